import { detectLanguage } from '../../text/language.ts'
import type { Reading } from '../../text/reading.ts'
import type { Span } from '../../text/span.ts'
import type { Article, Published } from '../article.ts'
import { authorsOf, isByline } from './bylines.ts'
import { type Dateline, findAgencyDateline, findDateline } from './dateline.ts'
import { findEarlierReports } from './earlier-reports.ts'
import { missingEmbedDoubts } from './embeds.ts'
import { findHeading } from './heading.ts'
import { isBoilerplateLine, isCommentsHeading, type Line, linesOf } from './lines.ts'
import { findPictures } from './pictures.ts'

/** What is known of a plain text beside its words; null unknown. */
export type Given = {
  readonly text: string
  readonly address: string | null
  readonly outlet: string | null
  readonly published: string | null
  readonly language: string | null
}

// A dateline stands in the first lines, or, as "Stand: …", in the last ones.
const FIRST_LINES = 8
const LAST_LINES = 3

type Placed = { readonly dateline: Dateline; readonly index: number }

const datelinesAt = (lines: readonly Line[], indices: readonly number[]): readonly Placed[] =>
  indices.flatMap(index => {
    const line = lines[index]
    const dateline = line === undefined ? null : findDateline(line.words, line.span.start)
    return dateline === null ? [] : [{ dateline, index }]
  })

const pickDateline = (lines: readonly Line[]): Placed | null => {
  // A text of nothing but a date is no article.
  if (lines.length < 2) return null
  const first = datelinesAt(lines, [...lines.slice(0, FIRST_LINES).keys()])
  const opening = first.find(({ dateline }) => dateline.kind === 'published') ?? first[0]
  if (opening !== undefined && isHeaded(lines, opening.index)) return opening
  const from = Math.max(FIRST_LINES, lines.length - LAST_LINES)
  const last = datelinesAt(lines, [...lines.keys()].slice(from))
  return last.at(-1) ?? null
}

/** Whether a date line heads a text: prose follows it at once or after one more line, and nothing but headings stands above. */
const isHeaded = (lines: readonly Line[], index: number): boolean =>
  lines.slice(index + 1, index + 4).some(({ words }) => words.length > 80) &&
  lines.slice(0, index).every(({ words }) => words.length <= 320)

const boilerplateOf = (lines: readonly Line[]): readonly Span[] => {
  // Below the heading of the comments all is theirs; above the middle of the text such a line is a link to them.
  const heading = lines.findIndex(({ words }, i) => i >= lines.length / 2 && isCommentsHeading(words))
  return lines
    .filter(({ words }, i) => (heading >= 0 && i >= heading) || isBoilerplateLine(words))
    .map(({ span }) => span)
}

const withinAny = (spans: readonly Span[], inner: Span): boolean =>
  spans.some(({ start, end }) => inner.start >= start && inner.end <= end)

/**
 * A plain text taken apart: headline and deck, dateline, credits, boilerplate and references to earlier reports are found in its lines.
 * The given day of publication is believed before the one that is printed; without it the moment has an offset only where the text names a zone.
 */
export const readPlainArticle = (given: Given): Reading<Article> => {
  const { text } = given
  const lines = linesOf(text)
  const language = given.language ?? detectLanguage(text)
  const boilerplate = boilerplateOf(lines)
  const placed = pickDateline(lines)
  const dateline = placed?.dateline ?? findAgencyDateline(text)
  const pictures = findPictures(lines.filter(({ span }) => !withinAny(boilerplate, span)))
  const frames = [
    ...boilerplate,
    ...pictures.flatMap(({ credit, caption }) => [credit, caption]).filter(span => span !== null),
  ]
  const isOpen = ({ span, words }: Line): boolean => !withinAny(frames, span) && !isByline(words)
  const above = placed === null || placed.index >= FIRST_LINES ? null : lines.slice(0, placed.index).filter(isOpen)
  const open = lines.slice(placed !== null && above?.length === 0 ? placed.index + 1 : 0).filter(isOpen)
  const published: Published = { at: given.published ?? dateline?.at ?? null, from: dateline?.span ?? null }
  const head = {
    ...findHeading(open, above),
    outlet: given.outlet,
    authors: authorsOf(lines.slice(0, FIRST_LINES)),
    language,
    published,
    images: pictures,
    earlierReports: findEarlierReports(text, language),
    links: [],
    boilerplate,
  }
  return { value: { text, head, address: given.address }, doubts: missingEmbedDoubts(text) }
}
