import type { DraftShown } from '../../../analysis/drafts.ts'
import type { ThingId } from '../../../record/id.ts'
import { type Html, html } from '../html.ts'
import { linkToPair } from './draft-links.ts'
import type { View } from './view.ts'

/** How much of a draft is known, in one phrase: `words of 27 of 28 points known`. */
export const sayExtent = ({ say }: View, { provisions, points, status }: DraftShown): string => {
  if (provisions === 0) return say('drafts.only-described')
  // Points said to be there may be fewer than the provisions that the record holds, which count their parts too.
  return points !== null && points >= provisions && status.known !== 'full'
    ? say('drafts.words-of', { known: provisions, count: points })
    : say('drafts.words', { known: provisions })
}

/** What is not known of a draft; null where nothing is said to be missing. */
export const sayMissing = ({ say }: View, { missing, status, provisions }: DraftShown): string | null => {
  if (missing !== null && missing.length > 0)
    return say('draft.missing', { count: missing.length, points: missing.join(', ') })
  return missing === null && status.known !== 'full' && provisions > 0 ? say('draft.missing-unsaid') : null
}

/** The draft itself, or the nearest before it that has words, along the first relation of each; null where there is none. */
export const nearestWorded = (id: ThingId, drafts: readonly DraftShown[]): DraftShown | null => {
  const seen = new Set<ThingId>()
  let at: ThingId | undefined = id
  while (at !== undefined && !seen.has(at)) {
    seen.add(at)
    const draft = drafts.find(one => one.id === at)
    if (draft === undefined || draft.provisions > 0) return draft ?? null
    at = draft.relations[0]?.draft
  }
  return null
}

/** The link that compares a draft with another that it goes on with or answers; where no words of that are known, with the nearest before it. Null where there is nothing to compare. */
export const renderCompare = (
  view: View,
  draft: DraftShown,
  other: ThingId,
  drafts: readonly DraftShown[],
): Html | null => {
  const before = nearestWorded(other, drafts)
  if (before === null || before === draft || draft.provisions === 0) return null
  const [from, to] = before.date <= draft.date ? [before, draft] : [draft, before]
  const words = view.say('drafts.compare-with', { draft: to.siglum, other: from.siglum })
  return html` <a class="compare" href="${linkToPair(view, from.id, to.id)}">${words}</a>`
}
