import { clauseEnd, lineEnd } from './clause.ts'
import { condensed, continued, has } from './condensed.ts'
import { type VerbForm, verbForms } from './inflect.ts'
import { DETERMINERS, OBJECT_PRONOUNS, PREPOSITIONS, SUBJECT_PRONOUNS } from './lexicon/grammar.en.ts'
import { MEDIA_WORDS, OUTLETS } from './lexicon/nouns.en.ts'
import { afterQuote, behindParticle, type Cell, findCell, isFree, type Line, quoteAt } from './lines.ts'
import { type Phrase, phraseAfter } from './subject.ts'
import { firstFinite, isAdverb, isName, isTime, mayBeFinite, opensClause } from './words.ts'

/** What follows a verb of speech: the cells of the content, whether it is a clause or condensed, and who was told. `end` null: nothing follows that is content. */
export type Complement = {
  readonly kind: 'clause' | 'phrase'
  readonly content: Phrase | null
  readonly told: Phrase | null
  /** Where the words of the verb itself end: what lies before it can name a carrier. */
  readonly frameEnd: number
}

const FAR = 30
const QUESTIONS = new Set(['whether', 'how', 'why', 'what', 'who', 'where', 'when', 'if'])
const CLAUSE_PRONOUNS = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'you', 'there'])

/** "a week ago", "two days later": how many cells; 0 for none. */
const isAgo = ({ cells }: Line, at: number): number => {
  const counted = DETERMINERS.has(cells[at]?.plain ?? '') || cells[at]?.sort === 'number'
  return counted && isTime(cells[at + 1]) && /^(?:ago|later|earlier)$/.test(cells[at + 2]?.plain ?? '') ? 3 : 0
}

/** The first cell behind adverbs and bare times: "said on Monday", "said late last week". */
export const afterTimes = (line: Line, start: number): number => {
  const { cells } = line
  let at = start
  for (;;) {
    const cell = cells[at]
    if (cell === undefined || cell.quote >= 0) return at
    if (isAgo(line, at) > 0) {
      at += isAgo(line, at)
      continue
    }
    const dated = isTime(cell) || cell.sort === 'number'
    if (/^(?:this|last|next|past|late|early)$/.test(cell.plain)) {
      if (!isTime(cells[at + 1]) && !/^(?:on|in)$/.test(cells[at + 1]?.plain ?? '')) return at
      at++
    } else if (isTime(cell) || (cell.sort === 'number' && isTime(cells[at - 1]) && at > start)) at++
    else if (!dated && isAdverb(cell) && !DETERMINERS.has(cell.plain) && cell.plain !== 'not') at++
    else if (/^(?:on|in|early|late)$/.test(cell.plain) && isTime(cells[at + 1])) at++
    else return at
  }
}

/** Looks for what can only be the beginning of a reported clause: "that", a colon, a quotation; -1 where a finite verb or the end comes first. */
const markOfClause = (line: Line, start: number): number => {
  const { cells } = line
  const end = Math.min(lineEnd(line), start + FAR)
  for (let at = start; at < end; at++) {
    const cell = cells[at]
    if (cell === undefined) return -1
    if (quoteAt(line, at) !== null) return isWholeQuote(line, at) || /^[,:]$/.test(cells[at - 1]?.plain ?? '') ? at : -1
    if (cell.plain === 'that' || cell.plain === ':') return at
    if (cell.plain === ';' || (mayBeFinite(cells, at) && at > start)) return -1
  }
  return -1
}

/** "claimed, without evidence, that …": the aside is closed before the clause, and no other verb of speech stands in it. */
const closesAside = ({ cells }: Line, comma: number, mark: number): boolean => {
  const aside = cells.slice(comma + 1, mark)
  if (aside.some(({ plain }) => verbForms(plain).some(({ shape }) => shape === 'ing'))) return false
  return cells[mark]?.plain === ':' || cells[mark - 1]?.plain === ','
}

const isWholeQuote = (line: Line, at: number): boolean => afterQuote(line, at) - at > 6

/** Where the subject of a bare clause begins that follows an adverbial or a hearer. */
const subjectStart = ({ cells }: Line, from: number, finite: number): number => {
  for (let at = from + 1; at < finite; at++) {
    const [cell, before] = [cells[at], cells[at - 1]]
    if (CLAUSE_PRONOUNS.has(cell?.plain ?? '')) return at
    if (before === undefined || PREPOSITIONS.has(before.plain) || DETERMINERS.has(before.plain)) continue
    if (DETERMINERS.has(cell?.plain ?? '') && !/(?:'s|s')$/.test(before.plain)) return at
    if (isName(cell) && !isName(before)) return at
  }
  return -1
}

