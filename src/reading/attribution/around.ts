import type { Span } from '../../text/span.ts'
import { type Sentence, sentenceAt } from '../ground.ts'
import { type Mention, mentionsIn } from '../mentions/mentions.ts'
import type { Report } from '../reports/report.ts'
import { tokensIn } from './head.ts'
import { pronounOf } from './pronouns.ts'
import type { Link } from './read-attribution.ts'
import { type Source, type SourceGround, sourceOf } from './source.ts'

const REACH = 120
const IN = new Set(['in', 'im', 'aus', 'per', 'via', 'by', 'ins'])

const wordBefore = (on: SourceGround, offset: number): string => {
  const start = sentenceAt(on.ground, offset)?.span.start ?? offset
  const before = tokensIn(on.ground, { start: Math.max(start, offset - 30), end: offset })
  return before[before.length - 1]?.plain ?? ''
}

/** What stands around the cue in its sentence and outside the content. */
const besideCue = (on: SourceGround, { cue, content }: Report): readonly Mention[] => {
  const sentence = cue === null ? null : sentenceAt(on.ground, cue.start)
  if (cue === null || sentence === null) return []
  const start = Math.max(sentence.span.start, cue.start - REACH)
  const near = mentionsIn(on.mentions, { start, end: Math.min(sentence.span.end, cue.end + REACH) })
  return near.filter(({ span }) => span.end <= content.start || span.start >= content.end)
}

/** "Voss, who writes to him by letter, rejects …": what a comma parts from the cue belongs to another verb. */
const isSameClause = ({ ground }: SourceGround, { cue }: Report, { span, whole }: Mention): boolean =>
  cue !== null && !ground.text.slice(Math.min(cue.end, span.end), Math.max(cue.start, whole.start)).includes(',')

/** The text in which something is said ("hieß es in einer Mitteilung", "said in a statement"), with whoever issued it; null where none is named. */
export const carrierOf = (on: SourceGround, report: Report): Source | null => {
  const carrier = besideCue(on, report).find(
    mention =>
      mention.role === 'document' &&
      IN.has(wordBefore(on, mention.whole.start)) &&
      (wordBefore(on, mention.whole.start) !== 'by' || isSameClause(on, report, mention)),
  )
  return carrier === undefined ? null : { ...sourceOf(on, carrier.span), rule: 'by-carrier' }
}

/** The text that "darin" means: the nearest one named before; null where none is near. */
export const textBefore = (on: SourceGround, span: Span): Source | null => {
  const near = mentionsIn(on.mentions, { start: Math.max(0, span.start - 2 * REACH), end: span.start })
  const text = [...near].reverse().find(({ role }) => role === 'document')
  return text === undefined ? null : { ...sourceOf(on, text.span), rule: 'by-carrier' }
}

/** The medium or media through which somebody speaks ("sagte Voss dem Hafenboten", "said on Channel 4"), one link from the first to the last; null where none stands beside the cue. */
export const outletBeside = (on: SourceGround, report: Report): Link | null => {
  const outlets = besideCue(on, report).filter(({ role, isNamed }) => role === 'outlet' && isNamed)
  const [first, second] = outlets
  if (first === undefined) return null
  const isPair =
    second !== undefined &&
    /^\W*(?:und|sowie|and)\s+(?:de[rmn]|the)?\W*$/.test(on.ground.text.slice(first.span.end, second.span.start))
  return { name: { start: first.span.start, end: isPair ? second.span.end : first.span.end }, role: 'outlet' }
}

/** Where something is heard from ("aus Kreisen verlautete"); null where nothing says so. */
export const whenceOf = (on: SourceGround, report: Report): Source | null => {
  const whence = besideCue(on, report).find(
    mention => mention.role !== 'place' && wordBefore(on, mention.whole.start) === 'aus',
  )
  return whence === undefined ? null : sourceOf(on, whence.span)
}

/** Whoever a medium cites between the cue and the words ("die Zeitung zitiert einen Zeugen: …"); null where the cue cites nobody. */
export const citedBy = (on: SourceGround, { cue, content }: Report): Source | null => {
  if (cue === null || cue.end > content.start || content.start - cue.end > REACH) return null
  if (!/^(?:zitier|quot)/i.test(on.ground.text.slice(cue.start, cue.end))) return null
  const cited = mentionsIn(on.mentions, { start: cue.end, end: content.start }).find(
    ({ role }) => role === 'person' || role === 'official',
  )
  return cited === undefined ? null : { ...sourceOf(on, cited.span), rule: 'by-citation' }
}

const isSpeaking = (on: SourceGround, mention: Mention): boolean =>
  mention.role !== 'place' && mention.role !== 'document' && !on.isQuoted(mention.span.start)

/** An article that no subject has. */
const OBLIQUE = /^(?:eine[rsm]|de[ms]|seine[rsm]|ihre[rsm])\s/i

/** People to whom something happens seldom speak for what follows. */
const PATIENTS =
  /(?:menschen|personen|opfer|täter|angreifer|verletzte[nr]?|soldaten|people|victims|attackers|men|women)$/i

/** Whether words tell of people to whom something happens, and name nobody. */
export const isPatient = (words: string): boolean => PATIENTS.test(words)

