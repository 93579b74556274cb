import type { Span } from '../../text/span.ts'
import { type Range, spanOf, type Token } from '../../wording/tokens.ts'
import type { Tongue } from '../ground.ts'
import { clauseAround } from '../voice/clauses.ts'
import { type FoundPhrase, phraseFrom } from '../voice/phrases.ts'
import { VERB_PHRASES, type VerbSort } from './cues.ts'
import type { ClaimRule } from './rules.ts'

/** The sentence that claims are sought in. */
export type Scene = { readonly tokens: readonly Token[]; readonly tongue: Tongue }

/** A claim before it is known whose it is; `at` is the cue, `pronoun` whether its subject is one that may mean two things. */
export type Draft = {
  readonly kind: 'forecast' | 'cause' | 'motive'
  readonly rule: ClaimRule
  readonly span: Span
  readonly at: Span
  readonly condition: Span | null
  readonly consequence: Span | null
  readonly isTwofold: boolean
  readonly carriesOn: boolean
}

/** The clause of a token. */
export const clauseOf = ({ tokens, tongue }: Scene, at: number): Range => clauseAround(tokens, at, tongue)

/** The first word of a kind within a range of tokens; null where there is none. */
export const verbIn = ({ tokens, tongue }: Scene, range: Range, sort: VerbSort): FoundPhrase<VerbSort> | null => {
  for (let at = range.start; at < range.end; at++) {
    const found = phraseFrom(VERB_PHRASES[tongue][sort], tokens, at)
    if (found !== null) return found
  }
  return null
}

/** The clause before a range; null where the sentence begins with it. */
export const clauseBefore = (scene: Scene, { start }: Range): Range | null => {
  let at = start - 1
  while (at >= 0 && scene.tokens[at]?.sort === 'sign') at--
  return at < 0 ? null : clauseOf(scene, at)
}

/** The clause after a range; null where the sentence ends with it. */
export const clauseAfter = (scene: Scene, { end }: Range): Range | null => {
  let at = end
  while (at < scene.tokens.length && scene.tokens[at]?.sort === 'sign') at++
  return at >= scene.tokens.length ? null : clauseOf(scene, at)
}

/** The stretch of a range, or null of an empty one. */
export const spanIn = ({ tokens }: Scene, { start, end }: Range): Span | null => {
  let [from, to] = [start, end]
  while (from < to && tokens[from]?.sort === 'sign' && tokens[from]?.plain !== '"') from++
  while (to > from && tokens[to - 1]?.sort === 'sign' && tokens[to - 1]?.plain !== '"') to--
  return from < to ? spanOf(tokens, { start: from, end: to }) : null
}

/** Where a word of a set stands first in a range; -1 where none does. */
export const placeOf = ({ tokens }: Scene, { start, end }: Range, words: ReadonlySet<string>): number => {
  for (let at = start; at < end; at++) if (words.has(tokens[at]?.plain ?? '')) return at
  return -1
}
