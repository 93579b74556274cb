import type { CommentId } from '../../../../comments/comment.ts'
import { html } from '../../html.ts'
import { type CommentForm, renderCommentForm, renderFormErrors } from './form.ts'
import type { CommentsPage, Telling } from './telling.ts'

/** The page after a comment that was refused: what is wrong at the top and beside each field, and what was typed still there. `back`: where it was written. */
export const renderFormPage = (telling: Telling, form: CommentForm, back: string): CommentsPage => {
  const { say } = telling
  return {
    heading: say('comment-page.refused'),
    lead: say('comment-page.refused-lead'),
    body: html`${renderFormErrors(telling, form)}${renderCommentForm(telling, form)}
<p><a href="${back}">${say('comment-page.back')}</a></p>`,
  }
}

/**
 * What became of a comment that was taken. `own`: the address of the writer's own page, with its secret in it; it is shown on this page and nowhere else.
 * `mail`: whether a mail is on its way to the address that was given. `back`: the page it was written on.
 */
export type Taken = {
  readonly comment: CommentId
  readonly status: 'held' | 'public'
  readonly own: string
  readonly exportAddress: string
  readonly editMinutes: number
  readonly mail: 'sent' | 'none'
  readonly back: string
}

/** The page after a comment that was taken. */
export const renderTakenPage = (telling: Telling, taken: Taken): CommentsPage => {
  const { say } = telling
  const { status, comment, own, editMinutes, mail, back } = taken
  return {
    heading: say(`comment-page.taken-${status}`),
    lead: say(`comment-page.taken-${status}-lead`),
    body: html`<section class="own-link" aria-labelledby="own-link"><h2 class="plain" id="own-link">${say('comment-page.own-link')}</h2>
<p>${say('comment-page.own-link-what', { minutes: editMinutes })}</p>
<ul><li><a href="${own}" rel="nofollow">${say('comment-page.own-link-open')}</a></li>
<li><a href="${taken.exportAddress}" rel="nofollow">${say('comment-page.export')}</a></li></ul></section>
${mail === 'sent' ? html`<p>${say('comment-page.confirm-sent')}</p>` : null}<p>${
      status === 'public'
        ? html`<a href="${back}#comment-${comment}">${say('comment-page.to-comment')}</a>`
        : html`<a href="${back}">${say('comment-page.back')}</a>`
    }</p>`,
  }
}
