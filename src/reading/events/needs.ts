import { isCapital } from '../../wording/tokens.ts'
import { isFiniteVerb } from './clauses.ts'
import type { EventKind } from './event.ts'
import { type Hung, hangsOn, isGoal, isPreposition } from './hung.ts'
import type { Cues, VerbNeed } from './lexicon/entries.ts'
import { isAmong } from './phrases.ts'
import { clauseAt, type Scene } from './scene.ts'
import { isNominative } from './subjects.ts'
import { dateOf } from './when.ts'

/** A verb that may tell an event, with the mentions near it. */
export type VerbPlace = { readonly at: number; readonly kind: EventKind; readonly hung: readonly Hung[] }

// So many words stand between a preposition and the noun that it governs: article, adjectives, a noun with its genitive.
const GOVERNED_WITHIN = 6

// "auf Grundlage des Entwurfs", "under the deal": what a preposition governs is neither done nor does it.
const isGoverned = (scene: Scene, noun: number): boolean => {
  const { tokens, lexicon, clauses } = scene
  const { articles, vagueArticles } = lexicon.cues
  let isGenitive = false
  for (let k = noun - 1; k >= noun - GOVERNED_WITHIN && k >= 0; k--) {
    const plain = tokens[k]?.plain ?? ''
    // "das am Montag vorgelegte Papier": another noun stands between.
    if (lexicon.tongue === 'de' && isCapital(tokens[k]) && !isGenitive) return false
    if (clauses.of[k] !== clauses.of[noun] || plain === ',' || isFiniteVerb(lexicon, plain)) return false
    if (isPreposition(scene, plain)) return true
    isGenitive = /^(?:des|eines|dieses)$/.test(plain) && isCapital(tokens[k - 1])
    if (!isGenitive && (articles.single.has(plain) || vagueArticles.single.has(plain)))
      return isPreposition(scene, tokens[k - 1]?.plain ?? '')
  }
  return false
}

// German compounds end in the word that says what they are: "Koalitionsvertrag", "US-Sanktionen".
const isOfClass = (scene: Scene, at: number, name: keyof Cues): boolean => {
  const { single } = scene.lexicon.cues[name]
  return clauseAt(scene, at).some(k => {
    // "for a memorandum signed in Vienna": what stands right before a participle is what it is about.
    if (name !== 'bodies' && k !== at - 1 && isGoverned(scene, k)) return false
    const plain = scene.tokens[k]?.plain ?? ''
    if (single.has(plain)) return true
    if (scene.lexicon.tongue === 'en' || !isCapital(scene.tokens[k])) return false
    for (const word of single)
      if (word.length > 3 && plain.length > word.length && (plain.endsWith(word) || plain.endsWith(`${word}s`)))
        return true
    return false
  })
}

const isInClause = (scene: Scene, at: number, { range }: Hung): boolean =>
  scene.clauses.of[range.start] === scene.clauses.of[at]

const isSomebody = ({ mention }: Hung): boolean => /^(?:person|organisation|official)$/.test(mention.role)

const ADVERB =
  /^(?:again|later|separately|privately|briefly|secretly|together|apart|face|there|here|twice|once|behind|earlier|today|tomorrow|tonight|regularly|directly|indirectly|virtually)$/

const isNextMet = (at: number, hung: readonly Hung[]): boolean =>
  hung.some(one => isSomebody(one) && one.range.start > at && one.range.start <= at + 5 && one.preposition === null)

const hasPartner = (scene: Scene, { at, hung }: VerbPlace): boolean => {
  const { tokens, lexicon, clauses } = scene
  const next = tokens[at + 1]?.plain ?? ''
  if (lexicon.tongue === 'en') {
    const isIntransitive =
      next === '' || ADVERB.test(next) || isPreposition(scene, next) || clauses.of[at + 1] !== clauses.of[at]
    return isNextMet(at, hung) || isIntransitive || scene.dates.some(({ range }) => range.start === at + 1)
  }
  const clause = clauseAt(scene, at)
  if (clause.some(k => LIGHT.test(tokens[k]?.plain ?? ''))) return false
  const own = hung.filter(one => isSomebody(one) && isInClause(scene, at, one))
  const isWith = own.some(one => one.preposition !== null && lexicon.cues.withWhom.single.has(one.preposition))
  const isPronoun = clause.some(k => /^(?:er|sie|wir|ich|man)$/.test(tokens[k]?.plain ?? ''))
  const bare = own.filter(one => one.preposition === null).length + (isPronoun ? 1 : 0)
  return clause.some(k => tokens[k]?.plain === 'sich') || isWith || bare > 1
}

// "received the envoy", "was received by the king": in English somebody stands there as object or agent.
const isReceived = (scene: Scene, place: VerbPlace): boolean =>
  scene.lexicon.tongue === 'de'
    ? hasPartner(scene, place)
    : isNextMet(place.at, place.hung) || place.hung.some(one => one.preposition === 'by' && isSomebody(one))

