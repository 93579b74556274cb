import type { Span } from '../../../text/span.ts'
import { isCapital } from '../../../wording/tokens.ts'
import type { Ground, Sentence } from '../../ground.ts'
import type { Quote } from '../quotes.ts'
import { isFiniteHere, type Mood, moodAt } from './finite.ts'
import { itemsOf, type Piece } from './items.ts'
import { COORDINATORS, DETERMINERS, QUESTION_WORDS, RELATIVES, SUBORDINATORS } from './lexicon/function-words.de.ts'
import { verbForms } from './verb-forms.ts'

/** How a clause opens: `main` also where it opens with nothing of its own. */
type Opener = 'main' | 'dass' | 'question' | 'wie' | 'subordinate' | 'relative'

/**
 * A stretch of a unit between commas, colons, dashes or before a coordinated verb: items `from` to `to` (outside), the sign or word before it
 * (empty at the front), its finite verb by index (-1 for none) and that verb's mood.
 */
export type Clause = {
  readonly from: number
  readonly to: number
  readonly before: string
  readonly opener: Opener
  readonly finite: number
  readonly mood: Mood | null
}

/** A sentence, or several that one quotation holds together. */
export type Unit = {
  readonly span: Span
  readonly items: readonly Piece[]
  readonly clauses: readonly Clause[]
}

const BORDERS = new Set([',', ';', ':', '–', '—', '-'])

const isBorder = (items: readonly Piece[], at: number): boolean => {
  const [before, item, after] = [items[at - 1], items[at], items[at + 1]]
  if (item === undefined || item.quote !== null || !BORDERS.has(item.printed)) return false
  return (
    item.printed !== '-' ||
    (after !== undefined && after.start > item.end && before !== undefined && before.end < item.start)
  )
}

/** How far back a finite verb is sought, in items. */
const LONGEST_CLAUSE = 60

/** A verb that no lexicon has, right after "und": "und musterte dabei". */
const looksPast = (item: Piece, next: Piece | undefined): boolean =>
  /^\p{Ll}{3,}te$/u.test(item.printed) && next !== undefined && !isCapital(next) && next.sort === 'word'

/** Whether a clause begins after a coordinating word: right away with a verb, or with a subject and a verb, where one stood already. */
const splitsAt = (items: readonly Piece[], at: number, from: number): boolean => {
  if (!COORDINATORS.has(items[at]?.plain ?? '') || at === from) return false
  let earlier = false
  for (let i = Math.max(from, at - LONGEST_CLAUSE); i < at && !earlier; i++) earlier = isFiniteHere(items, i)
  if (!earlier) return false
  const reach = Math.min(items.length, at + 9)
  for (let i = at + 1; i < reach; i++) {
    const item = items[i]
    if (item === undefined || isBorder(items, i) || COORDINATORS.has(item.plain)) return false
    if (isFiniteHere(items, i) || (i === at + 1 && looksPast(item, items[i + 1]))) return true
  }
  return false
}

/** American order: the comma inside the marks („…,“ sagte sie). */
const endsQuoted = (items: readonly Piece[], at: number, from: number): boolean =>
  at === from &&
  items[at]?.quote !== null &&
  /^„[,!?.–]“$/.test(items[at]?.printed ?? '') &&
  isFiniteHere(items, at + 1)

/** Words that open a subordinate clause, or stand in a main clause as adverb or preposition ("damit werde …", "bis zu …"). */
const TWOFOLD = new Set(['damit', 'da', 'seitdem', 'seit', 'bis', 'während', 'weshalb', 'trotz', 'ehe'])

