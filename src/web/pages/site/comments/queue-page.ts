import type { Comment, CommentStatus } from '../../../../comments/comment.ts'
import { type Html, html } from '../../html.ts'
import { renderWords } from './comment-words.ts'
import { renderJudging } from './judging.ts'
import { type Moderation, renderModerationHead } from './moderation.ts'
import {
  type CommentKey,
  type CommentsPage,
  renderMoment,
  renderName,
  sayNamed,
  type Telling,
  tellWith,
  withQuery,
} from './telling.ts'

/** A page on which something was written: its title and address, and the draft it was written on, with what its provision is called there. */
export type CommentedPlace = {
  readonly title: string
  readonly address: string
  readonly draft: { readonly siglum: string; readonly provision: string | null } | null
}

/** Where something was written, as a link, and on which draft. */
export const renderCommented = (telling: Telling, { title, address, draft }: CommentedPlace): Html => {
  const place = html`<a href="${address}" data-key="o">${title}</a>`
  if (draft === null) return html`<li>${tellWith(telling, 'moderation.where', { place })}</li>`
  const { siglum, provision } = draft
  const name = html`<span class="nowrap">${provision === null ? siglum : `${siglum}, ${provision}`}</span>`
  return html`<li>${tellWith(telling, 'moderation.where', { place })}</li><li>${tellWith(telling, 'moderation.where-draft', { draft: name })}</li>`
}

/**
 * A comment as moderators see it. `why`: the rules that held it, by their names. `signals`: what else was noticed, in the same names. `writer` null: not known
 * any more. `place`: the page it stands on; null where that is no more. `wasBlocked`: another writer with the same confirmed address is blocked.
 */
export type QueuedShown = {
  readonly comment: Comment
  readonly parent: Pick<Comment, 'name' | 'text' | 'language'> | null
  readonly place: CommentedPlace | null
  readonly why: readonly string[]
  readonly signals: readonly string[]
  readonly writer: {
    readonly approved: number
    readonly rejected: number
    readonly isBlocked: boolean
    readonly isConfirmed: boolean
  } | null
  readonly wasBlocked: boolean
  readonly isClosed: boolean
}

/**
 * A page of the queue: the comments of one status, oldest first. `address`: of the queue itself; `status`, `words` and `from` are added to its query.
 * `isOne`: one comment alone is shown, wherever it stands. `words`: those that comments were searched for, empty for all. `next`: the place of the first comment of the next page, null where this is the last.
 */
export type QueueView = {
  readonly status: CommentStatus
  readonly comments: readonly QueuedShown[]
  readonly counts: Readonly<Record<CommentStatus, number>>
  readonly isOne: boolean
  readonly address: string
  readonly words: string
  readonly from: number
  readonly next: number | null
}

const STATUSES = ['held', 'public', 'rejected', 'removed', 'erased'] as const

const addressOf = ({ address, words }: QueueView, status: CommentStatus, from: number): string => {
  const asked = withQuery(address, 'status', status)
  const searched = words === '' ? asked : withQuery(asked, 'words', words)
  return from === 0 ? searched : withQuery(searched, 'from', String(from))
}

const renderWriter = ({ say }: Telling, { writer, wasBlocked }: QueuedShown): Html | null => {
  if (writer === null) return null
  const { approved, rejected, isBlocked, isConfirmed } = writer
  const facts = [
    ...(approved + rejected === 0
      ? [say('moderation.writer-new')]
      : [
          say('moderation.writer-approved', { count: approved }),
          say('moderation.writer-rejected', { count: rejected }),
        ]),
    ...(isBlocked ? [say('moderation.writer-blocked')] : []),
    ...(wasBlocked ? [say('moderation.was-blocked')] : []),
    say(isConfirmed ? 'moderation.writer-confirmed' : 'moderation.writer-unconfirmed'),
  ]
  return html`<div><dt>${say('moderation.writer')}</dt><dd>${facts.join('; ')}</dd></div>`
}

const renderRules = (telling: Telling, label: CommentKey, rules: readonly string[]): Html | null =>
  rules.length === 0
    ? null
    : html`<div><dt>${telling.say(label)}</dt><dd>${rules.map(word => sayNamed(telling, { prefix: 'comment-rule.', word })).join('; ')}</dd></div>`

