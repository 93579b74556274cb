import { nameWho } from '../../../analysis/named.ts'
import { holderOf } from '../../../analysis/positions.ts'
import type { Evidence } from '../../../record/evidence.ts'
import type { ThingId } from '../../../record/id.ts'
import type { Who } from '../../../record/people.ts'
import { evidenceIn } from '../../../record/references.ts'
import { remember } from '../../../record/remember.ts'
import type { Source } from '../../../record/sources.ts'
import { findThing, type RecordState, thingsIn } from '../../../record/state.ts'
import type { Thing, ThingKind } from '../../../record/thing.ts'
import { find } from '../../../text/quotation.ts'
import type { Span } from '../../../text/span.ts'

/** One entry that rests on a source, with the words of the source that it rests on, in the order in which it names them. */
export type Resting = { readonly thing: Thing; readonly quotes: readonly Evidence[] }

const isSame = (one: Evidence, other: Evidence): boolean =>
  one.exact === other.exact && one.prefix === other.prefix && one.suffix === other.suffix

const indexed = remember((state: RecordState): ReadonlyMap<ThingId, readonly Resting[]> => {
  const bySource = new Map<ThingId, { thing: Thing; quotes: Evidence[] }[]>()
  for (const thing of thingsIn(state))
    for (const { evidence } of evidenceIn(thing)) {
      const entries = bySource.get(evidence.source) ?? []
      bySource.set(evidence.source, entries)
      const last = entries.at(-1)
      if (last?.thing === thing) {
        if (!last.quotes.some(quote => isSame(quote, evidence))) last.quotes.push(evidence)
      } else entries.push({ thing, quotes: [evidence] })
    }
  return bySource
})

/** Every entry that names a source as evidence, each once, kind by kind. */
export const restingOn = (state: RecordState, source: ThingId): readonly Resting[] => indexed(state).get(source) ?? []

/** The parts of a source in which words are quoted, in the order in which they are read. */
export const SOURCE_PARTS = ['headline', 'deck', 'text'] as const
export type SourcePart = (typeof SOURCE_PARTS)[number]

/** Where the words of one piece of evidence stand. */
export type QuotedPlace = { readonly part: SourcePart; readonly span: Span }

/** One entry that rests on a source, numbered in the order in which a reader comes upon its words; `places` lack what is found nowhere. */
export type NumberedEntry = Resting & { readonly number: number; readonly places: readonly QuotedPlace[] }

// The rule of the record looks for the words in this order too.
const SEARCHED = ['text', 'headline', 'deck'] as const

const placeOf = (source: Source, { exact, prefix = '', suffix = '' }: Evidence): QuotedPlace | null => {
  for (const part of SEARCHED) {
    const span = find(source[part] ?? '', { exact, prefix, suffix })
    if (span !== null) return { part, span }
  }
  return null
}

const rank = ({ part, span }: QuotedPlace): number => SOURCE_PARTS.indexOf(part) * 1e9 + span.start

/** The entries that rest on a source with the places of their words, numbered from 1; those whose words are found nowhere come last. */
export const numberEntries = (state: RecordState, source: Source): readonly NumberedEntry[] =>
  restingOn(state, source.id)
    .map(resting => {
      const places = resting.quotes.flatMap(quote => placeOf(source, quote) ?? [])
      return { ...resting, places: places.toSorted((one, other) => rank(one) - rank(other)) }
    })
    .map(entry => ({ entry, first: entry.places[0] === undefined ? Number.POSITIVE_INFINITY : rank(entry.places[0]) }))
    .sort((one, other) => (one.first === other.first ? 0 : one.first - other.first))
    .map(({ entry }, place) => ({ ...entry, number: place + 1 }))

/** The kinds of entry that may rest on a source, those that say most of it first. */
export const RESTING_KINDS: readonly ThingKind[] = [
  'attribution',
  'position',
  'claim',
  'interpretation',
  'description',
  'event',
  'step',
  'account',
  'formulation',
  'standing',
  'draft',
  'provision',
  'bloc',
  'party',
  'person',
]

const speakers = (state: RecordState, thing: Thing): readonly Who[] => {
  switch (thing.kind) {
    case 'position': {
      // What others say that a party wants is no quotation of it.
      if (thing.value.basis !== 'own-voice') return []
      const { id, kind } = holderOf(state, thing.value)
      return id === null ? [] : [kind === 'bloc' ? { bloc: id } : { party: id }]
    }
    case 'attribution':
      return thing.value.chain.flatMap(({ who }) => who ?? [])
    case 'claim':
      return thing.value.claimant.kind === 'who' ? [thing.value.claimant.who] : []
    case 'interpretation':
      return thing.value.reader.kind === 'who' ? [thing.value.reader.who] : []
    case 'description':
      return thing.value.by === undefined ? [] : [thing.value.by]
    case 'formulation':
      return thing.value.origin.kind === 'statement' ? [thing.value.origin.by] : []
    case 'account':
    case 'step':
      return [thing.value.by]
    case 'negotiation':
    case 'source':
    case 'party':
    case 'bloc':
    case 'person':
    case 'instrument':
    case 'draft':
    case 'witness':
    case 'provision':
    case 'lineage':
    case 'correction':
    case 'ruling':
    case 'issue':
    case 'event':
    case 'standing':
      return []
  }
}

const partiesBehind = (state: RecordState, who: Who): readonly ThingId[] => {
  const { id, kind, speaksFor } = nameWho(state, who)
  if (id === null) return []
  if (kind !== 'person') return [id]
  if (speaksFor?.id) return [speaksFor.id]
  return (findThing(state, 'person', id)?.offices ?? []).map(({ party }) => party)
}

/** The parties and blocs whose words a source gives: those of the statements, claims, readings and accounts that rest on it, and of the positions in their own voice. */
export const partiesQuoted = (state: RecordState, source: ThingId): ReadonlySet<ThingId> =>
  new Set(
    restingOn(state, source).flatMap(({ thing }) => speakers(state, thing).flatMap(who => partiesBehind(state, who))),
  )
