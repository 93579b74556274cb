import { type Html, html } from '../../html.ts'
import { renderErrors, renderField, type WrongField, whyOf } from './fields.ts'
import { type Moderation, renderActForm, renderModerationHead } from './moderation.ts'
import { type CommentsPage, renderName, type Telling } from './telling.ts'

/** Who may decide. `people`: by pen name, no addresses; null where they are not known here. `errors`: field `address`. `state`: what became of an invitation. */
export type PeopleView = {
  readonly people:
    | readonly { readonly penName: string; readonly role: 'owner' | 'moderator'; readonly isYou: boolean }[]
    | null
  readonly state: 'ask' | 'invited' | 'not-invited'
  readonly errors: readonly WrongField[]
}

const ROLES = ['moderator', 'owner'] as const

const renderPeople = ({ say }: Telling, { people }: PeopleView): Html | null =>
  people === null || people.length === 0
    ? null
    : html`<table class="meanings"><thead><tr><th scope="col">${say('moderation.pen-name')}</th><th scope="col">${say('moderation.role')}</th></tr></thead>
<tbody>${people.map(
        ({ penName, role, isYou }) =>
          html`<tr><th scope="row">${renderName(penName)}${isYou ? html` ${say('moderation.you')}` : null}</th><td>${say(`moderation.role.${role}`)}</td></tr>\n`,
      )}</tbody></table>
`

const renderInviting = (telling: Telling, { errors }: PeopleView): Html => {
  const { say } = telling
  const field = { id: 'address', name: 'address', label: say('moderation.invite-address'), hint: null, value: '' }
  return html`${renderField(telling, { ...field, need: 'required', why: whyOf(errors, 'address'), kind: 'email', autocomplete: 'off' })}<fieldset><legend>${say('moderation.role')}</legend>${ROLES.map(
    role =>
      html`<label class="tick-box"><input type="radio" name="role" value="${role}"${role === 'moderator' ? html` checked` : null}> ${say(`moderation.role.${role}`)}</label>\n`,
  )}</fieldset>
<p><button type="submit">${say('moderation.invite-send')}</button></p>`
}

const renderState = ({ say }: Telling, { state }: PeopleView): Html | null => {
  switch (state) {
    case 'ask':
      return null
    case 'invited':
      return html`<p class="done" role="status">${say('moderation.done.invite')}</p>`
    case 'not-invited':
      return html`<p class="done" role="alert">${say('moderation.not-invited')}</p>`
  }
}

/** The moderators of a negotiation, and the form that invites one more. Sent are `act` (`invite`), `address` and `role`. */
export const renderPeoplePage = (telling: Telling, moderation: Moderation, view: PeopleView): CommentsPage => {
  const { say } = telling
  return {
    heading: say('moderation.tab.people'),
    lead: say('moderation.people-lead'),
    body: html`${renderModerationHead(telling, moderation)}${renderState(telling, view)}${renderErrors(telling, view.errors, field => (field === 'address' ? field : null))}${renderPeople(telling, view)}<h2 class="plain">${say('moderation.invite')}</h2>
${renderActForm(moderation, 'invite', renderInviting(telling, view))}`,
  }
}
