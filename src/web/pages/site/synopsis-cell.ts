import type { ComparedCell, ComparedDrafts, ComparedOutcome, ComparedWords } from '../../../analysis/compared.ts'
import { columnsOf } from '../../../analysis/compared-columns.ts'
import { nameWho } from '../../../analysis/named.ts'
import type { Description, Draft, Provision } from '../../../record/texts.ts'
import { parseBrackets } from '../../../text/brackets.ts'
import { type Draft as TextDraft, toProvisionId } from '../../../text/draft.ts'
import { wordsAt } from '../../../text/span.ts'
import { cutPieces, type Piece, piece } from '../cut-pieces.ts'
import { type Html, html } from '../html.ts'
import { type Labels, labelProvisions } from '../label.ts'
import type { Say, Tongue } from '../phrases.ts'
import { type PieceView, renderPieces, textAttributes } from '../pieces.ts'
import { renderText } from './parts.ts'
import { linkTo, tellText, type View } from './view.ts'

/** One column as its cells need it, worked out once a page: where the draft's page stands, and how its provisions are called. */
export type ColumnView = {
  readonly draft: Draft
  readonly href: string
  readonly labels: Labels
  readonly attributes: Html
  readonly labelAttributes: Html | null
}

/** A table of compared drafts while it is rendered. `say` remembers the sentences without slots; `base` null: nothing is compared. */
export type TableView = {
  readonly view: View
  readonly say: Say
  readonly columns: readonly ColumnView[]
  readonly base: Draft | null
}

/** A speaker that looks up each sentence without slots once: a table says the same few a thousand times. */
const sayOnce = (say: Say): Say => {
  const said = new Map<string, string>()
  return (key, params) => {
    if (params !== undefined) return say(key, params)
    const sentence = said.get(key) ?? say(key)
    said.set(key, sentence)
    return sentence
  }
}

const labels = new WeakMap<TextDraft, Labels>()

const labelsOf = (text: TextDraft): Labels => {
  const known = labels.get(text) ?? labelProvisions(text)
  labels.set(text, known)
  return known
}

/** How the provisions of a draft of a view are called. */
export const labelsIn = (view: Pick<View, 'state'>, draft: Draft): Labels => {
  const text = columnsOf(view.state).byDraft.get(draft.id)?.text
  return text === undefined ? new Map() : labelsOf(text)
}

/** What the cells of a comparison need. */
export const toTableView = (view: View, { columns, base }: ComparedDrafts): TableView => ({
  view,
  say: sayOnce(view.say),
  columns: columns.map(draft => ({
    draft,
    href: linkTo(view, { kind: 'draft', id: draft.id }),
    labels: labelsIn(view, draft),
    attributes: textAttributes(draft.language),
    labelAttributes: draft.language === view.tongue ? null : html` ${textAttributes(draft.language)}`,
  })),
  base: columns[base] ?? null,
})

const drawn = new WeakMap<ComparedWords, Map<Tongue, Html>>()

/** The redline of a cell. Without moves, whose ids are those of one page, it is the same on every page of a language. */
const renderRedline = (view: PieceView, words: ComparedWords): Html => {
  const known = drawn.get(words)?.get(view.tongue)
  if (known !== undefined) return known
  const redline = renderPieces(view, cutPieces(words.before, words.after, words.edits))
  if (words.edits.every(({ move }) => move === null))
    drawn.set(words, (drawn.get(words) ?? new Map<Tongue, Html>()).set(view.tongue, redline))
  return redline
}

/** How a provision is called in its draft, and where it stands there. */
const renderLabel = ({ href, labels: names, labelAttributes }: ColumnView, { id }: Provision): Html => {
  const known = toProvisionId(id)
  return html`<a href="${href}#provision-${id}"${labelAttributes}>${(known === null ? undefined : names.get(known)) ?? id}</a>`
}

const WORDINGS = ['restated', 'translated', 'quoted'] as const

/** The wording furthest from the original among some provisions. */
const wordingOf = (draft: Draft, provisions: readonly Provision[]): Draft['wording'] =>
  WORDINGS.find(wording => provisions.some(one => (one.wording ?? draft.wording) === wording)) ?? 'original'

// A draft may be older than the base: what the one lacks is neither new nor left out, it is not there.
const sayOutcome = (say: Say, outcome: ComparedOutcome, base: Draft): string => {
  switch (outcome) {
    case 'kept':
    case 'amended':
    case 'split':
    case 'merged':
    case 'other-language':
      return say(`compared.cell-${outcome}`)
    case 'inserted':
    case 'perhaps-new':
      return say(`compared.cell-${outcome}`, { base: base.siglum })
    case 'deleted':
      return say('in-draft.absent')
    case 'unreported':
      return say('in-draft.not-known')
  }
}

