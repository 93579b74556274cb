import { connectAccounts } from '../../server/sign-in/accounts-database.ts'
import { invitationAct } from '../../server/sign-in/role-acts.ts'
import { makeRoleTables } from '../../server/sign-in/role-tables.ts'
import { INVITATION_DAYS, rolesIn } from '../../server/sign-in/roles.ts'
import { isAccountAddress } from '../../server/sign-in/typed.ts'
import { keyFor } from '../../server/sign-in/world.ts'
import { attempt } from '../../store/failures.ts'
import { withRetries } from '../../store/keeper.ts'
import { openPeople } from '../../store/people/open.ts'
import { accept, type Result, refuse } from '../../text/reading.ts'
import { sayIn } from '../../web/pages/phrases.ts'
import type { Errand, Run } from '../errand.ts'
import { plain } from '../paragraphs.ts'
import { readPublisher } from '../publisher.ts'
import { writeAnswer } from '../record/answer.ts'
import { authorOf } from '../record/author.ts'
import { readPort } from '../serving.ts'
import { accountsPlace } from './accounts-place.ts'
import { type CommentsPlace, findComments, peoplePlace } from './with-people.ts'

/** The address of the site, ended by a slash: `--base`, else this machine at the port of `serve`. */
const readSite = (errand: Errand): Result<string> => {
  const publisher = readPublisher(errand.call, 'served')
  if (!publisher.ok) return publisher
  if (publisher.value.base !== null) return accept(publisher.value.base)
  const port = readPort(errand)
  return port.ok ? accept(`http://127.0.0.1:${port.value}/`) : port
}

/** The key of a link. `id`: of the invitation; null for the key of a first owner, which is not one. */
type MadeKey = { readonly key: string; readonly id: string | null }

// The first owner chooses an address of their own. Where there is one already, the link is for one address only: whoever finds it cannot join as somebody else.
const makeKey = (found: CommentsPlace, address: string | null): Promise<Result<MadeKey>> =>
  attempt(async (): Promise<Result<MadeKey>> => {
    const { place, negotiation, secret } = found
    const { db } = await connectAccounts(accountsPlace(place))
    try {
      await withRetries(() => makeRoleTables(db), 'setup')
      const roles = rolesIn(db, keyFor(secret, 'first-owners'))
      if (address !== null) return accept(await roles.invite({ negotiation, address, role: 'owner', by: 'operator' }))
      const key = await roles.firstOwnerKey(negotiation)
      return key === null ? refuse({ kind: 'owner-there', params: { negotiation } }) : accept({ key, id: null })
    } finally {
      await db.destroy()
    }
  })

const tellInvited = async (found: CommentsPlace, id: string, name: string): Promise<Result<null>> => {
  const opened = await openPeople(peoplePlace(found.place), found.secret)
  if (!opened.ok) return opened
  try {
    return await opened.value.tell(found.negotiation, invitationAct('invited', { role: 'owner', id, name }))
  } finally {
    await opened.value.close()
  }
}

/** Makes the key of a link; an invitation stands in the log before the link is shown. */
const makeTold = async (found: CommentsPlace, address: string | null, name: string): Promise<Result<string>> => {
  const made = await makeKey(found, address)
  if (!made.ok) return made
  const { key, id } = made.value
  const told = id === null ? accept(null) : await tellInvited(found, id, name)
  return told.ok ? accept(key) : told
}

/** `travaux comments owner [ADDRESS]`: prints a link that makes an owner and can be used once; with an address where there is an owner already. */
export const runOwner: Run = async errand => {
  const [, address = null] = errand.call.words
  if (address !== null && !isAccountAddress(address)) return refuse({ kind: 'bad-owner-address', params: { address } })
  const by = authorOf(errand.call)
  if (!by.ok) return by
  const site = readSite(errand)
  if (!site.ok) return site
  const found = await findComments(errand)
  if (!found.ok) return found
  const key = await makeTold(found.value, address, by.value)
  if (!key.ok) return key
  const { record, negotiation } = found.value
  const link = `${site.value}sign-in/join/?key=${key.value}`
  const json = { travaux: 'comments/1', what: 'owner', record, negotiation, link }
  const say = sayIn(errand.phrases)
  const sentence =
    address === null
      ? say('comments.owner', { negotiation })
      : say('comments.owner-again', { negotiation, address, days: INVITATION_DAYS })
  return accept(await writeAnswer(errand, json, () => [plain(0, sentence), { ...plain(0, link), asIs: true }]))
}
