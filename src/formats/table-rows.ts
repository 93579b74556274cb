import { markingAt } from '../text/numbering.ts'
import type { Marking } from '../text/numbering-marking.ts'
import { stepBetween } from '../text/numbering-numerals.ts'
import type { OutlineLine } from '../text/outline-lines.ts'

/** One row of a table: the lines of each cell, none for an empty one. */
export type TableRow = readonly (readonly OutlineLine[])[]

const markingAlone = (cell: readonly OutlineLine[] | undefined): Marking | null => {
  const line = cell?.length === 1 ? cell[0] : undefined
  if (line === undefined || line.number !== null) return null
  const marking = markingAt(line.text, 'heading')
  return marking !== null && line.text.slice(marking.rest) === '' ? marking : null
}

/** Whether the first cells count the rows: 1, 2, 3 … below a row of heads. */
const countsRows = (rows: readonly TableRow[]): boolean => {
  const counted = rows.flatMap(row => markingAlone(row[0])?.numerals.slice(0, 1) ?? [])
  const steps = counted.filter((numeral, i) => stepBetween(counted[i - 1]?.path ?? null, numeral.path) === 'next')
  return counted.length >= 2 && counted.length >= rows.length - 1 && steps.length >= (counted.length - 1) * 0.6
}

const setsOff = ({ word, shape }: Marking): boolean => word !== null || shape !== ''

const numberedLines = (number: OutlineLine, rest: TableRow): readonly OutlineLine[] => {
  const simple = rest.every(cell => cell.length === 1 && cell[0]?.number === null && cell[0].form === 'prose')
  const text = simple ? rest.map(cell => cell[0]?.text ?? '').join(' | ') : ''
  const end = simple ? (rest.at(-1)?.[0]?.span.end ?? number.span.end) : number.span.end
  const span = { start: number.span.start, end }
  const line: OutlineLine = { ...number, text, span, start: 'block', form: 'prose', number: number.text }
  const below = simple ? [] : rest.flat()
  const [first, ...others] = below
  // The first line of a cell of several carries on the number, as it would without the table.
  return first?.form === 'prose' && first.number === null
    ? [{ ...line, text: first.text, span: { start: span.start, end: first.span.end } }, ...others]
    : [line, ...below]
}

const joinedLine = (cells: TableRow, start: OutlineLine['start']): readonly OutlineLine[] => {
  const first = cells[0]?.[0]
  const last = cells.at(-1)?.[0]
  if (first === undefined || last === undefined) return []
  const text = cells.map(cell => cell[0]?.text ?? '').join(' | ')
  return [
    {
      ...first,
      text,
      span: { start: first.span.start, end: last.span.end },
      start,
      form: cells.length === 1 ? first.form : 'row',
    },
  ]
}

/**
 * The lines of a table. A row that its first cell numbers becomes a numbered line: tables that only set numbers off from their text (EU law),
 * and tables whose rows are counted. A row with cells of several lines only lays out the page, and its cells follow one another.
 * Every other row becomes a line of its cells with bars between them.
 */
export const linesOfRows = (rows: readonly TableRow[]): readonly OutlineLine[] => {
  const counted = countsRows(rows)
  return rows.flatMap((row, i): readonly OutlineLine[] => {
    const cells = row.filter(cell => cell.length > 0)
    const marking = markingAlone(cells[0])
    const number = cells[0]?.[0]
    if (marking !== null && number !== undefined && (counted || (cells.length === 2 && setsOff(marking)))) {
      return numberedLines(number, cells.slice(1))
    }
    const simple = cells.every(cell => cell.length === 1 && cell[0]?.number === null)
    return simple ? joinedLine(cells, i === 0 || cells.length === 1 ? 'block' : 'line') : cells.flat()
  })
}
