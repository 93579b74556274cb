import { describe, expect, test } from 'vitest'
import { EMPTY_STATE, findByRef, fold, NOW, type RecordState } from '../../src/record/state.ts'
import { take } from '../../src/record/take.ts'
import type { Thing } from '../../src/record/thing.ts'
import { ALWAYS } from '../../src/record/time.ts'
import { putting, retracting } from './random.ts'
import {
  AT,
  draft,
  event,
  idOf,
  position,
  provision,
  quoted,
  refused,
  SMALL,
  source,
  stateOf,
  thing,
  WORDS,
} from './small.ts'

const small = stateOf(...SMALL)
const withSmall = (...things: readonly Thing[]): RecordState => stateOf(...SMALL, ...things)
const planned = event('talks', { status: 'planned' })

const first = take(
  EMPTY_STATE,
  SMALL.map(one => putting(one)),
  AT,
)
const firstEntries = first.ok ? first.value.entries : []

describe('amending', () => {
  test('asks for a reason, and a blank one is none', () => {
    const other = thing('party', 'oslo', { name: { en: 'Christiania' } })
    for (const why of [null, ' ']) {
      const taken = take(small, [putting(other, why)], AT)
      expect(taken.ok ? [] : taken.refusal.map(({ kind }) => kind)).toEqual(['no-reason'])
    }
  })

  test.each(['', 'x'.repeat(201), 'a\u0000b'])('and every entry for an author', by => {
    const refusals = take(small, [{ ...putting(event('e')), by }], AT)
    expect(refusals.ok ? [] : refusals.refusal.map(({ kind }) => kind)).toEqual(['no-author'])
  })

  test('keeps before and after, and the first moment at which the thing was known', () => {
    const taken = take(small, [putting(source('post', { outlet: 'Post' }))], AT)
    const entry = taken.ok ? taken.value.entries[0] : undefined
    expect(entry?.change).toMatchObject({
      kind: 'amend',
      before: { value: { outlet: 'The Lake Post' } },
      after: { value: { outlet: 'Post' } },
    })
    expect(entry?.seq).toBe(SMALL.length + 1)
  })

  test("a source's text must not take the ground from what rests on it", () => {
    const state = withSmall(position('p'), event('e'))
    expect(refused(state, source('post', { text: 'Oslo is glad.' }))).toEqual([
      'quotation-not-found evidence.0',
      'quotation-not-found evidence.0',
    ])
    expect(refused(state, source('post', { text: `${WORDS} More.` }))).toEqual([])
    expect(
      refused(state, source('post', { text: 'Oslo is glad.', deck: 'It will not accept foreign troops' })),
    ).toEqual([])
  })

  test('a source and all that rests on it goes through in one batch', () => {
    const glad = [{ source: 'post', exact: 'is glad' }]
    expect(
      refused(withSmall(event('e')), source('post', { text: 'Oslo is glad.' }), event('e', { evidence: glad })),
    ).toEqual([])
  })

  test.each(['deck', 'headline'])('nor its %s', field => {
    const state = withSmall(
      source('x', { [field]: 'No deal' }),
      event('e', { evidence: [{ source: 'x', exact: 'deal' }] }),
    )
    expect(refused(state, source('x', { [field]: 'No peace' }))).toEqual(['quotation-not-found evidence.0'])
  })

  test('what fails is named once, though it is amended itself', () => {
    const other = event('e', { evidence: [{ source: 'post', exact: 'is sad' }] })
    const refusals = refused(withSmall(event('e')), source('post', { text: 'Oslo is glad.' }), other)
    expect(refusals).toEqual(['quotation-not-found evidence.0'])
  })

  test('a provision must not go to a draft in which its lineage stands already', () => {
    const inner = (of: string) => thing('provision', 'a.b.1', { draft: of, order: 1, marking: '1', text: '' })
    const lineage = thing('lineage', 'l', { title: { en: 'L' }, provisions: ['a.1', 'a.b.1'] })
    const state = withSmall(draft('a.b'), inner('a.b'), lineage)
    expect(refused(state, inner('a'))).toEqual(['twice-in-a-draft provisions'])
  })

  test('a source to an earlier day must not put it before what it tells', () => {
    const state = withSmall(event('e', { on: '2025-12-01' }))
    expect(refused(state, source('post', { published: '2025-11-30' }))).toEqual(['later-than-its-source on'])
  })

  test('a plan must stay one while something is the report of it', () => {
    const state = withSmall(planned, event('held', { fulfils: 'talks' }))
    expect(refused(state, event('talks', { status: 'cancelled' }))).toEqual(['fulfils-no-plan fulfils'])
  })
})

