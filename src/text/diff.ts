import { keepWords } from './diff-search.ts'
import type { ProvisionId } from './draft.ts'
import type { Span } from './span.ts'
import type { Words } from './words.ts'

/**
 * One replaced stretch: `before` in the old text, `after` in the new; an empty span is a pure insertion or deletion.
 * Edits stand in the order of both texts and may touch, never overlap; none is empty on both sides and none cuts a word.
 * `move` numbers the two halves of one move (a deletion and an insertion that share it), null otherwise.
 * `elsewhere` names, in a split or merge, the other part that keeps these words: they are gone from here, not from the draft.
 */
export type Edit = {
  readonly before: Span
  readonly after: Span
  readonly move: number | null
  readonly elsewhere?: ProvisionId
}

/** All edits between two texts. `exact` is false where the search for the shortest script was given up. */
export type Diff = { readonly edits: readonly Edit[]; readonly exact: boolean }

/** Carries out the edits on the old text: what they leave comes from `before`, what they put in from `after`. */
export const apply = (before: string, after: string, { edits }: Diff): string => {
  let text = ''
  let at = 0
  for (const edit of edits) {
    text += before.slice(at, edit.before.start) + after.slice(edit.after.start, edit.after.end)
    at = edit.before.end
  }
  return text + before.slice(at)
}

type Mutable = { before: { start: number; end: number }; after: { start: number; end: number }; move: null }

/** Adds an edit, or lengthens the last one where the two touch in both texts. */
const add = (edits: Mutable[], before: Span, after: Span): void => {
  if (before.start === before.end && after.start === after.end) return
  const last = edits.at(-1)
  if (last && last.before.end === before.start && last.after.end === after.start) {
    last.before.end = before.end
    last.after.end = after.end
  } else edits.push({ before: { ...before }, after: { ...after }, move: null })
}

const sameText = (before: Words, after: Words, one: Span, other: Span): boolean => {
  const length = one.end - one.start
  if (length !== other.end - other.start) return false
  for (let i = 0; i < length; i++) {
    if (before.text.charCodeAt(one.start + i) !== after.text.charCodeAt(other.start + i)) return false
  }
  return true
}

/** Adds what differs to the letter between two stretches that are compared as wholes: a gap with a gap, a word with a word. */
const addWhereDifferent = (edits: Mutable[], before: Words, after: Words, one: Span, other: Span): void => {
  if (!sameText(before, after, one, other)) add(edits, one, other)
}

const wordSpan = (words: Words, i: number): Span => ({ start: words.starts[i] ?? 0, end: words.ends[i] ?? 0 })

/** The white space before word `i`, or after the last word where there is no word `i`. */
const gapSpan = (words: Words, i: number): Span => ({
  start: i > 0 ? (words.ends[i - 1] ?? 0) : 0,
  end: words.starts[i] ?? words.text.length,
})

/** How far the run of words that do not stay goes, from `start`. */
const endOfRun = (kept: Uint8Array, start: number): number => {
  const next = kept.indexOf(1, start)
  return next < 0 ? kept.length : next
}

/** Adds a replaced run of words; a gap before it that both texts share stays outside. */
const addRun = (edits: Mutable[], before: Words, after: Words, from: Span, to: Span): void => {
  const gapA = gapSpan(before, from.start)
  const gapB = gapSpan(after, to.start)
  const replaced = from.start < from.end && to.start < to.end
  const outside = replaced && sameText(before, after, gapA, gapB)
  const stretch = (words: Words, run: Span, gap: Span): Span =>
    run.start === run.end
      ? { start: gap.start, end: gap.start }
      : { start: outside ? gap.end : gap.start, end: words.ends[run.end - 1] ?? 0 }
  add(edits, stretch(before, from, gapA), stretch(after, to, gapB))
}

/**
 * The difference of two texts to the letter, in whole words and the white space between them: `apply(before, after, diff)`
 * is the new text. Words that agree in their plain form are paired; where their printed forms differ, that is an edit too.
 * Both texts are cut with one vocabulary. The script is the shortest in words, or `exact` is false.
 */
export const diff = (before: Words, after: Words): Diff => {
  const kept = keepWords(before.ids, after.ids)
  const edits: Mutable[] = []
  let [i, j] = [0, 0]
  for (;;) {
    const endA = endOfRun(kept.before, i)
    const endB = endOfRun(kept.after, j)
    if (endA > i || endB > j) addRun(edits, before, after, { start: i, end: endA }, { start: j, end: endB })
    i = endA
    j = endB
    const inGapA = gapSpan(before, i)
    const inGapB = gapSpan(after, j)
    addWhereDifferent(edits, before, after, inGapA, inGapB)
    if (i >= before.ids.length && j >= after.ids.length) return { edits, exact: kept.exact }
    addWhereDifferent(edits, before, after, wordSpan(before, i), wordSpan(after, j))
    i++
    j++
  }
}
