import type { Span } from '../../text/span.ts'
import { spanOf } from '../../wording/tokens.ts'
import type { Sentence } from '../ground.ts'
import type { Mention, Mentions } from '../mentions/mentions.ts'
import { absentIn, stayingAway, tellsAbsence } from './absent.ts'
import type { Candidate } from './candidates.ts'
import { deadlineCandidate } from './deadlines.ts'
import type { EventGround, ReadEvent } from './event.ts'
import { type Hung, hungNear } from './hung.ts'
import { lexiconOf } from './lexicon.ts'
import { mergeTellings, type Telling } from './merge.ts'
import { nounCandidate } from './nouns.ts'
import { isAmong, phraseAt, phrasesOf } from './phrases.ts'
import { byOrder, type Scene, sceneOf } from './scene.ts'
import { verbCandidate } from './verbs.ts'
import { dateOf, dayBehind, eventDate, isCondition, weekdayAhead } from './when.ts'
import { placeOf } from './where.ts'
import { nameSpan, participantsOf, partnersOf } from './who.ts'

const ON_THE_WAY = phrasesOf([
  'auf dem weg nach',
  'auf dem weg in',
  'auf dem weg zu',
  'unterwegs nach',
  'en route to',
  'on his way to',
  'on her way to',
  'on their way to',
])

// A whole phrase is the trigger: its words name the journey only together.
const onTheWay = (scene: Scene, at: number): Candidate | null => {
  const length = phraseAt(ON_THE_WAY, scene.tokens, at)
  if (length === 0 || isCondition(scene, at)) return null
  return {
    kind: 'trip',
    trigger: { start: at, end: at + length },
    at: at + length - 1,
    word: 'way',
    sort: null,
    noun: null,
    status: 'under-way',
    rule: 'on-the-way',
    isQuoted: scene.quoted[at] ?? false,
  }
}

const DEEDS = new Set(['decision', 'publication'])

const candidatesIn = (scene: Scene): readonly Candidate[] => {
  const found = scene.dates.flatMap(date => deadlineCandidate(scene, date) ?? [])
  const dated = new Set(found.map(({ at }) => at))
  const told = scene.tokens.flatMap(
    (_, at) => onTheWay(scene, at) ?? nounCandidate(scene, at) ?? verbCandidate(scene, at) ?? [],
  )
  const deeds = new Set(
    told.flatMap(({ noun, kind, at }) => (noun === null && DEEDS.has(kind) ? [scene.clauses.of[at]] : [])),
  )
  // "unterzeichneten eine Erklärung": the text that is signed or issued is not told as another event.
  const isObject = ({ noun, sort, at }: Candidate): boolean =>
    sort === 'act' && noun?.governor === null && deeds.has(scene.clauses.of[at])
  return [...found, ...told.filter(one => !dated.has(one.at) && !isObject(one))].sort((one, other) => one.at - other.at)
}

const TAKES_PLACE = new Set(['trip', 'decision', 'vote'])

const tellingOf = (scene: Scene, by: Candidate, mentions: Mentions): Telling => {
  const hung = hungNear(scene, by.at)
  const date =
    by.rule === 'deadline-by-date'
      ? (scene.dates.find(({ range }) => range.start === by.at) ?? null)
      : dateOf(scene, by)
  const isEncounter = by.kind === 'meeting' || by.kind === 'summit' || by.kind === 'call'
  const place = isEncounter || TAKES_PLACE.has(by.kind) ? placeOf(scene, by, hung) : null
  const absent = isEncounter ? absentIn(scene, by.at, hung) : []
  const present = participantsOf(scene, by, hung).filter(
    one => one !== place && !absent.some(span => span.start === one.mention.span.start),
  )
  const moved =
    date === null
      ? null
      : by.status === 'planned'
        ? weekdayAhead(scene, date)
        : by.rule === 'verb-attribute'
          ? dayBehind(scene, date)
          : null
  const event: ReadEvent = {
    kind: by.kind,
    trigger: spanOf(scene.tokens, by.trigger),
    date: date === null ? null : { span: date.thing.span, value: moved ?? eventDate(date, scene.day) },
    place: place?.mention.span ?? null,
    present: present.map(one => nameSpan(scene.text, mentions, one)),
    absent,
    status: by.status,
    rule: by.rule,
  }
  const entities = (some: readonly Hung[]) =>
    new Set(some.filter(one => by.kind !== 'decision' || one.mention.isNamed).map(({ mention }) => mention.entity))
  return { event, by, entities: entities(present), partners: entities(partnersOf(scene, by, hung)) }
}

