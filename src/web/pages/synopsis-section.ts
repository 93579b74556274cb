import type { Provision, Siglum } from '../../text/draft.ts'
import { redline } from '../../text/redline.ts'
import { createScale, type Scale } from '../../text/scale.ts'
import { type Synopsis, synopsis } from '../../text/synopsis.ts'
import { createVocabulary } from '../../text/words.ts'
import { type Absence, findAbsence, isUnreported } from './absence.ts'
import type { SectionView } from './changes-section.ts'
import { cutPieces, type Piece } from './cut-pieces.ts'
import { type Html, html } from './html.ts'
import { type Labels, labelProvisions } from './label.ts'
import { renderPieces, textAttributes } from './pieces.ts'
import { joinProvisions } from './shown-redline.ts'

type Row = Synopsis['rows'][number]

type TableView = SectionView & {
  readonly labels: readonly Labels[]
  readonly absence: Absence
  readonly scale: Scale
}

const piecesOf = (base: Provision | null, own: Provision, scale: Scale): readonly Piece[] =>
  base === null || base === own
    ? [{ kind: 'same', text: own.text, move: null }]
    : cutPieces(base.text, own.text, redline(base, own, scale).edits)

const renderCell = (view: TableView, row: Row, rowId: string, column: number, base: Provision | null): Html => {
  const draft = view.comparison.drafts[column]
  const provisions = row.cells[column] ?? []
  const joined = joinProvisions(provisions)
  const name = draft?.siglum ?? ''
  if (joined === null)
    return html`<td role="cell" data-draft="${name}"><p class="none">${view.say(draft !== undefined && isUnreported(view.absence, view.comparison.drafts, row.cells, draft) ? 'synopsis.unreported' : 'synopsis.none')}</p></td>`
  const labels = provisions.map(({ id }) => view.labels[column]?.get(id) ?? id).join(', ')
  const pieceView = { say: view.say, tongue: view.tongue, prefix: `${rowId}-${column}` }
  return html`<td role="cell" data-draft="${name}"><p class="mark">${labels}</p><p ${textAttributes(draft?.language ?? null)}>${renderPieces(pieceView, piecesOf(base, joined, view.scale))}</p></td>`
}

const renderRow = (view: TableView, row: Row, place: number, baseColumn: number): Html => {
  const base = joinProvisions(row.cells[baseColumn] ?? [])
  const id = `s${place}`
  const back = row.reintroduced ? html` <span class="back">${view.say('flag.reintroduced')}</span>` : null
  return html`<tr role="row"><th role="rowheader" scope="row" class="row">${place + 1}${back}</th>${view.comparison.drafts.map(
    (_, column) => renderCell(view, row, id, column, base),
  )}</tr>
`
}

const renderHeads = (view: TableView): readonly Html[] =>
  view.comparison.drafts.map(
    ({ siglum, title, language }) =>
      html`<th role="columnheader" scope="col"><span class="siglum">${siglum}</span> <span ${textAttributes(language)}>${title}</span></th>`,
  )

/** Many drafts in columns, a row a lineage; where a base is named, each cell is redlined against it. */
export const renderSynopsis = (section: SectionView, base: Siglum | null): Html => {
  const { drafts, lineages } = section.comparison
  const table = synopsis(drafts, lineages, base)
  const view: TableView = {
    ...section,
    labels: drafts.map(labelProvisions),
    absence: findAbsence(section.comparison),
    scale: createScale(createVocabulary()),
  }
  const baseColumn = table.base === null ? -1 : table.columns.indexOf(table.base)
  return html`<section aria-labelledby="synopsis"><h2 id="synopsis">${view.say('page.synopsis')}</h2>
<p class="lead">${table.base === null ? view.say('synopsis.joint') : view.say('synopsis.base', { base: table.base })}</p>
<table class="synopsis" role="table" aria-labelledby="synopsis"><thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col" class="row">${view.say('synopsis.row')}</th>${renderHeads(view)}</tr></thead>
<tbody role="rowgroup">${table.rows.map((row, place) => renderRow(view, row, place, baseColumn))}</tbody></table></section>`
}
