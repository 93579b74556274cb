import type { Span } from '../../text/span.ts'
import type { Token } from '../../wording/tokens.ts'
import type { ReadAttribution } from '../attribution/read-attribution.ts'
import { type Ground, type Sentence, sentenceAt, type Tongue } from '../ground.ts'
import { type Mentions, mentionsIn } from '../mentions/mentions.ts'
import { STAGES_DE } from './lexicon/stages.de.ts'
import { STAGES_EN } from './lexicon/stages.en.ts'
import type { StepRule } from './rules.ts'

export type Stage = 'explored' | 'selected' | 'announced' | 'done'

/** A stage towards an action as one clause tells it: the word that tells it, whose step it is, and the clause. Steps with one `clause` belong to one action. */
export type ReadStep = {
  readonly stage: Stage
  readonly word: Span
  readonly by: Span
  readonly clause: Span
  readonly rule: StepRule
}

const STAGES: readonly Stage[] = ['explored', 'selected', 'announced', 'done']

const patternOf = (words: string): RegExp => new RegExp(`^(?:${words.split(' ').join('|')})`, 'u')

const PATTERNS: Readonly<Record<Tongue, Readonly<Record<Stage, RegExp>>>> = {
  de: {
    explored: patternOf(STAGES_DE.explored),
    selected: patternOf(STAGES_DE.selected),
    announced: patternOf(STAGES_DE.announced),
    done: patternOf(STAGES_DE.done),
  },
  en: {
    explored: patternOf(STAGES_EN.explored),
    selected: patternOf(STAGES_EN.selected),
    announced: patternOf(STAGES_EN.announced),
    done: patternOf(STAGES_EN.done),
  },
}

/** Words that end an announcement or a deed are told of everything; they count only beside a step that is a step of preparing. */
const isPreparing = (stage: Stage): boolean => stage === 'explored' || stage === 'selected'

type Told = { readonly stage: Stage; readonly word: Span }

const toldIn = (tokens: readonly Token[], tongue: Tongue): readonly Told[] =>
  tokens.flatMap(({ start, end, plain, sort }) => {
    const stage = sort === 'word' ? STAGES.find(one => PATTERNS[tongue][one].test(plain)) : undefined
    return stage === undefined ? [] : [{ stage, word: { start, end } }]
  })

const isIn = (outer: Span, inner: Span): boolean => outer.start <= inner.start && outer.end >= inner.end

/** The innermost reported clause that a word stands in; the sentence where nobody reports it. */
const clauseOf = (sentence: Sentence, word: Span, attributions: readonly ReadAttribution[]): Span =>
  attributions
    .map(({ content }) => content)
    .filter(content => isIn(content, word) && isIn(sentence.span, content))
    .sort((one, other) => one.end - one.start - (other.end - other.start))[0] ?? sentence.span

const actorIn = (mentions: Mentions, clause: Span, word: Span): Span | null =>
  mentionsIn(mentions, { start: clause.start, end: word.start }).find(
    ({ role }) => role === 'person' || role === 'organisation' || role === 'official',
  )?.span ?? null

/** Steps of preparing something, each with whose it is; none where the text names nobody. */
export const findSteps = (
  ground: Ground,
  mentions: Mentions,
  attributions: readonly ReadAttribution[],
): readonly ReadStep[] => {
  const { tongue } = ground
  if (tongue === null) return []
  const byPlace = Map.groupBy(attributions, ({ content }) => sentenceAt(ground, content.start))
  return ground.sentences.flatMap(sentence => {
    if (sentence.part !== 'body') return []
    const told = toldIn(sentence.tokens, tongue)
    if (!told.some(({ stage }) => isPreparing(stage))) return []
    return told.flatMap(({ stage, word }) => {
      const clause = clauseOf(sentence, word, byPlace.get(sentence) ?? [])
      const by = actorIn(mentions, clause, word)
      const rule = clause === sentence.span ? 'stage-word' : 'stage-word-of-report'
      return by === null ? [] : [{ stage, word, by, clause, rule }]
    })
  })
}
