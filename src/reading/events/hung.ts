import { isCapital, type Range } from '../../wording/tokens.ts'
import type { Mention } from '../mentions/mentions.ts'
import { isFiniteVerb } from './clauses.ts'
import type { EventKind } from './event.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { nearby, type Placed, type Scene } from './scene.ts'

/** What is asked about: the trigger, its kind, and its noun phrase where it is a noun. */
export type Occurrence = { readonly kind: EventKind; readonly at: number; readonly noun: NounPhrase | null }

/** How a mention hangs in its sentence: the preposition before it (that of the first in a list of names), null for a bare subject, object or genitive. */
export type Hung = {
  readonly mention: Mention
  readonly range: Range
  readonly preposition: string | null
  readonly isListed: boolean
}

const PREPOSITIONS = [
  'withWhom',
  'between',
  'locative',
  'goal',
  'about',
  'before',
  'after',
  'during',
  'without',
  'otherPrepositions',
] as const

/** Whether a word is a preposition that the cues know. */
export const isPreposition = ({ lexicon }: Scene, plain: string): boolean =>
  PREPOSITIONS.some(name => lexicon.cues[name].single.has(plain))

// "The board reappointed leading economist Ann Lee": what describes a name never holds the verb of the event.
const wholeStart = ({ tokens }: Scene, { thing, range }: Placed<Mention>, verb: number): number => {
  let start = range.start
  while (start > 0 && start - 1 !== verb && (tokens[start - 1]?.start ?? -1) >= thing.whole.start) start--
  return start
}

const wholeEnd = ({ tokens }: Scene, { thing, range }: Placed<Mention>): number => {
  let end = range.end
  while (end < tokens.length && (tokens[end]?.end ?? 0) <= thing.whole.end) end++
  return end
}

// "between the Norwegian and Swedish ministers": adjectives stand between a preposition and a bare name.
const BETWEEN = 4

const prepositionBefore = (scene: Scene, start: number): string | null => {
  const { articles, vagueArticles } = scene.lexicon.cues
  let isBare = true
  for (let at = start - 1; at >= start - BETWEEN && at >= 0; at--) {
    const token = scene.tokens[at]
    if (token === undefined || token.sort === 'sign' || isFiniteVerb(scene.lexicon, token.plain)) return null
    const isJoint = hangsOn(scene, 'withWhom', token.plain) || hangsOn(scene, 'between', token.plain)
    if (isPreposition(scene, token.plain)) return isBare || isJoint ? token.plain : null
    isBare = isBare && (articles.single.has(token.plain) || vagueArticles.single.has(token.plain))
  }
  return null
}

// A mention may be given with the preposition before it: "ohne Norwegen".
const prepositionWithin = (scene: Scene, start: number, name: number): string | null => {
  const plain = scene.tokens[start]?.plain ?? ''
  return start < name && isPreposition(scene, plain) ? plain : null
}

// "Israels Verteidigungsminister", "France's envoy": the possessor of the name that follows.
const isPossessor = ({ tokens }: Scene, { range, thing }: Placed<Mention>): boolean => {
  const last = tokens[range.end - 1]
  return (
    last !== undefined &&
    thing.isNamed &&
    /\p{L}s$/u.test(last.printed) &&
    last.end > thing.span.end - 1 &&
    isCapital(tokens[range.end]) &&
    // A surname may end in s; only where the name itself is shorter than its word is it a genitive.
    (thing.role !== 'person' || last.end > thing.span.end)
  )
}

const isNamedPerson = (one: Hung | undefined): boolean => one?.mention.role === 'person' && one.mention.isNamed

// "die Klimakonferenz": the event itself may be named as a body.
const isAt = ({ range }: Placed<Mention>, at: number): boolean => range.start <= at && at < range.end

const SAID = /^(?:said|says|announced|reported|confirmed|added|told|sagte|teilte|erklärte|meldete|berichtete)$/

const ALSO = /^(?:auch|also|later|dann|then)$/

