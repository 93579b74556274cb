import { verbForms } from './inflect.ts'
import { afterQuote, type Cell, isFree, type Line } from './lines.ts'
import { phraseBefore } from './subject.ts'
import { firstFinite, isAdverb, isName, mayBeFinite } from './words.ts'

const JOINS = new Set([
  'and',
  'but',
  'while',
  'whereas',
  'although',
  'though',
  'as',
  'after',
  'before',
  'when',
  'or',
  'however',
])

/** A clause with one of these does not go on in a simple past: what does belongs to the speaker's clause. */
const MODAL_OR_IS = new Set(['would', 'will', 'could', 'can', 'should', 'must', 'is', 'are', 'has', 'have'])

/** The end of a line without its full stop. */
export const lineEnd = ({ cells }: Line): number => {
  let end = cells.length
  while (end > 0 && /^[.!?…:;]$/.test(cells[end - 1]?.plain ?? '') && cells[end - 1]?.quote === -1) end--
  return end
}

const isSpeechParticiple = (cells: readonly Cell[], at: number): boolean => {
  const cell = cells[at]
  if (cell === undefined || cell.quote >= 0) return false
  if (cell.plain === 'citing' || cell.plain === 'quoting') return true
  const next = cells[at + 1]
  return (
    next !== undefined &&
    verbForms(cell.plain).some(({ shape, takes }) => shape === 'ing' && (takes.size > 1 || !takes.has('thing')))
  )
}

/** A verb of speech in the past, or in the present of ", officials say". */
const speaks = (cell: Cell | undefined): boolean =>
  isSpeechPast(cell) || /^(?:says?|writes?|reports?|adds?|argues?)$/.test(cell?.plain ?? '')

const isSpeechPast = (cell: Cell | undefined): boolean =>
  cell !== undefined &&
  cell.quote < 0 &&
  verbForms(cell.plain).some(({ shape, voice }) => shape === 'past' && voice === 'any')

/** The first cell behind "and", "but" and adverbs. */
const behindJoin = (cells: readonly Cell[], at: number): number => {
  let next = at
  const passes = (cell: Cell | undefined) =>
    cell?.quote === -1 && cell.plain !== 'instead' && (JOINS.has(cell.plain) || isAdverb(cell))
  while (passes(cells[next])) next++
  return next
}

/** Whether a clause that begins at a cell has a subject of its own that speaks: "…, while the ministry denied …". */
const opensOtherReport = (line: Line, at: number): boolean => {
  const { cells } = line
  const verb = firstFinite(cells, at, Math.min(cells.length, at + 16))
  if (verb < 0) return false
  let main = verb
  while (main < cells.length && main < verb + 4 && !isSpeechPast(cells[main])) main++
  if (!isSpeechPast(cells[main])) return false
  return cells.slice(at, main).every(({ plain, quote }) => plain !== ',' && quote < 0) && main > at
}

/** ", officials said," or ", said officials": a parenthesis of the outer report. */
const opensParenthesis = (line: Line, comma: number): boolean => {
  const { cells } = line
  const next = cells[comma + 1]
  if (next === undefined) return false
  if (isFree(next, 'according')) return true
  if (
    isSpeechPast(next) &&
    verbForms(next.plain).some(({ takes }) => takes.has('quote')) &&
    !mayBeFinite(cells, comma + 2)
  ) {
    return firstFinite(cells, comma + 2, Math.min(cells.length, comma + 14)) < 0
  }
  for (let at = comma + 2; at < Math.min(cells.length, comma + 16); at++) {
    const cell = cells[at]
    if (cell === undefined || cell.sort === 'sign' || cell.quote >= 0) return false
    if (mayBeFinite(cells, at) && !speaks(cell)) return false
    if (speaks(cell)) return closesAfter(cells, at) && phraseBefore(line, at)?.start === comma + 1
  }
  return false
}

const closesAfter = (cells: readonly Cell[], verb: number): boolean => {
  for (let at = verb + 1; at < cells.length && at < verb + 12; at++) {
    const cell = cells[at]
    if (cell === undefined || /^[,.;]$/.test(cell.plain)) return true
    if (cell.plain === 'that' || cell.quote >= 0 || mayBeFinite(cells, at)) return false
  }
  return verb + 1 >= cells.length - 1
}

