import type { Span } from '../../text/span.ts'
import type { ReadAttribution } from '../attribution/read-attribution.ts'
import { findClaims } from '../claims/claims.ts'
import type { Ground } from '../ground.ts'
import { findQuotes } from '../reports/quotes.ts'
import { bySentence, divide } from './heard.ts'
import { isScareQuote } from './loaded.ts'
import type { ConditionalRule, LoadedReason, VoiceRule } from './rules.ts'
import { type LoadedWord, type Sign, type Signed, signsOf } from './signs.ts'

/** Whose voice a stretch is: the writer's own judgement, forecast or explanation, or somebody's whom the text reports. Plain facts without a source are neither. */
export type VoiceSpan = { readonly span: Span; readonly voice: 'author' | 'reported'; readonly rule: VoiceRule }

/** A word that judges, and why it counts as one. */
export type Loaded = { readonly span: Span; readonly reason: LoadedReason }

/** A statement of what would be. */
export type Conditional = { readonly span: Span; readonly rule: ConditionalRule }

export type Voices = {
  readonly voice: readonly VoiceSpan[]
  readonly loaded: readonly Loaded[]
  readonly conditionals: readonly Conditional[]
}

// Below this a stretch beside a reported one is a cue or a joining word; a sentence of its own may be as short as it likes.
const SHORTEST_OWN = 12
const ENOUGH = 2
// A text is commentary from so many judging sentences on and such a share of those that are not reported, or with fewer where signs of any kind
// stand in three sentences of ten: then its small turns count too. Plain reports have one judging sentence at most, or few signs.
const FEWEST_JUDGED = 3
const SHARE_JUDGED = 0.2
const SHARE_SIGNED = 0.3

const meets = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end

const trimmed = (text: string, { start, end }: Span): Span => {
  const raw = text.slice(start, end)
  const left = /^[\s,;:–—-]+/.exec(raw)?.[0].length ?? 0
  const right = /[\s,;:–—-]+$/.exec(raw.slice(Math.max(left, raw.length - 8)))?.[0].length ?? 0
  return { start: start + left, end: Math.max(start + left, end - right) }
}

type Genre = 'report' | 'commentary'

const weightOf = (signs: readonly Sign[], genre: Genre): number => {
  const firm = signs
    .filter(({ rule, weight }) => rule !== 'comment' || weight === 2)
    .reduce((sum, { weight }) => sum + weight, 0)
  if (genre === 'report' || !signs.some(({ rule }) => rule === 'comment' || rule === 'emphasis')) return firm
  return firm + ENOUGH
}

const isJudged = ({ divided, signs }: Signed): boolean =>
  divided.own.some(
    gap =>
      weightOf(
        signs.filter(({ span }) => meets(span, gap)),
        'report',
      ) >= ENOUGH,
  )

const genreOf = (signed: readonly Signed[]): Genre => {
  const own = signed.filter(
    ({ divided: { own: stretches, sentence } }) => sentence.part === 'body' && stretches.length > 0,
  )
  const judged = own.filter(isJudged).length
  const signedOnes = own.filter(({ signs }) => signs.length > 0).length
  const isOften = judged >= FEWEST_JUDGED && judged >= own.length * SHARE_JUDGED
  return isOften || (judged >= FEWEST_JUDGED - 1 && signedOnes >= own.length * SHARE_SIGNED) ? 'commentary' : 'report'
}

/** The writer's stretches of one sentence that carry signs enough, each told by its weightiest sign. */
const authorSpans = (text: string, { divided, signs }: Signed, genre: Genre): readonly VoiceSpan[] =>
  divided.own.flatMap(gap => {
    const here = signs.filter(({ span }) => meets(span, gap))
    // A headline is the desk's own choice of words: one sign tells of it.
    const enough = divided.sentence.part === 'body' ? ENOUGH : 1
    const span = trimmed(text, gap)
    const [first, ...rest] = here
    if (first === undefined || weightOf(here, genre) < enough) return []
    if (divided.reported.length > 0 && span.end - span.start < SHORTEST_OWN) return []
    const strongest = rest.reduce((best, sign) => (sign.weight > best.weight ? sign : best), first)
    return [{ span, voice: 'author', rule: strongest.rule } as const]
  })

const reportedSpans = (text: string, reported: readonly Span[]): readonly VoiceSpan[] =>
  reported
    .map(span => ({ span: trimmed(text, span), voice: 'reported', rule: 'attributed' }) as const)
    .filter(({ span }) => span.end > span.start)

const byPlace = (one: VoiceSpan, other: VoiceSpan): number => one.span.start - other.span.start

const scareQuotes = ({ text }: Ground): readonly LoadedWord[] =>
  findQuotes(text)
    .filter(({ outer, inner }) => isScareQuote(text, outer, inner))
    .map(({ outer }) => ({ span: outer, reason: 'scare-quotes' }) as const)

/** In a language without lexicons: only what is reported. */
const heardOnly = (ground: Ground, attributions: readonly ReadAttribution[]): Voices => ({
  voice: divide(ground, attributions).flatMap(({ reported }) => reportedSpans(ground.text, reported)),
  loaded: [],
  conditionals: [],
})

/** Whose voice each sentence is, its loaded words, and what it says under a condition. */
export const findVoices = (ground: Ground, attributions: readonly ReadAttribution[]): Voices => {
  const { text, tongue } = ground
  if (tongue === null) return heardOnly(ground, attributions)
  const divided = divide(ground, attributions)
  const sentences = divided.map(({ sentence }) => sentence)
  const claims = bySentence(sentences, findClaims(ground, attributions), ({ span }) => span)
  const quoted = bySentence(sentences, scareQuotes(ground), ({ span }) => span)
  const signed = divided.map((one, i) =>
    signsOf(one, { tongue, text, claims: claims[i] ?? [], quoted: quoted[i] ?? [] }),
  )
  const genre = genreOf(signed)
  return {
    voice: signed.flatMap(one =>
      [...reportedSpans(text, one.divided.reported), ...authorSpans(text, one, genre)].sort(byPlace),
    ),
    loaded: signed.flatMap(({ loaded }) => loaded),
    conditionals: signed.flatMap(({ conditionals }) => conditionals.map(({ span, rule }) => ({ span, rule }))),
  }
}
