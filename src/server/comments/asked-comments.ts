import { type NegotiationId, toNegotiationId } from '../../record/id.ts'
import type { RecordState } from '../../record/state.ts'
import type { Tongue } from '../../web/pages/phrases.ts'
import type { SignIn } from '../sign-in/sign-in.ts'
import { type Answered, privatePage } from './answers.ts'
import type { MessageWhy, Pages, Spoken } from './comment-pages.ts'
import type { Refused } from './desk.ts'
import type { TrustedProxy } from './network.ts'
import type { Desk } from './open-desk.ts'
import type { KnownBases } from './origins.ts'

/** What the routes of comments need: the desk, who is signed in, how pages look, where this site and its copies stand, and whether a proxy is believed. */
export type CommentWorld = {
  readonly desk: Desk
  readonly signIn: Pick<SignIn, 'whoIs' | 'invite' | 'people' | 'revoke'>
  readonly pages: Pages
  readonly bases: KnownBases
  readonly proxy: TrustedProxy
  readonly isKnown: (negotiation: NegotiationId) => Promise<boolean>
  /** The newest state of a record, by which places are called by their titles; absent where they are not. */
  readonly stateOf?: (negotiation: NegotiationId) => Promise<RecordState | null>
  /** What stands on every page, feed and export of a negotiation; null where nothing does. */
  readonly noticeOf?: (negotiation: NegotiationId, tongue: Tongue) => Promise<string | null>
}

/** A request to the pages of comments or their moderation. `rest`: what stands after that word, in its parts; `network`: a digest that lives as long as the program. */
export type Asked = {
  readonly world: CommentWorld
  readonly request: Request
  readonly url: URL
  readonly method: 'GET' | 'POST'
  readonly room: 'comments' | 'moderation'
  readonly rest: readonly string[]
  readonly spoken: Spoken
  readonly network: string
}

const PATH = /^\/([^/]+)\/(de|en)\/(comments|moderation)(?:\/(.*))?$/

/** The parts of an address of ours; null where it is none. An address ends with a slash or without. */
export const readPath = (
  pathname: string,
): (Pick<Asked, 'room' | 'rest'> & { readonly negotiation: NegotiationId; readonly tongue: Tongue }) | null => {
  const [, name = '', tongue, room, rest = ''] = PATH.exec(pathname) ?? []
  const negotiation = toNegotiationId(name)
  if (negotiation === null || (tongue !== 'de' && tongue !== 'en')) return null
  if (room !== 'comments' && room !== 'moderation') return null
  const parts = rest.split('/')
  return { negotiation, tongue, room, rest: parts.at(-1) === '' ? parts.slice(0, -1) : parts }
}

const MESSAGE_FOR: Readonly<Record<Refused['status'], MessageWhy>> = {
  400: 'bad-form',
  403: 'not-allowed',
  404: 'no-comment',
  409: 'not-allowed',
  413: 'too-long',
  429: 'too-many',
  503: 'unavailable',
}

const NAMED: readonly MessageWhy[] = ['unknown-link', 'note-with-address', 'note-too-long']

/** How long to wait, for the head of an answer. */
export const retryAfter = ({ retrySeconds }: Pick<Refused, 'retrySeconds'>): Readonly<Record<string, string>> =>
  retrySeconds === null ? {} : { 'retry-after': String(retrySeconds) }

/** A page that says only why something was not done. */
export const messagePage = ({ world, spoken }: Asked, refused: Refused): Answered => {
  const [error] = refused.errors
  const why = NAMED.find(one => one === error?.why) ?? MESSAGE_FOR[refused.status]
  const minutes = Math.ceil((refused.retrySeconds ?? 0) / 60)
  const body = world.pages.reader(spoken, { kind: 'message', why, minutes })
  return privatePage(body, { status: refused.status, more: retryAfter(refused) })
}
