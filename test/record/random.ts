import fc from 'fast-check'
import type { Entry, Intent } from '../../src/record/entry.ts'

import type { Source } from '../../src/record/sources.ts'
import { EMPTY_STATE, type RecordState, refOf, thingsIn } from '../../src/record/state.ts'
import { take } from '../../src/record/take.ts'
import { THING_KINDS, THINGS, type Thing, type ThingKind } from '../../src/record/thing.ts'
import { type Chance, createChance } from './chance.ts'
import { NONE, type Room, randomInstant, randomText, randomValue } from './random-values.ts'

type Loose = Record<string, unknown>

/** What stands so far, by kind. */
type Standing = { readonly values: ReadonlyMap<ThingKind, Loose[]> }

const idsOf = (standing: Standing, kind: ThingKind): readonly string[] =>
  (standing.values.get(kind) ?? []).map(({ id }) => String(id))

const roomOf = (standing: Standing): Room => ({
  ids: kind => idsOf(standing, kind),
  sources: () => (standing.values.get('source') ?? []) as unknown as readonly Source[],
})

const draftOfProvision = (standing: Standing, provision: unknown): unknown =>
  standing.values.get('provision')?.find(({ id }) => id === provision)?.draft

const inOrder = (stretches: unknown): unknown =>
  (stretches as { from?: string; to?: string }[]).map(stretch =>
    stretch.from !== undefined && stretch.to !== undefined && stretch.from > stretch.to
      ? { ...stretch, from: stretch.to, to: stretch.from }
      : stretch,
  )

/** Sources of random records came out in 2025, so what they tell as past is put before it. */
const BEFORE = '2024-12-31'

const positionOf = (value: Loose): Loose | null => {
  const { party, bloc, ...rest } = value
  if (party === undefined && bloc === undefined) return null
  return {
    ...rest,
    ...(party === undefined ? { bloc } : { party }),
    saidOn: BEFORE,
    ...(value.stance === 'conditional' ? { condition: value.condition ?? { en: 'if' } } : {}),
    instances: (value.instances as Loose[]).map(instance => ({ ...instance, saidOn: '2024-11' })),
  }
}

const lineageOf = (value: Loose, standing: Standing): Loose => {
  const drafts = (value.provisions as unknown[]).map(provision => draftOfProvision(standing, provision))
  const twice = drafts.filter((draft, i) => drafts.indexOf(draft) !== i)
  return { ...value, split: [...new Set([...(value.split as unknown[]), ...twice])] }
}

const eventOf = (value: Loose, standing: Standing): Loose => {
  const { fulfils, ...rest } = value
  const planned = standing.values.get('event')?.find(({ id, status }) => id === fulfils && status === 'planned')
  return { ...rest, ...(planned ? { fulfils } : {}), ...(value.status === 'took-place' ? { on: BEFORE } : {}) }
}

const correctionOf = (value: Loose, standing: Standing): Loose | null => {
  const drafts = [value.from, value.to].map(provision => draftOfProvision(standing, provision))
  return drafts[0] === drafts[1] ? null : { ...value, kind: 'mustLink' }
}

const rulingOf = (value: Loose, standing: Standing): Loose | null => {
  const line = standing.values.get('position')?.find(({ firmness, terms }) => firmness === 'red-line' && terms)
  if (line === undefined) return null
  const { provision, draft, ...rest } = value
  const own = draftOfProvision(standing, provision)
  return { ...rest, position: line.id, ...(own === undefined ? { draft } : { provision, draft: own }) }
}

/** Makes a value of the right form one that keeps the rules too; null where that cannot be. */
const soundly = (kind: ThingKind, value: Loose, standing: Standing, chance: Chance): Loose | null => {
  switch (kind) {
    case 'negotiation':
      return idsOf(standing, 'negotiation').some(id => id !== value.id) ? null : value
    case 'source':
      return { ...value, text: randomText(chance, 40) }
    case 'person':
      return { ...value, offices: inOrder(value.offices) }
    case 'bloc':
      return { ...value, members: inOrder(value.members) }
    case 'draft':
      return { ...value, siglum: String(value.id) }
    case 'provision':
      return { ...value, text: chance.happens(0.1) ? '' : randomText(chance, 40) }
    case 'lineage':
      return lineageOf(value, standing)
    case 'position':
      return positionOf(value)
    case 'event':
      return eventOf(value, standing)
    case 'ruling':
      return rulingOf(value, standing)
    case 'correction':
      return correctionOf(value, standing)
    case 'step':
    case 'standing':
      return { ...value, on: BEFORE }
    case 'attribution':
    case 'interpretation':
    case 'account':
      return { ...value, saidOn: BEFORE }
    default:
      return value
  }
}

const ofStatement = (value: Loose): Loose => {
  const origin = value.origin as Loose | undefined
  return origin?.kind === 'statement' ? { ...value, origin: { ...origin, saidOn: BEFORE } } : value
}