/** The first cell of a reported clause behind adverbials; the cell itself where no adverbial stands there. */
const afterAdverbials = (line: Line, start: number): number => {
  const { cells } = line
  const at = afterTimes(line, start)
  const cell = cells[at]
  if (cell === undefined || cell.quote >= 0) return at
  if (cell.plain !== ',' && !PREPOSITIONS.has(cell.plain) && cell.plain !== 'before' && cell.plain !== 'after')
    return at
  if (cell.plain === ',' && quoteAt(line, at + 1) !== null) return at + 1
  const marked = markOfClause(line, at)
  if (cell.plain === ',') return marked >= 0 && closesAside(line, at, marked) ? marked : at
  if (marked >= 0) return marked
  const finite = firstFinite(cells, at, lineEnd(line))
  const opener = findCell(line, { start: at + 1, end: finite }, next => opensClause(next) && next.plain !== 'and')
  if (finite >= 0 && opener >= 0) return at
  const subject = finite < 0 ? -1 : subjectStart(line, at + 1, finite)
  const comma = findCell(line, { start: at + 1, end: at + 12 }, cell => isFree(cell, ','))
  if (comma > at && comma < (finite < 0 ? 0 : finite) && comma < at + 12) return comma + 1
  return subject < 0 ? at : subject
}

const told = (line: Line, start: number): { readonly hearer: Phrase; readonly next: number } | null => {
  const { cells } = line
  const first = cells[start]
  if (first === undefined || first.sort === 'sign' || PREPOSITIONS.has(first.plain) || opensClause(first)) return null
  if (OBJECT_PRONOUNS.has(first.plain) && !isHearerNoun(line, start + 1))
    return { hearer: { start, end: start + 1 }, next: start + 1 }
  const marked = markOfClause(line, start)
  const phrase = phraseAfter(line, start)
  const end = beforePlace(line, phrase ?? { start, end: start + 1 })
  if (marked >= 0) return { hearer: { start, end: Math.min(end, marked) }, next: marked }
  const finite = firstFinite(cells, start, lineEnd(line))
  const next = hearerEnd(line, start, finite < 0 ? lineEnd(line) : finite)
  const comma = findCell(line, { start: start + 1, end: end + 1 }, cell => isFree(cell, ','))
  if (finite < 0 || (comma > 0 && comma < finite)) return { hearer: { start, end }, next: end }
  return { hearer: { start, end: next }, next }
}

/** "told reporters in Hillmark": the place is not part of those who were told. */
const beforePlace = ({ cells }: Line, { start, end }: Phrase): number => {
  for (let at = start + 1; at < end; at++)
    if (PREPOSITIONS.has(cells[at]?.plain ?? '') && cells[at]?.plain !== 'of') return at
  return end
}

/** "told her aide that": a possessive, no pronoun. */
const isHearerNoun = ({ cells }: Line, at: number): boolean => {
  const [own, next] = [cells[at - 1]?.plain, cells[at]]
  return (
    own === 'her' &&
    next?.sort === 'word' &&
    !isName(next) &&
    !DETERMINERS.has(next.plain) &&
    !SUBJECT_PRONOUNS.has(next.plain) &&
    !opensClause(next) &&
    !PREPOSITIONS.has(next.plain)
  )
}

const hearerEnd = (line: Line, start: number, finite: number): number => {
  const { cells } = line
  if (OUTLETS.has(cells[start]?.plain ?? '') && !MEDIA_WORDS.has(cells[start + 1]?.plain ?? '')) return start + 1
  let at = cells[start]?.plain === 'the' && isName(cells[start + 1]) ? start + 1 : start
  if (isName(cells[at])) {
    const first = at
    while (at < finite && isName(cells[at])) {
      at++
      if (at > first + 1 && MEDIA_WORDS.has(cells[at - 1]?.plain ?? '') && !MEDIA_WORDS.has(cells[at]?.plain ?? ''))
        return at
    }
    if (!/^(?:of|for|and)$/.test(cells[at]?.plain ?? '')) return at
  }
  const subject = subjectStart(line, at, finite)
  return subject < 0 ? finite : subject
}

const clauseFrom = (line: Line, start: number, form: VerbForm): Phrase | null => {
  const { cells } = line
  let at = afterAdverbials(line, start)
  if (isFree(cells[at], ':')) at++
  if (quoteAt(line, at) !== null) return has(form, 'quote', 'that') ? { start: at, end: clauseEnd(line, at) } : null
  if (isFree(cells[at], 'that') && form.takes.has('that')) return thatClause(line, at)
  if (cells[at - 1]?.plain === ':' && at < lineEnd(line)) return { start: at, end: lineEnd(line) }
  if (isFree(cells[at], 'that')) return null
  const question = QUESTIONS.has(cells[at]?.plain ?? '') && cells[at]?.plain !== 'if' && cells[at]?.plain !== 'when'
  if (question && (form.takes.has('that') || form.verb === 'ask')) return { start: at, end: clauseEnd(line, at) }
  return form.takes.has('bare') ? bareClause(line, at, form) : null
}

const thatClause = (line: Line, that: number): Phrase | null => {
  const next = line.cells[that + 1]
  if (next === undefined) return null
  const end = clauseEnd(line, that + 1)
  const isPronoun =
    /^[.;]$/.test(next.plain) ||
    (next.plain === ',' && firstFinite(line.cells, that + 1, end) < 0) ||
    (mayBeFinite(line.cells, that + 1) && next.quote < 0)
  return end > that + 1 && !isPronoun ? { start: that + 1, end } : null
}

