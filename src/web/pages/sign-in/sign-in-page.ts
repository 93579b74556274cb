import { html } from '../html.ts'
import { type Problem, renderField, renderForm, renderHidden, renderSummary } from './form.ts'
import { renderSaid, renderSignInFrame, type SignInFrame } from './frame.ts'
import { type SignInKey, tellIn } from './tell.ts'

/** The page for signing in. `next`: where it leads on to, from the root of the site; empty for the account. `said`: what was just done. */
export const renderSignInPage = (
  frame: SignInFrame,
  page: {
    readonly problems: readonly Problem[]
    readonly address: string
    readonly next: string
    readonly said: SignInKey | null
  },
): string => {
  const tell = tellIn(frame.tongue)
  const { problems, address, next, said } = page
  const fields = [
    renderField(
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
    ),
    renderField(
      tell,
      {
        name: 'password',
        label: tell('sign-in.password'),
        type: 'password',
        autocomplete: 'current-password',
        value: '',
        hint: null,
      },
      problems,
    ),
    next === '' ? html`` : renderHidden('next', next),
  ]
  return renderSignInFrame(frame, {
    heading: tell('sign-in.heading'),
    lead: tell('sign-in.lead'),
    body: html`${renderSummary(tell, problems)}${renderSaid(frame, said)}
<p>${tell('sign-in.required')}</p>
${renderForm({ act: 'in', action: './', fields, button: tell('sign-in.go') })}
<p><a href="./forgotten/">${tell('sign-in.forgotten')}</a></p>`,
  })
}
