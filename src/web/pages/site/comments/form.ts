import type { Anchor, CommentId } from '../../../../comments/comment.ts'
import { type Html, html } from '../../html.ts'
import { renderErrors, renderField, renderHidden, type WrongField, whyOf } from './fields.ts'
import { type Telling, tellWith } from './telling.ts'
import type { CommentAddresses } from './view.ts'

/** What somebody has typed into the form of a comment. */
export type Typed = { readonly name: string; readonly address: string; readonly comment: string }

export const NOTHING_TYPED: Typed = { name: '', address: '', comment: '' }

/**
 * A form for a comment. `parent`: the comment that is answered, null for none. `errors`: the fields `name`, `address`, `comment` and `form`. `words`: `whole`
 * with all that a reader should know, `short` where the whole form stands on the same page.
 *
 * Sent are `anchor` (JSON), `parent`, `language`, `proof` (empty until the island fills it), `name`, `address`, `comment`.
 */
export type CommentForm = {
  readonly anchor: Anchor
  readonly parent: CommentId | null
  readonly post: string
  readonly addresses: Pick<CommentAddresses, 'challenge' | 'policy'>
  readonly keepDays: number
  readonly typed: Typed
  readonly errors: readonly WrongField[]
  readonly words: 'whole' | 'short'
}

const idOf = ({ parent }: Pick<CommentForm, 'parent'>, field: string): string => `${field}-of-${parent ?? 'new'}`

const renderFields = (telling: Telling, form: CommentForm): Html => {
  const { say } = telling
  const { typed, errors, words } = form
  const field = (name: keyof Typed) => ({ id: idOf(form, name), name, value: typed[name], why: whyOf(errors, name) })
  const hint = (text: string): string | null => (words === 'whole' ? text : null)
  return html`${renderField(telling, { ...field('name'), label: say('comment-page.name'), hint: hint(say('comment-page.name-hint')), need: 'required', kind: 'line', autocomplete: 'name' })}${renderField(
    telling,
    {
      ...field('address'),
      label: say('comment-page.address'),
      hint: hint(say('comment-page.address-hint')),
      need: 'optional',
      kind: 'email',
      autocomplete: 'email',
    },
  )}${renderField(telling, { ...field('comment'), label: say('comment-page.comment'), hint: hint(say('comment-page.comment-hint')), need: 'required', kind: 'lines', autocomplete: 'off' })}`
}

const renderNotes = (telling: Telling, { addresses, keepDays, words }: CommentForm): Html | null => {
  if (words === 'short') return null
  const name = telling.say('comment-page.policy')
  const rules = addresses.policy === null ? html`${name}` : html`<a href="${addresses.policy}">${name}</a>`
  return html`<p class="field-hint">${tellWith(telling, 'comment-page.read-rules', { rules })} ${telling.say('comment-page.kept', { days: keepDays })}</p>
<p class="field-hint">${telling.say('comment-page.no-script')}</p>
`
}

/** The form of a comment: plain HTML that works without scripts. The browser does not check it, so that everybody meets the same summary of what is wrong. */
export const renderCommentForm = (telling: Telling, form: CommentForm): Html => {
  const { anchor, parent, post, addresses } = form
  const challenge = addresses.challenge === null ? null : html` data-challenge="${addresses.challenge}"`
  return html`<form class="comment-form" method="post" action="${post}" novalidate${challenge}>
<p class="required-note">${telling.say('comment-page.required-note')}</p>
${renderHidden('anchor', JSON.stringify(anchor))}${renderHidden('parent', parent ?? '')}${renderHidden('language', telling.tongue)}<input type="hidden" name="proof" value="" autocomplete="off">
${renderFields(telling, form)}${renderNotes(telling, form)}<p><button type="submit">${telling.say('comment-page.send')}</button></p>
</form>
`
}

/** What is wrong with a form for a comment, at the top of its page. Null where nothing is. */
export const renderFormErrors = (telling: Telling, form: CommentForm): Html | null =>
  renderErrors(telling, form.errors, field =>
    field === 'name' || field === 'address' || field === 'comment' ? idOf(form, field) : null,
  )
