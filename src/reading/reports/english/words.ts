import { verbForms } from './inflect.ts'
import {
  BE,
  CLAUSE_OPENERS,
  COMMON_FINITE,
  DETERMINERS,
  DO,
  HAVE,
  MID_ADVERBS,
  MODALS,
  PAST_OR_PARTICIPLE,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  TIME_WORDS,
} from './lexicon/grammar.en.ts'
import type { Cell } from './lines.ts'

/** Whether a word is printed with a capital letter. */
export const isName = (cell: Cell | undefined): boolean => cell !== undefined && /^\p{Lu}/u.test(cell.printed)

/** Whether a word is an adverb that may stand between a subject and its verb. */
export const isAdverb = (cell: Cell | undefined): boolean =>
  cell !== undefined &&
  !isName(cell) &&
  (MID_ADVERBS.has(cell.plain) || /[a-z]{3}ly$/.test(cell.plain)) &&
  cell.plain !== 'ally'

/** Whether a word tells a time on its own, or is a number beside such a word. */
export const isTime = (cell: Cell | undefined): boolean =>
  cell !== undefined && TIME_WORDS.has(cell.plain) && (isName(cell) || (cell.plain !== 'may' && cell.plain !== 'march'))

const NOT_FINITE = new Set(['be', 'been', 'being', 'having', 'have'])

const isAuxiliary = (plain: string): boolean =>
  (BE.has(plain) || HAVE.has(plain) || MODALS.has(plain) || DO.has(plain)) && !NOT_FINITE.has(plain)

/** Whether the word before shows that this one is a noun or an adjective. */
export const isNominalPlace = (before: Cell | undefined): boolean =>
  before !== undefined &&
  (DETERMINERS.has(before.plain)
    ? ![
        'this',
        'that',
        'these',
        'those',
        'all',
        'both',
        'some',
        'many',
        'several',
        'another',
        'one',
        'most',
        'few',
      ].includes(before.plain)
    : /(?:'s|s')$/.test(before.plain) || (PREPOSITIONS.has(before.plain) && before.plain !== 'to'))

const hasObjectAfter = (cells: readonly Cell[], at: number): boolean => {
  const next = cells[at + 1]
  return (
    next !== undefined &&
    (DETERMINERS.has(next.plain) || isName(next) || next.sort === 'number' || next.plain === 'that')
  )
}

const isPastOfSubject = (cells: readonly Cell[], at: number): boolean => {
  const [before, next] = [cells[at - 1], cells[at + 1]]
  const plain = cells[at]?.plain ?? ''
  if (!/[a-z]{2}ed$/.test(plain) || before === undefined || isNominalPlace(before) || before.sort !== 'word')
    return false
  return next !== undefined && (hasObjectAfter(cells, at) || next.plain === 'to')
}

/** Whether a word may be the finite verb of a clause; what could be a noun as well counts only where its neighbours allow it. */
export const mayBeFinite = (cells: readonly Cell[], at: number): boolean => {
  const cell = cells[at]
  if (cell === undefined || cell.sort !== 'word') return false
  const { plain } = cell
  if (isAuxiliary(plain)) return !(isName(cell) && at > 0 && plain === 'may')
  if (plain === 'have') return cells[at - 1]?.plain !== 'to' && !MODALS.has(cells[at - 1]?.plain ?? '')
  if (isName(cell) && at > 0) return false
  const before = cells[at - 1]
  if (COMMON_FINITE.has(plain))
    return !isNominalPlace(before) && before?.plain !== 'to' && !MODALS.has(before?.plain ?? '')
  if (PAST_OR_PARTICIPLE.has(plain)) {
    if (isNominalPlace(before) || HAVE.has(before?.plain ?? '') || BE.has(before?.plain ?? '')) return false
    return SUBJECT_PRONOUNS.has(before?.plain ?? '') || hasObjectAfter(cells, at)
  }
  if (verbForms(plain).some(({ shape, voice }) => shape === 'past' && voice !== 'document')) {
    return !isNominalPlace(before) && !BE.has(before?.plain ?? '') && cells[at + 1]?.plain !== 'by'
  }
  return isPastOfSubject(cells, at)
}

/** Whether a word opens a clause or joins two. */
export const opensClause = (cell: Cell | undefined): boolean => cell !== undefined && CLAUSE_OPENERS.has(cell.plain)

/** Where the first finite verb of a stretch stands, each relative clause taking one for itself; -1 for none. */
export const firstFinite = (cells: readonly Cell[], from: number, to: number): number => {
  let owed = 0
  for (let at = from; at < to; at++) {
    if (RELATIVES.has(cells[at]?.plain ?? '')) owed++
    else if (mayBeFinite(cells, at)) {
      if (owed === 0) return at
      owed--
      while (at + 1 < to && mayBeFinite(cells, at + 1)) at++
    }
  }
  return -1
}
