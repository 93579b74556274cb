import { isCapital } from '../../wording/tokens.ts'
import type { DateMention } from '../dates/date-mention.ts'
import type { Candidate } from './candidates.ts'
import { type Hung, hungNear, isAgent, isInside, type Occurrence } from './hung.ts'
import type { NounGroup } from './lexicon/entries.ts'
import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts'
import { isAmong, isTogether, phraseAt } from './phrases.ts'
import type { EventRule } from './rules.ts'
import { clauseAt, openerAt, type Placed, type Scene } from './scene.ts'
import { nounStatus } from './status.ts'
import { dateOf, eventDate, isCondition, sideOf, weekdayAhead } from './when.ts'
import { placeOf } from './where.ts'
import { partnersOf } from './who.ts'

const PLURAL_TRIP =
  /^(?:reisen|besuche|trips|visits|calls|elections|meetings|konferenzen|abstimmungen|deadlines|announcements)$/
const BEING = /^(?:am|is|are|was|were|been|be)$/
const VERBAL = /^(?:to|will|would|could|should|may|might|must|can|cannot|not|i|we|they|you|who|shall|didn't|don't|let)$/

/** What of the sentence beside it makes a noun an event of this text. */
type Signs = {
  readonly isDated: boolean
  readonly isPlaced: boolean
  readonly isWithWhom: boolean
  /** With a word of company, where "of" is not enough: "exchange of prisoners". */
  readonly isJoint: boolean
  readonly happens: boolean
  readonly isDefinite: boolean
  /** "the council's decision to sell …": a decision with what was decided. */
  readonly isResolved: boolean
  /** "the next round", "nach zwei Runden". */
  readonly isRound: boolean
  /** "the statement said": the bare article points back to what was told before. */
  readonly isBackward: boolean
  /** "in a joint statement", "in a UN statement": a text that is told with how it was made, or by whom. */
  readonly isIssued: boolean
}

const isWithWhomAt = (scene: Scene, at: number): boolean => {
  const { tokens, lexicon, clauses } = scene
  for (let k = at + 1; k <= at + 7 && clauses.of[k] === clauses.of[at]; k++) {
    const plain = tokens[k]?.plain ?? ''
    if (lexicon.cues.withWhom.single.has(plain) || /^(?:zwischen|between|bei)$/.test(plain)) return true
  }
  return false
}

// "by a 41-19 vote": figures make it this one vote.
const isTallied = ({ tokens }: Scene, at: number): boolean => /^\d+-(?:to-)?\d+$/.test(tokens[at - 1]?.plain ?? '')

// The infinitive that says what was decided: at once in English, after a genitive and a comma in German.
const isWithWhatDecided = ({ tokens, lexicon }: Scene, at: number): boolean => {
  const words = tokens.slice(at + 1, at + 6).map(({ plain }) => plain)
  if (lexicon.tongue === 'en') return words[0] === 'to' || (words[0] === 'not' && words[1] === 'to')
  return /^(?:des|der)$/.test(words[0] ?? '') && words.includes(',')
}

const KNOWING = /^(?:briefed|familiar|vertraut(?:en?|er)?|knowledge|close|nahestehende?n?|eingeweihte?n?)$/

// "somebody who knows of the meeting": who knows of talks does not tell them.
const isKnownOf = ({ tokens }: Scene, at: number): boolean =>
  tokens.slice(Math.max(0, at - 4), at + 3).some(({ plain }) => KNOWING.test(plain))

const STATEMENT = /(?:^|-)(?:statement|communiqu[eé]|letter)$|(?:erklärung|stellungnahme|mitteilung|kommuniqué|brief)$/
const MADE =
  /^(?:joint|written|e-?mailed|prepared|televised|recorded|gemeinsame[nr]?|schriftliche[nr]?|verlesene[nr]?)$/

// Whoever issued it stands inside its phrase ("a UN statement"), or its phrase says how it was made.
const isIssued = (scene: Scene, { at, noun }: Occurrence & { noun: NounPhrase }, hung: readonly Hung[]): boolean => {
  const { tokens } = scene
  if (noun.article !== 'vague' || noun.governor !== 'during' || !STATEMENT.test(tokens[at]?.plain ?? '')) return false
  return (
    tokens.slice(noun.start, at).some(({ plain }) => MADE.test(plain)) ||
    hung.some(one => isAgent(one) && isInside({ kind: 'publication', at, noun }, one))
  )
}

const hasTopic = (scene: Scene, at: number): boolean => phraseAt(scene.lexicon.cues.about, scene.tokens, at + 1) > 0

