import { describe, expect, test } from 'vitest'
import { align, type Change } from '../../src/text/align.ts'
import type { Draft } from '../../src/text/draft.ts'
import { draftOf, idOf, linesOf, pointsDraft, sampleDraft } from './align-drafts.ts'

const between = (before: Draft, after: Draft): readonly string[] => linesOf(align(before, after, []).changes)

describe('what became of each point', () => {
  const before = pointsDraft(
    'A',
    `1. A ceasefire takes effect at once.
2. Prisoners of war are exchanged all for all.
3. Elections follow within one hundred days.
4. A fund rebuilds the cities destroyed by the war.`,
  )

  test('a draft against itself is kept', () => {
    expect(new Set(align(before, { ...before, siglum: 'B' }, []).changes.map(({ kind }) => kind))).toEqual(
      new Set(['kept']),
    )
  })

  test('the last point comes first, and one is amended', () => {
    const after = pointsDraft(
      'B',
      `1. A fund rebuilds the cities destroyed by the war.
2. A ceasefire takes effect at once.
3. Prisoners of war are exchanged all for all.
4. Elections follow within ninety days.`,
    )
    expect(between(before, after)).toEqual([
      'kept A.1 > B.2, renumbered',
      'kept A.2 > B.3, renumbered',
      'amended A.3 > B.4, renumbered',
      'kept A.4 > B.1, moved, renumbered',
    ])
  })

  test('a point is dropped and another comes in', () => {
    const after = pointsDraft(
      'B',
      `1. A ceasefire takes effect at once.
2. Grain is exported across the sea without tariffs.
3. Elections follow within one hundred days.
4. A fund rebuilds the cities destroyed by the war.`,
    )
    expect(between(before, after)).toEqual([
      'kept A.1 > B.1',
      'deleted A.2 > -',
      'kept A.3 > B.3',
      'kept A.4 > B.4',
      'inserted - > B.2',
    ])
  })

  test('two sentences of one point become two points, and the other way round', () => {
    const one = pointsDraft(
      'A',
      `1. A ceasefire takes effect at once. Prisoners of war are exchanged all for all within ten days.
2. Elections follow within one hundred days.`,
    )
    const two = pointsDraft(
      'B',
      `1. A ceasefire takes effect at once.
2. Prisoners of war are exchanged all for all within ten days.
3. Elections follow within one hundred days.`,
    )
    expect(between(one, two)).toEqual(['split A.1 > B.1+B.2', 'kept A.2 > B.3, renumbered'])
    expect(between(two, one)).toEqual(['merged B.1+B.2 > A.1', 'kept B.3 > A.2, renumbered'])
  })

  test('equal short points are told apart by their order', () => {
    const one = pointsDraft(
      'A',
      '1. (Deleted)\n2. The Council meets in March.\n3. (Deleted)\n4. The Bank issues notes.\n5. (Deleted)',
    )
    const other = pointsDraft(
      'B',
      '1. (Deleted)\n2. The Council meets in March.\n3. The Bank issues notes.\n4. (Deleted)',
    )
    const changes = between(one, other)
    expect(changes).toContain('kept A.1 > B.1')
    expect(changes).toContain('kept A.5 > B.4, renumbered')
    expect(changes).toContain('deleted A.3 > -')
  })

  test('an empty draft loses or gains everything', () => {
    expect(between(draftOf('A', []), before)).toHaveLength(4)
    expect(align(draftOf('A', []), draftOf('B', []), []).changes).toEqual([])
  })
})

describe('points in points', () => {
  test('units that only hold others go where their parts go', () => {
    const one = pointsDraft(
      'A',
      `1.
  a) The Parties shall keep a register of vessels.
  b) The register of vessels is open to everybody.
2.
  a) The Parties shall keep a register of aircraft.
  b) Fees are set by the Council each year.`,
    )
    const other = pointsDraft(
      'B',
      `1.
  a) Definitions apply to this treaty as a whole.
2.
  a) The Parties shall keep a register of vessels.
  b) The register of vessels is open to everybody and free.
3.
  a) The Parties shall keep a register of aircraft.
  b) Fees are set by the Council every second year.`,
    )
    expect(between(one, other)).toEqual([
      'kept A.1 > B.3, renumbered',
      'kept A.2 > B.4',
      'amended A.3 > B.5',
      'kept A.4 > B.6, renumbered',
      'kept A.5 > B.7',
      'amended A.6 > B.8',
      'inserted - > B.1',
      'inserted - > B.2',
    ])
  })

  test('a unit whose parts became one text is merged with them', () => {
    const one = pointsDraft(
      'A',
      `7.
  a) Ukraine lays down in its constitution that it stays out of the alliance.
  b) The alliance lays down in its statutes that Ukraine is not admitted.
8. Poland hosts fighter aircraft.`,
    )
    const other = pointsDraft(
      'B',
      `7. Ukraine lays down in its constitution that it stays out of the alliance. The alliance lays down in its statutes that Ukraine is not admitted.
8. Poland hosts fighter aircraft.`,
    )
    expect(between(one, other)).toEqual(['merged A.1+A.2+A.3 > B.1', 'kept A.4 > B.2'])
  })
})

