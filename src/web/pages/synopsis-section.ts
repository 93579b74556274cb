import { type Apparatus, collate } from '../../text/apparatus.ts'
import type { Comparison } from '../../text/compare.ts'
import type { Draft, Provision, Siglum } from '../../text/draft.ts'
import { redline } from '../../text/redline.ts'
import { type Synopsis, synopsis } from '../../text/synopsis.ts'
import type { SectionView } from './changes-section.ts'
import { cutPieces, type Piece } from './cut-pieces.ts'
import { type Html, html } from './html.ts'
import { type Labels, labelProvisions } from './label.ts'
import { renderPieces, textAttributes } from './pieces.ts'
import { joinProvisions } from './shown-redline.ts'

type Row = Synopsis['rows'][number]

type TableView = SectionView & {
  readonly base: Siglum | null
  readonly labels: readonly Labels[]
  readonly unreported: ReadonlySet<string>
}

const piecesOf = (base: Provision | null, own: Provision): readonly Piece[] =>
  base === null || base === own
    ? [{ kind: 'same', text: own.text, move: null }]
    : cutPieces(base.text, own.text, redline(base, own).edits)

/** The provisions whose counterpart in another draft may stand in a part that is not known: `DRAFT provision` for each. */
const findUnreported = ({ pairs }: Comparison): ReadonlySet<string> =>
  new Set(
    pairs.flatMap(({ alignment }) =>
      alignment.changes
        .filter(({ unreported }) => unreported)
        .flatMap(({ before, after }) => [
          ...before.map(id => `${alignment.to} ${id}`),
          ...after.map(id => `${alignment.from} ${id}`),
        ]),
    ),
  )

const isUnreported = (view: TableView, row: Row, draft: Draft | undefined): boolean =>
  draft !== undefined && row.cells.some(cell => cell.some(({ id }) => view.unreported.has(`${draft.siglum} ${id}`)))

const renderCell = (view: TableView, row: Row, rowId: string, column: number, base: Provision | null): Html => {
  const draft = view.comparison.drafts[column]
  const provisions = row.cells[column] ?? []
  const joined = joinProvisions(provisions)
  const name = draft?.siglum ?? ''
  if (joined === null)
    return html`<td role="cell" data-draft="${name}"><p class="none">${view.say(isUnreported(view, row, draft) ? 'synopsis.unreported' : 'synopsis.none')}</p></td>`
  const labels = provisions.map(({ id }) => view.labels[column]?.get(id) ?? id).join(', ')
  const pieceView = { say: view.say, tongue: view.tongue, prefix: `${rowId}-${column}` }
  return html`<td role="cell" data-draft="${name}"><p class="mark">${labels}</p><p ${textAttributes(draft?.language ?? null)}>${renderPieces(pieceView, piecesOf(base, joined))}</p></td>`
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

const toTable = (view: SectionView, base: Siglum | null): { readonly table: Synopsis; readonly view: TableView } => {
  const { drafts, lineages } = view.comparison
  return {
    table: synopsis(drafts, lineages, base),
    view: { ...view, base, labels: drafts.map(labelProvisions), unreported: findUnreported(view.comparison) },
  }
}

/** Many drafts in columns, a row a lineage; where a base is named, each cell is redlined against it. */
export const renderSynopsis = (section: SectionView, base: Siglum | null): Html => {
  const { table, view } = toTable(section, base)
  const baseColumn = table.base === null ? -1 : table.columns.indexOf(table.base)
  return html`<section aria-labelledby="synopsis"><h2 id="synopsis">${view.say('page.synopsis')}</h2>
<p class="lead">${table.base === null ? view.say('synopsis.joint') : view.say('synopsis.base', { base: table.base })}</p>
<table class="synopsis" role="table" aria-labelledby="synopsis"><thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col" class="row">${view.say('synopsis.row')}</th>${renderHeads(view)}</tr></thead>
<tbody role="rowgroup">${table.rows.map((row, place) => renderRow(view, row, place, baseColumn))}</tbody></table></section>`
}

const collateRow = (row: Row, drafts: readonly Draft[], base: Siglum | null): Apparatus | null => {
  const witnesses = drafts.map((draft, column) => ({
    siglum: draft.siglum,
    text: joinProvisions(row.cells[column] ?? [])?.text ?? null,
  }))
  const attested = witnesses.filter(({ text }) => text !== null)
  const lemma = attested.find(({ siglum }) => siglum === base) ?? attested[0]
  if (lemma === undefined || lemma.text === null || attested.length < 2) return null
  return collate(
    { siglum: lemma.siglum, text: lemma.text },
    witnesses.filter(one => one !== lemma),
  )
}

const CONTEXT = 24

// Where words are only added, the lemma is empty: the words before it say where.
const lemmaOf = ({ text }: Apparatus, { span, lemma }: Apparatus['entries'][number]): string =>
  lemma.trim() !== ''
    ? lemma.trim()
    : `… ${text
        .slice(Math.max(0, span.start - CONTEXT), span.start)
        .replace(/^\S*\s/u, '')
        .trim()}`

const renderEntries = (view: TableView, apparatus: Apparatus, languageOf: (siglum: Siglum) => string | null): Html =>
  html`<ul class="apparatus">${apparatus.entries.map(
    entry =>
      html`<li><span class="lemma" ${textAttributes(languageOf(apparatus.base))}>${lemmaOf(apparatus, entry)}</span> <span class="soft">${entry.agreeing.join(' ')}</span> ] ${entry.variants.map(
        ({ text, witnesses }, place) =>
          html`${place === 0 ? null : '; '}<span class="rdg" ${textAttributes(languageOf(witnesses[0] ?? ''))}>${text.trim() === '' ? html`<span lang="${view.tongue}">${view.say('apparatus.omits')}</span>` : text.trim()}</span> <span class="soft">${witnesses.join(' ')}</span>`,
      )}</li>`,
  )}${
    apparatus.omitted.length === 0
      ? null
      : html`<li class="none">${view.say('apparatus.absent', { sigla: apparatus.omitted.join(' ') })}</li>`
  }</ul>`

/** The apparatus: for each lineage that several drafts attest, its variants place by place with their witnesses; folded, as it is for looking up. */
export const renderApparatus = (section: SectionView, base: Siglum | null): Html => {
  const { table, view } = toTable(section, base)
  const { drafts } = view.comparison
  const languageOf = (siglum: Siglum): string | null => drafts.find(draft => draft.siglum === siglum)?.language ?? null
  const rows = table.rows.flatMap((row, place) => {
    const apparatus = collateRow(row, drafts, base)
    if (apparatus === null || apparatus.entries.length === 0) return []
    return [
      html`<details class="fold"><summary>${view.say('apparatus.row', { row: place + 1, base: apparatus.base, count: apparatus.entries.length })}</summary>${renderEntries(view, apparatus, languageOf)}</details>`,
    ]
  })
  return html`<section aria-labelledby="apparatus"><h2 id="apparatus">${view.say('page.apparatus')}</h2><p class="lead">${view.say('apparatus.about')}</p>${rows}</section>`
}
