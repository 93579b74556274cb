import { toThingId } from '../../../record/id.ts'
import { findThing, type RecordState } from '../../../record/state.ts'
import { type Asking, askingOf, pagesNear, queryOf } from '../../search/asking.ts'
import { SEARCH_KINDS, type SearchDocument } from '../../search/document.ts'
import { searchDocuments } from '../../search/documents.ts'
import { SEARCH_FILE } from '../../search/published.ts'
import { search } from '../../search/search.ts'
import { createIndex, type SearchIndex } from '../../search/search-index.ts'
import { type ShownAnswer, type ShownHit, showAnswer, shownQuery, type Telling } from '../../search/shown.ts'
import { type Html, html } from '../html.ts'
import { textAttributes } from '../pieces.ts'
import type { CsvTable } from '../tables.ts'
import { renderDay } from './days.ts'
import { type Page, page } from './page.ts'
import { pathOf } from './place.ts'
import { renderSearchForm, searchRoute } from './search-form.ts'
import { linkTo, tellText, type View } from './view.ts'

// To index a large record costs a second; a state does not change, so it is indexed once for each day that is asked about.
const kept = new WeakMap<RecordState, Map<string | null, SearchIndex>>()

/** The index of the record that a view shows. */
export const indexOf = ({ state, asked }: Pick<View, 'state' | 'asked'>): SearchIndex => {
  const byDay = kept.get(state) ?? new Map<string | null, SearchIndex>()
  kept.set(state, byDay)
  const index = byDay.get(asked.on) ?? createIndex(searchDocuments(state, asked))
  byDay.set(asked.on, index)
  return index
}

/** Where a thing that was found is read, from the page of a view. */
export const linkToFound = (view: View, { target }: SearchDocument): string =>
  `${linkTo(view, target.route)}${target.anchor === null ? '' : `#${target.anchor}`}`

/** What a choice is called: the name of a party or bloc, the siglum of a draft; the id as it stands where the record has none of it. */
export const nameOfChoice = (view: View, facet: 'party' | 'draft', raw: string): string => {
  const id = toThingId(raw)
  if (id === null) return raw
  if (facet === 'draft') return findThing(view.state, 'draft', id)?.siglum ?? raw
  const name = findThing(view.state, 'party', id)?.name ?? findThing(view.state, 'bloc', id)?.name
  return name === undefined ? raw : tellText(view, name)
}

const tellingOf = (view: View): Telling => ({
  say: view.say,
  tongue: view.tongue,
  nameOf: (facet, id) => nameOfChoice(view, facet, id),
  linkOf: document => linkToFound(view, document),
})

const renderSnippet = ({ snippet }: ShownHit): Html | null =>
  snippet === null
    ? null
    : html`<p class="snippet" ${textAttributes(snippet.language === 'und' ? null : snippet.language)}>${snippet.isCut.before ? '… ' : null}${snippet.pieces.map(
        ({ text, isHit }) => (isHit ? html`<mark>${text}</mark>` : text),
      )}${snippet.isCut.after ? ' …' : null}</p>`

const renderHit = (view: View, hit: ShownHit): Html => html`<li>
<h3><a href="${hit.link}" dir="auto">${hit.title}</a></h3>
<ul class="facts-line"><li>${hit.thing}</li>${hit.by === null ? null : html`<li dir="auto">${hit.by}</li>`}${hit.on === null ? null : html`<li>${renderDay(view, hit.on)}</li>`}</ul>
${renderSnippet(hit)}</li>\n`

const renderPages = (view: View, asking: Asking, shown: ShownAnswer): Html | null =>
  shown.pages === 1
    ? null
    : html`<nav class="pages" aria-label="${view.say('search.pages')}"><ul>${pagesNear(shown.page, shown.pages).map(
        number =>
          html`<li><a href="${linkTo(view, searchRoute(view), queryOf({ ...asking, page: number }))}" aria-label="${view.say('search.page', { page: number })}"${number === shown.page ? html` aria-current="page"` : null}>${number}</a></li>`,
      )}</ul></nav>`

const renderList = (id: string, title: string, lines: readonly string[]): Html =>
  html`<h2 id="${id}">${title}</h2>\n<ul>${lines.map(line => html`<li>${line}</li>`)}</ul>`

