import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anchorKey, type CommentPlace, carry, isKnownAnchor, readAnchor } from '../../src/comments/anchor.ts'
import type { Anchor } from '../../src/comments/comment.ts'
import { lineagesOf } from '../../src/record/lineages.ts'
import { fold, NOW, type RecordState } from '../../src/record/state.ts'
import { runs } from '../campaign.ts'
import { randomJournal } from '../record/random.ts'
import { draft, idOf, provision, SMALL, stateOf, thing } from '../record/small.ts'

const words = (marking: string, text: string) => ({ text, order: 1, marking })

/** Ferries run through three drafts, split in b and merged with nets in c; a toll stands in a alone; speed is told by the texts only. */
const state = stateOf(
  ...SMALL.filter(({ kind }) => kind !== 'provision' && kind !== 'draft'),
  draft('a', { date: '2025-11-20' }),
  draft('b', { date: '2025-11-21', relations: [{ kind: 'derives-from', draft: 'a' }] }),
  draft('c', { date: '2025-11-22', relations: [{ kind: 'derives-from', draft: 'b' }] }),
  provision('a', '1', words('1', 'Ferries that cross the lake at night are free of harbour fees.')),
  provision('a', '2', words('2', 'Nets with meshes below forty millimetres are forbidden from March to June.')),
  provision('a', '3', words('3', 'A toll is raised on gravel.')),
  provision('a', '4', words('4', 'No vessel shall exceed twelve knots within sight of the shore.')),
  provision('b', '1', words('1', 'Ferries cross the lake at night.')),
  provision('b', '2', words('2', 'Harbour fees are not raised.')),
  provision('b', '3', words('3', 'Nets with meshes below fifty millimetres are forbidden.')),
  provision('b', '4', words('4', 'No vessel shall exceed twelve knots within sight of the shore.')),
  provision('c', '1', words('1', 'Ferries and nets are left to the commission.')),
  thing('lineage', 'ferries', {
    title: { en: 'Ferries' },
    provisions: ['a.1', 'b.1', 'b.2', 'c.1'],
    split: ['b'],
  }),
  thing('lineage', 'nets', { title: { en: 'Nets' }, provisions: ['a.2', 'b.3', 'c.1'] }),
  thing('lineage', 'coal', { title: { en: 'Coal' }, provisions: [] }),
)

const on = (provision: string, lineage: string | null = null): Anchor => ({
  kind: 'provision',
  draft: idOf(provision.split('.')[0] ?? ''),
  provision: idOf(provision),
  lineage: lineage === null ? null : idOf(lineage),
})

const onPoint = (lineage: string, provision: string | null): Anchor => ({
  kind: 'point',
  lineage: idOf(lineage),
  draft: provision === null ? null : idOf(provision.split('.')[0] ?? ''),
  provision: provision === null ? null : idOf(provision),
})

const point = (lineage: string): CommentPlace => ({ kind: 'point', lineage: idOf(lineage) })

const at = (provision: string): CommentPlace => ({
  kind: 'provision',
  draft: idOf(provision.split('.')[0] ?? ''),
  provision: idOf(provision),
})

const told = (anchor: Anchor, place: CommentPlace, of: RecordState = state): string | null => {
  const carried = carry(of, anchor, place)
  return carried?.kind === 'carried' ? carried.from : (carried?.kind ?? null)
}

describe('carrying comments', () => {
  test.each<readonly [string, Anchor, CommentPlace, string | null]>([
    ['its own provision', on('a.1'), at('a.1'), 'here'],
    ['the page of its lineage', on('a.1'), point('ferries'), 'a'],
    ['one part of a split', on('a.1'), at('b.1'), 'a'],
    ['the other part of it', on('a.1'), at('b.2'), 'a'],
    ['from one part to the other', on('b.2'), at('b.1'), 'b'],
    ['where two were merged', on('b.2'), at('c.1'), 'b'],
    ['where two were merged, from the other', on('b.3'), at('c.1'), 'b'],
    ['back from a merged one to both', on('c.1'), at('a.1'), 'c'],
    ['back from a merged one to both', on('c.1'), at('a.2'), 'c'],
    ['back from a merged one to both pages', on('c.1'), point('nets'), 'c'],
    ['not through a merger to the other side', on('a.1'), at('a.2'), null],
    ['not to another lineage', on('a.1'), point('nets'), null],
    ['not to a provision that came from nowhere near', on('a.3'), at('c.1'), null],
    ['along a lineage that the texts alone tell', on('a.4'), at('b.4'), 'a'],
    ['to the page of one, by any of its provisions', on('b.4'), point('a.4'), 'b'],
    ['not to a page of the site', on('a.1'), { kind: 'page', page: 'standing' }, null],
    ['a point on its page, while its draft is the newest', onPoint('ferries', 'c.1'), point('ferries'), 'here'],
    ['a point on its page, of an older draft', onPoint('ferries', 'b.1'), point('ferries'), 'b'],
    ['a point where it was pinned', onPoint('ferries', 'b.1'), at('b.1'), 'here'],
    ['a point on another part of a split', onPoint('ferries', 'b.1'), at('b.2'), 'b'],
    ['a point without drafts', onPoint('coal', null), point('coal'), 'here'],
    ['a point that is gone, by its provision', onPoint('gone', 'a.1'), at('b.1'), 'a'],
    ['a provision that is gone, by its lineage', on('a.9', 'ferries'), point('ferries'), 'a'],
    ['what was pinned to a lineage and stands in another now', on('a.1', 'nets'), point('nets'), null],
    ['a page', { kind: 'page', page: 'drafts/a' }, { kind: 'page', page: 'drafts/a/' }, 'here'],
    ['another page', { kind: 'page', page: 'drafts/a' }, { kind: 'page', page: 'drafts/b' }, null],
  ])('%s', (_, anchor, place, expected) => expect(told(anchor, place)).toBe(expected))

  test('over random records every comment is carried along its lineage and nowhere else', () => {
    let carried = 0
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 20, max: 160 }), (seed, count) => {
        const random = fold(randomJournal(seed, count), NOW)
        const cells = lineagesOf(random).map(({ cells }) => Object.values(cells).flat())
        const all = [...random.things.provision.values()].slice(0, 12)
        return all.every(one =>
          all.every(other => {
            const anchor: Anchor = { kind: 'provision', draft: one.draft, provision: one.id, lineage: null }
            const place: CommentPlace = { kind: 'provision', draft: other.draft, provision: other.id }
            const together = cells.some(cell => cell.includes(one.id) && cell.includes(other.id))
            if (together && one !== other) carried++
            return told(anchor, place, random) === (one === other ? 'here' : together ? one.draft : null)
          }),
        )
      }),
      { numRuns: runs(40) },
    )
    expect(carried).toBeGreaterThan(20)
  })
})

