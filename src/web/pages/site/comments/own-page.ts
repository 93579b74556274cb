import type { Comment } from '../../../../comments/comment.ts'
import { type Html, html } from '../../html.ts'
import { renderWords } from './comment-words.ts'
import { renderErrors, renderField, renderHidden, renderTick, type WrongField, whyOf } from './fields.ts'
import type { Typed } from './form.ts'
import { type CommentsPage, renderMoment, type Telling, tellWith } from './telling.ts'

/**
 * A comment as its writer sees it. `editableUntil`: a moment in UTC; null where it can no longer be edited. `place`: the page it stands on; null where that is
 * no more. `typed`: what was typed into an edit that was refused, null for none.
 */
export type OwnShown = {
  readonly comment: Pick<Comment, 'id' | 'name' | 'text' | 'language' | 'status' | 'writtenAt'>
  readonly editableUntil: string | null
  readonly place: { readonly title: string; readonly address: string } | null
  readonly typed: Pick<Typed, 'name' | 'comment'> | null
}

/**
 * What a writer's own link leads to. `key`: the secret of the link, sent again with every form as `key`; null where the address of the page holds it.
 * `address`: whether one is kept, never which. `errors`: fields `name-ID`, `comment-ID`, `sure-ID` of the comment ID, and `sure-all`, `form`. `done`: what was just done, null for nothing.
 *
 * Forms post to `edit` (`comment-id`, `name`, `comment`) and `erase` (`comment-id`, or `all` for everything; `sure`).
 */
export type OwnView = {
  readonly comments: readonly OwnShown[]
  readonly key: string | null
  readonly addresses: { readonly edit: string; readonly erase: string; readonly exportAddress: string }
  readonly address: 'none' | 'unconfirmed' | 'confirmed'
  readonly errors: readonly WrongField[]
  readonly done: 'edited' | 'erased' | null
}

const renderKey = ({ key }: OwnView): Html | null => (key === null ? null : renderHidden('key', key))

const renderEdit = (telling: Telling, view: OwnView, { comment, editableUntil, typed }: OwnShown): Html | null => {
  const { say } = telling
  const { id, status } = comment
  if (status !== 'held' && status !== 'public') return null
  if (editableUntil === null) return html`<p class="soft">${say('comment-page.edit-over')}</p>`
  const [name, words] = [whyOf(view.errors, `name-${id}`), whyOf(view.errors, `comment-${id}`)]
  const now = { name: comment.name, comment: comment.text, ...typed }
  return html`<details${name === null && words === null ? null : html` open`}><summary>${say('comment-page.edit')}</summary>
<form class="comment-form" method="post" action="${view.addresses.edit}" novalidate>${renderKey(view)}${renderHidden('comment-id', id)}
<p class="field-hint">${tellWith(telling, 'comment-page.edit-until', { time: renderMoment(telling, editableUntil) })}</p>
${renderField(telling, { id: `name-${id}`, name: 'name', label: say('comment-page.name'), hint: null, value: now.name, need: 'required', why: name, kind: 'line', autocomplete: 'name' })}${renderField(telling, { id: `comment-${id}-words`, name: 'comment', label: say('comment-page.comment'), hint: null, value: now.comment, need: 'required', why: words, kind: 'lines', autocomplete: 'off' })}<p><button type="submit">${say('comment-page.save')}</button></p></form></details>
`
}

const renderErase = (telling: Telling, view: OwnView, id: string): Html => {
  const { say } = telling
  const what = id === 'all' ? 'comment-page.erase-all' : 'comment-page.erase'
  const why = whyOf(view.errors, `sure-${id}`)
  const sure = { id: `sure-${id}`, name: 'sure', label: say(`${what}-sure`), why }
  return html`<details${why === null ? null : html` open`}><summary>${say(what)}</summary>
<form class="comment-form" method="post" action="${view.addresses.erase}" novalidate>${renderKey(view)}${renderHidden('comment-id', id)}
<p>${say(`${what}-what`)}</p>
${renderTick(telling, { ...sure, isTicked: false, need: 'required' })}<p><button type="submit">${say(what)}</button></p></form></details>
`
}

