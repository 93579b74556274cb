import type { Span } from '../../text/span.ts'
import { type Range, spanOf } from '../../wording/tokens.ts'
import type { ReadAttribution } from '../attribution/read-attribution.ts'
import type { DraftMention } from '../drafts/drafts.ts'
import type { Sentence } from '../ground.ts'
import { type Mention, type Mentions, mentionsIn } from '../mentions/mentions.ts'
import type { Clauses } from './clauses.ts'
import type { PositionRule } from './rules.ts'
import type { Stance } from './stance.ts'

/** One sentence with all that helps to tell who stands where in it; `here`, `attributions` and `drafts` are those that touch it. */
export type Scene = {
  readonly sentence: Sentence
  readonly clauses: Clauses
  readonly here: readonly Mention[]
  readonly mentions: Mentions
  readonly attributions: readonly ReadAttribution[]
  readonly drafts: readonly DraftMention[]
  readonly standsFor: (pronoun: Span) => Span | null
}

/** A position as one rule finds it. */
export type Finding = {
  readonly party: Span
  readonly toward: Span
  readonly stance: Stance
  readonly evidence: Span
  readonly rule: PositionRule
}

/** Whether two spans share a place. */
export const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end

/** Whether the first span holds the whole second one. */
export const holds = (outer: Span, inner: Span): boolean => inner.start >= outer.start && inner.end <= outer.end

/** Whether two spans name the same party: they share a place, or the entity that is named there. */
export const isSameParty = ({ mentions }: Scene, one: Span, other: Span): boolean => {
  if (overlaps(one, other)) return true
  const [mine, yours] = [mentionsIn(mentions, one), mentionsIn(mentions, other)]
  return mine.some(({ entity }) => yours.some(mention => mention.entity === entity))
}

/** The attribution whose cue is the word at a token; null where none is. */
export const cuedBy = ({ attributions, sentence }: Scene, at: number): ReadAttribution | null => {
  const token = sentence.tokens[at]
  if (token === undefined) return null
  return attributions.find(({ cue }) => cue !== null && overlaps(cue, token)) ?? null
}

/** The innermost attribution whose content holds a token; null where the writer alone speaks. */
const contentAt = ({ attributions, sentence }: Scene, at: number): ReadAttribution | null => {
  const token = sentence.tokens[at]
  if (token === undefined) return null
  let best: ReadAttribution | null = null
  for (const one of attributions)
    if (holds(one.content, token) && (best === null || holds(best.content, one.content))) best = one
  return best
}

/** Whether a span is no more than a pronoun. */
export const isPronounName = ({ clauses: { tokens, vocabulary } }: Scene, { start, end }: Span): boolean => {
  const token = tokens.find(one => one.start === start && one.end === end)
  return (
    token !== undefined &&
    (vocabulary.isPerson(token.plain) || vocabulary.isSelf(token.plain) || vocabulary.isThing(token.plain))
  )
}

/** Whoever speaks the words at a token; null where the writer does, or nobody is named. */
export const speakerAt = (scene: Scene, at: number): Span | null => {
  const name = contentAt(scene, at)?.chain.at(-1)?.name ?? null
  return name !== null && isPronounName(scene, name) ? scene.standsFor(name) : name
}

/** A range of tokens without the articles and marks ahead of its words and the marks behind them. */
export const bareRange = ({ clauses: { tokens, vocabulary } }: Scene, { start, end }: Range): Range => {
  let from = start
  while (from < end && (vocabulary.isArticle(tokens[from]?.plain ?? '') || tokens[from]?.sort === 'sign')) from++
  let last = end
  while (last > from && tokens[last - 1]?.sort === 'sign') last--
  return { start: from, end: last }
}

/** A range of tokens as the shortest span that still says it; null where it holds no word. */
export const thingOf = (scene: Scene, range: Range): Span | null => {
  const { start, end } = bareRange(scene, range)
  return end > start ? spanOf(scene.clauses.tokens, { start, end }) : null
}

/** The words of a clause that show a position: without the marks at either end. */
export const evidenceOf = ({ clauses: { tokens } }: Scene, { start, end }: Range): Span => {
  let last = end
  while (last > start + 1 && tokens[last - 1]?.sort === 'sign') last--
  let from = start
  while (from < last - 1 && tokens[from]?.sort === 'sign') from++
  return spanOf(tokens, { start: from, end: last })
}
