import type { Span } from '../../text/span.ts'
import { isCapital, type Range } from '../../wording/tokens.ts'
import type { Tongue } from '../ground.ts'
import { findConditionals } from '../voice/conditionals.ts'
import { findLoaded } from '../voice/loaded.ts'
import type { FoundPhrase } from '../voice/phrases.ts'
import { type CueShape, TAKES_UP } from './lexicon/cues.ts'
import { draftOf } from './reasons.ts'
import type { ClaimRule } from './rules.ts'
import { clauseOf, type Draft, placeOf, type Scene, verbIn } from './scene.ts'

type Cue = FoundPhrase<CueShape>

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const WILL: Readonly<Record<Tongue, ReadonlySet<string>>> = {
  de: set('wird werden werde'),
  en: set("will won't shall"),
}
const WOULD_OR_WILL: Readonly<Record<Tongue, ReadonlySet<string>>> = {
  de: set('wird werden werde würde würden wäre wären droht drohen dürfte dürften hätte'),
  en: set("will won't would wouldn't could might may"),
}
const takesUp: Readonly<Record<Tongue, ReadonlySet<string>>> = {
  de: new Set(TAKES_UP.de.split('|')),
  en: new Set(TAKES_UP.en.split('|')),
}

const conditionOf = (scene: Scene): { readonly range: Range; readonly span: Span } | null => {
  const found = findConditionals(scene.tokens, scene.tongue).find(({ rule }) => rule === 'condition-clause')
  if (found === undefined) return null
  const at = scene.tokens.findIndex(({ start }) => start === found.at.start)
  return { range: clauseOf(scene, at), span: found.span }
}

const FIRST_WORDS = 3

/** Whether a clause begins with a word that takes up a proposal or a step ("This would …", "Ein solcher Schritt würde …"). */
const isTakingUp = (scene: Scene, { start, end }: Range): boolean =>
  placeOf(scene, { start, end: Math.min(end, start + FIRST_WORDS) }, takesUp[scene.tongue]) >= 0

/** What stands in a clause before its finite verb and after it. A German clause that ends in its verb has its parts before it. */
const partsAround = (
  clause: Range,
  verb: number,
): { readonly condition: Range | null; readonly consequence: Range | null } => {
  const isLast = verb >= clause.end - 1
  if (isLast) return { condition: null, consequence: { start: clause.start, end: clause.end } }
  return {
    condition: verb > clause.start ? { start: clause.start, end: verb } : null,
    consequence: { start: verb + 1, end: clause.end },
  }
}

type Forecast = { readonly rule: ClaimRule; readonly clause: Range; readonly verb: number }

const forecastOf = (scene: Scene, { rule, clause, verb }: Forecast): Draft | null => {
  const token = scene.tokens[verb]
  if (token === undefined) return null
  const condition = conditionOf(scene)
  const isOther = condition !== null && condition.range.start !== clause.start
  const parts = partsAround(clause, verb)
  const draft = draftOf(
    scene,
    { from: verb, span: { start: token.start, end: token.end } },
    { kind: 'forecast', rule, span: clause, ...parts },
  )
  return draft === null || !isOther ? draft : { ...draft, condition: condition.span }
}

const TOWARDS = set('zu zum zur dazu')

/** Whether a clause says what a thing brings about. German "führen" does so only with "zu": "Gespräche führen" does not. */
const bringsAbout = (scene: Scene, clause: Range): boolean => {
  if (verbIn(scene, clause, 'consequence') !== null) return true
  const leads = scene.tokens.slice(clause.start, clause.end).some(({ plain }) => /^führ(?:t|te|ten|en|e)$/.test(plain))
  return leads && placeOf(scene, clause, TOWARDS) >= 0
}

/** Why a clause of would or will is a forecast and not a plan, an offer or a habit; null where nothing says so. */
const reasonFor = (scene: Scene, clause: Range, isWould: boolean): ClaimRule | null => {
  const condition = conditionOf(scene)
  if (condition !== null && condition.range.start === clause.start) return null
  if (bringsAbout(scene, clause)) return isWould ? 'forecast-would' : 'forecast-consequence'
  if (condition !== null) return 'forecast-condition'
  if (!isWould) return null
  if (isTakingUp(scene, clause)) return 'forecast-would'
  const words = scene.tokens.slice(clause.start, clause.end)
  return findLoaded(words, scene.tongue).some(
    ({ meaning }) => meaning === 'doom' || meaning === 'condemnation' || meaning === 'certainty',
  )
    ? 'forecast-would'
    : null
}

