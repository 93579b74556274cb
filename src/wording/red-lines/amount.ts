import type { Span } from '../../text/span.ts'
import { type Quantity, quantitiesIn } from '../quantities.ts'
import type { RedLineTerms } from './terms.ts'

/** Where the number of a statement stands against the number of the line; `none` where it sets no such number. */
export type Amount = { readonly kind: 'inside' | 'outside'; readonly span: Span } | { readonly kind: 'none' }

/** The limit of a line on the scale of `quantitiesIn`: what it counts, and its value there. */
type Limit = {
  readonly kind: Quantity['kind']
  readonly unit: string | null
  readonly value: number
  readonly isMost: boolean
}

const limitOf = ({ statement, quantity }: RedLineTerms, language: string): Limit | null => {
  if (quantity === null) return null
  const isMost = 'atMost' in quantity
  const written = 'atMost' in quantity ? quantity.atMost : quantity.atLeast
  const counted = quantitiesIn(statement, language).filter(({ kind }) => kind !== 'date')
  const same = counted.find(({ value }) => Math.abs(value - written) < 1e-6 * Math.max(1, Math.abs(written)))
  const own = same ?? counted.find(({ kind }) => kind === 'period') ?? counted[0]
  if (own === undefined) return { kind: 'number', unit: null, value: written, isMost }
  // A limit of "three months" is written as 3 or as 90: the statement's own value counts where the number is the smaller one.
  const isScaled = own.kind === 'period' && same === undefined
  return { kind: own.kind, unit: own.unit, value: isScaled ? own.value : written, isMost }
}

const FORMER =
  /(?:\bfrom|\bof the previous|\bformer|\bthan the|\bwas|\bwere|\bincrease of|\brise of|\bgoal of|\btarget of|\binstead of|\bformerly|\bcurrently|\bsteps of(?: no more than)?|\btranches of|\bstages of|\bunlike|\bafter the|\bpreviously|\bhitherto|\bvon (?:bisher|derzeit|zuletzt)|\bbisher|\bbislang|\bzuvor|\bstatt|\banstelle von|\bziel von|\bschritten (?:von|zu)(?: höchstens| je)?|\braten (?:von|zu)|\banstieg (?:um|von)|\berhöhung (?:um|von)|\bfrüher(?:e[nr]?)?|\bnach (?:einer|der) \p{L}+ (?:um|von)|\bderzeit|\bjährlichen? schritten von)\s*(?:\p{L}+\s+)?$/iu
const LATER_FORMER =
  /^\s*(?:\p{L}+\s+){0,3}(?:until now|so far|at present|in the previous|previously|last year|bisher|bislang|im vorjahr|zuvor|im letzten)/iu

const isFormer = (text: string, { span }: Quantity, clause: Span): boolean => {
  const before = text.slice(Math.max(clause.start, span.start - 40), span.start)
  const after = text.slice(span.end, Math.min(clause.end, span.end + 40))
  return FORMER.test(before) || LATER_FORMER.test(after)
}

const isSameKind = (found: Quantity, limit: Limit): boolean => {
  if (limit.kind === 'number' && limit.unit === null) return found.kind === 'number' && found.unit !== 'times'
  if (limit.kind === 'period') return found.kind === 'period'
  return found.kind === limit.kind && (found.unit === limit.unit || found.unit === null || limit.unit === null)
}

const isWithin = (value: number, { isMost, value: limit }: Limit): boolean => {
  // Half a year is 182.625 days here and 180 in a line: a slack of one part in fifty for periods would hide real differences elsewhere.
  const slack = Math.abs(limit) * 1e-9
  return isMost ? value <= limit + slack : value >= limit - slack
}

const distance = (span: Span, to: Span): number =>
  span.start >= to.end ? span.start - to.end : to.start - span.end + 1_000

/** The number that a clause sets for what the line limits: outside the line, inside it, or none. `near` is where its action is named. */
export const readAmount = (
  terms: RedLineTerms,
  text: string,
  place: { clause: Span; near: Span; aside: readonly Span[]; language: string },
): Amount => {
  const limit = limitOf(terms, place.language)
  if (limit === null) return { kind: 'none' }
  const isIn = (span: Span, outer: Span) => span.start >= outer.start && span.end <= outer.end
  const candidates = quantitiesIn(text.slice(place.clause.start, place.clause.end), place.language)
    .map(found => ({
      ...found,
      span: { start: found.span.start + place.clause.start, end: found.span.end + place.clause.start },
    }))
    .filter(found => isSameKind(found, limit) && !isFormer(text, found, place.clause))
  const main = candidates.filter(({ span }) => !place.aside.some(aside => isIn(span, aside)))
  const [nearest] = [...(main.length > 0 ? main : candidates)].sort(
    (one, other) => distance(one.span, place.near) - distance(other.span, place.near),
  )
  if (nearest === undefined) return { kind: 'none' }
  return { kind: isWithin(nearest.value, limit) ? 'inside' : 'outside', span: nearest.span }
}
