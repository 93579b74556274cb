import { type Html, html } from '../../html.ts'
import { renderErrors, renderField, renderHidden, type WrongField, whyOf } from './fields.ts'
import { type Moderation, renderActForm, renderModerationHead } from './moderation.ts'
import { type CommentsPage, renderMoment, renderName, type Telling, tellWith } from './telling.ts'

type Role = 'owner' | 'moderator'

/**
 * Who may decide, by pen name, and who is invited to, by the address that an owner typed in. `you`: the account of who looks. `typed`: the address of an
 * invitation that was not sent. `errors`: the fields `address` and `form`.
 */
export type PeopleView = {
  readonly members: readonly { readonly account: string; readonly penName: string; readonly role: Role }[]
  readonly invitations: readonly {
    readonly id: string
    readonly address: string
    readonly role: Role
    readonly expires: string
  }[]
  readonly you: string
  readonly typed: string
  readonly errors: readonly WrongField[]
}

const ROLES = ['moderator', 'owner'] as const

/** What is taken back, and of whom. */
type Taken = { readonly what: 'role' | 'invitation'; readonly id: string; readonly of: Html }

const renderRevoke = (telling: Telling, moderation: Moderation, { what, id, of }: Taken): Html =>
  renderActForm(
    moderation,
    'revoke',
    html`${renderHidden('what', what)}${renderHidden('id', id)}<button type="submit">${telling.say(`moderation.revoke-${what}`)}<span class="vh"> ${of}</span></button>`,
  )

const renderTable = ({ say }: Telling, columns: readonly Html[], rows: readonly Html[]): Html =>
  html`<table class="meanings"><thead><tr>${columns.map(column => html`<th scope="col">${column}</th>`)}<th scope="col"><span class="vh">${say('moderation.take-back')}</span></th></tr></thead>
<tbody>${rows}</tbody></table>
`

const renderMembers = (telling: Telling, moderation: Moderation, { members, you }: PeopleView): Html => {
  const { say } = telling
  const isLast = (role: Role): boolean => role === 'owner' && members.filter(one => one.role === 'owner').length === 1
  return renderTable(
    telling,
    [html`${say('moderation.pen-name')}`, html`${say('moderation.role')}`],
    members.map(
      ({ account, penName, role }) =>
        html`<tr><th scope="row">${renderName(penName)}${account === you ? html` ${say('moderation.you')}` : null}</th><td>${say(`moderation.role.${role}`)}</td><td>${
          isLast(role)
            ? say('moderation.last-owner')
            : renderRevoke(telling, moderation, { what: 'role', id: account, of: renderName(penName) })
        }</td></tr>\n`,
    ),
  )
}

const renderInvitations = (telling: Telling, moderation: Moderation, { invitations }: PeopleView): Html | null => {
  const { say } = telling
  if (invitations.length === 0) return null
  const rows = invitations.map(
    ({ id, address, role, expires }) =>
      html`<tr><th scope="row">${renderName(address)}</th><td>${say(`moderation.role.${role}`)}</td><td>${tellWith(telling, 'moderation.until', { day: renderMoment(telling, expires) })}</td><td>${renderRevoke(telling, moderation, { what: 'invitation', id, of: renderName(address) })}</td></tr>\n`,
  )
  const columns = ['moderation.invite-address', 'moderation.role', 'moderation.holds'] as const
  return html`<h2 class="plain">${say('moderation.invitations')}</h2>
${renderTable(
  telling,
  columns.map(column => html`${say(column)}`),
  rows,
)}`
}

const renderInviting = (telling: Telling, { typed, errors }: PeopleView): Html => {
  const { say } = telling
  const field = { id: 'address', name: 'address', label: say('moderation.invite-address'), hint: null, value: typed }
  return html`${renderField(telling, { ...field, need: 'required', why: whyOf(errors, 'address'), kind: 'email', autocomplete: 'off' })}<fieldset><legend>${say('moderation.role')}</legend>${ROLES.map(
    role =>
      html`<label class="tick-box"><input type="radio" name="role" value="${role}"${role === 'moderator' ? html` checked` : null}> ${say(`moderation.role.${role}`)}</label>\n`,
  )}</fieldset>
<p><button type="submit">${say('moderation.invite-send')}</button></p>`
}

/**
 * The moderators of a negotiation, the invitations that hold, and the form that invites one more. Sent are `act` (`invite`), `address` and `role`; or `act`
 * (`revoke`), `what` (`role`, `invitation`) and `id`.
 */
export const renderPeoplePage = (telling: Telling, moderation: Moderation, view: PeopleView): CommentsPage => {
  const { say } = telling
  return {
    heading: say('moderation.tab.people'),
    lead: say('moderation.people-lead'),
    body: html`${renderModerationHead(telling, moderation)}${renderErrors(telling, view.errors, field => (field === 'address' ? field : null))}${renderMembers(telling, moderation, view)}${renderInvitations(telling, moderation, view)}<h2 class="plain">${say('moderation.invite')}</h2>
${renderActForm(moderation, 'invite', renderInviting(telling, view))}`,
  }
}
