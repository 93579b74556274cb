import { canCompareWords, compareDrafts } from '../../../analysis/compared.ts'
import { comparePair } from '../../../analysis/compared-pair.ts'
import type { ThingId } from '../../../record/id.ts'
import { findThing } from '../../../record/state.ts'
import type { Draft } from '../../../record/texts.ts'
import { renderPairs } from '../changes-section.ts'
import { type Html, html } from '../html.ts'
import { pairsOf, type ShownPair } from '../shown-change.ts'
import { sayDay } from './days.ts'
import { missingPage } from './missing.ts'
import { type Page, page } from './page.ts'
import { renderLegend, sayOutcomes } from './synopsis-counts.ts'
import { renderChoiceForm } from './synopsis-form.ts'
import { renderKeys } from './synopsis-keys.ts'
import { comparedTable } from './synopsis-rows.ts'
import { renderTable } from './synopsis-table.ts'
import type { View } from './view.ts'

// A verdict that rests on restated or translated words says so beside it, not in the head of the page alone.
const sayWordings = (pair: ShownPair): ShownPair => ({
  ...pair,
  changes: pair.changes.map(change => ({
    ...change,
    mixed: [...new Set([...change.before, ...change.after].map(({ wording }) => wording))],
  })),
})

/** The changes one by one, in the order of the later draft; a sentence instead where the drafts are in different languages. */
const renderChanges = (view: View, from: Draft, to: Draft): Html => {
  if (!canCompareWords(from, to))
    return html`<p>${view.say('compared.pair-language', { from: from.siglum, to: to.siglum })}</p>`
  const comparison = comparePair(view.state, from.id, to.id)
  if (comparison === null) return html``
  const pairs = pairsOf(comparison).map(sayWordings)
  return html`${renderPairs({ say: view.say, tongue: view.tongue, comparison, pairs })}`
}

/** Two drafts of a record: what became of each point from the one to the other, change by change and then side by side. A page that says so where the record lacks one of them, or where they are one draft. */
export const renderComparison = (view: View, from: ThingId, to: ThingId): Page => {
  const { state, say, tongue } = view
  const [one, other] = [findThing(state, 'draft', from), findThing(state, 'draft', to)]
  if (one === null || other === null || one === other)
    return missingPage(view, say('nav.drafts'), one === null ? from : to)
  const compared = compareDrafts(state, { drafts: [from, to], base: from })
  const sides = { from: one.siglum, to: other.siglum }
  const days = { before: sayDay(tongue, one.date), after: sayDay(tongue, other.date) }
  const table = { rows: compared.rows, isStop: () => false }
  return page({
    title: say('compared.pair-title', sides),
    lead: say('compared.pair-lead', { ...sides, ...days, outcomes: sayOutcomes(view, compared, 1).join(', ') }),
    body: html`${renderChoiceForm(view, { drafts: [one, other], base: one, show: 'all', issue: null })}
<section aria-labelledby="drafts"><h2 id="drafts">${say('compared.drafts')}</h2>${renderLegend(view, compared)}</section>
${renderChanges(view, one, other)}
<section aria-labelledby="table"><h2 id="table">${say('compared.pair-side')}</h2>${renderTable(view, compared, table, 'table')}</section>
${renderKeys(say)}`,
    forms: ['csv', 'json'],
    table: () => comparedTable(view, compared, compared.rows),
    islands: ['walk', 'hover'],
  })
}
