import { refusalOf } from '../../store/failures.ts'
import { readForm } from '../comments/form-body.ts'
import { isSameOrigin } from '../comments/origins.ts'
import { type Asked, frameAt, leadTo, noticeResponse, type Spot, spotOf } from './asked.ts'
import { atAccount } from './at-account.ts'
import { atJoin } from './at-join.ts'
import { atForgotten, atReset } from './at-passwords.ts'
import { atSignIn } from './at-sign-in.ts'
import type { SignInWorld } from './world.ts'

type Page = (world: SignInWorld, asked: Asked) => Promise<Response>

const PAGES: ReadonlyMap<string, Page> = new Map([
  ['', atSignIn],
  ['join/', atJoin],
  ['forgotten/', atForgotten],
  ['new-password/', atReset],
  ['account/', atAccount],
])

/** The path in the language of its reader, and with its last slash; null where it has both. */
const betterPath = ({ path, tongue, isNamed, rest, query }: Spot): string | null => {
  const whole = rest === '' || rest.endsWith('/') ? rest : `${rest}/`
  const isWhole = isNamed === 'named' && whole === rest && path.endsWith('/')
  if (isWhole || !PAGES.has(whole)) return null
  const up = '../'.repeat(path.split('/').length - 1)
  return `${up === '' ? './' : up}sign-in/${tongue}/${whole}${query}`
}

const answerPage = async (world: SignInWorld, request: Request, spot: Spot): Promise<Response> => {
  const frame = frameAt(world, spot)
  const page = PAGES.get(spot.rest)
  const isForm = request.method === 'POST'
  if (!isForm && request.method !== 'GET' && request.method !== 'HEAD') return noticeResponse(frame, 'strange')
  const better = isForm ? null : betterPath(spot)
  if (better !== null) return leadTo(better, [], 302)
  if (page === undefined || spot.isNamed === 'unnamed') return noticeResponse(frame, 'none')
  const { base, networkOf } = world.settings
  if (isForm && !isSameOrigin(request, { own: base, copies: [] })) return noticeResponse(frame, 'strange')
  const form = isForm ? await readForm(request) : null
  if (typeof form === 'number' || form?.kind === 'cut') return noticeResponse(frame, 'strange')
  const fields = form?.fields ?? null
  const { rest, search } = spot
  return page(world, { headers: request.headers, rest, search, network: networkOf(request), frame, fields })
}

/** Answers the pages and forms of signing in; null for other paths. Where the database cannot be reached, a page says so. */
export const answerSignIn = async (world: SignInWorld, request: Request): Promise<Response | null> => {
  const spot = spotOf(request)
  if (spot === null) return null
  try {
    return await answerPage(world, request, spot)
  } catch (error) {
    if (refusalOf(error) === null) throw error
    return noticeResponse(frameAt(world, spot), 'down')
  }
}
