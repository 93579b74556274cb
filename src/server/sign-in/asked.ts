import type { Tongue } from '../../web/pages/phrases.ts'
import { renderNoticePage, type SignInFrame } from '../../web/pages/sign-in/frame.ts'
import { answer } from '../answer.ts'
import type { Fields } from '../comments/form-body.ts'
import { headersOf } from '../headers.ts'
import { rootFrom, visitOf } from '../visit.ts'
import type { Cookies } from './accounts.ts'
import type { SignInWorld } from './world.ts'

/** A request to a page of signing in. `rest`: its path below the language; `fields`: of its form, null where it only asks for the page. */
export type Asked = {
  readonly headers: Headers
  readonly rest: string
  readonly search: URLSearchParams
  readonly network: string
  readonly frame: SignInFrame
  readonly fields: Fields | null
}

/** A path of signing in, taken apart. `tongue`: the one it names, or the one its reader likes best where `isNamed` is `unnamed`. */
export type Spot = {
  readonly path: string
  readonly tongue: Tongue
  readonly isNamed: 'named' | 'unnamed'
  readonly rest: string
  readonly query: string
  readonly search: URLSearchParams
}

/** Where a request leads; null for paths that are not of signing in. */
export const spotOf = (request: Request): Spot | null => {
  const { path, tongue, query, search } = visitOf(request.url, request.headers.get('accept-language') ?? '')
  const found = /^sign-in(?:\/(?:(en|de)(?:\/|$))?|$)(.*)$/.exec(path)
  if (found === null) return null
  return { path, tongue, query, search, isNamed: found[1] === undefined ? 'unnamed' : 'named', rest: found[2] ?? '' }
}

/** What stands round a page at that place. */
export const frameAt = ({ settings }: SignInWorld, { path, tongue, rest, query }: Spot): SignInFrame => ({
  say: settings.say(tongue),
  tongue,
  root: rootFrom(path),
  style: settings.style,
  here: `${rest}${query}`,
})

const PRIVATE = { 'cache-control': 'no-store', vary: 'cookie, accept-language' }

const respond = (status: number, body: string, more: Readonly<Record<string, string>>, cookies: Cookies): Response => {
  const made = answer({ type: 'text/html; charset=utf-8', body, more: { ...PRIVATE, ...more } })
  const headers = new Headers(headersOf(made))
  for (const cookie of cookies) headers.append('set-cookie', cookie)
  return new Response(body, { status, headers })
}

/** A page that nobody keeps. */
export const pageResponse = (status: 200 | 400, body: string): Response => respond(status, body, {}, [])

/** Leads on to a page by a path relative to the one that was asked for, after a form (303) or in another language (302). */
export const leadTo = (location: string, cookies: Cookies = [], status: 302 | 303 = 303): Response =>
  respond(status, '', { location }, cookies)

const STATUS = { sent: 200, dead: 404, many: 429, strange: 403, down: 503, none: 404 } as const

/** A page that only says something. */
export const noticeResponse = (frame: SignInFrame, what: keyof typeof STATUS): Response =>
  respond(STATUS[what], renderNoticePage(frame, what), {}, [])
