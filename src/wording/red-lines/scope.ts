import type { Span } from '../../text/span.ts'
import type { ClosedWords } from './closed.ts'
import { findPhrases, type Hit, type PhraseSet, phraseAt, phraseSet } from './phrase.ts'
import type { Read, Stretch } from './stretches.ts'
import type { Tongue } from './tongue.ts'

/**
 * What is asked of one clause: its stretches, and the words in which a slot of the line is named (`used`).
 * `action` holds those of the action alone.
 */
export type Scope = {
  readonly read: Read
  readonly tongue: Tongue
  readonly stretches: readonly Stretch[]
  readonly used: ReadonlySet<number>
  readonly action: ReadonlySet<number>
  /** Words that are a term of the line as a whole, and not by a part of a compound. */
  readonly whole: ReadonlySet<number>
}

/** The lists of phrases of a language. */
export type PhraseList = {
  [Key in keyof ClosedWords]: ClosedWords[Key] extends readonly string[] ? Key : never
}[keyof ClosedWords]

/** A list of phrases, ready to be found. */
export const listOf = ({ tongue }: Scope, list: PhraseList): PhraseSet => phraseSet(tongue.closed[list], tongue)

/** Where phrases of a set stand in the given stretches. */
export const hitsIn = ({ read }: Scope, stretches: readonly Stretch[], set: PhraseSet): readonly Hit[] =>
  stretches.flatMap(({ from, to }) =>
    findPhrases(set, read.words.slice(from, to)).map(hit => ({ from: hit.from + from, to: hit.to + from })),
  )

/** Whether a phrase of the list begins at a word. */
export const beginsAt = (scope: Scope, list: PhraseList, at: number): boolean =>
  phraseAt(listOf(scope, list), scope.read.words, at) !== null

/** The words `from` to `to` (outside) as a stretch of the text. */
export const spanOf = ({ read }: Scope, from: number, to: number): Span => ({
  start: read.words[from]?.start ?? 0,
  end: read.words[to - 1]?.end ?? 0,
})

/** The printed words, in small letters, from one to another (outside). */
export const plainsOf = ({ read }: Scope, from: number, to: number): readonly string[] =>
  read.words.slice(Math.max(0, from), to).map(({ plain }) => plain)
