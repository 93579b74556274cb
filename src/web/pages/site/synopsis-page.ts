import { type ComparedDrafts, type ComparedRow, compareDrafts, isChanged } from '../../../analysis/compared.ts'
import { type Html, html } from '../html.ts'
import { type Page, page } from './page.ts'
import { type BadChoice, queryOfChoice, readChoice, type SynopsisChoice } from './synopsis-choice.ts'
import { findContested } from './synopsis-contested.ts'
import { renderLegend } from './synopsis-counts.ts'
import { renderChoiceForm } from './synopsis-form.ts'
import { renderKeys } from './synopsis-keys.ts'
import { comparedTable } from './synopsis-rows.ts'
import { renderTable } from './synopsis-table.ts'
import { linkTo, tellText, type View } from './view.ts'

type Shown = {
  readonly choice: SynopsisChoice
  readonly compared: ComparedDrafts
  readonly rows: readonly ComparedRow[]
  readonly changed: ReadonlySet<ComparedRow>
}

const isIn = ({ issue }: SynopsisChoice, { lineage }: ComparedRow): boolean =>
  issue === null || (lineage.recorded !== null && issue.lineages.includes(lineage.recorded.id))

const chosenRows = (view: View, { choice, compared, changed }: Omit<Shown, 'rows'>): readonly ComparedRow[] => {
  const ofIssue = compared.rows.filter(row => isIn(choice, row))
  switch (choice.show) {
    case 'all':
      return ofIssue
    case 'changed':
      return ofIssue.filter(row => changed.has(row))
    case 'contested':
      return ofIssue.filter(findContested(view))
  }
}

const showChoice = (view: View, choice: SynopsisChoice): Shown => {
  const drafts = choice.drafts.map(({ id }) => id)
  const compared = compareDrafts(view.state, { drafts, base: choice.base?.id ?? null })
  const changed = new Set(compared.rows.filter(row => isChanged(row, compared.base)))
  const shown = { choice, compared, changed }
  return { ...shown, rows: chosenRows(view, shown) }
}

const sayLead = ({ say }: View, { choice, compared, changed }: Shown): string => {
  const counts = { points: compared.rows.length, drafts: compared.columns.length, changed: changed.size }
  return choice.base === null
    ? say('compared.lead-joint', counts)
    : say('compared.lead-base', { ...counts, base: choice.base.siglum })
}

const renderShown = (view: View, { choice, compared, rows }: Shown): Html | null => {
  if (choice.show === 'all' && choice.issue === null) return null
  const { say } = view
  const which = [
    say(`compared.show-${choice.show}`),
    ...(choice.issue === null ? [] : [tellText(view, choice.issue.title)]),
  ].join(' · ')
  return html`<p>${say('compared.shown', { shown: rows.length, points: compared.rows.length, which })}${
    choice.show === 'contested' ? html` ${say('compared.contested-about')}` : null
  }</p>`
}

const renderBody = (view: View, shown: Shown): Html => {
  const { say } = view
  const { choice, compared, rows, changed } = shown
  const table = { rows, isStop: (row: ComparedRow) => changed.has(row) }
  return html`${choice.isDefault ? html`<p class="soft">${say('compared.default')}</p>` : null}
${renderChoiceForm(view, choice)}
<section aria-labelledby="drafts"><h2 id="drafts">${say('compared.drafts')}</h2>${renderLegend(view, compared)}</section>
<section aria-labelledby="table"><h2 id="table">${say('compared.table')}</h2>${renderShown(view, shown)}
${rows.length === 0 ? html`<p class="none">${say('compared.nothing')}</p>` : renderTable(view, compared, table, 'table')}</section>
${renderKeys(say)}`
}

const badPage = (view: View, { kind, params }: BadChoice): Page => {
  const { say, place } = view
  if (kind === 'two-needed')
    return page({
      title: say('compared.title-none'),
      lead: say('compared.two-needed', params),
      body: html`<p><a href="${linkTo(view, { kind: 'drafts' })}">${say('nav.drafts')}</a></p>`,
      status: 200,
      choices: place.query,
    })
  return page({
    title: say('compared.bad'),
    lead: say(`compared.bad-${kind}`, params),
    body: renderChoiceForm(view, null),
    status: 400,
  })
}

/** Any drafts of the record side by side: those that the address chooses, redlined against its base, in the rows that it asks for. A choice that cannot be shown is answered with the form and the reason. */
export const renderSynopsisPage = (view: View): Page => {
  const choice = readChoice(view)
  if (!choice.ok) return badPage(view, choice.refusal)
  const shown = showChoice(view, choice.value)
  const sigla = shown.compared.columns.map(({ siglum }) => siglum).join(', ')
  return page({
    title: view.say('compared.title', { sigla }),
    lead: sayLead(view, shown),
    body: renderBody(view, shown),
    forms: ['csv', 'json'],
    table: () => comparedTable(view, shown.compared, shown.rows),
    islands: ['walk', 'hover'],
    choices: choice.value.isDefault && Object.keys(view.place.query).length === 0 ? {} : queryOfChoice(choice.value),
  })
}
