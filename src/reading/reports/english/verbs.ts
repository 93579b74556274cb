import { carriersIn, channelOf, isDocument, speakerIn } from './channels.ts'
import { lineEnd } from './clause.ts'
import { afterTimes, type Complement, complementOf } from './complement.ts'
import type { Found } from './found.ts'
import { verbForms } from './inflect.ts'
import { PAST_OR_PARTICIPLE, PREPOSITIONS, RELATIVES } from './lexicon/grammar.en.ts'
import { behindParticle, closesSpeech, findCell, isFree, type Line } from './lines.ts'
import { precedingContent } from './preceding.ts'
import { type Before, cueOf, readSaying, type Saying, sharedSubject, suitsVoice } from './saying.ts'
import { auxiliariesBefore, type Phrase, phraseAfter, phraseBefore } from './subject.ts'
import { isAdverb, isName, isTime, mayBeFinite, opensClause } from './words.ts'

const groupOf = (line: Line, { verb, subject, side, from, form }: Saying, complement: Complement): Phrase => {
  const behind = behindParticle(line, verb, form.particle) ?? verb + 1
  const told = complement.told === null ? behind : complement.told.end
  if (side === 'right') return { start: verb, end: afterTimes(line, subject.end) }
  return { start: from, end: afterTimes(line, told) }
}

/** "X, who said the plan was dead, left": the content ends where the relative clause does. */
const withinRelative = (line: Line, { aux, from }: Saying, content: Phrase): Phrase => {
  const { cells } = line
  const relative = RELATIVES.has(cells[aux.start - 1]?.plain ?? '') ? aux.start - 1 : from - 1
  if (!RELATIVES.has(cells[relative]?.plain ?? '') || !isFree(cells[relative - 1], ',')) return content
  for (let at = content.start + 1; at < content.end; at++) {
    if (
      isFree(cells[at], ',') &&
      (mayBeFinite(cells, at + 1) ||
        /ed$/.test(cells[at + 1]?.plain ?? '') ||
        PAST_OR_PARTICIPLE.has(cells[at + 1]?.plain ?? ''))
    ) {
      return { start: content.start, end: at }
    }
  }
  return content
}

/** “…,” X said on condition of anonymity because …: what follows without "that", a colon or marks is no content where a quotation stands before. */
const followsSpeech = (line: Line, { from, side, form }: Saying, content: Phrase): boolean => {
  if (side !== 'left' || !closesSpeech(line, from - 1) || !form.takes.has('quote')) return false
  return !/^(?:that|:)$/.test(line.cells[content.start - 1]?.plain ?? '')
}

const speechOf = ({ line, found }: Before, saying: Saying, complement: Complement): readonly Found[] => {
  const speaker = speakerIn(line, saying.subject)
  const cue = cueOf(line, saying)
  const told = channelOf(line, complement.told)
  if (complement.content !== null && saying.side !== 'right' && !followsSpeech(line, saying, complement.content)) {
    const rule = saying.side === 'shared' ? 'same-speaker' : complement.kind === 'phrase' ? 'speech-act' : 'said-before'
    const lead = carriersIn(line, line.from, saying.side === 'left' ? saying.verb : saying.subject.start)
    const own = carriersIn(line, saying.verb, complement.frameEnd)
    const through = [...told, ...own, ...lead, ...speaker.through]
    return [
      {
        content: withinRelative(line, saying, complement.content),
        cue,
        kind: complement.kind,
        by: speaker.by,
        through,
        rule,
      },
    ]
  }
  if (!saying.form.takes.has('quote') || saying.side === 'shared') return []
  const group = groupOf(line, saying, complement)
  const through = [...told, ...carriersIn(line, saying.verb, lineEnd(line)), ...speaker.through]
  return precedingContent(line, group, found).map(([content, rule]) => ({
    content,
    cue,
    kind: 'clause',
    by: speaker.by,
    through,
    rule,
  }))
}

const mayReport = (saying: Saying, complement: Complement, line: Line): boolean => {
  const { aux, form } = saying
  if (form.voice === 'document') return true
  const marked = complement.content !== null && line.cells[complement.content.start - 1]?.plain === 'that'
  if (complement.content === null) return !aux.modal
  if (aux.modal) return marked
  return form.shape !== 's' && form.shape !== 'base' ? true : complement.kind === 'clause' || presentActs(line, saying)
}

