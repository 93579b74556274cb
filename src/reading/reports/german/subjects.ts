import { isCapital } from '../../../wording/tokens.ts'
import { MEN, WOMEN } from '../../mentions/lexicon/first-names.ts'
import { isAuxiliary } from './finite.ts'
import type { Piece } from './items.ts'
import { ADVERBS, COORDINATORS, PREPOSITIONS } from './lexicon/function-words.de.ts'
import { isTime, nounPhrase, prepositionalEnd, type Stretch, subjectAfter } from './phrases.ts'
import type { Clause, Unit } from './units.ts'
import { verbForms } from './verb-forms.ts'

/** The verb whose subject is sought: its clause, the finite verb by item, and `at`, the word that carries the meaning (the finite verb itself, or a participle). */
export type Verb = { readonly clause: number; readonly finite: number; readonly at: number }

/** Who speaks in a clause, and whether that stands before or after the verb. */
export type Subject = { readonly by: Stretch; readonly side: 'before' | 'after' }

const isVerbless = ({ finite, opener }: Clause): boolean => finite < 0 && opener === 'main'

const isQuotation = ({ items }: Unit, { from, to }: Clause): boolean => to - from === 1 && items[from]?.quote !== null

/** How many clauses an apposition and its relative clauses may fill. */
const LONGEST_HEAD = 6

/** The clause where the noun phrase begins that ends before this one: back over appositions and relative clauses; the clause itself where none does. */
export const headClause = (unit: Unit, index: number): number => {
  const { clauses } = unit
  let head = index
  for (let at = index; at > 0 && at > index - LONGEST_HEAD; at--) {
    const [here, before] = [clauses[at], clauses[at - 1]]
    if (here === undefined || before === undefined || (here.before !== ',' && here.before !== '–')) break
    const verbless = isVerbless(before) && !isQuotation(unit, before)
    if (verbless) head = at - 1
    else if (before.opener === 'main' || before.opener === 'dass') break
  }
  return head
}

const opensAdverbially = (items: readonly Piece[], at: number, limit: number): boolean => {
  const plain = items[at]?.plain ?? ''
  if (PREPOSITIONS.has(plain) || (ADVERBS.has(plain) && items[at]?.plain !== 'es')) return true
  const phrase = nounPhrase({ items, limit }, at)
  return phrase === null || isTime(items, phrase)
}

/** An apposition after the subject belongs to it: "sagte der Minister, Arlen Voss, am Montag". */
const withApposition = (unit: Unit, index: number, by: Stretch): Stretch => {
  const { items, clauses } = unit
  const [own, next] = [clauses[index], clauses[index + 1]]
  if (own === undefined || next === undefined || by.to !== own.to || next.before !== ',' || !isVerbless(next)) return by
  if (items[next.from]?.quote !== null) return by
  const more = nounPhrase({ items, limit: next.to }, next.from)
  return more === null || PREPOSITIONS.has(items[next.from]?.plain ?? '') ? by : { from: by.from, to: more.to }
}

/** Past the relative pronoun, and past the noun that it owns behind a preposition ("in dessen Folge das Gericht …"). */
const behindRelative = (items: readonly Piece[], { from, to }: Clause): number =>
  PREPOSITIONS.has(items[from]?.plain ?? '') && /^(?:dessen|deren)$/.test(items[from + 1]?.plain ?? '')
    ? prepositionalEnd({ items, limit: to }, from)
    : from + 1

const subjectOfLast = (unit: Unit, index: number, limit: number): Subject | null => {
  const { items, clauses } = unit
  const clause = clauses[index]
  if (clause === undefined) return null
  if (clause.opener === 'relative') {
    const before = clauses[index - 1]
    if (!/^(?:der|die|das|welche[rs]?)$/.test(items[clause.from]?.plain ?? '') || before === undefined) {
      const own = subjectAfter({ items, limit }, behindRelative(items, clause))
      return own === null ? null : { by: own, side: 'before' }
    }
    return { by: antecedent(unit, index - 1) ?? { from: clause.from, to: clause.from + 1 }, side: 'before' }
  }
  const from = COORDINATORS.has(items[clause.from]?.plain ?? '') ? clause.from + 2 : clause.from + 1
  const by = subjectAfter({ items, limit }, from)
  return by === null ? null : { by, side: 'before' }
}

/** The noun phrase at the end of a clause that a relative clause hangs on; null where none ends there. */
export const antecedent = ({ items, clauses }: Unit, index: number): Stretch | null => {
  const clause = clauses[index]
  if (clause === undefined) return null
  let found: Stretch | null = null
  for (let at = clause.from; at < clause.to; at++) {
    const phrase = nounPhrase({ items, limit: clause.to }, at)
    if (phrase === null) continue
    found = phrase
    at = phrase.to - 1
  }
  return found !== null && found.to >= clause.to - 1 ? found : null
}

