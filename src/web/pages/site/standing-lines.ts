import type { DraftShown } from '../../../analysis/drafts.ts'
import type { EventShown } from '../../../analysis/events.ts'
import type { PositionShown } from '../../../analysis/positions.ts'
import { type Html, html } from '../html.ts'
import { textAttributes } from '../pieces.ts'
import { renderDay, sayLength } from './days.ts'
import { renderAccounts, renderFacts, renderNamed, renderNames, renderStated, renderText } from './parts.ts'
import { linkToEvent, linkToPosition } from './standing-links.ts'
import { linkToThing, tellText, type View } from './view.ts'

const renderPoints = (view: View, { points, provisions }: DraftShown): string | null =>
  provisions === 0
    ? view.say('draft.no-words')
    : points === null
      ? view.say('draft.points', { count: provisions })
      : view.say('line.points-of', { count: provisions, points })

/** How a draft stands to others, in words with links. */
export const renderRelations = (view: View, { relations }: DraftShown): readonly Html[] =>
  relations.map(
    ({ kind, draft, siglum }) =>
      html`<a href="${linkToThing(view, 'draft', draft)}">${view.say(`relation.${kind}`, { draft: siglum })}</a>`,
  )

/** One draft in a line or two: what it is called, from when, how much of it is known, and how it stands to others. */
export const renderDraftLine = (view: View, draft: DraftShown): Html => {
  const { say } = view
  const disputed = draft.accounts.filter(({ says }) => says === 'disputes-authorship' || says === 'denies')
  return html`<a class="line-name" href="${linkToThing(view, 'draft', draft.id)}"><span class="siglum">${draft.siglum}</span> <span ${textAttributes(draft.language)}>${draft.title}</span></a>
${renderFacts([
  renderDay(view, draft.date),
  draft.by.length === 0 ? null : html`${renderNames(view, draft.by)}`,
  say(`known.${draft.status.known}`),
  renderPoints(view, draft),
  ...renderRelations(view, draft),
  ...disputed.map(({ by, says }) => say(`account.${says}`, { name: tellText(view, by.name) })),
])}`
}

/** One event in a line or two: when, what, where, how long, who was there and who was not though concerned. */
export const renderEventLine = (view: View, event: EventShown): Html => {
  const { say } = view
  const length = sayLength(view, event.length)
  const absent = event.absent.map(({ who }) => tellText(view, who.name)).join(', ')
  return html`${renderDay(view, event.on)}: <a class="line-name" href="${linkToEvent(view, event.id)}">${renderText(view, event.title)}</a>
${renderFacts([
  say(`event-status.${event.status}`),
  event.place,
  length === '' ? null : say('event.length', { length }),
  event.present.length === 0 ? null : html`${say('line.present')} ${renderNames(view, event.present)}`,
  absent === '' ? null : say('event.absent', { names: absent }),
])}`
}

/** One position in a line: who, the statement, the one word for it, since when, and what others say of it. */
export const renderPositionLine = (view: View, position: PositionShown): Html => {
  const [topic] = position.topics
  const words = html`<a class="line-name" href="${linkToPosition(view, position)}">${renderText(view, position.statement)}</a>`
  return html`${renderNamed(view, position.holder)}: ${renderStated(view, position, words)}
${renderFacts([
  renderDay(view, position.saidOn),
  topic === undefined ? null : html`<span dir="auto">${renderText(view, topic.title)}</span>`,
  view.say(`basis.${position.basis}`),
])}${renderAccounts(view, position.accounts, 'all')}`
}

/** Lines one below the other; the words for nothing where there are none. */
export const renderLines = (view: View, lines: readonly Html[]): Html =>
  lines.length === 0
    ? html`<p class="soft">${view.say('line.none')}</p>`
    : html`<ul class="lines">${lines.map(line => html`<li>${line}</li>`)}</ul>`
