import { clauseEnd, lineEnd } from './clause.ts'
import type { Found } from './found.ts'
import { verbForms } from './inflect.ts'
import { PREPOSITIONS } from './lexicon/grammar.en.ts'
import { afterQuote, findCell, isFree, type Line, quoteAt, startOfQuote } from './lines.ts'
import type { Phrase } from './subject.ts'
import { firstFinite, isName, isTime, mayBeFinite, opensClause } from './words.ts'

/** What stood before: the content of "…, X said", with what goes on behind it. */
export const precedingContent = (
  line: Line,
  group: Phrase,
  found: readonly Found[],
): readonly (readonly [Phrase, Found['rule']])[] => {
  const { cells } = line
  const mark = cells[group.start - 1]
  if (mark === undefined || group.start <= line.from) return []
  const close = lineEnd(line)
  const next = cells[group.end]
  const quoted = quoteBehind(line, group.end)
  if (mark.quote >= 0) {
    const start = startOfQuote(line, group.start - 1)
    const alone = start === line.from || /^[.:;]$/.test(cells[start - 1]?.plain ?? '')
    const content = alone ? { start, end: group.start } : { start: line.from, end: group.start }
    const rest = quoted ?? joinedQuote(line, group.end)
    return rest === null
      ? [[content, 'said-after']]
      : [
          [content, 'said-around'],
          [rest, 'said-around'],
        ]
  }
  if (mark.plain !== ',' && mark.plain !== '—' && mark.plain !== '–') return []
  const start = leftStart(line, group.start - 1, found)
  const left: Phrase = { start, end: group.start - 1 }
  const goesOn = next?.plain === mark.plain && group.end + 1 < close && goesOnAt(line, group.end + 1)
  if (goesOn) return [[{ start, end: clauseEnd(line, group.end + 1) }, 'said-inside']]
  if (!endsGroup(line, group.end)) return []
  const bare = group.end >= close && left.end - left.start > 3 && !PREPOSITIONS.has(cells[start]?.plain ?? '')
  const more = joinedQuote(line, group.end)
  const past = cells.slice(start + 1, left.end).some(({ plain, quote }) => quote < 0 && /[a-z]{2}ed$/.test(plain))
  const isInverted = /^(?:said|says)$/.test(cells[group.start]?.plain ?? '') && isName(cells[group.start + 1])
  const full = bare || past || isInverted || firstFinite(cells, start, left.end) >= 0
  if (!full) return []
  return more === null
    ? [[left, 'said-after']]
    : [
        [left, 'said-around'],
        [more, 'said-around'],
      ]
}

/** "…, X said, but “much remains.”": what is joined on with a quotation at its end is reported as well. */
const joinedQuote = (line: Line, from: number): Phrase | null => {
  const { cells } = line
  const comma = findCell(line, { start: from, end: from + 12 }, cell => isFree(cell, ','))
  if (comma < 0 || !/^(?:but|and)$/.test(cells[comma + 1]?.plain ?? '')) return null
  const end = lineEnd(line)
  const plain = cells.slice(comma + 2, end).every(({ plain: word }) => verbForms(word).length === 0)
  return plain && (cells[end - 1]?.quote ?? -1) >= 0 ? { start: comma + 2, end } : null
}

/** Behind "…, X said" stands nothing that could be its object. */
const endsGroup = ({ cells }: Line, at: number): boolean => {
  const cell = cells[at]
  if (cell === undefined || (cell.sort === 'sign' && cell.quote < 0)) return true
  if (cell.quote >= 0 || /^(?:upon|of|to|for|against)$/.test(cell.plain)) return false
  if (cell.plain === 'on') return isTime(cells[at + 1]) || isName(cells[at + 1]) || isFree(cells[at + 1], 'condition')
  return PREPOSITIONS.has(cell.plain) || opensClause(cell)
}

const goesOnAt = (line: Line, at: number): boolean => {
  const { cells } = line
  const cell = cells[at]
  if (cell === undefined || cell.quote >= 0) return false
  // "…, the ministry said, without giving a reason": how it was said, where the sentence is whole before.
  if (/^(?:without|with|amid|despite|before|during)$/.test(cell.plain))
    return firstFinite(cells, at, lineEnd(line)) >= 0
  return (
    !/ing$/.test(cell.plain) &&
    !/^(?:who|which|whose|a|an|and|but|after|as|while|according|citing|on|in)$/.test(cell.plain)
  )
}

/** A semicolon cuts what is told off from what stands before, and so does a colon where a report with its own verb does. */
const leftStart = ({ cells, from }: Line, end: number, found: readonly Found[]): number => {
  for (let at = end - 1; at > from; at--) {
    if (cells[at]?.quote !== -1) continue
    if (cells[at]?.plain === ';') return at + 1
    if (cells[at]?.plain === ':' && found.some(({ content, kind }) => kind === 'clause' && content.start < at))
      return at + 1
  }
  return from
}

/** The second half of a quotation that its cue breaks: “…,” X said, “…” */
const quoteBehind = (line: Line, from: number): Phrase | null => {
  for (let at = from; at < Math.min(line.cells.length, from + 24); at++) {
    const cell = line.cells[at]
    if (cell === undefined || (cell.quote < 0 && /^(?:that|adding|saying|and|but)$/.test(cell.plain))) return null
    if (cell.quote < 0 && mayBeFinite(line.cells, at)) return null
    if (quoteAt(line, at) === null) continue
    const before = line.cells[at - 1]
    const end = afterQuote(line, at)
    return before !== undefined && /^[,:;—–-]$/.test(before.plain) && end >= lineEnd(line) ? { start: at, end } : null
  }
  return null
}
