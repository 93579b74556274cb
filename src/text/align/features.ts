import type { Draft, Provision } from '../draft.ts'
import { createVocabulary, type Vocabulary } from '../words.ts'
import { cognateOf } from './cognates.ts'
import { type Columns, countRows, createCollector } from './columns.ts'
import { numberOf } from './markings.ts'
import { cutProvisions, numberTexts, type Sequences } from './sequences.ts'
import { createPairIds } from './word-pair-ids.ts'

/**
 * What the words tell of every provision of several drafts. Provisions are rows, numbered through all drafts in reading order;
 * those of draft `d` run from `draftStarts[d]` to `draftStarts[d + 1]` (outside).
 * `words`, `pairs` (neighbouring words), `rarePairs` (words that are neighbours, or next but one, once frequent ones are left out), `cognates` and
 * `headings` hold each number once a row. `sameTexts` gives rows of equal words the same number; `lengths` counts words;
 * `markings` numbers the markings, -1 where there is none.
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

// A word in more than a fifth of all provisions tells little of what stands beside it.
const FREQUENT = 0.2

/** The numbers that words have, each once a row, from the start of a row to `ends`; those below 0 are left out. */
const collectWords = ({ starts, ids }: Sequences, ends: Int32Array, numberOf: (id: number) => number): Columns => {
  const collector = createCollector(ends.length)
  for (let row = 0; row < ends.length; row++) {
    for (let at = starts[row] ?? 0; at < (ends[row] ?? 0); at++) {
      const number = numberOf(ids[at] ?? 0)
      if (number >= 0) collector.add(number)
    }
    collector.endRow()
  }
  return collector.take()
}

/** Pairs of words at most `reach` apart among the words that `keeps`. No pair crosses from a heading into its text. */
const collectPairs = (sequences: Sequences, reach: 1 | 2, keeps: (id: number) => boolean): Columns => {
  const { starts, breaks, ids } = sequences
  const collector = createCollector(breaks.length)
  const pairIds = createPairIds(ids.length)
  for (let row = 0; row < breaks.length; row++) {
    let last = -1
    let lastButOne = -1
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      if (at === breaks[row]) last = lastButOne = -1
      const id = ids[at] ?? 0
      if (!keeps(id)) continue
      if (last >= 0) collector.add(pairIds.idOf(last, id))
      if (lastButOne >= 0 && reach === 2) collector.add(pairIds.idOf(lastButOne, id))
      lastButOne = last
      last = id
    }
    collector.endRow()
  }
  return collector.take()
}

/** Numbers texts alike where they are equal; -1 for the empty one. */
const numberStrings = (texts: Iterable<string>): Int32Array => {
  const numbers = new Map<string, number>()
  return Int32Array.from(texts, text => {
    if (text === '') return -1
    const number = numbers.get(text) ?? numbers.size
    numbers.set(text, number)
    return number
  })
}

const numberCognates = (vocabulary: Vocabulary): Int32Array =>
  numberStrings(Array.from({ length: vocabulary.size() }, (_, id) => cognateOf(vocabulary.plainOf(id))))

const startsOf = (drafts: readonly Draft[]): Int32Array => {
  const starts = new Int32Array(drafts.length + 1)
  drafts.forEach((draft, d) => {
    starts[d + 1] = (starts[d] ?? 0) + draft.provisions.length
  })
  return starts
}

const markingOf = ({ marking }: Provision): string => (marking === null ? '' : numberOf(marking))

/** Reads the features of drafts that are to be compared with one another. */
export const readFeatures = (drafts: readonly Draft[]): Features => {
  const vocabulary = createVocabulary()
  const provisions = drafts.flatMap(draft => draft.provisions)
  const sequences = cutProvisions(provisions, vocabulary)
  const { starts, breaks } = sequences
  const ends = starts.subarray(1)
  const words = collectWords(sequences, ends, id => id)
  const counts = countRows(words, 0, provisions.length)
  const limit = Math.max(3, FREQUENT * provisions.length)
  const cognates = numberCognates(vocabulary)
  return {
    draftStarts: startsOf(drafts),
    words,
    pairs: collectPairs(sequences, 1, () => true),
    rarePairs: collectPairs(sequences, 2, id => (counts[id] ?? 0) <= limit),
    cognates: collectWords(sequences, ends, id => cognates[id] ?? -1),
    headings: collectWords(sequences, breaks, id => id),
    sameTexts: numberTexts(sequences),
    lengths: ends.map((end, row) => end - (starts[row] ?? 0)),
    markings: numberStrings(provisions.map(markingOf)),
  }
}
