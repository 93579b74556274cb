import type { Span } from '../../text/span.ts'
import { tokensOf } from '../../wording/tokens.ts'
import type { ReadAttribution } from '../attribution/read-attribution.ts'
import type { Ground, Sentence } from '../ground.ts'
import { findQuotes } from '../reports/quotes.ts'
import { findLoaded } from './loaded.ts'

/** One sentence as voices divide it: what is reported in it, and what is left to the writer, both in order. */
export type Divided = { readonly sentence: Sentence; readonly reported: readonly Span[]; readonly own: readonly Span[] }

const clip = ({ start, end }: Span, within: Span): Span => ({
  start: Math.max(start, within.start),
  end: Math.min(end, within.end),
})

const isSome = ({ start, end }: Span): boolean => end > start

const merged = (spans: readonly Span[]): readonly Span[] => {
  const out: Span[] = []
  for (const span of [...spans].sort((one, other) => one.start - other.start)) {
    const last = out.at(-1)
    if (last !== undefined && span.start <= last.end)
      out[out.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else out.push(span)
  }
  return out
}

const gaps = (within: Span, taken: readonly Span[]): readonly Span[] => {
  const out: Span[] = []
  let at = within.start
  for (const { start, end } of taken) {
    out.push({ start: at, end: start })
    at = end
  }
  out.push({ start: at, end: within.end })
  return out.filter(isSome)
}

const CONCESSION = /,\s(?:obwohl|obgleich|obschon|wenngleich|although|even though)\s/u
const REPORTED_MOOD =
  /(?<!\p{L})(?:sei|seien|habe|werde|könne|müsse|solle|dürfe|wolle|wäre|wären|hätte|hätten|würde|würden)(?!\p{L})/u
const LOOKED_AT = 1200

/**
 * What somebody is reported to say, without a concession that the writer puts in: "…, obwohl dies natürlich …" in the indicative with an adverb of certainty.
 * In a direct quotation such a clause is the speaker's.
 */
const withoutConcession = ({ content, kind }: ReadAttribution, { text, tongue }: Ground): Span => {
  if (kind === 'direct' || tongue === null) return content
  const words = text.slice(content.start, Math.min(content.end, content.start + LOOKED_AT))
  const found = CONCESSION.exec(words)
  if (found === null) return content
  const tail = words.slice(found.index)
  const isOwn =
    !REPORTED_MOOD.test(tail) && findLoaded(tokensOf(tail), tongue).some(({ meaning }) => meaning === 'certainty')
  return isOwn ? { start: content.start, end: content.start + found.index } : content
}

const LONGEST_NAME = 3

const wordCount = (words: string): number => words.trim().split(/\s+/).length

/** Quotations that somebody speaks: longer than a name or a word held up with two fingers. Without marks around them. */
const longQuotes = ({ text }: Ground): readonly Span[] =>
  findQuotes(text)
    .filter(({ depth, inner }) => depth === 0 && wordCount(text.slice(inner.start, inner.end)) > LONGEST_NAME)
    .map(({ inner }) => inner)

/** For every sentence the items whose stretch meets it, by their beginnings. */
export const bySentence = <Item>(
  sentences: readonly Sentence[],
  items: readonly Item[],
  stretchOf: (item: Item) => Span,
): readonly (readonly Item[])[] => {
  const sorted = [...items].sort((one, other) => stretchOf(one).start - stretchOf(other).start)
  const lists: Item[][] = sentences.map(() => [])
  let from = 0
  for (const item of sorted) {
    const { start, end } = stretchOf(item)
    while (from < sentences.length && (sentences[from]?.span.end ?? 0) <= start) from++
    for (let at = from; at < sentences.length && (sentences[at]?.span.start ?? 0) < end; at++) lists[at]?.push(item)
  }
  return lists
}

/** The spans that meet each sentence, cut to it. */
const sharedOut = (sentences: readonly Sentence[], spans: readonly Span[]): readonly (readonly Span[])[] =>
  bySentence(sentences, spans, span => span).map((here, i) => {
    const within = sentences[i]?.span
    return within === undefined ? [] : here.map(span => clip(span, within))
  })

/**
 * Every sentence of title, deck and body, divided into what others say (attributions, and quotations longer than a name) and what the writer says.
 * In a title or deck a quotation without a named speaker is the writer's choice of words, and his.
 */
export const divide = (ground: Ground, attributions: readonly ReadAttribution[]): readonly Divided[] => {
  const attributed = merged(attributions.map(attribution => withoutConcession(attribution, ground)))
  const all = merged([...attributed, ...longQuotes(ground)])
  const inBody = sharedOut(ground.sentences, all)
  const inHead = sharedOut(ground.sentences, attributed)
  return ground.sentences.flatMap((sentence, i) => {
    if (sentence.part === 'frame') return []
    const reported = (sentence.part === 'body' ? inBody : inHead)[i] ?? []
    return [{ sentence, reported, own: gaps(sentence.span, reported) }]
  })
}
