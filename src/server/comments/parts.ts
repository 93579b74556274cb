import { randomBytes } from 'node:crypto'
import type { CommentId, WriterId } from '../../comments/comment.ts'
import type { NegotiationId } from '../../record/id.ts'
import { labelOf } from '../../record/label.ts'
import type { RecordState } from '../../record/state.ts'
import type { PeopleStore } from '../../store/people/port.ts'
import type { Tongue } from '../../web/pages/phrases.ts'
import { negotiationOf } from '../../web/pages/site/view.ts'
import type { FieldError, Refused } from './desk.ts'
import type { Keys } from './keys.ts'
import type { Mailer } from './mailer.ts'
import type { PublishedReader } from './published.ts'

/**
 * What a desk is made of. `clock`: milliseconds since 1970. `secret`: of the server, 32 random bytes in any writing. `base`: the whole address of the
 * site, with a slash at its end; links in mails begin with it and with nothing that a request says. `stateOf`: the newest state of a record, null where
 * there is none. `contact`: who takes objections. `log`: takes lines for the operator, without anything of readers.
 */
export type DeskWorld = {
  readonly store: PeopleStore
  readonly mailer: Mailer
  readonly clock: () => number
  readonly secret: string
  readonly base: string
  readonly stateOf: (negotiation: NegotiationId) => Promise<RecordState | null>
  readonly contact: string | null
  readonly log: (line: string) => void
}

/** What the rooms of a desk share. */
export type Parts = DeskWorld & { readonly keys: Keys; readonly published: PublishedReader }

/** What a record calls itself in a language; its id where it has no title. */
export const titleIn = async (
  { stateOf }: Pick<DeskWorld, 'stateOf'>,
  negotiation: NegotiationId,
  tongue: Tongue,
): Promise<string> => {
  const state = await stateOf(negotiation)
  const title = state === null ? null : negotiationOf({ state })?.title
  return title === null || title === undefined ? negotiation : labelOf(title, tongue)
}

/** This moment in UTC. */
export const nowOf = ({ clock }: Pick<DeskWorld, 'clock'>): string => new Date(clock()).toISOString()

const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567'

/** 26 small letters and digits out of chance: 130 bits, nothing else. */
const randomId = (): string => Array.from(randomBytes(26), byte => LETTERS[byte & 31] ?? 'a').join('')

/** A new comment's id, out of chance alone. */
export const newCommentId = (): CommentId => randomId() as CommentId

/** A new writer's id, out of chance alone. */
export const newWriterId = (): WriterId => randomId() as WriterId

/** A number for a writer's picture, out of chance alone: 0 to 2^24 - 1. */
export const newAvatar = (): number => randomBytes(3).readUIntBE(0, 3)

/** The key of a writer's own link: a signature over a number out of chance, which nobody else can make. The store keeps a digest of it. */
export const ownKeyOf = ({ keys }: Pick<Parts, 'keys'>, negotiation: NegotiationId, writer: WriterId): string =>
  keys.sign('own', negotiation, writer)

/** A refusal that is about one field. */
export const refusedFor = (
  status: Refused['status'],
  field: FieldError['field'],
  why: string,
  retrySeconds: number | null = null,
): Refused => ({ kind: 'refused', status, errors: [{ field, why }], retrySeconds })

/** What the store would not do: nothing is wrong with what was asked, it may be asked again. */
export const unavailable = (): Refused => refusedFor(503, 'form', 'unavailable', 10)
