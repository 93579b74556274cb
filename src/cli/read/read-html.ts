import { digest } from '../../server/digest.ts'
import { wordsAt } from '../../text/span.ts'
import { policyOf } from '../../web/pages/page-frame.ts'
import type { Phrases } from '../../web/pages/phrases.en.ts'
import { doubtSentence, sayIn, type Tongue } from '../../web/pages/phrases.ts'
import { renderReadingPage } from '../../web/pages/reading-page.ts'
import { cardsOf } from './cards.ts'
import type { ReadFile } from './read-files.ts'
import { sayValue } from './say-value.ts'

/** In which words a page is made. */
export type PageWords = { readonly phrases: Phrases; readonly tongue: Tongue }

/** A reading as a page of its own: the article's text, its stretches coloured and marked by voice, and a card for each finding. */
export const renderReadHtml = ({ phrases, tongue }: PageWords, { file, reading, copyOf }: ReadFile): string => {
  const say = sayIn(phrases)
  const { value, doubts } = reading
  const { text, head } = value.article
  const frame = renderReadingPage({
    say,
    tongue,
    file,
    text,
    language: head.language,
    title: head.title === null ? null : wordsAt(text, head.title),
    facts: [
      head.outlet ?? file,
      sayValue(tongue, head.published.at) ?? say('read.no-date'),
      ...(head.authors.length === 0 ? [] : [say('read.authors', { names: head.authors.join(', ') })]),
      ...(copyOf === null ? [] : [say('read.copy-of', { file: copyOf })]),
    ],
    voices: value.voice,
    loaded: value.loaded,
    frame: [
      ...head.boilerplate,
      head.published.from,
      ...head.images.flatMap(({ credit, caption }) => [credit, caption]),
    ].filter(span => span !== null),
    cards: cardsOf({ say, tongue }, value),
    doubts: doubts.map(doubt => doubtSentence(phrases, doubt)),
  })
  return frame(policyOf(digest, "'none'"))
}
