import { keepWords } from '../diff-search.ts'
import type { Scale } from '../scale.ts'
import { cutSentences } from '../sentences.ts'
import type { Words } from '../words.ts'
import { type Bag, bagOf, sharedWeight } from './bag.ts'

/** A stretch of words of both texts: what stands in it belongs together, or is empty on one side and has no counterpart there. */
export type Stretch = { readonly a0: number; readonly a1: number; readonly b0: number; readonly b1: number }

// Two sentences are one rewritten where they share this much of their weight (Dice); two that stand alone between the same
// neighbours need to share less, because nothing else can have become of either.
const ALIKE = 0.3
const ALIKE_ALONE = 0.12

// Two sentences became one where most of each of them is found in it.
const FOUND_AGAIN = 0.5

// Beyond this many pairs of sentences between two equal ones, no table is made.
const CELLS = 10_000

/** The first word of each sentence, and the number of words as the last entry. */
const firstWords = (words: Words): number[] => {
  const firsts: number[] = []
  let i = 0
  for (const { start } of cutSentences(words.text)) {
    while (i < words.starts.length && (words.starts[i] ?? 0) < start) i++
    firsts.push(i)
  }
  return [...firsts, words.ids.length]
}

/** Gives equal runs of words equal numbers. Runs are told apart by a hash first, then by their words. */
const createRunNumbers = (): ((ids: Int32Array, start: number, end: number) => number) => {
  const byHash = new Map<number, number>()
  const known: Int32Array[] = []
  const same = (run: Int32Array | undefined, ids: Int32Array, start: number, end: number): boolean => {
    if (run?.length !== end - start) return false
    for (let i = 0; i < run.length; i++) if (run[i] !== ids[start + i]) return false
    return true
  }
  return (ids, start, end) => {
    let hash = 0
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ (ids[i] ?? 0), 0x9e3779b1) ^ (hash >>> 15)
    for (;;) {
      const number = byHash.get(hash)
      if (number === undefined) {
        byHash.set(hash, known.length)
        return known.push(ids.subarray(start, end)) - 1
      }
      if (same(known[number], ids, start, end)) return number
      hash = (hash + 1) | 0
    }
  }
}

/** The sentences of a text as numbers: equal sentences have equal numbers. */
const numberSentences = (
  words: Words,
  firsts: readonly number[],
  numberOf: ReturnType<typeof createRunNumbers>,
): Int32Array => {
  const numbers = new Int32Array(firsts.length - 1)
  for (let s = 0; s < numbers.length; s++) numbers[s] = numberOf(words.ids, firsts[s] ?? 0, firsts[s + 1] ?? 0)
  return numbers
}

type Steps = readonly (readonly [number, number])[]
/** How sentences meet: one with one, two with one, one with two; or one has no counterpart. */
const STEPS: Steps = [
  [1, 0],
  [0, 1],
  [1, 1],
  [2, 1],
  [1, 2],
]

type Table = {
  readonly rows: number
  readonly columns: number
  readonly worth: (i: number, j: number, step: readonly [number, number]) => number
}

/** The best chain of steps through the table of all pairs, in order. */
const chain = ({ rows, columns, worth }: Table): Steps => {
  const width = columns + 1
  const best = new Float64Array((rows + 1) * width).fill(-1)
  const taken = new Uint8Array(best.length)
  best[0] = 0
  for (let i = 0; i <= rows; i++) {
    for (let j = 0; j <= columns; j++) {
      const here = best[i * width + j] ?? -1
      STEPS.forEach((step, s) => {
        if (i + step[0] > rows || j + step[1] > columns) return
        const gain = step[0] * step[1] === 0 ? 0 : worth(i, j, step)
        const next = (i + step[0]) * width + j + step[1]
        if (gain < 0 || here + gain <= (best[next] ?? -1)) return
        best[next] = here + gain
        taken[next] = s
      })
    }
  }
  const steps: (readonly [number, number])[] = []
  for (let [i, j] = [rows, columns]; i > 0 || j > 0; ) {
    const step = STEPS[taken[i * width + j] ?? 0] ?? [1, 0]
    steps.push(step)
    i -= step[0]
    j -= step[1]
  }
  return steps.reverse()
}

/** The first word of every sentence of both texts, and the word after the last. */
type Firsts = { readonly before: readonly number[]; readonly after: readonly number[] }

type Texts = { readonly before: Words; readonly after: Words; readonly scale: Scale }

/** What two neighbours are worth as the origin (or the outcome) of one sentence: less than nothing where either is not found in it. */
const together = (weights: readonly [number, number], shared: readonly [number, number], whole: number): number => {
  if (shared.some((weight, i) => weight < FOUND_AGAIN * (weights[i] ?? 0))) return -1
  // Words that both share with the whole would count twice: the pair is worth at most the whole.
  return Math.min(shared[0] + shared[1], whole) - 1
}

/** How much every step from every pair of sentences is worth; less than nothing where they are too different. */
const judge = (one: readonly Bag[], other: readonly Bag[]): Table['worth'] => {
  const shared = one.flatMap(a => other.map(b => sharedWeight(a, b)))
  const sharedAt = (i: number, j: number): number => shared[i * other.length + j] ?? 0
  const weightOf = (bags: readonly Bag[], i: number): number => bags[i]?.weight ?? 0
  const least = one.length === 1 && other.length === 1 ? ALIKE_ALONE : ALIKE
  return (i, j, [rows, columns]) => {
    const [a, b] = [weightOf(one, i), weightOf(other, j)]
    if (rows === 2) return together([a, weightOf(one, i + 1)], [sharedAt(i, j), sharedAt(i + 1, j)], b)
    if (columns === 2) return together([b, weightOf(other, j + 1)], [sharedAt(i, j), sharedAt(i, j + 1)], a)
    const weight = sharedAt(i, j)
    return weight > 0 && 2 * weight >= least * (a + b) ? weight : -1
  }
}

