import { remember } from '../record/remember.ts'
import type { RecordState } from '../record/state.ts'
import { parseBrackets } from '../text/brackets.ts'
import { diff } from '../text/diff.ts'
import type { Doubt } from '../text/reading.ts'
import type { Span } from '../text/span.ts'
import { createVocabulary, cutWords, type Words } from '../text/words.ts'
import type { RuleId } from '../wording/rules.ts'
import { compareWordings, type Shift } from '../wording/shifts.ts'
import type { Dimension, Opening, OpenSpace } from '../wording/wording.ts'
import { type JoinedText, type Passage, passageOf } from './opened-passage.ts'

/** One shift of what the words commit to. `before` and `after` are the words that make it, null on the side that has none. */
export type ShiftShown = {
  readonly dimension: Shift['dimension']
  readonly effect: Shift['effect']
  readonly before: Passage | null
  readonly after: Passage | null
  readonly rule: RuleId
}

/** What one narrowing qualifier leaves open, or left open before it went. */
export type OpenShown = {
  readonly qualifier: Passage
  readonly dimension: Dimension
  readonly opens: Opening
  readonly rule: RuleId
}

/**
 * What became of the words of a point between two drafts of one language. `shifts` are all of them, `quantities` those of numbers, dates and periods;
 * `opened` and `closed` what was newly left open and no longer is. `kept` of `words` words stand in both: the words of both sides, each kept one counted
 * on each. `overall` sums up nothing that `shifts` does not show.
 */
export type PointCompared = {
  readonly overall: 'weaker' | 'stronger' | 'mixed' | 'unchanged'
  readonly shifts: readonly ShiftShown[]
  readonly quantities: readonly ShiftShown[]
  readonly opened: readonly OpenShown[]
  readonly closed: readonly OpenShown[]
  readonly kept: number
  readonly words: number
  readonly doubts: readonly Doubt[]
}

const shiftShown = (one: JoinedText, other: JoinedText, shift: Shift): ShiftShown => ({
  dimension: shift.dimension,
  effect: shift.effect,
  before: shift.before === null ? null : passageOf(one, shift.before),
  after: shift.after === null ? null : passageOf(other, shift.after),
  rule: shift.rule,
})

const openShown = (side: JoinedText, { qualifier, dimension, opens, rule }: OpenSpace): readonly OpenShown[] => {
  const passage = passageOf(side, qualifier)
  return passage === null ? [] : [{ qualifier: passage, dimension, opens, rule }]
}

/** Alternatives in square brackets stand side by side in one text: what is read from it is read from all of them at once. */
const bracketDoubts = ({ text, provisions }: JoinedText): readonly Doubt[] => {
  const count = text.includes('[') ? parseBrackets(text).value.length : 0
  const draft = provisions[0]?.draft ?? ''
  return count === 0 ? [] : [{ kind: 'bracketed-wording', params: { draft, count }, span: null, file: null }]
}

/** How many words begin in some stretches; both stand in the order of the text. */
const countInside = ({ starts }: Words, spans: readonly Span[]): number => {
  let at = 0
  let count = 0
  for (const start of starts) {
    while (at < spans.length && (spans[at]?.end ?? 0) <= start) at++
    if ((spans[at]?.start ?? start + 1) <= start) count++
  }
  return count
}

const countKept = (one: JoinedText, other: JoinedText): Pick<PointCompared, 'kept' | 'words'> => {
  const vocabulary = createVocabulary()
  const [before, after] = [cutWords(one.text, vocabulary), cutWords(other.text, vocabulary)]
  const { edits } = diff(before, after)
  const words = before.starts.length + after.starts.length
  const [gone, come] = [edits.map(edit => edit.before), edits.map(edit => edit.after)]
  return { kept: words - countInside(before, gone) - countInside(after, come), words }
}

const compareTexts = (one: JoinedText, other: JoinedText, language: string): PointCompared => {
  const { value, doubts } = compareWordings(one.text, other.text, language)
  const shifts = value.shifts.map(shift => shiftShown(one, other, shift))
  return {
    overall: value.overall,
    shifts,
    quantities: shifts.filter(({ dimension }) => dimension === 'quantity'),
    opened: value.newlyOpen.flatMap(space => openShown(other, space)),
    closed: value.newlyClosed.flatMap(space => openShown(one, space)),
    ...countKept(one, other),
    doubts: [...doubts, ...bracketDoubts(one), ...bracketDoubts(other)],
  }
}

const comparisonsOf = remember(() => new Map<string, PointCompared>())

const keyOf = ({ provisions }: JoinedText): string => provisions.map(({ id }) => id).join(' ')

/** Compares the words of one point in two drafts of one language. It is worked out once for a state. */
export const compareJoined = (
  state: RecordState,
  [one, other]: readonly [JoinedText, JoinedText],
  language: string,
): PointCompared => {
  const known = comparisonsOf(state)
  const key = `${language}|${keyOf(one)}|${keyOf(other)}`
  const compared = known.get(key) ?? compareTexts(one, other, language)
  known.set(key, compared)
  return compared
}
