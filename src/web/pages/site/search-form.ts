import type { Asking } from '../../search/asking.ts'
import { LONGEST_QUERY } from '../../search/query.ts'
import type { ShownAnswer, ShownValue } from '../../search/shown.ts'
import { type Html, html } from '../html.ts'
import { leadTo, pathOf, type Route } from './place.ts'
import { linkTo, type View } from './view.ts'

type ShownFacet = ShownAnswer['facets'][number]

/** So many values of a facet stand there at once; more are one click away. */
const VALUES_AT_ONCE = 8

const renderValue = ({ facet }: ShownFacet, { value, label, isChosen }: ShownValue): Html =>
  html`<label><input type="checkbox" name="${facet}" value="${value}"${isChosen ? html` checked` : null}> <span dir="auto">${label}</span></label>\n`

const renderFacet = (view: View, shown: ShownFacet): Html => {
  // What is chosen stands at once, so that nobody overlooks why so little is found.
  const atOnce = shown.values.filter(({ isChosen }, place) => isChosen || place < VALUES_AT_ONCE)
  const more = shown.values.filter(({ isChosen }, place) => !isChosen && place >= VALUES_AT_ONCE)
  return html`<fieldset><legend>${shown.legend}</legend>
${atOnce.map(value => renderValue(shown, value))}${
  more.length === 0
    ? null
    : html`<details><summary>${view.say('search.more-values', { count: more.length })}</summary>${more.map(value => renderValue(shown, value))}</details>`
}</fieldset>`
}

/** The page that answers a search: that of all comments for those who look at comments, and else that of the whole record. */
export const searchRoute = ({ place }: Pick<View, 'place'>): Route =>
  place.route.kind === 'comments' ? { kind: 'comments', page: 1 } : { kind: 'search' }

const actionOf = (view: View): string => {
  const { publisher, place } = view
  const answers = { ...place, route: searchRoute(view), query: {}, knownOn: null }
  return publisher.kind === 'static' && publisher.server !== null
    ? `${publisher.server}/${pathOf(answers)}`
    : leadTo(place, answers)
}

/** The search form with its choices. It works without scripts wherever there is a server. */
export const renderSearchForm = (view: View, asking: Asking, facets: ShownAnswer['facets']): Html => {
  const { say, place } = view
  const isNarrowed = Object.values(asking.chosen).some(values => values.length > 0)
  return html`<form class="filter search" role="search" method="get" action="${actionOf(view)}" aria-label="${say(place.route.kind === 'comments' ? 'comment-list.form' : 'search.form')}">
<label for="search-words"><span>${say('search.words')}</span><input type="search" id="search-words" name="q" value="${asking.words.slice(0, LONGEST_QUERY)}" maxlength="${LONGEST_QUERY}" dir="auto"></label>
${place.knownOn === null ? null : html`<input type="hidden" name="knownOn" value="${place.knownOn}">`}<button type="submit">${say('search.go')}</button>
<div class="facets" id="search-facets">${facets.map(facet => renderFacet(view, facet))}</div>
${isNarrowed ? html`<p><a href="${linkTo(view, searchRoute(view), asking.words === '' ? {} : { q: [asking.words] })}">${say('search.clear')}</a></p>` : null}
</form>`
}
