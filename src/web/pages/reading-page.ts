import type { Span } from '../../text/span.ts'
import { type Html, html } from './html.ts'
import { type Frame, renderFrame } from './page-frame.ts'
import type { Say, Tongue } from './phrases.ts'
import { textAttributes } from './pieces.ts'

/**
 * One finding as people read it: its number in the order of the text, the words it rests on, who or what it is about (`heading`; for a statement its chain,
 * nearest source first), what is known of it, and the rule that found it.
 */
export type ReadingCard = {
  readonly number: number
  readonly kind: 'statement' | 'event' | 'position' | 'claim'
  readonly span: Span
  readonly heading: string
  readonly facts: readonly string[]
  readonly rule: string
}

/** Everything the page of a reading shows. Spans point into `text`; `frame` is what is in the text and no part of what it says. */
export type ReadingPage = {
  readonly say: Say
  readonly tongue: Tongue
  readonly file: string
  readonly title: string | null
  readonly facts: readonly string[]
  readonly text: string
  readonly language: string | null
  readonly voices: readonly { readonly span: Span; readonly voice: 'author' | 'reported' }[]
  readonly loaded: readonly { readonly span: Span }[]
  readonly frame: readonly Span[]
  readonly cards: readonly ReadingCard[]
  readonly doubts: readonly string[]
}

type Layer = { readonly span: Span; readonly name: 'author' | 'reported' | 'loaded' | 'frame' }

const layersOf = ({ voices, loaded, frame }: ReadingPage): readonly Layer[] => [
  ...voices.map(({ span, voice }) => ({ span, name: voice })),
  ...loaded.map(({ span }) => ({ span, name: 'loaded' as const })),
  ...frame.map(span => ({ span, name: 'frame' as const })),
]

const isIn = (outer: Span, inner: Span): boolean => outer.start <= inner.start && outer.end >= inner.end

// Layers overlap: the text is cut wherever one begins or ends, and each stretch names all that cover it.
const renderParagraph = (page: ReadingPage, layers: readonly Layer[], paragraph: Span): Html => {
  const here = layers.filter(({ span }) => span.start < paragraph.end && span.end > paragraph.start)
  const notes = page.cards.filter(({ span }) => span.start >= paragraph.start && span.start < paragraph.end)
  const edges = here.flatMap(({ span }) => [span.start, span.end])
  const within = [...edges, ...notes.map(({ span }) => span.start)].filter(
    edge => edge > paragraph.start && edge < paragraph.end,
  )
  const cuts = [...new Set([paragraph.start, ...within, paragraph.end])].sort((one, other) => one - other)
  const stretches = cuts.slice(1).map((end, place) => {
    const span = { start: cuts[place] ?? paragraph.start, end }
    const names = [...new Set(here.filter(layer => isIn(layer.span, span)).map(({ name }) => name))]
    const words = page.text.slice(span.start, span.end)
    return html`${notes.filter(note => note.span.start === span.start).map(renderNote)}${
      names.length === 0 ? words : html`<span class="${names.join(' ')}">${words}</span>`
    }`
  })
  return html`<p class="words">${stretches}</p>\n`
}

const renderNote = ({ number, heading }: ReadingCard): Html =>
  html`<sup class="note"><a id="note-${number}" href="#card-${number}" aria-label="${number}: ${heading}">${number}</a></sup>`

const renderCard = ({ say, text, language }: ReadingPage, card: ReadingCard): Html => {
  const { number, kind, heading, facts, rule, span } = card
  return html`<li class="card ${kind}" id="card-${number}"><h3><a href="#note-${number}" aria-label="${say('read.back', { number })}">${number}</a> ${heading}</h3>
<p>${facts.join(' · ')}</p>
<blockquote ${textAttributes(language)}>${text.slice(span.start, span.end)}</blockquote>
<p class="soft">${say('read.rule', { rule })}</p></li>
`
}

const KINDS = ['statement', 'event', 'position', 'claim'] as const

const renderCards = (page: ReadingPage): Html =>
  html`${KINDS.map(kind => {
    const own = page.cards.filter(card => card.kind === kind)
    return own.length === 0
      ? null
      : html`<h2 id="${kind}s">${page.say(`read.cards.${kind}`)} <span class="soft">(${own.length})</span></h2>
<ol class="cards">${own.map(card => renderCard(page, card))}</ol>
`
  })}`

const paragraphsOf = (text: string): readonly Span[] =>
  [...text.matchAll(/[^\n]+/g)]
    .filter(([line]) => line.trim() !== '')
    .map(({ index, 0: line }) => ({ start: index, end: index + line.length }))

/** The page of a reading: the article with its stretches marked by voice, a card for each finding, and where a person should look. */
export const renderReadingPage = (page: ReadingPage): Frame => {
  const { say, tongue, title, file, facts, text, language, doubts } = page
  const layers = layersOf(page)
  return renderFrame({
    say,
    tongue,
    title: say('read.window', { title: title ?? file }),
    heading: html`<span ${textAttributes(language)}>${title ?? file}</span>`,
    notice: say('read.proposal'),
    skipTo: { id: 'text', words: say('read.skip') },
    keys: false,
    foot: say('read.foot'),
    body: html`<div class="reading"><p class="lead soft">${facts.join(' · ')}</p>
<p class="legend">${say('read.legend-page')} <span class="author">${say('read.voice-author')}</span> <span class="reported">${say('read.voice-reported')}</span> <span class="loaded">${say('read.voice-loaded')}</span> <span class="frame">${say('read.voice-frame')}</span></p>
<div class="article" id="text" ${textAttributes(language)}>${paragraphsOf(text).map(paragraph => renderParagraph(page, layers, paragraph))}</div>
${renderCards(page)}
${doubts.length === 0 ? null : html`<section aria-labelledby="doubts"><h2 id="doubts">${say('page.doubts')}</h2><ul class="doubts">${doubts.map(doubt => html`<li>${doubt}</li>`)}</ul></section>`}</div>`,
  })
}
