import type { ComparedDrafts, ComparedRow } from '../../../analysis/compared.ts'
import { findThing } from '../../../record/state.ts'
import { type Html, html } from '../html.ts'
import { textAttributes } from '../pieces.ts'
import { pointIdOf, renderDraftTitle } from './draft-links.ts'
import { renderEntryLinks } from './parts.ts'
import { renderCell, type TableView, toTableView } from './synopsis-cell.ts'
import { linkTo, tellText, type View } from './view.ts'

const LONGEST = 80

const shorten = (text: string): string => {
  // The text of a whole article need not be gone through for its first words.
  const plain = text
    .slice(0, 4 * LONGEST)
    .replace(/\s+/g, ' ')
    .trim()
  const end = plain.lastIndexOf(' ', LONGEST)
  return plain.length <= LONGEST ? plain : `${plain.slice(0, end > 0 ? end : LONGEST)} …`
}

/** How a point is called, and the language of that name where it is that of a draft; null where it is the reader's. */
export type RowName = { readonly words: string; readonly language: string | null }

/** The name of a point: its title, else its heading, else the first words of it that the row shows. */
export const nameOfRow = (view: View, { lineage, cells }: ComparedRow): RowName => {
  if (lineage.recorded !== null) return { words: tellText(view, lineage.recorded.title), language: null }
  const first = cells.find(({ provisions }) => provisions.length > 0)?.provisions[0]
  const words = first?.heading ?? first?.text.replace(/^[\s\p{Pd}•·*]+/u, '') ?? ''
  const language = first === undefined ? null : (findThing(view.state, 'draft', first.draft)?.language ?? null)
  return words.trim() === '' ? { words: first?.id ?? lineage.id, language: null } : { words: shorten(words), language }
}

const renderName = ({ words, language }: RowName): Html =>
  language === null ? html`${words}` : html`<span ${textAttributes(language)}>${words}</span>`

/** The kind and id under which a row is an entry of the page. */
const entryOf = (view: View, { lineage }: ComparedRow): { readonly kind: string; readonly id: string } => ({
  kind: lineage.recorded === null ? 'point' : 'lineage',
  id: pointIdOf(view, lineage) ?? lineage.id,
})

const renderRow = (table: TableView, row: ComparedRow, base: number, isStop: 'stop' | null): Html => {
  const { view } = table
  const { kind, id } = entryOf(view, row)
  const name = renderName(nameOfRow(view, row))
  const point = pointIdOf(view, row.lineage)
  const title = point === null ? name : html`<a href="${linkTo(view, { kind: 'point', id: point })}">${name}</a>`
  const place = { row: `${kind}-${id}`, base: row.cells[base] ?? null }
  return html`<tr role="row" id="${kind}-${id}"${isStop === null ? null : html` data-stop tabindex="-1"`}><th role="rowheader" scope="row" class="row">${title}${
    row.isBroughtBack ? html` <span class="back">${table.say('flag.reintroduced')}</span>` : null
  }${renderEntryLinks(view, kind, id)}</th>${row.cells.map((cell, column) => renderCell(table, cell, { ...place, column }))}</tr>
`
}

const renderHead = (table: TableView): Html =>
  html`<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col" class="row">${table.say('compared.point')}</th>${table.columns.map(
    ({ draft, href }) =>
      html`<th role="columnheader" scope="col"><a class="siglum" href="${href}">${draft.siglum}</a> <span class="column-title">${renderDraftTitle(draft)}</span>${
        draft === table.base ? html` <span class="soft">(${table.say('compared.base')})</span>` : null
      }</th>`,
  )}</tr></thead>`

/** Which rows of a comparison are shown, and which of them are stops for those who go from change to change. */
export type ShownRows = { readonly rows: readonly ComparedRow[]; readonly isStop: (row: ComparedRow) => boolean }

// More columns than this are too narrow to read in one window, so that the table scrolls in its own frame.
const MOST_ABREAST = 5

/** The drafts in columns, a row a point. `labelledBy` is the id of its heading. */
export const renderTable = (view: View, compared: ComparedDrafts, shown: ShownRows, labelledBy: string): Html => {
  const table = toTableView(view, compared)
  const count = table.columns.length
  const whole = html`<table class="synopsis compared${count > MOST_ABREAST ? ` abreast-${count}` : ''}" role="table" aria-labelledby="${labelledBy}">${renderHead(table)}
<tbody role="rowgroup">${shown.rows.map(row => renderRow(table, row, compared.base, shown.isStop(row) ? 'stop' : null))}</tbody></table>`
  return count <= MOST_ABREAST
    ? whole
    : html`<div class="scroll" role="group" aria-labelledby="${labelledBy}" tabindex="0">${whole}</div>`
}
