import { KERNELS } from './lexicon/kernels.ts'
import { PATTERNS_DE } from './lexicon/patterns.de.ts'
import { PATTERNS_EN } from './lexicon/patterns.en.ts'
import { LEXIS_DE } from './lexicon/words.de.ts'
import { LEXIS_EN } from './lexicon/words.en.ts'
import { type Fields, type Found, fieldsOf, foundIn, makeReady, type Ready, WORD_SIGNS } from './patterns.ts'
import type { MatchedRule } from './rules.ts'

/** A stretch of the text that a rule matches; `found` is what stood in its places. */
export type Match = {
  readonly rule: MatchedRule
  readonly start: number
  readonly end: number
  readonly found: Found
}

/** All rules of a language, and one expression that finds where any of them may begin. */
type Scanner = {
  readonly fields: Fields
  readonly rules: readonly Ready<Match['rule']>[]
  readonly kernel: RegExp
  readonly anywhere: RegExp
}

const BEFORE = `(?<![${WORD_SIGNS}]|\\d[.,])`

const scannerOf = (fields: Fields, patterns: typeof PATTERNS_DE, kernels: string): Scanner => {
  const rules = patterns.map(pattern => makeReady(pattern, fields))
  // The names of groups are struck out, since a name may stand only once in an expression.
  const sources = rules.map(({ expression }) => expression.source.replaceAll(/\(\?<(?![=!])[a-z]+\d?>/g, '(?:'))
  const kernel = new RegExp(kernels.replaceAll(/\s*\n\s*/g, '|'), 'g')
  return { fields, rules, kernel, anywhere: new RegExp(`${BEFORE}(?:${sources.join('|')})`, 'y') }
}

const SCANNERS = {
  de: scannerOf(fieldsOf(LEXIS_DE, 'de'), PATTERNS_DE, KERNELS.de),
  en: scannerOf(fieldsOf(LEXIS_EN, 'en'), PATTERNS_EN, KERNELS.en),
}

/** The text in small letters, letter for letter; where that would move the letters, the text as it is. */
const lowered = (text: string): string => {
  const small = text.toLowerCase()
  return small.length === text.length
    ? small
    : text.replaceAll(/\p{Lu}/gu, sign => (sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign))
}

const candidatesAt = ({ rules, fields }: Scanner, text: string, start: number): readonly Match[] => {
  const matches: Match[] = []
  for (const { rule, expression } of rules) {
    expression.lastIndex = start
    const match = expression.exec(text)
    if (match !== null)
      matches.push({ rule, start, end: expression.lastIndex, found: foundIn(match.groups ?? {}, fields) })
  }
  return matches.toSorted((one, other) => other.end - one.end)
}

// How far a time may begin before its kernel: "in den letzten zweiundzwanzig …".
const LEAD = 60
const WORD = /[0-9A-Za-z\u00c0-\u024f]{1,64}/g

/** Where the first time begins from `at` on and before `end`; null where none does. Every place is tried once, so that figures without end cost no more than their length. */
const startWithin = (
  { anywhere }: Scanner,
  text: string,
  { at, end }: { readonly at: number; readonly end: number },
): number | null => {
  WORD.lastIndex = at
  for (let word = WORD.exec(text); word !== null && word.index < end; word = WORD.exec(text)) {
    anywhere.lastIndex = word.index
    if (anywhere.test(text)) return word.index
  }
  return null
}

/** Runs through the text once. At each place the longest match that `accept` takes stands, and the next is looked for behind it. */
export const scan = <Value>(
  text: string,
  tongue: 'de' | 'en',
  accept: (match: Match) => Value | null,
): readonly Value[] => {
  const scanner = SCANNERS[tongue]
  const small = lowered(text)
  const values: Value[] = []
  let at = 0
  for (const { index, 0: kernel } of small.matchAll(scanner.kernel)) {
    const end = index + kernel.length
    at = Math.max(at, index - LEAD)
    while (at < end) {
      const start = startWithin(scanner, small, { at, end })
      if (start === null) break
      const taken = firstAccepted(candidatesAt(scanner, small, start), accept)
      if (taken !== null) values.push(taken.value)
      at = taken === null ? start + 1 : taken.end
    }
    at = Math.max(at, end)
  }
  return values
}

const firstAccepted = <Value>(
  matches: readonly Match[],
  accept: (match: Match) => Value | null,
): { readonly value: Value; readonly end: number } | null => {
  for (const match of matches) {
    const value = accept(match)
    if (value !== null) return { value, end: match.end }
  }
  return null
}
