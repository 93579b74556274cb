import type { Contest } from '../../../analysis/contested.ts'
import type { Named } from '../../../analysis/named.ts'
import type { OverviewAnswer } from '../../../analysis/overview.ts'
import { type Html, html } from '../html.ts'
import { chosen, pathOf, type Query } from './place.ts'
import { linkTo, tellText, type View } from './view.ts'

/** What a reader chose to see of the table; null, or false, for everything. Names that the record does not have choose nothing. */
export type Choice = {
  readonly party: string | null
  readonly issue: string | null
  readonly isContestedOnly: boolean
}

/** The choice in the address of a view. */
export const choiceOf = ({ place }: View, { holders, points }: OverviewAnswer): Choice => {
  const party = chosen(place.query, 'party')
  const issue = chosen(place.query, 'issue')
  return {
    party: holders.find(({ id }) => id === party)?.id ?? null,
    issue: points.find(({ id }) => id === issue)?.id ?? null,
    isContestedOnly: chosen(place.query, 'contested') !== null,
  }
}

/** The part of a query that counts. */
export const queryOfChoice = ({ party, issue, isContestedOnly }: Choice): Query => ({
  ...(isContestedOnly ? { contested: ['yes'] } : {}),
  ...(party === null ? {} : { party: [party] }),
  ...(issue === null ? {} : { issue: [issue] }),
})

/** The points that were chosen, in their order. */
export const choosePoints = (contests: readonly Contest[], { issue, isContestedOnly }: Choice): readonly Contest[] =>
  contests.filter(
    ({ point, isContested }) => (issue === null || point.id === issue) && (isContested || !isContestedOnly),
  )

/** The table as it was chosen: its rows in the order given, and its columns. */
export const chooseTable = (
  { holders }: OverviewAnswer,
  contests: readonly Contest[],
  { party }: Choice,
): OverviewAnswer => ({
  holders: holders.filter(({ id }) => party === null || id === party),
  points: contests.map(({ point }) => ({
    ...point,
    cells: point.cells.filter(({ holder }) => party === null || holder === party),
  })),
})

/** Where a form of this page sends what was chosen; null where a static site has no server to ask. */
export const formAction = ({ publisher, place }: View): string | null => {
  if (publisher.kind === 'served') return './'
  return publisher.server === null ? null : `${publisher.server}/${pathOf({ ...place, form: 'page' })}`
}

const option = (value: string, words: string, picked: string | null): Html =>
  html`<option value="${value}" dir="auto"${value === (picked ?? '') ? html` selected` : null}>${words}</option>`

const renderOptions = (
  view: View,
  things: readonly { readonly id: string | null; readonly title: Named['name'] }[],
  picked: string | null,
): Html =>
  html`${option('', view.say('where.filter-all'), picked)}${things.map(({ id, title }) =>
    id === null ? null : option(id, tellText(view, title), picked),
  )}`

/** The hidden field that carries the time machine through a form; null where it is not on. */
export const renderKnownOn = ({ place }: View): Html | null =>
  place.knownOn === null ? null : html`<input type="hidden" name="knownOn" value="${place.knownOn}">`

/** The form that chooses; null where nothing could answer it. */
export const renderFilter = (view: View, { holders, points }: OverviewAnswer, choice: Choice): Html | null => {
  const action = formAction(view)
  if (action === null || points.length < 2) return null
  const { say } = view
  const isChosen = choice.party !== null || choice.issue !== null || choice.isContestedOnly
  return html`<form class="filter" method="get" action="${action}" aria-label="${say('where.filter')}">
<label>${say('where.filter-party')}<select name="party">${renderOptions(
    view,
    holders.map(({ id, name }) => ({ id, title: name })),
    choice.party,
  )}</select></label>
<label>${say('where.filter-issue')}<select name="issue">${renderOptions(view, points, choice.issue)}</select></label>
<label class="tick"><span><input type="checkbox" name="contested" value="yes"${choice.isContestedOnly ? html` checked` : null}> ${say('where.filter-contested')}</span></label>
${renderKnownOn(view)}<button type="submit">${say('where.filter-go')}</button>${
    isChosen
      ? html` <a class="button" href="${linkTo(view, { kind: 'standing' })}">${say('where.filter-none')}</a>`
      : null
  }
</form>`
}
