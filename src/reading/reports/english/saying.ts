import { isDocument, isOnlyTime } from './channels.ts'
import type { Found } from './found.ts'
import type { VerbForm } from './inflect.ts'
import { PREPOSITIONS } from './lexicon/grammar.en.ts'
import { VOICED_HOLDERS } from './lexicon/nouns.en.ts'
import { behindParticle, closesSpeech, type Line } from './lines.ts'
import {
  type Auxiliaries,
  auxiliariesBefore,
  type Phrase,
  phraseAfter,
  phraseBefore,
  phraseBeforeInterpolation,
  type Subject,
} from './subject.ts'
import { firstFinite, isName, isNominalPlace, mayBeFinite } from './words.ts'

/** A verb of speech at its place, read as finite: `subject` with the side it stands on. */
export type Saying = {
  readonly verb: number
  readonly form: VerbForm
  readonly aux: Auxiliaries
  readonly subject: Phrase
  /** Where the subject begins with what it is in apposition to: "his spokesman, Ivo Lind, said". */
  readonly from: number
  readonly side: 'left' | 'right' | 'shared'
}

/** The reports of a line so far; a verb without a subject of its own shares that of the last. */
export type Before = { readonly line: Line; readonly found: readonly Found[] }

const FAR = 60
const MOST_TRIES = 5

/** The subject of the first finite verb of a line, for verbs that have none of their own; null where none is found. */
const mainSubject = (line: Line, from: number, before: number): Phrase | null => {
  const { cells } = line
  let tries = 0
  for (let at = from; at < Math.min(before, from + FAR) && tries < MOST_TRIES; at++) {
    if ((cells[at]?.quote ?? -1) >= 0 || !mayBeFinite(cells, at)) continue
    tries++
    const { start } = auxiliariesBefore(line, at)
    const subject = subjectAt(line, start)?.by ?? null
    if (subject !== null) return subject
  }
  return null
}

/** The noun phrase that ends before a verb group, over an apposition or a relative clause. */
const subjectAt = (line: Line, start: number): Subject | null => {
  const before = line.cells[start - 1]
  if (before === undefined || start <= line.from) return null
  if (before.quote < 0 && /^[,—–]$/.test(before.plain)) return phraseBeforeInterpolation(line, start - 1)
  const by = phraseBefore(line, start)
  return by === null ? null : { by, from: by.start }
}

/** Whose verb it is that has no subject of its own; null where nobody spoke before in the line. */
export const sharedSubject = ({ line, found }: Before, verb: number): Phrase | null => {
  const around = found.findLast(({ content, kind }) => kind === 'clause' && content.start < verb && verb < content.end)
  if (around !== undefined) return mainSubject(line, around.content.start, verb)
  const earlier = found.findLast(({ by, cue }) => by !== null && cue.start < verb)
  return earlier?.by ?? mainSubject(line, line.from, verb)
}

/** "…, said Arlen Voss, the minister, on Monday": no subject before the verb, a noun phrase and no clause behind it. */
const inverted = (line: Line, verb: number, form: VerbForm): Phrase | null => {
  const { cells } = line
  const before = cells[verb - 1]
  if (before === undefined || !form.takes.has('quote') || form.verb === 'tell' || verb <= line.from) return null
  const closesQuote = before.quote >= 0
  if (!closesQuote && before.plain !== ',' && before.plain !== '—') return null
  const subject = phraseAfter(line, verb + 1)
  if (subject === null || isOnlyTime(line, subject)) return null
  // "Better late than never, said Arlen Voss": without a verb before, only "said" and a name tell that somebody is quoted.
  const isPlain = form.verb === 'say' && isName(cells[subject.start]) && verb - line.from > 4
  if (!closesQuote && !isPlain && firstFinite(cells, line.from, verb - 1) < 0) return null
  const next = cells[subject.end]
  if (next !== undefined && next.quote < 0 && mayBeFinite(cells, subject.end)) return null
  return subject
}

const COORDINATION = new Set(['and', 'but', 'or', 'then', 'yet'])

