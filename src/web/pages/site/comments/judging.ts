import type { Comment } from '../../../../comments/comment.ts'
import { type StatusVerdict, verdictsOn } from '../../../../comments/verdicts.ts'
import { type Html, html } from '../../html.ts'
import { renderField, renderHidden } from './fields.ts'
import { type Moderation, renderActButton, renderActForm } from './moderation.ts'
import { renderReasons } from './report-page.ts'
import { renderName, type Telling, tellWith } from './telling.ts'

/** A comment about which a moderator may decide. `isBlocked`: its writer; null where the writer is not known any more. */
type Judged = {
  readonly comment: Pick<Comment, 'id' | 'name' | 'text' | 'status' | 'parent'>
  readonly isBlocked: boolean | null
  readonly isClosed: boolean
}

/** Sends `comment-id`, `reason` and `note`. The note is a field of several lines, so that the Enter key decides nothing by itself. */
const renderRefusing = (
  telling: Telling,
  moderation: Moderation,
  { comment }: Judged,
  act: 'reject' | 'remove',
): Html => {
  const { say } = telling
  const { id } = comment
  const of = html`<span class="vh"> ${tellWith(telling, 'moderation.of', { name: renderName(comment.name) })}</span>`
  const reasons = { id: `reason-${id}`, why: null, chosen: '', label: html`${say('moderation.reason')}${of}` }
  return html`<details class="refuse"><summary data-key="r">${say(`moderation.${act}-how`)}${of}</summary>
${renderActForm(
  moderation,
  act,
  html`${renderHidden('comment-id', id)}${renderReasons(telling, reasons)}${renderField(telling, { id: `note-${id}`, name: 'note', label: say('moderation.note'), hint: say('moderation.note-hint'), value: '', need: 'optional', why: null, kind: 'lines', autocomplete: 'off' })}<button type="submit">${say(`moderation.${act}`)}${of}</button>`,
)}</details>
`
}

const renderVerdict = (telling: Telling, moderation: Moderation, judged: Judged, act: StatusVerdict): Html => {
  switch (act) {
    case 'approve':
    case 'restore':
      return renderActButton(telling, moderation, { act, comment: judged.comment, key: 'a' })
    case 'reject':
    case 'remove':
      return renderRefusing(telling, moderation, judged, act)
  }
}

/** What a moderator can do with a comment, its writer and its thread. Only forms: it works without scripts. */
export const renderJudging = (telling: Telling, moderation: Moderation, judged: Judged): Html => {
  const { comment, isBlocked, isClosed } = judged
  const button = (act: 'block' | 'unblock' | 'close' | 'reopen'): Html =>
    renderActButton(telling, moderation, { act, comment, key: null })
  return html`<div class="judging">${verdictsOn(comment).map(act => renderVerdict(telling, moderation, judged, act))}${
    isBlocked === null ? null : button(isBlocked ? 'unblock' : 'block')
  }${button(isClosed ? 'reopen' : 'close')}</div>
`
}
