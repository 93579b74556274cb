import { type CommentSettings, POLICY_REASONS } from '../../../../comments/comment.ts'
import { UNCONFIRMED_DAYS } from '../../../../comments/retention.ts'
import { type Html, html } from '../../html.ts'
import { type CommentsPage, type Telling, tellWith } from './telling.ts'

/** The rules as they hold in one negotiation. `contact`: who takes objections, an e-mail address of the publisher or the address of a page; null for nobody named. `lostLink`: where the own link can be mailed again, null for nowhere. */
export type PolicyView = {
  readonly settings: Pick<CommentSettings, 'mode' | 'mostLinks' | 'editMinutes' | 'keepDays'>
  readonly contact: string | null
  readonly lostLink: string | null
}

const renderReasons = ({ say }: Telling): Html =>
  html`<dl class="reasons">${POLICY_REASONS.map(
    reason =>
      html`<div id="reason-${reason}"><dt>${say(`comment-policy.${reason}`)}</dt><dd>${say(`comment-policy.${reason}.meaning`)}</dd></div>`,
  )}</dl>
`

const hrefOf = (contact: string): string => (/^(?:https?:|mailto:)/i.test(contact) ? contact : `mailto:${contact}`)

const renderObjecting = (telling: Telling, { contact }: PolicyView): Html =>
  contact === null
    ? html`<p>${telling.say('comment-page.rules.object-none')}</p>`
    : html`<p>${tellWith(telling, 'comment-page.rules.object-to', {
        contact: html`<a href="${hrefOf(contact)}">${contact.replace(/^mailto:/i, '')}</a>`,
      })}</p>`

const renderKept = ({ say }: Telling, { settings, lostLink }: PolicyView): Html => {
  const days = settings.keepDays
  return html`<ul><li>${say('comment-page.rules.kept-words')}</li>
<li>${say('comment-page.rules.kept-address', { days, unconfirmed: Math.min(days, UNCONFIRMED_DAYS) })}</li>
<li>${say('comment-page.rules.kept-network')}</li>
<li>${say('comment-page.rules.kept-rejected', { days })}</li>
<li>${say('comment-page.rules.kept-picture')}</li>
<li>${say('comment-page.rules.kept-cookie')}</li>
<li>${say('comment-page.rules.kept-work')}</li>
<li>${say('comment-page.rules.kept-own')}${lostLink === null ? null : html` <a href="${lostLink}" rel="nofollow">${say('comment-page.lost-link')}</a>`}</li></ul>
`
}

/** The published rules: reasons, what moderators do, how to object, what is kept and for how long. */
export const renderPolicyPage = (telling: Telling, view: PolicyView): CommentsPage => {
  const { say } = telling
  const { mode, mostLinks, editMinutes } = view.settings
  return {
    heading: say('comment-page.policy'),
    lead: say('comment-page.rules.lead'),
    body: html`<div class="prose"><h2 id="reasons">${say('comment-page.rules.reasons')}</h2>
<p>${say('comment-page.rules.reasons-what')}</p>
${renderReasons(telling)}<h2 id="moderators">${say('comment-page.rules.moderators')}</h2>
<p><strong>${say(`comment-page.rules.mode.${mode}`)}</strong> ${say('comment-page.rules.waits', { links: mostLinks })}</p>
<p>${say('comment-page.rules.log')} ${say('comment-page.rules.threads')} ${say('comment-page.rules.edit', { minutes: editMinutes })}</p>
<h2 id="objections">${say('comment-page.rules.object')}</h2>
<p>${say('comment-page.rules.object-what')}</p>
${renderObjecting(telling, view)}
<h2 id="kept">${say('comment-page.rules.kept')}</h2>
${renderKept(telling, view)}</div>`,
  }
}