const renderEmpty = ({ say }: View, { documents }: SearchIndex): Html => {
  const counts = SEARCH_KINDS.flatMap(kind => {
    const count = [...documents.values()].filter(document => document.kind === kind).length
    return count === 0 ? [] : [say('search.empty.kind', { label: say(`search.kind.${kind}`), count })]
  })
  return html`${counts.length === 0 ? html`<p>${say('site.nothing')}</p>` : renderList('search-what', say('search.empty'), counts)}
${renderList('search-how', say('search.tips'), [say('search.tip.forms'), say('search.tip.all'), say('search.tip.phrase'), say('search.tip.numbers')])}`
}

const renderAnswer = (view: View, asking: Asking, shown: ShownAnswer): Html => html`<h2>${view.say('search.found')}</h2>
<p role="status">${[shown.status, ...shown.notes].join(' ')}</p>
${shown.hits.length === 0 ? null : html`<ol class="hits" start="${shown.first}">${shown.hits.map(hit => renderHit(view, hit))}</ol>`}
${renderPages(view, asking, shown)}
${shown.tips.length === 0 ? null : renderList('search-try', view.say('search.try'), shown.tips)}`

// A published copy has no server that answers; its island does, and replaces this.
const renderNoScript = ({ publisher, say, place }: View): Html | null => {
  if (publisher.kind === 'served') return null
  const link =
    publisher.server === null
      ? null
      : html` <a href="${publisher.server}/${pathOf(place)}">${say('search.on-server')}</a>`
  return html`<noscript><p>${say('search.no-script')}${link}</p></noscript>`
}

const tableOf = (view: View, hits: ReturnType<typeof search>['found']): CsvTable => ({
  columns: ['id', 'kind', 'title', 'by', 'on', 'draft', 'text'],
  rows: hits.map(({ document }) => ({
    id: document.target.id,
    kind: document.target.kind,
    title: tellText(view, document.title),
    by: document.by.map(name => tellText(view, name)).join('; '),
    on: document.on,
    draft: document.draft,
    text: document.texts.map(({ text }) => text).join(' / '),
  })),
})

/** A search that was made: what was asked and found, and its part of the page. */
export type MadeSearch = {
  readonly body: Html
  readonly asking: Asking
  readonly shown: ShownAnswer
  readonly answer: ReturnType<typeof search>
}

/**
 * Searches an index for what an address asks for: the form, and what was found; `before` where nothing was asked. `file`: what the island of a published copy
 * reads, relative to the page; null where no island searches.
 */
export const renderSearch = (
  view: View,
  { index, before, file }: { readonly index: SearchIndex; readonly before: Html; readonly file: string | null },
): MadeSearch => {
  const asking = askingOf(name => view.place.query[name] ?? [])
  const answer = search(index, asking.words, asking.chosen)
  const shown = showAnswer(tellingOf(view), answer, asking)
  const body = html`${renderSearchForm(view, asking, shown.facets)}
${renderNoScript(view)}<div id="search-answer"${file === null ? null : html` data-index="${file}" data-loading="${view.say('search.loading')}" data-failed="${view.say('search.not-loaded')}"`}>${answer.how === 'not-asked' ? before : renderAnswer(view, asking, shown)}</div>`
  return { body, asking, shown, answer }
}

/** Search: the form, what was found by the words and choices of the address, and without any, what there is to search. */
export const renderSearchPage = (view: View): Page => {
  const index = indexOf(view)
  const isStatic = view.publisher.kind === 'static'
  const file = isStatic ? SEARCH_FILE : null
  const { body, asking, shown, answer } = renderSearch(view, { index, before: renderEmpty(view, index), file })
  const isAsked = answer.how !== 'not-asked'
  return page({
    title: isAsked ? view.say('search.title-for', { query: shownQuery(asking.words) }) : view.say('nav.search'),
    lead: view.say('search.lead'),
    body,
    forms: isAsked && !isStatic ? ['csv', 'json'] : [],
    table: isAsked ? () => tableOf(view, answer.found) : null,
    choices: queryOf({ ...asking, page: Math.min(asking.page, shown.pages) }),
    islands: isStatic ? ['search'] : [],
  })
}