describe('what persons ruled', () => {
  const one = pointsDraft('A', '1. A ceasefire takes effect at once.\n2. Elections follow soon.\n3. A fund is set up.')
  const other = pointsDraft(
    'B',
    '1. A ceasefire takes effect at once.\n2. Elections follow soon.\n3. A fund is set up.',
  )
  const rule = (kind: 'mustLink' | 'mustNotLink', from: string, to: string) => ({
    kind,
    from: { siglum: from.slice(0, 1), provision: idOf(from) },
    to: { siglum: to.slice(0, 1), provision: idOf(to) },
  })
  const together = (changes: readonly Change[], a: string, b: string): boolean =>
    changes.some(({ before, after }) => before.includes(idOf(a)) && after.includes(idOf(b)))

  test('two equal points are kept apart', () => {
    const { changes } = align(one, other, [rule('mustNotLink', 'A.1', 'B.1')])
    expect(together(changes, 'A.1', 'B.1')).toBe(false)
    expect(linesOf(changes)).toContain('kept A.2 > B.2')
  })

  test('two points that share no word belong together, whichever draft is named first', () => {
    for (const ruling of [rule('mustLink', 'A.1', 'B.3'), rule('mustLink', 'B.3', 'A.1')]) {
      expect(together(align(one, other, [ruling]).changes, 'A.1', 'B.3')).toBe(true)
    }
  })

  test('two points kept apart do not meet in a larger change either', () => {
    const rulings = [
      rule('mustLink', 'A.1', 'B.2'),
      rule('mustLink', 'A.2', 'B.2'),
      rule('mustNotLink', 'A.2', 'B.1'),
      rule('mustLink', 'A.1', 'B.1'),
    ]
    expect(together(align(one, other, rulings).changes, 'A.2', 'B.1')).toBe(false)
  })

  test('rulings about points that are not there say nothing', () => {
    expect(align(one, other, [rule('mustLink', 'A.9', 'B.9')])).toEqual(align(one, other, []))
  })
})

describe('parts that are not known', () => {
  const missing = (...points: readonly string[]) => ({ kind: 'partial' as const, missing: points })
  const us = sampleDraft('US', 'us-28.en.md', missing('20'))
  const e3 = sampleDraft('E3', 'e3-28.en.md', missing(...'15 16 17 18 20 22 23 24 27'.split(' ')))
  const ua = sampleDraft('UA', 'ua-20.en.md', missing())

  test('the European text keeps the numbers: point 3 is gone, point 8 amended, what it does not report stays open', () => {
    const changes = between(us, e3)
    expect(changes).toContain('deleted US.3 > -')
    expect(changes).toContain('amended US.8 > E3.8')
    for (const point of '15 16 17 18 22 23 24 27'.split(' '))
      expect(changes).toContain(`deleted US.${point} > -, unreported`)
  })

  test('the twenty points are known: point 8 is gone', () => {
    const changes = between(us, ua)
    expect(changes).toContain('deleted US.8 > -')
    expect(changes.filter(change => change.startsWith('deleted') && change.includes('unreported'))).toEqual([])
    expect(changes).toContain('amended US.10 > UA.5, renumbered')
  })

  test('nobody says what is missing: nothing is gone for certain', () => {
    const unknown = { ...e3, completeness: { kind: 'partial' as const, missing: null } }
    expect(between(us, unknown)).toContain('deleted US.3 > -, unreported')
  })

  test('a text with numbers of its own may hold any point in its missing part', () => {
    const eu = sampleDraft('EU', 'eu-24.en.md', missing('21', '22', '23', '24'))
    expect(between(us, eu)).toContain('deleted US.26 > -, unreported')
  })

  test('a missing part that is described holds what the description names', () => {
    const one = pointsDraft(
      'A',
      '1. Sanctions on frozen assets are lifted.\n2. Crimea is recognised.\n3. A ceasefire takes effect at once.',
    )
    const other = pointsDraft(
      'B',
      '1. A ceasefire takes effect at once.',
      missing('economy: sanctions and frozen assets'),
    )
    expect(between(one, other)).toEqual([
      'deleted A.1 > -, unreported',
      'deleted A.2 > -',
      'kept A.3 > B.1, renumbered',
    ])
  })
})

test('one plan in two languages is aligned by numbers, names, order and words of one origin', () => {
  const english = sampleDraft('A', 'us-28.en.md', { kind: 'complete' })
  const german = sampleDraft('B', 'us-28.de.md', { kind: 'complete' })
  const linked = between(english, german).filter(change => !change.startsWith('deleted'))
  expect(linked.slice(0, 4)).toEqual([
    'amended A.1 > B.1',
    'amended A.2 > B.2',
    'amended A.3 > B.3',
    'amended A.4 > B.4',
  ])
  expect(linked.filter(change => /A\.(\d+) > B\.\1$/.test(change))).toHaveLength(german.provisions.length)
})
