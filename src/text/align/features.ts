import type { Draft, Provision } from '../draft.ts'
import { createVocabulary, cutWords, type Vocabulary } from '../words.ts'
import { cognateOf } from './cognates.ts'
import { type Columns, createTally, type Tally } from './columns.ts'
import { numberOf } from './markings.ts'
import { createPairIds } from './word-pair-ids.ts'

/**
 * What the words tell of every provision of several drafts, in columns. Provisions are numbered through all drafts in reading order;
 * those of draft `d` run from `draftStarts[d]` to `draftStarts[d + 1]` (outside).
 * `words`, `pairs` (neighbouring words), `rarePairs` (words that are neighbours once frequent ones are left out), `cognates` and `headings`
 * list each number once a provision. `sameTexts` gives provisions of equal words the same number; `lengths` counts words; `markings` numbers the markings, -1 where there is none.
 */
export type Features = {
  readonly draftStarts: Int32Array
  readonly words: Columns
  readonly pairs: Columns
  readonly rarePairs: Columns
  readonly cognates: Columns
  readonly headings: Columns
  readonly sameTexts: Int32Array
  readonly lengths: Int32Array
  readonly markings: Int32Array
}

const HAS_CONTENT = /[\p{L}\p{N}]/u
// A word in more than a fifth of all provisions tells little of what stands beside it.
const FREQUENT = 0.2

/** Words of provisions one after the other: heading first, then text. `breaks[i]` is where the text begins. */
type Sequences = { readonly starts: Int32Array; readonly breaks: Int32Array; readonly ids: Int32Array }

const cutProvisions = (provisions: readonly Provision[], vocabulary: Vocabulary): Sequences => {
  const content: (boolean | undefined)[] = []
  const hasContent = (id: number): boolean => {
    const known = content[id]
    if (known !== undefined) return known
    const answer = HAS_CONTENT.test(vocabulary.plainOf(id))
    content[id] = answer
    return answer
  }
  const ids = createTally(provisions.length * 64)
  const starts = new Int32Array(provisions.length + 1)
  const breaks = new Int32Array(provisions.length)
  const take = (text: string): void => {
    for (const id of cutWords(text, vocabulary).ids) if (hasContent(id)) ids.push(id)
  }
  provisions.forEach((provision, i) => {
    if (provision.heading !== null) take(provision.heading)
    breaks[i] = ids.length()
    take(provision.text)
    starts[i + 1] = ids.length()
  })
  return { starts, breaks, ids: ids.take() }
}

/** Collects each number once a row. */
const createDistinct = (rows: number): { add: (id: number) => void; endRow: () => void; take: () => Columns } => {
  let seen = new Int32Array(1024).fill(-1)
  const ids: Tally = createTally(rows * 64)
  const starts = new Int32Array(rows + 1)
  let row = 0
  let size = 0
  return {
    add: id => {
      if (id >= seen.length) {
        const larger = new Int32Array(Math.max(id + 1, seen.length * 2)).fill(-1)
        larger.set(seen)
        seen = larger
      }
      if (seen[id] === row) return
      seen[id] = row
      if (id >= size) size = id + 1
      ids.push(id)
    },
    endRow: () => {
      row += 1
      starts[row] = ids.length()
    },
    take: () => ({ starts, ids: ids.take(), size }),
  }
}

const distinctWords = (sequences: Sequences, numberOf: (id: number) => number): Columns => {
  const rows = sequences.breaks.length
  const distinct = createDistinct(rows)
  for (let row = 0; row < rows; row++) {
    for (let at = sequences.starts[row] ?? 0; at < (sequences.starts[row + 1] ?? 0); at++) {
      const number = numberOf(sequences.ids[at] ?? 0)
      if (number >= 0) distinct.add(number)
    }
    distinct.endRow()
  }
  return distinct.take()
}

const distinctHeadings = (sequences: Sequences): Columns => {
  const rows = sequences.breaks.length
  const distinct = createDistinct(rows)
  for (let row = 0; row < rows; row++) {
    for (let at = sequences.starts[row] ?? 0; at < (sequences.breaks[row] ?? 0); at++)
      distinct.add(sequences.ids[at] ?? 0)
    distinct.endRow()
  }
  return distinct.take()
}

