import type { Problem } from '../../web/pages/sign-in/form.ts'
import { renderForgottenPage, renderResetPage } from '../../web/pages/sign-in/password-pages.ts'
import { type Asked, leadTo, noticeResponse, pageResponse } from './asked.ts'
import { LIMITS } from './limits.ts'
import { FEWEST_CHARACTERS } from './passwords.ts'
import { addressProblems, passwordProblems, readAddress } from './typed.ts'
import { namesFor, type SignInWorld } from './world.ts'

/** Asking for a link to set a new password. The answer is made before anybody looks whether there is such an account. */
export const atForgotten = async (world: SignInWorld, { frame, network, fields }: Asked): Promise<Response> => {
  if (fields === null) return pageResponse(200, renderForgottenPage(frame, { problems: [], address: '' }))
  const address = readAddress(fields.get('address'))
  const problems = addressProblems(address)
  if (problems.length > 0) return pageResponse(400, renderForgottenPage(frame, { problems, address }))
  if (!world.counter.take(LIMITS.forgottenNetwork, `forgotten network ${network}`)) return noticeResponse(frame, 'many')
  // Above this limit nothing is sent and the same is said: whoever is flooded with mail has not asked for it.
  if (world.counter.take(LIMITS.forgottenAddress, `forgotten ${address.toLowerCase()}`))
    world.later(() => world.accounts.askReset(address))
  return noticeResponse(frame, 'sent')
}

/** Setting a new password with the key of a link. */
export const atReset = async (world: SignInWorld, { frame, network, fields, search }: Asked): Promise<Response> => {
  const key = fields?.get('key') ?? search.get('key') ?? ''
  if (!world.counter.take(LIMITS.keyNetwork, `key network ${network}`)) return noticeResponse(frame, 'many')
  const address = await world.accounts.resetAddress(key)
  if (address === null) return noticeResponse(frame, 'dead')
  const show = (problems: readonly Problem[]): string =>
    renderResetPage(frame, { problems, key, address, fewest: FEWEST_CHARACTERS })
  if (fields === null) return pageResponse(200, show([]))
  const password = fields.get('password')
  const problems = passwordProblems(password, namesFor(world, address, ''))
  if (problems.length > 0) return pageResponse(400, show(problems))
  return (await world.accounts.reset(key, password)) ? leadTo('../?said=reset') : noticeResponse(frame, 'dead')
}
