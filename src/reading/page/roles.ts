import { isByline } from '../head/bylines.ts'
import { findDateline } from '../head/dateline.ts'
import { isBoilerplateLine, isCommentsHeading } from '../head/lines.ts'
import { inColumn } from './column.ts'
import { headingAround } from './headline.ts'
import { PUBLICATION_OPENERS } from './lexicon/date-labels.ts'
import { FRAME_LINES } from './lexicon/tails.ts'
import type { Line } from './lines.ts'
import { isPictureLine } from './pictures.ts'
import { namesOf } from './places.ts'
import { plain } from './plain-words.ts'
import { isTail } from './tails.ts'

/** What a line is to the article; `out`: left out of its text. */
export type Role = 'title' | 'deck' | 'body' | 'dateline' | 'picture' | 'boilerplate' | 'out'

/**
 * What the roles are told from. `readable`: which lines Readability takes; `captions`: numbers of lines that repeat a picture's words;
 * `title`: number of the headline's line, null where no line is it; `description`: what the head of the page says the article is about.
 */
export type RoleClues = {
  readonly lines: readonly Line[]
  readonly readable: readonly boolean[]
  readonly captions: ReadonlySet<number>
  readonly title: number | null
  readonly description: string | null
  /** Names of the writers and the outlet, in small letters and without signs. */
  readonly names: ReadonlySet<string>
  /** Titles that the head of the page gives. */
  readonly titles: readonly string[]
}

const LONG = 80
const LONGEST_DECK = 700
const MOST_BETWEEN = 40
const LONGEST_PUBLICATION_LINE = 140
const DECK_NAMES =
  /(?<![a-z])(?:sub-?(?:title|headline|head|line)|standfirst|deck|dek|lead|lede|lead-?(?:text|in)|intro|intro-?text|teaser-?text|excerpt|summary|abstract|vorspann|anriss|anrisstext|article-?(?:intro|lead|description|summary|excerpt)|entry-?summary|short-?text|tagline)(?![a-z])/

const isProse = ({ text, linked }: Line): boolean =>
  text.length >= LONG && linked * 3 < text.length && /[.!?:…"”“»«’)]$/u.test(text)

const namesAround = (line: Line): string => {
  const parent = line.nest.outer
  return `${namesOf(line.block)} ${parent === null ? '' : namesOf(parent.block)}`
}

const isDeck = (line: Line, description: string): boolean => {
  if (line.text.length > LONGEST_DECK || line.text.length < 20 || line.linked * 2 > line.text.length) return false
  if (line.place.kind !== 'flow' && line.place.kind !== 'aside') return false
  const names = namesAround(line)
  if (/teaser/.test(names) && line.linked === 0 && isProse(line)) return true
  return DECK_NAMES.test(names) || (description.length > 30 && plain(line.text) === description)
}

/** The line of the deck: one soon after the headline, before the second line of the body, that its template or the head of the page calls so. */
const deckOf = ({ lines, title, description }: RoleClues, body: readonly number[]): number | null => {
  const from = title === null ? Math.max(0, (body[0] ?? 0) - 6) : title + 1
  const until = Math.min(lines.length, (body[1] ?? body[0] ?? from) + 1, from + 25)
  const wanted = plain(description ?? '')
  for (let at = from; at < until; at++) {
    const line = lines[at]
    if (line !== undefined && isDeck(line, wanted)) return at
  }
  return null
}

const TEXT_BLOCKS = new Set(['p', 'li', 'blockquote', 'tr', 'td', 'th', 'pre', 'dd', 'dt'])

/** A sentence may be one link for the most part; anything else that is half of links is a pointer. */
const isMostlyLink = ({ text, linked, block }: Line): boolean =>
  linked > text.length * (block.localName === 'p' && text.length > 40 && /[.!?]$/.test(text) ? 0.9 : 0.5)

/**
 * Lines that Readability leaves out and that belong to the body all the same: prose between lines of the body, paragraphs and lists in the column
 * of the article, headings above them. Readability drops whole sections of some templates, and lists of short items.
 */
const rescue = (lines: readonly Line[], is: boolean[], from: number, until: number): void => {
  const column = inColumn(lines, is)
  for (let at = from; at <= until; at++) {
    const line = lines[at]
    if (line === undefined || is[at] || line.place.kind !== 'flow') continue
    if (isProse(line)) is[at] = true
    else if (column[at] && TEXT_BLOCKS.has(line.block.localName) && !isMostlyLink(line)) is[at] = true
  }
  rescueHeadings(lines, is, from)
}

/** Headings right above lines of the body; what stands beside pictures in between does not count. */
const rescueHeadings = (lines: readonly Line[], is: boolean[], from: number): void => {
  let below = false
  for (let at = lines.length - 1; at > from; at--) {
    const line = lines[at]
    if (line === undefined || line.place.kind !== 'flow') continue
    if (!is[at] && below && headingAround(line) !== null && line.linked === 0) is[at] = true
    below = is[at] === true
  }
}

const PUBLICATION = new RegExp(`^\\W{0,3}(?:${PUBLICATION_OPENERS})\\W.{0,100}\\d`, 'iu')

/** Whether a line says when, by whom or in what state the article came out. */
const isDated = ({ text, place }: Line): boolean => place.kind === 'flow' && findDateline(text, 0)?.at != null

const isPublicationLine = ({ text }: Line): boolean =>
  text.length <= LONGEST_PUBLICATION_LINE &&
  (findDateline(text, 0) !== null ||
    isByline(text) ||
    (PUBLICATION.test(text) && (text.length < 40 || !/[.!?]$/.test(text))))

const indicesOf = (is: readonly boolean[]): readonly number[] => is.flatMap((yes, at) => (yes ? [at] : []))

const isWholeLink = ({ text, linked }: Line): boolean =>
  linked >= text.length * 0.8 && !(linked < text.length && /[.!?]$/.test(text))

const cutTails = (lines: readonly Line[], roles: Role[]): void => {
  for (let at = roles.length - 1; at >= 0; at--) {
    const [role, line] = [roles[at], lines[at]]
    if (role === 'body' && line !== undefined) {
      if (!isTail(line)) return
      roles[at] = 'boilerplate'
    }
  }
}

/** Short lines that only announce the links below them ("More:"). */
const cutPointers = (lines: readonly Line[], roles: Role[]): void => {
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1]
    if (roles[at] !== 'body' || next === undefined || line.text.length > 40 || /[.!?]$/.test(line.text)) continue
    if (isWholeLink(next) && roles[at + 1] !== 'body' && next.block !== line.block) roles[at] = 'boilerplate'
  }
}

