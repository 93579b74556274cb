import { typeForm, type Words } from '../words.ts'
import { plainEdit, type Sides, type WordEdit } from './word-edits.ts'

const printed = (words: Words, i: number): string => words.text.slice(words.starts[i], words.ends[i])

const opensSentence = (words: Words, i: number): boolean =>
  i === 0 || /[.!?…:;。！？"'“”„«»‘’([*•–—-]$/.test(printed(words, i - 1))

const isCapitalised = (one: string, other: string): boolean =>
  one.slice(1) === other.slice(1) && one.slice(0, 1).toLowerCase() === other.slice(0, 1).toLowerCase()

/** Whether two equal words differ in their letters' case, apart from the capital with which a sentence begins. */
const differs = ({ before, after }: Sides, i: number, j: number): boolean => {
  const [one, other] = [printed(before, i), printed(after, j)]
  if (one === other) return false
  const [typeA, typeB] = [typeForm(one), typeForm(other)]
  if (typeA === typeB) return false
  return !(isCapitalised(typeA, typeB) && opensSentence(before, i) !== opensSentence(after, j))
}

/** The kept words from `a0` and `b0` on, as many as `length`, that changed in case: "the Party" is not "the party". */
const inRun = (sides: Sides, a0: number, b0: number, length: number): WordEdit[] => {
  const { before, after } = sides
  if (length === 0) return []
  const same =
    before.text.slice(before.starts[a0], before.ends[a0 + length - 1]) ===
    after.text.slice(after.starts[b0], after.ends[b0 + length - 1])
  if (same) return []
  const found: WordEdit[] = []
  for (let i = 0; i < length; i++) {
    const [a, b] = [a0 + i, b0 + i]
    if (differs(sides, a, b)) found.push(plainEdit({ a0: a, a1: a + 1, b0: b, b1: b + 1 }, 'partial'))
  }
  return found
}

/**
 * Adds the kept words that changed only in case. Other differences of print (quotes, dashes, soft hyphens, ligatures, white space)
 * are no edits for a reader; nor is the capital that a word gets or loses because the sentence now begins elsewhere.
 */
export const addCaseEdits = (edits: readonly WordEdit[], sides: Sides): WordEdit[] => {
  const found: WordEdit[] = []
  let [a, b] = [0, 0]
  for (const edit of edits) {
    found.push(...inRun(sides, a, b, edit.a0 - a), edit)
    a = edit.a1
    b = edit.b1
  }
  found.push(...inRun(sides, a, b, sides.before.ids.length - a))
  return found
}
