import { carriersIn, isOutlet, speakerIn } from './channels.ts'
import { clauseEnd, lineEnd } from './clause.ts'
import type { Found } from './found.ts'
import { verbForms } from './inflect.ts'
import { PREPOSITIONS, RELATIVES } from './lexicon/grammar.en.ts'
import { DOCUMENTS, SOURCES } from './lexicon/nouns.en.ts'
import { behindParticle, findCell, isFree, type Line, startOfQuote } from './lines.ts'
import { auxiliariesBefore, type Phrase, phraseAfter, phraseBefore, phraseBeforeInterpolation } from './subject.ts'
import { firstFinite, isName, isTime, opensClause } from './words.ts'

/** Where the sentence goes on behind a leading "According to X, who leads it,". */
const behindLead = (line: Line, from: number): number => {
  const { cells } = line
  const end = lineEnd(line)
  let last = -1
  for (let at = from; at < Math.min(end, from + 50); at++) {
    if (!isFree(cells[at], ',')) continue
    last = at + 1
    if (RELATIVES.has(cells[at + 1]?.plain ?? '') || cells[at + 1]?.plain === 'citing') continue
    if (firstFinite(cells, at + 1, end) >= 0) return at + 1
  }
  return last
}

/** The beginning of the clause that ends before a cell: the line, or the last clause where an earlier one has a report of its own. */
const clauseStart = (line: Line, end: number, found: readonly Found[]): number => {
  const { cells } = line
  for (let at = end - 1; at > line.from; at--) {
    if (isFree(cells[at], ';')) return at + 1
    const dash = isFree(cells[at], '—') || isFree(cells[at], '–')
    const isAlone = dash && cells.filter(({ plain, quote }) => quote < 0 && plain === cells[at]?.plain).length === 1
    if (isAlone && end - at > 5 && firstFinite(cells, line.from, at) >= 0) return at + 1
    const joins = isFree(cells[at], ',') && /^(?:and|but|while)$/.test(cells[at + 1]?.plain ?? '')
    if (joins && found.some(({ content }) => content.end <= at) && firstFinite(cells, at + 2, end) >= 0) return at + 2
  }
  return line.from
}

/** The content of what stands beside "according to X" or "as X put it", from the place of its first cell and the end of its phrase. */
const besideContent = (line: Line, aside: Phrase, found: readonly Found[]): Phrase | null => {
  const { cells } = line
  const end = lineEnd(line)
  const leads = aside.start <= line.from + 1 && (aside.start === line.from || opensClause(cells[line.from]))
  if (leads) {
    const start = behindLead(line, aside.end)
    return start < 0 ? null : { start, end: clauseEnd(line, start) }
  }
  const comma = isFree(cells[aside.start - 1], ',') || isFree(cells[aside.start - 1], '—')
  const left = { start: clauseStart(line, aside.start - 1, found), end: aside.start - (comma ? 1 : 0) }
  const whole = isFree(cells[aside.end], ',') && firstFinite(cells, left.start, left.end) < 0
  if (whole) return { start: left.start, end: clauseEnd(line, aside.end + 1) }
  return left.end > left.start ? left : { start: left.start, end }
}

type Beside = { readonly cue: Phrase; readonly by: Phrase; readonly end: number }

const afterTo = (line: Line, at: number): Beside | null => {
  const by = phraseAfter(line, at + 2)
  return by === null ? null : { cue: { start: at, end: at + 2 }, by, end: by.end }
}

/** What somebody's words, counts and views are called, behind the preposition that makes a source of them. */
const OWN_WORDS: Readonly<Record<string, RegExp>> = {
  by: /^(?:count|account|estimate|estimates|reckoning|tally|calculation|calculations|admission|telling)$/,
  in: /^(?:words|view|telling|account|opinion|estimation|judgment|judgement|reading|assessment)$/,
  on: /^(?:account|telling)$/,
}

