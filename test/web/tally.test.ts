import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Alignment, Change } from '../../src/text/align.ts'
import { compare } from '../../src/text/compare.ts'
import type { Draft } from '../../src/text/draft.ts'
import { labelProvisions } from '../../src/web/pages/label.ts'
import { en } from '../../src/web/pages/phrases.en.ts'
import { sayIn } from '../../src/web/pages/phrases.ts'
import { pairsOf } from '../../src/web/pages/shown-change.ts'
import { OUTCOMES, sayExtents, sayOutcomes, tally } from '../../src/web/pages/tally.ts'
import { runs } from '../campaign.ts'
import { draftOf } from './sample.ts'

const say = sayIn(en)

const plan = (siglum: string, points: readonly string[], missing: readonly string[] = []): Draft =>
  draftOf(
    siglum,
    points.map((text, i) => ({ marking: `${i + 1}`, text })),
    missing.length === 0 ? {} : { completeness: { kind: 'partial', missing } },
  )

const change = (kind: Change['kind'], before: Draft['provisions'], after: Draft['provisions'], more = {}): Change => ({
  kind,
  before: before.map(({ id }) => id),
  after: after.map(({ id }) => id),
  moved: false,
  renumbered: false,
  unreported: false,
  similarity: 1,
  ...more,
})

describe('the summary of a comparison', () => {
  test('says what is known of each draft, and counts what is not reported apart', () => {
    const from = plan('A', ['one', 'two', 'three'], ['4'])
    const to = plan('B', ['one', 'two, amended'])
    const [a1, a2, a3] = from.provisions.map(provision => [provision])
    const [b1, b2] = to.provisions.map(provision => [provision])
    const alignment: Alignment = {
      from: 'A',
      to: 'B',
      changes: [
        change('kept', a1 ?? [], b1 ?? []),
        change('amended', a2 ?? [], b2 ?? [], { renumbered: true }),
        change('deleted', a3 ?? [], [], { unreported: true }),
      ],
    }
    const counted = tally(alignment, from, to)
    expect(sayExtents(say, counted)).toBe('3 known points of 4 → 2 points')
    expect(sayOutcomes(say, counted)).toEqual(['1 kept', '1 amended', '1 not reported', '1 renumbered'])
  })

  test('a point is kept only where everything under it is', () => {
    const points = (text: string) => [
      { marking: '1', text: 'The sides agree:' },
      { marking: 'a', text, depth: 2 },
    ]
    const from = draftOf('A', points('to talk'))
    const to = draftOf('B', points('to talk no more'))
    const [a1, a2] = from.provisions.map(provision => [provision])
    const [b1, b2] = to.provisions.map(provision => [provision])
    const changes = [change('kept', a1 ?? [], b1 ?? []), change('amended', a2 ?? [], b2 ?? [])]
    const { outcomes, from: extent } = tally({ from: 'A', to: 'B', changes }, from, to)
    expect(outcomes).toMatchObject({ kept: 0, amended: 1 })
    expect(extent.known).toBe(1)
  })

  const texts = fc.array(fc.constantFrom('No troops.', 'Free trade.', 'Prisoners return.', 'Elections soon.'), {
    minLength: 1,
    maxLength: 6,
  })

  test('everything is shown: each change once, and the counts add up to them', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const comparison = compare({
          drafts: [plan('A', before), plan('B', after)],
          edges: [{ from: 'A', to: 'B' }],
          corrections: [],
        })
        return pairsOf(comparison).every(({ alignment, from, to, changes }) => {
          const { outcomes } = tally(alignment, from, to)
          const counted = OUTCOMES.reduce((sum, outcome) => sum + outcomes[outcome], 0)
          const indices = new Set(changes.map(({ index }) => index))
          return counted === alignment.changes.length && indices.size === changes.length && counted === changes.length
        })
      }),
      { numRuns: runs(50) },
    )
  })
})

describe('what a provision is called', () => {
  const draft = draftOf('A', [
    { marking: 'Article 12', text: '', heading: 'Forces' },
    { marking: '(1)', text: 'a', depth: 2 },
    { marking: '(a)', text: 'b', depth: 3 },
    { marking: '–', text: 'c', depth: 3 },
    { marking: '-', text: 'd', depth: 3 },
    { marking: '8.', text: 'e' },
  ])

  test('its marking after those it stands under; bullets by their number', () => {
    const labels = labelProvisions(draft)
    expect(draft.provisions.map(({ id }) => labels.get(id))).toEqual([
      'Article 12',
      'Article 12 (1)',
      'Article 12 (1) (a)',
      'Article 12 (1) ¶ 1',
      'Article 12 (1) ¶ 2',
      '8',
    ])
  })

  test('without a marking it is its heading, shortened, or its place', () => {
    const bare = draftOf('A', [
      { marking: '1', text: 'x', heading: 'A heading that goes on and on until nobody wants to read any more of it' },
    ])
    const provisions = bare.provisions.map(provision => ({ ...provision, marking: null }))
    const labels = labelProvisions({ ...bare, provisions })
    expect([...labels.values()]).toEqual(['A heading that goes on and on until nobody wants to read …'])
    const unnamed = provisions.map(provision => ({ ...provision, heading: null }))
    expect([...labelProvisions({ ...bare, provisions: unnamed }).values()]).toEqual(['¶ 1'])
  })
})
