import { type Html, html } from '../../html.ts'
import { NOTHING_TYPED, renderCommentForm } from './form.ts'
import type { Telling } from './telling.ts'
import { renderThread } from './thread.ts'
import type { CommentsView } from './view.ts'

const renderWriting = (telling: Telling, view: CommentsView): Html => {
  const { say } = telling
  if (!view.isOpen) return html`<p class="soft">${say('comment-page.closed')}</p>`
  if (view.post === null) return html`<p class="soft">${say('comment-page.no-form')}</p>`
  const { anchor, post, addresses, keepDays } = view
  return html`<section class="write-comment" aria-labelledby="write-comment"><h3 id="write-comment">${say('comment-page.write')}</h3>
${renderCommentForm(telling, { anchor, post, addresses, keepDays, parent: null, typed: NOTHING_TYPED, errors: [], words: 'whole' })}</section>
`
}

/** The comments of a page, a point or a provision: threads, the form for one more, the feed and the rules. Its heading is of the second level. */
export const renderComments = (telling: Telling, view: CommentsView): Html => {
  const { say } = telling
  const { threads, count, addresses } = view
  return html`<section class="comments" id="comments" aria-labelledby="comments-heading">
<h2 id="comments-heading">${say('comment-page.heading')}</h2>
<ul class="facts-line"><li>${count === 0 ? say('comment-page.none') : say('comment-page.count', { count })}</li>${
    addresses.feed === null ? null : html`<li><a href="${addresses.feed}">${say('comment-page.feed')}</a></li>`
  }${addresses.policy === null ? null : html`<li><a href="${addresses.policy}">${say('comment-page.policy')}</a></li>`}${
    addresses.all === null ? null : html`<li><a href="${addresses.all}">${say('comment-list.all')}</a></li>`
  }</ul>
${threads.map(thread => renderThread(telling, view, thread))}${renderWriting(telling, view)}</section>
`
}