describe('retracting', () => {
  const back = (state: RecordState, why: string | null, ...ids: readonly (readonly [Thing['kind'], string])[]) => {
    const taken = take(
      state,
      ids.map(([kind, id]) => ({
        by: 't',
        why,
        knownOn: null,
        change: { kind: 'retract', ref: { kind, id: idOf(id) } },
      })),
      AT,
    )
    return taken.ok ? [] : taken.refusal.map(({ kind, params }) => `${kind} ${params.id} ${params.name ?? ''}`.trim())
  }

  test('what does not stand, or without a reason', () => {
    expect(back(small, 'gone', ['party', 'rome'])).toEqual(['nothing-to-retract rome'])
    expect(back(small, null, ['party', 'oslo'])).toEqual(['no-reason oslo'])
  })

  test('what is still referred to, by whom', () => {
    const named = back(withSmall(position('p')), 'gone', ['party', 'oslo'], ['source', 'post'])
    expect(named).toEqual(['still-referred-to oslo p', 'still-referred-to post p'])
  })

  test('together with what refers to it', () => {
    expect(back(withSmall(position('p')), 'gone', ['party', 'oslo'], ['position', 'p'])).toEqual([])
  })

  test('and putting again in one batch is no loss', () => {
    const oslo = small.things.party.get(idOf('oslo'))
    if (oslo === undefined) throw new Error('the small record has a party')
    const party: Thing = { kind: 'party', value: oslo }
    const taken = take(withSmall(position('p')), [retracting(party), putting(party)], AT)
    expect(taken.ok && taken.value.entries.map(({ change }) => change.kind)).toEqual(['retract', 'add'])
  })
})

