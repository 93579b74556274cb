import type { Doubt, Reading } from '../text/reading.ts'
import type { Span } from '../text/span.ts'
import { readWording } from './read-wording.ts'
import { pairAtoms } from './shifts/align-atoms.ts'
import { type Atom, type AtomText, atomsOf } from './shifts/atoms.ts'
import type { Chunk } from './shifts/chunk.ts'
import { areNames, pairChunks } from './shifts/chunk-pairs.ts'
import { chunkShifts, isEmpty } from './shifts/chunk-shifts.ts'
import { chunksOf } from './shifts/chunks.ts'
import { standingAt } from './shifts/clause-force.ts'
import { type ComparedWords, comparedWordsOf } from './shifts/compared-words.ts'
import { type Effect, narrowed, opposite } from './shifts/effects.ts'
import { type LoneSentences, loneSentences } from './shifts/lone-sentences.ts'
import { type Compared, polarityOf } from './shifts/polarity.ts'
import { isRewritten, rewrittenShifts } from './shifts/rewritten.ts'
import type { Shift } from './shifts/shift.ts'
import type { OpenSpace, Qualifier, Wording } from './wording.ts'

export type { Shift } from './shifts/shift.ts'

/** What all shifts together make of a provision. */
export type Overall = 'weaker' | 'stronger' | 'mixed' | 'unchanged'

/**
 * Two wordings of one provision compared: each change of what is committed to, once. `newlyOpen` is open space of `after` that
 * `before` had not, `newlyClosed` that of `before` which `after` has no longer.
 */
export type WordingComparison = {
  readonly language: string
  readonly shifts: readonly Shift[]
  readonly overall: Overall
  readonly newlyOpen: readonly OpenSpace[]
  readonly newlyClosed: readonly OpenSpace[]
}

const overallOf = (shifts: readonly Shift[]): Overall => {
  const has = (effect: Effect): boolean => shifts.some(shift => shift.effect === effect)
  if (has('weaker')) return has('stronger') ? 'mixed' : 'weaker'
  if (has('stronger')) return 'stronger'
  return shifts.some(({ rule }) => rule !== 'wording.shift.proviso') ? 'mixed' : 'unchanged'
}

const qualifiersOf = ({ norms }: Wording): readonly Qualifier[] => norms.flatMap(({ qualifiers }) => qualifiers)

const without = (side: AtomText, lone: readonly (readonly Atom[])[]): AtomText => {
  const gone = new Set(lone.flat())
  return gone.size === 0 ? side : { text: side.text, atoms: side.atoms.filter(atom => !gone.has(atom)) }
}

const spanOf = (atoms: readonly Atom[]): Span => ({
  start: atoms[0]?.span.start ?? 0,
  end: atoms.at(-1)?.span.end ?? 0,
})

/** Whole duties that were added or dropped. A permission or an exemption more is less for the other side. */
const loneShifts = (whole: Both, lone: LoneSentences, words: ComparedWords): readonly Shift[] => {
  const added = (side: AtomText, atoms: readonly Atom[]): Effect =>
    opposite(narrowed(standingAt(side, side.atoms.indexOf(atoms.at(-1) as Atom), words)))
  return [
    ...lone.before.map(
      (atoms): Shift => ({
        dimension: 'scope',
        before: spanOf(atoms),
        after: null,
        effect: opposite(added(whole.before, atoms)),
        rule: 'wording.shift.duty-dropped',
      }),
    ),
    ...lone.after.map(
      (atoms): Shift => ({
        dimension: 'scope',
        before: null,
        after: spanOf(atoms),
        effect: added(whole.after, atoms),
        rule: 'wording.shift.duty-added',
      }),
    ),
  ]
}

type Both = { readonly before: AtomText; readonly after: AtomText }
type Read = { readonly before: Wording; readonly after: Wording }

const shiftsOf = (before: string, after: string, words: ComparedWords, read: Read): readonly Shift[] => {
  const whole = { before: atomsOf(before, words), after: atomsOf(after, words) }
  const lone = loneSentences(whole.before, whole.after)
  const [one, other] = [without(whole.before, lone.before), without(whole.after, lone.after)]
  const pairs = pairAtoms(one, other, words)
  const compared: Compared = { before: one, after: other, pairs, words }
  const gone = chunksOf({ side: one, partners: pairs.before, qualifiers: qualifiersOf(read.before), words })
  const come = chunksOf({ side: other, partners: pairs.after, qualifiers: qualifiersOf(read.after), words })
  const polarity = polarityOf(compared, gone, come)
  const leftIn =
    (side: AtomText) =>
    (chunk: Chunk): boolean =>
      !polarity.told.has(chunk) && !isEmpty(side, chunk, words)
  const [goneLeft, comeLeft] = [gone.filter(leftIn(one)), come.filter(leftIn(other))]
  const replaced = pairChunks(goneLeft, comeLeft, words)
  const changed = replaced.filter(pair => !areNames(pair))
  const taken = new Set(replaced.flatMap(pair => [pair.before, pair.after]))
  const singles = {
    before: goneLeft.filter(chunk => !taken.has(chunk)),
    after: comeLeft.filter(chunk => !taken.has(chunk)),
  }
  const told = isRewritten(compared)
    ? rewrittenShifts(compared, changed, singles)
    : chunkShifts(compared, changed, singles)
  return [...polarity.shifts, ...told, ...loneShifts(whole, lone, words)]
}

const plainWords = (text: string, { start, end }: Span): string =>
  text
    .slice(start, end)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Open space that one text has and the other has not: no qualifier of the same dimension stands there in the same words. */
const spaceOnlyIn = (text: string, spaces: readonly OpenSpace[], others: readonly string[]): readonly OpenSpace[] => {
  const known = new Set(others)
  return spaces.filter(({ dimension, qualifier }) => !known.has(`${dimension}:${plainWords(text, qualifier)}`))
}

const openings = (before: string, after: string, read: Read): Pick<WordingComparison, 'newlyOpen' | 'newlyClosed'> => {
  const keys = (text: string, { leavesOpen }: Wording): readonly string[] =>
    leavesOpen.map(({ dimension, qualifier }) => `${dimension}:${plainWords(text, qualifier)}`)
  return {
    newlyOpen: spaceOnlyIn(after, read.after.leavesOpen, keys(before, read.before)),
    newlyClosed: spaceOnlyIn(before, read.before.leavesOpen, keys(after, read.after)),
  }
}

/**
 * Compares two wordings of one provision in one language (BCP 47). A language without lexicon gives no shifts and the doubt
 * `no-lexicon`: its overall is then `unchanged` for equal texts and `mixed` for all others.
 */
export const compareWordings = (before: string, after: string, language: string): Reading<WordingComparison> => {
  const [one, other] = [readWording(before, language), readWording(after, language)]
  const doubts: readonly Doubt[] = [...one.doubts, ...other.doubts]
  const words = comparedWordsOf(language)
  const read = { before: one.value, after: other.value }
  const shifts = words === null || before === after ? [] : shiftsOf(before, after, words, read)
  const overall = words === null && before !== after ? 'mixed' : overallOf(shifts)
  return { value: { language, shifts, overall, ...openings(before, after, read) }, doubts }
}
