import { html } from '../html.ts'
import { type Problem, renderField, renderForm, renderHidden, renderSummary } from './form.ts'
import { renderSignInFrame, type SignInFrame } from './frame.ts'
import { tellIn } from './tell.ts'

/** The page on which one asks for a link to set a new password. */
export const renderForgottenPage = (
  frame: SignInFrame,
  { problems, address }: { readonly problems: readonly Problem[]; readonly address: string },
): string => {
  const tell = tellIn(frame.tongue)
  const label = tell('sign-in.address')
  const field = { name: 'address', label, type: 'email', autocomplete: 'username', value: address, hint: null } as const
  return renderSignInFrame(frame, {
    heading: tell('sign-in.forgotten-heading'),
    lead: tell('sign-in.forgotten-lead'),
    body: html`${renderSummary(tell, problems)}
${renderForm({ act: 'forgotten', action: './', fields: [renderField(tell, field, problems)], button: tell('sign-in.forgotten-go') })}
<p><a href="../">${tell('sign-in.back')}</a></p>`,
  })
}

/** The page on which a new password is set. `key`: of the link; `address`: whose password it is, so that password managers know; `fewest` characters. */
export const renderResetPage = (
  frame: SignInFrame,
  page: {
    readonly problems: readonly Problem[]
    readonly key: string
    readonly address: string
    readonly fewest: number
  },
): string => {
  const tell = tellIn(frame.tongue)
  const { problems, key, address, fewest } = page
  const fields = [
    renderHidden('key', key),
    html`<p>${tell('sign-in.address')}<br><input type="email" name="address" value="${address}" autocomplete="username" readonly aria-label="${tell('sign-in.address')}"></p>`,
    renderField(
      tell,
      {
        name: 'password',
        label: tell('sign-in.new-password'),
        type: 'password',
        autocomplete: 'new-password',
        value: '',
        hint: tell('sign-in.password-hint', { fewest }),
      },
      problems,
    ),
  ]
  return renderSignInFrame(frame, {
    heading: tell('sign-in.reset-heading'),
    lead: tell('sign-in.reset-lead'),
    body: html`${renderSummary(tell, problems)}
${renderForm({ act: 'reset', action: './', fields, button: tell('sign-in.reset-go') })}`,
  })
}