describe('moments', () => {
  const known = (state: RecordState, kind: Thing['kind'], id: string) => state.times[kind].get(idOf(id))?.knownOn

  test('recordedAt must not lie before the last entry', () => {
    const taken = take(small, [putting(event('e'))], '2025-12-31T23:59:59.999Z')
    expect(taken.ok ? [] : taken.refusal.map(({ kind }) => kind)).toEqual(['recorded-before-last'])
  })

  test('a thing is known from the earliest of its sources, yet not before what it names', () => {
    const state = withSmall(
      source('later', { published: '2025-12-05T09:00:00.000Z' }),
      event('e', { evidence: [...quoted('later'), ...quoted()] }),
      thing('issue', 'i', { title: { en: 'I' } }),
      draft('c', { evidence: quoted('later') }),
      provision('c', '1'),
    )
    expect(known(state, 'event', 'e')).toBe('2025-12-01T00:00:00.000Z')
    expect(known(state, 'issue', 'i')).toBe(ALWAYS)
    expect(known(state, 'provision', 'c.1')).toBe('2025-12-05T09:00:00.000Z')
  })

  test('a moment that somebody states holds for what names the thing too', () => {
    const stated = '2025-12-20T00:00:00.000Z'
    const things = [draft('c'), provision('c', '1'), thing('lineage', 'l', { title: { en: 'L' }, provisions: ['c.1'] })]
    const batch = things.map(one => ({ ...putting(one), knownOn: one.kind === 'draft' ? stated : null }))
    for (const intents of [batch, batch.toReversed()]) {
      const after = take(small, intents, AT)
      expect(after.ok && things.map(({ kind, value }) => known(after.value.state, kind, value.id))).toEqual(
        Array(3).fill(stated),
      )
    }
  })

  test('what is taken back was never known, unless somebody says from when on', () => {
    const [added, gone] = [putting(event('e')), retracting(event('e'))]
    const one = take(small, [added], AT)
    if (!one.ok) throw new Error('sound')
    const withdrawn = (intent: typeof gone) => {
      const two = take(one.value.state, [intent], AT)
      const then = fold([...firstEntries, ...one.value.entries, ...(two.ok ? two.value.entries : [])], {
        ...NOW,
        knownOn: '2025-12-05T00:00:00.000Z',
      })
      return findByRef(then, { kind: 'event', id: idOf('e') })
    }
    const back = take(one.value.state, [gone], AT)
    expect(back.ok && back.value.entries.map(({ knownOn }) => knownOn)).toEqual(['2025-12-01T00:00:00.000Z'])
    expect(withdrawn(gone)).toBeNull()
    expect(withdrawn({ ...gone, knownOn: '2025-12-06T00:00:00.000Z' })).not.toBeNull()
  })

  test('things in a circle are known together, whatever their order', () => {
    const circle = [
      source('x', { published: '2025-12-02' }),
      source('y', { published: '2025-12-03' }),
      draft('c', { relations: [{ kind: 'counters', draft: 'd' }], evidence: quoted('x') }),
      draft('d', { relations: [{ kind: 'counters', draft: 'c' }], evidence: quoted('y') }),
    ]
    for (const things of [circle, circle.toReversed()]) {
      const state = withSmall(...things)
      expect([known(state, 'draft', 'c'), known(state, 'draft', 'd')]).toEqual(
        Array(2).fill('2025-12-03T00:00:00.000Z'),
      )
    }
  })

  test('what an amendment adds from a new source is known from that source', () => {
    const first = take(small, [putting(event('e'))], AT)
    if (!first.ok) throw new Error('sound')
    const later = source('later', { published: '2025-12-09' })
    const more = take(
      first.value.state,
      [putting(later), putting(event('e', { evidence: [...quoted(), ...quoted('later')], outcome: { en: 'None' } }))],
      AT,
    )
    if (!more.ok) throw new Error('sound')
    const all = [...firstEntries, ...first.value.entries, ...more.value.entries]
    const then = fold(all, { ...NOW, knownOn: '2025-12-05T00:00:00.000Z' })
    expect(findByRef(then, { kind: 'event', id: idOf('e') })?.value).not.toHaveProperty('outcome')
    expect(findByRef(fold(all, NOW), { kind: 'event', id: idOf('e') })?.value).toHaveProperty('outcome')
    expect(known(fold(all, NOW), 'event', 'e')).toBe('2025-12-01T00:00:00.000Z')
  })

  test.each<[string, Thing, string]>([
    ['a source before it came out', source('x'), 'known-before-published'],
    ['a statement before its first source came out', event('e'), 'known-before-published'],
    [
      'a thing before what it names',
      thing('issue', 'i', { title: { en: 'I' }, lineages: ['l'] }),
      'known-before-named',
    ],
  ])('nobody knew %s', (_name, one, kind) => {
    const lineage = thing('lineage', 'l', { title: { en: 'L' }, provisions: ['c.1'] })
    const state = withSmall(draft('c', { evidence: quoted() }), provision('c', '1'), lineage)
    const taken = take(state, [{ ...putting(one), knownOn: '2025-11-30T00:00:00.000Z' }], AT)
    expect(taken.ok ? [] : taken.refusal.map(refusal => refusal.kind)).toEqual([kind])
    expect(take(state, [{ ...putting(one), knownOn: '2025-12-01T00:00:00.000Z' }], AT).ok).toBe(true)
  })
})
