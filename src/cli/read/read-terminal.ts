import { layOut, type Sentence } from '../../reading/ground.ts'
import type { ArticleReading } from '../../reading/read-article.ts'
import type { Doubt } from '../../text/reading.ts'
import { type Span, wordsAt } from '../../text/span.ts'
import type { Phrases } from '../../web/pages/phrases.en.ts'
import { type Say, sayIn, type Tongue } from '../../web/pages/phrases.ts'
import type { ReadingCard } from '../../web/pages/reading-page.ts'
import { columnOf, printBeside, SIDE_BY_SIDE } from '../beside.ts'
import { fewDoubts } from '../few-doubts.ts'
import { mark, type Run, wrap } from '../lines.ts'
import { dim, GAP, headed, type Paragraph, plain, printParagraphs, type Screen, stretch } from '../paragraphs.ts'
import { cardsOf } from './cards.ts'
import type { ReadFile } from './read-files.ts'
import { sayValue } from './say-value.ts'

/** How a reading is shown in a terminal. */
export type ReadView = Screen & { readonly phrases: Phrases; readonly tongue: Tongue }

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end

/** What stands in the margin of a sentence: whose voice it is, in one letter. */
const voiceOf = (say: Say, { voice }: ArticleReading, { span, part }: Sentence): string => {
  if (part === 'frame') return '–'
  const here = voice.filter(one => overlaps(one.span, span))
  const letters = new Set(here.map(one => say(one.voice === 'author' ? 'read.letter-author' : 'read.letter-reported')))
  return [...letters].sort().join('') || '·'
}

const markedWords = (view: ReadView, { article, loaded }: ArticleReading, span: Span): readonly Run[] => {
  const runs: Run[] = []
  let place = span.start
  for (const { span: word } of loaded.filter(one => overlaps(one.span, span))) {
    if (word.start < place) continue
    runs.push(stretch(article.text.slice(place, word.start)))
    const run = stretch(wordsAt(article.text, word), 'marked')
    runs.push(view.colour ? run : mark(run))
    place = word.end
  }
  return [...runs, stretch(article.text.slice(place, span.end))].filter(({ text }) => text !== '')
}

/** What the margin takes of a line, in columns. */
const MARGIN = 5

/** A sentence broken into lines of `width` columns, its voice in the margin of the first. */
const tellSentence = (
  view: ReadView,
  reading: ArticleReading,
  sentence: Sentence,
  width: number,
): readonly Paragraph[] => {
  const letters = voiceOf(sayIn(view.phrases), reading, sentence)
  return wrap(markedWords(view, reading, sentence.span), Math.max(20, width - MARGIN)).map((line, place) => ({
    indent: 0,
    runs: [stretch(`${(place === 0 ? letters : '').padEnd(MARGIN - 2)}│ `, 'dim'), ...line.runs],
    asIs: true,
  }))
}

const tellCard = (text: string, { number, heading, facts, span }: ReadingCard): readonly Paragraph[] => [
  headed(4, `${number} ${heading}`, `· ${facts.join(' · ')}`),
  dim(8, `“${wordsAt(text, span)}”`),
]

/** A paragraph of the article: its sentences on the left, what was found in them on the right, or below where the screen is narrow. */
const printPassage = (view: ReadView, reading: ArticleReading, passage: Passage): string => {
  const right = passage.cards.flatMap(card => tellCard(reading.article.text, card))
  const isWide = right.length > 0 && view.width >= SIDE_BY_SIDE
  const width = isWide ? columnOf(view) : view.width
  const left = passage.sentences.flatMap(sentence => tellSentence(view, reading, sentence, width))
  if (isWide) return `${printBeside(view, left, right)}\n`
  return `${printParagraphs(view, [...left, ...right])}\n`
}

type Passage = { readonly sentences: readonly Sentence[]; readonly cards: readonly ReadingCard[] }

const passagesOf = (reading: ArticleReading, cards: readonly ReadingCard[]): readonly Passage[] => {
  const paragraphs = Map.groupBy(layOut(reading.article).sentences, ({ paragraph }) => paragraph)
  return [...paragraphs.values()].map(sentences => {
    const start = sentences[0]?.span.start ?? 0
    const end = sentences.at(-1)?.span.end ?? start
    return { sentences, cards: cards.filter(({ span }) => span.start >= start && span.start < end) }
  })
}

const tellHead = ({ phrases, tongue }: ReadView, { file, reading, copyOf }: ReadFile): readonly Paragraph[] => {
  const say = sayIn(phrases)
  const { head } = reading.value.article
  const published = sayValue(tongue, head.published.at)
  const facts = [
    head.outlet,
    published ?? say('read.no-date'),
    head.language ?? say('read.no-language'),
    ...(head.authors.length === 0 ? [] : [say('read.authors', { names: head.authors.join(', ') })]),
  ].filter(fact => fact !== null)
  return [
    headed(0, head.title === null ? file : wordsAt(reading.value.article.text, head.title), ''),
    dim(0, facts.join(' · ')),
    ...(copyOf === null ? [] : [plain(0, say('read.copy-of', { file: copyOf }))]),
    dim(0, say('read.legend')),
    GAP,
  ]
}

const tellSum = (say: Say, { attributions, events, positions, claims }: ArticleReading): Paragraph =>
  plain(
    0,
    say('read.sum', {
      statements: attributions.length,
      events: events.length,
      positions: positions.length,
      claims: claims.length,
    }),
  )

// The file stands at the head of what is shown.
const withoutFile = (doubts: readonly Doubt[]): readonly Doubt[] => doubts.map(doubt => ({ ...doubt, file: null }))

/** A reading for the terminal: the article with the voice of each sentence in its margin, its findings beside it, and the doubts. */
export const renderReadText = (view: ReadView, file: ReadFile): string => {
  const say = sayIn(view.phrases)
  const { value, doubts } = file.reading
  const cards = cardsOf({ say, tongue: view.tongue }, value)
  const passages = passagesOf(value, cards)
  return [
    printParagraphs(view, tellHead(view, file)),
    ...passages.map(passage => printPassage(view, value, passage)),
    printParagraphs(view, [
      tellSum(say, value),
      ...fewDoubts(view.phrases, withoutFile(doubts)).map(sentence => plain(2, `? ${sentence}`)),
      GAP,
    ]),
  ].join('')
}
