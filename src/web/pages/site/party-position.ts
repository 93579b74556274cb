import type { PositionShown } from '../../../analysis/positions.ts'
import { type Html, html } from '../html.ts'
import { renderCopyBox } from './cite-box.ts'
import { renderDay } from './days.ts'
import {
  renderAccounts,
  renderEntryLinks,
  renderFacts,
  renderGrounds,
  renderNamed,
  renderStated,
  renderText,
} from './parts.ts'
import { sayHtml } from './point-links.ts'
import type { View } from './view.ts'

const renderInstances = (view: View, { instances }: PositionShown): Html | null =>
  instances.length === 0
    ? null
    : html`<div class="instances"><p class="soft">${view.say('position.instances', { count: instances.length })}</p><ol>${instances.map(
        ({ saidOn, evidence }) => html`<li>${renderDay(view, saidOn)}${renderGrounds(view, evidence)}</li>`,
      )}</ol></div>`

const renderSequence = (view: View, { sequence, condition }: PositionShown): Html =>
  html`${condition === null ? null : html`<p>${sayHtml(view, 'position.condition', { condition: renderText(view, condition) })}</p>`}${
    sequence === null
      ? null
      : html`<p>${sayHtml(view, 'position.sequence', { first: renderText(view, sequence.first), later: renderText(view, sequence.later) })}</p>`
  }`

/** One position with all that it rests on, each time that it was said, and what others say of it. `own` leaves out whose it is, on the page of its holder. */
export const renderPosition = (view: View, position: PositionShown, whose: 'own' | 'named'): Html => {
  const { say } = view
  const words = html`<bdi>${renderText(view, position.statement)}</bdi>`
  return html`<div class="position" id="position-${position.id}">
<p class="who"><strong>${renderDay(view, position.saidOn)}</strong> ${whose === 'own' ? null : html`${renderNamed(view, position.holder)}: `}${renderStated(view, position, words)}</p>
${renderSequence(view, position)}
${renderFacts([
  say(`basis.${position.basis}`),
  position.firmness === 'red-line' ? null : say(`firmness.${position.firmness}`),
  position.speaker === null ? null : html`${say('party.said-by')} ${renderNamed(view, position.speaker)}`,
  position.until === null ? null : html`${say('party.until')} ${renderDay(view, position.until)}`,
])}
${renderGrounds(view, position.evidence)}
${renderInstances(view, position)}
${renderAccounts(view, position.accounts)}
${renderCopyBox(view, { kind: 'position', position }, `position-${position.id}`)}${renderEntryLinks(view, 'position', position.id)}
</div>`
}
