import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compare } from '../../src/text/compare.ts'
import { apply } from '../../src/text/diff.ts'
import type { Draft, Provision } from '../../src/text/draft.ts'
import { presentEdits } from '../../src/text/presentable.ts'
import { markInOrder } from '../../src/text/redline/in-order.ts'
import { type ChangedTexts, redlineChanges } from '../../src/text/redline.ts'
import { createScale } from '../../src/text/scale.ts'
import { createVocabulary, cutWords } from '../../src/text/words.ts'
import { runs } from '../campaign.ts'
import { effort } from '../effort.ts'
import { givesPlain, marked, provision } from './marked.ts'
import { anyText, twoTexts } from './texts.ts'

const redlines = (changes: readonly ChangedTexts[]) => redlineChanges(changes, createScale(createVocabulary()))

const change = (before: readonly string[], after: readonly string[], number: number): ChangedTexts => ({
  before: before.map((text, i) => provision(`A.${number}.${i + 1}`, text)),
  after: after.map((text, i) => provision(`B.${number}.${i + 1}`, text)),
})

const shown = (changes: readonly ChangedTexts[]): readonly (readonly string[])[] => {
  const texts = new Map(changes.flatMap(({ before, after }) => [...before, ...after]).map(({ id, text }) => [id, text]))
  return redlines(changes).map(list =>
    list.map(({ from, to, edits }) => `${from} ${to} ${marked(texts.get(from) ?? '', texts.get(to) ?? '', edits)}`),
  )
}

const COUNCIL = 'A council of all guarantors shall monitor the ceasefire and report on every breach of it.'

describe('redlines of all changes between two drafts', () => {
  test('a sentence that leaves one provision for another is a move between them', () => {
    const changes = [
      change([`The ceasefire takes effect at once. ${COUNCIL}`], ['The ceasefire takes effect at once.'], 1),
      change(['The agreement is binding.'], [`The agreement is binding. ${COUNCIL}`], 2),
    ]
    expect(shown(changes)).toEqual([
      [`A.1.1 B.1.1 The ceasefire takes effect at once.[-1:  ${COUNCIL}-]`],
      [`A.2.1 B.2.1 The agreement is binding.{+1:  ${COUNCIL}+}`],
    ])
  })

  test('set phrases in two provisions are no move', () => {
    const changes = [
      change(['Aid is paid in accordance with Article 5.'], ['Aid is paid.'], 1),
      change(['Fees are due.'], ['Fees are due in accordance with Article 5.'], 2),
    ]
    expect(
      redlines(changes)
        .flat()
        .flatMap(({ edits }) => edits.map(edit => edit.move)),
    ).toEqual([null, null])
  })

  test('what was inserted or deleted as a whole, and what stayed, has no edits', () => {
    const changes = [change(['One.'], [], 1), change([], ['Two.'], 2), change(['Three.'], ['Three.'], 3)]
    expect(redlines(changes)).toEqual([[], [], [{ from: 'A.3.1', to: 'B.3.1', edits: [], exact: true }]])
  })

  const whole =
    'Russia shall withdraw its forces from the region within 30 days, and Ukraine shall hold elections within 100 days under the supervision of the OSCE.'
  const parts = [
    'Russia shall withdraw its forces from the region within 30 days.',
    'Ukraine shall hold elections within 60 days under the supervision of the OSCE.',
  ]

  test('a part of a split provision names the other part that keeps the rest', () => {
    const split = redlines([change([whole], parts, 1)])[0] ?? []
    expect(split.map(({ from, to }) => `${from} ${to}`)).toEqual(['A.1.1 B.1.1', 'A.1.1 B.1.2'])
    const kept = split.map(({ edits }) =>
      edits.filter(edit => edit.elsewhere).map(edit => whole.slice(edit.before.start, edit.before.end).trim()),
    )
    expect(kept[0]?.join(' … ')).toContain('Ukraine shall hold elections within')
    expect(kept[0]?.join(' … ')).not.toContain('withdraw')
    expect(kept[1]?.join(' … ')).toContain('Russia shall withdraw its forces from the region within 30 days')
  })

  test('a merged provision names the other origin of its words', () => {
    const merged = redlines([change(parts, [whole], 1)])[0] ?? []
    expect(merged.map(({ edits }) => edits.flatMap(edit => edit.elsewhere ?? [])[0])).toEqual(['A.1.2', 'A.1.1'])
  })

  test('of many provisions in one change, only those are shown against each other that share words, and none is left out', () => {
    const changes = [
      change(
        ['The fleet leaves the harbour of the southern town.', 'Grain ships sail freely along the northern coast.'],
        [
          'The whole fleet leaves the harbour of the town.',
          'All grain ships sail freely along the coast.',
          'Pilots guide grain ships.',
        ],
        1,
      ),
    ]
    expect(redlines(changes)[0]?.map(({ from, to }) => `${from} ${to}`)).toEqual([
      'A.1.1 B.1.1',
      'A.1.2 B.1.2',
      'A.1.2 B.1.3',
    ])
  })
})

