import type { FlowAnswer, FlowPoint } from '../../analysis/flow.ts'
import type { FlowPlace } from '../../analysis/flow-places.ts'
import { type Html, html } from '../pages/html.ts'
import { tellText, type View } from '../pages/site/view.ts'

/** How a point is called: `language` is that of its words where it is called by them, null where the name is in the reader's language. */
export type PointName = { readonly words: string; readonly language: string | null }

const LONGEST = 70

/** A text cut at a word, with a sign that it goes on. `limit` is in characters. */
export const shorten = (text: string, limit: number): string => {
  const plain = text.replace(/\s+/g, ' ').trim()
  if (plain.length <= limit) return plain
  const cut = plain.slice(0, Math.max(1, limit - 1)).replace(/[\uD800-\uDBFF]$/, '')
  const atWord = cut.replace(/\s+\S*$/, '')
  // A short label keeps its letters rather than its last word.
  return `${limit > 40 && atWord.length * 2 > limit ? atWord : cut.trimEnd()}…`
}

/** The numbers under which a point stands in a draft: `12 (a), 13`; empty where it has none. */
export const markingsOf = ({ provisions }: FlowPlace): string =>
  provisions.flatMap(({ marking }) => (marking === null ? [] : [marking.replace(/[.:]$/, '')])).join(', ')

/** The same without the words of the markings, for where there is little room: `Article 12` is 12. */
export const numbersOf = ({ provisions }: FlowPlace): string =>
  provisions
    .flatMap(({ marking }) =>
      marking === null ? [] : [marking.replace(/^[\p{L}§]{2,}\.?\s+(?=\S)/u, '').replace(/[.:]$/, '')],
    )
    .join(', ')

/** The name of a point: its title, else its heading, else the first words that it stands in. */
export const nameOfPoint = (view: View, { drafts }: FlowAnswer, point: FlowPoint): PointName => {
  if (point.title !== null) return { words: tellText(view, point.title), language: null }
  const [first] = point.places.flatMap(({ draft, provisions }) => provisions.map(provision => ({ draft, provision })))
  const language = drafts.find(({ id }) => id === first?.draft)?.language ?? null
  // A text taken from a list may begin with the sign of its item.
  const words = (point.heading ?? first?.provision.text ?? '').replace(/^[\s\p{Pd}•·*]+/u, '')
  return words.trim() === '' ? { words: point.page, language: null } : { words: shorten(words, LONGEST), language }
}

/** A point's name with its language, where that is not the reader's. */
export const renderPointName = ({ words, language }: PointName): Html =>
  language === null ? html`${words}` : html`<span lang="${language}" dir="auto">${words}</span>`
