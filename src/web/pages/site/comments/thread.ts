import type { PublicComment } from '../../../../comments/comment.ts'
import { type Html, html } from '../../html.ts'
import { renderAvatar } from './avatar.ts'
import { renderWords } from './comment-words.ts'
import { NOTHING_TYPED, renderCommentForm } from './form.ts'
import { renderMoment, renderName, type Telling, tellWith, withQuery } from './telling.ts'
import type { CommentsView, ShownComment } from './view.ts'

/** The name of a comment's writer, or what stands where one was removed or erased. */
const nameOf = ({ say }: Telling, { status, name }: PublicComment): Html => {
  switch (status) {
    case 'public':
      return renderName(name ?? '')
    case 'removed':
      return html`${say('comment-page.removed')}`
    case 'erased':
      return html`${say('comment-page.erased')}`
  }
}

const renderText = ({ say }: Telling, { status, text, language }: PublicComment): Html => {
  switch (status) {
    case 'public':
      return renderWords(text ?? '', language)
    case 'removed':
      return html`<p class="none">${say('comment-page.removed-what')}</p>`
    case 'erased':
      return html`<p class="none">${say('comment-page.erased-what')}</p>`
  }
}

const renderFactsOf = (telling: Telling, { comment, carriedFrom }: ShownComment): Html => {
  const { id, writtenAt, editedAt, status } = comment
  const { say } = telling
  return html`<ul class="facts-line"><li><a href="#comment-${id}"><span class="vh">${say('comment-page.link')} </span>${renderMoment(telling, writtenAt)}</a></li>${
    editedAt === null || status !== 'public'
      ? null
      : html`<li>${tellWith(telling, 'comment-page.edited', { time: renderMoment(telling, editedAt) })}</li>`
  }${
    carriedFrom === null
      ? null
      : html`<li class="carried">${tellWith(telling, 'comment-page.written-on', { draft: html`<span class="siglum">${carriedFrom}</span>` })}</li>`
  }</ul>`
}

const renderReport = (telling: Telling, { addresses }: CommentsView, comment: PublicComment): Html | null =>
  addresses.report === null || comment.status !== 'public'
    ? null
    : html`<p class="comment-links"><a href="${withQuery(addresses.report, 'comment', comment.id)}" rel="nofollow">${telling.say('comment-page.report')}<span class="vh"> ${tellWith(telling, 'comment-page.report-of', { name: nameOf(telling, comment) })}</span></a></p>`

const renderOne = (telling: Telling, view: CommentsView, shown: ShownComment): Html => {
  const { comment } = shown
  const by = html`id="by-${comment.id}"`
  const name = nameOf(telling, comment)
  return html`<header class="comment-head">${comment.status === 'public' ? renderAvatar(comment.avatar) : null}${
    comment.parent === null ? html`<h3 ${by}>${name}</h3>` : html`<h4 ${by}>${name}</h4>`
  }${renderFactsOf(telling, shown)}</header>
${renderText(telling, comment)}${renderReport(telling, view, comment)}`
}

const renderArticle = ({ comment }: ShownComment, body: Html): Html =>
  html`<article class="comment" id="comment-${comment.id}" aria-labelledby="by-${comment.id}" tabindex="-1">
${body}</article>
`

const renderAnswer = (telling: Telling, view: CommentsView, { comment, isClosed }: ShownComment): Html | null => {
  const { say } = telling
  if (isClosed) return html`<p class="soft">${say('comment-page.thread-closed')}</p>`
  if (!view.isOpen || view.post === null || comment.status !== 'public') return null
  const { anchor, post, addresses, keepDays } = view
  const form = { anchor, post, addresses, keepDays, parent: comment.id, typed: NOTHING_TYPED, errors: [] }
  return html`<details class="reply"><summary>${tellWith(telling, 'comment-page.reply', { name: nameOf(telling, comment) })}</summary>
${renderCommentForm(telling, { ...form, words: 'short' })}</details>
`
}

/** A comment with its answers and the form for one more. Whatever answers an answer stands with the others: threads are one level deep. */
export const renderThread = (telling: Telling, view: CommentsView, thread: ShownComment): Html => {
  const flat = (replies: readonly ShownComment[]): readonly ShownComment[] =>
    replies.flatMap(reply => [reply, ...flat(reply.replies)])
  const replies = flat(thread.replies)
  const answers =
    replies.length === 0
      ? null
      : html`<div class="replies" role="group" aria-label="${telling.say('comment-page.replies', { name: thread.comment.name ?? telling.say(`comment-page.${thread.comment.status === 'erased' ? 'erased' : 'removed'}`) })}">${replies.map(reply => renderArticle(reply, renderOne(telling, view, reply)))}</div>
`
  return renderArticle(
    thread,
    html`${renderOne(telling, view, thread)}${answers}${renderAnswer(telling, view, thread)}`,
  )
}
