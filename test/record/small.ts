import type { ThingId } from '../../src/record/id.ts'
import { EMPTY_STATE, type RecordState } from '../../src/record/state.ts'
import { take } from '../../src/record/take.ts'
import { THINGS, type Thing, type ThingKind } from '../../src/record/thing.ts'
import { putting } from './random.ts'

/** A thing of one kind from loose fields, as somebody would write them into a file. */
export const thing = (kind: ThingKind, id: string, fields: Readonly<Record<string, unknown>> = {}): Thing =>
  ({ kind, value: THINGS[kind].parse({ id, ...fields }) }) as Thing

/** A raw string as an id. */
export const idOf = (raw: string): ThingId => THINGS.party.shape.id.parse(raw)

export const WORDS = 'Oslo will not accept foreign troops. The delegations met on Sunday.'

/** The source of the small record, and a quotation that is found in it. */
export const source = (id: string, fields: Readonly<Record<string, unknown>> = {}): Thing =>
  thing('source', id, { outlet: 'The Lake Post', published: '2025-12-01', language: 'en', text: WORDS, ...fields })

export const quoted = (sourceId = 'post'): readonly unknown[] => [
  { source: sourceId, exact: 'not accept foreign troops' },
]

export const draft = (id: string, fields: Readonly<Record<string, unknown>> = {}): Thing =>
  thing('draft', id, {
    instrument: 'treaty',
    siglum: id.toUpperCase(),
    title: `Draft ${id}`,
    language: 'en',
    date: '2025-11-20',
    status: { known: 'full', published: 'leaked' },
    ...fields,
  })

const TEXTS = [
  '',
  'Ferries that cross the lake at night are free of harbour fees until sunrise.',
  'Nets with meshes below forty millimetres are forbidden from March to June.',
]

export const provision = (draftId: string, marking: string, fields: Readonly<Record<string, unknown>> = {}): Thing =>
  thing('provision', `${draftId}.${marking}`, {
    draft: draftId,
    order: Number(marking),
    marking,
    text: TEXTS[Number(marking)] ?? '',
    ...fields,
  })

export const event = (id: string, fields: Readonly<Record<string, unknown>> = {}): Thing =>
  thing('event', id, { kind: 'meeting', title: { en: id }, status: 'took-place', evidence: quoted(), ...fields })

export const position = (id: string, fields: Readonly<Record<string, unknown>> = {}): Thing =>
  thing('position', id, {
    party: 'oslo',
    stance: 'rejects',
    firmness: 'red-line',
    statement: { en: 'No foreign troops.' },
    basis: 'own-voice',
    evidence: quoted(),
    ...fields,
  })

/** Two drafts of two points each, a party, a source: what most rules need around the thing that they are asked of. */
export const SMALL: readonly Thing[] = [
  source('post'),
  thing('party', 'oslo', { name: { en: 'Oslo', de: 'Oslo' } }),
  thing('instrument', 'treaty', { title: { en: 'Treaty' } }),
  draft('a'),
  draft('b', { relations: [{ kind: 'derives-from', draft: 'a' }] }),
  provision('a', '1'),
  provision('a', '2'),
  provision('b', '1'),
  provision('b', '2'),
]

export const AT = '2026-01-01T00:00:00.000Z'

/** The state of a few things; throws where they are not sound. */
export const stateOf = (...things: readonly Thing[]): RecordState => {
  const taken = take(
    EMPTY_STATE,
    things.map(one => putting(one)),
    AT,
  )
  if (!taken.ok) throw new Error(JSON.stringify(taken.refusal))
  return taken.value.state
}

/** The refusals of a batch, as `kind at`. */
export const refused = (state: RecordState, ...things: readonly Thing[]): readonly string[] => {
  const taken = take(
    state,
    things.map(one => putting(one)),
    AT,
  )
  return taken.ok ? [] : taken.refusal.map(({ kind, params }) => `${kind} ${params.at}`)
}
