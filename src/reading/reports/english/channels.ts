import { OUTLETS as NAMED_OUTLETS } from '../../mentions/lexicon/outlets.ts'
import { DETERMINERS, PREPOSITIONS, TIME_WORDS } from './lexicon/grammar.en.ts'
import { CARRIERS, DOCUMENTS, HEARERS, MEDIA_WORDS, OUTLETS } from './lexicon/nouns.en.ts'
import { type Cell, findCell, isFree, type Line } from './lines.ts'
import { type Phrase, phraseAfter } from './subject.ts'
import { isName, isTime } from './words.ts'

const LOWER_MEDIA = new Set([
  'newspaper',
  'broadcaster',
  'agency',
  'magazine',
  'daily',
  'website',
  'television',
  'tv',
  'radio',
  'channel',
  'outlet',
  'podcast',
])

const NAMED = new Set(NAMED_OUTLETS.flatMap(names => names.toLowerCase().split('|')))
const LONGEST_NAME = 3

/** Whether names in a row are the name of a known medium ("Ukrainska Pravda", "Yle"). */
const isNamedOutlet = ({ cells }: Line, { start, end }: Phrase): boolean => {
  for (let from = start; from < end; from++) {
    let name = ''
    for (let at = from; at < Math.min(end, from + LONGEST_NAME) && isName(cells[at]); at++) {
      name = name === '' ? (cells[at]?.plain ?? '') : `${name} ${cells[at]?.plain ?? ''}`
      if (NAMED.has(name)) return true
    }
  }
  return false
}

/** Whether a name is that of a medium. */
export const isOutlet = (line: Line, phrase: Phrase): boolean =>
  isNamedOutlet(line, phrase) || soundsLikeOutlet(line, phrase)