const renderFacts = (telling: Telling, shown: QueuedShown): Html => {
  const { comment, why, signals } = shown
  const label = comment.status === 'held' ? 'moderation.why' : 'moderation.why-then'
  return html`<dl class="queue-facts">${renderRules(telling, label, why)}${renderRules(telling, 'moderation.signals', signals)}${renderWriter(telling, shown)}</dl>
`
}

const renderPlace = (telling: Telling, { comment, place, parent }: QueuedShown): Html =>
  html`<ul class="facts-line"><li>${tellWith(telling, 'moderation.written', { time: renderMoment(telling, comment.writtenAt) })}</li>${
    comment.editedAt === null
      ? null
      : html`<li>${tellWith(telling, 'comment-page.edited', { time: renderMoment(telling, comment.editedAt) })}</li>`
  }${
    place === null ? null : renderCommented(telling, place)
  }${parent === null ? null : html`<li>${tellWith(telling, 'moderation.reply-to', { name: renderName(parent.name) })}</li>`}</ul>
${parent === null ? null : html`<blockquote class="answered">${renderWords(parent.text, parent.language)}</blockquote>`}`

const renderQueued = (telling: Telling, moderation: Moderation, shown: QueuedShown): Html => {
  const { comment, writer, isClosed } = shown
  const { id, name, text, language } = comment
  return html`<article class="comment queued" id="comment-${id}" aria-labelledby="by-${id}" tabindex="-1" data-queued>
<h2 class="plain" id="by-${id}">${tellWith(telling, 'moderation.comment-by', { name: renderName(name) })}</h2>
${renderPlace(telling, shown)}${renderWords(text, language)}${renderFacts(telling, shown)}${renderJudging(telling, moderation, { comment, isClosed, isBlocked: writer?.isBlocked ?? null })}</article>
`
}

const KEYS = [
  ['j', 'next'],
  ['k', 'previous'],
  ['a', 'approve'],
  ['r', 'reject'],
  ['o', 'open'],
] as const

/** The keys and their switch (WCAG 2.1.4); hidden until the island runs. */
const renderQueueKeys = ({ say }: Telling): Html =>
  html`<section class="queue-keys" aria-labelledby="queue-keys" hidden><h2 class="plain" id="queue-keys">${say('moderation.keys')}</h2>
<ul>${KEYS.map(([key, does]) => html`<li><kbd>${key}</kbd> ${say(`moderation.key.${does}`)}</li>`)}</ul>
<label class="tick-box"><input type="checkbox" checked autocomplete="off"> ${say('moderation.keys-on')}</label></section>
`

const renderStates = ({ say }: Telling, view: QueueView): Html =>
  html`<nav aria-label="${say('moderation.states')}"><ul class="nav">${STATUSES.map(
    status =>
      html`<li><a href="${addressOf(view, status, 0)}"${status === view.status && !view.isOne ? html` aria-current="page"` : null}>${say('moderation.state', { status: say(`comment-page.status.${status}`), count: view.counts[status] })}</a></li>`,
  )}</ul></nav>
<form class="filter" role="search" method="get" action="${view.address}"><input type="hidden" name="status" value="${view.status}"><label for="queue-words"><span>${say('moderation.search')}</span><input type="search" id="queue-words" name="words" value="${view.words}" maxlength="200" dir="auto"></label> <button type="submit">${say('moderation.search-go')}</button></form>
`

/** The queue: each comment with its words, where it stands, why it waits, what is known of its writer, and what can be done with it. */
export const renderQueuePage = (telling: Telling, moderation: Moderation, view: QueueView): CommentsPage => {
  const { say } = telling
  const { comments, counts, status, from, next } = view
  return {
    heading: say('moderation.tab.queue'),
    lead: counts.held === 0 ? say('moderation.queue-empty') : say('moderation.queue-lead', { count: counts.held }),
    body: html`${renderModerationHead(telling, moderation)}${renderStates(telling, view)}${comments.length === 0 ? null : renderQueueKeys(telling)}${comments.map(shown => renderQueued(telling, moderation, shown))}<p>${
      from === 0 ? null : html`<a href="${addressOf(view, status, 0)}">${say('moderation.newer')}</a> `
    }${next === null ? null : html`<a href="${addressOf(view, status, next)}">${say('moderation.more')}</a>`}</p>`,
  }
}