/** "X kam und sagte …": the subject of the clause before. */
const sharedSubject = (unit: Unit, cue: Verb): Subject | null => {
  const mains: Verb[] = []
  for (let at = cue.clause - 1; at >= 0 && at > cue.clause - LONGEST_HEAD; at--) {
    const clause = unit.clauses[at]
    if (clause !== undefined && clause.finite >= 0 && clause.opener === 'main')
      mains.push({ clause: at, finite: clause.finite, at: clause.finite })
  }
  // "X erklärte, Y sei gewählt, und kündigte an": Y stands in what X says.
  const isIndicative = unit.clauses[cue.clause]?.mood === 'indicative'
  const told = mains.find(({ clause }) => unit.clauses[clause]?.mood !== 'k1')
  const shared = (isIndicative ? told : undefined) ?? mains[0]
  return shared === undefined ? null : subjectOf(unit, shared)
}

const FEMININE = /(?:ung|heit|keit|schaft|ion|agentur|presse)$/

/** "Das sagte Voss", "Der Zeitung sagte Voss": what stands in front is what was said, or to whom, where a subject stands behind the verb. */
const isObjectPronoun = ({ items, clauses }: Unit, cue: Verb, front: number): boolean => {
  const word = items[front]?.plain ?? ''
  const isPointer = /^(?:das|dies)$/.test(word) && cue.finite === front + 1
  const isHearer = /^dem$/.test(word) || (word === 'der' && FEMININE.test(items[cue.finite - 1]?.plain ?? ''))
  const behind = items[cue.finite + 1]
  if (!isPointer && !(isHearer && behind !== undefined && isCapital(behind))) return false
  return subjectAfter({ items, limit: clauses[cue.clause]?.to ?? cue.finite }, cue.finite + 1) !== null
}

/** Words that stand before a subject and lay weight on it ("Auch Voss sagte", "Selbst die Zeitung schrieb"). */
const WEIGHING = new Set(
  'auch selbst sogar nur einzig allein lediglich besonders gerade ebenso insbesondere'.split(' '),
)

/** In front of the verb stands one phrase alone: past a word that weighs it where a noun phrase fills the rest. */
const pastWeight = (items: readonly Piece[], front: number, finite: number): number => {
  if (!WEIGHING.has(items[front]?.plain ?? '')) return front
  const phrase = nounPhrase({ items, limit: finite }, front + 1)
  if (phrase === null) return front
  const isWhole = phrase.to === finite || PREPOSITIONS.has(items[phrase.to]?.plain ?? '')
  return isWhole && !isTime(items, phrase) ? front + 1 : front
}

/** Where the noun phrase begins that a clause opens with and that stands before another one; null for none. */
const namedFrom = (items: readonly Piece[], head: Clause | undefined, clause: Clause): number | null => {
  if (head === undefined || head.from >= clause.from) return null
  const from = pastWeight(items, head.from, head.to)
  return opensAdverbially(items, from, head.to) ? null : from
}

/** The subject of a verb that opens its clause: shared with the clause before, or cut off from it by an apposition. */
const subjectBeforeFirst = (unit: Unit, cue: Verb, clause: Clause): Subject | null => {
  const shared = clause.before === 'und' ? sharedSubject(unit, cue) : null
  if (shared !== null) return shared
  const head = unit.clauses[headClause(unit, cue.clause)]
  const from = namedFrom(unit.items, head, clause)
  if (from === null) return null
  return { by: { from, to: unit.clauses[cue.clause - 1]?.to ?? clause.from }, side: 'before' }
}

/** Articles and possessives in a form that no subject has. */
const OBLIQUE = /^(?:de[mns]|(?:k?ein|mein|sein|ihr|unser|dies|jen|jed)e[mn])$/

/** A word in front of the verb that is an adverb by its form ("Unmissverständlich sagt das Gericht", "Passend zum Fest warnte X"), where somebody stands behind the verb. */
const MANNER = /(?:lich|isch|ig|weise|end|haft|falls|dings|seits|mals|wärts)$/

const opensByManner = ({ items, clauses }: Unit, verb: Verb, front: number): boolean => {
  const [word, next] = [items[front], items[front + 1]]
  if (word === undefined || !MANNER.test(word.plain) || MEN.has(word.plain) || WOMEN.has(word.plain)) return false
  if (front + 1 !== verb.finite && !PREPOSITIONS.has(next?.plain ?? '')) return false
  return subjectAfter({ items, limit: clauses[verb.clause]?.to ?? verb.finite }, verb.finite + 1) !== null
}

/** Nouns that are plural by their form, and verbs that are not. */
const PLURAL = /(?:ungen|ionen|heiten|keiten|schaften|täten|innen|würfe|schläge|pläne)$/
const isSingularVerb = (plain: string): boolean => !/n$/.test(plain) && plain !== 'sind'

