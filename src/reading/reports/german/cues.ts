import { isAuxiliary, isFiniteHere } from './finite.ts'
import type { Piece } from './items.ts'
import { PREPOSITIONS } from './lexicon/function-words.de.ts'
import { nounPhrase } from './phrases.ts'
import type { Unit } from './units.ts'
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
    const isTold = /^soll(?:en)?$/.test(plain) && items[at + 1]?.plain === 'haben'
    if ((PERFECT.has(plain) || isTold) && items[at + 1]?.plain !== 'worden') return { ...cue, voice: 'active' }
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
