import type { AlsoSaid, Movement } from '../../../analysis/movement.ts'
import type { PointOfParty } from '../../../analysis/party.ts'
import type { PositionShown } from '../../../analysis/positions.ts'
import { type Html, html } from '../html.ts'
import { renderDay } from './days.ts'
import { renderGround, renderStated, renderText } from './parts.ts'
import { sayHtml } from './point-links.ts'
import { linkToPosition, renderPointName } from './standing-links.ts'
import type { View } from './view.ts'

const renderEnd = (view: View, end: 'from' | 'to' | 'line' | 'also', position: PositionShown): Html => {
  const [ground] = position.evidence
  const words = html`<a href="${linkToPosition(view, position)}">${renderText(view, position.statement)}</a>`
  return html`<div class="end"><p><span class="soft">${view.say(`party.moved-${end}`)}</span> ${renderDay(view, position.saidOn)}</p>
<p dir="auto">${renderStated(view, position, words)}</p>
${position.condition === null ? null : html`<p>${sayHtml(view, 'position.condition', { condition: renderText(view, position.condition) })}</p>`}
${ground === undefined ? null : html`<p class="evidence">${renderGround(view, ground)}</p>`}</div>`
}

const renderPair = (heading: string, ends: readonly [Html, Html]): Html =>
  html`<div class="movement"><p><strong>${heading}</strong></p><div class="ends">${ends}</div></div>`

/** Earlier and later side by side, and which way that went by our rule. */
export const renderMovement = (view: View, { from, to, direction }: Movement): Html =>
  renderPair(view.say(`party.${direction}`), [renderEnd(view, 'from', from), renderEnd(view, 'to', to)])

/** A red line and what was also said while it stood, side by side: no movement. */
export const renderAlsoSaid = (view: View, { line, also }: AlsoSaid): Html =>
  renderPair(view.say('party.also-said'), [renderEnd(view, 'line', line), renderEnd(view, 'also', also)])

/** All movements of one party, by point, and what was also said while a red line stood, with the rule by which they are read. */
export const renderMovements = (view: View, points: readonly PointOfParty[]): Html => {
  const moved = points.filter(({ movements, alsoSaid }) => movements.length + alsoSaid.length > 0)
  const hasMoved = moved.some(({ movements }) => movements.length > 0)
  return html`<h2 id="movement">${view.say('party.movement')}</h2>
<p class="soft rule">${view.say('party.movement-rule')}</p>
${hasMoved ? null : html`<p class="soft">${view.say('party.no-movement')}</p>`}
${moved.map(
  ({
    point,
    movements,
    alsoSaid,
  }) => html`<h3 dir="auto">${point === null ? view.say('position.no-topic') : renderPointName(view, point)}</h3>
${movements.map(movement => renderMovement(view, movement))}${alsoSaid.map(one => renderAlsoSaid(view, one))}`,
)}`
}
