import type { Act } from '../../../../comments/comment.ts'
import { type Html, html } from '../../html.ts'
import { type Moderation, renderModerationHead } from './moderation.ts'
import { type CommentsPage, renderMoment, renderName, sayNamed, type Telling, tellWith } from './telling.ts'

/** The log of acts, newest first. `checkpoint`: its size and Merkle root where it holds, null where it does not. `older`: the address of the acts before these. `linkOf`: where a comment can be looked at by moderators. */
export type LogView = {
  readonly acts: readonly Act[]
  readonly checkpoint: { readonly size: number; readonly root: string } | null
  readonly older: string | null
  readonly linkOf: (comment: string) => string
}

const renderBy = (telling: Telling, { by, kind }: Act): Html => {
  if (by.kind === 'moderator') return tellWith(telling, 'moderation.by.moderator', { name: renderName(by.name) })
  // The log has no actor of its own for those who only read: their reports stand in it as the program took them.
  const who = kind === 'reported' || kind === 'notice' ? 'reader' : by.kind
  return html`${telling.say(`moderation.by.${who}`)}`
}

const renderWhyOf = (telling: Telling, act: Act): Html | null => {
  switch (act.kind) {
    case 'held':
      return html`${[act.rule, ...(act.also ?? [])].map(word => sayNamed(telling, { prefix: 'comment-rule.', word })).join('; ')}`
    case 'rejected':
    case 'removed':
      return html`${telling.say(`comment-policy.${act.reason}`)}${act.note === null || act.note === '' ? null : html`: <span dir="auto">${act.note}</span>`}`
    case 'reported':
      return html`${telling.say(`comment-policy.${act.reason}`)}`
    case 'invited':
    case 'uninvited':
      return tellWith(telling, 'moderation.log-invitation', {
        role: html`${telling.say(`moderation.log-role.${act.role}`)}`,
        invitation: html`<code>${act.invitation}</code>`,
      })
    case 'role-given':
    case 'role-taken':
      return tellWith(telling, 'moderation.log-account', {
        role: html`${telling.say(`moderation.log-role.${act.role}`)}`,
        account: html`<code>${act.account}</code>`,
      })
    case 'settings':
      return html`${Object.entries(act.changed).map(([field, value], place) => html`${place === 0 ? null : '; '}${field}: <bdi>${value}</bdi>`)}`
    case 'written':
    case 'approved':
    case 'edited':
    case 'erased':
    case 'restored':
    case 'closed':
    case 'reopened':
    case 'expired':
    case 'notice':
    case 'blocked':
    case 'unblocked':
      return null
  }
}

const renderAboutOf = ({ linkOf }: LogView, { about }: Act): Html | null => {
  if (about === null) return null
  return html`<a href="${linkOf(about)}"><code>${about}</code></a>`
}

const renderAct = (telling: Telling, view: LogView, act: Act): Html =>
  html`<tr><th scope="row">${act.seq}</th><td>${renderMoment(telling, act.at)}</td><td>${telling.say(`moderation.act.${act.kind}`)}</td><td>${renderBy(telling, act)}</td><td>${renderAboutOf(view, act)}</td><td>${renderWhyOf(telling, act)}</td></tr>
`

const COLUMNS = ['number', 'time', 'act', 'by', 'about', 'why'] as const

const renderTable = (telling: Telling, view: LogView): Html =>
  html`<div class="scroll" tabindex="0" role="region" aria-label="${telling.say('moderation.tab.log')}"><table class="meanings acts"><thead><tr>${COLUMNS.map(
    column => html`<th scope="col">${telling.say(`moderation.log-${column}`)}</th>`,
  )}</tr></thead>
<tbody>${view.acts.map(act => renderAct(telling, view, act))}</tbody></table></div>
`

/** The log of moderation: every act with who did it and why. */
export const renderLogPage = (telling: Telling, moderation: Moderation, view: LogView): CommentsPage => {
  const { say } = telling
  const { checkpoint, acts, older } = view
  return {
    heading: say('moderation.tab.log'),
    lead: say('moderation.log-lead'),
    body: html`${renderModerationHead(telling, moderation)}<p>${
      checkpoint === null
        ? html`<strong class="warn">${say('moderation.log-broken')}</strong>`
        : tellWith(telling, 'moderation.log-holds', {
            size: checkpoint.size,
            root: html`<code>${checkpoint.root}</code>`,
          })
    }</p>
${acts.length === 0 ? html`<p class="none">${say('moderation.log-empty')}</p>` : renderTable(telling, view)}${older === null ? null : html`<p><a href="${older}">${say('moderation.log-older')}</a></p>`}`,
  }
}