/** Present forms may be nouns ("their demands"): a condensed act needs a named subject, a pronoun or a text. */
const presentActs = (line: Line, { subject }: Saying): boolean => {
  const words = line.cells.slice(subject.start, subject.end)
  return words.some(cell => isName(cell)) || words.length === 1 || isDocument(line, subject)
}

/** The reports whose cue is the finite verb at a cell; none where it is no such verb. */
export const saidAt = (before: Before, verb: number): readonly Found[] => {
  const { line } = before
  for (const form of verbForms(line.cells[verb]?.plain ?? '')) {
    const saying = readSaying(before, verb, form)
    const complement = saying === null ? null : complementOf(line, verb, form)
    if (saying === null || complement === null || !mayReport(saying, complement, line)) continue
    const reports = speechOf(before, saying, complement)
    if (reports.length > 0) return reports
  }
  return []
}

const isParticipialPlace = (line: Line, verb: number): boolean => {
  let at = verb - 1
  while (at > line.from && isAdverb(line.cells[at])) at--
  const before = line.cells[at]
  if (before === undefined || before.quote >= 0) return before !== undefined
  if (isTime(before) && line.cells.slice(Math.max(0, at - 8), at).some(({ plain }) => /^spen[dt]s?$/.test(plain)))
    return true
  return /^(?:,|—|–|and|but|while|by|after|before|when|;|\))$/.test(before.plain)
}

/** "…, with both sides accusing each other of …": who does it stands behind "with". */
const absolute = ({ cells, from }: Line, verb: number): Phrase | null => {
  for (let at = verb - 2; at > Math.max(from, verb - 9); at--) {
    if (cells[at]?.quote !== -1 || cells[at]?.sort === 'sign') return null
    if (cells[at]?.plain !== 'with') continue
    const end = isAdverb(cells[verb - 1]) ? verb - 1 : verb
    return end > at + 1 && isFree(cells[at - 1], ',') ? { start: at + 1, end } : null
  }
  return null
}

/** "…, adding that …", "after accusing X of …": the speaker of the clause before goes on; "a letter saying that …": the text does. */
export const participleAt = (before: Before, verb: number): readonly Found[] => {
  const { line } = before
  const forms = verbForms(line.cells[verb]?.plain ?? '').filter(({ shape }) => shape === 'ing')
  if (forms.length === 0 || auxiliariesBefore(line, verb).be) return []
  const text = isParticipialPlace(line, verb) ? null : (absolute(line, verb) ?? phraseBefore(line, verb))
  if (text === null && !isParticipialPlace(line, verb)) return []
  if (text !== null && !isDocument(line, text) && !isFree(line.cells[text.start - 1], 'with')) return []
  const speaker = text ?? sharedSubject(before, verb) ?? headSubject(line, verb)
  if (speaker === null) return []
  for (const form of forms) {
    const complement = complementOf(line, verb, form)
    if (complement?.content == null) continue
    const bare = complement.kind === 'phrase' && form.takes.has('thing') && !form.takes.has('thing-of')
    if (bare && /^(?:by|after|before|when)$/.test(line.cells[verb - 1]?.plain ?? '')) continue
    if (!suitsVoice(line, form, speaker)) continue
    const through = [...channelOf(line, complement.told), ...carriersIn(line, verb, complement.frameEnd)]
    return [
      {
        content: complement.content,
        cue: cueOf(line, { verb, form }),
        kind: complement.kind,
        by: speaker,
        through,
        rule: 'participle',
      },
    ]
  }
  return []
}

/** "Speaking in Hillmark, warning that …, Voss said": a participle before its subject. */
const headSubject = (line: Line, verb: number): Phrase | null => {
  const { cells } = line
  if (verb > line.from + 2) return null
  const comma = findCell(line, { start: verb + 1, end: verb + 40 }, cell => isFree(cell, ','))
  const subject = comma < 0 ? null : phraseAfter(line, comma + 1)
  return subject !== null && !opensClause(cells[subject.start]) && !PREPOSITIONS.has(cells[subject.start]?.plain ?? '')
    ? subject
    : null
}
