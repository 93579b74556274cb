import { nameOf } from '../../../analysis/named.ts'
import type { SourceShown } from '../../../analysis/sources.ts'
import { toThingId } from '../../../record/id.ts'
import { remember } from '../../../record/remember.ts'
import { findThing } from '../../../record/state.ts'
import { type Html, html } from '../html.ts'
import { textAttributes } from '../pieces.ts'
import { sourcesTable } from '../tables.ts'
import { renderDay, sayDay } from './days.ts'
import { type Page, page } from './page.ts'
import { renderEntryLinks, renderFacts } from './parts.ts'
import { chosen, type Query } from './place.ts'
import { type Choice, renderFilter } from './source-filter.ts'
import { nameLanguage } from './source-languages.ts'
import { nameOfSource } from './source-names.ts'
import { partiesQuoted, restingOn } from './source-resting.ts'
import { sourcesOf } from './source-shown.ts'
import { linkToThing, tellText, type View } from './view.ts'

/** By what readers choose among sources: the value or values that a source has. */
type Sorting = { readonly name: string; readonly valuesOf: (source: SourceShown) => readonly string[] }

const partiesBySource = remember(
  state => new Map([...state.things.source.keys()].map(id => [id, [...partiesQuoted(state, id)] as readonly string[]])),
)

const sortingsOf = ({ state }: View): readonly Sorting[] => [
  { name: 'outlet', valuesOf: ({ outlet }) => [outlet] },
  { name: 'kind', valuesOf: ({ kind }) => [kind] },
  { name: 'language', valuesOf: ({ language }) => [language] },
  { name: 'quoted', valuesOf: ({ id }) => partiesBySource(state).get(id) ?? [] },
]

const labelOfValue = (view: View, name: string, value: string): string => {
  if (name === 'kind') return view.say(`source-kind.${value as SourceShown['kind']}`)
  if (name === 'language') return nameLanguage(view.tongue, value)
  const id = name === 'quoted' ? toThingId(value) : null
  if (id === null) return value
  return tellText(view, nameOf(view.state, findThing(view.state, 'party', id) === null ? 'bloc' : 'party', id).name)
}

/** The values that a reader chose and that a source has: another one counts as none chosen. */
const choicesIn = (view: View, sources: readonly SourceShown[]): Query =>
  Object.fromEntries(
    sortingsOf(view).flatMap(({ name, valuesOf }) => {
      const value = chosen(view.place.query, name)
      return value !== null && sources.some(source => valuesOf(source).includes(value)) ? [[name, [value]]] : []
    }),
  )

const isChosen = (view: View, choices: Query, source: SourceShown, except: string | null): boolean =>
  sortingsOf(view).every(({ name, valuesOf }) => {
    const value = name === except ? null : chosen(choices, name)
    return value === null || valuesOf(source).includes(value)
  })

const countValues = (view: View, choices: Query, sources: readonly SourceShown[], { name, valuesOf }: Sorting) => {
  const counts = new Map<string, number>()
  for (const source of sources)
    if (isChosen(view, choices, source, name))
      for (const value of valuesOf(source)) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
    .map(([value, count]) => ({ value, label: labelOfValue(view, name, value), count }))
    .sort((one, other) => one.label.localeCompare(other.label, view.tongue))
}

const renderChoices = (view: View, choices: Query, sources: readonly SourceShown[]): Html | null =>
  renderFilter(
    view,
    sortingsOf(view).map(
      (sorting): Choice => ({
        name: sorting.name,
        label: view.say(`sources.by-${sorting.name as 'outlet'}`),
        chosen: chosen(choices, sorting.name),
        values: countValues(view, choices, sources, sorting),
      }),
    ),
  )

const LONGEST_OPENING = 180

const openingOf = (text: string): string => {
  const first = text.split('\n', 1)[0] ?? ''
  return first.length <= LONGEST_OPENING ? first : `${first.slice(0, LONGEST_OPENING).replace(/\s+\S*$/u, '')} …`
}

const renderOpening = (view: View, { headline, text, textIs, language }: SourceShown): Html => {
  if (headline !== null) return html`<p class="source-opening headline" ${textAttributes(language)}>${headline}</p>`
  const ours = textIs === 'account' ? html`<span class="account-note">${view.say('part.our-account')}</span> ` : null
  return html`<p class="source-opening">${ours}<span ${textAttributes(language)}>${openingOf(text)}</span></p>`
}

