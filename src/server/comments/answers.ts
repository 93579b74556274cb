import { type Answer, answer } from '../answer.ts'
import { headersOf } from '../headers.ts'

/** An answer that can be sent. */
export type Answered = Response

type More = Readonly<Record<string, string>>

const NO_STORE = { 'cache-control': 'no-store' } as const

// Comments are shown by pages and taken by forms: no script of another site has anything to ask here.
const withoutSharing = (headers: More): More =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'access-control-allow-origin'))

const sendAnswer = (made: Answer): Answered =>
  new Response(made.body, { status: made.status, headers: withoutSharing(headersOf(made)) })

/** A page that is made for one reader and kept by nobody. */
export const privatePage = (
  body: string,
  { status = 200, more = {} }: { readonly status?: number; readonly more?: More } = {},
): Answered => sendAnswer(answer({ status, type: 'text/html; charset=utf-8', body, more: { ...NO_STORE, ...more } }))

/** Leads on after a form was taken (303), by a relative address. */
export const goOn = (location: string, more: More = {}): Answered => plainAnswer(303, '', { location, ...more })

/** How data are sent: kept by whom, as a file of which name, and whether pages of other sites may read them. */
type DataManner = {
  readonly keeping: 'public' | 'private'
  readonly download?: string | null
  readonly sharing?: 'none' | 'all'
}

/** Data of a medium; a name makes it a file to save. `private` is kept by nobody. */
export const dataAnswer = (
  type: string,
  body: string,
  { keeping, download = null, sharing = 'none' }: DataManner,
): Answered => {
  const more = { ...(keeping === 'private' ? NO_STORE : {}) }
  const sent = sendAnswer(answer({ kind: 'data', type, body, download, more }))
  if (sharing === 'all') sent.headers.set('access-control-allow-origin', '*')
  return sent
}

/** One line of plain text, for requests that no form of ours sends. */
export const plainAnswer = (status: number, line: string, more: More = {}): Answered =>
  sendAnswer(
    answer({
      status,
      kind: 'data',
      type: 'text/plain; charset=utf-8',
      body: line === '' ? '' : `${line}\n`,
      more: { ...NO_STORE, ...more },
    }),
  )
