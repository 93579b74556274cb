import type { NegotiationId } from '../../record/id.ts'
import { openPeople, peoplePathOf } from '../../store/people/open.ts'
import type { PeopleStore } from '../../store/people/port.ts'
import type { StorePlace } from '../../store/port.ts'
import { accept, type Result, refuse } from '../../text/reading.ts'
import { sayIn } from '../../web/pages/phrases.ts'
import type { Errand, Refusals } from '../errand.ts'
import { chooseNegotiation, namedRefusals, withStore } from '../record/open-record.ts'
import { findPlace, namedNegotiation, type RecordPlace } from '../record/place.ts'
import { loadSecret } from './secret.ts'
import { type SecretPlace, secretPlace } from './settings.ts'

/** A place where comments can be kept: a database. */
type Database = Extract<RecordPlace, { kind: 'store' }>

/** The comments of one negotiation, open; `record` is what people call the record. */
export type OpenComments = {
  readonly record: string
  readonly negotiation: NegotiationId
  readonly store: PeopleStore
}

const databaseOf = (errand: Errand): Result<Database> => {
  const place = findPlace(errand.call, 'there')
  if (!place.ok) return place
  return place.value.kind === 'folder'
    ? refuse({ kind: 'comments-need-database', params: { record: place.value.name } })
    : accept(place.value)
}

const negotiationOf = (errand: Errand, place: Database): Promise<Result<NegotiationId, Refusals>> =>
  withStore(place, 'refuse', async store => {
    const named = namedNegotiation(errand.call)
    return named.ok ? chooseNegotiation(store, named.value, place.name) : named
  })

/** Where the people of a record are: a file of their own beside its file, or tables of their own on the same server. */
export const peoplePlace = (place: StorePlace): StorePlace =>
  place.kind === 'sqlite' ? { kind: 'sqlite', path: peoplePathOf(place.path) } : place

/** Loads the key of a record's comments or makes it, and says what the operator should know: that it is new, or that others may read it. */
export const loadSecretFor = async (
  { console, phrases }: Pick<Errand, 'console' | 'phrases'>,
  where: SecretPlace,
  place: StorePlace,
): Promise<Result<string>> => {
  const loaded = await loadSecret(where, place.kind === 'sqlite' ? peoplePathOf(place.path) : null)
  if (!loaded.ok) return loaded
  const say = sayIn(phrases)
  const { file } = where
  if (loaded.value.made) console.note(say('note.secret-made', { file }))
  if (loaded.value.isShared) console.note(say('note.secret-shared', { file }))
  return accept(loaded.value.text)
}

const secretFor = async (errand: Errand, place: Database): Promise<Result<string>> => {
  const where = secretPlace(process.env, place)
  return where === null
    ? refuse({ kind: 'secret-unset', params: { record: place.name } })
    : loadSecretFor(errand, where, place.place)
}

/** Where the comments are that a call means, and their key in base64. */
export type CommentsPlace = {
  readonly record: string
  readonly place: StorePlace
  readonly negotiation: NegotiationId
  readonly secret: string
}

/** Finds the comments that a call means, and loads their key or makes it, without opening them. */
export const findComments = async (errand: Errand): Promise<Result<CommentsPlace, Refusals>> => {
  const place = databaseOf(errand)
  if (!place.ok) return place
  const negotiation = await negotiationOf(errand, place.value)
  if (!negotiation.ok) return negotiation
  const secret = await secretFor(errand, place.value)
  if (!secret.ok) return secret
  const { name: record, place: at } = place.value
  return accept({ record, place: at, negotiation: negotiation.value, secret: secret.value })
}

/** Opens the comments that a call means, gives them to a task, and closes them whatever comes of that. */
export const withComments = async <Value>(
  errand: Errand,
  task: (comments: OpenComments) => Promise<Result<Value, Refusals>>,
): Promise<Result<Value, Refusals>> => {
  const found = await findComments(errand)
  if (!found.ok) return found
  const { record, place, negotiation, secret } = found.value
  const opened = await openPeople(peoplePlace(place), secret)
  if (!opened.ok) return namedRefusals(opened, record)
  try {
    return namedRefusals(await task({ record, negotiation, store: opened.value }), record)
  } finally {
    await opened.value.close()
  }
}
