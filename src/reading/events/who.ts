import type { Span } from '../../text/span.ts'
import type { Mentions } from '../mentions/mentions.ts'
import { isFiniteVerb } from './clauses.ts'
import type { EventKind } from './event.ts'
import { type Hung, hangsOn, isAgent, isInside, mayTakePart, type Occurrence } from './hung.ts'
import { clauseAt, openerAt, type Scene } from './scene.ts'
import { actorsInRelative, firstGroup, isSubject, meetersOf, orRepresented, subjectsOf } from './subjects.ts'

const ENCOUNTERS: ReadonlySet<EventKind> = new Set<EventKind>(['meeting', 'summit', 'call', 'trip'])

/** Those of the participants whom the noun itself names: "mit X", "zwischen X und Y", "X-Y talks". */
export const partnersOf = (scene: Scene, event: Occurrence, hung: readonly Hung[]): readonly Hung[] =>
  !ENCOUNTERS.has(event.kind)
    ? []
    : hung.filter(
        one =>
          mayTakePart(one) &&
          (event.noun === null
            ? hangsOn(scene, 'withWhom', one.preposition)
            : isComplement(scene, event, one) || (isInside(event, one) && !isTopic(scene, event, one))),
      )

// So far does a noun reach for whom it was with.
const COMPLEMENT = 12

const isComplement = (scene: Scene, { at, kind }: Occurrence, one: Hung): boolean => {
  const distance = one.range.start - at
  if (distance <= 0 || distance > COMPLEMENT) return false
  // "a tour of the Gulf states" leads there; "the visit of Ann Lee" is hers.
  if (/^(?:of|by|von|unter)$/.test(one.preposition ?? ''))
    return distance <= CLOSE && (kind !== 'trip' || one.mention.role === 'person')
  if (hangsOn(scene, 'withWhom', one.preposition) || hangsOn(scene, 'between', one.preposition)) return true
  return one.preposition === null && distance <= CLOSE && isGenitiveOf(scene, { from: at + 1, to: one.range.start })
}

// "Verhandlungen der Minister" in German by its article; in English a name follows a gerund at once ("after meeting Ann Lee").
const isGenitiveOf = ({ tokens, lexicon }: Scene, { from, to }: { from: number; to: number }): boolean =>
  lexicon.tongue === 'de'
    ? /^(?:der|des)$/.test(tokens[from]?.plain ?? '')
    : from === to || /'s$/.test(tokens[from]?.plain ?? '')

// "Treffen der Außenminister", "meeting of the ministers": a genitive follows at once.
const CLOSE = 3

// "the Lakeland peace talks" are about Lakeland; "Lakeland's talks" and "the Voss-Lindt meeting" are with them.
const isTopic = (scene: Scene, { at }: Occurrence, { range, mention }: Hung): boolean => {
  const { tokens, lexicon } = scene
  const sort = lexicon.nounOf(tokens[at]?.plain ?? '')?.sort
  if (sort !== 'process' && !(sort === 'occasion' && mention.role === 'organisation')) return false
  const last = tokens[range.end - 1]?.plain ?? ''
  return !last.includes('-') && !last.endsWith("'s") && range.end - range.start === 1
}

const TIMED = /^(?:after|before|following|ahead of)$/

// "After meeting with Lee in Vienna, Voss said …": without a verb of its own such a phrase has the subject of the clause behind its comma.
const hostOf = (scene: Scene, { at }: Occurrence): number => {
  const { clauses, tokens, lexicon } = scene
  const places = clauseAt(scene, at)
  const last = places.at(-1) ?? at
  const isPhrase =
    TIMED.test(openerAt(scene, at) ?? '') &&
    tokens[last]?.plain === ',' &&
    clauses.of[last + 1] !== clauses.of[at] &&
    !places.some(k => isFiniteVerb(lexicon, tokens[k]?.plain ?? ''))
  return isPhrase ? last + 1 : at
}

const nounParticipants = (scene: Scene, event: Occurrence, hung: readonly Hung[]): readonly Hung[] => {
  const isBriefing = /briefing|pressekonferenz|conference$/.test(scene.tokens[event.at]?.plain ?? '')
  const own = hung.filter(
    one =>
      (mayTakePart(one) && isComplement(scene, event, one)) ||
      (isInside(event, one) && isAgent(one) && !isBriefing && !isTopic(scene, event, one)),
  )
  if (own.some(one => hangsOn(scene, 'between', one.preposition))) return own
  const relative = ENCOUNTERS.has(event.kind) ? actorsInRelative(scene, event, hung) : []
  if (relative.length > 0) return [...own.filter(one => !relative.includes(one)), ...relative]
  if (isConvened(scene, event))
    return [...meetersOf(scene, event, hung), ...own.filter(one => one.preposition !== null)]
  const isActed =
    (own.length === 0 && (event.kind === 'trip' || isDoneHere(scene, event))) ||
    own.some(one => hangsOn(scene, 'withWhom', one.preposition)) ||
    event.noun?.governor === 'during' ||
    isHeld(scene, event)
  if (!isActed) return own
  return [
    ...subjectsOf(
      scene,
      { ...event, at: hostOf(scene, event) },
      hung.filter(one => !own.includes(one)),
    ),
    ...own,
  ]
}

// "handed down a verdict": of a deed told as an object the subject is its author.
const isDoneHere = ({ tokens, lexicon }: Scene, { at, noun }: Occurrence): boolean =>
  noun?.governor === null && lexicon.nounOf(tokens[at]?.plain ?? '')?.sort === 'act'

