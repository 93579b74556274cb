import type { Entry, EntryChange } from '../src/record/entry.ts'
import { Event } from '../src/record/events.ts'
import { type ThingId, toThingId } from '../src/record/id.ts'
import { Party } from '../src/record/people.ts'
import { Source } from '../src/record/sources.ts'
import { Position } from '../src/record/statements.ts'
import { Draft, Provision } from '../src/record/texts.ts'
import type { Thing } from '../src/record/thing.ts'

const PARTIES = 30
const EVERY_SOURCE = 40
const EVERY_DRAFT = 500

const WORDS =
  'The Parties shall, within thirty days of the entry into force of this Agreement and subject to Article 12, notify the Secretariat of the measures that they have taken'.split(
    ' ',
  )

const sentence = (seed: number, length: number): string =>
  Array.from({ length }, (_, i) => WORDS[(seed * 7 + i * 3) % WORDS.length]).join(' ')

const idOf = (raw: string): ThingId => {
  const id = toThingId(raw)
  if (id === null) throw new Error(raw)
  return id
}

const dayOf = (seq: number): string => new Date(Date.UTC(2024, 0, 1) + seq * 600_000).toISOString().slice(0, 10)
const evidence = (seq: number) => [
  { source: `source-${Math.floor(seq / EVERY_SOURCE) * EVERY_SOURCE}`, exact: sentence(seq, 8) },
]

const party = (seq: number): Thing => ({
  kind: 'party',
  value: Party.parse({ id: `party-${seq}`, name: { en: `Party ${seq}`, de: `Partei ${seq}` } }),
})

const source = (seq: number): Thing => ({
  kind: 'source',
  value: Source.parse({
    id: `source-${seq}`,
    outlet: 'The Lake Courier',
    headline: sentence(seq, 9),
    published: dayOf(seq),
    language: 'en',
    address: `https://example.org/${seq}`,
    text: sentence(seq, 150),
  }),
})

const draftId = (seq: number): string => `draft-${Math.floor(seq / EVERY_DRAFT) * EVERY_DRAFT}`

const draft = (seq: number): Thing => ({
  kind: 'draft',
  value: Draft.parse({
    id: draftId(seq),
    instrument: 'treaty',
    siglum: `D${seq}`,
    title: sentence(seq, 6),
    language: 'en',
    date: dayOf(seq),
    status: { known: 'full', published: 'official' },
  }),
})

const provision = (seq: number): Thing => ({
  kind: 'provision',
  value: Provision.parse({
    id: `${draftId(seq)}.${seq % EVERY_DRAFT}`,
    draft: draftId(seq),
    order: seq % EVERY_DRAFT,
    marking: `${seq % EVERY_DRAFT}.`,
    text: sentence(seq, 40),
  }),
})

const position = (seq: number): Thing => ({
  kind: 'position',
  value: Position.parse({
    id: `position-${seq}`,
    party: `party-${1 + (seq % PARTIES)}`,
    issue: 'water',
    stance: 'demands',
    firmness: 'firm',
    statement: { en: sentence(seq, 15) },
    basis: 'reported',
    saidOn: dayOf(seq),
    evidence: evidence(seq),
  }),
})

const event = (seq: number): Thing => ({
  kind: 'event',
  value: Event.parse({
    id: `event-${seq}`,
    kind: 'meeting',
    title: { en: sentence(seq, 6) },
    on: dayOf(seq),
    status: 'took-place',
    present: [{ party: `party-${1 + (seq % PARTIES)}` }],
    evidence: evidence(seq),
  }),
})

const thingOf = (seq: number): Thing => {
  if (seq <= PARTIES) return party(seq)
  if (seq % EVERY_SOURCE === 0) return source(seq)
  if (seq % EVERY_DRAFT === 1) return draft(seq)
  if (seq % 10 < 4) return provision(seq)
  return seq % 10 < 8 ? position(seq) : event(seq)
}

/** One entry in ten says a position otherwise that was taken down ten entries before. */
const changeOf = (seq: number): EntryChange => {
  const after = thingOf(seq)
  const before = seq > PARTIES + 20 && seq % 10 === 7 ? thingOf(seq - 10) : null
  if (before?.kind !== 'position' || after.kind !== 'position') return { kind: 'add', after }
  return { kind: 'amend', before, after: { kind: 'position', value: { ...after.value, id: idOf(before.value.id) } } }
}

const momentOf = (seq: number): string => new Date(Date.UTC(2024, 0, 1) + seq * 600_000).toISOString()

/** One entry of a made record: parties, sources, drafts of 500 provisions, positions with evidence and their amendments, events. */
export const madeRecordEntry = (seq: number): Entry => {
  const change = changeOf(seq)
  const why = change.kind === 'add' ? null : 'said otherwise since'
  return { seq, recordedAt: momentOf(seq), knownOn: momentOf(Math.max(1, seq - (seq % 50))), by: 'clerk', why, change }
}