const isLocated = (scene: Scene, { at, hung }: VerbPlace): boolean =>
  dateOf(scene, { at, noun: null }) !== null ||
  hung.some(
    one => one.mention.role === 'place' && isInClause(scene, at, one) && hangsOn(scene, 'locative', one.preposition),
  )

/** "sprach am Montag mit X", "spoke with X in Vienna": somebody hangs on a word of company. */
const hasCompany = (scene: Scene, { at, hung }: VerbPlace): boolean =>
  areNegotiators(scene, at) ||
  clauseAt(scene, at).some(k => EACH_OTHER.test(scene.tokens[k]?.plain ?? '')) ||
  hung.some(
    one =>
      isSomebody(one) &&
      isInClause(scene, at, one) &&
      hangsOn(scene, 'withWhom', one.preposition) &&
      !PRESS.test(scene.tokens[one.range.end - 1]?.plain ?? ''),
  )

const NEGOTIATORS = /^(?:unterhändler|chefunterhändler|delegationen|negotiators|delegations)$/

// "Die Unterhändler haben in Genf über Zölle gesprochen": those whose office is to negotiate speak with one another.
const areNegotiators = (scene: Scene, at: number): boolean => {
  const words = clauseAt(scene, at).map(k => scene.tokens[k]?.plain ?? '')
  const speaker = words.findIndex(word => NEGOTIATORS.test(word))
  return (
    speaker >= 0 &&
    words.some(word => /^(?:über|about)$/.test(word)) &&
    !/^(?:der|des|ein)$/.test(words[speaker - 1] ?? '')
  )
}

const EACH_OTHER = /^(?:miteinander|einander)$/

const PRESS = /^(?:reporters?|journalists?|journalisten?|reportern?|medien|media|presse|press)$/

const SETTLED = /^(?:entscheidung(?:en)?|vereinbarung(?:en)?|abmachung(?:en)?|übereinkunft|decisions?)$/
const LIGHT =
  /^(?:entscheidung(?:en)?|vereinbarung(?:en)?|abmachung(?:en)?|übereinkunft|maßnahmen?|vorkehrung(?:en)?|vorbereitung(?:en)?|aussagen?|auswahl|wahl|feststellung(?:en)?)$/

/** "traf eine Entscheidung": the noun tells the deed, and the verb is empty. */
const isSettled = (scene: Scene, { at }: VerbPlace): boolean =>
  clauseAt(scene, at).some(k => SETTLED.test(scene.tokens[k]?.plain ?? '') && !isGoverned(scene, k)) &&
  !isAmong(scene.lexicon.cues.denials, scene.tokens, clauseAt(scene, at))

const TABLE = /^(?:table|(?:verhandlungs)?tisch)$/

const CROWD =
  /^(?:protest(?:ers|ors)|demonstrators|crowds?|thousands|hundreds|supporters|mourners|fans|residents|demonstranten|menschen|anhänger|hunderte|tausende|schaulustige)$/

// Who gathers in a street meets nobody.
const isCrowd = (scene: Scene, { at }: VerbPlace): boolean =>
  clauseAt(scene, at).some(k => CROWD.test(scene.tokens[k]?.plain ?? ''))

/** "Voss wird am Montag in Wien erwartet": a person is, on a day, where there is a place; who is expected to do something is not. */
const isGuest = (scene: Scene, { at, hung }: VerbPlace): boolean =>
  scene.tokens[at + 1]?.plain !== 'to' &&
  dateOf(scene, { at, noun: null }) !== null &&
  hung.some(one => one.mention.role === 'person' && one.preposition === null && isInClause(scene, at, one)) &&
  hung.some(
    one => one.mention.role === 'place' && hangsOn(scene, 'locative', one.preposition) && isInClause(scene, at, one),
  )

const SEVERAL =
  /^(?:both|two|three|four|they|we|sides|parties|leaders|countries|nations|states|governments|ministers|members|negotiators|delegations|envoys|unions|partners)$/

/** "Both sides agreed", "Lakeland agreed with Norway": several decide together; who agrees alone consents to what another decides. */
const isJoint = (scene: Scene, { at, hung }: VerbPlace): boolean => {
  const own = hung.filter(one => isSomebody(one) && isInClause(scene, at, one))
  const subjects = own.filter(one => one.preposition === null && one.range.end <= at)
  return (
    subjects.some(({ isListed }) => isListed) ||
    own.some(one => one.range.start > at && hangsOn(scene, 'withWhom', one.preposition)) ||
    clauseAt(scene, at).some(k => k < at && SEVERAL.test(scene.tokens[k]?.plain ?? ''))
  )
}

const PRONOUN = /^(?:er|sie|wir|he|she|they|we|beide|both)$/