/** "by the count of X", "in the words of X", "by X's own account"; null where no such phrase begins. */
const ownWordsAt = (line: Line, at: number): Beside | null => {
  const { cells } = line
  const nouns = OWN_WORDS[cells[at]?.plain ?? '']
  if (nouns === undefined || (cells[at]?.quote ?? 0) >= 0) return null
  const noun = findCell(line, { start: at + 1, end: at + 7 }, cell => nouns.test(cell.plain) && cell.quote < 0)
  if (noun < 0) return null
  if (noun === at + 2 && isFree(cells[at + 1], 'the') && isFree(cells[noun + 1], 'of')) {
    const by = phraseAfter(line, noun + 2)
    return by === null ? null : { cue: { start: at, end: noun + 2 }, by, end: by.end }
  }
  const owner = findCell(line, { start: at + 1, end: noun }, ({ plain }) => /(?:'s|s')$/.test(plain))
  return owner < 0 || noun > owner + 2
    ? null
    : { cue: { start: noun, end: noun + 1 }, by: { start: at + 1, end: owner + 1 }, end: noun + 1 }
}

/** "according to X": before, behind or inside what it attributes. */
export const accordingToAt = (line: Line, at: number, found: readonly Found[]): Found | null => {
  const source =
    isFree(line.cells[at], 'according') && isFree(line.cells[at + 1], 'to') ? afterTo(line, at) : ownWordsAt(line, at)
  if (source === null) return null
  const content = besideContent(line, { start: at, end: source.end }, found)
  if (content === null) return null
  const { by, through } = speakerIn(line, source.by)
  return { content, cue: source.cue, kind: 'clause', by, through, rule: 'according-to' }
}

/** Where the words of a verb of saying end that has nothing of its own to report: "put it", "made clear", "has said"; null for another word. */
const endOfSaid = (line: Line, verb: number): number | null => {
  const plain = line.cells[verb]?.plain ?? ''
  if (/^puts?$/.test(plain) && isFree(line.cells[verb + 1], 'it')) return verb + 2
  for (const { shape, takes, particle } of verbForms(plain)) {
    if (shape === 'base' || shape === 'ing' || !(takes.has('that') || takes.has('thing'))) continue
    const end = behindParticle(line, verb, particle)
    if (end !== null) return end
  }
  return null
}

/** Behind "as X put it" stands nothing, or where and when it was said. */
const closesAs = ({ cells }: Line, end: number): boolean => {
  const next = cells[end]
  if (next === undefined || /^[,.;–—]$/.test(next.plain)) return true
  return next.quote < 0 && (/^(?:in|on|at|during|after|to)$/.test(next.plain) || isTime(next))
}

/** "as X put it", "as X has said": inserted in what it attributes. */
export const asSaidAt = (line: Line, at: number, found: readonly Found[]): Found | null => {
  const { cells } = line
  if (!isFree(cells[at], 'as') || (at > line.from && !isFree(cells[at - 1], ','))) return null
  for (let verb = at + 2; verb < Math.min(cells.length, at + 14); verb++) {
    const cell = cells[verb]
    if (cell === undefined || cell.quote >= 0 || cell.plain === ',') return null
    const end = endOfSaid(line, verb)
    if (end === null) continue
    const phrase = phraseBefore(line, auxiliariesBefore(line, verb).start)
    if (!closesAs(line, end) || phrase === null || phrase.start !== at + 1) return null
    const content = besideContent(line, { start: at, end }, found)
    const through = content === null || content.start >= end ? [] : carriersIn(line, end, lineEnd(line))
    return content && { content, cue: { start: verb, end }, kind: 'clause', by: phrase, through, rule: 'as-said' }
  }
  return null
}

const namesSource = (line: Line, { start, end }: Phrase): boolean =>
  line.cells.slice(start, end).some(cell => isName(cell) || SOURCES.has(cell.plain) || DOCUMENTS.has(cell.plain))

/** The publisher of what is cited: the subject before ", citing", or the first of the sentence. */
const citer = (line: Line, at: number): Phrase | null => {
  if (isFree(line.cells[at - 1], ',')) {
    const near = phraseBefore(line, at - 1)
    if (near !== null && isOutlet(line, near)) return near
  }
  const finite = firstFinite(line.cells, line.from, at)
  if (finite < 0) return null
  return isFree(line.cells[finite - 1], ',')
    ? (phraseBeforeInterpolation(line, finite - 1)?.by ?? null)
    : phraseBefore(line, finite)
}

