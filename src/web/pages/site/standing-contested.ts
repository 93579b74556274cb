import type { Contest } from '../../../analysis/contested.ts'
import type { PositionShown } from '../../../analysis/positions.ts'
import type { RankedPoint } from '../../../analysis/ranked.ts'
import { type Html, html } from '../html.ts'
import { renderDay } from './days.ts'
import {
  renderAccounts,
  renderEntryLinks,
  renderFacts,
  renderGround,
  renderNamed,
  renderStated,
  renderText,
} from './parts.ts'
import { sayHtml } from './point-links.ts'
import { linkToPosition, renderPointName } from './standing-links.ts'
import { sayCrossed } from './standing-verdicts.ts'
import { linkTo, type View } from './view.ts'

const renderOne = (view: View, position: PositionShown): Html => {
  const [ground] = position.evidence
  const words = html`<a href="${linkToPosition(view, position)}">${renderText(view, position.statement)}</a>`
  return html`<li id="position-${position.id}"><p class="who"><strong>${renderNamed(view, position.holder)}:</strong> ${renderStated(view, position, words)}</p>
${position.condition === null ? null : html`<p>${sayHtml(view, 'position.condition', { condition: renderText(view, position.condition) })}</p>`}
${ground === undefined ? null : html`<p class="evidence">${renderGround(view, ground)}</p>`}
${renderFacts([renderDay(view, position.saidOn), view.say(`basis.${position.basis}`)])}${renderAccounts(view, position.accounts, 'all')}${renderEntryLinks(view, 'position', position.id)}</li>`
}

const SIDES = ['wanting', 'conditional', 'refusing'] as const

const renderSide = (view: View, side: (typeof SIDES)[number], positions: readonly PositionShown[]): Html | null =>
  positions.length === 0
    ? null
    : html`<div class="side"><h4>${view.say(`where.${side}`)}</h4><ul>${positions.map(position => renderOne(view, position))}</ul></div>`

const reasonsOf = (
  view: View,
  { point, redLines, isClash }: Contest,
  ranked: readonly RankedPoint[],
): readonly string[] => [
  ...sayCrossed(
    view,
    ranked.find(one => one.point.id === point.id),
  ),
  ...(redLines === 0 ? [] : [view.say('where.red-lines', { count: redLines })]),
  ...(isClash ? [view.say('where.clash')] : []),
]

/** What is contested and why: of each contested point the positions that clash, each with one quotation. */
export const renderContested = (view: View, contests: readonly Contest[], ranked: readonly RankedPoint[]): Html => {
  const contested = contests.filter(({ isContested }) => isContested)
  return html`<h2 id="contested">${view.say('where.contested')}</h2>
<p class="lead">${view.say('where.contested-lead')}</p>
<p class="soft rule">${view.say('overview.ranked-rule')} <a href="${linkTo(view, { kind: 'red-lines' })}">${view.say('verdict.all-drafts')}</a></p>
${contested.length === 0 ? html`<p class="soft">${view.say('line.none')}</p>` : null}
${contested.map(
  contest => html`<section class="contest" aria-labelledby="contest-${contest.point.id}"><h3 id="contest-${contest.point.id}" dir="auto">${renderPointName(view, contest.point)}</h3>
<p class="soft">${reasonsOf(view, contest, ranked).join(' · ')}</p>
<div class="sides">${SIDES.map(side => renderSide(view, side, contest[side]))}</div></section>`,
)}`
}