// So many events back "Lakeland was not invited" may look for what it was not invited to.
const MISSED_WITHIN = 4

// "Lakeland was not there" is told of what has been, whatever is planned besides.
const lastOccasion = (tellings: readonly Telling[], time: 'past' | 'any'): number => {
  const at = tellings.findLastIndex(
    ({ event }) =>
      (event.kind === 'meeting' || event.kind === 'summit') && (time === 'any' || event.status !== 'planned'),
  )
  return at < tellings.length - MISSED_WITHIN ? -1 : at
}

/** "Lakeland was not invited": a clause that tells no event of its own is about the last occasion told before. */
const missHere = (scene: Scene, tellings: Telling[]): void => {
  for (const { places } of scene.clauses.all) {
    // What somebody says is missing may be anything.
    if (places.length > LONGEST_CLAUSE || scene.quoted[places[0] ?? 0] || !tellsAbsence(scene, places)) continue
    const at = lastOccasion(tellings, isAmong(scene.lexicon.cues.pastVerbs, scene.tokens, places) ? 'past' : 'any')
    const missing = stayingAway(scene, places, hungNear(scene, places.at(-1) ?? 0))
    const told = tellings[at]
    if (missing.length === 0 || told === undefined) continue
    const isMissing = ({ start }: Span) => missing.some(span => span.start === start)
    const { present, absent } = told.event
    const event = {
      ...told.event,
      present: present.filter(span => !isMissing(span)),
      absent: [...absent.filter(span => !isMissing(span)), ...missing],
    }
    tellings[at] = { ...told, event }
  }
}

// A clause of one occasion; what is longer is no clause.
const LONGEST_CLAUSE = 45

// No sentence of an article is this long: what runs on without a full stop is a table, a list or an attack.
const LONGEST = 1500

/** The meetings, calls, trips, summits, publications, decisions, votes and deadlines of an article, in text order. */
export const findEvents = ({ ground, dates, mentions }: EventGround): readonly ReadEvent[] => {
  const { tongue, text, article } = ground
  if (tongue === null) return []
  const lexicon = lexiconOf(tongue)
  const day = article.head.published.at?.slice(0, 10) ?? null
  const datesOf = byOrder(dates)
  const mentionsOf = byOrder(mentions.all)
  const tellings: Telling[] = []
  let spokenOf: Mention | null = null
  for (const sentence of ground.sentences) {
    const own = { dates: datesOf(sentence), mentions: mentionsOf(sentence) }
    if (sentence.part === 'frame' || sentence.tokens.length > LONGEST || isHeading(text, sentence)) continue
    const scene = sceneOf({ text, day, lexicon, sentence, spokenOf, ...own })
    for (const candidate of candidatesIn(scene)) tellings.push(tellingOf(scene, candidate, mentions))
    missHere(scene, tellings)
    spokenOf = own.mentions.find(({ role, isNamed }) => role === 'person' && isNamed) ?? spokenOf
  }
  return mergeTellings(text, tellings)
}

const isHeading = (text: string, { span, part }: Sentence): boolean =>
  part === 'body' && span.end - span.start < 120 && !/[.!?…:;"”“»«)\]]\s*$/.test(text.slice(span.start, span.end))
