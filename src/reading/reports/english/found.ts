import type { Span } from '../../../text/span.ts'
import type { Report, Speaking } from '../report.ts'
import { afterQuote, type Line, quoteAt, spanOfCells } from './lines.ts'
import type { EnglishReportRule } from './rules.ts'
import type { Phrase } from './subject.ts'

/** A report as cells of a line, before it has spans. `by` null: nobody is named. */
export type Found = {
  readonly content: Phrase
  readonly cue: Phrase
  readonly kind: 'clause' | 'phrase'
  readonly by: Phrase | null
  readonly through: readonly Phrase[]
  readonly rule: EnglishReportRule
}

const speakingOf = (line: Line, by: Phrase | null): Speaking =>
  by === null ? { kind: 'unnamed' } : { kind: 'said', by: ownerless(line, by) }

/** "Lakeland's demand": Lakeland speaks. */
const ownerless = (line: Line, { start, end }: Phrase): Span => {
  const span = spanOfCells(line, start, end)
  const genitive = /(?:['’]s|['’])$/.exec(line.cells[end - 1]?.printed ?? '')
  const bare = span.end - (genitive?.[0].length ?? 0)
  return { start: span.start, end: bare > span.start ? bare : span.end }
}

const trimmed = ({ cells }: Line, { start, end }: Phrase): Phrase => {
  let [first, last] = [start, end]
  while (first < last && cells[first]?.quote === -1 && /^[,:;–—-]$/.test(cells[first]?.plain ?? '')) first++
  while (last > first && cells[last - 1]?.quote === -1 && /^[,:;.–—-]$/.test(cells[last - 1]?.plain ?? '')) last--
  return { start: first, end: last }
}

/** The words between the marks where the whole content stands in one quotation; null where words of it stand outside. */
const wholeQuote = (line: Line, { start, end }: Phrase): Span | null => {
  const quote = quoteAt(line, start)
  return quote !== null && afterQuote(line, start) === end && quote.inner.end > quote.inner.start ? quote.inner : null
}

/** A report with its spans; null where nothing is left of its content. */
export const reportOf = (line: Line, found: Found): Report | null => {
  const content = trimmed(line, found.content)
  if (content.end <= content.start) return null
  const inner = wholeQuote(line, content)
  const condensed = found.kind === 'phrase' ? 'paraphrase' : 'indirect'
  return {
    content: inner ?? spanOfCells(line, content.start, content.end),
    cue: spanOfCells(line, found.cue.start, found.cue.end),
    kind: inner === null ? condensed : 'direct',
    speaking: speakingOf(line, found.by),
    through: found.through.map(({ start, end }) => spanOfCells(line, start, end)),
    rule: found.rule,
  }
}
