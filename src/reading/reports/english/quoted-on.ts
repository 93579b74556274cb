import type { Report } from '../report.ts'
import { afterQuote, isFree, type Line, quoteAt } from './lines.ts'

/** A line's reports beside it; what carries on looks at its neighbours. */
type ReadLine = { readonly line: Line; readonly reports: readonly Report[] }

const FEWEST_CELLS = 4

/** A line of nothing but quotations (with their stops). */
const quotesOnly = (line: Line): readonly number[] => {
  const starts: number[] = []
  for (let at = line.from; at < line.cells.length; ) {
    if (quoteAt(line, at) !== null) {
      starts.push(at)
      at = afterQuote(line, at)
    } else if (/^[.,;:…–—]$/.test(line.cells[at]?.plain ?? '')) at++
    else return []
  }
  return starts.filter(at => afterQuote(line, at) - at >= FEWEST_CELLS)
}

const lastSpoken = (reports: readonly Report[]): Report | undefined =>
  reports.findLast(({ kind }) => kind === 'direct') ??
  reports.findLast(({ speaking, rule }) => speaking.kind === 'said' && rule !== 'speech-noun' && rule !== 'passive')

const carriedBy = (line: Line, start: number, from: Report): Report | null => {
  const quote = quoteAt(line, start)
  if (quote === null || quote.inner.end <= quote.inner.start) return null
  const { cue, speaking, through } = from
  return { content: quote.inner, cue, kind: 'direct', speaking, through, rule: 'quoted-on' }
}

/** The report whose speaker goes on in a quotation without a verb: before it, at most one paragraph up; else behind it in its own paragraph. */
const sourceFor = (
  all: readonly ReadLine[],
  index: number,
  before: Report | undefined,
  paragraph: number,
): Report | undefined => {
  const own = all[index]?.line.paragraph ?? 0
  if (before !== undefined && own - paragraph <= 1) return before
  const next = all[index + 1]
  return next?.line.paragraph === own ? next.reports.find(({ speaking }) => speaking.kind === 'said') : undefined
}

/** In an interview the author's questions stand between the answers of one speaker. */
const isQuestion = ({ cells }: Line): boolean => isFree(cells.at(-1), '?')

/** Quotations that stand alone, with the nearest cue of the one who is speaking. */
export const quotedOn = (all: readonly ReadLine[]): readonly Report[] => {
  const carried: Report[] = []
  let before: Report | undefined
  let paragraph = Number.NEGATIVE_INFINITY
  all.forEach(({ line, reports }, index) => {
    const source = reports.length === 0 ? sourceFor(all, index, before, paragraph) : undefined
    const starts = source === undefined ? [] : quotesOnly(line)
    for (const start of starts) {
      const report = source === undefined ? null : carriedBy(line, start, source)
      if (report !== null) carried.push(report)
    }
    const last = lastSpoken(reports)
    if (last !== undefined) before = last
    const asked = isQuestion(line) && line.paragraph - paragraph <= 1
    if (last !== undefined || starts.length > 0 || asked) paragraph = line.paragraph
  })
  return carried
}
