import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonical } from '../../src/record/canonical.ts'
import { dependants } from '../../src/record/dependants.ts'
import type { Entry } from '../../src/record/entry.ts'
import { references } from '../../src/record/references.ts'
import { unsound } from '../../src/record/rules.ts'
import {
  type AsOf,
  advance,
  EMPTY_STATE,
  findByRef,
  fold,
  NOW,
  type RecordState,
  refKey,
  refOf,
  thingsIn,
} from '../../src/record/state.ts'
import { take } from '../../src/record/take.ts'
import { THING_KINDS, THINGS, type Thing } from '../../src/record/thing.ts'
import { runs } from '../campaign.ts'
import { createChance } from './chance.ts'
import { anyInstant, anyJournal, anyThings, putting, randomJournal, randomThings, retracting } from './random.ts'

const LATE = '2027-01-01T00:00:00.000Z'

/** A state as plain lists, in its order, with times. */
const plain = (state: RecordState) => ({
  seq: state.seq,
  recordedAt: state.recordedAt,
  things: THING_KINDS.map(kind => [...state.things[kind]]),
  times: THING_KINDS.map(kind => [...state.times[kind]]),
})
const alike = (one: RecordState, other: RecordState): boolean => canonical(plain(one)) === canonical(plain(other))
const content = (state: RecordState): readonly string[] => [...thingsIn(state)].map(canonical).sort()
const shuffled = <Value>(values: readonly Value[], seed: number): readonly Value[] => {
  const chance = createChance(seed)
  return values
    .map(value => ({ value, place: chance.below(1_000_000) }))
    .sort((one, other) => one.place - other.place)
    .map(({ value }) => value)
}
const takeAll = (things: readonly Thing[]): RecordState => {
  const taken = take(
    EMPTY_STATE,
    things.map(thing => putting(thing)),
    LATE,
  )
  if (!taken.ok) throw new Error(JSON.stringify(taken.refusal))
  return taken.value.state
}
const counted = (entries: readonly Entry[], asOf: AsOf): readonly Entry[] =>
  entries.filter(
    ({ recordedAt, knownOn }) =>
      (asOf.recordedAt === null || recordedAt <= asOf.recordedAt) && (asOf.knownOn === null || knownOn <= asOf.knownOn),
  )

test('random records hold every kind, amendments and retractions', () => {
  const kinds = new Set(
    Array.from({ length: 20 }, (_, seed) => randomThings(seed, 60)).flatMap(list => list.map(t => t.kind)),
  )
  expect([...kinds].sort()).toEqual([...THING_KINDS].sort())
  const changes = Array.from({ length: 20 }, (_, seed) => randomJournal(seed, 60)).flat()
  for (const kind of ['add', 'amend', 'retract']) {
    expect(changes.filter(({ change }) => change.kind === kind).length).toBeGreaterThan(20)
  }
})

describe('the fold', () => {
  test('of a beginning, and then the rest, is the fold of all, in order', () => {
    fc.assert(
      fc.property(anyJournal, fc.nat(), (entries, cut) => {
        const at = cut % (entries.length + 1)
        const begun = fold(entries.slice(0, at), NOW)
        const before = canonical(plain(begun))
        const rest = advance(begun, entries.slice(at), NOW)
        return alike(rest, fold(entries, NOW)) && canonical(plain(begun)) === before
      }),
      { numRuns: runs(60) },
    )
  })

  test('entry by entry is the fold of all, in order', () => {
    fc.assert(
      fc.property(anyJournal, entries =>
        alike(
          entries.reduce((state, entry) => advance(state, [entry], NOW), EMPTY_STATE),
          fold(entries, NOW),
        ),
      ),
      { numRuns: runs(40) },
    )
  })

  test('as of a moment is the fold of the entries up to it, and later moments count no fewer', () => {
    fc.assert(
      fc.property(anyJournal, fc.nat(), fc.nat(), (entries, one, other) => {
        for (const field of ['recordedAt', 'knownOn'] as const) {
          const [early, late] = [one, other].map(at => entries[at % entries.length]?.[field]).sort()
          const upTo = (limit: string | undefined): AsOf => ({ ...NOW, [field]: limit ?? null })
          const [fewer, more] = [counted(entries, upTo(early)), counted(entries, upTo(late))]
          if (!fewer.every(entry => more.includes(entry))) return false
          const [then, filtered] = [fold(entries, upTo(early)), fold(fewer, NOW)]
          if (canonical(plain(then).things) !== canonical(plain(filtered).things)) return false
        }
        return true
      }),
      { numRuns: runs(60) },
    )
  })

  test('as known at a moment, of additions alone: nothing vanishes later, and what is named is known', () => {
    fc.assert(
      fc.property(anyThings, anyInstant, anyInstant, (things, one, other) => {
        const taken = take(
          EMPTY_STATE,
          things.map(thing => putting(thing)),
          LATE,
        )
        if (!taken.ok) return false
        const [early = null, late = null] = [one, other].sort()
        const [then, later] = [early, late].map(knownOn => fold(taken.value.entries, { ...NOW, knownOn }))
        if (then === undefined || later === undefined) return false
        const known = new Set(content(later))
        return (
          content(then).every(thing => known.has(thing)) &&
          [...thingsIn(then)].every(thing =>
            references(thing).every(({ to }) => to.kind === 'source' || findByRef(then, to) !== null),
          )
        )
      }),
      { numRuns: runs(60) },
    )
  })
})