/** Pairs the sentences of a block that has no equal ones left. Answers stretches in order. */
const pairBlock = ({ before, after, scale }: Texts, firsts: Firsts): Stretch[] => {
  const bags = (words: Words, borders: readonly number[]): Bag[] =>
    borders.slice(0, -1).map((start, s) => bagOf(words.ids.subarray(start, borders[s + 1] ?? start), scale))
  const one = bags(before, firsts.before)
  const other = bags(after, firsts.after)
  let [i, j] = [0, 0]
  return chain({ rows: one.length, columns: other.length, worth: judge(one, other) }).map(([rows, columns]) => {
    const [a0, b0] = [firsts.before[i] ?? 0, firsts.after[j] ?? 0]
    i += rows
    j += columns
    return { a0, a1: firsts.before[i] ?? a0, b0, b1: firsts.after[j] ?? b0 }
  })
}

/** Calls `block` with the sentences of every block between equal ones; answers whether equal ones were looked for everywhere. */
const betweenEqual = (texts: Texts, firsts: Firsts, block: (between: Firsts) => void): boolean => {
  const numberOf = createRunNumbers()
  const kept = keepWords(
    numberSentences(texts.before, firsts.before, numberOf),
    numberSentences(texts.after, firsts.after, numberOf),
  )
  const next = (flags: Uint8Array, from: number): number => {
    const found = flags.indexOf(1, from)
    return found < 0 ? flags.length : found
  }
  for (let [i, j] = [0, 0]; i < kept.before.length || j < kept.after.length; ) {
    const endA = next(kept.before, i)
    const endB = next(kept.after, j)
    if (endA > i || endB > j) {
      block({ before: firsts.before.slice(i, endA + 1), after: firsts.after.slice(j, endB + 1) })
    }
    i = endA
    j = endB
    while (i < kept.before.length && j < kept.after.length && kept.before[i] && kept.after[j]) {
      i++
      j++
    }
  }
  return kept.exact
}

// A run of equal words this long and heavy shows that a sentence that begins in it in one text is the same words in the other.
const RUN = { words: 4, weight: 6 }

const firstOf = (firsts: readonly number[]): number => firsts[0] ?? 0
const lastOf = (firsts: readonly number[]): number => firsts.at(-1) ?? 0

/** Adds to each side the borders that the other has inside words that stayed, so that "X, and Y." meets "X. Y." by its halves. */
const uniteBorders = ({ before, after, scale }: Texts, firsts: Firsts): Firsts => {
  const [a0, b0] = [firstOf(firsts.before), firstOf(firsts.after)]
  const kept = keepWords(before.ids.subarray(a0, lastOf(firsts.before)), after.ids.subarray(b0, lastOf(firsts.after)))
  const bordersA = new Set(firsts.before)
  const bordersB = new Set(firsts.after)
  for (let [i, j] = [0, 0]; i < kept.before.length && j < kept.after.length; ) {
    let [length, weight] = [0, 0]
    for (; kept.before[i + length] && kept.after[j + length]; length++) {
      weight += scale.weightOf(before.ids[a0 + i + length] ?? 0)
    }
    for (let n = 0; length >= RUN.words && weight >= RUN.weight && n <= length; n++) {
      if (bordersA.has(a0 + i + n)) bordersB.add(b0 + j + n)
      else if (bordersB.has(b0 + j + n)) bordersA.add(a0 + i + n)
    }
    i += length
    j += length
    while (i < kept.before.length && !kept.before[i]) i++
    while (j < kept.after.length && !kept.after[j]) j++
  }
  const sorted = (borders: ReadonlySet<number>): number[] => [...borders].sort((one, other) => one - other)
  return { before: sorted(bordersA), after: sorted(bordersB) }
}

/**
 * Pairs the sentences of two texts, in order: equal ones first, then those that share enough of their weight, one with one or
 * one with two. Answers all words but those of equal sentences, each in one stretch, in order; `exact` is false where a block
 * held too many sentences to look at all pairs, and stands as one stretch.
 */
export const pairSentences = (texts: Texts): { readonly stretches: readonly Stretch[]; readonly exact: boolean } => {
  const stretches: Stretch[] = []
  let exact = true
  const pair = ({ before, after }: Firsts): void => {
    if ((before.length - 1) * (after.length - 1) <= CELLS) stretches.push(...pairBlock(texts, { before, after }))
    else {
      exact = false
      stretches.push({ a0: firstOf(before), a1: lastOf(before), b0: firstOf(after), b1: lastOf(after) })
    }
  }
  const whole = { before: firstWords(texts.before), after: firstWords(texts.after) }
  const found = betweenEqual(texts, whole, block => {
    const single = block.before.length <= 2 && block.after.length <= 2
    const oneSided = block.before.length === 1 || block.after.length === 1
    if (single || oneSided) pair(block)
    else exact = betweenEqual(texts, uniteBorders(texts, block), pair) && exact
  })
  return { stretches, exact: exact && found }
}