const signsOf = (
  scene: Scene,
  at: number,
  on: { group: NounGroup; noun: NounPhrase; hung: readonly Hung[] },
): Signs => {
  const { group, noun, hung } = on
  const event = { kind: group.kind, at, noun }
  const { cues } = scene.lexicon
  const isInPast = noun.governor === 'after' || noun.governor === 'during'
  return {
    isBackward:
      group.kind === 'publication' &&
      /^(?:the|this|that|die|der|das|den|dem|diese[rnms]?)$/.test(scene.tokens[noun.start]?.plain ?? '') &&
      noun.start === at - 1 &&
      !/s$/.test(scene.tokens[at]?.plain ?? ''),
    isIssued: group.kind === 'publication' && isIssued(scene, event, hung),
    isRound:
      group.kind === 'meeting' &&
      group.sort === 'act' &&
      noun.governor !== 'during' &&
      (noun.isComing || noun.ordinal !== null),
    isResolved: group.kind === 'decision' && noun.article !== 'vague' && isWithWhatDecided(scene, at),
    isDated: dateOf(scene, event) !== null,
    isPlaced: placeOf(scene, event, hung) !== null,
    isJoint: isWithWhomAt(scene, at),
    isWithWhom: isWithWhomAt(scene, at) || partnersOf(scene, event, hung).length > 0,
    happens:
      isAmong(cues.happens, scene.tokens, clauseAt(scene, at)) ||
      isAmong(cues.happened, scene.tokens, clauseAt(scene, at)),
    isDefinite:
      (noun.article === 'definite' && (isInPast || hasTopic(scene, at) || group.sort !== 'process')) ||
      (noun.article === 'vague' && isInPast && group.sort === 'occasion') ||
      noun.isComing ||
      noun.ordinal !== null ||
      isTallied(scene, at),
  }
}

const ruleOfDeed = ({ sort }: NounGroup, signs: Signs): EventRule | null => {
  if (sort === 'contact') return signs.isJoint && (signs.isDated || signs.isPlaced) ? 'noun-with-whom' : null
  if (signs.isBackward) return null
  if (signs.isDated) return 'noun-dated'
  return signs.isResolved || signs.isRound ? 'noun-definite' : null
}

const ruleOf = (group: NounGroup, signs: Signs): EventRule | null => {
  if (signs.isIssued) return 'noun-issued'
  if (group.sort === 'act' || group.sort === 'contact') return ruleOfDeed(group, signs)
  if (signs.isDated) return 'noun-dated'
  if (group.sort === 'named') return 'noun-named'
  if (group.kind === 'deadline' || group.kind === 'vote')
    return signs.happens ? 'noun-happens' : signs.isDefinite ? 'noun-definite' : null
  if (signs.isPlaced) return 'noun-placed'
  if (signs.isWithWhom) return 'noun-with-whom'
  if (signs.happens) return 'noun-happens'
  return signs.isDefinite ? 'noun-definite' : null
}

/** Whether the clause only supposes, wishes or demands what a noun names. A date makes it a plan all the same. */
const isWished = (scene: Scene, at: number, noun: NounPhrase): boolean => {
  const { cues } = scene.lexicon
  if (noun.governor === 'after') return false
  const date = dateOf(scene, { at, noun })
  // "the conference that Lakeland seeks to hold in May": the wish stands where the date does.
  return [at, ...(date === null ? [] : [date.range.start])].some(place => {
    const clause = clauseAt(scene, place)
    if (isAmong(cues.supposing, scene.tokens, clause)) return true
    // "A call between them, planned for Friday": English keeps "call for" together, German tears "rief … zu" apart.
    return scene.lexicon.tongue === 'de'
      ? isAmong(cues.wishes, scene.tokens, clause)
      : isTogether(cues.wishes, scene.tokens, clause)
  })
}

// "the third round of talks": the talks are the event, and the round counts them.
const countsAnother = ({ tokens, lexicon }: Scene, at: number): boolean =>
  /^(?:of|von|der)$/.test(tokens[at + 1]?.plain ?? '') &&
  [2, 3].some(next => lexicon.nounOf(tokens[at + next]?.plain ?? '')?.sort === 'process')

const isNoun = (scene: Scene, at: number, group: NounGroup): boolean => {
  const { tokens, lexicon } = scene
  if (group.kind === 'meeting' && group.sort === 'act' && countsAnother(scene, at)) return false
  if (lexicon.tongue === 'de') return isCapital(tokens[at])
  const next = tokens[at + 1]?.plain ?? ''
  // "are meeting", "is visiting": a verb.
  if (/ing$/.test(tokens[at]?.plain ?? '') && BEING.test(tokens[at - 1]?.plain ?? '')) return false
  if (lexicon.cues.heads.single.has(next) || lexicon.nounOf(next) !== null) return false
  if (/^response$/.test(tokens[at]?.plain ?? '') && tokens[at - 1]?.plain === 'in') return false
  if (group.kind === 'call')
    return (
      /^(?:phone|telephone|video|conference|videoconference|teleconference)$/.test(tokens[at - 1]?.plain ?? '') ||
      isWithWhomAt(scene, at)
    )
  return !VERBAL.test(tokens[at - 1]?.plain ?? '')
}

