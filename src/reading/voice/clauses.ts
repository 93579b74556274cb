import { isCapital, type Range, type Token } from '../../wording/tokens.ts'
import type { Tongue } from '../ground.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const BREAKS = set('; : – — - ( ) [ ] . ! ? ... … "')
const COORDINATORS = set('und oder doch aber sondern denn and or but yet so')
// What opens a new clause right after a coordinating word: an article, a pronoun, a demonstrative.
const STARTERS: Readonly<Record<Tongue, ReadonlySet<string>>> = {
  de: set(
    'der die das den dem ein eine einen dies diese dieser dieses es er sie wir ich man solch solche solcher solches jeder jede jedes kein keine keiner damit so deshalb daher genau',
  ),
  en: set('the a an this that these those it he she they we i such any every no there its his her their so thus hence'),
}
const SUBORDINATORS: Readonly<Record<Tongue, ReadonlySet<string>>> = {
  de: set('dass weil da obwohl obgleich wenn falls sofern während nachdem bevor sodass damit indem'),
  en: set('because if unless although though while whereas whether since'),
}
const FINITE: Readonly<Record<Tongue, ReadonlySet<string>>> = {
  de: set(
    'ist sind war waren hat haben hatte hatten wird werden wurde wurden würde würden wäre wären hätte hätten kann können konnte konnten könnte könnten muss müssen musste mussten müsste soll sollen sollte sollten will wollen wollte wollten darf dürfen durfte dürfte dürften sei seien habe werde gibt gab geht ging steht stand kommt kam bleibt blieb',
  ),
  en: set(
    "is are was were has have had will would can could may might must shall should does do did isn't aren't wasn't weren't won't wouldn't can't couldn't says said",
  ),
}
const FARTHEST = 120

const isVerbLike = (token: Token | undefined, tongue: Tongue): boolean => {
  if (token === undefined || token.sort !== 'word') return false
  if (FINITE[tongue].has(token.plain)) return true
  if (tongue === 'en') return token.plain.length > 4 && token.plain.endsWith('ed')
  return !isCapital(token) && /(?:te|ten|iert|[bdfghklmnprsßt]t)$/.test(token.plain) && token.plain.length > 3
}

const hasVerb = (tokens: readonly Token[], range: Range, tongue: Tongue): boolean => {
  for (let i = range.start; i < range.end; i++) if (isVerbLike(tokens[i], tongue)) return true
  return false
}

const isBreak = (token: Token | undefined): boolean =>
  token === undefined || (token.sort === 'sign' && BREAKS.has(token.plain))

const isComma = (token: Token | undefined): boolean => token?.plain === ','

/** Whether the coordinating word at `at` joins two clauses rather than two nouns: a verb stands on both sides, and an article or pronoun after it. */
const joinsClauses = (tokens: readonly Token[], at: number, tongue: Tongue): boolean => {
  if (!COORDINATORS.has(tokens[at]?.plain ?? '') || !STARTERS[tongue].has(tokens[at + 1]?.plain ?? '')) return false
  let left = at
  while (left > 0 && at - left < 20 && !isBreak(tokens[left - 1]) && !isComma(tokens[left - 1])) left--
  let right = at + 1
  while (right < tokens.length && right - at < 20 && !isBreak(tokens[right]) && !isComma(tokens[right])) right++
  // What stands before "und" may be the end of a clause whose verb lies behind a comma: "…, nicht zu tolerieren, und".
  return (
    (left === at || hasVerb(tokens, { start: left, end: at }, tongue) || isComma(tokens[at - 1])) &&
    hasVerb(tokens, { start: at + 1, end: right }, tongue)
  )
}

const startsHere = (tokens: readonly Token[], at: number, tongue: Tongue): boolean =>
  at === 0 ||
  isBreak(tokens[at - 1]) ||
  isComma(tokens[at - 1]) ||
  joinsClauses(tokens, at - 1, tongue) ||
  (tongue === 'en' && SUBORDINATORS.en.has(tokens[at]?.plain ?? ''))

/** The clause that a token stands in: from the comma, stop or joining word before it to the next one. Relative clauses within it cut it short. */
export const clauseAround = (tokens: readonly Token[], at: number, tongue: Tongue): Range => {
  let start = at
  while (start > 0 && at - start < FARTHEST && !startsHere(tokens, start, tongue)) start--
  let end = at + 1
  while (
    end < tokens.length &&
    end - at < FARTHEST &&
    !isBreak(tokens[end]) &&
    !isComma(tokens[end]) &&
    !startsHere(tokens, end, tongue)
  )
    end++
  // "und" that opens the next clause is not the end of this one.
  if (end < tokens.length && joinsClauses(tokens, end - 1, tongue) && end - 1 > at) end--
  return { start, end }
}

/** Whether a clause is opened by a joining word that carries on what stands before it ("und ein solcher Schritt …"). */
export const isCarriedOn = (tokens: readonly Token[], { start }: Range): boolean =>
  /^(?:und|and)$/.test(tokens[start - 1]?.plain ?? '')