/** "citing Y", "which cited Y" */
const cites = ({ cells }: Line, at: number): boolean => {
  if (isFree(cells[at], 'citing') || isFree(cells[at], 'quoting')) return true
  const relative = cells[at - 1]?.plain ?? ''
  return RELATIVES.has(relative) && /^(?:cit|quot)e[sd]$/.test(cells[at]?.plain ?? '') && (cells[at]?.quote ?? 0) < 0
}

/** "X reported, citing Y": the report that it belongs to, now by Y through X; null where "citing" gives a reason. */
export const citingAt = (line: Line, at: number, found: readonly Found[]): readonly Found[] | null => {
  if (!cites(line, at)) return null
  const phrase = phraseAfter(line, at + 1)
  if (phrase === null || !namesSource(line, phrase)) return null
  const cue = { start: at, end: at + 1 }
  const index = Math.max(
    found.findLastIndex(({ cue: other }) => other.start < at),
    found.length > 0 ? 0 : -1,
  )
  const report = found[index]
  const source = speakerIn(line, phrase)
  if (report !== undefined) {
    const through = [...report.through, ...(report.by === null ? [] : [report.by]), ...source.through]
    return found.with(index, { ...report, cue, by: source.by, through, rule: 'citing' })
  }
  const medium = citer(line, at)
  if (medium === null || !isOutlet(line, medium) || !isFree(line.cells[at - 1], ',')) return null
  const content = { start: line.from, end: at - 1 }
  return [{ content, cue, kind: 'clause', by: source.by, through: [medium, ...source.through], rule: 'citing' }]
}

/** What follows "as saying", over "in a statement"; null where the sentence ends there. */
const contentAfterSaying = (line: Line, saying: number): Phrase | null => {
  const { cells } = line
  const end = lineEnd(line)
  let start = saying + 1
  const that = findCell(line, { start, end: start + 12 }, cell => isFree(cell, 'that'))
  const isHeard = !isFree(cells[saying], 'saying') && firstFinite(cells, start, that) < 0
  if (that >= 0 && (that === start || isHeard || PREPOSITIONS.has(cells[start]?.plain ?? ''))) start = that + 1
  while (isFree(cells[start], ',') || isFree(cells[start], ':')) start++
  return start < end && !PREPOSITIONS.has(cells[start]?.plain ?? '') ? { start, end: clauseEnd(line, start) } : null
}

/** A quotation right before “…,” the agency quoted X as saying. */
const contentBefore = (line: Line, group: number): Phrase | null => {
  const closed = (line.cells[group - 1]?.quote ?? -1) >= 0
  if (closed) return { start: startOfQuote(line, group - 1), end: group }
  return isFree(line.cells[group - 1], ',') && group - 1 > line.from ? { start: line.from, end: group - 1 } : null
}

/** "X was quoted as saying", "the agency quoted X as saying". */
export const quotedAsAt = (line: Line, at: number): Found | null => {
  const { cells } = line
  if (!/^(?:quoted|cited|quotes|cites)$/.test(cells[at]?.plain ?? '') || (cells[at]?.quote ?? 0) >= 0) return null
  const saying = findCell(line, { start: at + 1, end: at + 24 }, ({ plain }) =>
    /^(?:saying|telling|warning)$/.test(plain),
  )
  if (saying < 0) return null
  const passive = /^(?:was|were|is|are|been)$/.test(cells[at - 1]?.plain ?? '')
  const subject = passive ? phraseBefore(line, at - 1) : phraseBefore(line, at)
  const direct = phraseAfter(line, at + 1)
  const by = passive ? subject : direct
  const medium = passive ? (isFree(cells[at + 1], 'by') ? phraseAfter(line, at + 2) : null) : subject
  if (by === null) return null
  const content = contentAfterSaying(line, saying) ?? contentBefore(line, subject?.start ?? at)
  if (content === null) return null
  const through = [
    ...(medium === null ? [] : [medium]),
    ...carriersIn(line, at, content.start > at ? content.start : lineEnd(line)),
  ]
  return { content, cue: { start: at, end: at + 1 }, kind: 'clause', by, through, rule: 'quoted-as' }
}
