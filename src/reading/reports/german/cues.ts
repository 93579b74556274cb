import { isCapital } from '../../../wording/tokens.ts'
import { isAuxiliary, isFiniteHere } from './finite.ts'
import type { Piece } from './items.ts'
import { ADVERBS, COORDINATORS, PREPOSITIONS } from './lexicon/function-words.de.ts'
import { isTime, nounPhrase, prepositionalEnd, type Stretch, subjectAfter } from './phrases.ts'
import type { Clause, Unit } from './units.ts'
import { type Lemma, lemmaOf, prefixesOf, verbForms } from './verb-forms.ts'

/**
 * A reporting verb in its clause: `at` is the word that is the cue, `finite` the finite verb (the auxiliary of a perfect),
 * `voice` whether somebody reports or it is reported by nobody named, `prefixAt` the split-off part (-1 for none).
 */
export type Cue = {
  readonly clause: number
  readonly at: number
  readonly finite: number
  readonly prefixAt: number
  readonly base: string
  readonly lemma: Lemma
  readonly voice: 'active' | 'passive'
}

const splitOff = (items: readonly Piece[], { base, from, to }: { base: string; from: number; to: number }) => {
  const known = prefixesOf(base)
  if (known.length === 0) return null
  for (let i = to - 1; i > from; i--) {
    const plain = items[i]?.plain ?? ''
    if (
      known.includes(plain) &&
      (i === to - 1 || !PREPOSITIONS.has(plain) || nounPhrase({ items, limit: to }, i + 1) === null)
    ) {
      return { prefix: plain, at: i }
    }
  }
  return null
}

const PERFECT = new Set('hat haben hatte hatten habe hätte hätten'.split(' '))
const PASSIVE = new Set('wird werden wurde wurden werde worden'.split(' '))

/** The auxiliary a participle stands with in its clause. */
const auxiliaryOf = (items: readonly Piece[], { from, to, at }: { from: number; to: number; at: number }): number => {
  for (let i = at - 1; i >= from; i--) if (isAuxiliary(items[i])) return i
  for (let i = at + 1; i < to && i < at + 3; i++) if (isAuxiliary(items[i])) return i
  return -1
}

const participleCue = (unit: Unit, index: number, at: number): Cue | null => {
  const { items, clauses } = unit
  const clause = clauses[index]
  if (clause === undefined) return null
  for (const { base, prefix, shape } of verbForms(items[at]?.plain ?? '')) {
    const lemma = shape === 'participle' ? lemmaOf(base, prefix) : null
    if (lemma === null) continue
    const finite = auxiliaryOf(items, { from: clause.from, to: clause.to, at })
    const plain = items[finite]?.plain ?? ''
    if (finite < 0) continue
    const cue = { clause: index, at, finite, prefixAt: -1, base, lemma }
    if (PERFECT.has(plain) && items[at + 1]?.plain !== 'worden') return { ...cue, voice: 'active' }
    if (PASSIVE.has(plain) || items[at + 1]?.plain === 'worden') return { ...cue, voice: 'passive' }
  }
  return null
}

const finiteCue = (unit: Unit, index: number, at: number): Cue | null => {
  const { items, clauses } = unit
  const clause = clauses[index]
  if (clause === undefined || !isFiniteHere(items, at)) return null
  let best: Cue | null = null
  for (const { base, prefix, shape, mood } of verbForms(items[at]?.plain ?? '')) {
    if (shape !== 'finite' || (mood === 'k2' && best !== null)) continue
    const later = prefix === '' ? laterPrefix(unit, index, { base, at }) : null
    const lemma = lemmaOf(base, later?.prefix ?? prefix)
    if (lemma === null) continue
    if (best === null || mood === 'indicative') {
      best = { clause: index, at, finite: at, prefixAt: later?.at ?? -1, base, lemma, voice: 'active' }
    }
  }
  return best
}

/** The split-off part stands at the end of the clause, or after the clauses that hang in it ("wies die Vorwürfe, die …, zurück"). */
const laterPrefix = ({ items, clauses }: Unit, index: number, { base, at }: { base: string; at: number }) => {
  const clause = clauses[index]
  if (clause === undefined) return null
  const here = splitOff(items, { base, from: at, to: clause.to })
  if (here !== null) return here
  const word = items[at - 1]?.plain ?? ''
  if (clause.opener !== 'main' && prefixesOf(base).includes(word)) return { prefix: word, at: at - 1 }
  for (let next = index + 1; next < clauses.length && next < index + 4; next++) {
    const other = clauses[next]
    if (other === undefined) break
    const last = items[other.to - 1]?.plain ?? ''
    if (other.finite < 0 && other.opener === 'main' && prefixesOf(base).includes(last))
      return { prefix: last, at: other.to - 1 }
  }
  return null
}

/** Every reporting verb of a unit in order: finite ones, and participles with their auxiliary. */
export const cuesOf = (unit: Unit): readonly Cue[] => {
  const found: Cue[] = []
  unit.clauses.forEach((clause, index) => {
    for (let at = clause.from; at < clause.to; at++) {
      if (unit.items[at]?.sort !== 'word') continue
      const cue = finiteCue(unit, index, at) ?? participleCue(unit, index, at)
      if (cue !== null) found.push(cue)
    }
  })
  return found
}

/** Who speaks in a clause, and whether that stands before or after the verb. */
export type Subject = { readonly by: Stretch; readonly side: 'before' | 'after' }

