import {
  BE,
  DETERMINERS,
  DO,
  HAVE,
  MODALS,
  NEGATIONS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
} from './lexicon/grammar.en.ts'
import { afterQuote, type Cell, closesSpeech, isFree, type Line, startOfQuote } from './lines.ts'
import { isAdverb, isName, isTime, mayBeFinite, opensClause } from './words.ts'

/** A noun phrase as cells; `end` is outside. */
export type Phrase = { readonly start: number; readonly end: number }

/** Who a verb belongs to, and where the whole phrase begins, with what the name is in apposition to. */
export type Subject = { readonly by: Phrase; readonly from: number }

/** What stands between a subject and its verb. */
export type Auxiliaries = {
  readonly start: number
  readonly be: boolean
  readonly have: boolean
  readonly modal: boolean
  readonly negated: boolean
  readonly infinitive: boolean
}

const FAR = 60
const ASIDE = 36

/** Reads the auxiliaries and adverbs to the left of a verb. */
export const auxiliariesBefore = ({ cells }: Line, verb: number): Auxiliaries => {
  const seen = { be: false, have: false, modal: false, negated: false, infinitive: false }
  let at = verb - 1
  for (; at >= 0; at--) {
    const plain = cells[at]?.plain ?? ''
    if (cells[at]?.quote !== -1) break
    if (NEGATIONS.has(plain)) seen.negated = true
    if (BE.has(plain)) seen.be = true
    else if (HAVE.has(plain)) seen.have = true
    else if (MODALS.has(plain)) seen.modal = true
    else if (plain === 'to') seen.infinitive = true
    else if (!DO.has(plain) && !NEGATIONS.has(plain) && !isAdverb(cells[at])) break
  }
  return { ...seen, start: at + 1 }
}

const SOFT_SIGNS = new Set(["'", '-', '–', '&', '/', '%', '$', '€', '£', '’'])

const endsAbbreviation = (cells: readonly Cell[], at: number): boolean =>
  cells[at]?.plain === '.' &&
  isName(cells[at - 1]) &&
  (cells[at - 1]?.printed.length ?? 9) <= 4 &&
  cells[at + 1] !== undefined

/** One step to the left inside a noun phrase; null where the phrase ends. */
const stepLeft = (line: Line, at: number): number | null => {
  const { cells } = line
  const cell = cells[at]
  if (cell === undefined) return null
  if (cell.quote >= 0) {
    const start = startOfQuote(line, at)
    if (closesSpeech(line, at)) return null
    return at - start <= 8 ? start : null
  }
  if (cell.plain === ')') {
    for (let open = at - 1; open > at - 10; open--) if (cells[open]?.plain === '(') return open
    return null
  }
  if (cell.sort === 'sign' && !SOFT_SIGNS.has(cell.plain) && !endsAbbreviation(cells, at)) return null
  if (opensClause(cell) || RELATIVES.has(cell.plain) || mayBeFinite(cells, at)) return null
  return SUBJECT_PRONOUNS.has(cell.plain) && !DETERMINERS.has(cell.plain) && cell.plain !== 'there' ? null : at
}

const scanLeft = (line: Line, end: number): number => {
  let start = end
  for (let at = end - 1; at >= Math.max(line.from, end - FAR); at--) {
    const next = stepLeft(line, at)
    if (next === null) break
    start = next
    at = next
  }
  return start
}

/** "X and Y said": the first half belongs to the subject where nothing but a noun phrase stands before "and". */
const withFirstHalf = (line: Line, start: number): number => {
  const { cells } = line
  if (cells[start - 1]?.plain !== 'and' || start - 2 < line.from || isTime(cells[start])) return start
  const first = scanLeft(line, start - 1)
  if (first >= start - 1) return start
  const before = cells[first - 1]
  const bounded =
    first === line.from ||
    before === undefined ||
    before.quote >= 0 ||
    before.plain === ',' ||
    (opensClause(before) && before.plain !== 'and')
  const named = isName(cells[start]) || DETERMINERS.has(cells[start]?.plain ?? '') || first === line.from
  return bounded && named && !/ed$/.test(cells[first + 1]?.plain ?? '') ? first : start
}

const isNounLike = (cell: Cell | undefined): boolean =>
  cell !== undefined && cell.sort !== 'sign' && !DETERMINERS.has(cell.plain) && !PREPOSITIONS.has(cell.plain)

const opensAdverbially = (cells: readonly Cell[], at: number): boolean => {
  const plain = cells[at]?.plain ?? ''
  if (isTime(cells[at])) return !isName(cells[at + 1])
  return plain === ',' || (isAdverb(cells[at]) && !DETERMINERS.has(plain))
}

