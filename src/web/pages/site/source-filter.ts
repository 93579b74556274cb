import { type Html, html } from '../html.ts'
import { pathOf } from './place.ts'
import { linkTo, type View } from './view.ts'

/** One choice that a reader has: its name in the address, how it is called, and its values with the number of entries that each leaves. `chosen` null: all. */
export type Choice = {
  readonly name: string
  readonly label: string
  readonly chosen: string | null
  readonly values: readonly { readonly value: string; readonly label: string; readonly count: number }[]
}

const renderChoice = (view: View, { name, label, chosen, values }: Choice): Html =>
  html`<label for="choose-${name}"><span>${label}</span><select id="choose-${name}" name="${name}">
<option value="">${view.say('choice.all')}</option>
${values.map(
  ({ value, label: words, count }) =>
    html`<option value="${value}"${value === chosen ? html` selected` : null}>${words} (${count})</option>\n`,
)}</select></label>\n`

const actionOf = (view: View): string =>
  view.publisher.kind === 'static' ? `${view.publisher.server}/${pathOf(view.place)}` : './'

/** Choices as a form that works without scripts. A published copy without a server cannot filter, and says so. Null where there is nothing to choose from. */
export const renderFilter = (view: View, choices: readonly Choice[]): Html | null => {
  const useful = choices.filter(({ values, chosen }) => values.length > 1 || chosen !== null)
  if (useful.length === 0) return null
  const { publisher, place, say } = view
  if (publisher.kind === 'static' && publisher.server === null) return html`<p class="soft">${say('choice.static')}</p>`
  const isChosen = useful.some(({ chosen }) => chosen !== null)
  return html`<form class="filter" method="get" action="${actionOf(view)}" aria-label="${say('choice.group')}">
${useful.map(choice => renderChoice(view, choice))}${
  place.knownOn === null ? null : html`<input type="hidden" name="knownOn" value="${place.knownOn}">`
}<button type="submit">${say('choice.show')}</button>${
    isChosen ? html` <a href="${linkTo(view, place.route)}">${say('choice.clear')}</a>` : null
  }</form>`
}
