import type { Problem } from '../../web/pages/sign-in/form.ts'
import { renderSignInPage } from '../../web/pages/sign-in/sign-in-page.ts'
import type { SignInKey } from '../../web/pages/sign-in/tell.ts'
import type { Fields } from '../comments/form-body.ts'
import { type Asked, leadTo, noticeResponse, pageResponse } from './asked.ts'
import { LIMITS } from './limits.ts'
import { addressProblems, readAddress } from './typed.ts'
import type { SignInWorld } from './world.ts'

const SAID: ReadonlyMap<string, SignInKey> = new Map([
  ['reset', 'sign-in.said-reset'],
  ['out', 'sign-in.said-out'],
  ['everywhere', 'sign-in.said-everywhere'],
])

/** A path of this site that one may be led on to, from its root; empty for every other. */
const readNext = (next: string): string =>
  next.length <= 500 && /^[a-z0-9][\w\-.~/?=&%]*$/i.test(next) && !/\/\/|\.\./.test(next) ? next : ''

const signIn = async (world: SignInWorld, asked: Asked, fields: Fields): Promise<Response> => {
  const address = readAddress(fields.get('address'))
  const next = readNext(fields.get('next'))
  const refuse = (problems: readonly Problem[]): Response =>
    pageResponse(400, renderSignInPage(asked.frame, { problems, address, next, said: null }))
  const password = fields.get('password')
  const problems: readonly Problem[] = [
    ...addressProblems(address),
    ...(password === '' ? [{ field: 'password', key: 'sign-in.password-missing' } as const] : []),
  ]
  if (problems.length > 0) return refuse(problems)
  const tried = `sign-in ${address.toLowerCase()}`
  const isFree =
    world.counter.take(LIMITS.signInNetwork, `sign-in network ${asked.network}`) &&
    world.counter.take(LIMITS.signInAddress, tried)
  if (!isFree) return noticeResponse(asked.frame, 'many')
  const cookies = await world.accounts.signIn(address, password)
  if (cookies === null) return refuse([{ field: 'password', key: 'sign-in.wrong' }])
  world.counter.forgive(tried)
  return leadTo(next === '' ? './account/' : `${asked.frame.root}${next}`, cookies)
}

/** Signing in. */
export const atSignIn = async (world: SignInWorld, asked: Asked): Promise<Response> => {
  if (asked.fields !== null) return signIn(world, asked, asked.fields)
  const next = readNext(asked.search.get('next') ?? '')
  if ((await world.accounts.who(asked.headers)) !== null)
    return leadTo(next === '' ? './account/' : `${asked.frame.root}${next}`)
  const said = SAID.get(asked.search.get('said') ?? '') ?? null
  return pageResponse(200, renderSignInPage(asked.frame, { problems: [], address: '', next, said }))
}