/** A phrase that opens with a preposition is an adverbial: the subject begins where a new noun phrase does. */
const afterAdverbial = ({ cells }: Line, start: number, end: number): number => {
  let at = start
  while (at < end - 1 && opensAdverbially(cells, at)) at++
  if (!PREPOSITIONS.has(cells[at]?.plain ?? '')) return isTime(cells[at]) && at < end - 1 ? at + 1 : at
  for (let next = at + 2; next < end; next++) {
    const cell = cells[next]
    if (!isNounLike(cells[next - 1])) continue
    if (DETERMINERS.has(cell?.plain ?? '') && !/(?:'s|s')$/.test(cells[next - 1]?.plain ?? '')) return next
    if (isName(cell) && (isTime(cells[next - 1]) || !isName(cells[next - 1]))) return next
    if (isTime(cells[next - 1]) && !isTime(cell) && cell?.sort === 'word' && !PREPOSITIONS.has(cell.plain)) return next
  }
  return at
}

/** Determiners that stand for a speaker on their own: "another said". */
const STANDS_ALONE = new Set(['another', 'one', 'others', 'many', 'several', 'both', 'some', 'two', 'three'])

const isPronounSubject = (cell: Cell | undefined): boolean =>
  cell !== undefined &&
  cell.quote < 0 &&
  SUBJECT_PRONOUNS.has(cell.plain) &&
  !['there', 'one', 'who'].includes(cell.plain)

/** "Voss, who said that": the noun phrase that a relative pronoun stands for; behind a comma the nearest name. */
const antecedent = (line: Line, relative: number): Phrase | null => {
  const { cells } = line
  if (cells[relative]?.plain !== 'who' && cells[relative]?.plain !== 'which') return null
  if (!isFreeComma(cells[relative - 1])) return phraseBefore(line, relative)
  const phrase = phraseBefore(line, relative - 1)
  if (phrase === null || !isName(cells[phrase.end - 1])) return phrase
  const aside = cells
    .slice(phrase.start, phrase.end)
    .findLastIndex(({ plain }) => PREPOSITIONS.has(plain) && plain !== 'of')
  return aside < 0 || phrase.start + aside + 1 >= phrase.end
    ? phrase
    : { start: phrase.start + aside + 1, end: phrase.end }
}

/** "officials who spoke on condition of anonymity said": the relative pronoun whose clause ends before the verb; -1 for none. */
const relativeBefore = ({ cells, from }: Line, start: number): number => {
  for (let at = start - 1; at > Math.max(from, start - 12); at--) {
    const cell = cells[at]
    if (cell === undefined || cell.sort === 'sign' || cell.plain === 'and') return -1
    if (cell.plain === 'who') return at
  }
  return -1
}

/** "those who back the draft say": the relative pronoun right before a stretch whose own verb no list knows; -1 for none. */
const openRelative = ({ cells, from }: Line, start: number): number =>
  start - 1 > from &&
  cells[start - 1]?.plain === 'who' &&
  (cells[start - 1]?.quote ?? 0) < 0 &&
  !isFreeComma(cells[start - 2])
    ? start - 1
    : -1

/** "the leaders on Monday night welcomed": where the times before a verb begin, with their preposition. */
const beforeTimes = ({ cells }: Line, end: number): number => {
  let at = end
  while (at > end - 4 && isTime(cells[at - 1])) at--
  return at < end && /^(?:on|in)$/.test(cells[at - 1]?.plain ?? '') ? at - 1 : end
}

const isFreeComma = (cell: Cell | undefined): boolean => cell?.plain === ',' && cell.quote < 0

/** The noun phrase that ends before a cell; null where there is none. */
export const phraseBefore = (line: Line, end: number): Phrase | null => {
  const { cells } = line
  const last = cells[end - 1]
  if (last === undefined || end <= line.from) return null
  const timeless = beforeTimes(line, end)
  if (timeless < end && timeless > line.from) return phraseBefore(line, timeless)
  if (RELATIVES.has(last.plain) && last.quote < 0) return antecedent(line, end - 1)
  if (isPronounSubject(last) || STANDS_ALONE.has(last.plain)) return { start: end - 1, end }
  if (last.quote < 0 && (!isNounLike(last) || opensClause(last) || RELATIVES.has(last.plain)) && last.plain !== ')') {
    if (last.sort !== 'sign' || !["'", '’'].includes(last.plain))
      return endsAbbreviation(cells, end - 1) ? { start: scanLeft(line, end), end } : null
  }
  const start = scanLeft(line, end)
  const relative =
    start > line.from && mayBeFinite(cells, start - 1) ? relativeBefore(line, start) : openRelative(line, start)
  return relative > 0 ? withRelative(line, relative, end) : fromScan(line, start, end)
}

/** "those who back the draft" are named by their relative clause alone. */
const withRelative = (line: Line, relative: number, end: number): Phrase | null =>
  isFree(line.cells[relative - 1], 'those') ? { start: relative - 1, end } : antecedent(line, relative)