/** Infinitive and participle look alike in German ("wird beraten"): only "werden" with a word that names what comes of a thing is read. */
const readMood = (scene: Scene, verb: number, isWould: boolean): Draft | null => {
  const clause = clauseOf(scene, verb)
  const rule = reasonFor(scene, clause, isWould)
  return rule === null ? null : forecastOf(scene, { rule, clause, verb })
}

/** Forecasts by the mood of the verb: clauses of would, and of will where they name what a thing brings about or depend on a condition. */
export const readMoods = (scene: Scene): readonly Draft[] => {
  const firm = findConditionals(scene.tokens, scene.tongue).filter(
    ({ rule, weight }) => rule === 'subjunctive' && weight === 2,
  )
  const starts = new Set(firm.map(({ at }) => at.start))
  return scene.tokens.flatMap((token, at) => {
    const isWould = starts.has(token.start)
    if (!isWould && !WILL[scene.tongue].has(token.plain)) return []
    const draft = readMood(scene, at, isWould)
    return draft === null ? [] : [draft]
  })
}

/** "bei einer Vorlage": the condition within a clause, up to the adverb or verb after its noun. */
const withinClause = (scene: Scene, { start, end }: Range): Range | null => {
  const at = placeOf(scene, { start, end }, new Set(['bei', 'ohne', 'mit', 'without', 'with']))
  if (at < 0) return null
  let to = at + 1
  while (to < end && (to < at + 2 || isCapital(scene.tokens[to]) || isCapital(scene.tokens[to + 1]))) to++
  return { start: at, end: to }
}

/** "zum Scheitern verurteilt", "bound to", "a matter of time". */
export const readDoomed = (scene: Scene, cue: Cue): Draft | null => {
  const clause = clauseOf(scene, cue.from)
  return draftOf(scene, cue, {
    kind: 'forecast',
    rule: 'forecast-doomed',
    span: clause,
    condition: withinClause(scene, { start: clause.start, end: cue.from }),
    consequence: { start: cue.from, end: cue.to },
  })
}

/** "voraussichtlich", "is expected to": what is planned or awaited, told without a judgement. */
export const readScheduled = (scene: Scene, cue: Cue): Draft | null => {
  const clause = clauseOf(scene, cue.from)
  // "is due to the storm" gives a cause.
  if (/^(?:the|a|an|its|his|her|their)$/.test(scene.tokens[cue.to]?.plain ?? '')) return null
  return draftOf(scene, cue, {
    kind: 'forecast',
    rule: 'forecast-scheduled',
    span: clause,
    consequence: { start: cue.to, end: clause.end },
  })
}

const NEAR = 4

/** "wird wohl", "is likely to", "will probably": needs the future beside it. */
export const readAdverb = (scene: Scene, cue: Cue): Draft | null => {
  const { tokens, tongue } = scene
  const clause = clauseOf(scene, cue.from)
  const near = { start: Math.max(clause.start, cue.from - NEAR), end: Math.min(clause.end, cue.to + NEAR) }
  const isLikelyTo = tongue === 'en' && /likely$/.test(tokens[cue.from]?.plain ?? '') && tokens[cue.to]?.plain === 'to'
  if (!isLikelyTo && placeOf(scene, tongue === 'de' ? clause : near, WILL[tongue]) < 0) return null
  if (tongue === 'de' && !endsInInfinitive(scene, clause)) return null
  return draftOf(scene, cue, {
    kind: 'forecast',
    rule: 'forecast-adverb',
    span: clause,
    consequence: { start: cue.to, end: clause.end },
  })
}

/** Whether a German clause with "wird" closes with an infinitive; "wird gefeiert" is the present passive. */
const endsInInfinitive = ({ tokens }: Scene, { start, end }: Range): boolean => {
  let last = end - 1
  while (last > start && (tokens[last]?.sort === 'sign' || WILL.de.has(tokens[last]?.plain ?? ''))) last--
  const word = tokens[last]
  return word !== undefined && !isCapital(word) && /n$/.test(word.plain) && !/^ge\p{L}+en$/u.test(word.plain)
}

/** "sonst", "otherwise": what happens where a demand is not met. */
export const readOtherwise = (scene: Scene, cue: Cue): Draft | null => {
  const clause = clauseOf(scene, cue.from)
  if (placeOf(scene, clause, WOULD_OR_WILL[scene.tongue]) < 0) return null
  return draftOf(scene, cue, {
    kind: 'forecast',
    rule: 'forecast-otherwise',
    span: clause,
    consequence: { start: cue.to, end: clause.end },
  })
}
