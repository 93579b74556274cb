import type { ThingId } from '../record/id.ts'
import type { Draft, Provision } from '../record/texts.ts'
import type { Span } from '../text/span.ts'

/** Words of one provision: `span` lies in its text, `exact` are the words there. */
export type Passage = { readonly provision: ThingId; readonly span: Span; readonly exact: string }

/** The provisions of one point in one draft, read as one text; `starts` is where each begins in it. */
export type JoinedText = {
  readonly text: string
  readonly provisions: readonly Provision[]
  readonly starts: readonly number[]
}

const BETWEEN = '\n\n'

/** Several provisions as one text, in the order given. */
export const joinTexts = (provisions: readonly Provision[]): JoinedText => {
  const starts: number[] = []
  let at = 0
  for (const { text } of provisions) {
    starts.push(at)
    at += text.length + BETWEEN.length
  }
  return { text: provisions.map(({ text }) => text).join(BETWEEN), provisions, starts }
}

/** Where a stretch of the joined text stands; what reaches over the end of a provision is cut there. Null where it lies in none. */
export const passageOf = ({ provisions, starts }: JoinedText, span: Span): Passage | null => {
  const place = starts.findLastIndex(start => start <= span.start)
  const provision = provisions[place]
  if (provision === undefined) return null
  const first = starts[place] ?? 0
  const start = Math.min(span.start - first, provision.text.length)
  const end = Math.max(start, Math.min(span.end - first, provision.text.length))
  return { provision: provision.id, span: { start, end }, exact: provision.text.slice(start, end) }
}

const NEARNESS = ['original', 'quoted', 'translated', 'restated'] as const satisfies readonly Draft['wording'][]

/** The wording furthest from the original among some provisions of drafts; what rests on them says so. */
export const furthestOf = (
  sides: readonly { readonly draft: Draft; readonly provisions: readonly Provision[] }[],
): Draft['wording'] => {
  const wordings = sides.flatMap(({ draft, provisions }) => provisions.map(({ wording }) => wording ?? draft.wording))
  return NEARNESS.findLast(wording => wordings.includes(wording)) ?? 'original'
}