const openerOf = (items: readonly Piece[], from: number, to: number): Opener => {
  const skipped = COORDINATORS.has(items[from]?.plain ?? '') ? from + 1 : from
  const first = items[skipped]?.plain ?? ''
  const second = skipped + 1 < to ? (items[skipped + 1]?.plain ?? '') : ''
  if (first === 'dass' || first === 'daß' || second === 'dass') return 'dass'
  if (first === 'wie') return 'wie'
  if (first === 'ob' || (QUESTION_WORDS.has(first) && !RELATIVES.has(first))) return 'question'
  // "Selbst wenn …", "auch weil …"
  if (
    /^(?:selbst|auch|nur|erst|gerade)$/.test(first) &&
    /^(?:wenn|falls|weil|nachdem|obwohl|solange|als)$/.test(second)
  )
    return 'subordinate'
  if (TWOFOLD.has(first) && lastFinite(items, from, to) < to - 2) return 'main'
  if (SUBORDINATORS.has(first)) return 'subordinate'
  return 'main'
}

const lastFinite = (items: readonly Piece[], from: number, to: number): number => {
  for (let i = to - 1; i >= from; i--) if (isFiniteHere(items, i)) return i
  return -1
}

const firstFinite = (items: readonly Piece[], from: number, to: number): number => {
  for (let i = from; i < to; i++) if (isFiniteHere(items, i)) return i
  return -1
}

const PREPOSITION_BEFORE_RELATIVE =
  /^(?:in|an|auf|aus|bei|mit|nach|von|zu|für|über|um|durch|gegen|ohne|unter|vor|zwischen|hinter|neben)$/

/** A relative clause stands after a comma, opens with its pronoun (a preposition may stand before) and ends in its verb. */
const isRelative = (items: readonly Piece[], clause: Clause): boolean => {
  if (clause.before !== ',' && clause.before !== '–') return false
  const [first = '', second = ''] = [items[clause.from]?.plain, items[clause.from + 1]?.plain]
  const opens = RELATIVES.has(first) || (PREPOSITION_BEFORE_RELATIVE.test(first) && RELATIVES.has(second))
  if (!opens) return false
  const last = lastFinite(items, clause.from, clause.to)
  if (last < 0 || last <= clause.from + (RELATIVES.has(first) ? 0 : 1)) return false
  if (last === clause.to - 2 && verbForms(items[clause.to - 1]?.plain ?? '').length === 0) return false
  if (last < clause.to - 2) return false
  // "sagte, die Lage eskaliere" is no relative clause: a noun follows the article, and the mood is that of a report.
  return !(DETERMINERS.has(first) && isCapital(items[clause.from + 1]) && moodAt(items, last) !== 'indicative')
}

/** "um die verlorene Zeit aufzuholen": an infinitive, whatever in it looks like a verb. */
const isAim = (items: readonly Piece[], from: number, to: number): boolean =>
  /^(?:um|ohne|anstatt)$/.test(items[from]?.plain ?? '') &&
  (items[to - 2]?.plain === 'zu' || /^\p{Ll}{2,}zu\p{Ll}{2,}n$/u.test(items[to - 1]?.printed ?? ''))

const clauseOf = (
  items: readonly Piece[],
  { from, to, before }: { from: number; to: number; before: string },
): Clause => {
  const opener = openerOf(items, from, to)
  const raw: Clause = { from, to, before, opener, finite: -1, mood: null }
  const relative = opener === 'main' && isRelative(items, raw)
  if (isAim(items, from, to)) return raw
  const finite = relative || opener !== 'main' ? lastFinite(items, from, to) : firstFinite(items, from, to)
  return { ...raw, opener: relative ? 'relative' : opener, finite, mood: finite < 0 ? null : moodAt(items, finite) }
}

/** How many clauses may stand inside another one. */
const LONGEST_INSERTION = 5

/** Where the verb of a subordinate clause stands that was cut by appositions and clauses inside it ("wie der Sprecher, Herr Voss, mitteilte"). */
const verbClauseOf = (clauses: readonly Clause[], at: number): number => {
  const own = clauses[at]
  if (
    own === undefined ||
    own.finite >= 0 ||
    (own.opener !== 'wie' && own.opener !== 'dass' && own.opener !== 'subordinate')
  )
    return at
  for (let later = at + 1; later < clauses.length && later <= at + LONGEST_INSERTION; later++) {
    const clause = clauses[later]
    if (clause === undefined || (clause.before !== ',' && clause.before !== 'und')) return at
    if (clause.before === 'und' && clauses[later - 1]?.opener === 'relative') continue
    if (clause.before === 'und') return at
    if (clause.opener === 'main' && clause.finite >= 0) return clause.finite >= clause.to - 2 ? later : at
  }
  return at
}