describe('anchors from outside', () => {
  test.each<readonly [Anchor, string]>([
    [on('a.1', 'ferries'), 'provision:a/a.1'],
    [on('a.1'), 'provision:a/a.1'],
    [onPoint('ferries', 'c.1'), 'point:ferries'],
    [onPoint('ferries', null), 'point:ferries'],
    [{ kind: 'page', page: 'synopsis/a..b' }, 'page:synopsis/a..b'],
  ])('%j has a key, and comes back from JSON', (anchor, key) => {
    expect(anchorKey(anchor)).toBe(key)
    expect(readAnchor(JSON.stringify(anchor))).toEqual(anchor)
    expect(readAnchor(anchor)).toEqual(anchor)
  })

  test.each([
    [
      { kind: 'page', page: '' },
      { kind: 'page', page: 'standing' },
    ],
    [
      { kind: 'page', page: 'points/a.1/' },
      { kind: 'page', page: 'points/a.1' },
    ],
    [{ kind: 'point', lineage: 'ferries', draft: '', provision: '' }, onPoint('ferries', null)],
    [{ kind: 'provision', draft: 'a', provision: 'a.1' }, on('a.1')],
  ])('%j is read', (raw, anchor) => expect(readAnchor(raw)).toEqual(anchor))

  test.each([
    '',
    'null',
    '[]',
    '{"kind":"page","page":"standing"',
    `{"kind":"page","page":"${'a/'.repeat(3_000)}"}`,
    { kind: 'page', page: '../../etc' },
    { kind: 'page', page: 'javascript:alert(1)' },
    { kind: 'page', page: 'a/b/c' },
    { kind: 'page', page: 7 },
    { kind: 'page', page: 'drafts', lineage: 'ferries' },
    { kind: 'point' },
    { kind: 'point', lineage: 'A B' },
    { kind: 'point', lineage: 'ferries', draft: null, provision: 'a.1' },
    { kind: 'point', lineage: 'ferries', draft: '<b>', provision: null },
    { kind: 'provision', draft: 'a', provision: '' },
    { kind: 'toString' },
    { kind: '__proto__', page: 'drafts' },
    7,
    undefined,
  ])('%j is refused', raw => expect(readAnchor(raw)).toBeNull())

  test('nothing from outside throws', () =>
    fc.assert(
      fc.property(fc.anything(), raw => readAnchor(raw) === null || typeof raw === 'object' || typeof raw === 'string'),
      { numRuns: runs(300) },
    ))
})

describe('anchors of a record', () => {
  test.each<Anchor>([
    on('a.1'),
    on('a.1', 'ferries'),
    on('c.1', 'nets'),
    on('a.4', 'b.4'),
    onPoint('ferries', 'b.2'),
    onPoint('a.4', 'b.4'),
    onPoint('coal', null),
    ...[
      'standing',
      'drafts',
      'drafts/a',
      'points/a.4',
      'points/nets',
      'parties/oslo',
      'sources/post',
      'synopsis/a..c',
    ].map(page => ({ kind: 'page', page }) as const),
  ])('%j is known', anchor => expect(isKnownAnchor(state, anchor)).toBe(true))

  test.each<Anchor>([
    on('a.9'),
    { kind: 'provision', draft: idOf('b'), provision: idOf('a.1'), lineage: null },
    on('a.1', 'nets'),
    on('a.1', 'coal'),
    onPoint('gone', null),
    onPoint('ferries', 'a.3'),
    { kind: 'point', lineage: idOf('ferries'), draft: idOf('z'), provision: null },
    ...['nowhere', 'drafts/z', 'parties/a', 'synopsis/a..z', 'about/a', '../x', 'tostring'].map(
      page => ({ kind: 'page', page }) as const,
    ),
  ])('%j is not', anchor => expect(isKnownAnchor(state, anchor)).toBe(false))
})
