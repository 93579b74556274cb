import { clauseEnd, lineEnd, phraseEnd } from './clause.ts'
import type { VerbForm } from './inflect.ts'
import { DETERMINERS, OBJECT_PRONOUNS, PREPOSITIONS } from './lexicon/grammar.en.ts'
import type { Frame } from './lexicon/verbs.en.ts'
import { afterQuote, findCell, isFree, type Line } from './lines.ts'
import type { Phrase } from './subject.ts'
import { firstFinite, isAdverb, isName, isTime, opensClause } from './words.ts'

const FAR = 30
/** Whether a verb takes one of these. */
export const has = (form: VerbForm, ...frames: readonly Frame[]): boolean => frames.some(frame => form.takes.has(frame))

const SILENCE = new Set(['comment', 'say', 'answer', 'elaborate', 'give', 'discuss', 'respond', 'confirm', 'specify'])

const infinitive = (line: Line, at: number, form: VerbForm): Phrase | null => {
  const { cells } = line
  const to = isFree(cells[at], 'not') ? at + 1 : at
  if (!has(form, 'to') || !isFree(cells[to], 'to')) return null
  const next = cells[to + 1]
  if (next === undefined || SILENCE.has(next.plain) || (form.verb === 'refuse' && form.shape !== 'past')) return null
  if (DETERMINERS.has(next.plain) || isName(next) || (form.verb === 'agree' && /s$/.test(next.plain))) return null
  return { start: at, end: phraseEnd(line, at) }
}

const PREPOSITION_FRAMES: readonly Frame[] = ['for', 'on', 'of', 'against', 'about', 'at']

/** A preposition and what it governs. */
const governed = (line: Line, at: number, form: VerbForm): Phrase | null => {
  const frame = PREPOSITION_FRAMES.find(name => isFree(line.cells[at], name))
  if (frame === undefined || !has(form, frame) || isTime(line.cells[at + 1])) return null
  if (form.verb === 'call' && frame !== 'for') return null
  return lineEnd(line) > at + 1 ? { start: at + 1, end: phraseEnd(line, at + 1) } : null
}

/** A noun phrase with "to", "of", "for" or "as" behind it. */
export const continued = (line: Line, at: number, form: VerbForm): Phrase | null => {
  const { cells } = line
  const end = clauseEnd(line, at)
  if (has(form, 'thing-as') && isFree(cells[at], 'as')) return { start: at + 1, end: phraseEnd(line, at + 1) }
  const isPointer = /^(?:that|this)$/.test(cells[at]?.plain ?? '') && isFree(cells[at + 1], 'as')
  if (!isPointer && !isObject(line, at)) return null
  const links: readonly (readonly [Frame, string])[] = [
    ['thing-to', 'to'],
    ['thing-of', 'of'],
    ['thing-for', 'for'],
    ['thing-as', 'as'],
  ]
  for (const [frame, word] of links) {
    if (!has(form, frame)) continue
    const link = findCell(line, { start: at + 1, end: Math.min(end, at + FAR) }, cell => isFree(cell, word))
    if (link < 0 || firstFinite(cells, at + 1, link) >= 0 || (word === 'to' && !isInfinitive(line, link))) continue
    return { start: word === 'as' ? link + 1 : at, end: phraseEnd(line, link) }
  }
  return null
}

const isInfinitive = ({ cells }: Line, to: number): boolean => {
  const next = cells[to + 1]
  return next?.sort === 'word' && !DETERMINERS.has(next.plain) && !isName(next)
}

const isObject = ({ cells }: Line, at: number): boolean => {
  const cell = cells[at]
  if (cell === undefined || cell.sort === 'sign')
    return cell !== undefined && (cell.quote >= 0 || /^[$€£¥]$/.test(cell.plain))
  return (
    !PREPOSITIONS.has(cell.plain) &&
    !opensClause(cell) &&
    (!isAdverb(cell) || DETERMINERS.has(cell.plain)) &&
    !isTime(cell) &&
    !/^(?:back|up|down|off|to)$/.test(cell.plain)
  )
}

/** "calling it a mistake", "called the move “a trap”": what it is called; a mere name is no judgement. */
const calledSo = (line: Line, at: number, form: VerbForm): Phrase | null => {
  const { cells } = line
  if (!has(form, 'called') || !isObject(line, at)) return null
  const end = phraseEnd(line, at)
  if (OBJECT_PRONOUNS.has(cells[at]?.plain ?? '') && end > at + 1) return { start: at + 1, end }
  if ((cells[at]?.quote ?? -1) >= 0)
    return cells.slice(Math.max(0, at - 6), at - 1).some(({ plain }) => /^(?:what|which|whom)$/.test(plain))
      ? { start: at, end: afterQuote(line, at) }
      : null
  for (let next = at + 1; next < Math.min(end, at + 14); next++) {
    if ((cells[next]?.quote ?? -1) >= 0 || /^(?:a|an)$/.test(cells[next]?.plain ?? '')) return { start: next, end }
  }
  return judgedSo(line, at, end)
}

/** Adjectives by their form, and the short ones that judge: what stands as one behind an object is what it is called. */
const JUDGES =
  /(?:able|ible|ous|ful|less|ive|ical|istic|etic|ented|ptic|atic|ory|ary|ingly|ating|ening|unted|aced|balanced)$/
const SHORT_JUDGES = new Set(
  'false true wrong right absurd unfair fair dangerous illegal unlawful inadequate insufficient premature sad good bad great weak strong naive dead vital crucial key essential nonsense unjust unwise unreal tragic untrue genuine sincere brave excellent wise silly stupid fake'.split(
    ' ',
  ),
)

/** "called the report false", "called the terms wholly unacceptable": the judgement is the adjective at the end. */
const judgedSo = ({ cells }: Line, at: number, end: number): Phrase | null => {
  const last = cells[end - 1]
  if (last === undefined || end - at < 3 || last.quote >= 0 || isName(last)) return null
  if (!SHORT_JUDGES.has(last.plain) && !JUDGES.test(last.plain)) return null
  const before = cells[end - 2]
  if (DETERMINERS.has(before?.plain ?? '') || PREPOSITIONS.has(before?.plain ?? '')) return null
  return { start: isAdverb(before) ? end - 2 : end - 1, end }
}

const thing = (line: Line, at: number, form: VerbForm): Phrase | null => {
  const judged = isFree(line.cells[at], 'as') && /^(?:reject|dismiss|condemn|denounce)$/.test(form.verb)
  if (!has(form, 'thing') || !(judged || isObject(line, at))) return null
  const end = phraseEnd(line, at)
  const word = line.cells[at]?.plain ?? ''
  const alone = end === at + 1 && (OBJECT_PRONOUNS.has(word) || /^(?:others|both|all|some|more|any)$/.test(word))
  return alone || end <= at ? null : { start: at, end }
}

/** The content of an act of speech that is told in short: an infinitive, a noun phrase, what something is called; null where none follows. */
export const condensed = (line: Line, at: number, form: VerbForm): Phrase | null =>
  infinitive(line, at, form) ??
  calledSo(line, at, form) ??
  continued(line, at, form) ??
  governed(line, at, form) ??
  thing(line, at, form)
