import type { EntryChange } from './entry.ts'
import { evidenceIn, references } from './references.ts'
import { findThing, type RecordState, refKey, refOf } from './state.ts'
import type { Thing } from './thing.ts'
import { ALWAYS, type Instant, toInstant } from './time.ts'

/** A change of a batch, with the moment at which somebody says that it became known; null where nobody says. */
export type DatedChange = { readonly change: EntryChange; readonly said: Instant | null }

const earlierOf = (one: Instant, other: Instant): Instant => (one < other ? one : other)
const laterOf = (one: Instant, other: Instant): Instant => (one > other ? one : other)

/** When each source of a thing's evidence came out, by its id. */
const publishedIn = (state: RecordState, thing: Thing): ReadonlyMap<string, Instant> =>
  new Map(
    evidenceIn(thing).flatMap(({ evidence }) => {
      const source = findThing(state, 'source', evidence.source)
      return source === null ? [] : [[source.id, toInstant(source.published) ?? ALWAYS] as const]
    }),
  )

/** The first moment at which its sources show a thing: when a source itself came out, else when the earliest of its evidence did. */
export const shownFrom = (state: RecordState, thing: Thing): Instant => {
  if (thing.kind === 'source') return toInstant(thing.value.published) ?? ALWAYS
  const published = [...publishedIn(state, thing).values()]
  return published.length === 0 ? ALWAYS : published.reduce(earlierOf)
}

/** What an amendment adds is known when its new evidence is; one without new evidence corrects what was known all along. */
const amendedFrom = (state: RecordState, before: Thing, after: Thing): Instant => {
  const old = new Set(evidenceIn(before).map(({ evidence }) => evidence.source))
  const fresh = [...publishedIn(state, after)].flatMap(([source, moment]) =>
    evidenceIn(after).some(({ evidence }) => evidence.source === source && !old.has(evidence.source)) ? [moment] : [],
  )
  return fresh.length === 0 ? shownFrom(state, after) : fresh.reduce(earlierOf)
}

const ownMoment = (before: RecordState, after: RecordState, change: EntryChange): Instant => {
  switch (change.kind) {
    case 'add':
      return shownFrom(after, change.after)
    case 'amend':
      return amendedFrom(after, change.before, change.after)
    case 'retract':
      return before.times[change.before.kind].get(change.before.value.id)?.knownOn ?? ALWAYS
  }
}

/** The names in a change that it cannot be known before: all but sources, whose moments its evidence gives. */
const namesIn = (change: EntryChange): readonly string[] =>
  change.kind === 'retract'
    ? []
    : references(change.after).flatMap(({ to }) => (to.kind === 'source' ? [] : [refKey(to)]))

const momentOfKey = (state: RecordState, key: string): Instant => {
  const [kind = '', id = ''] = key.split(' ')
  const times = state.times[kind as Thing['kind']] as ReadonlyMap<string, { readonly knownOn: Instant }>
  return times.get(id)?.knownOn ?? ALWAYS
}

type Node = { readonly own: Instant; readonly firm: boolean; readonly waitsFor: readonly number[] }

const nodesOf = (before: RecordState, after: RecordState, changes: readonly DatedChange[]): readonly Node[] => {
  const added = new Map(
    changes.flatMap(({ change }, i) => (change.kind === 'add' ? [[refKey(refOf(change.after)), i] as const] : [])),
  )
  return changes.map(({ change, said }) => {
    if (said !== null) return { own: said, firm: true, waitsFor: [] }
    const names = namesIn(change)
    const standing = names.filter(key => !added.has(key)).map(key => momentOfKey(before, key))
    return {
      own: standing.reduce(laterOf, ownMoment(before, after, change)),
      firm: false,
      waitsFor: names.flatMap(key => added.get(key) ?? []),
    }
  })
}

/**
 * When each change of a batch became known, where nobody says: with its evidence, yet not before what it names. The latest moment that can be
 * reached over names counts, so that neither the order of the batch nor a circle of names makes a difference.
 */
export const knownOnOf = (
  before: RecordState,
  after: RecordState,
  changes: readonly DatedChange[],
): readonly Instant[] => {
  const nodes = nodesOf(before, after, changes)
  const waiting = nodes.map((): number[] => [])
  nodes.forEach((node, i) => {
    for (const j of node.waitsFor) waiting[j]?.push(i)
  })
  const moments: (Instant | undefined)[] = nodes.map(({ own, firm }) => (firm ? own : undefined))
  const spread = (moment: Instant, from: number): void => {
    const ahead = [from]
    for (let i = ahead.pop(); i !== undefined; i = ahead.pop()) {
      if (i !== from && moments[i] !== undefined) continue
      moments[i] ??= moment
      ahead.push(...(waiting[i] ?? []).filter(next => moments[next] === undefined))
    }
  }
  const latestFirst = nodes.map((_, i) => i).sort((i, j) => ((nodes[i]?.own ?? '') > (nodes[j]?.own ?? '') ? -1 : 1))
  for (const i of latestFirst) if (nodes[i]?.firm || moments[i] === undefined) spread(nodes[i]?.own ?? ALWAYS, i)
  return moments.map(moment => moment ?? ALWAYS)
}
