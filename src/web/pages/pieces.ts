import type { Piece } from './cut-pieces.ts'
import { type Html, html } from './html.ts'
import type { Say, Tongue } from './phrases.ts'

/** How redlines are rendered: in which tongue the hidden words are, and a prefix for the ids of moves, unique on the page. */
export type PieceView = { readonly say: Say; readonly tongue: Tongue; readonly prefix: string }

const hidden = (view: PieceView, words: string): Html =>
  html`<span class="vh" lang="${view.tongue}" dir="ltr">${words}</span>`

const hop = (view: PieceView, move: number, side: 'from' | 'to'): Html => {
  const target = `${view.prefix}-m${move}-${side === 'from' ? 'to' : 'from'}`
  const words = view.say(side === 'from' ? 'move.went' : 'move.came', { move })
  return html`<a class="hop" lang="${view.tongue}" id="${view.prefix}-m${move}-${side}" href="#${target}">${words}</a>`
}

/** One piece: plain text, or a real `del` or `ins` with words for those who hear the page. Both halves of a move lead to each other. */
const renderPiece = (view: PieceView, { kind, text, move }: Piece): Html => {
  const cls = move === null ? null : html` class="moved"`
  switch (kind) {
    case 'same':
      return html`${text}`
    case 'deleted':
      return html`<del${cls}>${hidden(view, view.say('hidden.deleted'))}${text}${hidden(view, view.say('hidden.deleted-end'))}</del>${move === null ? null : hop(view, move, 'from')}`
    case 'inserted':
      return html`<ins${cls}>${hidden(view, view.say('hidden.inserted'))}${text}${hidden(view, view.say('hidden.inserted-end'))}</ins>${move === null ? null : hop(view, move, 'to')}`
  }
}

/** A redline in reading order. */
export const renderPieces = (view: PieceView, pieces: readonly Piece[]): Html =>
  html`${pieces.map(piece => renderPiece(view, piece))}`

/** The attributes that tell language and direction of a draft's words; the language only where it is known. */
export const textAttributes = (language: string | null): Html =>
  language === null ? html`dir="auto"` : html`lang="${language}" dir="auto"`
