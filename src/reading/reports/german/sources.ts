import { isCapital } from '../../../wording/tokens.ts'
import type { Piece } from './items.ts'
import { PREPOSITIONS } from './lexicon/function-words.de.ts'
import { RULING_NOUNS, SOURCE_NOUNS } from './lexicon/sources.de.ts'
import { nounPhrase, type Stretch } from './phrases.ts'
import { antecedent } from './subjects.ts'
import type { Unit } from './units.ts'

/**
 * A phrase that names a source without a verb ("laut X", "X zufolge", "nach Angaben von X", "unter Berufung auf X"): its items, the words that are the
 * cue, and who is meant; `by` is null for "nach eigenen Angaben", where the subject of the clause is, and for "demnach", where the one before is.
 */
export type Source = {
  readonly kind: 'according' | 'own' | 'citing' | 'thus'
  readonly whole: Stretch
  readonly cue: Stretch
  readonly by: Stretch | null
  readonly clause: number
}

type At = {
  readonly items: readonly Piece[]
  readonly limit: number
  readonly clause: number
  readonly from: number
  readonly rules: RegExp
}

/** The noun of saying in a phrase: the last of its first run of capital words; -1 for none. */
const headOf = (items: readonly Piece[], { from, to }: Stretch, nouns: RegExp = SOURCE_NOUNS): number => {
  for (let at = from; at < to; at++) {
    const item = items[at]
    if (item === undefined || item.sort !== 'word' || !/\p{Lu}/u.test(item.printed)) continue
    if (nouns.test(item.plain)) return at
    if (!isCapital(items[at + 1])) return -1
  }
  return -1
}

const wordsOfOwner = (items: readonly Piece[], { from, to }: Stretch, head: number): Stretch => {
  let at = head + 1
  if (at >= to) return { from, to }
  if (/^(?:von|vom|aus)$/.test(items[at]?.plain ?? '')) at++
  return at < to ? { from: at, to } : { from, to }
}

const accordingTo = ({ items, limit, clause, rules }: At, at: number): Source | null => {
  const plain = items[at]?.plain ?? ''
  const phrase = nounPhrase({ items, limit }, at + 1)
  if (phrase === null) return null
  const whole = { from: at, to: phrase.to }
  if (plain === 'laut' || plain === 'gemäß' || plain === 'lt') {
    const head = headOf(items, phrase)
    return {
      kind: 'according',
      whole,
      cue: { from: at, to: at + 1 },
      by: head < 0 ? phrase : wordsOfOwner(items, phrase, head),
      clause,
    }
  }
  const head = headOf(items, phrase, rules)
  if (head < 0) return null
  const cue = { from: at, to: head + 1 }
  const words = items.slice(at + 1, head).map(item => item.plain)
  if (words.includes('eigenen') || words.includes('eigener')) return { kind: 'own', whole, cue, by: null, clause }
  return { kind: 'according', whole, cue, by: wordsOfOwner(items, phrase, head), clause }
}

const postposed = ({ items, limit, clause, from }: At, at: number): Source | null => {
  for (let start = Math.max(from, at - 12); start < at; start++) {
    const phrase = nounPhrase({ items, limit }, start)
    if (phrase === null || phrase.to !== at || PREPOSITIONS.has(items[start - 1]?.plain ?? '')) continue
    if (items[at]?.plain === 'nach' && headOf(items, phrase) < 0) return null
    const alone = phrase.to - phrase.from === 1
    const cue =
      alone && SOURCE_NOUNS.test(items[start]?.plain ?? '') ? { from: start, to: at + 1 } : { from: at, to: at + 1 }
    return { kind: 'according', whole: { from: start, to: at + 1 }, cue, by: phrase, clause }
  }
  return null
}

const citing = ({ items, limit, clause }: At, at: number): Source | null => {
  if (!/^(?:berufung|verweis|bezug)$/.test(items[at + 1]?.plain ?? '') || items[at + 2]?.plain !== 'auf') return null
  const phrase = nounPhrase({ items, limit }, at + 3)
  return phrase === null
    ? null
    : { kind: 'citing', whole: { from: at, to: phrase.to }, cue: { from: at, to: at + 3 }, by: phrase, clause }
}

/** "aus Sicht der Verbände" */
const SIGHT = /^sicht$/

const sourceAt = (within: At, at: number): Source | null => {
  const plain = within.items[at]?.plain ?? ''
  if (plain === 'laut' || plain === 'lt') return accordingTo(within, at)
  if (plain === 'gemäß') return accordingTo(within, at)
  if (plain === 'zufolge') return postposed(within, at)
  if (plain === 'nach') return accordingTo(within, at) ?? postposed(within, at)
  if (plain === 'aus') return accordingTo({ ...within, rules: SIGHT }, at)
  if (plain === 'unter' || plain === 'mit') return citing(within, at)
  if (plain === 'demnach' || (plain === 'danach' && at === within.from)) {
    return {
      kind: 'thus',
      whole: { from: at, to: at + 1 },
      cue: { from: at, to: at + 1 },
      by: null,
      clause: within.clause,
    }
  }
  return null
}

const MODALS = /^(?:soll|sollen|muss|müssen|darf|dürfen|kann|können)$/
const RULING = new RegExp(`${SOURCE_NOUNS.source}|${RULING_NOUNS.source}`, 'iu')

/** "ein Bericht, laut dem …": the relative clause tells what stands in what it hangs on. */
const relativeSource = (unit: Unit, index: number): Source | null => {
  const { items, clauses } = unit
  const clause = clauses[index]
  if (clause === undefined || clause.before !== ',' || clause.finite < clause.to - 2) return null
  const [first, second] = [items[clause.from]?.plain ?? '', items[clause.from + 1]?.plain ?? '']
  if (!/^(?:laut|zufolge)$/.test(first) || !/^(?:dem|der|denen)$/.test(second)) return null
  const by = antecedent(unit, index - 1)
  const cue = { from: clause.from, to: clause.from + 1 }
  return by === null
    ? null
    : { kind: 'according', whole: { from: clause.from, to: clause.from + 2 }, cue, by, clause: index }
}

/** Every phrase of a unit that names a source, in order. */
export const sourcesOf = (unit: Unit): readonly Source[] =>
  unit.clauses.flatMap((clause, index) => {
    const { items } = unit
    const relative = relativeSource(unit, index)
    if (relative !== null) return [relative]
    const found: Source[] = []
    const rules = MODALS.test(items[clause.finite]?.plain ?? '') ? RULING : SOURCE_NOUNS
    for (let at = clause.from; at < clause.to; at++) {
      const source = sourceAt({ items, limit: clause.to, clause: index, from: clause.from, rules }, at)
      if (source === null) continue
      found.push(source)
      at = Math.max(at, source.whole.to - 1)
    }
    return found
  })
