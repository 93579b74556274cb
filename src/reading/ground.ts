import { cutSentences } from '../text/sentences.ts'
import type { Span } from '../text/span.ts'
import { type Token, tokensOf } from '../wording/tokens.ts'
import type { Article } from './article.ts'

/** The languages that have lexicons. */
export type Tongue = 'de' | 'en'

/** Which voice a sentence belongs to: headline and deck are voices of their own, `frame` is boilerplate, datelines and what stands beside pictures. */
export type Part = 'title' | 'deck' | 'body' | 'frame'

/** One sentence: its span in the article's text, its tokens (offsets in the article's text), its paragraph counted from 0, and the part it stands in. */
export type Sentence = {
  readonly span: Span
  readonly tokens: readonly Token[]
  readonly paragraph: number
  readonly part: Part
}

/** What all finders stand on: the article, its language where it has lexicons, its sentences in order. */
export type Ground = {
  readonly article: Article
  readonly text: string
  readonly tongue: Tongue | null
  readonly sentences: readonly Sentence[]
}

const holds = (outer: Span | null, inner: Span): boolean =>
  outer !== null && inner.start >= outer.start && inner.end <= outer.end

const partOf = ({ head }: Article, span: Span): Part => {
  if (holds(head.title, span)) return 'title'
  if (holds(head.deck, span)) return 'deck'
  const frames = [
    ...head.boilerplate,
    head.published.from,
    ...head.images.flatMap(({ credit, caption }) => [credit, caption]),
  ]
  return frames.some(frame => holds(frame, span)) ? 'frame' : 'body'
}

const tongueOf = (language: string | null): Tongue | null => {
  const [primary] = (language ?? '').split('-')
  return primary === 'de' || primary === 'en' ? primary : null
}

/** An article laid out for reading: sentences never reach over a line break, and a title line is a sentence even without a full stop. */
export const layOut = (article: Article): Ground => {
  const { text } = article
  const sentences: Sentence[] = []
  let paragraph = 0
  for (const { index, 0: line } of text.matchAll(/[^\n]+/g)) {
    if (line.trim() === '') continue
    const tokens = tokensOf(line)
    let at = 0
    for (const { start, end } of cutSentences(line)) {
      const own: Token[] = []
      for (; at < tokens.length && (tokens[at]?.start ?? 0) < end; at++) {
        const token = tokens[at]
        if (token !== undefined) own.push({ ...token, start: token.start + index, end: token.end + index })
      }
      const span = { start: start + index, end: end + index }
      sentences.push({ span, tokens: own, paragraph, part: partOf(article, span) })
    }
    paragraph++
  }
  return { article, text, tongue: tongueOf(article.head.language), sentences }
}

/** The sentence that a place of the text lies in; null between sentences. */
export const sentenceAt = ({ sentences }: Ground, offset: number): Sentence | null => {
  let low = 0
  let high = sentences.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const sentence = sentences[middle]
    if (sentence === undefined) return null
    if (offset < sentence.span.start) high = middle - 1
    else if (offset >= sentence.span.end) low = middle + 1
    else return sentence
  }
  return null
}
