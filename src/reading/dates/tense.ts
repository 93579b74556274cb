import type { Span } from '../../text/span.ts'
import type { Token } from '../../wording/tokens.ts'
import { type Ground, sentenceAt } from '../ground.ts'
import { TENSE_DE } from './lexicon/tense.de.ts'
import { TENSE_EN } from './lexicon/tense.en.ts'
import type { Tense } from './outcome.ts'

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

const PAST_DE = setOf(TENSE_DE.past)
const FUTURE_DE = setOf(TENSE_DE.future)
const PRESENT_DE = setOf(TENSE_DE.present)
const BEFORE_PARTICIPLE = setOf(TENSE_DE.participleAfter)
const WEAK_DE = new RegExp(`^\\p{Ll}{0,7}(?:${TENSE_DE.weak.trim().split(/\s+/).join('|')})e?ten?$`, 'u')
const PARTICIPLE_DE =
  /^\p{Ll}{0,8}ge\p{Ll}{2,12}(?:t|en)$|^(?:be|ver|er|ent|zer|über|unter)\p{Ll}{2,12}(?:t|en)$|^\p{Ll}{2,14}iert$/u
const PAST_EN = setOf(TENSE_EN.past)
const FUTURE_EN = setOf(TENSE_EN.future)
const NOT_PAST_EN = setOf(TENSE_EN.notPast)

/** What a clause says of its time; null where it says nothing. */
type Reading = Tense | null

const frontOf = (...lists: readonly string[]): RegExp =>
  new RegExp(`^(?:${lists.flatMap(words => words.trim().split(/\s+/)).join('|')})(?=\\p{L}{3})`, 'u')
const FRONT = frontOf(TENSE_DE.joined, TENSE_DE.parting)
const PARTING = frontOf(TENSE_DE.parting)

// "verstarb" and "stattfand" are told by their verb; "befindet" is no "findet" of what is to come.
const hasForm = (forms: ReadonlySet<string>, plain: string, front: RegExp): boolean =>
  forms.has(plain) || (front.test(plain) && forms.has(plain.replace(front, '')))

const germanTense = (tokens: readonly Token[]): Reading => {
  const perfect = tokens.some(({ plain }) => BEFORE_PARTICIPLE.has(plain))
  let future = false
  let present = false
  for (const { plain, printed } of tokens) {
    if (hasForm(PAST_DE, plain, FRONT) || (plain === printed && WEAK_DE.test(plain))) return 'past'
    if (FUTURE_DE.has(plain)) future = true
    else if (PRESENT_DE.has(plain)) present = true
    else if (perfect && plain === printed && !future && PARTICIPLE_DE.test(plain)) return 'past'
    else if (plain === printed && hasForm(FUTURE_DE, plain, PARTING)) future = true
  }
  return future || present ? 'future' : null
}

// "is concerned", "to be held": a participle after these tells of a state or of what is to come.
const BEFORE_STATE = setOf('is are be being to')

const isPastEnglish = ({ plain }: Token, before: Token | undefined): boolean => {
  if (PAST_EN.has(plain)) return !BEFORE_STATE.has(before?.plain ?? '')
  return /^\p{Ll}{2,}ed$/u.test(plain) && !NOT_PAST_EN.has(plain) && !BEFORE_STATE.has(before?.plain ?? '')
}

const englishTense = (tokens: readonly Token[]): Reading => {
  let future = false
  for (const [index, token] of tokens.entries()) {
    // The month is no modal verb.
    if (FUTURE_EN.has(token.plain) && token.printed !== 'May') future = true
    else if (!future && isPastEnglish(token, tokens[index - 1])) return 'past'
  }
  return future ? 'future' : null
}

const BORDER = /^[,;:–—()„“”"»«]$/

const clauseAround = (tokens: readonly Token[], offset: number): readonly Token[] => {
  const at = tokens.findIndex(({ end }) => end > offset)
  if (at < 0) return tokens
  const before = tokens.findLastIndex(({ printed }, index) => index < at && BORDER.test(printed))
  const after = tokens.findIndex(({ printed }, index) => index > at && BORDER.test(printed))
  return tokens.slice(before + 1, after < 0 ? tokens.length : after)
}

const NO_VERBS = setOf(TENSE_DE.noVerbs)
const BEFORE_TIME = setOf(TENSE_DE.beforeTime)
const LOWER = /^\p{Ll}{3,}$/u

// "lächelte", "kassierten", "öffneten"; stems that end in t such as "warten" look the same in the present and are left out.
const PRETERITE = /te$|(?:el|er|ig|[ngkm]|[dtn]e)ten$/u

// A verb after the time that opens its clause is finite, whatever verb it is.
const tenseOfVerb = (plain: string, opens: boolean): Reading => {
  if (PRETERITE.test(plain)) return 'past'
  if (/^\p{Ll}{0,8}ge\p{Ll}{2,12}(?:t|en)$/u.test(plain)) return null
  if (/t$/u.test(plain)) return opens || !PARTICIPLE_DE.test(plain) ? 'future' : null
  return opens && /en$/u.test(plain) ? 'future' : null
}

/** What the verb right beside a time tells, where no list knows it: the verb after a time that opens the clause, or the one before the time. */
const tenseBeside = (tokens: readonly Token[], { start, end }: Span): Reading => {
  const first = tokens.findIndex(token => token.end > start)
  const next = tokens.findIndex(token => token.start >= end)
  if (first < 0) return null
  const before = tokens.findLastIndex(({ plain }, index) => index < first && !BEFORE_TIME.has(plain))
  const verb = before < 0 ? tokens[next] : tokens[before]
  if (verb === undefined || verb.plain !== verb.printed || !LOWER.test(verb.plain) || NO_VERBS.has(verb.plain))
    return null
  return tenseOfVerb(verb.plain, before < 0)
}

const AHEAD = new RegExp(`^(?:${TENSE_DE.ahead.split(' ').join('|')})e[nmrs]?$`, 'u')
/** How many words an adjective may stand from its time. */
const CLOSE = 8

const tellsOfAhead = (tokens: readonly Token[], { start, end }: Span): boolean => {
  const before = tokens.filter(token => token.end <= start).slice(-CLOSE)
  // "Der ursprünglich für Sonntag geplante Start" has passed its day.
  if (before.some(({ plain }) => plain === 'ursprünglich' || plain === 'eigentlich')) return false
  const after = tokens.filter(token => token.start >= end).slice(0, 2)
  return [...before, ...after].some(({ plain }) => AHEAD.test(plain))
}

/** The tense around a time of the text: of its clause, or else of its sentence. */
export const tenseAt = (ground: Ground, time: Span): Tense => {
  const sentence = sentenceAt(ground, time.start)
  if (sentence === null || ground.tongue === null) return 'unknown'
  const read = ground.tongue === 'de' ? germanTense : englishTense
  // A stretch without full stops is no sentence, and a look at all of it for every date would cost the square of its length.
  const tokens = sentence.tokens.length > 400 ? [] : sentence.tokens
  const clause = clauseAround(tokens, time.start)
  const isGerman = ground.tongue === 'de'
  if (isGerman && tellsOfAhead(clause, time)) return 'future'
  const beside = isGerman ? tenseBeside(clause, time) : null
  return read(clause) ?? beside ?? read(tokens) ?? 'unknown'
}
