import type { Diff } from './diff.ts'
import { addCaseEdits } from './redline/case-edits.ts'
import { slideEdits, spansOfEdits } from './redline/edit-borders.ts'
import { standAlone } from './redline/guarded-edits.ts'
import { type MarkedPair, numberMoves } from './redline/moves.ts'
import { editWords } from './redline/word-edits.ts'
import type { Scale } from './scale.ts'
import type { Words } from './words.ts'

/**
 * Makes edits that are counted in words fit for people, in several pairs of texts at once: moves within and between them are
 * found and numbered, guarded words stand alone, edits begin and end where phrases do. Answers the edits of every pair.
 */
export const presentEdits = (parts: readonly MarkedPair[]): readonly Diff['edits'][] =>
  numberMoves(parts).map(part => {
    const slid = slideEdits(standAlone(part.edits, part), part)
    return spansOfEdits(addCaseEdits(slid, part), part)
  })

/**
 * The difference of two texts, marked for people: sentences are paired before words, lone words kept between two replaced
 * stretches are swallowed, edits begin and end where phrases do, moved words are two halves with one number. Numbers, dates,
 * negations and modal verbs that changed are edits of their own; those that stayed stay visible.
 * White space, quotes, dashes and soft hyphens are no edits here: `apply` gives the new text but for these (`diff` is exact to the letter).
 * Both texts are cut with the vocabulary of the scale. `exact` is false where a text held too much to look at all of it; the marks may be coarser there.
 */
export const presentableDiff = (before: Words, after: Words, scale: Scale): Diff => {
  const sides = { before, after, scale }
  const { edits, exact } = editWords(sides)
  return { edits: presentEdits([{ ...sides, edits }])[0] ?? [], exact }
}
