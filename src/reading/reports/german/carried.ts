import type { Span } from '../../../text/span.ts'
import type { Speaking } from '../report.ts'
import { contentEnd, spanOfClauses } from './contents.ts'
import { type Found, saidBy, spanOfItems } from './drafts.ts'
import type { Piece } from './items.ts'
import type { Clause, Unit } from './units.ts'
import { verbForms } from './verb-forms.ts'

const liesIn = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end

/** Set phrases in the subjunctive that report nothing. */
const WISHES = /^(?:es lebe|gott sei|wie dem|sei es|es sei denn|möge|man nehme|komme was)/iu

const isFree = (unit: Unit, clause: Clause, found: readonly Found[]): boolean => {
  const verb = unit.items[clause.finite]
  return verb !== undefined && !found.some(({ content }) => liesIn(verb, content))
}

/** "Dies würde …" judges what was reported: the author's own words. */
const COMMENTS = /^(?:dies|das|damit|dadurch)$/

/** "könnte", "sollte" and "dürfte" are the author's own words too often. */
const STRONG_K2 = /^(?:würden?|hätten?|wären?|müssten?|gäbe|käme|bliebe|ließe|stünde)n?$/

/**
 * The main clauses of a unit in the subjunctive that no report holds: they carry on the one before. Konjunktiv I does so by itself, Konjunktiv II
 * ("würde", "hätte") only right after a report, since by itself it is the author's own supposition as often.
 */
export const carriedReports = (unit: Unit, found: readonly Found[], follows: 'report' | 'other'): readonly Found[] => {
  const reports: Found[] = []
  let done = -1
  unit.clauses.forEach((clause, index) => {
    if (index <= done || clause.opener !== 'main' || clause.finite < 0 || !isFree(unit, clause, found)) return
    const carries =
      clause.mood === 'k1' ||
      (clause.mood === 'k2' && follows === 'report' && STRONG_K2.test(unit.items[clause.finite]?.plain ?? ''))
    if (!carries || (clause.mood === 'k2' && COMMENTS.test(unit.items[clause.from]?.plain ?? ''))) return
    let from = index
    while (
      from > 0 &&
      from > done + 1 &&
      (unit.clauses[from - 1]?.opener !== 'main' || (unit.clauses[from - 1]?.finite ?? 0) < 0)
    )
      from--
    const to = contentEnd(unit, index)
    const content = spanOfClauses(unit, { from, to })
    if (
      WISHES.test(
        unit.items
          .slice(unit.clauses[from]?.from ?? 0, clause.finite + 3)
          .map(({ plain }) => plain)
          .join(' '),
      )
    )
      return
    done = to
    const cue = spanOfItems(unit.items, { from: clause.finite, to: clause.finite + 1 })
    reports.push({
      content,
      cue,
      kind: 'indirect',
      speaking: { kind: 'carried' },
      through: [],
      rule: 'carried-konjunktiv',
    })
  })
  return reports
}

const endsInPerfect = (items: readonly Piece[], { to }: Clause): boolean => {
  const [participle, last] = [items[to - 2], items[to - 1]]
  if (last === undefined || participle === undefined || !/^(?:haben|sein|worden)$/.test(last.plain)) return false
  if (participle.printed !== participle.plain) return false
  if (participle.plain === 'worden' || participle.plain === 'gewesen') return true
  return (
    /^(?:\p{Ll}*ge\p{Ll}+|\p{Ll}+(?:t|en))$/u.test(participle.plain) &&
    (verbForms(participle.plain).length === 0 ||
      verbForms(participle.plain).some(({ shape }) => shape === 'participle'))
  )
}

/** "soll … gewesen sein": a claim of somebody who is not named. A plain "soll" is a plan or a duty and is no report. */
export const hearsayReports = (unit: Unit, found: readonly Found[], follows: 'report' | 'other'): readonly Found[] =>
  unit.clauses.flatMap((clause, index) => {
    const plain = unit.items[clause.finite]?.plain
    if ((plain !== 'soll' && plain !== 'sollen') || clause.opener !== 'main' || !isFree(unit, clause, found)) return []
    const to = contentEnd(unit, index)
    const perfect = unit.clauses.slice(index, to + 1).some(part => endsInPerfect(unit.items, part))
    if (!perfect) return []
    const speaking: Speaking = follows === 'report' ? saidBy(unit.items, null) : { kind: 'unnamed' }
    const cue = spanOfItems(unit.items, { from: clause.finite, to: clause.finite + 1 })
    return [
      {
        content: spanOfClauses(unit, { from: index, to }),
        cue,
        kind: 'indirect',
        speaking,
        through: [],
        rule: 'hearsay-soll',
      },
    ]
  })
