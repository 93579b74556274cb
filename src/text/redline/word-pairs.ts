import { type Kept, keepWords } from '../diff-search.ts'
import { GUARD, type Scale } from '../scale.ts'

// Beyond this many cells the table would cost more than it shows: 250 words against 250.
const CELLS = 62_500

/** What a kept word adds where the word before it is kept too: one run of three reads better than three islands. */
const RUN = 2

/** What punctuation is worth: it weighs nothing. */
const LIGHT = 1

/** What a number, negation or modal verb adds: where it stayed, a reader must see that it stayed. */
const GUARDED = 6

const trace = (kept: Kept, choices: Uint8Array, rows: number, columns: number, offset: number): void => {
  let [i, j] = [rows, columns]
  let inRun = false
  while (i > 0 && j > 0) {
    const choice = choices[i * (columns + 1) + j] ?? 0
    if (inRun || (choice & 3) === 3) {
      kept.before[offset + --i] = 1
      kept.after[offset + --j] = 1
      inRun = (choice & 4) !== 0
    } else if ((choice & 3) === 1) i--
    else j--
  }
}

/** One row of the table: for every word of `after`, the best sum up to it, and the best that ends in a kept pair there (0: none does). */
type Row = { readonly best: Int32Array; readonly ending: Int32Array }

const createRow = (columns: number): Row => ({ best: new Int32Array(columns + 1), ending: new Int32Array(columns + 1) })

/** Fills the row of one word of `before`, worth so much where it is kept, and its row of `choices`. */
const fillRow = (id: number, worth: number, after: Int32Array, above: Row, row: Row, choices: Uint8Array): void => {
  for (let j = 1; j <= after.length; j++) {
    const up = above.best[j] ?? 0
    const left = row.best[j - 1] ?? 0
    let top = up >= left ? up : left
    let choice = up >= left ? 1 : 2
    let sum = 0
    if (id === after[j - 1]) {
      const fresh = above.best[j - 1] ?? 0
      const ending = above.ending[j - 1] ?? 0
      const running = ending > 0 ? ending + RUN : 0
      sum = Math.max(fresh, running) + worth
      if (running > fresh) choice |= 4
      // Of equal sums the one that keeps the earlier word, or the later comma: what is dropped or added mostly stands at the end of a
      // sentence, before its full stop.
      if (sum > top || (sum === top && worth <= LIGHT)) choice |= 3
      top = Math.max(sum, top)
    }
    row.ending[j] = sum
    row.best[j] = top
    choices[j] = choice
  }
}

/**
 * Fills, cell by cell, which step leads to the best sum of kept words: 1 leaves a word of `before`, 2 one of `after`, 3 keeps;
 * 4 is added where the best sum that ends in this pair continues a run.
 */
const choose = (before: Int32Array, after: Int32Array, scale: Scale): Uint8Array => {
  const columns = after.length + 1
  const choices = new Uint8Array((before.length + 1) * columns)
  let above = createRow(after.length)
  let row = createRow(after.length)
  before.forEach((id, i) => {
    const worth = 2 * scale.weightOf(id) + 1 + (scale.guardOf(id) === GUARD.none ? 0 : GUARDED)
    fillRow(id, worth, after, above, row, choices.subarray((i + 1) * columns, (i + 2) * columns))
    const filled = row
    row = above
    above = filled
  })
  return choices
}

/**
 * The words that a reader sees as kept between two sentences: not the most words but the weightiest, in few runs, so that a name
 * is kept before a comma. Beyond 62,500 pairs of words the shortest script of `keepWords` stands in.
 */
export const pairWords = (before: Int32Array, after: Int32Array, scale: Scale): Kept => {
  let [start, endA, endB] = [0, before.length, after.length]
  while (start < endA && start < endB && before[start] === after[start]) start++
  while (endA > start && endB > start && before[endA - 1] === after[endB - 1]) {
    endA--
    endB--
  }
  if ((endA - start) * (endB - start) > CELLS) return keepWords(before, after)
  const kept: Kept = {
    before: new Uint8Array(before.length).fill(1, 0, start).fill(1, endA),
    after: new Uint8Array(after.length).fill(1, 0, start).fill(1, endB),
    exact: true,
  }
  const choices = choose(before.subarray(start, endA), after.subarray(start, endB), scale)
  trace(kept, choices, endA - start, endB - start, start)
  return kept
}