const rejoined = (items: readonly Piece[], clauses: readonly Clause[]): readonly Clause[] => {
  const joined: Clause[] = []
  for (let at = 0; at < clauses.length; at++) {
    const [own, last] = [clauses[at], clauses[verbClauseOf(clauses, at)]]
    if (own === undefined || last === undefined) break
    if (own === last) joined.push(own)
    else {
      const finite = lastFinite(items, last.from, last.to)
      joined.push({ ...own, to: last.to, finite, mood: moodAt(items, finite) })
      at = clauses.indexOf(last)
    }
  }
  return joined
}

const clausesOf = (items: readonly Piece[]): readonly Clause[] => {
  const clauses: Clause[] = []
  let from = 0
  let before = ''
  const close = (to: number): void => {
    if (to > from) clauses.push(clauseOf(items, { from, to, before }))
  }
  for (let at = 0; at < items.length; at++) {
    const item = items[at]
    if (isBorder(items, at)) {
      close(at)
      from = at + 1
      before = item?.printed ?? ''
    } else if (endsQuoted(items, at, from)) {
      close(at + 1)
      from = at + 1
      before = ','
    } else if (splitsAt(items, at, from)) {
      close(at)
      from = at
      before = 'und'
    }
  }
  close(items.length)
  return rejoined(items, clauses)
}

/** A line that ends without a full stop and is no quotation: a section heading, which repeats what is told below. */
const isHeading = (text: string, span: Span): boolean => {
  const words = text.slice(span.start, span.end)
  return words.length < 160 && !/[.!?…:;,]["“”»«’‘)\]]*$/u.test(words) && !/^["„»«“].*["“”»«]$/u.test(words)
}

const joinSentences = (sentences: readonly Sentence[], quotes: readonly Quote[]): readonly (readonly Sentence[])[] => {
  const groups: Sentence[][] = []
  let next = 0
  for (const sentence of sentences) {
    const group = groups.at(-1)
    const before = group?.at(-1)
    while (next < quotes.length && (quotes[next]?.outer.end ?? 0) <= sentence.span.start) next++
    const quote = quotes[next]
    const held =
      quote !== undefined && quote.outer.start < sentence.span.start && before?.paragraph === sentence.paragraph
    if (held && group !== undefined) group.push(sentence)
    else groups.push([sentence])
  }
  return groups
}

/** In items. What goes on for longer is no sentence but a list or an attack, and the search within a unit is not linear in it. */
const LONGEST_SENTENCE = 250

/** The units of the body in text order, headings and frames left out; `quotes` are those of the text. */
export const unitsOf = (ground: Ground, quotes: readonly Quote[]): readonly Unit[] => {
  const outermost = quotes.filter(({ depth }) => depth === 0)
  const body = ground.sentences.filter(({ part }) => part === 'body')
  const groups = joinSentences(body, outermost)
  const counts = new Map<number, number>()
  for (const [first] of groups)
    if (first !== undefined) counts.set(first.paragraph, (counts.get(first.paragraph) ?? 0) + 1)
  let next = 0
  return groups.flatMap(group => {
    const [first, last] = [group[0], group.at(-1)]
    if (first === undefined || last === undefined) return []
    const span = { start: first.span.start, end: last.span.end }
    if (counts.get(first.paragraph) === 1 && isHeading(ground.text, span)) return []
    while (next < outermost.length && (outermost[next]?.outer.end ?? 0) <= span.start) next++
    let until = next
    while (until < outermost.length && (outermost[until]?.outer.start ?? 0) < span.end) until++
    const items = itemsOf(
      ground.text,
      group.flatMap(({ tokens }) => tokens),
      outermost.slice(next, until),
    )
    if (items.length > LONGEST_SENTENCE) return []
    return [{ span, items, clauses: clausesOf(items) }]
  })
}
