import { isCapital } from '../../../wording/tokens.ts'
import type { Speaking } from '../report.ts'
import { contentEnd, isInfinitiveClause, isUnreal, spanOfClauses } from './contents.ts'
import { type Found, saidBy, spanOfItems } from './drafts.ts'
import { isAuxiliary } from './finite.ts'
import { DEMAND_NOUNS, SAYING_NOUNS, STANCES } from './lexicon/sources.de.ts'
import { nounPhrase, type Stretch } from './phrases.ts'
import { subjectOf, verbOf } from './subjects.ts'
import type { Clause, Unit } from './units.ts'
import { agentOf } from './voices.ts'

const OWNER = /^(?:des|der|eines|einer|seines|seiner|ihres|ihrer|von|vom)$/

/** The one whose saying a noun is: the genitive or "von …" right after it. */
const ownerOf = ({ items }: Unit, noun: number, limit: number): Stretch | null => {
  const word = items[noun + 1]?.plain ?? ''
  if (noun + 1 >= limit || !OWNER.test(word)) return null
  const from = word === 'von' || word === 'vom' ? noun + 2 : noun + 1
  return nounPhrase({ items, limit }, from)
}

/** How far before the end of its clause the noun may stand, in items. */
const NEAR = 8
const NEARER = 3

const nounIn = ({ items }: Unit, { from, to }: Clause, near: number): number => {
  for (let at = to - 1; at >= from && at >= to - near; at--) {
    const item = items[at]
    if (item !== undefined && isCapital(item) && at > from - 1 && SAYING_NOUNS.test(item.plain)) return at
    if (item?.plain === 'bekannt' && at >= to - 2) return at
  }
  return -1
}

/** Where a clause says how somebody stands to what follows: "ist zuversichtlich", "hält es für möglich"; -1 for nowhere. */
const stanceIn = ({ items }: Unit, { from, to, finite }: Clause): number => {
  for (let at = to - 1; at >= from && at >= to - NEARER; at--) if (STANCES.test(items[at]?.plain ?? '')) return at
  if (!/^(?:hält|halten|hielt|hielten)$/.test(items[finite]?.plain ?? '')) return -1
  const words = items.slice(from, to).map(({ plain }) => plain)
  return words.includes('es') && words.includes('für') ? finite : -1
}

const PASSIVE = /^(?:wird|werden|wurde|wurden|ist|sind|war|waren|liegt|lag|steht|stand|besteht|bestand)$/

const TURNED = /^(?:wird|werden|wurde|wurden|worden|war|waren)$/

/** "ist der Ansicht": the noun says what the subject holds. */
const isHeld = ({ items }: Unit, noun: number): boolean => {
  const [before, earlier] = [items[noun - 1], items[noun - 2]]
  return before?.plain === 'der' || (earlier?.plain === 'der' && before !== undefined && !isCapital(before))
}

/** "die von Voss geäußerte Hoffnung": who voiced it, in a participle phrase before the noun. */
const voicerOf = ({ items }: Unit, noun: number, { from }: Clause): Stretch | null => {
  if (!/(?:t|en)e[nmrs]?$/.test(items[noun - 1]?.plain ?? '')) return null
  for (let at = noun - 2; at >= from; at--)
    if (/^vo[nm]$/.test(items[at]?.plain ?? '')) return nounPhrase({ items, limit: noun - 1 }, at + 1)
  return null
}

const speakerOf = (unit: Unit, index: number, noun: number): Speaking => {
  const clause = unit.clauses[index]
  const owner =
    noun < 0 || clause === undefined ? null : (ownerOf(unit, noun, clause.to) ?? voicerOf(unit, noun, clause))
  if (owner !== null) return saidBy(unit.items, owner)
  const verb = verbOf(unit, index)
  const agent =
    verb === null || !TURNED.test(unit.items[verb.finite]?.plain ?? '')
      ? null
      : agentOf(unit, { ...verb, at: clause?.to ?? verb.at })
  if (agent !== null) return saidBy(unit.items, agent)
  const subject = verb === null ? null : subjectOf(unit, verb)
  if (verb === null || subject === null || unit.items[subject.by.from]?.plain === 'es') return { kind: 'unnamed' }
  const isImpersonal =
    (PASSIVE.test(unit.items[verb.finite]?.plain ?? '') && !isHeld(unit, noun)) ||
    (noun >= 0 && subject.by.from <= noun && noun < subject.by.to)
  return isImpersonal ? { kind: 'unnamed' } : saidBy(unit.items, subject.by)
}

const opensContent = (unit: Unit, clause: Clause): 'that' | 'infinitive' | 'second-place' | null => {
  if (clause.before !== ',') return null
  if (clause.opener === 'dass') return 'that'
  if (clause.opener === 'main' && clause.finite >= 0 && isUnreal(clause)) return 'second-place'
  if (clause.opener !== 'main' || /^(?:um|ohne|statt|anstatt)$/.test(unit.items[clause.from]?.plain ?? '')) return null
  return isInfinitiveClause(unit.items, clause) ? 'infinitive' : null
}