const isDay = (scene: Scene, { range }: Placed<Mention>): boolean =>
  scene.dates.some(date => date.range.start <= range.start && date.range.end >= range.end)

// "with Lee, his office said": after a comma, who has a verb of his own is no further name of a list.
// "After talks in Vienna, Lee said": nor is a person one more place.
const isListedAfter = (
  scene: Scene,
  last: Hung,
  { placed, start }: { placed: Placed<Mention>; start: number },
): boolean => {
  const joint = scene.tokens[start - 1]?.plain ?? ''
  // "Lakeland und auch Vertreter Norwegens": an adverb may stand behind the "and".
  const and = ALSO.test(joint) ? start - 2 : start - 1
  if (!scene.lexicon.cues.and.single.has(scene.tokens[and]?.plain ?? '') || and - last.range.end > 1) return false
  const next = scene.tokens[placed.range.end]?.plain ?? ''
  const isApart =
    SAID.test(next) ||
    scene.lexicon.verbsOf(next).some(({ form }) => form === 'past') ||
    (last.mention.role === 'place' && placed.thing.role === 'person')
  return !(joint === ',' && isApart)
}

/** The mentions near a token with the prepositions they hang on. */
export const hungNear = (scene: Scene, at: number): readonly Hung[] => {
  const hung: Hung[] = []
  let covered = -1
  let possessor = { start: -1, end: -1 }
  for (const placed of nearby(scene.mentions, at)) {
    const whole = wholeStart(scene, placed, at)
    while (whole <= (hung.at(-1)?.range.start ?? -1) && whole < placed.range.start && !isNamedPerson(hung.at(-1)))
      hung.pop()
    const last = hung.at(-1)
    if (placed.range.end <= covered || isDay(scene, placed) || isAt(placed, at)) continue
    // "Israels Verteidigungsminister Joav Galant" is one who takes part, not a state and a man.
    if (isPossessor(scene, placed)) {
      possessor = { start: whole, end: placed.range.end }
      continue
    }
    const start = possessor.end === whole ? possessor.start : Math.max(whole, last?.range.end ?? 0)
    covered = Math.max(covered, wholeEnd(scene, placed))
    const isListed = last !== undefined && isListedAfter(scene, last, { placed, start })
    const own = prepositionWithin(scene, start, placed.range.start) ?? prepositionBefore(scene, start)
    const preposition = own ?? (isListed ? (last?.preposition ?? null) : null)
    hung.push({ mention: placed.thing, range: placed.range, preposition, isListed })
  }
  return hung
}

/** Whether a preposition is of a class of words of the lexicon. */
export const hangsOn = (
  scene: Scene,
  name: 'withWhom' | 'between' | 'locative' | 'goal' | 'without',
  word: string | null,
): boolean => word !== null && scene.lexicon.cues[name].single.has(word)

/** Whether a mention hangs on a word of direction; German "in" is one only with an accusative ("in die Schweiz"). */
export const isGoal = (scene: Scene, one: Hung): boolean => {
  if (!hangsOn(scene, 'goal', one.preposition)) return false
  if (scene.lexicon.tongue === 'en' || one.preposition !== 'in') return true
  return [1, 2].some(back => /^(?:die|den|das)$/.test(scene.tokens[one.range.start - back]?.plain ?? ''))
}

/** Whether a mention can act: somebody, a body or an office. */
export const isAgent = ({ mention }: Hung): boolean =>
  mention.role === 'person' || mention.role === 'organisation' || mention.role === 'official'

/** Whether a mention can take part. A state may be tagged as a place: after "with" or "between" it does. */
export const mayTakePart = (one: Hung): boolean =>
  isAgent(one) ||
  (one.mention.role === 'place' && /^(?:with|mit|between|zwischen|among|gegenüber)$/.test(one.preposition ?? ''))

/** Whether a mention stands inside the phrase of the event's noun, before it. */
export const isInside = ({ at, noun }: Occurrence, { range }: Hung): boolean =>
  noun !== null && range.start >= noun.start && range.end <= at
