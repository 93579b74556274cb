import { COMPARED_OUTCOMES, type ComparedDrafts, countOutcomes } from '../../../analysis/compared.ts'
import type { Draft } from '../../../record/texts.ts'
import { type Html, html } from '../html.ts'
import { renderDay } from './days.ts'
import { renderDraftTitle, renderSiglum } from './draft-links.ts'
import { renderFacts, renderWordingMark } from './parts.ts'
import type { View } from './view.ts'

type Sides = { readonly base: Draft; readonly draft: Draft }

/** What became of the points in one column, one phrase an outcome that occurs: `3 kept`, `8 amended`. */
export const sayOutcomes = (view: View, compared: ComparedDrafts, column: number): readonly string[] => {
  const counts = countOutcomes(compared.rows, column)
  const sides = { base: compared.columns[compared.base]?.siglum ?? '', draft: compared.columns[column]?.siglum ?? '' }
  const hasWords = compared.rows.some(({ cells }) => cells[column]?.state === 'worded')
  return COMPARED_OUTCOMES.filter(outcome => counts[outcome] > 0).map(outcome =>
    view.say(outcome === 'unreported' && !hasWords ? 'compared.count-only-described' : `compared.count-${outcome}`, {
      count: counts[outcome],
      ...sides,
    }),
  )
}

const sayFlags = (view: View, compared: ComparedDrafts, column: number): string | null => {
  const { moved, renumbered } = countOutcomes(compared.rows, column)
  const flags = [
    ...(moved === 0 ? [] : [view.say('count.moved', { count: moved })]),
    ...(renumbered === 0 ? [] : [view.say('count.renumbered', { count: renumbered })]),
  ]
  return flags.length === 0 ? null : view.say('compared.counted-flags', { flags: flags.join(', ') })
}

const renderCounts = (view: View, compared: ComparedDrafts, column: number, { base, draft }: Sides): Html => {
  if (base === draft) return html`<p>${view.say('compared.base-about')}</p>`
  const counts = countOutcomes(compared.rows, column)
  const count = COMPARED_OUTCOMES.reduce((sum, outcome) => sum + counts[outcome], 0)
  const outcomes = sayOutcomes(view, compared, column).join(', ')
  return html`<p>${view.say('compared.counted', { base: base.siglum, count, outcomes })} ${sayFlags(view, compared, column)}</p>`
}

/** The drafts of a comparison: what each is, how near its words are to the original, and in words what became of the points of the base in it. */
export const renderLegend = (view: View, compared: ComparedDrafts): Html => {
  const base = compared.columns[compared.base] ?? null
  return html`<ul class="legend">${compared.columns.map(
    (draft, column) =>
      html`<li><p>${renderSiglum(view, draft)} ${renderDraftTitle(draft)}</p>${renderFacts([
        renderDay(view, draft.date),
        view.say(`known.${draft.status.known}`),
        view.say(`status.${draft.status.published}`),
        compared.rows.some(({ cells }) => cells[column]?.state === 'worded')
          ? renderWordingMark(view, draft.wording)
          : null,
      ])}${base === null ? null : renderCounts(view, compared, column, { base, draft })}</li>`,
  )}</ul>`
}