const renderOne = (view: View, source: SourceShown): Html => {
  const { id, kind, language, root } = source
  const as = root === id ? undefined : findThing(view.state, 'source', id)?.root?.as
  return html`<h3><a href="${linkToThing(view, 'source', id)}">${source.outlet}<span class="vh">, ${sayDay(view.tongue, source.published.slice(0, 10))}</span></a></h3>
${renderOpening(view, source)}
<div class="source-foot">${renderFacts([
    view.say(`source-kind.${kind}`),
    nameLanguage(view.tongue, language),
    view.say('sources.rest', { count: restingOn(view.state, id).length }),
    as === undefined ? null : html`<strong>${view.say(`source.as.${as}`)} ${nameOfSource(view, root)}</strong>`,
  ])}
${renderEntryLinks(view, 'source', id)}</div>`
}

/** One text with its copies and translations: the one that the others are taken from comes first, where it is shown. */
type Group = { readonly first: SourceShown; readonly others: readonly SourceShown[] }

const groupsOf = (sources: readonly SourceShown[]): readonly Group[] =>
  [...Map.groupBy(sources, ({ root }) => root)]
    .flatMap(([root, members]) => {
      const first = members.find(({ id }) => id === root) ?? members[0]
      return first === undefined ? [] : [{ first, others: members.filter(one => one !== first) }]
    })
    .toReversed()
    .sort((one, other) => (one.first.published.slice(0, 10) < other.first.published.slice(0, 10) ? 1 : -1))

const renderGroup = (
  view: View,
  { first, others }: Group,
): Html => html`<li class="source-group"><article class="source-row" id="source-${first.id}"><p class="source-day">${renderDay(view, first.published.slice(0, 10))}</p><div>${renderOne(view, first)}</div></article>
${
  others.length === 0
    ? null
    : html`<p class="joined-note">${view.say('sources.joined', { count: others.length })}</p>
<ul class="joined">${others.map(
        other =>
          html`<li class="source-row" id="source-${other.id}"><p class="source-day">${renderDay(view, other.published.slice(0, 10))}</p><div>${renderOne(view, other)}</div></li>`,
      )}</ul>`
}</li>
`

const renderMonths = (view: View, sources: readonly SourceShown[]): Html => {
  const months = Map.groupBy(groupsOf(sources), ({ first }) => first.published.slice(0, 7))
  return html`${[...months].map(
    ([month, groups]) =>
      html`<h2>${sayDay(view.tongue, month)}</h2>\n<ul class="source-list">${groups.map(group => renderGroup(view, group))}</ul>\n`,
  )}`
}

const tableOf = (view: View, sources: readonly SourceShown[]) => {
  const { columns, rows } = sourcesTable(view, { sources, roots: [] })
  return {
    columns: [...columns, 'text_is', 'root_as', 'entries', 'quoted'],
    rows: rows.map((row, place) => {
      const source = sources[place]
      if (source === undefined) return row
      return {
        ...row,
        text_is: source.textIs,
        root_as: findThing(view.state, 'source', source.id)?.root?.as ?? null,
        entries: restingOn(view.state, source.id).length,
        quoted: (partiesBySource(view.state).get(source.id) ?? []).join('; '),
      }
    }),
  }
}

const leadOf = (view: View, shown: readonly SourceShown[], all: readonly SourceShown[]): string => {
  if (all.length === 0) return view.say('sources.none')
  const roots = new Set(shown.map(({ root }) => root)).size
  const counts = { count: shown.length, roots, all: all.length, copies: shown.length - roots }
  if (shown.length < all.length) return view.say('sources.lead-some', counts)
  return view.say(roots < shown.length ? 'sources.lead' : 'sources.lead-alone', counts)
}

/** All sources by date, newest first, each with its copies and translations; filtered by outlet, kind, language and party quoted. */
export const renderSourcesPage = (view: View): Page => {
  const { sources } = sourcesOf(view.state)
  const choices = choicesIn(view, sources)
  const shown = sources.filter(source => isChosen(view, choices, source, null))
  return page({
    title: view.say('nav.sources'),
    lead: leadOf(view, shown, sources),
    body: html`${renderChoices(view, choices, sources)}
${renderMonths(view, shown)}`,
    forms: ['csv', 'json'],
    table: () => tableOf(view, shown),
    choices,
  })
}
