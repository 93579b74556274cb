// Searches a published site, which has no server to ask: loads the index beside the page and shows what it finds as the server would. Every element
// is made as such, never from a string, so that the words of a record stay words.

import { fill, type Say } from '../pages/phrases.ts'
import { sayDay } from '../pages/site/days.ts'
import { type Asking, askingOf, pagesNear, queryOf } from '../search/asking.ts'
import type { PublishedSearch } from '../search/published.ts'
import { search } from '../search/search.ts'
import { readIndex, type SearchIndex } from '../search/search-index.ts'
import { type ShownAnswer, type ShownHit, showAnswer, type Telling } from '../search/shown.ts'

type Loaded = { readonly index: SearchIndex; readonly telling: Telling }
type Attributes = Readonly<Record<string, string>>

const element = (name: string, attributes: Attributes, ...children: readonly (Node | string | null)[]): HTMLElement => {
  const made = document.createElement(name)
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value)
  made.append(...children.filter(child => child !== null))
  return made
}

const sayFrom =
  (phrases: PublishedSearch['phrases']): Say =>
  (key, params = {}) =>
    fill(phrases[key] ?? key, params)

const named = (names: Readonly<Record<string, string>>, id: string): string =>
  Object.hasOwn(names, id) ? (names[id] ?? id) : id

const load = async (address: string): Promise<Loaded | null> => {
  const response = await fetch(address)
  const published: PublishedSearch = await response.json()
  const index = readIndex(published.index)
  if (!response.ok || index === null) return null
  const { tongue, phrases, names, links } = published
  const telling: Telling = {
    say: sayFrom(phrases),
    tongue,
    nameOf: (facet, id) => named(names[facet], id),
    linkOf: ({ id }) => links[id] ?? '#',
  }
  return { index, telling }
}

const renderSnippet = ({ snippet }: ShownHit): HTMLElement | null =>
  snippet === null
    ? null
    : element(
        'p',
        { class: 'snippet', dir: 'auto', ...(snippet.language === 'und' ? {} : { lang: snippet.language }) },
        snippet.isCut.before ? '… ' : null,
        ...snippet.pieces.map(({ text, isHit }) => (isHit ? element('mark', {}, text) : text)),
        snippet.isCut.after ? ' …' : null,
      )

const renderHit = ({ tongue }: Telling, hit: ShownHit): HTMLElement =>
  element(
    'li',
    {},
    element('h3', {}, element('a', { href: hit.link, dir: 'auto' }, hit.title)),
    element(
      'ul',
      { class: 'facts-line' },
      element('li', {}, hit.thing),
      hit.by === null ? null : element('li', { dir: 'auto' }, hit.by),
      hit.on === null ? null : element('li', {}, sayDay(tongue, hit.on)),
    ),
    renderSnippet(hit),
  )

const searchOf = (asking: Asking): string =>
  `?${new URLSearchParams(Object.entries(queryOf(asking)).flatMap(([name, values]) => values.map(value => [name, value])))}`

const renderPages = ({ say }: Telling, asking: Asking, { page, pages }: ShownAnswer): HTMLElement | null =>
  pages === 1
    ? null
    : element(
        'nav',
        { class: 'pages', 'aria-label': say('search.pages') },
        element(
          'ul',
          {},
          ...pagesNear(page, pages).map(number => {
            const current: Attributes = number === page ? { 'aria-current': 'page' } : {}
            const name = say('search.page', { page: number })
            const href = searchOf({ ...asking, page: number })
            return element('li', {}, element('a', { href, 'aria-label': name, ...current }, String(number)))
          }),
        ),
      )

const renderFacets = (facets: ShownAnswer['facets']): readonly HTMLElement[] =>
  facets.map(({ facet, legend, values }) =>
    element(
      'fieldset',
      {},
      element('legend', {}, legend),
      ...values.map(({ value, label, isChosen }) =>
        element(
          'label',
          {},
          element('input', { type: 'checkbox', name: facet, value, ...(isChosen ? { checked: '' } : {}) }),
          ' ',
          element('span', { dir: 'auto' }, label),
        ),
      ),
    ),
  )

const renderTips = ({ say }: Telling, tips: readonly string[]): readonly HTMLElement[] =>
  tips.length === 0
    ? []
    : [element('h2', {}, say('search.try')), element('ul', {}, ...tips.map(tip => element('li', {}, tip)))]

/** The place of the search on the page: where its form, its choices and its answer stand. */
type Stage = {
  readonly form: HTMLFormElement
  readonly facets: Element
  readonly answer: HTMLElement
  readonly status: HTMLElement
  readonly results: HTMLElement
}

// The choices are made anew for every answer; whoever has just ticked one stays on it.
const replaceFacets = ({ facets }: Stage, shown: ShownAnswer): void => {
  const { activeElement } = document
  const held = activeElement instanceof HTMLInputElement && facets.contains(activeElement) ? activeElement : null
  facets.replaceChildren(...renderFacets(shown.facets))
  if (held === null) return
  const boxes = [...facets.querySelectorAll('input')]
  boxes.find(({ name, value }) => name === held.name && value === held.value)?.focus()
}

const show = (stage: Stage, { index, telling }: Loaded, asking: Asking): void => {
  const shown = showAnswer(telling, search(index, asking.words, asking.chosen), asking)
  replaceFacets(stage, shown)
  stage.status.textContent = [shown.status, ...shown.notes].join(' ')
  stage.results.replaceChildren(
    ...(shown.hits.length === 0
      ? []
      : [
          element('h2', {}, telling.say('search.found')),
          element(
            'ol',
            { class: 'hits', start: String(shown.first) },
            ...shown.hits.map(hit => renderHit(telling, hit)),
          ),
        ]),
    ...[renderPages(telling, asking, shown)].filter(nav => nav !== null),
    ...renderTips(telling, shown.tips),
  )
}

const begin = (stage: Stage, address: string): void => {
  const { form, answer, status, results } = stage
  const untouched = [...answer.childNodes]
  const { loading = '', failed = '' } = answer.dataset
  const box = form.querySelector<HTMLInputElement>('input[name=q]')
  let loaded: Promise<Loaded | null> | null = null

  const run = async (asking: Asking): Promise<void> => {
    if (asking.words === '') return answer.replaceChildren(...untouched)
    answer.replaceChildren(status, results)
    if (loaded === null) status.textContent = loading
    loaded ??= load(address).catch(() => null)
    const ready = await loaded
    if (ready !== null) return show(stage, ready, asking)
    loaded = null
    status.textContent = failed
  }
  const fromAddress = (): void => {
    const search = new URLSearchParams(location.search)
    const asking = askingOf(name => search.getAll(name))
    if (box !== null) box.value = asking.words
    void run(asking)
  }
  const fromForm = (): void => {
    const data = new FormData(form)
    const asking = askingOf(name => data.getAll(name).map(String))
    history.pushState(null, '', searchOf(asking))
    void run(asking)
  }
  form.addEventListener('submit', event => {
    event.preventDefault()
    fromForm()
  })
  stage.facets.addEventListener('change', fromForm)
  addEventListener('popstate', fromAddress)
  fromAddress()
}

const answer = document.querySelector<HTMLElement>('#search-answer[data-index]')
const form = document.querySelector<HTMLFormElement>('form.search')
const facets = document.querySelector('#search-facets')
const address = answer?.dataset.index
if (answer !== null && form !== null && facets !== null && address !== undefined)
  begin(
    { form, facets, answer, status: element('p', { role: 'status' }), results: element('div', {}) },
    new URL(address, location.href).href,
  )