const soundsLikeOutlet = ({ cells }: Line, { start, end }: Phrase): boolean =>
  cells.slice(start, end).some(cell => {
    if (isName(cell)) return OUTLETS.has(cell.plain.replace(/'s$/, '')) || MEDIA_WORDS.has(cell.plain)
    return LOWER_MEDIA.has(cell.plain)
  })

/** Those who were told and pass it on: a medium, or unnamed journalists; a minister or an ally passes nothing on. */
export const channelOf = (line: Line, told: Phrase | null): readonly Phrase[] => {
  if (told === null) return []
  const cells = line.cells.slice(told.start, told.end)
  if (cells.some(({ plain }) => plain === 'conference' || plain === 'briefing')) return []
  return cells.some(({ plain }) => HEARERS.has(plain)) || isOutlet(line, told) ? [told] : []
}

const CARRIER_FRAME = new Set(['in', 'via', 'through'])

const carrierAfter = (line: Line, preposition: number): Phrase | null => {
  const { cells } = line
  for (let at = preposition + 1; at < Math.min(cells.length, preposition + 8); at++) {
    const cell = cells[at]
    if (cell === undefined || cell.quote >= 0 || cell.sort === 'sign' || PREPOSITIONS.has(cell.plain)) return null
    if (!CARRIERS.has(cell.plain)) continue
    const start =
      DETERMINERS.has(cells[preposition + 1]?.plain ?? '') && at > preposition + 1 ? preposition + 2 : preposition + 1
    const addressed = /^(?:to|of|by)$/.test(cells[at + 1]?.plain ?? '') ? phraseAfter(line, at + 2) : null
    return { start, end: addressed === null || addressed.end - addressed.start > 6 ? at + 1 : addressed.end }
  }
  return null
}

const interviewer = (line: Line, at: number): Phrase | null => {
  const { cells } = line
  if (!isFree(cells[at], 'interview') && !isFree(cells[at], 'interviews')) return null
  for (let next = at + 1; next < Math.min(cells.length, at + 8); next++) {
    if (/^[,.:;]$/.test(cells[next]?.plain ?? '.')) return null
    if (!/^(?:with|to|by|on|for|published)$/.test(cells[next]?.plain ?? '')) continue
    const phrase = phraseAfter(line, next + 1)
    if (phrase !== null && !isTime(line.cells[phrase.start]) && isOutlet(line, phrase)) return upToMedium(line, phrase)
  }
  return null
}

const upToMedium = (line: Line, { start, end }: Phrase): Phrase => {
  const aside = findCell(line, { start: start + 1, end }, ({ plain }) => PREPOSITIONS.has(plain))
  return { start, end: aside > 0 ? aside : end }
}

const MOUTHPIECE =
  /^(?:spokesman|spokeswoman|spokesperson|spokespeople|lawyer|lawyers|attorney|aide|aides|office|representative|envoy|press|embassy|intermediary|intermediaries)$/

/** "through his spokesman": whoever speaks for another. */
const mouthpiece = (line: Line, at: number): Phrase | null => {
  const noun = findCell(line, { start: at, end: at + 5 }, ({ plain }) => MOUTHPIECE.test(plain))
  const isOne = line.cells.slice(at, noun).every(({ sort, plain }) => sort === 'word' && !PREPOSITIONS.has(plain))
  return noun < 0 || !isOne ? null : { start: at, end: noun + 1 }
}

/** The carriers named in a stretch of cells, nearest to the reader first: who interviewed, what was issued. */
export const carriersIn = (line: Line, from: number, to: number): readonly Phrase[] => {
  const media: Phrase[] = []
  const texts: Phrase[] = []
  for (let at = Math.max(0, from); at < to; at++) {
    const plain = line.cells[at]?.plain ?? ''
    if ((line.cells[at]?.quote ?? -1) >= 0) continue
    const medium = interviewer(line, at)
    if (medium !== null) media.push(medium)
    const mouth = plain === 'through' || plain === 'via' ? mouthpiece(line, at + 1) : null
    if (mouth !== null) media.push(mouth)
    const text = CARRIER_FRAME.has(plain) ? carrierAfter(line, at) : null
    if (text !== null) texts.push(text)
  }
  return [...media.slice(0, 1), ...texts.slice(0, 1)]
}

const isDocumentNoun = (cell: Cell | undefined): boolean => cell !== undefined && DOCUMENTS.has(cell.plain)

/** The head noun of a phrase: the last one before what is attached to it. */
const headOf = ({ cells }: Line, { start, end }: Phrase): number => {
  for (let at = start + 1; at < end; at++) {
    const plain = cells[at]?.plain ?? ''
    if (
      PREPOSITIONS.has(plain) ||
      /^(?:seen|reviewed|obtained|viewed|published|released|issued|signed)$/.test(plain) ||
      plain === ','
    )
      return at - 1
  }
  return end - 1
}

/** Whether a noun phrase is a text. */
export const isDocument = (line: Line, phrase: Phrase): boolean => isDocumentNoun(line.cells[headOf(line, phrase)])

/** Who speaks in a noun phrase, and what passes it on: "a document seen by the Herald" [Herald, document], "a report by the ministry" [report, ministry]. */
export const speakerIn = (line: Line, phrase: Phrase): { readonly by: Phrase; readonly through: readonly Phrase[] } => {
  const { cells } = line
  const head = headOf(line, phrase)
  if (!isDocumentNoun(cells[head])) return { by: phrase, through: [] }
  const text = { start: phrase.start, end: head + 1 }
  for (let at = head + 1; at < phrase.end; at++) {
    if (!/^(?:by|from|of)$/.test(cells[at]?.plain ?? '') || at + 1 >= phrase.end) continue
    const other = { start: at + 1, end: phrase.end }
    const seen = /^(?:seen|reviewed|obtained|viewed|published)$/.test(cells[at - 1]?.plain ?? '')
    if (seen) return { by: text, through: [other] }
    if (
      cells[at]?.plain !== 'of' &&
      /^(?:report|statement|letter|memo|analysis|note|article|email|post|survey|poll|study)/.test(
        cells[head]?.plain ?? '',
      )
    ) {
      return { by: other, through: [text] }
    }
  }
  return { by: phrase, through: [] }
}

/** Whether a phrase is nothing but a time: it names nobody. */
export const isOnlyTime = ({ cells }: Line, { start, end }: Phrase): boolean => {
  const words = cells.slice(start, end)
  const timed = words.some(({ plain }) => TIME_WORDS.has(plain))
  return timed && words.every(({ plain }) => TIME_WORDS.has(plain) || DETERMINERS.has(plain))
}
