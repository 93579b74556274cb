import type { Provision } from '../draft.ts'
import { cutWords, type Vocabulary } from '../words.ts'
import { createTally } from './columns.ts'

/**
 * The words of provisions one after the other, signs left out: row `r` is `ids` from `starts[r]` to `starts[r + 1]` (outside), its heading first;
 * the text begins at `breaks[r]`.
 */
export type Sequences = { readonly starts: Int32Array; readonly breaks: Int32Array; readonly ids: Int32Array }

const HAS_CONTENT = /[\p{L}\p{N}]/u

const createContentTest = (vocabulary: Vocabulary): ((id: number) => boolean) => {
  const known: (boolean | undefined)[] = []
  return id => {
    const answer = known[id] ?? HAS_CONTENT.test(vocabulary.plainOf(id))
    known[id] = answer
    return answer
  }
}

/** Cuts provisions into words, numbered by the vocabulary. */
export const cutProvisions = (provisions: readonly Provision[], vocabulary: Vocabulary): Sequences => {
  const hasContent = createContentTest(vocabulary)
  const ids = createTally(provisions.length * 64)
  const starts = new Int32Array(provisions.length + 1)
  const breaks = new Int32Array(provisions.length)
  const take = (text: string): void => {
    for (const id of cutWords(text, vocabulary).ids) if (hasContent(id)) ids.push(id)
  }
  provisions.forEach(({ heading, text }, row) => {
    if (heading !== null) take(heading)
    breaks[row] = ids.length()
    take(text)
    starts[row + 1] = ids.length()
  })
  return { starts, breaks, ids: ids.take() }
}

/** Gives rows of equal words, heading and text apart, the same number. */
export const numberTexts = ({ starts, breaks, ids }: Sequences): Int32Array => {
  const numbers = new Map<string, number>()
  return Int32Array.from(breaks, (middle, row) => {
    const start = starts[row] ?? 0
    const end = starts[row + 1] ?? 0
    let one = 0x811c9dc5
    let other = 0
    for (let at = start; at < end; at++) {
      one = Math.imul(one ^ (ids[at] ?? 0), 0x01000193)
      other = Math.imul(other ^ (other >>> 13), 0x85ebca6b) + (ids[at] ?? 0) + 1
    }
    const key = `${middle - start} ${end - start} ${one} ${other}`
    const number = numbers.get(key) ?? numbers.size
    numbers.set(key, number)
    return number
  })
}
