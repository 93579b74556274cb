import { nameOf } from '../../../analysis/named.ts'
import type { ThingId } from '../../../record/id.ts'
import { type Html, html } from '../html.ts'
import { chosen, pathOf, type Query } from './place.ts'
import { contestedLineages, type ListedPoint } from './points-list.ts'
import { tellText, type View } from './view.ts'

/** What a reader chose to see of the points. Null: whatever issue, whoever. */
export type PointFilter = {
  readonly issue: string | null
  readonly party: string | null
  readonly isContested: boolean
  readonly isChanged: boolean
}

/** What an address asks for; values that the record does not know are kept, and match nothing. */
export const filterOf = ({ place: { query } }: Pick<View, 'place'>): PointFilter => ({
  issue: chosen(query, 'issue'),
  party: chosen(query, 'party'),
  isContested: chosen(query, 'contested') !== null,
  isChanged: chosen(query, 'changed') !== null,
})

/** A filter as the part of an address that counts. */
export const queryOf = ({ issue, party, isContested, isChanged }: PointFilter): Query => ({
  ...(issue === null ? {} : { issue: [issue] }),
  ...(party === null ? {} : { party: [party] }),
  ...(isContested ? { contested: ['1'] } : {}),
  ...(isChanged ? { changed: ['1'] } : {}),
})

/** The points that pass a filter. */
export const choosePoints = (
  view: View,
  points: readonly ListedPoint[],
  filter: PointFilter,
): readonly ListedPoint[] => {
  const contested = filter.isContested ? contestedLineages(view.state, view.asked.today) : null
  return points.filter(
    ({ place, issues, holders, isChanged }) =>
      (filter.issue === null || issues.some(({ id }) => id === filter.issue)) &&
      (filter.party === null || [...holders].some(id => id === filter.party)) &&
      (contested === null || contested.has(place.id)) &&
      (!filter.isChanged || isChanged),
  )
}

type Choice = { readonly id: string; readonly label: string }

const renderSelect = (
  view: View,
  name: 'issue' | 'party',
  { choices, value }: { readonly choices: readonly Choice[]; readonly value: string | null },
): Html | null =>
  choices.length === 0
    ? null
    : html`<label>${view.say(`points.${name}`)} <select name="${name}"><option value="">${view.say('points.any')}</option>${choices.map(
        ({ id, label }) => html`<option value="${id}"${id === value ? html` selected` : null}>${label}</option>`,
      )}</select></label>`

const renderCheck = (view: View, name: 'contested' | 'changed', mark: 'on' | 'off'): Html =>
  html`<label class="pt-check"><input type="checkbox" name="${name}" value="1"${mark === 'on' ? html` checked` : null}> ${view.say(`points.${name}`)}</label>`

const holdersIn = (view: View, points: readonly ListedPoint[]): readonly Choice[] => {
  const holding = new Set<ThingId | null>(points.flatMap(({ holders }) => [...holders]))
  return (['party', 'bloc'] as const).flatMap(kind =>
    [...view.state.things[kind].keys()]
      .filter(id => holding.has(id))
      .map(id => ({ id, label: tellText(view, nameOf(view.state, kind, id).name) })),
  )
}

/** The form that chooses among the points: it asks with GET, so that the choice stands in the address. A published copy leads to a server where one is named, and says so where none is. */
export const renderFilter = (view: View, points: readonly ListedPoint[], filter: PointFilter): Html => {
  const { publisher, place, say } = view
  if (publisher.kind === 'static' && publisher.server === null)
    return html`<p class="soft">${say('points.filter-static')}</p>`
  const action = publisher.kind === 'static' ? `${publisher.server}/${pathOf(place)}` : './'
  const issues = [...view.state.things.issue.values()].map(({ id, title }) => ({ id, label: tellText(view, title) }))
  return html`<form class="filter" method="get" action="${action}" aria-label="${say('points.filter')}">${renderSelect(
    view,
    'issue',
    { choices: issues, value: filter.issue },
  )}${renderSelect(view, 'party', { choices: holdersIn(view, points), value: filter.party })}${renderCheck(
    view,
    'contested',
    filter.isContested ? 'on' : 'off',
  )}${renderCheck(view, 'changed', filter.isChanged ? 'on' : 'off')}${
    place.knownOn === null ? null : html`<input type="hidden" name="knownOn" value="${place.knownOn}">`
  }<button type="submit">${say('points.apply')}</button></form>`
}
