import type { Doubt } from '../text/reading.ts'
import type { Phrases } from '../web/pages/phrases.en.ts'
import { doubtSentence } from '../web/pages/phrases.ts'
import { sentencesOf } from './render-compare.ts'

/** How many doubts of one kind are told one by one. */
const TOLD = 2

/** Doubts as sentences for a person: the first of each kind, and how many more there are of it. A program is given all of them. */
export const fewDoubts = (phrases: Phrases, doubts: readonly Doubt[]): readonly string[] =>
  [...Map.groupBy(doubts, ({ kind }) => kind)].flatMap(([kind, members]) => {
    const count = members.length - TOLD
    const told = sentencesOf(phrases, members.slice(0, TOLD))
    return count > 0 ? [...told, doubtSentence(phrases, { kind: 'more-doubts', params: { count, of: kind } })] : told
  })
