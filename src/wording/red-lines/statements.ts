import { cutSentences } from '../../text/sentences.ts'
import type { Span } from '../../text/span.ts'
import { type Lexeme, readLexemes } from './lexeme.ts'
import type { Tongue } from './tongue.ts'

/** The words of one statement: a sentence, or a list's head with one of its items. Titles in quotation marks are left out. */
export type Sentence = readonly Lexeme[]

const QUOTED = /["“„«»][^"“”„«»\n]{3,300}["”“»«]/gu
const ITEM = /(?:^|[:;,.]\s+|\n\s*|\s)(\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})\)|[-–•*])(?=\s)/giu
const MARK = /^\s*\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]\s|^\s*[-–•*]\s/iu

// A whole sentence in quotation marks is the wording itself; a few words of one are a title or a term.
const withoutTitles = (words: Sentence, text: string, span: Span): Sentence => {
  const sentence = text.slice(span.start, span.end)
  const quoted = [...sentence.matchAll(QUOTED)].filter(
    ([quote]) => quote.length < sentence.length * 0.8 && quote.trim().split(/\s+/).length > 1,
  )
  if (quoted.length === 0) return words
  const isInside = ({ start }: Lexeme) =>
    quoted.some(quote => {
      const from = span.start + quote.index
      return start >= from && start < from + quote[0].length
    })
  return words.filter(word => !isInside(word))
}

// "Republic X. Its troops": a letter behind a class of things is a name, where the cutter of sentences sees somebody's initial.
const LETTERED =
  /(?<=\b(?:Republi[ck]|Part(?:y|ei)|Sta(?:te|at)|Countr(?:y|ies)|Land|Pro(?:vince|vinz)|Region|Zone|Area|Gebiet|City|Stadt|Group|Gruppe|Company|Firma|Annex|Anhang|Phase|Option|Bank|Port|Hafen|Island|Insel|Category|Kategorie|District|Bezirk|Sector|Sektor|River|Fluss|Organi[sz]ation|Town|Region|Union|Member|Schedule|Stage|Stufe|Klasse|Class|List|Liste) \p{Lu})\.\s+(?=\p{Lu})/gu

const cutLettered = (text: string, span: Span): readonly Span[] => {
  const cuts = [...text.slice(span.start, span.end).matchAll(LETTERED)].map(found => span.start + found.index + 1)
  const borders = [span.start, ...cuts, span.end]
  return borders.slice(1).map((end, i) => ({ start: borders[i] ?? span.start, end }))
}

type Piece = { readonly span: Span; readonly isItem: boolean; readonly opensList: boolean }

const cutItems = (text: string, span: Span): readonly Piece[] => {
  const sentence = text.slice(span.start, span.end)
  const marks = [...sentence.matchAll(ITEM)].map(found => found.index + found[0].lastIndexOf(found[1] ?? ''))
  const inner = marks.filter(at => at > 0)
  // One bracketed letter alone is a reference or an aside, unless a colon stands before it.
  const cuts = inner.length > 1 || inner.some(at => /:\s*$/.test(sentence.slice(0, at))) ? inner : []
  const borders = [0, ...cuts, sentence.length]
  return borders.slice(1).map((end, i) => {
    const start = borders[i] ?? 0
    const words = sentence.slice(start, end)
    return {
      span: { start: span.start + start, end: span.start + end },
      isItem: MARK.test(words),
      opensList: /:\s*$/.test(words.trimEnd()),
    }
  })
}

const LABEL = /[,(–-]\s*(?:not (?:yet )?agreed|disputed|open|nicht (?:geeinigt|vereinbart)|strittig|offen)\)?\s*:\s*$/iu

// "Territories, not agreed:" says how the talks stand, and denies nothing of what is listed.
const asHead = (words: Sentence, text: string, { start, end }: Span): Sentence => {
  const label = LABEL.exec(text.slice(start, end))
  return label === null ? words : words.filter(word => word.start < start + label.index)
}

/** The statements of a provision, each with the words that govern it; `tongue` says how they are read. */
export const readSentences = (text: string, tongue: Tongue): readonly Sentence[] => {
  const pieces = cutSentences(text)
    .flatMap(span => cutLettered(text, span))
    .flatMap(span => cutItems(text, span))
  const sentences: Sentence[] = []
  let head: Sentence = []
  for (const [at, { span, isItem, opensList }] of pieces.entries()) {
    const words = withoutTitles(readLexemes(text.slice(span.start, span.end), span.start, tongue), text, span)
    if (opensList) head = asHead(words, text, span)
    else if (isItem && head.length > 0) sentences.push([...head, ...words])
    else {
      head = []
      sentences.push(words)
    }
    // A head without items is a statement of its own.
    if (opensList && pieces[at + 1]?.isItem !== true) sentences.push(words)
  }
  return sentences
}