describe('taking', () => {
  test('gives sound states, seqs without a gap, and the fold of its entries', () => {
    fc.assert(
      fc.property(anyJournal, entries => {
        const state = fold(entries, NOW)
        return entries.every(({ seq }, i) => seq === i + 1) && unsound(state).length === 0
      }),
      { numRuns: runs(60) },
    )
  })

  test('answers with the state that its entries fold to', () => {
    fc.assert(
      fc.property(anyThings, things => {
        const taken = take(
          EMPTY_STATE,
          things.map(thing => putting(thing)),
          LATE,
        )
        return taken.ok && alike(taken.value.state, fold(taken.value.entries, NOW))
      }),
      { numRuns: runs(40) },
    )
  })

  test('what stands already adds no entry, whatever the order of its keys', () => {
    fc.assert(
      fc.property(anyJournal, entries => {
        const state = fold(entries, NOW)
        const turned = [...thingsIn(state)].map(
          ({ kind, value }) =>
            ({ kind, value: Object.fromEntries(Object.entries(value).reverse()) }) as unknown as Thing,
        )
        const again = take(
          state,
          turned.map(thing => putting(thing, null)),
          LATE,
        )
        return again.ok && again.value.entries.length === 0 && alike(again.value.state, state)
      }),
      { numRuns: runs(40) },
    )
  })

  test('does not ask for an order within a batch', () => {
    fc.assert(
      fc.property(anyThings, fc.nat(), (things, seed) => {
        const [one, other] = [takeAll(things), takeAll(shuffled(things, seed))]
        const known = (state: RecordState) =>
          things.map(thing => state.times[thing.kind].get(thing.value.id)?.knownOn ?? 'missing')
        return (
          canonical(content(one)) === canonical(content(other)) && canonical(known(one)) === canonical(known(other))
        )
      }),
      { numRuns: runs(60) },
    )
  })

  test('one by one and in one batch gives the same things, known at the same moments', () => {
    fc.assert(
      fc.property(anyThings, things => {
        let state = EMPTY_STATE
        for (const thing of things) {
          const taken = take(state, [putting(thing)], LATE)
          if (!taken.ok) return false
          state = taken.value.state
        }
        const times = ({ times }: RecordState) =>
          THING_KINDS.map(kind => [...times[kind]].map(([, time]) => time.knownOn))
        const all = takeAll(things)
        return (
          canonical(content(state)) === canonical(content(all)) && canonical(times(state)) === canonical(times(all))
        )
      }),
      { numRuns: runs(30) },
    )
  })

  test('is all or nothing: one thing that is left out is named by every thing that refers to it, and nothing is taken', () => {
    fc.assert(
      fc.property(anyThings, fc.nat(), (things, at) => {
        const left = things[at % things.length]
        if (left === undefined) return true
        const rest = things.filter(thing => thing !== left)
        const asked = rest.flatMap(thing =>
          references(thing)
            .filter(({ to }) => refKey(to) === refKey(refOf(left)))
            .map(({ at }) => `${refKey(refOf(thing))} ${at}`),
        )
        const taken = take(
          EMPTY_STATE,
          rest.map(thing => putting(thing)),
          LATE,
        )
        if (asked.length === 0) return taken.ok
        if (taken.ok) return false
        const named = taken.refusal
          .filter(({ kind }) => kind === 'unknown-reference')
          .map(({ params }) => `${params.thing} ${params.id} ${params.at}`)
        return canonical([...named].sort()) === canonical([...asked].sort())
      }),
      { numRuns: runs(60) },
    )
  })

  test('takes a thing back exactly where nothing refers to it, else names all that do', () => {
    fc.assert(
      fc.property(anyThings, things => {
        const state = takeAll(things)
        return things.every(thing => {
          const named = dependants(state, refOf(thing)).map(refKey)
          const brute = things
            .filter(other => references(other).some(({ to }) => refKey(to) === refKey(refOf(thing))))
            .map(other => refKey(refOf(other)))
          if (canonical([...named].sort()) !== canonical([...brute].sort())) return false
          const taken = take(state, [retracting(thing)], LATE)
          return taken.ok ? named.length === 0 : taken.refusal.length === named.length
        })
      }),
      { numRuns: runs(20) },
    )
  })

  test('takes all of a record back in one batch, in any order', () => {
    fc.assert(
      fc.property(anyThings, fc.nat(), (things, seed) => {
        const taken = take(
          takeAll(things),
          shuffled(things, seed).map(thing => retracting(thing)),
          LATE,
        )
        return taken.ok && [...thingsIn(taken.value.state)].length === 0
      }),
      { numRuns: runs(30) },
    )
  })
})

describe('the canonical form', () => {
  test('is JSON of the same value, and the same whatever the order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        const text = canonical(value)
        return canonical(JSON.parse(text)) === text && JSON.stringify(JSON.parse(text)) !== undefined
      }),
      { numRuns: runs(300) },
    )
    expect(canonical({ b: 1, 10: [null, { d: 'ß', c: undefined }], 9: 0, a: 'x"' })).toBe(
      '{"10":[null,{"d":"ß"}],"9":0,"a":"x\\"","b":1}',
    )
  })

  test('of random things is read back as the same thing', () => {
    fc.assert(
      fc.property(anyThings, things =>
        things.every(
          ({ kind, value }) => canonical(THINGS[kind].parse(JSON.parse(canonical(value)))) === canonical(value),
        ),
      ),
      { numRuns: runs(40) },
    )
  })
})