const subjectOf = (before: Before, verb: number, form: VerbForm): Pick<Saying, 'subject' | 'side' | 'from'> | null => {
  const { line } = before
  const aux = auxiliariesBefore(line, verb)
  const behind = aux.start === verb ? inverted(line, verb, form) : null
  if (behind !== null) return { subject: behind, side: 'right', from: behind.start }
  const start = aux.infinitive ? aux.start - 2 : aux.start
  const previous = line.cells[start - 1]
  if (previous !== undefined && previous.quote < 0 && COORDINATION.has(previous.plain)) {
    const shared = sharedSubject(before, verb)
    const may = shared !== null && (form.shape === 'past' || form.shape === 'ing' || aux.have || aux.be)
    return may ? { subject: shared, side: 'shared', from: shared.start } : null
  }
  const subject = closesSpeech(line, start - 1) ? null : subjectAt(line, start)
  if (subject === null || isContactClause(line, subject) || IF.has(line.cells[subject.from - 1]?.plain ?? ''))
    return null
  return { subject: subject.by, side: 'left', from: subject.from }
}

/** "…, a charge Marland denies": what Marland denies is the noun before it, and no new report. */
const isContactClause = ({ cells }: Line, { by, from }: Subject): boolean => {
  const opens = cells[from - 1]?.plain === ',' && /^(?:an?|something)$/.test(cells[from]?.plain ?? '')
  const noun = cells.slice(from, by.end - 1).findLast(cell => !isName(cell))
  return (
    opens &&
    isName(cells[by.end - 1]) &&
    noun !== undefined &&
    !/^an?$/.test(noun.plain) &&
    !PREPOSITIONS.has(noun.plain)
  )
}

/** What is only supposed has not been said. */
const IF = new Set(['if', 'unless', 'whether'])

const PLURAL = /(?:s|^and|people|media|both|they|we|you|i|many|others|some|police|lawmakers|who)$/i

/** Whether the shape of a form goes with what stands before it; passives and participles are read elsewhere. */
const isFiniteReading = ({ line }: Before, verb: number, form: VerbForm): boolean => {
  const { cells } = line
  const aux = auxiliariesBefore(line, verb)
  const before = cells[aux.start - 1]
  if (aux.infinitive)
    return before?.plain === 'on' && /^(?:went|goes)$/.test(cells[aux.start - 2]?.plain ?? '') && form.shape === 'base'
  if (aux.negated || isNominalPlace(before) || (isName(cells[verb]) && verb !== line.from)) return false
  if (form.shape === 'ing') return aux.be
  if (form.shape === 'done') return aux.have && !aux.be
  if (aux.be) return false
  if (aux.modal) return form.shape === 'base'
  if (form.shape === 'past') return cells[verb + 1]?.plain !== 'by' || form.takes.has('quote')
  return !aux.have
}

const agrees = ({ line }: Before, form: VerbForm, { subject }: Pick<Saying, 'subject'>, aux: Auxiliaries): boolean => {
  if (form.shape !== 'base' || aux.modal || aux.infinitive) return true
  const words = line.cells.slice(subject.start, subject.end)
  return words.some(({ plain }) => PLURAL.test(plain))
}

/** Words that stand for no speaker; what the author says or asks himself is no report. */
const NO_SPEAKERS = new Set(['this', 'that', 'these', 'those', 'which', 'there', 'i', 'we', 'you'])

/** Whether a noun phrase may speak with this verb. */
export const suitsVoice = (line: Line, form: VerbForm, subject: Phrase): boolean => {
  if (form.voice === 'document') return isDocument(line, subject)
  const words = line.cells.slice(subject.start, subject.end)
  if (form.voice === 'holder') return words.some(({ plain }) => VOICED_HOLDERS.has(plain))
  if (/^(?:neither|no|nobody|none|few|according)$/.test(words[0]?.plain ?? '')) return false
  if (words.length > 1) return true
  const plain = words[0]?.plain ?? ''
  if (plain === 'it') return !/^(?:suggest|signal|indicate|reveal)$/.test(form.verb)
  return !NO_SPEAKERS.has(plain)
}

/** A verb of speech read as finite with its subject; null where it is a participle, a noun, denied, or without a subject. */
export const readSaying = (before: Before, verb: number, form: VerbForm): Saying | null => {
  if (!isFiniteReading(before, verb, form)) return null
  const found = subjectOf(before, verb, form)
  const aux = auxiliariesBefore(before.line, verb)
  if (found === null || isOnlyTime(before.line, found.subject)) return null
  if (!suitsVoice(before.line, form, found.subject) || !agrees(before, form, found, aux)) return null
  return { ...found, verb, form, aux }
}

/** The words that attribute: the verb, its particle, and "reportedly" before it. */
export const cueOf = (line: Line, { verb, form }: Pick<Saying, 'verb' | 'form'>): Phrase => {
  const adverb = line.cells[verb - 1]?.plain === 'reportedly' ? verb - 1 : verb
  return { start: adverb, end: behindParticle(line, verb, form.particle) ?? verb + 1 }
}
