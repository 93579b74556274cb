import { clauseEnd, phraseEnd } from './clause.ts'
import type { Found } from './found.ts'
import { verbForms } from './inflect.ts'
import { BE, PREPOSITIONS } from './lexicon/grammar.en.ts'
import { HEARSAY_PARTICIPLES } from './lexicon/verbs.en.ts'
import { afterQuote, isFree, type Line, quoteAt } from './lines.ts'
import { auxiliariesBefore, type Phrase, phraseAfter, phraseBefore, phraseBeforeInterpolation } from './subject.ts'
import { firstFinite, isName, isTime, opensClause } from './words.ts'

/** "by X" within what a passive tells, and what of it is content: before the agent or behind it. */
const byWhom = (line: Line, from: number, to: number): { readonly at: number; readonly by: Phrase } | null => {
  for (let at = from; at < to; at++) {
    if (!isFree(line.cells[at], 'by')) continue
    const by = phraseAfter(line, at + 1)
    return by === null || isTime(line.cells[at + 1]) || /ing$/.test(line.cells[at + 1]?.plain ?? '') ? null : { at, by }
  }
  return null
}

/** "was called unbalanced by the Council": what somebody or something is called. */
const calledContent = (line: Line, verb: number): Phrase | null => {
  const next = line.cells[verb + 1]
  if (
    next === undefined ||
    isName(next) ||
    PREPOSITIONS.has(next.plain) ||
    /^(?:off|out|up|back|away|together)$/.test(next.plain)
  )
    return null
  const agent = byWhom(line, verb + 2, clauseEnd(line, verb + 1))
  const end = agent?.at ?? afterQuote(line, verb + 1)
  return end > verb + 1 ? { start: verb + 1, end } : null
}

const subjectBefore = (line: Line, at: number): Phrase | null =>
  isFree(line.cells[at - 1], ',') ? (phraseBeforeInterpolation(line, at - 1)?.by ?? null) : phraseBefore(line, at)

/** "is said to have left": hearsay of nobody named, over the whole clause. */
const hearsay = (line: Line, verb: number, subject: Phrase): Found | null => {
  const { cells } = line
  if (!HEARSAY_PARTICIPLES.has(cells[verb]?.plain ?? '') || !isFree(cells[verb + 1], 'to')) return null
  const content = { start: subject.start, end: clauseEnd(line, verb) }
  return { content, cue: { start: verb, end: verb + 1 }, kind: 'clause', by: null, through: [], rule: 'hearsay' }
}

const PASSIVE_LINKS: readonly (readonly ['thing-of' | 'thing-as' | 'thing-to' | 'thing-for', string])[] = [
  ['thing-of', 'of'],
  ['thing-as', 'as'],
  ['thing-to', 'to'],
]

const passiveContent = (
  line: Line,
  verb: number,
): { readonly content: Phrase; readonly kind: Found['kind'] } | null => {
  const { cells } = line
  const forms = verbForms(cells[verb]?.plain ?? '').filter(({ shape }) => shape === 'past' || shape === 'done')
  const by = isFree(cells[verb + 1], 'by') ? phraseAfter(line, verb + 2) : null
  const at = by?.end ?? verb + 1
  const told = forms.some(({ takes }) => takes.has('hearer'))
  const isIt = isFree(cells[auxiliariesBefore(line, verb).start - 1], 'it')
  if (isFree(cells[at], 'that') && (told || isIt))
    return { content: { start: at + 1, end: clauseEnd(line, at + 1) }, kind: 'clause' }
  if (
    told &&
    firstFinite(cells, at, clauseEnd(line, at)) > at + 0 &&
    !opensClause(cells[at]) &&
    !isFree(cells[at], 'to')
  ) {
    return { content: { start: at, end: clauseEnd(line, at) }, kind: 'clause' }
  }
  for (const [frame, word] of PASSIVE_LINKS) {
    if (!forms.some(({ takes }) => takes.has(frame)) || !isFree(cells[at], word)) continue
    const start = word === 'as' ? at + 1 : at
    const end = quoteAt(line, start) === null ? phraseEnd(line, start) : clauseEnd(line, start)
    // "was told to stay by her": an infinitive may have an agent of its own ("to be led by").
    const agent = word === 'to' || by !== null ? null : byWhom(line, start + 1, end)
    return { content: { start, end: agent?.at ?? end }, kind: 'phrase' }
  }
  const called = forms.some(({ takes }) => takes.has('called')) ? calledContent(line, verb) : null
  return called === null ? null : { content: called, kind: 'phrase' }
}

/** "It is understood that": newsrooms so tell what nobody named has told them. */
const rumourAt = (line: Line, verb: number): Found | null => {
  const { cells } = line
  if (!/^(?:understood|rumoured|rumored)$/.test(cells[verb]?.plain ?? '') || !isFree(cells[verb + 1], 'that'))
    return null
  const aux = auxiliariesBefore(line, verb)
  if (!aux.be || aux.negated || !isFree(cells[aux.start - 1], 'it')) return null
  const content = { start: verb + 2, end: clauseEnd(line, verb + 2) }
  return { content, cue: { start: verb, end: verb + 1 }, kind: 'clause', by: null, through: [], rule: 'hearsay' }
}

/** Who does what a passive tells: "by X" right behind the verb or right behind its content. */
const agentOf = (line: Line, verb: number, { content }: { readonly content: Phrase }): Phrase | null => {
  const near = byWhom(line, verb + 1, verb + 2) ?? byWhom(line, content.end, content.end + 1)
  return near?.by ?? null
}

/** Passives of verbs of speech: "it was announced that", "lawmakers were told that", "X was accused by Y of". */
export const passiveAt = (line: Line, verb: number): Found | null => {
  const { cells } = line
  const rumour = rumourAt(line, verb)
  if (rumour !== null) return rumour
  if (!verbForms(cells[verb]?.plain ?? '').some(({ shape }) => shape === 'past' || shape === 'done')) return null
  const aux = auxiliariesBefore(line, verb)
  if (!aux.be || aux.negated || aux.modal || aux.infinitive || !BE.has(cells[verb - 1]?.plain ?? '')) return null
  const subject = subjectBefore(line, aux.start)
  if (subject === null) return null
  const heard = hearsay(line, verb, subject)
  if (heard !== null) return heard
  const found = passiveContent(line, verb)
  if (found === null) return null
  return {
    ...found,
    cue: { start: verb, end: verb + 1 },
    by: agentOf(line, verb, found),
    through: [],
    rule: 'passive',
  }
}

/** "The minister reportedly left": hearsay of nobody named, over its clause; beside a verb of speech it belongs to that verb. */
export const reportedlyAt = (line: Line, at: number, found: readonly Found[]): Found | null => {
  const { cells } = line
  if (!/^(?:reportedly|allegedly|purportedly)$/.test(cells[at]?.plain ?? '') || (cells[at]?.quote ?? 0) >= 0)
    return null
  if (found.some(({ cue, content }) => (cue.start <= at && at < cue.end) || (content.start <= at && at < content.end)))
    return null
  if (found.some(({ cue }) => Math.abs(cue.start - at) <= 2)) return null
  let start = line.from
  for (let back = at - 1; back > line.from; back--) {
    if (isFree(cells[back], ';') || (isFree(cells[back], ',') && opensClause(cells[back + 1]))) {
      start = isFree(cells[back], ';') ? back + 1 : back + 2
      break
    }
  }
  const content = { start, end: clauseEnd(line, at) }
  return { content, cue: { start: at, end: at + 1 }, kind: 'clause', by: null, through: [], rule: 'hearsay' }
}
