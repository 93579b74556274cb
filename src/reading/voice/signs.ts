import type { Span } from '../../text/span.ts'
import type { Token } from '../../wording/tokens.ts'
import type { ReadClaim } from '../claims/claims.ts'
import type { Tongue } from '../ground.ts'
import { type FoundConditional, findConditionals } from './conditionals.ts'
import type { Divided } from './heard.ts'
import { SIGNALS } from './lexicon/signals.ts'
import { findLoaded, LOADED_WEIGHTS } from './loaded.ts'
import { compilePhrases, findPhrases, type Phrases } from './phrases.ts'
import type { LoadedReason, VoiceRule } from './rules.ts'
import { findTurns } from './turns.ts'

/** What tells of the writer's own voice: 2 is enough alone. A `comment` of weight 1 counts only in a text that comments elsewhere too. */
export type Sign = { readonly span: Span; readonly rule: VoiceRule; readonly weight: 1 | 2 }

/** A loaded word before it leaves the room. */
export type LoadedWord = { readonly span: Span; readonly reason: LoadedReason }

/** One sentence with what tells of its voice: its loaded words, its clauses of would, all its signs. All of it lies in the writer's own stretches. */
export type Signed = {
  readonly divided: Divided
  readonly loaded: readonly LoadedWord[]
  readonly conditionals: readonly FoundConditional[]
  readonly signs: readonly Sign[]
}

/** What a sentence is judged with: the quoted words and the claims that meet it. */
export type Beside = {
  readonly tongue: Tongue
  readonly text: string
  readonly claims: readonly ReadClaim[]
  readonly quoted: readonly LoadedWord[]
}

type Meaning = Pick<Sign, 'rule' | 'weight'>

const signalsOf = (tongue: Tongue): Phrases<Meaning> =>
  compilePhrases(
    SIGNALS[tongue].flatMap(({ entries, rule, weight }) =>
      entries.split('|').map((entry): readonly [string, Meaning] => [entry, { rule, weight }]),
    ),
    tongue,
  )

const PHRASES: Readonly<Record<Tongue, Phrases<Meaning>>> = { de: signalsOf('de'), en: signalsOf('en') }

const isWithin = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end

/** The marks that end a sentence which nobody else speaks. */
const endSigns = (tokens: readonly Token[]): readonly Sign[] =>
  tokens.flatMap(({ start, end, plain }): readonly Sign[] =>
    /^[!?]/.test(plain)
      ? [{ span: { start, end }, rule: plain.startsWith('?') ? 'question' : 'exclamation', weight: 2 }]
      : [],
  )

/** "US" in capitals is a country. */
const isCountry = (text: string, { start, end }: Span): boolean => text.slice(start, end) === 'US'

// What a plan or draft provides for, and what somebody hopes or fears, is told in the conditional without the writer's forecast.
const PROVIDED =
  /\b(?:(?:under|according to|nach|laut|gemäß) (?:the|its|this|that|a|dem|der|den|diesem|dieser|ihrem|seinem) (?:[\p{L}-]+ ){0,3}(?:plan|proposal|deal|draft|agreement|bill|law|terms|offer|entwurf|vorschlag|abkommen|gesetz\p{L}*|vereinbarung|angebot)|hope[sd]?|hoping|fear(?:s|ed)?|worr(?:y|ies|ied)|concerned that|hofft(?:e|en)?|hoffen|fürchte(?:t|te|ten|n)|befürchte(?:t|te|ten|n)|wünsch(?:t|te|ten|en))(?![\p{L}])/iu
const LOOKED_AT = 400

// Reasons are told in plain reports too; a forecast, or a motive that nobody owns up to, is the writer's.
const PLAIN_REASONS: ReadonlySet<string> = new Set([
  'cause-because',
  'cause-therefore',
  'cause-verb',
  'cause-phrase',
  'motive-because',
])

const claimSigns = (claims: readonly ReadClaim[]): readonly Sign[] =>
  claims
    .filter(({ claimant, isAmbiguous, rule }) => claimant === null && !isAmbiguous && rule !== 'forecast-scheduled')
    .map(({ span, rule }) => ({ span, rule: 'claim', weight: PLAIN_REASONS.has(rule) ? 1 : 2 }))

/** Whether a clause of would carries on with "and" what was reported before it: then it can be read as either's. */
const isEithers = ({ carriesOn, span }: FoundConditional, { reported }: Divided): boolean =>
  carriesOn && reported.some(({ start }) => start < span.start)

const moodSigns = (moods: readonly FoundConditional[], divided: Divided, text: string): readonly Sign[] => {
  const { start, end } = divided.sentence.span
  if (PROVIDED.test(text.slice(start, Math.min(end, start + LOOKED_AT)))) return []
  return moods.flatMap(mood =>
    mood.weight === 0 || isEithers(mood, divided) ? [] : [{ span: mood.at, rule: 'conditional', weight: mood.weight }],
  )
}

/** What tells of the voice of a sentence. */
export const signsOf = (divided: Divided, { tongue, text, claims, quoted }: Beside): Signed => {
  const { tokens } = divided.sentence
  const isOwn = ({ span }: { readonly span: Span }): boolean => divided.own.some(gap => isWithin(span, gap))
  const found = findLoaded(tokens, tongue).map(({ span, meaning }) => ({ span, reason: meaning }))
  const loaded = [...found, ...quoted].filter(isOwn).sort((one, other) => one.span.start - other.span.start)
  const conditionals = findConditionals(tokens, tongue).filter(
    mood => isOwn({ span: mood.at }) || isEithers(mood, divided),
  )
  const told: readonly Sign[] = [
    ...loaded.map(({ span, reason }) => ({ span, rule: 'judging-words' as const, weight: LOADED_WEIGHTS[reason] })),
    ...findPhrases(PHRASES[tongue], tokens).map(({ span, meaning }) => ({ span, ...meaning })),
    ...findTurns(tokens, tongue).map(turn => ({ ...turn, rule: 'comment' as const })),
    ...endSigns(tokens),
  ]
  const signs = told.filter(sign => isOwn(sign) && !isCountry(text, sign.span))
  return {
    divided,
    loaded,
    conditionals,
    signs: [...signs, ...moodSigns(conditionals, divided, text), ...claimSigns(claims)],
  }
}