const bareClause = (line: Line, at: number, form: VerbForm): Phrase | null => {
  const { cells } = line
  const cell = cells[at]
  if (
    cell === undefined ||
    cell.sort === 'sign' ||
    cell.plain === 'to' ||
    (opensClause(cell) && cell.plain !== 'if' && cell.plain !== 'while')
  )
    return null
  const end = clauseEnd(line, at)
  const reach =
    form.takes.has('thing') || form.takes.has('thing-to') || form.shape === 'ing' ? phraseReach(line, at, end) : end
  const finite = firstFinite(cells, at, reach)
  if (finite < 0) return /^(?:say|show)$/.test(form.verb) && isPlainClause(line, at, end) ? { start: at, end } : null
  if (finite === at && form.verb !== 'say') return null
  return { start: at, end }
}

/** What follows "said" is a clause even where its verb is not known, unless it is too short to be one ("said yes", "said so"). */
const isPlainClause = ({ cells }: Line, at: number, end: number): boolean => {
  const plain = cells[at]?.plain ?? ''
  if (PREPOSITIONS.has(plain) || isAdverb(cells[at])) return false
  if (CLAUSE_PRONOUNS.has(plain)) return end > at + 1
  return end > at + 2 && cells.slice(at + 1, end).some(cell => /[a-z]{2}(?:ed|s|ing)$/.test(cell.plain))
}

const phraseReach = ({ cells }: Line, at: number, end: number): number => {
  const joins = (next: number) => /^(?:and|but)$/.test(cells[next]?.plain ?? '') && mayBeFinite(cells, next + 1)
  for (let next = at + 1; next < end; next++)
    if (joins(next) || /^(?:,|that|after|before|as|when|because)$/.test(cells[next]?.plain ?? '')) return next
  return end
}

/** The first cell behind the verb, its particle and adverbs; null where the particle is missing. */
const behindVerb = (line: Line, verb: number, { particle }: VerbForm): number | null => {
  const { cells } = line
  const behind = behindParticle(line, verb, particle)
  if (behind === null) return null
  let at = behind
  const passes = (cell: Cell | undefined): boolean =>
    cell?.quote === -1 && cell.plain !== 'not' && isAdverb(cell) && !DETERMINERS.has(cell.plain)
  while (passes(cells[at])) at++
  return at
}

/** Somebody is told: a clause, an order ("told X to"), or nothing behind the hearer; null where no hearer can be told from the clause. */
const toldComplement = (line: Line, at: number, form: VerbForm): Complement | null => {
  const heard = has(form, 'hearer') ? told(line, at) : null
  if (heard === null) return null
  const order = form.verb === 'assure' ? null : continued(line, at, form)
  const clause = order !== null && markOfClause(line, at) < 0 ? null : clauseFrom(line, heard.next, form)
  if (clause !== null) return { kind: 'clause', content: clause, told: heard.hearer, frameEnd: clause.start }
  if (order !== null) return { kind: 'phrase', content: order, told: null, frameEnd: order.start }
  return form.verb === 'tell' ? { kind: 'clause', content: null, told: heard.hearer, frameEnd: heard.next } : null
}

/** "turned the offer down": the object stands before the particle; null where it is a mere pronoun or no object. */
const beforeParticle = (line: Line, verb: number, { particle, takes }: VerbForm): Complement | null => {
  if (particle === null || !takes.has('thing') || takes.has('that')) return null
  const at = findCell(line, { start: verb + 2, end: verb + 9 }, cell => isFree(cell, particle))
  const object = line.cells.slice(verb + 1, at)
  const isOne = object.every(cell => cell.sort !== 'sign' && !PREPOSITIONS.has(cell.plain) && !opensClause(cell))
  const isNoun = object.length > 1 && DETERMINERS.has(object[0]?.plain ?? '')
  if (at < 0 || !isNoun || !(isOne || (isFree(object[0], 'that') && object.length === 2))) return null
  return { kind: 'phrase', content: { start: verb + 1, end: at }, told: null, frameEnd: verb + 1 }
}

/** What follows a verb of speech; null where its particle is missing. */
export const complementOf = (line: Line, verb: number, form: VerbForm): Complement | null => {
  const at = behindVerb(line, verb, form)
  if (at === null) return beforeParticle(line, verb, form)
  const heard = toldComplement(line, at, form)
  if (heard !== null) return heard
  const clause = form.verb === 'tell' ? null : clauseFrom(line, at, form)
  if (clause !== null) return { kind: 'clause', content: clause, told: null, frameEnd: clause.start }
  const times = afterTimes(line, at)
  const phrase = condensed(line, at, form) ?? (times > at ? condensed(line, times, form) : null)
  return { kind: 'phrase', content: phrase, told: null, frameEnd: phrase?.start ?? times }
}
