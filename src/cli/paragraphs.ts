import { type Look, printLine, type Run, wrap } from './lines.ts'
import { showControls } from './width.ts'

/** One paragraph for a terminal, `indent` columns in; no runs at all make an empty line. `asIs`: one line already, such as the row of a table. */
export type Paragraph = { readonly indent: number; readonly runs: readonly Run[]; readonly asIs?: true }

/** What a terminal shows: its width in columns, and whether it has colour. */
export type Screen = { readonly width: number; readonly colour: boolean }

/** A stretch of text fit for a terminal. */
export const stretch = (text: string, look: Look = 'plain'): Run => ({ text: showControls(text), look })

/** A paragraph of plain text. */
export const plain = (indent: number, text: string): Paragraph => ({ indent, runs: [stretch(text)] })

/** A paragraph that stands back. */
export const dim = (indent: number, text: string): Paragraph => ({ indent, runs: [stretch(text, 'dim')] })

/** A heading, and what goes on in its line. */
export const headed = (indent: number, heading: string, rest: string): Paragraph => ({
  indent,
  runs: [stretch(heading, 'bold'), ...(rest === '' ? [] : [stretch(` ${rest}`)])],
})

/** An empty line. */
export const GAP: Paragraph = { indent: 0, runs: [] }

/** The fewest columns that a line of words gets, however far it stands in. */
const LEAST = 20

const linesOf = (screen: Screen, { indent, runs, asIs }: Paragraph) =>
  asIs ? [{ runs, width: 0, direction: 'ltr' as const }] : wrap(runs, Math.max(LEAST, screen.width - indent))

const printOne = (screen: Screen, paragraph: Paragraph): string =>
  paragraph.runs.length === 0
    ? '\n'
    : linesOf(screen, paragraph)
        .map(line => `${`${' '.repeat(paragraph.indent)}${printLine(line, screen)}`.trimEnd()}\n`)
        .join('')

/** Paragraphs as they are sent to the terminal. */
export const printParagraphs = (screen: Screen, paragraphs: readonly Paragraph[]): string =>
  paragraphs.map(paragraph => printOne(screen, paragraph)).join('')