const isSubject = (on: SourceGround, mention: Mention): boolean =>
  isSpeaking(on, mention) &&
  (mention.isNamed || !isPatient(on.ground.text.slice(mention.span.start, mention.span.end))) &&
  !PREPOSITIONS.has(wordBefore(on, mention.whole.start)) &&
  !OBLIQUE.test(on.ground.text.slice(mention.whole.start, mention.whole.start + 8))

const PREPOSITIONS = new Set(
  'in im ins an am auf aus bei beim mit nach von vom zu zum zur für gegen um durch über unter vor hinter wegen trotz seit bis zwischen of for to at from on by with about after before during against between'.split(
    ' ',
  ),
)

const subjectOf = (on: SourceGround, sentence: Sentence, end: number): Source | null => {
  const { start } = sentence.span
  const near = mentionsIn(on.mentions, { start, end: Math.min(end, start + 2 * REACH) })
  const subject = near.find(mention => isSubject(on, mention))
  return subject === undefined ? null : { ...sourceOf(on, subject.span), rule: 'subject-before' }
}

/**
 * Whose words a sentence in the Konjunktiv carries on where the sentence right before it reports nothing: its subject's ("Voss sieht darin ein
 * Muster. Die Ursache sei nie gefunden worden."). Null where that sentence stands in another paragraph or `last` reaches into it.
 */
export const subjectBefore = (on: SourceGround, content: Span, last: Span | null): Source | null => {
  const own = sentenceAt(on.ground, content.start)
  if (own === null) return null
  const before = own.span.start > 0 ? sentenceBefore(on, own) : null
  if (before === null || before.paragraph !== own.paragraph) return null
  return last !== null && last.end > before.span.start ? null : subjectOf(on, before, before.span.end)
}

/** Whether a place lies in the sentence right before another one's, in the same paragraph. */
export const isSentenceBefore = (on: SourceGround, content: Span, span: Span): boolean => {
  const own = sentenceAt(on.ground, content.start)
  const before = own === null || own.span.start === 0 ? null : sentenceBefore(on, own)
  return before !== null && before.paragraph === own?.paragraph && span.start >= before.span.start
}

const sentenceBefore = ({ ground }: SourceGround, { span }: Sentence): Sentence | null => {
  for (let offset = span.start - 1; offset >= 0 && offset > span.start - 4; offset--) {
    const sentence = sentenceAt(ground, offset)
    if (sentence !== null) return sentence
  }
  return null
}

/** Of "Voss wird in einer Erklärung mit den Worten zitiert" the subject, where no speaker is told; null for other cues. */
export const quotedSubject = (on: SourceGround, { cue, speaking }: Report): Span | null => {
  if (cue === null || speaking.kind !== 'unnamed' || on.ground.text.slice(cue.start, cue.end) !== 'zitiert') return null
  const sentence = sentenceAt(on.ground, cue.start)
  const [first] = sentence?.tokens ?? []
  if (sentence === null || first === undefined) return null
  if (
    pronounOf(on, first) !== null &&
    mentionsIn(on.mentions, { start: first.start, end: first.end + 40 })[0]?.whole.start !== first.start
  )
    return { start: first.start, end: first.end }
  const near = mentionsIn(on.mentions, { start: sentence.span.start, end: cue.start })
  return near.find(mention => isSubject(on, mention))?.span ?? null
}

const PHRASE_WORD = /^(?:\p{Lu}[\p{L}-]*|\p{Ll}+(?:e[nrms]?))$/u

/** Of "ersten Angaben zufolge" the phrase before the cue, where no speaker is told; null for other cues. */
export const accordingBefore = (on: SourceGround, { cue, speaking }: Report): Span | null => {
  if (cue === null || speaking.kind === 'said' || on.ground.text.slice(cue.start, cue.end) !== 'zufolge') return null
  const start = sentenceAt(on.ground, cue.start)?.span.start ?? cue.start
  const before = tokensIn(on.ground, { start: Math.max(start, cue.start - REACH), end: cue.start })
  let from = before.length
  while (from > 0 && before.length - from < 3 && PHRASE_WORD.test(before[from - 1]?.printed ?? '')) from--
  const first = before[from]
  return first === undefined ? null : { start: first.start, end: before[before.length - 1]?.end ?? first.end }
}

/** A subject that stands right beside a cue for which no speaker is told ("Voss betonte", "denen Voss vorwirft"); null where none does. */
export const subjectBeside = (on: SourceGround, report: Report): Span | null => {
  const { cue, content, speaking } = report
  if (cue === null || speaking.kind === 'said' || (cue.start >= content.start && cue.end <= content.end)) return null
  const beside = besideCue(on, report).find(
    mention =>
      (Math.abs(cue.start - mention.span.end) < 2 || Math.abs(mention.whole.start - cue.end) < 2) &&
      isSubject(on, mention),
  )
  return beside?.span ?? pronounBeside(on, cue)
}

/** "indem er argumentierte": a pronoun right before the cue. */
const pronounBeside = (on: SourceGround, cue: Span): Span | null => {
  const before = tokensIn(on.ground, {
    start: Math.max(sentenceAt(on.ground, cue.start)?.span.start ?? 0, cue.start - 12),
    end: cue.start,
  })
  const last = before[before.length - 1]
  return last !== undefined && /^(?:er|sie|he|she|they)$/.test(last.plain) ? { start: last.start, end: last.end } : null
}