const stanceReport = (unit: Unit, index: number, at: number): Found | null => {
  const verb = verbOf(unit, index)
  const subject = verb === null ? null : subjectOf(unit, verb)
  if (subject === null || /^(?:es|das|dies|was)$/.test(unit.items[subject.by.from]?.plain ?? '')) return null
  return {
    content: spanOfClauses(unit, { from: index + 1, to: contentEnd(unit, index + 1) }),
    cue: spanOfItems(unit.items, { from: at, to: at + 1 }),
    kind: 'indirect',
    speaking: saidBy(unit.items, subject.by),
    through: [],
    rule: 'indirect-noun',
  }
}

const nounReport = (unit: Unit, index: number): Found | null => {
  const [clause, next] = [unit.clauses[index], unit.clauses[index + 1]]
  const opens = clause === undefined || next === undefined ? null : opensContent(unit, next)
  if (clause === undefined || next === undefined || opens === null) return null
  const noun = nounIn(unit, clause, opens === 'second-place' ? NEARER : NEAR)
  // A subjunctive after "dass" is reported speech whatever verb stands before it.
  const verb = opens === 'that' && next.mood === 'k1' && !isAuxiliary(unit.items[clause.finite]) ? clause.finite : -1
  const stance = opens === 'that' || opens === 'second-place' ? stanceIn(unit, clause) : -1
  if (noun < 0 && stance >= 0) return stanceReport(unit, index, stance)
  const at = noun >= 0 ? noun : verb
  if (at < 0) return null
  const content = spanOfClauses(unit, { from: index + 1, to: contentEnd(unit, index + 1) })
  const cue = spanOfItems(unit.items, { from: at, to: at + 1 })
  const told = { content, cue, speaking: speakerOf(unit, index, noun), through: [] }
  return opens === 'infinitive'
    ? { ...told, kind: 'paraphrase', rule: 'paraphrase-infinitive' }
    : { ...told, kind: 'indirect', rule: noun >= 0 ? 'indirect-noun' : 'indirect-that' }
}

const demandAt = (unit: Unit, clause: Clause, at: number): Found | null => {
  const preposition = DEMAND_NOUNS[unit.items[at]?.plain ?? '']
  const owner = preposition === undefined ? null : ownerOf({ ...unit }, at, clause.to)
  if (owner === null) return null
  // The owner's own noun phrase may have swallowed the preposition's; it ends where the preposition stands.
  for (let i = owner.from + 1; i < clause.to && i <= owner.to + 1; i++) {
    if (unit.items[i]?.plain !== preposition) continue
    const wanted = nounPhrase({ items: unit.items, limit: clause.to }, i + 1)
    if (wanted === null) return null
    return {
      content: spanOfItems(unit.items, wanted),
      cue: spanOfItems(unit.items, { from: at, to: at + 1 }),
      kind: 'paraphrase',
      speaking: saidBy(unit.items, { from: owner.from, to: i }),
      through: [],
      rule: 'paraphrase-noun',
    }
  }
  return null
}

/** Who tells in "Gerüchte, wonach …": their owner, or they themselves. */
const tellerOf = (unit: Unit, noun: number, { to }: Clause): Speaking =>
  saidBy(unit.items, ownerOf(unit, noun, to) ?? nounPhrase({ items: unit.items, limit: to }, noun))

/** "Berichte, wonach …", "Briefe, nach denen …": what follows is what they say. */
const afterWord = (unit: Unit, index: number): Found | null => {
  const [clause, next] = [unit.clauses[index], unit.clauses[index + 1]]
  if (clause === undefined || next === undefined || next.before !== ',') return null
  const [first, second] = [unit.items[next.from]?.plain ?? '', unit.items[next.from + 1]?.plain ?? '']
  const length =
    first === 'wonach' || first === 'demzufolge'
      ? 1
      : first === 'nach' && /^(?:dem|der|denen|welche[mnr])$/.test(second)
        ? 2
        : 0
  const noun = length === 0 ? -1 : nounIn(unit, clause, NEAR * 2)
  if (length === 0 || (length === 2 && noun < 0) || next.to - next.from <= length + 1) return null
  const { end } = spanOfClauses(unit, { from: index + 1, to: contentEnd(unit, index + 1) })
  const start = unit.items[next.from + length]?.start ?? end
  const cue = spanOfItems(unit.items, { from: next.from, to: next.from + length })
  return {
    content: { start, end },
    cue,
    kind: 'indirect',
    speaking: noun < 0 ? speakerOf(unit, index, noun) : tellerOf(unit, noun, clause),
    through: [],
    rule: 'indirect-noun',
  }
}

const demands = (unit: Unit): readonly Found[] =>
  unit.clauses.flatMap(clause => {
    const found: Found[] = []
    for (let at = clause.from; at < clause.to; at++) {
      const demand = isCapital(unit.items[at]) ? demandAt(unit, clause, at) : null
      if (demand !== null) found.push(demand)
    }
    return found
  })

/** Reports whose cue is a noun ("die Hoffnung, dass …", "die Forderung der Minister nach …"), or any verb before "dass" with a subjunctive. */
export const nounReports = (unit: Unit, found: readonly Found[]): readonly Found[] => {
  const reports = [...demands(unit)]
  unit.clauses.forEach((_, index) => {
    const report = nounReport(unit, index) ?? afterWord(unit, index)
    const held = found.some(
      ({ content }) =>
        report !== null &&
        content.start <= report.content.start + 6 &&
        content.end >= report.content.end &&
        content.end - content.start < (report.content.end - report.content.start) * 1.5,
    )
    if (report !== null && !held) reports.push(report)
  })
  return reports
}
