import type { Comment, PolicyReason } from '../../../../comments/comment.ts'
import { type Html, html } from '../../html.ts'
import { renderWords } from './comment-words.ts'
import { renderHidden } from './fields.ts'
import { renderJudging } from './judging.ts'
import { type Moderation, renderActForm, renderModerationHead } from './moderation.ts'
import { type CommentedPlace, renderCommented } from './queue-page.ts'
import { type CommentsPage, renderMoment, renderName, type Telling, tellWith } from './telling.ts'

/** A report or notice. `about` null: the comment is gone. `place`: the page it stands on. `hasAddress`: whether the decision can be mailed, never where to. */
export type ReportShown = {
  readonly id: string
  readonly kind: 'report' | 'notice'
  readonly reason: PolicyReason
  readonly words: string
  readonly at: string
  readonly hasAddress: boolean
  readonly about: {
    readonly comment: Comment
    readonly place: CommentedPlace | null
    readonly isBlocked: boolean | null
    readonly isClosed: boolean
  } | null
}

const renderAbout = (telling: Telling, moderation: Moderation, { about }: ReportShown): Html | null => {
  if (about === null) return html`<p class="none">${telling.say('comment-page.message.no-comment-what')}</p>`
  const { comment, place } = about
  const status = html`${telling.say(`comment-page.status.${comment.status}`)}`
  return html`<h3>${tellWith(telling, 'moderation.comment-by', { name: renderName(comment.name) })}</h3>
<ul class="facts-line"><li>${tellWith(telling, 'moderation.written', { time: renderMoment(telling, comment.writtenAt) })}</li><li>${tellWith(telling, 'moderation.status-now', { status })}</li>${
    place === null ? null : renderCommented(telling, place)
  }</ul>
${renderWords(comment.text, comment.language)}${renderJudging(telling, moderation, about)}`
}

const renderReport = (telling: Telling, moderation: Moderation, report: ReportShown): Html => {
  const { say } = telling
  const { id, kind, reason, words, at, hasAddress } = report
  return html`<article class="comment queued" id="report-${id}" aria-labelledby="of-${id}" tabindex="-1" data-queued>
<h2 class="plain" id="of-${id}">${say(`moderation.kind.${kind}`)}, ${renderMoment(telling, at)}</h2>
<p>${say('moderation.reported-for', { reason: say(`comment-policy.${reason}`) })}. ${say(hasAddress ? 'moderation.can-answer' : 'moderation.cannot-answer')}</p>
${words === '' ? null : html`<section aria-label="${say('moderation.report-says')}"><blockquote>${renderWords(words, '')}</blockquote></section>`}
${renderAbout(telling, moderation, report)}${renderActForm(
  moderation,
  'settle',
  html`${renderHidden('report', id)}<button type="submit">${say('moderation.settle')}<span class="vh">: ${say(`moderation.kind.${kind}`)}, ${renderMoment(telling, at)}</span></button>`,
)}</article>
`
}

/** The open reports and notices, each with the comment it is about and what can be done. Nobody's address stands here. */
export const renderReportsPage = (
  telling: Telling,
  moderation: Moderation,
  reports: readonly ReportShown[],
): CommentsPage => {
  const { say } = telling
  const count = reports.length
  return {
    heading: say('moderation.tab.reports'),
    lead: count === 0 ? say('moderation.reports-empty') : say('moderation.reports-lead', { count }),
    body: html`${renderModerationHead(telling, moderation)}${reports.map(report => renderReport(telling, moderation, report))}`,
  }
}