/** What ends a reported clause at a comma or a joining word; false where the clause goes on. */
const breaksAt = (line: Line, at: number, start: number): boolean => {
  const { cells } = line
  const cell = cells[at]
  if (cell === undefined || cell.quote >= 0) return false
  if (cell.plain === ';') return true
  if (cell.plain === ',') {
    const next = behindJoin(cells, at + 1)
    if (isSpeechParticiple(cells, next)) return true
    if (next > at + 1 && isSpeechPast(cells[next]) && firstFinite(cells, start, at) >= 0) return true
    return opensParenthesis(line, at) || (next > at + 1 && opensOtherReport(line, next))
  }
  if (!JOINS.has(cell.plain)) return false
  const next = behindJoin(cells, at)
  if (isSpeechParticiple(cells, next) && cell.plain === 'and') return true
  if ((cell.plain === 'and' || cell.plain === 'but') && isSpeechPast(cells[next])) {
    if (MODAL_OR_IS.has(cells[firstFinite(cells, start, at)]?.plain ?? '')) return true
    return cells[next + 1]?.plain === 'that' || (cells[next + 1]?.quote ?? -1) >= 0 || verbTakesClause(cells, next)
  }
  return (cell.plain === 'but' || cell.plain === 'while') && opensOtherReport(line, next)
}

const verbTakesClause = (cells: readonly Cell[], verb: number): boolean =>
  verbForms(cells[verb]?.plain ?? '').some(
    ({ takes, shape }) => shape === 'past' && (takes.has('hearer') || takes.has('thing-of') || takes.has('thing-to')),
  )

/** Where a reported clause that begins at a cell ends (outside): with its relative and participial clauses, before the next report of the line. */
export const clauseEnd = (line: Line, start: number): number => {
  const end = lineEnd(line)
  for (let at = start; at < end; at++) {
    if ((line.cells[at]?.quote ?? -1) >= 0) {
      at = afterQuote(line, at) - 1
      if (at + 1 < end && breaksAfterQuote(line, at + 1)) return at + 1
    } else if (at > start && breaksAt(line, at, start)) return at
  }
  return end
}

/** A comma that belongs inside the marks stands for one behind them: “… soon,” adding that … */
const breaksAfterQuote = (line: Line, at: number): boolean => {
  const { cells } = line
  if (cells[at - 2]?.plain !== ',') return false
  return isSpeechParticiple(cells, at) || opensParenthesis(line, at - 1)
}

/** Nouns that take up what was just told ("…, a step that it calls illegal"): the author's remark on it. */
const TAKES_UP = new Set(
  'step move decision claim charge accusation allegation assertion prospect demand condition idea proposal suggestion development shift change request offer concession argument notion remark statement figure view position stance scenario outcome practice policy reference'.split(
    ' ',
  ),
)

/** Whether a comma opens an apposition to all that was told, with a relative clause or a verb of its own. */
const opensRemark = ({ cells }: Line, comma: number): boolean => {
  if (!/^(?:an?|something)$/.test(cells[comma + 1]?.plain ?? '')) return false
  if (isFree(cells[comma + 1], 'something')) return true
  for (let at = comma + 2; at < comma + 5; at++)
    if (TAKES_UP.has(cells[at]?.plain ?? ''))
      return /^(?:that|which|it|he|she|they)$/.test(cells[at + 1]?.plain ?? '') || isName(cells[at + 1])
  return false
}

const ASIDES =
  /^(?:saying|adding|with|while|but|as|after|though|although|before|amid|when|even|despite|because|since|if|in|according)$/

/** Whether a comma ends what is condensed: an aside, a participle, a remark on it or a clause of its own comes behind. */
const endsAtComma = (line: Line, comma: number, end: number): boolean => {
  const { cells } = line
  const word = cells[comma + 1]?.plain ?? ''
  if (ASIDES.test(word) || (/ing$/.test(word) && !isName(cells[comma + 1])) || opensRemark(line, comma)) return true
  return word === 'and' && firstFinite(cells, comma + 2, end) >= 0
}

/** How far behind a joining word the verb of its clause may stand. */
const CLOSE: Readonly<Record<string, number>> = {
  but: 14,
  while: 14,
  because: 14,
  although: 14,
  after: 14,
  as: 14,
  and: 3,
}

/** Where what is condensed to a noun phrase or an infinitive ends: also before a clause of its own that is joined on. */
export const phraseEnd = (line: Line, start: number): number => {
  const { cells } = line
  const end = clauseEnd(line, start)
  for (let at = start + 1; at < end; at++) {
    const cell = cells[at]
    if (cell === undefined || cell.quote >= 0) continue
    const { plain } = cell
    if (plain === ',' ? endsAtComma(line, at, end) : plain === 'despite' || plain === 'amid') return at
    const close = Object.hasOwn(CLOSE, plain) ? (CLOSE[plain] ?? 0) : 0
    if (close > 0 && firstFinite(cells, at + 1, Math.min(end, at + 1 + close)) >= 0) return at
  }
  return end
}
