import { shinglesOf } from './shingles.ts'
import { countShared, pairsOf, type Sketch } from './sketches.ts'

/**
 * Two texts that come from one. `one` and `other` are places in the list that was given, `one` before `other`. `resemblance` is the share of all
 * their shingles that both hold (Jaccard), `containment` the share of the shorter one's that the longer one holds; both 0 to 1.
 */
export type NearCopy = {
  readonly one: number
  readonly other: number
  readonly resemblance: number
  readonly containment: number
}

/**
 * From here on two texts share a root. Independent reports of one matter share names, offices and quoted sentences, which stays under a quarter of the
 * shorter one's shingles; an agency's text under another headline, shortened by half or with a paragraph of one's own, stays above a half.
 */
const ENOUGH = 0.4
// A caption or a headline holds too little to tell a copy by.
const FEWEST_SHINGLES = 12

const byPlace = (a: NearCopy, b: NearCopy): number => a.one - b.one || a.other - b.other

const compare = (one: number, other: number, sketches: readonly Sketch[]): NearCopy | null => {
  const [first, second] = [sketches[one], sketches[other]]
  if (first === undefined || second === undefined) return null
  const both = countShared(first, second)
  const resemblance = both / (first.length + second.length - both)
  return { one, other, resemblance, containment: both / Math.min(first.length, second.length) }
}

/**
 * Which of several texts are near copies of each other: whole copies, shortened and lengthened ones, the same agency text under different headlines.
 * Shingles of words (Broder 1997); only those whose hash falls into a sample are looked up, all are counted, so the figures are exact. Containment
 * counts, because a copy is cut more often than changed: a pair is given from .4 on. It says nothing of which was first. Translations are out
 * of its reach, and so is a text told anew in other words.
 */
export const findNearCopies = (texts: readonly string[]): readonly NearCopy[] => {
  const sketches = texts.map(shinglesOf)
  return pairsOf(sketches, FEWEST_SHINGLES)
    .map(([one, other]) => compare(one, other, sketches))
    .filter(copy => copy !== null)
    .filter(({ containment }) => containment >= ENOUGH)
    .sort(byPlace)
}