test('compare answers an alignment, redlines and the brackets of every draft', () => {
  const draft = (siglum: string, text: string): Draft => ({
    siglum,
    title: null,
    language: 'en',
    date: null,
    party: null,
    note: null,
    completeness: { kind: 'complete' },
    provisions: [provision(`${siglum}.1`, text)],
  })
  const drafts = [
    draft('A', 'The Parties [shall] [should] phase out subsidies by 2030.'),
    draft('B', 'The Parties shall phase out subsidies by [2030].'),
  ]
  const { pairs, brackets, lineages } = compare({ drafts, edges: [{ from: 'A', to: 'B' }], corrections: [] })
  expect(pairs).toHaveLength(1)
  expect(pairs[0]?.redlines).toHaveLength(pairs[0]?.alignment.changes.length ?? -1)
  expect(brackets.map(({ provision: id, bracket }) => `${id} ${bracket.options.length}`)).toEqual(['A.1 2', 'B.1 1'])
  expect(lineages.length).toBeGreaterThan(0)
})

describe('changes too large to hold all provisions against each other', () => {
  const side = fc.array(anyText, { minLength: 1, maxLength: 5 })

  test('provisions taken in their order give their new texts, too, and none is left out', () => {
    fc.assert(
      fc.property(side, side, (gone, come) => {
        const scale = createScale(createVocabulary())
        const { before, after } = change(gone, come, 1)
        const cut = (one: Provision) => ({ provision: one, words: cutWords(one.text, scale.vocabulary) })
        const pairs = markInOrder(before.map(cut), after.map(cut), scale)
        const named = new Set<string>(pairs.flatMap(({ from, to }) => [from, to]))
        const sound = presentEdits(pairs).every((edits, p) =>
          givesPlain(pairs[p]?.before.text ?? '', pairs[p]?.after.text ?? '', edits),
        )
        return sound && [...before, ...after].every(({ id }) => named.has(id))
      }),
      { numRuns: runs(300) },
    )
  })

  test('a paragraph of 30,000 words that became 300 articles', async () => {
    const articles = Array.from({ length: 300 }, (_, i) =>
      Array.from(
        { length: 10 },
        (_, n) => `Party ${i} shall deliver ${n + i} tons of grain number ${i * n} to harbour ${n}.`,
      ).join(' '),
    )
    const changes = [
      change(
        [articles.join(' ')],
        articles.map(text => text.replace('grain', 'wheat')),
        1,
      ),
    ]
    expect(await effort(() => redlines(changes))).toBeLessThan(5000)
    const found = redlines(changes)[0] ?? []
    expect(found).toHaveLength(300)
    const [line] = found.slice(7, 8)
    expect(line?.edits.map(edit => edit.elsewhere ?? null)).toEqual(['B.1.7', null, 'B.1.9'])
  })
})

describe('laws over all redlines of a comparison', () => {
  const question = fc.array(twoTexts, { maxLength: 4 }).map(pairs => {
    const single = pairs.map(([before, after], i) => change([before], [after], i + 1))
    const all = change(
      pairs.map(pair => pair[0]),
      pairs.map(pair => pair[1]),
      9,
    )
    return [...single, all]
  })

  test('each gives its new text, and each number of a move is on two edits', () => {
    fc.assert(
      fc.property(question, changes => {
        const texts = new Map(
          changes.flatMap(({ before, after }) => [...before, ...after]).map(({ id, text }) => [id, text]),
        )
        const found = redlines(changes).flat()
        const sound = found.every(({ from, to, edits }) =>
          givesPlain(texts.get(from) ?? '', texts.get(to) ?? '', edits),
        )
        const halves = Map.groupBy(
          found.flatMap(({ edits }) => edits).filter(edit => edit.move !== null),
          edit => edit.move,
        )
        return sound && [...halves.values()].every(edits => edits.length === 2)
      }),
      { numRuns: runs(200) },
    )
  })

  test('every provision of a change with two sides is in a redline', () => {
    fc.assert(
      fc.property(question, changes => {
        const named = new Set<string>(
          redlines(changes)
            .flat()
            .flatMap(({ from, to }) => [from, to]),
        )
        return changes
          .filter(({ before, after }) => before.length > 0 && after.length > 0)
          .every(({ before, after }) => [...before, ...after].every(({ id }) => named.has(id)))
      }),
      { numRuns: runs(200) },
    )
  })

  test('carrying out a move by hand gives the new text', () => {
    const changes = [
      change(
        ['Stay here. Elections shall be held within 100 days of the signature. End.'],
        ['Stay here. End. Elections shall be held within 100 days of the signature.'],
        1,
      ),
    ]
    const [line] = redlines(changes)[0] ?? []
    const [before, after] = [changes[0]?.before[0]?.text ?? '', changes[0]?.after[0]?.text ?? '']
    expect(line && apply(before, after, line)).toBe(after)
    expect(line?.edits.map(edit => edit.move)).toEqual([1, 1])
  })
})
