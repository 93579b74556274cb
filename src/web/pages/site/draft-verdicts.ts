import type { ThingId } from '../../../record/id.ts'
import { type Html, html } from '../html.ts'
import { renderVerdict } from './verdict-parts.ts'
import { VERDICTS, type Verdict, type VerdictCell, verdictsOf, verdictThatCounts } from './verdicts.ts'
import { linkTo, type View } from './view.ts'

const withVerdict = (cells: readonly VerdictCell[], verdict: Verdict): readonly VerdictCell[] =>
  cells.filter(({ worst }) => verdictThatCounts(worst) === verdict)

/** What one draft does to each red line that is held, the worst first; where it says nothing of one, that is unknown. Null where no red line can be held against a text. */
export const renderDraftVerdicts = (view: View, draft: ThingId): Html | null => {
  const shown = verdictsOf(view).cells.filter(({ worst }) => worst.draft.id === draft)
  if (shown.length === 0) return null
  const { say } = view
  const counts = Object.fromEntries(VERDICTS.map(verdict => [verdict, withVerdict(shown, verdict).length]))
  return html`<section aria-labelledby="red-lines"><h2 id="red-lines">${say('verdict.draft-heading')}</h2>
<p>${say('verdict.draft-counts', counts)}</p><p class="soft rule">${say('verdict.about')} <a href="${linkTo(view, { kind: 'red-lines' })}">${say('verdict.all-drafts')}</a></p>
${VERDICTS.map(verdict => {
  const some = withVerdict(shown, verdict)
  if (some.length === 0) return null
  const list = html`<ul class="pt-verdicts">${some.map(one => renderVerdict(view, one))}</ul>`
  return verdict === 'unknown'
    ? html`<details class="verdict-silent"><summary>${say('verdict.silent-fold', { count: some.length })}</summary>${list}</details>`
    : list
})}</section>`
}
