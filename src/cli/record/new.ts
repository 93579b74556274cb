import { type NegotiationId, toNegotiationId, toThingId } from '../../record/id.ts'
import { EMPTY_STATE } from '../../record/state.ts'
import { take } from '../../record/take.ts'
import { Negotiation, type Thing } from '../../record/thing.ts'
import type { Checkpoint } from '../../store/port.ts'
import { accept, type Result, refuse } from '../../text/reading.ts'
import { sayIn } from '../../web/pages/phrases.ts'
import type { Errand, Refusals, Run } from '../errand.ts'
import { plain } from '../paragraphs.ts'
import { writeAnswer } from './answer.ts'
import { authorOf } from './author.ts'
import { now, withStore } from './open-record.ts'
import { findPlace, namedNegotiation } from './place.ts'

/** A name as an id: small letters and digits of its words, with hyphens; null where none are left. */
const idOf = (name: string): NegotiationId | null => {
  const words = name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/ß/g, 'ss').toLowerCase()
  const id = words.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')
  return toNegotiationId(id.slice(0, 80).replace(/-+$/, ''))
}

type Wish = { readonly title: string; readonly negotiation: NegotiationId; readonly first: Thing; readonly by: string }

const readWish = ({ call, tongue }: Errand): Result<Wish> => {
  const [title, extra] = call.words
  if (title === undefined) return refuse({ kind: 'name-missing', params: {} })
  if (extra !== undefined) return refuse({ kind: 'word-too-many', params: { word: extra } })
  const by = authorOf(call)
  if (!by.ok) return by
  const named = namedNegotiation(call)
  if (!named.ok) return named
  const negotiation = named.value ?? idOf(title)
  if (negotiation === null) return refuse({ kind: 'name-without-id', params: { name: title } })
  const value = Negotiation.safeParse({ id: toThingId(negotiation), title: { [tongue]: title } })
  if (!value.success) return refuse({ kind: 'bad-title', params: {} })
  return accept({ title, negotiation, first: { kind: 'negotiation', value: value.data }, by: by.value })
}

const begin = async ({ negotiation, first, by }: Wish, errand: Errand): Promise<Result<Checkpoint, Refusals>> => {
  const place = findPlace(errand.call, 'may-be-made')
  if (!place.ok) return place
  const { name } = place.value
  if (place.value.kind === 'folder') return refuse({ kind: 'record-read-only-folder', params: { record: name } })
  const intent = { by, why: null, knownOn: null, change: { kind: 'put', thing: first } } as const
  const taken = take(EMPTY_STATE, [intent], now())
  if (!taken.ok) return taken
  return withStore(place.value, 'make', async store => {
    const created = await store.create(negotiation)
    return created.ok ? store.append(negotiation, 0, taken.value.entries) : created
  })
}

/** `travaux new`: begins a record with the name of what is negotiated. */
export const runNew: Run = async errand => {
  const wish = readWish(errand)
  if (!wish.ok) return wish
  const begun = await begin(wish.value, errand)
  if (!begun.ok) return begun
  const place = findPlace(errand.call, 'there')
  const record = place.ok ? place.value.name : ''
  const { title, negotiation } = wish.value
  const json = { travaux: 'new/1', record, negotiation, title, checkpoint: begun.value }
  const sentence = sayIn(errand.phrases)('new.done', { record, title, negotiation })
  return accept(await writeAnswer(errand, json, () => [plain(0, sentence)]))
}
