import { clauseEnd, phraseEnd } from './clause.ts'
import type { Found } from './found.ts'
import { DETERMINERS, PREPOSITIONS } from './lexicon/grammar.en.ts'
import { SPEECH_NOUNS } from './lexicon/nouns.en.ts'
import { type Cell, isFree, type Line } from './lines.ts'
import { auxiliariesBefore, type Phrase, phraseAfter } from './subject.ts'
import { firstFinite, isName, mayBeFinite, opensClause } from './words.ts'

const isGenitive = (cell: Cell | undefined): boolean => cell !== undefined && /(?:'s|s')$/.test(cell.plain)

const OWNERS = new Set(['his', 'her', 'its', 'their'])

/** "no evidence for Lakeland's claim": the owner begins behind the last preposition. */
const ownerEnding = ({ cells, from }: Line, end: number): Phrase | null => {
  let start = end
  for (let at = end - 1; at >= Math.max(from, end - 10); at--) {
    const cell = cells[at]
    if (cell === undefined || cell.quote >= 0 || (cell.sort === 'sign' && cell.plain !== '-')) break
    if ((PREPOSITIONS.has(cell.plain) && cell.plain !== 'of') || opensClause(cell) || mayBeFinite(cells, at)) break
    start = at
  }
  return start < end ? { start, end } : null
}

/** "a Hillmark Herald report that": names that stand right before the noun. */
const namesBefore = ({ cells, from }: Line, noun: number): Phrase | null => {
  let start = noun
  while (start > from + 1 && isName(cells[start - 1]) && cells[start - 1]?.quote === -1) start--
  const counted = /^(?:some|many|several|two|three|few|most|all|other|various)$/.test(cells[start - 1]?.plain ?? '')
  return start < noun && !counted ? { start, end: noun } : null
}

/** Whose act it is, by a genitive or a possessive before the noun. */
const ownerBefore = (line: Line, noun: number): Phrase | null => {
  const { cells } = line
  for (let at = noun - 1; at >= Math.max(line.from, noun - 5); at--) {
    const cell = cells[at]
    if (cell === undefined || cell.quote >= 0) return null
    if (OWNERS.has(cell.plain)) return { start: at, end: at + 1 }
    if (isGenitive(cell)) return ownerEnding(line, at + 1)
    if (cell.sort !== 'word' && cell.sort !== 'number' && cell.plain !== '-')
      return cell.plain === "'" && /s$/.test(cells[at - 1]?.plain ?? '') ? ownerEnding(line, at) : null
    if (PREPOSITIONS.has(cell.plain) || DETERMINERS.has(cell.plain)) return null
  }
  return null
}

/** Whose act it is, by "from" or "by" behind the noun; it ends before the content. */
const ownerBehind = (line: Line, noun: number): Phrase | null => {
  const { cells } = line
  if (!isFree(cells[noun + 1], 'by') && !isFree(cells[noun + 1], 'from')) return null
  const phrase = phraseAfter(line, noun + 2)
  if (phrase === null) return null
  const links: readonly string[] = SPEECH_NOUNS[cells[noun]?.plain ?? ''] ?? []
  for (let at = phrase.start + 1; at < phrase.end; at++) {
    const plain = cells[at]?.plain ?? ''
    if (plain !== 'of' && links.includes(plain)) return { start: phrase.start, end: at }
  }
  return phrase
}

/** The content of an act that is named: before the verb of the sentence where the act is its subject. */
const contentAt = (line: Line, link: number, noun: number): Phrase => {
  const { cells } = line
  const word = cells[link]?.plain
  const start = word === 'to' ? link : link + 1
  const end = word === 'that' ? clauseEnd(line, start) : phraseEnd(line, start)
  const isSubject = firstFinite(cells, line.from, noun) < 0
  if (!isSubject) return { start, end }
  const owed = cells.slice(start, end).filter(cell => isFree(cell, 'that')).length + (word === 'that' ? 1 : 0)
  let main = firstFinite(cells, start, end)
  for (let skipped = 0; skipped < owed && main >= 0; skipped++) main = firstFinite(cells, main + 2, end)
  return { start, end: main < 0 ? end : Math.max(start + 1, auxiliariesBefore(line, main).start) }
}

/** An act of speech named by a noun, with its speaker and its content in the same phrase: "Lakeland's demand for …", "a proposal by X to …". */
export const speechNounAt = (line: Line, noun: number): Found | null => {
  const { cells } = line
  const cell = cells[noun]
  if (cell === undefined || cell.quote >= 0 || isName(cell) || !Object.hasOwn(SPEECH_NOUNS, cell.plain)) return null
  const links: readonly string[] = SPEECH_NOUNS[cell.plain] ?? []
  const before = ownerBefore(line, noun) ?? namesBefore(line, noun)
  const by = before ?? ownerBehind(line, noun)
  if (by === null) return null
  const link = before === null ? by.end : noun + 1
  if (!cells[link] || !links.includes(cells[link]?.plain ?? '') || (cells[link]?.quote ?? 0) >= 0) return null
  const verbAfterTo =
    cells[link]?.plain !== 'to' || (!DETERMINERS.has(cells[link + 1]?.plain ?? 'the') && !isName(cells[link + 1]))
  if (!verbAfterTo) return null
  return {
    content: contentAt(line, link, noun),
    cue: { start: noun, end: noun + 1 },
    kind: isFree(cells[link], 'that') ? 'clause' : 'phrase',
    by,
    through: [],
    rule: 'speech-noun',
  }
}