const isVerbless = ({ finite, opener }: Clause): boolean => finite < 0 && opener === 'main'

const isQuotation = ({ items }: Unit, { from, to }: Clause): boolean => to - from === 1 && items[from]?.quote !== null

/** How many clauses an apposition and its relative clauses may fill. */
const LONGEST_HEAD = 6

/** The clause where the noun phrase begins that ends before this one: back over appositions and relative clauses; the clause itself where none does. */
const headClause = (unit: Unit, index: number): number => {
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

const subjectOfLast = (unit: Unit, index: number, limit: number): Subject | null => {
  const { items, clauses } = unit
  const clause = clauses[index]
  if (clause === undefined) return null
  if (clause.opener === 'relative') {
    const before = clauses[index - 1]
    if (!/^(?:der|die|das|welche[rs]?)$/.test(items[clause.from]?.plain ?? '') || before === undefined) {
      const own = subjectAfter({ items, limit }, clause.from + 1)
      return own === null ? null : { by: own, side: 'before' }
    }
    return { by: antecedent(unit, index - 1) ?? { from: clause.from, to: clause.from + 1 }, side: 'before' }
  }
  const from = COORDINATORS.has(items[clause.from]?.plain ?? '') ? clause.from + 2 : clause.from + 1
  const by = subjectAfter({ items, limit }, from)
  return by === null ? null : { by, side: 'before' }
}

/** The noun phrase at the end of a clause that a relative clause hangs on. */
const antecedent = ({ items, clauses }: Unit, index: number): Stretch | null => {
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
const sharedSubject = (unit: Unit, cue: Cue): Subject | null => {
  for (let at = cue.clause - 1; at >= 0 && at > cue.clause - LONGEST_HEAD; at--) {
    const clause = unit.clauses[at]
    if (clause === undefined || clause.finite < 0 || clause.opener !== 'main') continue
    return subjectOf(unit, { ...cue, clause: at, finite: clause.finite, at: clause.finite })
  }
  return null
}

const FEMININE = /(?:ung|heit|keit|schaft|ion|agentur|presse)$/

/** "Das sagte Voss", "Der Zeitung sagte Voss": what stands in front is what was said, or to whom, where a subject stands behind the verb. */
const isObjectPronoun = ({ items, clauses }: Unit, cue: Cue, front: number): boolean => {
  const word = items[front]?.plain ?? ''
  const isPointer = /^(?:das|dies)$/.test(word) && cue.finite === front + 1
  const isHearer = /^dem$/.test(word) || (word === 'der' && FEMININE.test(items[cue.finite - 1]?.plain ?? ''))
  const behind = items[cue.finite + 1]
  if (!isPointer && !(isHearer && behind !== undefined && isCapital(behind))) return false
  return subjectAfter({ items, limit: clauses[cue.clause]?.to ?? cue.finite }, cue.finite + 1) !== null
}

const isNamed = (items: readonly Piece[], head: Clause | undefined, clause: Clause): head is Clause =>
  head !== undefined && head.from < clause.from && !opensAdverbially(items, head.from, head.to)

/** The subject of a verb that opens its clause: shared with the clause before, or cut off from it by an apposition. */
const subjectBeforeFirst = (unit: Unit, cue: Cue, clause: Clause): Subject | null => {
  const shared = clause.before === 'und' ? sharedSubject(unit, cue) : null
  if (shared !== null) return shared
  const head = unit.clauses[headClause(unit, cue.clause)]
  if (!isNamed(unit.items, head, clause)) return null
  return { by: { from: head.from, to: unit.clauses[cue.clause - 1]?.to ?? clause.from }, side: 'before' }
}

/** The subject in front of a verb in second place, with the apposition before it. */
const subjectInFront = (
  unit: Unit,
  cue: Cue,
  { clause, front }: { readonly clause: Clause; readonly front: number },
): Subject | null => {
  const { items } = unit
  if (opensAdverbially(items, front, cue.finite) || isObjectPronoun(unit, cue, front)) return null
  const phrase = nounPhrase({ items, limit: cue.finite }, front)
  if (phrase === null) return null
  const head = unit.clauses[headClause(unit, cue.clause)]
  const from = isNamed(items, head, clause) ? head.from : phrase.from
  const reaches = cue.finite > phrase.to && prepositionalEnd({ items, limit: cue.finite }, phrase.to) === cue.finite
  return { by: { from, to: reaches ? cue.finite : phrase.to }, side: 'before' }
}

/** Who speaks at a cue; null where nobody does. */
export const subjectOf = (unit: Unit, cue: Cue): Subject | null => {
  const { items, clauses } = unit
  const clause = clauses[cue.clause]
  if (clause === undefined) return null
  if (clause.opener !== 'main') return subjectOfLast(unit, cue.clause, cue.at)
  const front = COORDINATORS.has(items[clause.from]?.plain ?? '') ? clause.from + 1 : clause.from
  const before =
    front === cue.finite ? subjectBeforeFirst(unit, cue, clause) : subjectInFront(unit, cue, { clause, front })
  if (before !== null) return before
  const limit = cue.at > cue.finite ? cue.at : clause.to
  const after = subjectAfter({ items, limit }, cue.finite + 1)
  return after === null ? null : { by: withApposition(unit, cue.clause, after), side: 'after' }
}
