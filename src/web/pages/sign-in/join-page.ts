import { type Html, html } from '../html.ts'
import { type Problem, renderField, renderForm, renderHidden, renderSummary } from './form.ts'
import { renderSignInFrame, type SignInFrame } from './frame.ts'
import { type Tell, tellIn } from './tell.ts'

/** What a page for joining shows. `invited`: the address that was invited; null where one is chosen, by the first owner. `as`: whoever is signed in and may join as that; null for nobody. */
export type JoinPage = {
  readonly problems: readonly Problem[]
  readonly key: string
  readonly negotiation: string
  readonly role: 'owner' | 'moderator'
  readonly invited: string | null
  readonly address: string
  readonly penName: string
  readonly fewest: number
  readonly as: { readonly penName: string; readonly formToken: string } | null
}

const addressField = (tell: Tell, { invited, address, problems }: JoinPage): Html =>
  invited === null
    ? renderField(
        tell,
        {
          name: 'address',
          label: tell('sign-in.address'),
          type: 'email',
          autocomplete: 'username',
          value: address,
          hint: null,
        },
        problems,
      )
    : html`<p>${tell('sign-in.join-for', { address: invited })}<br><input type="email" name="address" value="${invited}" autocomplete="username" readonly aria-label="${tell('sign-in.address')}"></p>`

const accountFields = (tell: Tell, page: JoinPage): readonly Html[] => [
  addressField(tell, page),
  renderField(
    tell,
    {
      name: 'pen-name',
      label: tell('sign-in.pen-name'),
      type: 'text',
      autocomplete: 'nickname',
      value: page.penName,
      hint: tell('sign-in.pen-name-hint'),
    },
    page.problems,
  ),
  renderField(
    tell,
    {
      name: 'password',
      label: tell('sign-in.password'),
      type: 'password',
      autocomplete: 'new-password',
      value: '',
      hint: tell('sign-in.password-hint', { fewest: page.fewest }),
    },
    page.problems,
  ),
]

/** The page on which an invitation, or the link for the first owner, is taken up. */
export const renderJoinPage = (frame: SignInFrame, page: JoinPage): string => {
  const tell = tellIn(frame.tongue)
  const { as, problems } = page
  const fields = [
    renderHidden('key', page.key),
    ...(as === null
      ? accountFields(tell, page)
      : [renderHidden('form', as.formToken), html`<p>${tell('sign-in.join-as', { name: as.penName })}</p>`]),
  ]
  return renderSignInFrame(frame, {
    heading: tell('sign-in.join-heading', { negotiation: page.negotiation }),
    lead: tell(page.role === 'owner' ? 'sign-in.join-lead-owner' : 'sign-in.join-lead'),
    body: html`${renderSummary(tell, problems)}
${as === null ? html`<p>${tell('sign-in.join-what')} ${tell('sign-in.required')}</p>` : null}
${renderForm({ act: as === null ? 'join' : 'join-as', action: './', fields, button: tell('sign-in.join-go') })}`,
  })
}
