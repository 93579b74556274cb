import type { Problem } from '../../web/pages/sign-in/form.ts'
import { renderJoinPage } from '../../web/pages/sign-in/join-page.ts'
import type { Fields } from '../comments/form-body.ts'
import { isSame } from '../comments/keys.ts'
import type { NewAccount, Session } from './accounts.ts'
import { type Asked, leadTo, noticeResponse, pageResponse } from './asked.ts'
import { LIMITS } from './limits.ts'
import { FEWEST_CHARACTERS } from './passwords.ts'
import { takeUp } from './role-acts.ts'
import type { Ticket } from './roles.ts'
import { addressProblems, passwordProblems, penNameProblems, readAddress, readPenName } from './typed.ts'
import { namesFor, type SignInWorld } from './world.ts'

/** A request with a key that holds. `session`: who may join with it as they are signed in; null for nobody. */
type Joining = {
  readonly asked: Asked
  readonly key: string
  readonly ticket: Ticket
  readonly session: Session | null
}

type Typed = { readonly address: string; readonly penName: string }

const renderJoin = (
  world: SignInWorld,
  { asked, key, ticket, session }: Joining,
  { address, penName }: Typed,
  problems: readonly Problem[],
): string =>
  renderJoinPage(asked.frame, {
    problems,
    key,
    negotiation: ticket.negotiation,
    role: ticket.role,
    invited: ticket.address,
    address,
    penName,
    fewest: FEWEST_CHARACTERS,
    as: session === null ? null : { penName: session.penName, formToken: world.formTokenOf(session) },
  })

/** Why somebody with an account cannot join with what was typed, or why no account can be made of it; or the answer that leads on. */
type Joined = Response | readonly Problem[]

const joinWithAccount = async (world: SignInWorld, joining: Joining, one: NewAccount, id: string): Promise<Joined> => {
  const { asked, key } = joining
  if (!world.counter.take(LIMITS.signInAddress, `sign-in ${one.address.toLowerCase()}`))
    return noticeResponse(asked.frame, 'many')
  const cookies = await world.accounts.signIn(one.address, one.password)
  if (cookies === null) return [{ field: 'password', key: 'sign-in.join-taken' }]
  const penName = (await world.accounts.penNames([id])).get(id) ?? one.penName
  const taken = await takeUp(world, key, { account: id, penName })
  return taken === 'dead' ? noticeResponse(asked.frame, 'dead') : leadTo('../account/', cookies)
}

const joinAnew = async (world: SignInWorld, { asked, key }: Joining, one: NewAccount): Promise<Joined> => {
  const problems = passwordProblems(one.password, namesFor(world, one.address, one.penName))
  if (problems.length > 0) return problems
  const made = await world.accounts.create(one)
  if (made === null) return [{ field: 'password', key: 'sign-in.join-taken' }]
  const taken = await takeUp(world, key, { account: made.account, penName: one.penName })
  if (taken !== 'dead') return leadTo('../account/', made.cookies)
  // Somebody else was quicker with the same key: an account comes with a role or not at all.
  await world.accounts.remove(made.account)
  return noticeResponse(asked.frame, 'dead')
}

const join = async (world: SignInWorld, joining: Joining, fields: Fields): Promise<Response> => {
  const typed = {
    address: joining.ticket.address ?? readAddress(fields.get('address')),
    penName: readPenName(fields.get('pen-name')),
  }
  const refuse = (problems: readonly Problem[]): Response =>
    pageResponse(400, renderJoin(world, { ...joining, session: null }, typed, problems))
  const password = fields.get('password')
  const problems = [...addressProblems(typed.address), ...penNameProblems(typed.penName)]
  const ofPassword = passwordProblems(password, namesFor(world, typed.address, typed.penName))
  if (problems.length > 0) return refuse([...problems, ...ofPassword])
  const id = await world.accounts.idAt(typed.address)
  const one = { ...typed, password }
  const joined = id === null ? await joinAnew(world, joining, one) : await joinWithAccount(world, joining, one, id)
  return joined instanceof Response ? joined : refuse(joined)
}

const joinAs = async (world: SignInWorld, { asked, key, session }: Joining, fields: Fields): Promise<Response> => {
  if (session === null || !isSame(fields.get('form'), world.formTokenOf(session)))
    return noticeResponse(asked.frame, 'strange')
  const taken = await takeUp(world, key, session)
  return taken === 'dead' ? noticeResponse(asked.frame, 'dead') : leadTo('../account/')
}

const mayJoin = ({ address }: Ticket, session: Session | null): boolean =>
  session !== null && (address === null || address.toLowerCase() === session.address.toLowerCase())

/** Taking up an invitation, or becoming the first owner. */
export const atJoin = async (world: SignInWorld, asked: Asked): Promise<Response> => {
  const { fields, search, frame, network } = asked
  const key = fields?.get('key') ?? search.get('key') ?? ''
  if (!world.counter.take(LIMITS.keyNetwork, `key network ${network}`)) return noticeResponse(frame, 'many')
  const ticket = await world.roles.ticket(key)
  if (ticket === null) return noticeResponse(frame, 'dead')
  const found = await world.accounts.who(asked.headers)
  const joining = { asked, key, ticket, session: mayJoin(ticket, found) ? found : null }
  if (fields === null) return pageResponse(200, renderJoin(world, joining, { address: '', penName: '' }, []))
  return fields.get('act') === 'join-as' ? joinAs(world, joining, fields) : join(world, joining, fields)
}
