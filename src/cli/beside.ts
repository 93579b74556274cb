import { type Line, printLine, type Run, wrap } from './lines.ts'
import type { Paragraph, Screen } from './paragraphs.ts'
import { displayWidth } from './width.ts'

/** From this width on, in columns, two things stand side by side. */
export const SIDE_BY_SIDE = 120

const BETWEEN = ' │ '

type Placed = { readonly indent: number; readonly line: Line }

const linesIn = (runs: readonly Run[], width: number, asIs: true | undefined): readonly Line[] =>
  asIs === undefined
    ? wrap(runs, Math.max(20, width))
    : [{ runs, width: displayWidth(runs.map(({ text }) => text).join('')), direction: 'ltr' }]

const placed = (paragraphs: readonly Paragraph[], width: number): readonly Placed[] =>
  paragraphs.flatMap(({ indent, runs, asIs }) => linesIn(runs, width - indent, asIs).map(line => ({ indent, line })))

const printed = (screen: Screen, row: Placed | undefined): string =>
  row === undefined ? '' : `${' '.repeat(row.indent)}${printLine(row.line, screen)}`

/** The width of one of two columns that stand side by side. */
export const columnOf = ({ width }: Pick<Screen, 'width'>): number => Math.floor((width - BETWEEN.length) / 2)

/** Paragraphs in two columns of the same width. */
export const printBeside = (screen: Screen, left: readonly Paragraph[], right: readonly Paragraph[]): string => {
  const width = columnOf(screen)
  const [one, other] = [placed(left, width), placed(right, width)]
  return Array.from({ length: Math.max(one.length, other.length) }, (_, place) => {
    const row = one[place]
    const padding = ' '.repeat(Math.max(0, width - (row === undefined ? 0 : row.indent + row.line.width)))
    return `${`${printed(screen, row)}${padding}${BETWEEN}${printed(screen, other[place])}`.trimEnd()}\n`
  }).join('')
}
