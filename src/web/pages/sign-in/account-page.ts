import { type Html, html } from '../html.ts'
import { type Problem, renderField, renderForm, renderHidden, renderSummary } from './form.ts'
import { renderSaid, renderSignInFrame, type SignInFrame } from './frame.ts'
import { type SignInKey, type Tell, tellIn } from './tell.ts'

/** What the page of one's own account shows. `typed`: a pen name that could not be taken; null for the present one. */
export type AccountPage = {
  readonly address: string
  readonly penName: string
  readonly typed: string | null
  readonly roles: readonly { readonly negotiation: string; readonly role: 'owner' | 'moderator' }[]
  readonly formToken: string
  readonly problems: readonly Problem[]
  readonly said: SignInKey | null
  readonly fewest: number
}

const renderRoles = (tell: Tell, { roles }: AccountPage): Html =>
  roles.length === 0
    ? html`<p>${tell('sign-in.role-none')}</p>`
    : html`<ul>${roles.map(({ negotiation, role }) => html`<li>${negotiation}: ${tell(`sign-in.role-${role}`)}</li>`)}</ul>`

const renderRename = (tell: Tell, page: AccountPage): Html => {
  const field = {
    name: 'pen-name',
    label: tell('sign-in.pen-name'),
    type: 'text',
    autocomplete: 'nickname',
    value: page.typed ?? page.penName,
    hint: `${tell('sign-in.pen-name-hint')} ${tell('sign-in.rename-hint')}`,
  } as const
  return renderForm({
    act: 'rename',
    action: './',
    fields: [renderHidden('form', page.formToken), renderField(tell, field, page.problems)],
    button: tell('sign-in.rename-go'),
  })
}

const renderChange = (tell: Tell, page: AccountPage): Html => {
  const secret = { type: 'password', value: '' } as const
  const present = { ...secret, name: 'present', autocomplete: 'current-password', hint: null } as const
  const next = { ...secret, name: 'password', autocomplete: 'new-password' } as const
  const hint = `${tell('sign-in.password-hint', { fewest: page.fewest })} ${tell('sign-in.change-hint')}`
  return renderForm({
    act: 'change',
    action: './',
    fields: [
      renderHidden('form', page.formToken),
      html`<input type="email" name="address" value="${page.address}" autocomplete="username" readonly hidden>`,
      renderField(tell, { ...present, label: tell('sign-in.present-password') }, page.problems),
      renderField(tell, { ...next, label: tell('sign-in.new-password'), hint }, page.problems),
    ],
    button: tell('sign-in.change-go'),
  })
}

const renderLeave = (tell: Tell, { formToken }: AccountPage): Html =>
  html`${(['out', 'everywhere'] as const).map(act =>
    renderForm({
      act,
      action: './',
      fields: [renderHidden('form', formToken)],
      button: tell(`sign-in.${act}-go`),
    }),
  )}`

/** The page of one's own account: pen name, roles, password, signing out. */
export const renderAccountPage = (frame: SignInFrame, page: AccountPage): string => {
  const tell = tellIn(frame.tongue)
  return renderSignInFrame(frame, {
    heading: tell('sign-in.account-heading'),
    lead: tell('sign-in.account-lead', { name: page.penName, address: page.address }),
    body: html`${renderSummary(tell, page.problems)}${renderSaid(frame, page.said)}
<h2>${tell('sign-in.roles')}</h2>
${renderRoles(tell, page)}
<h2>${tell('sign-in.pen-name')}</h2>
${renderRename(tell, page)}
<h2>${tell('sign-in.change')}</h2>
${renderChange(tell, page)}
<h2>${tell('sign-in.out')}</h2>
${renderLeave(tell, page)}`,
  })
}
