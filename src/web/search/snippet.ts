import type { Span } from '../../text/span.ts'
import type { SearchDocument } from './document.ts'
import { type StemLanguage, stemLanguagesOf, type Token, termsOfJoined, termsOfPart, tokensOf } from './words.ts'

/** A stretch of words as it is shown, and whether it is what was asked for. */
export type Piece = { readonly text: string; readonly isHit: boolean }

/** Some words of a document round what was asked for. `isCut` says whether the text goes on before and behind them. */
export type Snippet = {
  readonly language: string
  readonly pieces: readonly Piece[]
  readonly isCut: { readonly before: boolean; readonly after: boolean }
}

const LONGEST_SNIPPET = 260
const LEAD = 60
const MOST_MARKS = 60

const isMet = (found: readonly string[], terms: ReadonlySet<string>): boolean => found.some(term => terms.has(term))

const marksInToken = (
  token: Token,
  languages: readonly StemLanguage[],
  terms: ReadonlySet<string>,
): readonly Span[] => {
  if (isMet(termsOfJoined(token, languages), terms)) return [token.span]
  let at = token.span.start
  return token.parts.flatMap(part => {
    const span = { start: at, end: at + part.length }
    at = span.end + 1
    return isMet(termsOfPart(part, languages), terms) ? [span] : []
  })
}

const marksIn = (text: string, language: string, terms: ReadonlySet<string>): readonly Span[] => {
  const languages = stemLanguagesOf(language)
  const marks: Span[] = []
  for (const token of tokensOf(text)) {
    marks.push(...marksInToken(token, languages, terms))
    if (marks.length >= MOST_MARKS) break
  }
  return marks
}

/** The first mark from which a snippet shows the most. */
const bestStart = (marks: readonly Span[]): Span | null => {
  const within = (from: Span): number =>
    marks.filter(({ start, end }) => start >= from.start && end <= from.start + LONGEST_SNIPPET - LEAD).length
  return marks.reduce<Span | null>((best, mark) => (best === null || within(mark) > within(best) ? mark : best), null)
}

const windowOf = (text: string, marks: readonly Span[]): Span => {
  if (text.length <= LONGEST_SNIPPET) return { start: 0, end: text.length }
  const first = bestStart(marks)
  const wanted = Math.max(0, (first?.start ?? 0) - LEAD)
  const gap = wanted === 0 ? 0 : text.slice(wanted, first?.start).search(/\s/u)
  const start = gap < 0 ? (first?.start ?? 0) : gap === 0 ? wanted : wanted + gap + 1
  if (text.length - start <= LONGEST_SNIPPET) return { start, end: text.length }
  const room = text.slice(start, start + LONGEST_SNIPPET)
  const last = room.search(/\s\S*$/u)
  return { start, end: start + (last > LONGEST_SNIPPET / 2 ? last : LONGEST_SNIPPET) }
}

const piecesOf = (text: string, { start, end }: Span, marks: readonly Span[]): readonly Piece[] => {
  const pieces: Piece[] = []
  let at = start
  for (const mark of marks) {
    if (mark.start < at || mark.end > end) continue
    if (mark.start > at) pieces.push({ text: text.slice(at, mark.start), isHit: false })
    pieces.push({ text: text.slice(mark.start, mark.end), isHit: true })
    at = mark.end
  }
  return at < end ? [...pieces, { text: text.slice(at, end), isHit: false }] : pieces
}

/** The words of a document that show best what was met, in the reader's language where both show as much; null for one without words. */
export const snippetOf = ({ texts }: SearchDocument, terms: readonly string[], tongue: string): Snippet | null => {
  const met = new Set(terms)
  const marked = texts.map(({ language, text }) => ({ language, text, marks: marksIn(text, language, met) }))
  const rank = (one: (typeof marked)[number]): number =>
    2 * one.marks.length + (one.language.startsWith(tongue) ? 1 : 0)
  const best = marked.reduce<(typeof marked)[number] | null>((a, b) => (a === null || rank(b) > rank(a) ? b : a), null)
  if (best === null) return null
  const window = windowOf(best.text, best.marks)
  return {
    language: best.language,
    pieces: piecesOf(best.text, window, best.marks),
    isCut: { before: window.start > 0, after: window.end < best.text.length },
  }
}
