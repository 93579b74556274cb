import type { Evidence } from '../../record/evidence.ts'
import type { ThingId } from '../../record/id.ts'
import { quote } from '../../text/quotation.ts'
import type { Span } from '../../text/span.ts'
import type { Ground, Sentence } from '../ground.ts'

/** What stands where sentences of the article were left out. */
const GAP = '[…]'
/** Most words of one piece of evidence, in UTF-16 units; the record's own limit. */
const LONGEST = 5_000

type Piece = { readonly span: Span; readonly at: number }

/**
 * The sentences of an article that a proposal rests on, in its own words and order; what was left out is marked. `evidence` gives the words of a stretch as
 * evidence in that text; none where no word of the stretch is in it. A stretch over several lines gives one piece each.
 */
export type Excerpt = {
  readonly text: string
  readonly evidence: (source: ThingId, span: Span) => readonly Evidence[]
}

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end

const isKept = ({ part }: Sentence): boolean => part === 'body'

/** How two sentences are joined: as in the article where nothing stands between them that was left out. */
const between = (ground: Ground, before: Sentence, after: Sentence, wasNext: boolean): string => {
  if (!wasNext) return `\n\n${GAP}\n\n`
  return before.paragraph === after.paragraph ? ground.text.slice(before.span.end, after.span.start) || ' ' : '\n\n'
}

const compose = (
  ground: Ground,
  kept: readonly Sentence[],
): { readonly text: string; readonly pieces: readonly Piece[] } => {
  const places = new Map(ground.sentences.filter(isKept).map((sentence, place) => [sentence, place]))
  const pieces: Piece[] = []
  let text = ''
  for (const [place, sentence] of kept.entries()) {
    const before = kept[place - 1]
    if (before !== undefined) {
      const wasNext = (places.get(before) ?? 0) + 1 === places.get(sentence)
      text += between(ground, before, sentence, wasNext)
    }
    pieces.push({ span: sentence.span, at: text.length })
    text += ground.text.slice(sentence.span.start, sentence.span.end)
  }
  return { text, pieces }
}

const placed = (pieces: readonly Piece[], line: Span): Span | null => {
  const inside = pieces.filter(piece => overlaps(piece.span, line))
  const [first, last] = [inside[0], inside.at(-1)]
  if (first === undefined || last === undefined) return null
  const start = first.at + Math.max(0, line.start - first.span.start)
  const end = last.at + Math.min(line.end, last.span.end) - last.span.start
  return { start, end: Math.min(end, start + LONGEST) }
}

const linesOf = (text: string, { start, end }: Span): readonly Span[] =>
  [...text.slice(start, end).matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    start: start + index,
    end: start + index + line.length,
  }))

const asEvidence = (source: ThingId, text: string, span: Span): Evidence => {
  const { exact, prefix, suffix } = quote(text, span)
  const isOnce = text.indexOf(exact) === text.lastIndexOf(exact)
  if (isOnce) return { source, exact }
  return { source, exact, ...(prefix === '' ? {} : { prefix }), ...(suffix === '' ? {} : { suffix }) }
}

/** The excerpt of an article that holds the sentences of the given stretches; all sentences of its body where `keeps` says so. */
export const excerptOf = (ground: Ground, spans: readonly Span[], keeps: 'excerpt' | 'whole'): Excerpt => {
  const sorted = spans.toSorted((one, other) => one.start - other.start)
  let reach = 0
  const kept = ground.sentences.filter(sentence => {
    if (!isKept(sentence)) return false
    if (keeps === 'whole') return true
    while (reach < sorted.length && (sorted[reach]?.end ?? 0) <= sentence.span.start) reach++
    return sorted.slice(reach, reach + 50).some(span => overlaps(span, sentence.span))
  })
  const { text, pieces } = compose(ground, kept)
  const inFrame = (source: ThingId, line: Span): readonly Evidence[] => {
    const voice = ground.sentences.find(
      ({ span, part }) => (part === 'title' || part === 'deck') && overlaps(span, line),
    )
    return voice === undefined ? [] : [{ source, exact: ground.text.slice(line.start, line.end).slice(0, LONGEST) }]
  }
  return {
    text,
    evidence: (source, span) =>
      linesOf(ground.text, span).flatMap(line => {
        const place = placed(pieces, line)
        return place === null ? inFrame(source, line) : [asEvidence(source, text, place)]
      }),
  }
}