// "ein Bericht über Treffen", "einen Unterhändler für Gespräche": what is only spoken of, or what something is for, is any of them.
const isSpokenOf = ({ tokens }: Scene, { article, start }: NounPhrase): boolean =>
  article === 'none' && /^(?:über|für|about)$/.test(tokens[start - 1]?.plain ?? '')

// "haben über eine Erklärung gesprochen": a text or a deed that is only spoken about has not come yet.
const isTopicOf = ({ tokens }: Scene, { sort }: NounGroup, { start }: NounPhrase): boolean =>
  sort === 'act' && /^(?:über|about)$/.test(tokens[start - 1]?.plain ?? '')

// "bei Treffen mit Voss": an occasion without an article is any of them.
const isGeneral = (
  scene: Scene,
  { at, group, noun, rule }: { at: number; group: NounGroup; noun: NounPhrase; rule: EventRule },
): boolean =>
  scene.lexicon.tongue === 'de' &&
  group.kind === 'meeting' &&
  group.sort === 'occasion' &&
  noun.article === 'none' &&
  noun.start === at &&
  rule === 'noun-with-whom'

// "die für Donnerstag gesetzte Frist", "the deadline set for Friday", "eine Frist bis Montag": a term lies ahead of when it is told.
const isSetFor = ({ tokens }: Scene, { thing, range }: Placed<DateMention>): boolean =>
  thing.bound === 'until' || /^(?:für|for)$/.test(tokens[range.start - 1]?.plain ?? '')

// "confirmed that talks would continue on Wednesday": a future seen from the past, which still lies ahead in the news.
const isToCome = (
  scene: Scene,
  { at, group, date }: { at: number; group: NounGroup; date: Placed<DateMention> },
): boolean =>
  weekdayAhead(scene, date) !== null &&
  (group.kind === 'deadline'
    ? isSetFor(scene, date)
    : openerAt(scene, at) === 'that' && clauseAt(scene, at).some(k => scene.tokens[k]?.plain === 'would'))

// "Ein solches Treffen habe nie stattgefunden", "es sei unwahrscheinlich, dass …": what never was or hardly will be is no event.
const isRefuted = (scene: Scene, at: number, { governor }: NounPhrase): boolean => {
  const clause = clauseAt(scene, at)
  if (governor === null && clause.some(k => NEVER.test(scene.tokens[k]?.plain ?? ''))) return true
  const first = clause[0] ?? 0
  const isContent = /^(?:dass|ob|that|whether)$/.test(openerAt(scene, at) ?? '')
  return (
    isContent && scene.tokens.slice(Math.max(0, first - DOUBT_WITHIN), first).some(({ plain }) => DOUBTED.test(plain))
  )
}

const NEVER = /^(?:nie|niemals|never)$/
const DOUBTED =
  /^(?:unwahrscheinlich|ausgeschlossen|unmöglich|undenkbar|fraglich|unklar|ungewiss|zweifelhaft|unlikely|impossible|improbable|inconceivable|doubtful|doubt|doubts|unclear|uncertain)$/
// "unlikely, he said, that": so near before its clause the word of doubt stands.
const DOUBT_WITHIN = 4

/** The event that a noun tells; null where it is another word, general, denied, or only wished for or supposed. */
export const nounCandidate = (scene: Scene, at: number): Candidate | null => {
  const word = scene.tokens[at]?.plain ?? ''
  const group = scene.lexicon.nounOf(word)
  if (group === null || !isNoun(scene, at, group)) return null
  const noun = nounPhraseAt(scene, at)
  const signs = signsOf(scene, at, { group, noun, hung: hungNear(scene, at) })
  if (PLURAL_TRIP.test(word) && !signs.isDated && (group.kind === 'trip' || !signs.isPlaced)) return null
  const rule = ruleOf(group, signs)
  const isWish = isWished(scene, at, noun)
  const date = dateOf(scene, { at, noun })
  const isAhead = date !== null && isToCome(scene, { at, group, date })
  const side = date === null ? null : isAhead ? 'future' : sideOf(eventDate(date, scene.day), scene.day)
  if (
    rule === null ||
    noun.isDenied ||
    isKnownOf(scene, at) ||
    isRefuted(scene, at, noun) ||
    (group.kind === 'meeting' && isSpokenOf(scene, noun)) ||
    isTopicOf(scene, group, noun) ||
    isGeneral(scene, { at, group, noun, rule }) ||
    isCondition(scene, at) ||
    (isWish && (!signs.isDated || side === 'past' || (group.sort === 'act' && group.kind !== 'meeting')))
  )
    return null
  const status =
    isWish && side !== 'today' ? 'planned' : nounStatus(scene, { at, kind: group.kind, sort: group.sort, noun, side })
  return {
    kind: group.kind,
    trigger: { start: at, end: at + 1 },
    at,
    word,
    sort: group.sort,
    noun,
    status,
    rule,
    isQuoted: scene.quoted[at] ?? false,
  }
}