const headNoun = (items: readonly Piece[], { from, to }: Stretch): string =>
  items.slice(from, to).find((item, index) => isCapital(item) && (index > 0 || from > 0))?.plain ?? ''

/** "Die Äußerungen bezeichnete Voss als …": what does not agree with the verb is its object where a subject stands behind it. */
const disagrees = ({ items, clauses }: Unit, verb: Verb, phrase: Stretch): boolean => {
  if (!PLURAL.test(headNoun(items, phrase)) || !isSingularVerb(items[verb.finite]?.plain ?? '')) return false
  return subjectAfter({ items, limit: clauses[verb.clause]?.to ?? verb.finite }, verb.finite + 1) !== null
}

/** "„Verfrüht“ nennt das der Minister": a quotation in front is what something is called where an object and a subject stand behind the verb. */
const isPredicate = ({ items, clauses }: Unit, verb: Verb, front: number): boolean =>
  items[front]?.quote !== null &&
  front + 1 === verb.finite &&
  /^(?:das|dies|es|ihn|sie)$/.test(items[verb.finite + 1]?.plain ?? '') &&
  subjectAfter({ items, limit: clauses[verb.clause]?.to ?? verb.finite }, verb.finite + 2) !== null

/** The subject in front of a verb in second place, with the apposition before it. */
const subjectInFront = (
  unit: Unit,
  cue: Verb,
  { clause, front }: { readonly clause: Clause; readonly front: number },
): Subject | null => {
  const { items } = unit
  const start = pastWeight(items, front, cue.finite)
  if (items[start]?.plain === 'es' && start + 1 === cue.finite)
    return { by: { from: start, to: start + 1 }, side: 'before' }
  if (opensAdverbially(items, start, cue.finite) || OBLIQUE.test(items[start]?.plain ?? '')) return null
  if (isObjectPronoun(unit, cue, start) || opensByManner(unit, cue, start) || isPredicate(unit, cue, start)) return null
  const phrase = nounPhrase({ items, limit: cue.finite }, start)
  if (phrase === null || disagrees(unit, cue, phrase)) return null
  const head = unit.clauses[headClause(unit, cue.clause)]
  const from = namedFrom(items, head, clause) ?? phrase.from
  const reaches = cue.finite > phrase.to && prepositionalEnd({ items, limit: cue.finite }, phrase.to) === cue.finite
  return { by: { from, to: reaches ? cue.finite : phrase.to }, side: 'before' }
}

/** "X hatte am Montag, dem 7., die These vertreten": what looks like the verb of the last stretch is a participle where an auxiliary stands before. */
const endsPerfect = ({ items, clauses }: Unit, index: number): boolean => {
  const clause = clauses[index]
  if (clause === undefined || clause.opener !== 'main' || clause.finite !== clause.to - 1) return false
  if (!verbForms(items[clause.finite]?.plain ?? '').some(({ shape }) => shape === 'participle')) return false
  return clauses
    .slice(Math.max(0, index - 2), index)
    .some(({ opener, finite, to }) => opener === 'main' && isAuxiliary(items[finite]) && finite >= to - 6)
}

/** The verb that governs a clause: its own, or that of the clause before what is cut off by commas ("brachte Voss, die Sprecherin, zum Ausdruck"); null for none. */
export const verbOf = (unit: Unit, index: number): Verb | null => {
  const { clauses } = unit
  for (let at = index; at >= 0 && at > index - LONGEST_HEAD; at--) {
    const clause = clauses[at]
    if (clause === undefined) return null
    if (clause.finite >= 0 && (at === index ? !endsPerfect(unit, at) : clause.opener !== 'relative'))
      return { clause: at, finite: clause.finite, at: clause.finite }
    if (clause.before !== ',' && clause.before !== '–') return null
  }
  return null
}

/** Who speaks at a verb; null where nobody does. */
export const subjectOf = (unit: Unit, cue: Verb): Subject | null => {
  const { items, clauses } = unit
  const clause = clauses[cue.clause]
  if (clause === undefined) return null
  if (clause.opener !== 'main') return subjectOfLast(unit, cue.clause, cue.at)
  const front = COORDINATORS.has(items[clause.from]?.plain ?? '') ? clause.from + 1 : clause.from
  const before =
    front === cue.finite ? subjectBeforeFirst(unit, cue, clause) : subjectInFront(unit, cue, { clause, front })
  if (before !== null) return before
  const limit = cue.at > cue.finite ? cue.at : clause.to
  const after = subjectAfter({ items, limit }, cue.finite + (isPredicate(unit, cue, front) ? 2 : 1))
  if (after === null && items[cue.finite + 1]?.plain === 'es')
    return { by: { from: cue.finite + 1, to: cue.finite + 2 }, side: 'after' }
  // "X wich aus, sagte aber, …"
  if (after === null && front === cue.finite && clause.before === ',') return sharedSubject(unit, cue)
  return after === null ? null : { by: withApposition(unit, cue.clause, after), side: 'after' }
}