const hasPeople = (scene: Scene, { at, hung }: VerbPlace): boolean =>
  hung.some(
    one =>
      isSomebody(one) &&
      isInClause(scene, at, one) &&
      (one.preposition === null || hangsOn(scene, 'withWhom', one.preposition)),
  ) || clauseAt(scene, at).some(k => PRONOUN.test(scene.tokens[k]?.plain ?? ''))

const hasGoal = (scene: Scene, { at, hung }: VerbPlace): boolean => {
  const isVisit = /^(?:besuch|visit)/.test(scene.tokens[at]?.plain ?? '')
  const isNamed = hung.some(
    one =>
      isInClause(scene, at, one) &&
      /^(?:place|person|organisation)$/.test(one.mention.role) &&
      (one.preposition === null ? isVisit : isGoal(scene, one)),
  )
  return isNamed
}

// A report that answers another stands in the story's time.
const SEQUENCE = /^(?:daraufhin|danach|später|zuvor|subsequently|later|afterwards|earlier)$/

const isDatedReport = (scene: Scene, { at, hung }: VerbPlace): boolean => {
  const isOutlet = hung.some(
    one => one.mention.role === 'outlet' && isInClause(scene, at, one) && one.preposition === null,
  )
  const date = isOutlet ? dateOf(scene, { at, noun: null }) : null
  if (isOutlet && clauseAt(scene, at).some(k => SEQUENCE.test(scene.tokens[k]?.plain ?? ''))) return true
  // "am Morgen", "on Thursday" beside today's news only says that the report is fresh.
  return date !== null && date.thing.type === 'date'
}

const isChoice = (scene: Scene, { at, hung }: VerbPlace): boolean =>
  hung.some(one => isSomebody(one) && isInClause(scene, at, one)) ||
  clauseAt(scene, at).some(
    k => /^(?:auf|to)$/.test(scene.tokens[k]?.plain ?? '') && scene.tokens[k + 1]?.sort === 'number',
  )

// "Die Ministerin wies die Kritik der Fraktion zurück": what a person says is no decision of a body.
const isPersons = (scene: Scene, { at, hung }: VerbPlace): boolean =>
  hung.find(
    one => isInClause(scene, at, one) && isSomebody(one) && one.preposition === null && isNominative(scene, one),
  )?.mention.role === 'person'

const isPaper = (scene: Scene, place: VerbPlace): boolean =>
  isOfClass(scene, place.at, 'texts') ||
  place.hung.some(
    one =>
      one.mention.role === 'document' &&
      one.preposition === null &&
      isInClause(scene, place.at, one) &&
      !isGoverned(scene, one.range.end - 1),
  )

const isOfNeed = (scene: Scene, need: 'text' | 'paper' | 'body' | 'accord' | 'measure', place: VerbPlace): boolean => {
  switch (need) {
    case 'text':
      return isPaper(scene, place)
    case 'paper':
      return isPaper(scene, place) || isOfClass(scene, place.at, 'accords')
    case 'body':
      return isOfClass(scene, place.at, 'bodies') && !isPersons(scene, place)
    case 'accord':
      return isOfClass(scene, place.at, 'accords')
    case 'measure':
      return isOfClass(scene, place.at, 'measures')
  }
}

const WORDS = { polls: /^(?:polls|urnen?)$/, oneself: /^(?:sich|uns)$/ } as const

/** Whether what a verb needs stands in its clause. */
export const isNeedMet = (scene: Scene, need: VerbNeed, place: VerbPlace): boolean => {
  switch (need) {
    case 'nothing':
      return true
    case 'partner':
      return hasPartner(scene, place)
    case 'company':
      return hasCompany(scene, place) && isLocated(scene, place)
    case 'encounter':
      return isReceived(scene, place) && isLocated(scene, place)
    case 'goal':
      return hasGoal(scene, place)
    case 'phone':
      return isAmong(scene.lexicon.cues.phone, scene.tokens, clauseAt(scene, place.at))
    case 'dated':
      return isDatedReport(scene, place)
    case 'choice':
      return isChoice(scene, place)
    case 'polls':
    case 'oneself':
      return clauseAt(scene, place.at).some(k => WORDS[need].test(scene.tokens[k]?.plain ?? ''))
    case 'joint':
      return isJoint(scene, place)
    case 'assembly':
      return hasPeople(scene, place) && isLocated(scene, place) && !isCrowd(scene, place)
    case 'table':
      return isLocated(scene, place) && clauseAt(scene, place.at).some(k => TABLE.test(scene.tokens[k]?.plain ?? ''))
    case 'settled':
      return isSettled(scene, place)
    case 'guest':
      return isGuest(scene, place)
    case 'people':
      return hasPeople(scene, place)
    case 'text':
    case 'paper':
    case 'body':
    case 'accord':
    case 'measure':
      // "konnte keine Einigung erzielt werden": what is denied did not happen.
      return (
        !isAmong(scene.lexicon.cues.denials, scene.tokens, clauseAt(scene, place.at)) && isOfNeed(scene, need, place)
      )
  }
}
