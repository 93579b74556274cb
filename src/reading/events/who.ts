import type { Span } from '../../text/span.ts'
import type { Mentions } from '../mentions/mentions.ts'
import type { EventKind } from './event.ts'
import { type Hung, hangsOn, isAgent, isInside, mayTakePart, type Occurrence } from './hung.ts'
import { clauseAt, type Scene } from './scene.ts'
import { actorsInRelative, behindPronoun, firstGroup, isSubject, subjectsOf } from './subjects.ts'

const ENCOUNTERS: ReadonlySet<EventKind> = new Set<EventKind>(['meeting', 'summit', 'call', 'trip'])

/** Those of the participants whom the noun itself names: "mit X", "zwischen X und Y", "X-Y talks". */
export const partnersOf = (scene: Scene, event: Occurrence, hung: readonly Hung[]): readonly Hung[] =>
  !ENCOUNTERS.has(event.kind)
    ? []
    : hung.filter(
        one =>
          mayTakePart(scene, one) &&
          (event.noun === null
            ? hangsOn(scene, 'withWhom', one.preposition)
            : isComplement(scene, event, one) || (isInside(event, one) && !isTopic(scene, event, one))),
      )

// So far does a noun reach for whom it was with.
const COMPLEMENT = 12

const isComplement = (scene: Scene, { at }: Occurrence, one: Hung): boolean => {
  const distance = one.range.start - at
  if (distance <= 0 || distance > COMPLEMENT) return false
  if (/^(?:of|by|von|unter)$/.test(one.preposition ?? '')) return distance <= CLOSE
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
const isTopic = (scene: Scene, { at }: Occurrence, { range }: Hung): boolean => {
  const { tokens, lexicon } = scene
  if (lexicon.nounOf(tokens[at]?.plain ?? '')?.sort !== 'process') return false
  const last = tokens[range.end - 1]?.plain ?? ''
  return !last.includes('-') && !last.endsWith("'s") && range.end - range.start === 1
}

const nounParticipants = (scene: Scene, event: Occurrence, hung: readonly Hung[]): readonly Hung[] => {
  const isBriefing = /briefing|pressekonferenz|conference$/.test(scene.tokens[event.at]?.plain ?? '')
  const own = hung.filter(
    one =>
      (mayTakePart(scene, one) && isComplement(scene, event, one)) ||
      (isInside(event, one) && isAgent(one) && !isBriefing && !isTopic(scene, event, one)),
  )
  if (own.some(one => hangsOn(scene, 'between', one.preposition))) return own
  const relative = ENCOUNTERS.has(event.kind) ? actorsInRelative(scene, event, hung) : []
  if (relative.length > 0) return [...own.filter(one => !relative.includes(one)), ...relative]
  const isActed =
    own.some(one => hangsOn(scene, 'withWhom', one.preposition)) ||
    event.noun?.governor === 'during' ||
    isHeld(scene, event)
  if (!isActed) return own
  return [
    ...subjectsOf(
      scene,
      event,
      hung.filter(one => !own.includes(one)),
    ),
    ...own,
  ]
}

const isHeld = (scene: Scene, { at }: Occurrence): boolean =>
  clauseAt(scene, at).some(k => HOLD.test(scene.tokens[k]?.plain ?? ''))

const HOLD =
  /^(?:führ(?:en|t|te|ten)|geführt|hält|halten|hielt(?:en)?|abhalten|abgehalten|teil|teilnehm(?:en|e)|teilgenommen|holds?|held|holding|attend(?:s|ed|ing)?|hosts?|hosted|joins?|joined)$/

const isReporter = (one: Hung): boolean => one.preposition === null && one.mention.role === 'outlet'

const DEEDS: ReadonlySet<EventKind> = new Set<EventKind>(['decision', 'vote', 'trip', 'deadline'])

const verbParticipants = (scene: Scene, event: Occurrence, hung: readonly Hung[]): readonly Hung[] => {
  const own = hung.filter(one => scene.clauses.of[one.range.start] === scene.clauses.of[event.at])
  if (event.kind === 'publication')
    return firstGroup(
      scene,
      own.filter(one => isReporter(one) || isSubject(scene, event, one)),
    )
  if (DEEDS.has(event.kind)) {
    const between = own.filter(one => mayTakePart(scene, one) && /^(?:zwischen|between)$/.test(one.preposition ?? ''))
    return between.length > 0 && event.kind === 'decision' ? between : subjectsOf(scene, event, hung)
  }
  const bare = own.filter(one => isSubject(scene, event, one))
  const joined = own.filter(one => mayTakePart(scene, one) && hangsOn(scene, 'withWhom', one.preposition))
  return [...behindPronoun(scene, event, hung), ...bare, ...joined].sort(
    (one, other) => one.range.start - other.range.start,
  )
}

/** Whoever takes part in an event as its clause tells it, in text order. */
export const participantsOf = (scene: Scene, event: Occurrence, hung: readonly Hung[]): readonly Hung[] =>
  event.kind === 'deadline' && event.noun !== null
    ? []
    : event.noun === null
      ? verbParticipants(scene, event, hung)
      : nounParticipants(scene, event, hung)

/** The name to print for a mention: its own words, or the name of whom a pronoun stands for. */
export const nameSpan = (mentions: Mentions, { mention }: Hung): Span =>
  mention.isNamed ? mention.span : (mentions.nameOf(mention.entity) ?? mention.span)
