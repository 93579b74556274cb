/** One row of a table: its cells by the name of their column. */
export type Row = Readonly<Record<string, string | number | null>>

// A spreadsheet takes a cell that begins like this for a formula; an apostrophe makes it text. Numbers of ours are no text.
const FORMULA = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/

const cell = (value: string | number | null | undefined): string => {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return String(value)
  const safe = FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A table as CSV (RFC 4180): a head, rows ended by CR LF, text that would be taken for a formula set apart by an apostrophe. */
export const renderCsv = (columns: readonly string[], rows: readonly Row[]): string =>
  [columns.map(cell), ...rows.map(row => columns.map(column => cell(row[column])))]
    .map(cells => `${cells.join(',')}\r\n`)
    .join('')
