import type { PointAnswer } from '../../../analysis/point.ts'
import type { ThingId } from '../../../record/id.ts'
import { type Html, html } from '../html.ts'
import type { PointWording } from './point-words.ts'
import { renderVerdictShort } from './verdict-parts.ts'
import { VERDICTS, type VerdictShown, verdictsOf, verdictThatCounts } from './verdicts.ts'
import type { View } from './view.ts'

/** The verdicts that concern a point: of the red lines held on it, and of others that words of it cross, touch or respect. */
const verdictsOnPoint = (
  view: View,
  { positions }: Pick<PointAnswer, 'positions'>,
  { draft, inDraft }: PointWording,
): readonly VerdictShown[] => {
  const held = new Set(positions.map(({ id }) => id))
  const here = new Set<ThingId>(inDraft.provisions.map(({ id }) => id))
  return verdictsOf(view)
    .cells.flatMap(({ worst, others }) => [worst, ...others])
    .filter(one => one.draft.id === draft.id)
    .filter(({ position, crossing: { provision, through } }) =>
      provision === null || through !== null ? held.has(position.id) : here.has(provision.id),
    )
    .toSorted((one, other) => VERDICTS.indexOf(verdictThatCounts(one)) - VERDICTS.indexOf(verdictThatCounts(other)))
}

/** What one wording does to the red lines that concern the point. Null where there is none. */
export const renderPointVerdicts = (
  view: View,
  answer: Pick<PointAnswer, 'positions'>,
  wording: PointWording,
): Html | null => {
  const shown = verdictsOnPoint(view, answer, wording)
  if (shown.length === 0) return null
  const list = (some: readonly VerdictShown[]): Html =>
    html`<ul class="pt-verdicts">${some.map(one => renderVerdictShort(view, one))}</ul>`
  const silent = shown.filter(one => verdictThatCounts(one) === 'unknown')
  const speaking = shown.filter(one => !silent.includes(one))
  return html`<div class="pt-against"><p class="pt-label">${view.say('verdict.point-heading')}</p>${
    speaking.length === 0 ? null : list(speaking)
  }${
    silent.length === 0
      ? null
      : html`<details class="verdict-silent"><summary>${view.say('verdict.silent-fold', { count: silent.length })}</summary>${list(silent)}</details>`
  }</div>`
}
