import { renderAccountPage } from '../../web/pages/sign-in/account-page.ts'
import type { Problem } from '../../web/pages/sign-in/form.ts'
import type { SignInKey } from '../../web/pages/sign-in/tell.ts'
import type { Fields } from '../comments/form-body.ts'
import { isSame } from '../comments/keys.ts'
import type { Session } from './accounts.ts'
import { type Asked, leadTo, noticeResponse, pageResponse } from './asked.ts'
import { LIMITS } from './limits.ts'
import { FEWEST_CHARACTERS } from './passwords.ts'
import { passwordProblems, penNameProblems, readPenName } from './typed.ts'
import { namesFor, type SignInWorld } from './world.ts'

/** One's own account, being looked at or changed. */
type Own = { readonly asked: Asked; readonly session: Session }

const SAID: ReadonlyMap<string, SignInKey> = new Map([
  ['renamed', 'sign-in.said-renamed'],
  ['changed', 'sign-in.said-changed'],
])

const show = async (
  world: SignInWorld,
  { asked, session }: Own,
  { problems, typed }: { readonly problems: readonly Problem[]; readonly typed: string | null },
): Promise<Response> => {
  const roles = await world.roles.of(session.account)
  const page = renderAccountPage(asked.frame, {
    address: session.address,
    penName: session.penName,
    typed,
    roles: [...roles].map(([negotiation, role]) => ({ negotiation, role })),
    formToken: world.formTokenOf(session),
    problems,
    said: SAID.get(asked.search.get('said') ?? '') ?? null,
    fewest: FEWEST_CHARACTERS,
  })
  return pageResponse(problems.length === 0 ? 200 : 400, page)
}

const rename = async (world: SignInWorld, own: Own, fields: Fields): Promise<Response> => {
  const penName = readPenName(fields.get('pen-name'))
  const problems = penNameProblems(penName)
  if (problems.length > 0) return show(world, own, { problems, typed: penName })
  await world.accounts.rename(own.session.account, penName)
  return leadTo('./?said=renamed')
}

const change = async (world: SignInWorld, own: Own, fields: Fields): Promise<Response> => {
  const { asked, session } = own
  const password = fields.get('password')
  const problems = passwordProblems(password, namesFor(world, session.address, session.penName))
  if (problems.length > 0) return show(world, own, { problems, typed: null })
  if (!world.counter.take(LIMITS.changeAccount, `change ${session.account}`)) return noticeResponse(asked.frame, 'many')
  const cookies = await world.accounts.change(asked.headers, fields.get('present'), password)
  if (cookies !== null) return leadTo('./?said=changed', cookies)
  return show(world, own, { problems: [{ field: 'present', key: 'sign-in.present-wrong' }], typed: null })
}

const leave = async (world: SignInWorld, { asked, session }: Own, where: 'out' | 'everywhere'): Promise<Response> => {
  if (where === 'everywhere') await world.accounts.endSessions(session.account)
  return leadTo(`../?said=${where}`, await world.accounts.signOut(asked.headers))
}

const act = async (world: SignInWorld, own: Own, fields: Fields): Promise<Response> => {
  const wanted = fields.get('act')
  switch (wanted) {
    case 'rename':
      return rename(world, own, fields)
    case 'change':
      return change(world, own, fields)
    case 'out':
    case 'everywhere':
      return leave(world, own, wanted)
    default:
      return noticeResponse(own.asked.frame, 'strange')
  }
}

/** One's own account: pen name, password, signing out. */
export const atAccount = async (world: SignInWorld, asked: Asked): Promise<Response> => {
  const session = await world.accounts.who(asked.headers)
  if (session === null) return leadTo('../')
  const own = { asked, session }
  if (asked.fields === null) return show(world, own, { problems: [], typed: null })
  return isSame(asked.fields.get('form'), world.formTokenOf(session))
    ? act(world, own, asked.fields)
    : noticeResponse(asked.frame, 'strange')
}