/** How many rows hold each number. */
export const rowCounts = ({ ids, size }: Columns): Int32Array => {
  const counts = new Int32Array(size)
  for (let at = 0; at < ids.length; at++) counts[ids[at] ?? 0] = (counts[ids[at] ?? 0] ?? 0) + 1
  return counts
}

/** Pairs of words at most `reach` apart, among the words that `keeps`. No pair crosses from a heading into its text. */
const distinctPairs = (sequences: Sequences, reach: number, keeps: (id: number) => boolean): Columns => {
  const rows = sequences.breaks.length
  const distinct = createDistinct(rows)
  const pairIds = createPairIds(sequences.ids.length)
  const window = new Int32Array(reach)
  for (let row = 0; row < rows; row++) {
    let held = 0
    for (let at = sequences.starts[row] ?? 0; at < (sequences.starts[row + 1] ?? 0); at++) {
      if (at === sequences.breaks[row]) held = 0
      const id = sequences.ids[at] ?? 0
      if (!keeps(id)) continue
      for (let back = 1; back <= Math.min(held, reach); back++)
        distinct.add(pairIds.idOf(window[(held - back) % reach] ?? 0, id))
      window[held % reach] = id
      held += 1
    }
    distinct.endRow()
  }
  return distinct.take()
}

/** Numbers equal sequences alike. Two provisions of equal words and heading share a number. */
const numberTexts = (sequences: Sequences): Int32Array => {
  const numbers = new Map<string, number>()
  return Int32Array.from(sequences.breaks, (middle, row) => {
    const start = sequences.starts[row] ?? 0
    const end = sequences.starts[row + 1] ?? 0
    let one = 0x811c9dc5
    let other = middle - start
    for (let at = start; at < end; at++) {
      one = Math.imul(one ^ (sequences.ids[at] ?? 0), 0x01000193)
      other = Math.imul(other + (sequences.ids[at] ?? 0) + 1, 0x85ebca6b) ^ (other >>> 13)
    }
    const key = `${end - start} ${one} ${other}`
    const number = numbers.get(key) ?? numbers.size
    numbers.set(key, number)
    return number
  })
}

const numberCognates = (vocabulary: Vocabulary): ((id: number) => number) => {
  const numbers = new Map<string, number>()
  const ofWord: number[] = []
  for (let id = 0; id < vocabulary.size(); id++) {
    const cognate = cognateOf(vocabulary.plainOf(id))
    if (cognate === '') {
      ofWord.push(-1)
      continue
    }
    const number = numbers.get(cognate) ?? numbers.size
    numbers.set(cognate, number)
    ofWord.push(number)
  }
  return id => ofWord[id] ?? -1
}

const numberMarkings = (provisions: readonly Provision[]): Int32Array => {
  const numbers = new Map<string, number>()
  return Int32Array.from(provisions, ({ marking }) => {
    const number = marking === null ? '' : numberOf(marking)
    if (number === '') return -1
    const known = numbers.get(number) ?? numbers.size
    numbers.set(number, known)
    return known
  })
}

/** Reads the features of drafts that are to be compared with one another. */
export const readFeatures = (drafts: readonly Draft[]): Features => {
  const vocabulary = createVocabulary()
  const provisions = drafts.flatMap(draft => draft.provisions)
  const sequences = cutProvisions(provisions, vocabulary)
  const words = distinctWords(sequences, id => id)
  const counts = rowCounts(words)
  const limit = Math.max(3, FREQUENT * provisions.length)
  const draftStarts = new Int32Array(drafts.length + 1)
  drafts.forEach((draft, d) => {
    draftStarts[d + 1] = (draftStarts[d] ?? 0) + draft.provisions.length
  })
  return {
    draftStarts,
    words,
    pairs: distinctPairs(sequences, 1, () => true),
    rarePairs: distinctPairs(sequences, 2, id => (counts[id] ?? 0) <= limit),
    cognates: distinctWords(sequences, numberCognates(vocabulary)),
    headings: distinctHeadings(sequences),
    markings: numberMarkings(provisions),
    sameTexts: numberTexts(sequences),
    lengths: Int32Array.from(
      sequences.breaks,
      (_, row) => (sequences.starts[row + 1] ?? 0) - (sequences.starts[row] ?? 0),
    ),
  }
}
