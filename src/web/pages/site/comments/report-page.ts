import { POLICY_REASONS, type PublicComment } from '../../../../comments/comment.ts'
import { type Html, html } from '../../html.ts'
import { renderWords } from './comment-words.ts'
import {
  describedBy,
  type Field,
  renderErrors,
  renderField,
  renderHidden,
  renderNeed,
  renderTick,
  renderWhy,
  type WrongField,
  whyOf,
} from './fields.ts'
import { type CommentsPage, renderMoment, renderName, type Telling, tellWith } from './telling.ts'

/**
 * A report or notice being written. `where`: the address of the comment, whole where the site has one. `other`: for a report, the address of the notice form.
 * `errors`: fields `reason`, `words`, `name`, `address`, `faith`.
 *
 * Sent are `comment-id`, `language`, `reason`, `words`, and with a notice `name`, `address`, `faith` (`yes`).
 */
export type ReportView = {
  readonly post: string
  readonly comment: PublicComment
  readonly where: string
  readonly other: string | null
  readonly typed: {
    readonly reason: string
    readonly words: string
    readonly name: string
    readonly address: string
    readonly isFaithful: boolean
  }
  readonly errors: readonly WrongField[]
}

/** The reasons of the published rules to choose from; `chosen` empty: none yet. */
export const renderReasons = (
  telling: Telling,
  {
    id,
    why,
    chosen,
    label,
  }: { readonly id: string; readonly why: string | null; readonly chosen: string; readonly label: Html },
): Html => html`<div class="field"><label for="${id}">${label}${renderNeed(telling, 'required')}</label>
${renderWhy(telling, { id, why })}<select id="${id}" name="reason" required${describedBy({ id, hint: null, why })}><option value="">${telling.say('comment-page.reason-choose')}</option>${POLICY_REASONS.map(
  reason =>
    html`<option value="${reason}"${reason === chosen ? html` selected` : null}>${telling.say(`comment-policy.${reason}`)}</option>`,
)}</select></div>
`

const renderReported = (telling: Telling, { comment, where }: ReportView): Html => {
  const slots = { name: renderName(comment.name ?? ''), time: renderMoment(telling, comment.writtenAt) }
  return html`<section class="reported-comment" aria-labelledby="reported"><h2 class="plain" id="reported">${telling.say('comment-page.reported-words')}</h2>
<p>${tellWith(telling, 'comment-page.by', slots)} <a href="${where}">${telling.say('comment-page.back')}</a></p>
<blockquote>${renderWords(comment.text ?? '', comment.language)}</blockquote></section>
`
}

const renderReason = (telling: Telling, { typed, errors }: ReportView): Html =>
  renderReasons(telling, {
    id: 'reason',
    why: whyOf(errors, 'reason'),
    chosen: typed.reason,
    label: html`${telling.say('comment-page.reason')}`,
  })

type Words = Pick<Field, 'label' | 'hint' | 'need'>

const renderFreeWords = (telling: Telling, { typed, errors }: ReportView, words: Words): Html =>
  renderField(telling, {
    id: 'words',
    name: 'words',
    value: typed.words,
    why: whyOf(errors, 'words'),
    kind: 'lines',
    autocomplete: 'off',
    ...words,
  })

const renderForm = ({ say, tongue }: Telling, { post, comment }: ReportView, fields: Html): Html =>
  html`<form class="comment-form" method="post" action="${post}" novalidate>
<p class="required-note">${say('comment-page.required-note')}</p>
${renderHidden('comment-id', comment.id)}${renderHidden('language', tongue)}${fields}</form>
`

const idOf = (field: string): string | null =>
  ['reason', 'words', 'name', 'address', 'faith'].includes(field) ? field : null

/** The form by which a reader reports a comment that breaks a rule. Nothing of who reports is asked. */
export const renderReportPage = (telling: Telling, view: ReportView): CommentsPage => {
  const { say } = telling
  const words = { label: say('comment-page.report-words'), hint: null, need: 'optional' } as const
  return {
    heading: say('comment-page.report-heading'),
    lead: say('comment-page.report-lead'),
    body: html`${renderErrors(telling, view.errors, idOf)}${renderReported(telling, view)}${renderForm(
      telling,
      view,
      html`${renderReason(telling, view)}${renderFreeWords(telling, view, words)}<p><button type="submit">${say('comment-page.report-send')}</button></p>`,
    )}${view.other === null ? null : html`<p><a href="${view.other}" rel="nofollow">${say('comment-page.notice-link')}</a></p>`}`,
  }
}

const renderNotifier = (telling: Telling, { typed, errors }: ReportView): Html => {
  const { say } = telling
  const field = (name: 'name' | 'address') => ({ id: name, name, value: typed[name], why: whyOf(errors, name) })
  const label = (own: string): string => `${own} ${say('comment-page.notice-contact')}`
  return html`${renderField(telling, { ...field('name'), label: label(say('comment-page.notice-name')), hint: null, need: 'untold', kind: 'line', autocomplete: 'name' })}${renderField(
    telling,
    {
      ...field('address'),
      label: label(say('comment-page.address')),
      hint: say('comment-page.notice-address-hint'),
      need: 'untold',
      kind: 'email',
      autocomplete: 'email',
    },
  )}`
}

/**
 * The form of a notice of illegal content, with all that article 16(2) of Regulation (EU) 2022/2065 asks for: why, where, who, and that it is made in good
 * faith. Name and address may be left out for offences against children, so that the form never insists on them.
 */
export const renderNoticePage = (telling: Telling, view: ReportView): CommentsPage => {
  const { say } = telling
  const { typed, errors, where } = view
  const words = {
    label: say('comment-page.notice-why'),
    hint: say('comment-page.notice-why-hint'),
    need: 'required',
  } as const
  const faith = { id: 'faith', name: 'faith', label: say('comment-page.notice-faith'), why: whyOf(errors, 'faith') }
  return {
    heading: say('comment-page.notice-heading'),
    lead: say('comment-page.notice-lead'),
    body: html`${renderErrors(telling, errors, idOf)}${renderReported(telling, view)}${renderForm(
      telling,
      view,
      html`<p>${say('comment-page.notice-where')}: <a class="permalink" href="${where}">${where}</a></p>
${renderHidden('reason', 'illegal')}${renderFreeWords(telling, view, words)}${renderNotifier(telling, view)}${renderTick(telling, { ...faith, isTicked: typed.isFaithful, need: 'required' })}<p><button type="submit">${say('comment-page.notice-send')}</button></p>`,
    )}`,
  }
}
