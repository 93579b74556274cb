import type { AliasShown, Tenure } from '../../../analysis/party.ts'
import { type Html, html } from '../html.ts'
import { renderDay } from './days.ts'
import { renderGrounds, renderNamed } from './parts.ts'
import { tellText, type View } from './view.ts'

// As known on a day nothing has ended after it: an office carries both its days in one entry, however early that is known.
const endOf = ({ place }: View, to: Tenure['to']): Tenure['to'] =>
  to !== null && place.knownOn !== null && to > place.knownOn ? null : to

/** From when to when, in words; null where neither is known. */
const renderStretch = (view: View, { from, to: told }: Pick<Tenure, 'from' | 'to'>): Html | null => {
  const to = endOf(view, told)
  const start = from === null ? null : html`${view.say('party.from')} ${renderDay(view, from)}`
  const end = to === null ? null : html`${view.say('party.to')} ${renderDay(view, to)}`
  if (start === null && end === null) return null
  return html` <span class="soft">(${start}${start !== null && end !== null ? ' ' : null}${end})</span>`
}

const renderPast = (view: View, { isNow, from }: Tenure): Html | null => {
  if (isNow) return null
  const isAhead = from !== null && from > view.asked.today
  return html` <span class="wording-mark">${view.say(isAhead ? 'party.not-yet' : 'party.no-longer')}</span>`
}

/** One office or membership, seen from the side given: the person or the bloc (`who`), or the party. */
export const renderTenure = (view: View, tenure: Tenure, seen: 'who' | 'party'): Html => {
  const title = tenure.title === null ? null : tellText(view, tenure.title)
  const named = renderNamed(view, seen === 'who' ? tenure.who : tenure.party)
  return html`${seen === 'party' && title !== null ? html`${title}, ` : null}${named}${
    seen === 'who' && title !== null ? html`, ${title}` : null
  }${renderStretch(view, tenure)}${renderPast(view, tenure)}`
}

const renderAlias = ({ name, language }: AliasShown): Html =>
  html`<q${language === null ? null : html` lang="${language}"`} dir="auto">${name}</q>`

/** Other names. A mocking one is no label: it is quoted as used by whoever uses it, with its evidence. */
export const renderAliases = (view: View, aliases: readonly AliasShown[]): Html => {
  const plain = aliases.filter(({ whose }) => whose === null)
  return html`${
    plain.length === 0
      ? null
      : html`<p>${view.say('party.alias')} ${plain.map((alias, place) => html`${place === 0 ? null : ', '}${renderAlias(alias)}`)}</p>`
  }${aliases.map(alias =>
    alias.whose === null
      ? null
      : html`<p>${renderAlias(alias)} – ${view.say('party.alias-mocking', { whose: alias.whose })}</p>${renderGrounds(view, alias.evidence)}`,
  )}`
}
