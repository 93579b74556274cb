import { renderCsv } from '../pages/csv.ts'
import type { CsvTable } from '../pages/tables.ts'

/** What a table says of itself: where it is from, which revision of the record, and what stands on everything that leaves it. */
export type TableFrom = { readonly address: string; readonly revision: number; readonly notice: string | null }

/** A table as CSV: exactly its rows, and where there are none but a notice, one row with nothing else in it. What it is from stands in columns of its own behind them, so that no program trips over lines above the head. */
export const tableCsv = ({ columns, rows }: CsvTable, { address, revision, notice }: TableFrom): string => {
  const from = { record_address: address, record_revision: revision, ...(notice === null ? {} : { notice }) }
  const shown = rows.length === 0 && notice !== null ? [{}] : rows
  return renderCsv(
    [...columns, ...Object.keys(from)],
    shown.map(row => ({ ...row, ...from })),
  )
}