const ABOUT =
  /^(?:about the (?:author|writer)s?|über (?:den|die) (?:autor(?:in|en)?|verfasser(?:in)?)|zur? (?:person|autorin)|zum autor)\W{0,2}$/iu
const MOST_ABOUT = 7

/** What a page says of the writer: from such a heading near the end to the end. */
const cutAbout = (lines: readonly Line[], roles: Role[]): void => {
  const body = indicesOf(roles.map(role => role === 'body'))
  for (let i = Math.max(Math.floor(body.length / 2), body.length - MOST_ABOUT); i < body.length; i++) {
    if (!ABOUT.test(lines[body[i] ?? 0]?.text ?? '')) continue
    for (const at of body.slice(i)) roles[at] = 'boilerplate'
    return
  }
}

const FRAME_LINE = new RegExp(`^\\W{0,3}(?:${FRAME_LINES})\\W{0,3}$`, 'iu')

const AGO =
  /^(?:vor (?:etwa )?\d{1,3} (?:sekunden?|minuten?|stunden?|tage?n?|wochen?|monate?n?|jahre?n?)|\d{1,3} (?:seconds?|minutes?|mins?|hours?|days?|weeks?|months?|years?) ago)$/i

const roleOf = (clues: RoleClues, at: number, line: Line): Role => {
  if (line.place.kind === 'caption' || line.place.kind === 'credit' || clues.captions.has(at)) return 'picture'
  if (isPublicationLine(line) || AGO.test(line.text) || clues.names.has(plain(line.text))) return 'dateline'
  if (line.place.kind === 'flow' && isPictureLine(line)) return 'picture'
  return 'body'
}

/** Tells what every line of a page is to the article. */
export const rolesOf = (clues: RoleClues): readonly Role[] => {
  const { lines, title } = clues
  const is = [...clues.readable]
  const first = is.indexOf(true)
  if (first < 0) return lines.map((_, at) => (at === title ? 'title' : 'out'))
  const top = title === null || title > first || first - title > MOST_BETWEEN ? first : title
  rescue(lines, is, top, is.lastIndexOf(true))
  const last = is.lastIndexOf(true)
  const deck = deckOf(clues, indicesOf(is))
  const titles = new Set([...clues.titles, title === null ? '' : (lines[title]?.text ?? '')].map(plain))
  const roles = lines.map((line, at): Role => {
    if (at === title) return 'title'
    if (at === deck) return 'deck'
    if (at < top - 6 || at > last + 3 || line.place.kind === 'hidden' || line.place.kind === 'outside') return 'out'
    const role = roleOf(clues, at, line)
    if (role === 'picture') return role
    if (at < top || at > last) return role === 'dateline' && isDated(line) ? 'dateline' : 'out'
    if (role !== 'body') return role
    const not =
      !is[at] ||
      isBoilerplateLine(line.text) ||
      FRAME_LINE.test(line.text) ||
      isWholeLink(line) ||
      titles.has(plain(line.text))
    return not ? 'boilerplate' : 'body'
  })
  const comments = lines.findIndex(
    (line, at) => at > (first + last) / 2 && roles[at] === 'boilerplate' && isCommentsHeading(line.text),
  )
  const above = roles.map((role, at) => (comments >= 0 && at > comments && role === 'body' ? 'boilerplate' : role))
  cutPointers(lines, above)
  cutAbout(lines, above)
  cutTails(lines, above)
  return above
}