const renderMark = ({ say, base }: TableView, column: ColumnView, cell: ComparedCell): Html => {
  const { provisions, outcome } = cell
  const wording = wordingOf(column.draft, provisions)
  const facts = [
    ...(outcome === null || base === null ? [] : [sayOutcome(say, outcome, base)]),
    ...(cell.isMoved ? [say('flag.moved')] : []),
    ...(cell.isRenumbered ? [say('flag.renumbered')] : []),
    ...(cell.words?.exact === false ? [say('flag.inexact')] : []),
  ]
  return html`<p class="mark">${provisions.map((one, place) => html`${place === 0 ? null : ', '}${renderLabel(column, one)}`)}${
    facts.length === 0 ? null : html` <span class="outcome outcome-${outcome}">${facts.join(', ')}</span>`
  }${wording === 'original' || provisions.length === 0 ? null : html` <span class="wording-mark">${say(`wording-short.${wording}`)}</span>`}</p>`
}

const renderBrackets = ({ say }: TableView, column: ColumnView, { text }: Provision): readonly Html[] =>
  text.includes('[')
    ? parseBrackets(text).value.map(({ options }) => {
        const shown = options.map(({ span, parties, attitude }) => {
          const who =
            parties.length === 0
              ? null
              : html` – ${say(`attitude.${attitude ?? 'none'}`, { parties: parties.join(', ') })}`
          return html`<li><q ${column.attributes}>${wordsAt(text, span)}</q>${who}</li>`
        })
        return html`<div class="bracket"><p>${say('bracket.heading')}</p><ul>${shown}</ul></div>`
      })
    : []

const headingOf = (provisions: readonly Provision[]): string =>
  provisions.flatMap(({ heading }) => heading ?? []).join(' / ')

const headingPieces = (before: string | null, after: string): readonly Piece[] =>
  before === null || before === after
    ? piece('same', after, null)
    : [
        ...piece('deleted', before, null),
        ...piece('same', before && after ? ' ' : '', null),
        ...piece('inserted', after, null),
      ]

const renderWords = (view: PieceView, column: ColumnView, cell: ComparedCell, base: ComparedCell | null): Html => {
  const before = cell.words === null || base === null ? null : headingOf(base.provisions)
  const heading = headingPieces(before, headingOf(cell.provisions))
  const text = cell.words === null ? null : renderRedline(view, cell.words)
  return html`${
    heading.length === 0 ? null : html`<p class="unit-heading" ${column.attributes}>${renderPieces(view, heading)}</p>`
  }<p ${column.attributes}>${text ?? cell.provisions.map(one => one.text).join('\n')}</p>`
}

const renderDescription = ({ view, say }: TableView, { href }: ColumnView, { id, says, by }: Description): Html => {
  const who = by === undefined ? say('described.by-writer') : tellText(view, nameWho(view.state, by).name)
  return html`<p class="described"><a href="${href}#description-${id}">${say('draft.description-by', { who })}</a>: ${renderText(view, says)}</p>`
}

const SILENT = {
  described: 'in-draft.described',
  'not-known': 'in-draft.not-known',
  absent: 'in-draft.absent',
} as const

/** Where one cell stands: its row's own id, its column, and the base's cell in the same row; null for none. */
export type CellPlace = { readonly row: string; readonly column: number; readonly base: ComparedCell | null }

/** One cell: how the point is called in the draft, what became of it, its words marked against the base; where it has none, which of the reasons. */
export const renderCell = (table: TableView, cell: ComparedCell, { row, column: place, base }: CellPlace): Html => {
  const column = table.columns[place]
  if (column === undefined) return html``
  const { say } = table
  const open = html`<td role="cell" data-draft="${column.draft.siglum}" data-row="${row}">`
  if (cell.state !== 'worded')
    return html`${open}<p class="none">${say(SILENT[cell.state])}</p>${cell.descriptions.map(one => renderDescription(table, column, one))}</td>`
  const pieces = { say, tongue: table.view.tongue, prefix: `${row}-${place}` }
  const otherwise = cell.descriptions.find(({ differs }) => differs)
  return html`${open}${renderMark(table, column, cell)}${renderWords(pieces, column, cell, base)}${cell.provisions.map(one => renderBrackets(table, column, one))}${
    otherwise === undefined
      ? null
      : html`<p class="described"><a href="${column.href}#description-${otherwise.id}">${say('compared.described-otherwise')}</a></p>`
  }</td>`
}