const renderOwn = (telling: Telling, view: OwnView, own: OwnShown): Html => {
  const { comment, place } = own
  const { id, status, writtenAt, text, language } = comment
  const { say } = telling
  return html`<article class="comment" id="comment-${id}" aria-labelledby="by-${id}"><h2 class="plain" id="by-${id}">${tellWith(telling, 'comment-page.own-comment', { time: renderMoment(telling, writtenAt) })}</h2>
<ul class="facts-line"><li><strong>${say(`comment-page.status.${status}`)}</strong></li>${
    place === null
      ? null
      : html`<li>${tellWith(telling, 'comment-page.own-where', { place: html`<a href="${place.address}">${place.title}</a>` })}</li>`
  }</ul>
${status === 'erased' ? null : html`${renderWords(text, language)}${renderEdit(telling, view, own)}${renderErase(telling, view, id)}`}</article>
`
}

const idOf = (field: string): string | null =>
  field.startsWith('comment-') ? `${field}-words` : /^(?:name|sure)-/.test(field) ? field : null

/** Everything that was written with one link: to read, edit, export and erase, without an account. */
export const renderOwnPage = (telling: Telling, view: OwnView): CommentsPage => {
  const { say } = telling
  const { comments, addresses, errors, done } = view
  return {
    heading: say('comment-page.own'),
    lead:
      comments.length === 0 ? say('comment-page.own-none') : say('comment-page.own-lead', { count: comments.length }),
    body: html`${done === null ? null : html`<p class="done" role="status">${say(`comment-page.message.${done}`)}</p>`}${renderErrors(telling, errors, idOf)}<p>${say(`comment-page.own-address.${view.address}`)}</p>
<p><a href="${addresses.exportAddress}" rel="nofollow">${say('comment-page.export')}</a>: ${say('comment-page.export-what')}</p>
${comments.map(own => renderOwn(telling, view, own))}
${comments.length === 0 ? null : html`<section class="erase-all">${renderErase(telling, view, 'all')}</section>`}`,
  }
}

/** The page of somebody who has lost the own link: `ask` for the address, or say what everybody is told. Posts `address` to `post`. */
export const renderLostLinkPage = (
  telling: Telling,
  {
    state,
    post,
    errors,
  }: { readonly state: 'ask' | 'sent'; readonly post: string; readonly errors: readonly WrongField[] },
): CommentsPage => {
  const { say } = telling
  if (state === 'sent')
    return { heading: say('comment-page.lost-link-sent'), lead: say('comment-page.lost-link-sent-what'), body: html`` }
  const field = { id: 'address', name: 'address', label: say('comment-page.address'), hint: null, value: '' }
  return {
    heading: say('comment-page.lost-link'),
    lead: say('comment-page.lost-link-lead'),
    body: html`${renderErrors(telling, errors, name => (name === 'address' ? name : null))}<form class="comment-form" method="post" action="${post}" novalidate>
${renderField(telling, { ...field, need: 'required', why: whyOf(errors, 'address'), kind: 'email', autocomplete: 'email' })}<p><button type="submit">${say('comment-page.lost-link-send')}</button></p></form>`,
  }
}

/** The page that a mail leads to: one button, because programs that look through mails open links too. `token` is posted as `token`. */
export const renderConfirmPage = (
  telling: Telling,
  { post, token }: { readonly post: string; readonly token: string },
): CommentsPage => {
  const { say } = telling
  return {
    heading: say('comment-page.confirm'),
    lead: say('comment-page.confirm-lead'),
    body: html`<form class="comment-form" method="post" action="${post}">${renderHidden('token', token)}<p><button type="submit">${say('comment-page.confirm-button')}</button></p></form>
<p>${say('comment-page.not-mine')}</p>`,
  }
}