const ofAccount = (value: Loose, standing: Standing, chance: Chance): Loose => {
  const kind = chance.pick(THING_KINDS.filter(one => one !== 'account' && idsOf(standing, one).length > 0))
  return { ...value, of: { kind, id: chance.pick(idsOf(standing, kind)) } }
}

/** A thing of one kind under an id; null where nothing that it would have to name stands. */
const thingOf = (kind: ThingKind, id: string, standing: Standing, chance: Chance): Thing | null => {
  const raw = randomValue(THINGS[kind], roomOf(standing), chance)
  if (raw === NONE) return null
  const loose = kind === 'account' ? ofAccount(raw as Loose, standing, chance) : (raw as Loose)
  const own = kind === 'provision' ? `${String(loose.draft)}.${id}` : id
  const value = soundly(kind, { ...ofStatement(loose), id: own }, standing, chance)
  return value === null ? null : ({ kind, value: THINGS[kind].parse(value) } as Thing)
}

// So much of each that most kinds have something to name, and provisions are the many.
const FIRST: readonly ThingKind[] = ['source', 'negotiation', 'party', 'instrument', 'draft', 'draft', 'person']
const OFTEN: readonly ThingKind[] = ['provision', 'provision', 'provision', 'lineage', 'source', 'position', 'event']

/** Sound things that name each other, each after what it names: the same seed and count give the same, more things begin with the same. */
export const randomThings = (seed: number, count: number): readonly Thing[] => {
  const chance = createChance(seed)
  const standing: Standing = { values: new Map(THING_KINDS.map(kind => [kind, []])) }
  const things: Thing[] = []
  while (things.length < count) {
    const kind = FIRST[things.length] ?? chance.pick(chance.happens(0.5) ? OFTEN : THING_KINDS)
    const thing = thingOf(kind, `${kind}-${things.length}`, standing, chance)
    if (thing === null) continue
    things.push(thing)
    standing.values.get(thing.kind)?.push(thing.value as unknown as Loose)
  }
  return things
}

/** The intent to put a thing, by a tester, for a reason. */
export const putting = (thing: Thing, why: string | null = 'as the source says'): Intent => ({
  by: 'tester',
  why,
  knownOn: null,
  change: { kind: 'put', thing },
})

/** The intent to take a thing back, by a tester, for a reason. */
export const retracting = (thing: Thing, why: string | null = 'it was a slip'): Intent => ({
  by: 'tester',
  why,
  knownOn: null,
  change: { kind: 'retract', ref: refOf(thing) },
})

const standingIn = (state: RecordState): Standing => ({
  values: new Map(
    THING_KINDS.map(kind => [kind, [...thingsIn(state, [kind])].map(({ value }) => value as unknown as Loose)]),
  ),
})

/** The same thing said otherwise, or taken back. What is named stays, so that circles do not come about. */
const changeTo = (state: RecordState, chance: Chance): Intent | null => {
  const things = [...thingsIn(state)]
  if (things.length === 0) return null
  const thing = chance.pick(things)
  if (chance.happens(0.3)) return retracting(thing)
  const other = thingOf(thing.kind, thing.value.id, standingIn(state), chance)
  if (other === null || thing.kind === 'provision') return null
  return putting({ kind: thing.kind, value: { ...other.value, id: thing.value.id } } as Thing)
}

const moment = (step: number): string => new Date(Date.UTC(2026, 0, 1) + step * 60_000).toISOString()

/** A journal as it comes about: additions one by one or in batches, amendments, retractions, with what was refused left out. */
export const randomJournal = (seed: number, count: number): readonly Entry[] => {
  const chance = createChance(seed + 1)
  const waiting = [...randomThings(seed, count)]
  const entries: Entry[] = []
  let state = EMPTY_STATE
  const tryTo = (intents: readonly Intent[]): void => {
    const taken = take(state, intents, moment(entries.length))
    if (!taken.ok) return
    state = taken.value.state
    entries.push(...taken.value.entries)
  }
  while (waiting.length > 0) {
    tryTo(waiting.splice(0, 1 + chance.below(4)).map(thing => putting(thing)))
    const change = chance.happens(0.5) ? changeTo(state, chance) : null
    if (change !== null) tryTo([change])
  }
  return entries
}

const sized = fc.record({ seed: fc.noShrink(fc.nat()), count: fc.integer({ min: 1, max: 60 }) })

/** Sound things in the order in which they may be taken one by one. */
export const anyThings = sized.map(({ seed, count }) => randomThings(seed, count))

/** Journals with additions, amendments and retractions. */
export const anyJournal = sized.map(({ seed, count }) => randomJournal(seed, count))

/** A moment of 2025 or 2026, as a seed picks it. */
export const anyInstant = fc
  .nat()
  .map(seed => randomInstant(createChance(seed)).replace('2025', seed % 3 ? '2025' : '2026'))
