import type { Marking } from './numbering-marking.ts'
import { type Numeral, type NumeralStep, stepBetween } from './numbering-numerals.ts'
import { countsSomething } from './numbering-words.ts'
import type { MarkedLine } from './outline-lines.ts'

/** What numbers of one series share: `()|letter|1`. Headings count apart from lines. */
export const seriesKey = (marking: Marking, numeral: Numeral): string =>
  numeral.system === 'compound' ? marking.shape : `${marking.shape}|${numeral.system}|${numeral.path.length}`

type Place = { readonly at: number; readonly path: readonly number[]; readonly evidence: number }

/** Where the numbers of each series stand, so that a number can be judged by those that follow it. */
export type SeriesIndex = {
  /** The place of the next number of the series (8 for 7), Infinity where none follows. */
  readonly follower: (at: number, key: string, path: readonly number[]) => number
  /** Whether the same number stands better founded further on, before the next one. */
  readonly betterAhead: (at: number, key: string, path: readonly number[], evidence: number) => boolean
}

// A point of a list may follow a comma, or an “and” at the end of a line.
const ENDS_CLAUSE = /(?:[.,:;!?。，；：؛،؟…»”"）)\]]|(?:^|\s)(?:and|or|und|oder|et|ou|y|o|e|и|или|та|або))\s*$/u

/** How clearly a line begins anew: 3 after a gap, 2 on a new line, 1 after the end of a sentence, -2 within one. */
export const evidenceOf = ({ line, before, inline }: MarkedLine): number => {
  if (inline) return 2
  if (line.start === 'block' || before === null || line.form === 'item') return 3
  if (line.start === 'line') return 2
  return ENDS_CLAUSE.test(before.text.slice(-12).toLowerCase()) ? 1 : -2
}

/** How many numbers of a series are looked at ahead. A bound: twenty thousand points must not cost their square. */
const LOOK_AHEAD = 4

/** Lists the numbers of every series that the lines may hold. */
export const indexSeries = (lines: readonly MarkedLine[]): SeriesIndex => {
  const places = new Map<string, Place[]>()
  const ranks = lines.map((line, at) => {
    const own = new Map<string, number>()
    for (const numeral of line.marking?.numerals ?? []) {
      const key = seriesKey(line.marking as Marking, numeral)
      const list = places.get(key) ?? []
      places.set(key, list)
      own.set(key, list.push({ at, path: numeral.path, evidence: evidenceOf(line) }))
    }
    return own
  })
  const ahead = (at: number, key: string): readonly Place[] => {
    const rank = ranks[at]?.get(key)
    return rank === undefined ? [] : (places.get(key) ?? []).slice(rank, rank + LOOK_AHEAD)
  }
  return {
    follower: (at, key, path) => {
      for (const place of ahead(at, key)) {
        const step = stepBetween(path, place.path)
        if (step === 'next') return place.at
        if (step !== 'gap') return Number.POSITIVE_INFINITY
      }
      return Number.POSITIVE_INFINITY
    },
    betterAhead: (at, key, path, evidence) => {
      for (const place of ahead(at, key)) {
        const step = stepBetween(path, place.path)
        if (step === 'repeat') return place.evidence > evidence
        if (step !== 'gap') return false
      }
      return false
    },
  }
}

/** What is known of the series that a number may carry on: the number before it, how many there were, and whether the series is open. */
export type OpenSeries = { readonly path: readonly number[]; readonly count: number; readonly open: boolean }

/** A number understood in one way: how it follows, and how plausible that is. `PLAUSIBLE` and more is believed. */
export type Judgement = {
  readonly numeral: Numeral
  readonly key: string
  readonly step: NumeralStep
  readonly score: number
}

/** The least score at which a number at the start of a line is a marking. */
export const PLAUSIBLE = 7

const STEP_SCORES: Readonly<Record<NumeralStep, number>> = { next: 8, first: 5, gap: 3, repeat: 2, back: 1 }

const LARGEST_LIKELY = 300
const WIDE_GAP = 20

const stepScore = (step: NumeralStep, path: readonly number[], series: OpenSeries | null): number => {
  const value = path.at(-1) ?? 0
  if (step === 'next') return series?.open === false ? 6 : STEP_SCORES.next
  if (series === null) return step === 'first' ? STEP_SCORES.first : 2
  const wide = step === 'gap' && value - (series.path.at(-1) ?? 0) > WIDE_GAP
  return STEP_SCORES[step] - (wide ? 2 : 0)
}

const startsLower = (words: string): boolean => /^\p{Ll}/u.test(words)

const BEGINS_SENTENCE = /^[[("“„«‘'‚‹]*[\p{Lu}\p{Lo}]/u
// `§ 5 (1) Die …`, `§ 6 (weggefallen)`.
const RUNS_INTO_NUMBER = /^(?:\(\d{1,3}[a-z]?\)\s+[\p{Lu}\p{Lo}\d"“„«(]|\([^()]{1,60}\)$)/u
const ACRONYM = /^\p{Lu}{2,}(?![\p{L}])/u

/** A worded marking runs into its words without a sign: `Article 12 The Parties …`; `Article 12 of the Treaty …` and `Article 5 TFEU …` are prose. */
const wordedScore = ({ marking, words, line }: MarkedLine, step: NumeralStep): number => {
  if (marking === null || marking.word === null || line.form === 'heading') return 0
  if (marking.firm) return 4 + (startsLower(words) ? -2 : 1)
  if (RUNS_INTO_NUMBER.test(words)) return 2
  if (!BEGINS_SENTENCE.test(words)) return -20
  if (ACRONYM.test(words) && words !== words.toUpperCase()) return -6
  if (marking.shape.endsWith('compound')) return 2
  return step === 'next' || step === 'first' ? -1 : -4
}

// Behind `§ 7` a `(1)` may stand alone; behind `1.` a `(a)` must be followed by a `(b)`.
const OPENS_WITH_WORD = /^(?:§|\p{L}{3})/u

const bareScore = ({ marking, words, line, inline }: MarkedLine, numeral: Numeral, step: NumeralStep): number => {
  if (marking === null || marking.word !== null) return 0
  const initial = /^[\p{L}]\.$/u.test(marking.printed) ? -3 : 0
  const lower = startsLower(words) ? (marking.shape === '.' && numeral.system === 'figure' ? -2 : 0) : 1
  const outline = numeral.path.length > 1 && step === 'next'
  const alone = (!marking.firm && !outline) || (marking.shape === '' && line.form !== 'heading') ? -3 : 0
  return initial + lower + alone + (inline && step !== 'next' && !OPENS_WITH_WORD.test(line.text) ? -3 : 0)
}

const vetoes = ({ marking, words }: MarkedLine, numeral: Numeral, step: NumeralStep): number => {
  const date = marking?.word === null && numeral.system === 'figure' && countsSomething(words) ? -9 : 0
  const large = step !== 'next' && numeral.path.some(part => part > LARGEST_LIKELY) ? -6 : 0
  const zero = numeral.path.length > 1 && numeral.path.some(part => part === 0) ? -3 : 0
  return date + large + zero
}

/** Judges one way to understand the marking of a line. `series` is what came before it, `followed` whether its follower is nearer than that of any other way, `rivalled` whether another's is. */
export const judgeNumeral = (
  line: MarkedLine,
  numeral: Numeral,
  found: {
    readonly series: OpenSeries | null
    readonly followed: boolean
    readonly rivalled: boolean
    readonly better: boolean
    readonly early: boolean
  },
): Judgement => {
  const marking = line.marking as Marking
  const compound = numeral.system === 'compound'
  const step = compound ? 'first' : stepBetween(found.series?.path ?? null, numeral.path)
  const given = line.line.form === 'heading' || line.line.number !== null ? 6 : 0
  const score =
    stepScore(step, numeral.path, found.series) +
    evidenceOf(line) +
    given +
    (found.followed ? 4 : found.rivalled ? -4 : 0) +
    (found.better ? -6 : 0) +
    ((found.series?.count ?? 0) >= 3 ? 2 : 0) +
    (found.early ? 2 : 0) +
    wordedScore(line, step) +
    bareScore(line, numeral, step) +
    vetoes(line, numeral, step)
  return { numeral, key: seriesKey(marking, numeral), step, score }
}
