import { type ComparedCell, type ComparedDrafts, type ComparedRow, joinWords } from '../../../analysis/compared.ts'
import type { Draft } from '../../../record/texts.ts'
import type { Row } from '../csv.ts'
import type { CsvTable } from '../tables.ts'
import { pointIdOf } from './draft-links.ts'
import { nameOfRow } from './synopsis-table.ts'
import { tellText, type View } from './view.ts'

const textOf = (view: View, { state, provisions, descriptions }: ComparedCell): string | null =>
  state === 'described'
    ? descriptions.map(({ says }) => tellText(view, says)).join('; ')
    : provisions.length === 0
      ? null
      : joinWords(provisions)

const cellsOf = (view: View, draft: Draft, cell: ComparedCell): Row => {
  const { id } = draft
  const wordings = new Set(cell.provisions.map(({ wording }) => wording ?? draft.wording))
  return {
    [`${id} state`]: cell.state,
    [`${id} marking`]: cell.provisions.flatMap(({ marking }) => marking ?? []).join(', ') || null,
    [`${id} text`]: textOf(view, cell),
    [`${id} wording`]: [...wordings].join(', ') || null,
    [`${id} outcome`]:
      [cell.outcome, cell.isMoved ? 'moved' : null, cell.isRenumbered ? 'renumbered' : null]
        .filter(one => one !== null)
        .join(', ') || null,
  }
}

const FIELDS = ['state', 'marking', 'text', 'wording', 'outcome']

/** The rows of a comparison as a table: one row a point, five columns a draft. The outcome stands against the base, which has none. */
export const comparedTable = (
  view: View,
  { columns, base }: ComparedDrafts,
  rows: readonly ComparedRow[],
): CsvTable => ({
  columns: [
    'point',
    'title',
    'brought_back',
    'base',
    ...columns.flatMap(({ id }) => FIELDS.map(field => `${id} ${field}`)),
  ],
  rows: rows.map((row): Row => {
    const cells = columns.map((draft, column) => {
      const cell = row.cells[column]
      return cell === undefined ? {} : cellsOf(view, draft, cell)
    })
    return {
      point: pointIdOf(view, row.lineage) ?? row.lineage.id,
      title: nameOfRow(view, row).words,
      brought_back: row.isBroughtBack ? 'yes' : 'no',
      base: columns[base]?.id ?? null,
      ...Object.assign({}, ...cells),
    }
  }),
})