const isHeld = (scene: Scene, { at }: Occurrence): boolean =>
  clauseAt(scene, at).some(k => HOLD.test(scene.tokens[k]?.plain ?? ''))

const HOLD =
  /^(?:führ(?:en|t|te|ten)|geführt|hält|halten|hielt(?:en)?|abhalten|abgehalten|teil|teilnehm(?:en|e)|teilgenommen|beginn(?:en|t)|begann(?:en)?|begonnen|eröffne(?:n|t|te|ten)|aufgenommen|wiederaufgenommen|fortgesetzt|fortsetzen|beende(?:n|t|te|ten)|vertag(?:t|te|ten|en)|verl(?:ie(?:ß|ßen)|assen)|leite(?:t|te|ten|n)|abgebrochen|abbrechen|holds?|held|holding|attend(?:s|ed|ing)?|hosts?|hosted|joins?|joined|beg[aiu]n|open(?:s|ed)?|resumed?|conclude[sd]?|chair(?:s|ed)?|led|leads?|adjourn(?:s|ed)?|left|ended)$/

const CONVENING =
  /^(?:empfing(?:en)?|empfangen|empfängt|kam(?:en)?|kommen|kommt|zusammengekommen|zusammenkommen|trafen|traf|treffen|getroffen|versammel(?:n|t|te|ten)|eingeladen|lud(?:en)?|reis(?:en|t|te|ten)|received?|welcome[sd]?|host(?:s|ed)?|met|meet|gather(?:s|ed)?|convened?|arrived?|came|come|flew|sat|joined)$/

// "received the envoys for talks", "kamen zu Gesprächen zusammen": whoever comes or is received takes part.
const isConvened = (scene: Scene, { at, noun }: Occurrence): boolean => {
  if (!/^(?:for|zu|zum|zur)$/.test(scene.tokens[(noun?.start ?? at) - 1]?.plain ?? '')) return false
  return clauseAt(scene, at).some(k => CONVENING.test(scene.tokens[k]?.plain ?? ''))
}

const isReporter = (one: Hung): boolean => one.preposition === null && one.mention.role === 'outlet'

const DEEDS: ReadonlySet<EventKind> = new Set<EventKind>(['decision', 'vote', 'trip', 'deadline'])

const verbParticipants = (scene: Scene, event: Occurrence, hung: readonly Hung[]): readonly Hung[] => {
  const own = hung.filter(one => scene.clauses.of[one.range.start] === scene.clauses.of[event.at])
  if (event.kind === 'publication')
    return own.some(isReporter) ? firstGroup(scene, own.filter(isReporter)) : subjectsOf(scene, event, hung)
  if (DEEDS.has(event.kind)) {
    const between = own.filter(one => mayTakePart(one) && /^(?:zwischen|between)$/.test(one.preposition ?? ''))
    return between.length > 0 && event.kind === 'decision' ? between : subjectsOf(scene, event, hung)
  }
  const joined = own.filter(one => mayTakePart(one) && hangsOn(scene, 'withWhom', one.preposition))
  return [...meetersOf(scene, event, hung), ...orRepresented(scene, joined, hung)].sort(
    (one, other) => one.range.start - other.range.start,
  )
}

// "die von Voss gesetzte Frist", "Voss's deadline", "a deadline set by Voss".
const settersOf = (scene: Scene, event: Occurrence, hung: readonly Hung[]): readonly Hung[] =>
  hung.filter(
    one =>
      isAgent(one) &&
      scene.clauses.of[one.range.start] === scene.clauses.of[event.at] &&
      (/^(?:by|von|durch)$/.test(one.preposition ?? '') ||
        (isSubject(scene, event, one) && isSet(scene, event)) ||
        (isInside(event, one) && /'s?$/.test(scene.tokens[one.range.end - 1]?.plain ?? ''))),
  )

const SETTING =
  /^(?:setzte[n]?|setzt|stellte[n]?|stellt|gesetzt|gestellt|gab|gaben|gibt|set|sets|gave|gives|given|issued|imposed)$/

const isSet = (scene: Scene, { at }: Occurrence): boolean =>
  clauseAt(scene, at).some(k => SETTING.test(scene.tokens[k]?.plain ?? ''))

/** Whoever takes part in an event as its clause tells it, each once. */
export const participantsOf = (scene: Scene, event: Occurrence, hung: readonly Hung[]): readonly Hung[] => [
  ...new Set(everyoneIn(scene, event, hung)),
]

const everyoneIn = (scene: Scene, event: Occurrence, hung: readonly Hung[]): readonly Hung[] =>
  event.kind === 'deadline' && event.noun !== null
    ? settersOf(scene, event, hung)
    : event.noun === null
      ? verbParticipants(scene, event, hung)
      : nounParticipants(scene, event, hung)

/** The name to print for a mention: its own words, or the name of whom a pronoun stands for. */
export const nameSpan = (text: string, mentions: Mentions, { mention }: Hung): Span =>
  mention.isNamed || SEVERAL.test(text.slice(mention.whole.start, mention.whole.end))
    ? mention.span
    : (mentions.nameOf(mention.entity) ?? mention.span)

// "both countries" are more than the one that was named last.
const SEVERAL = /^(?:die )?(?:beiden?|zwei|drei|vier|both|the two|two|three|four|the three|the four)\b/iu