const fromScan = (line: Line, start: number, end: number): Phrase | null => {
  const { cells } = line
  if (start >= end) return null
  const subject = afterAdverbial(line, withFirstHalf(line, start), end)
  if (subject >= end || PREPOSITIONS.has(cells[subject]?.plain ?? '')) return null
  return { start: subject, end }
}

const INTERPOLATION =
  /^(?:speaking|talking|writing|citing|asked|pressed|now|formerly|himself|herself|themselves|himself|when|while|too|aged|meanwhile|however|\d+)$/

const mayInterpolate = (cells: readonly Cell[], at: number): boolean => {
  const cell = cells[at]
  if (cell === undefined) return false
  const { plain } = cell
  if (RELATIVES.has(plain) || INTERPOLATION.test(plain) || PREPOSITIONS.has(plain)) return true
  if (opensClause(cell) || mayBeFinite(cells, at)) return false
  return (
    DETERMINERS.has(plain) ||
    isName(cell) ||
    isName(cells[at - 2]) ||
    cell.sort === 'number' ||
    /(?:ing|ed)$/.test(plain)
  )
}

/** The subject before an interpolation that a comma (or a dash) closes: an apposition, a relative clause, an adverbial. */
export const phraseBeforeInterpolation = (line: Line, comma: number): Subject | null => {
  const { cells } = line
  const mark = cells[comma]?.plain ?? ','
  for (let at = comma - 1; at > Math.max(line.from, comma - ASIDE); at--) {
    if (cells[at]?.quote !== -1) at = startOfQuote(line, at)
    if (cells[at]?.plain !== mark || cells[at]?.quote !== -1 || !mayInterpolate(cells, at + 1)) continue
    const phrase = phraseBefore(line, at)
    if (phrase === null) continue
    const inner = cells.slice(at + 1, comma)
    if (
      !RELATIVES.has(inner[0]?.plain ?? '') &&
      inner.some((cell, index) => cell.quote < 0 && mayBeFinite(inner, index))
    ) {
      if (!/^(?:when|while|asked)$/.test(inner[0]?.plain ?? '')) continue
    }
    return { by: appositionName(line, phrase, { start: at + 1, end: comma }), from: phrase.start }
  }
  return null
}

/** "the country's chief negotiator, Arlen Voss, said": the name speaks; "Arlen Voss, the chief negotiator, said": the first phrase does. */
const appositionName = ({ cells }: Line, phrase: Phrase, apposition: Phrase): Phrase => {
  const all = cells.slice(apposition.start, apposition.end)
  const named = all.length >= 1 && all.length <= 5 && all.every(cell => isName(cell) || cell.plain === '.')
  const words = cells.slice(phrase.start, phrase.end)
  const described = words.some(cell => cell.sort === 'word' && !isName(cell) && !PREPOSITIONS.has(cell.plain))
  const alone = words.every(({ plain }) => plain !== 'and')
  return named && described && alone && !isTime(all[0]) ? apposition : phrase
}

const endsPhrase = (cells: readonly Cell[], at: number, start: number): boolean => {
  const cell = cells[at]
  if (cell === undefined) return true
  if (cell.sort === 'sign') return !SOFT_SIGNS.has(cell.plain) && !endsAbbreviation(cells, at)
  if (RELATIVES.has(cell.plain) || mayBeFinite(cells, at)) return true
  if (cell.plain === 'and')
    return !(
      isName(cells[at + 1]) ||
      DETERMINERS.has(cells[at + 1]?.plain ?? '') ||
      /^(?:officials|diplomats|sources|aides)$/.test(cells[at + 1]?.plain ?? '')
    )
  if (opensClause(cell) || isAdverb(cell)) return true
  if (at === start) return false
  if (/^(?:familiar|briefed|speaking|close|involved|asked|adding|saying|who)$/.test(cell.plain)) return true
  if (isTime(cell) && cell.plain !== 'time' && cell.plain !== 'times')
    return !/^(?:next|last|this|past)$/.test(cell.plain) || isTime(cells[at + 1])
  return (
    PREPOSITIONS.has(cell.plain) &&
    (isTime(cells[at + 1]) || !['of', 'for', 'from', 'at', 'in', 'with', 'by', 'on'].includes(cell.plain))
  )
}

/** The noun phrase that begins at a cell and goes right; null where none does. */
export const phraseAfter = (line: Line, start: number): Phrase | null => {
  const { cells } = line
  const first = cells[start]
  if (first === undefined || first.quote >= 0 || first.sort === 'sign') return null
  if (PREPOSITIONS.has(first.plain) || opensClause(first)) return null
  if (isPronounSubject(first) && !DETERMINERS.has(first.plain)) return { start, end: start + 1 }
  let end = start
  while (end < Math.min(cells.length, start + FAR)) {
    if ((cells[end]?.quote ?? -1) >= 0) {
      if (afterQuote(line, end) - end > 8) break
      end = afterQuote(line, end)
    } else if (endsPhrase(cells, end, start)) break
    else end++
  }
  return end > start ? { start, end } : null
}
