import { type OpenedStep, showOpened } from '../../../analysis/opened.ts'
import type { OpenShown, ShiftShown } from '../../../analysis/opened-comparison.ts'
import { type Html, html } from '../html.ts'
import { sayRule } from '../say-wording.ts'
import { draftLink, sayHtml } from './point-links.ts'
import { type Open, quoteWords, renderOpens, renderReadingDoubts } from './point-wording-read.ts'
import type { PointPlace } from './points-ids.ts'
import type { View } from './view.ts'

/** The steps of a point that changed its words, by the draft that each leads to. */
export const stepsInto = (view: View, { lineage }: PointPlace): ReadonlyMap<string, readonly OpenedStep[]> =>
  Map.groupBy(
    showOpened(view.state, view.asked, lineage).steps.filter(({ kind }) => kind === 'reworded'),
    ({ to }) => to.draft,
  )

type Languages = { readonly before: string; readonly after: string }

const renderWords = (view: View, { before, after }: ShiftShown, languages: Languages): Html | null => {
  const one = before === null ? null : quoteWords(before.exact, languages.before)
  const other = after === null ? null : quoteWords(after.exact, languages.after)
  if (one !== null && other !== null) return sayHtml(view, 'shift.from-to', { before: one, after: other })
  if (other !== null) return sayHtml(view, 'shift.added', { after: other })
  return one === null ? null : sayHtml(view, 'shift.removed', { before: one })
}

const renderShift = (view: View, shift: ShiftShown, languages: Languages): Html => {
  const words = renderWords(view, shift, languages)
  return html`<li><strong>${view.say(`effect.${shift.effect}`)}</strong> · ${view.say(`shift.${shift.dimension}`)}${words === null ? null : html` · ${words}`} <span class="pt-rule">${view.say('open.rule', { rule: sayRule(view.say, shift.rule) })}</span></li>`
}

const openOf = (language: string, { qualifier, dimension, opens, rule }: OpenShown): Open => ({
  words: qualifier.exact,
  language,
  dimension,
  opens,
  rule,
})

const renderGroup = (label: string, body: Html | null): Html | null =>
  body === null ? null : html`<p class="pt-label">${label}</p>${body}`

const listOf = (items: readonly Html[]): Html | null =>
  items.length === 0 ? null : html`<ul class="pt-shifts">${items}</ul>`

/** What one step did to what the words commit to: its shifts, numbers and dates apart, and what it opened and closed. There is no score. */
export const renderStepShifts = (view: View, { from, to, compared }: OpenedStep): Html | null => {
  if (compared === null || from === null) return null
  const { say } = view
  const { shifts, quantities, opened, closed, doubts } = compared
  const languages = { before: from.language, after: to.language }
  const others = shifts.filter(shift => !quantities.includes(shift))
  const side = (language: string, some: readonly OpenShown[]): Html | null =>
    some.length === 0
      ? null
      : renderOpens(
          view,
          some.map(one => openOf(language, one)),
        )
  return html`<div class="pt-shifted"><p class="pt-label">${sayHtml(view, 'open-space.shifts-since', { from: draftLink(view, from.draft) })}</p>${
    shifts.length === 0 ? html`<p class="soft">${say('shift.none')}</p>` : null
  }${listOf(others.map(shift => renderShift(view, shift, languages)))}${renderGroup(
    say('open-space.numbers'),
    listOf(quantities.map(shift => renderShift(view, shift, languages))),
  )}${renderGroup(say('open-space.opened'), side(to.language, opened))}${renderGroup(
    say('open-space.closed'),
    side(from.language, closed),
  )}${renderReadingDoubts(view, doubts)}</div>`
}
