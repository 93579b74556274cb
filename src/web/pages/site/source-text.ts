import type { Span } from '../../../text/span.ts'
import { type Html, html } from '../html.ts'
import { textAttributes } from '../pieces.ts'
import type { SourcePart } from './source-resting.ts'

/** Whose voice words are: somebody's whom the text reports, the writer's own, or, for what is told as having happened, nobody's in particular. */
export type NoteVoice = 'reported' | 'author' | null

/** Words of a source that an entry rests on: where they stand, and the entry's number, name and place on the page. `isFirst`: of the entry's words these come first. */
export type TextNote = {
  readonly voice: NoteVoice
  readonly span: Span
  readonly number: number
  readonly label: string
  readonly target: string
  readonly isFirst: boolean
}

/** One part of a source and the notes on it. */
export type NotedText = {
  readonly part: SourcePart
  readonly words: string
  readonly language: string
  readonly notes: readonly TextNote[]
}

const renderNote = ({ number, label, target, isFirst }: TextNote): Html =>
  html`<sup class="note"><a${isFirst ? html` id="note-${number}"` : null} href="#${target}" aria-label="${number}: ${label}">${number}</a></sup>`

// Words that somebody is reported to have said stay reported, whatever else rests on them.
const renderMark = (notes: readonly TextNote[], words: string): Html => {
  const voices = notes.map(({ voice }) => voice)
  const voice = voices.includes('reported') ? 'reported' : voices.includes('author') ? 'author' : null
  return voice === null ? html`<mark>${words}</mark>` : html`<mark class="voice-${voice}">${words}</mark>`
}

/** A paragraph: its words, and how far the white space after it reaches, so that no note falls between two. */
type Paragraph = Span & { readonly next: number }

const paragraphsOf = (words: string): readonly Paragraph[] => {
  const breaks = [...words.matchAll(/\n[^\S\n]*\n\s*/gu)]
  const starts = [0, ...breaks.map(({ index, 0: gap }) => index + gap.length)]
  const ends = [...breaks.map(({ index }) => index), words.length]
  return starts
    .map((start, place) => ({ start, end: ends[place] ?? words.length, next: starts[place + 1] ?? words.length }))
    .filter(({ start, end }) => end > start)
}

// Quotations overlap: the words are cut wherever one of them begins or ends, and each stretch is marked once.
const renderParagraph = ({ words, notes }: NotedText, { start, end, next }: Paragraph): Html => {
  const here = notes.filter(({ span }) => span.start < end && span.end > start)
  const edges = here.flatMap(({ span }) => [Math.max(span.start, start), Math.min(span.end, end)])
  const cuts = [...new Set([start, ...edges, end])].sort((one, other) => one - other)
  return html`${cuts.slice(1).map((to, place) => {
    const from = cuts[place] ?? start
    const stretch = words.slice(from, to)
    const over = here.filter(({ span }) => span.start <= from && span.end >= to)
    const ending = here.filter(({ span }) => Math.min(span.end, end) === to && span.end <= next)
    return html`${over.length > 0 ? renderMark(over, stretch) : stretch}${ending.map(renderNote)}`
  })}`
}

/** A part of a source, paragraph by paragraph, the words that entries rest on marked, each followed by the numbers of its entries. Nothing but the stored words. */
export const renderNotedText = (noted: NotedText): Html =>
  html`${paragraphsOf(noted.words).map(
    paragraph => html`<p class="words" ${textAttributes(noted.language)}>${renderParagraph(noted, paragraph)}</p>\n`,
  )}`
