import type { OverviewAnswer, OverviewCell } from '../../analysis/overview.ts'
import { wrap } from '../lines.ts'
import { GAP, headed, type Paragraph, plain, stretch } from '../paragraphs.ts'
import { displayWidth } from '../width.ts'
import { type Teller, tell, tellName } from './teller.ts'

type Point = OverviewAnswer['points'][number]

/** The fewest columns in which a holder's cell can be read, and the columns of the points' titles. */
const LEAST = 11
const TITLE = 30

/** Where a holder stands, in the words of the one vocabulary; marked where only an author says so. */
export const tellCell = ({ say }: Teller, { stands, authorAlone }: OverviewCell): string =>
  `${stands.map(stand => say(`stand.${stand}`)).join(', ')}${authorAlone ? '*' : ''}`

const pad = (text: string, width: number): string => `${text}${' '.repeat(Math.max(0, width - displayWidth(text)))}`

const lay = (cells: readonly string[], widths: readonly number[]): readonly Paragraph[] => {
  const columns = cells.map((cell, place) =>
    wrap([stretch(cell)], widths[place] ?? LEAST).map(line => line.runs.map(({ text }) => text).join('')),
  )
  const rows = Math.max(...columns.map(lines => lines.length))
  return Array.from({ length: rows }, (_, row) => {
    const line = columns.map((lines, place) => pad(lines[row] ?? '', widths[place] ?? LEAST)).join('  ')
    return { indent: 0, runs: [stretch(line.trimEnd())], asIs: true }
  })
}

const asTable = (teller: Teller, answer: OverviewAnswer, width: number): readonly Paragraph[] => {
  const room = Math.floor((width - TITLE) / Math.max(1, answer.holders.length)) - 2
  const widths = [TITLE, ...answer.holders.map(() => Math.min(room, 18))]
  const head = ['', ...answer.holders.map(holder => tellName(teller, holder))]
  return [
    ...lay(head, widths),
    ...answer.points.flatMap(({ title, cells }) => [
      GAP,
      ...lay([tell(teller, title), ...cells.map(cell => tellCell(teller, cell))], widths),
    ]),
  ]
}

const asList = (teller: Teller, { holders, points }: OverviewAnswer): readonly Paragraph[] => {
  const name = (cell: OverviewCell): string => {
    const holder = holders.find(({ id }) => id === cell.holder)
    return holder === undefined ? cell.holder : tellName(teller, holder)
  }
  const tellPoint = ({ title, cells }: Point): readonly Paragraph[] => {
    const silent = cells.filter(({ positions }) => positions.length === 0)
    return [
      headed(0, tell(teller, title), ''),
      ...cells
        .filter(({ positions }) => positions.length > 0)
        .map(cell => plain(2, `${name(cell)}: ${tellCell(teller, cell)}`)),
      ...(silent.length === 0
        ? []
        : [plain(2, teller.say('overview.unknown', { names: silent.map(name).join(', ') }))]),
      GAP,
    ]
  }
  return points.flatMap(tellPoint)
}

/** Who stands where for a terminal: a table where it is wide enough, a list for each point where it is not. */
export const tellOverview = (teller: Teller, answer: OverviewAnswer, width: number): readonly Paragraph[] => {
  const fits = width >= TITLE + answer.holders.length * (LEAST + 2)
  const counts = { points: answer.points.length, holders: answer.holders.length }
  const starred = answer.points.some(({ cells }) => cells.some(({ authorAlone }) => authorAlone))
  return [
    plain(0, teller.say('overview.summary', counts)),
    GAP,
    ...(fits ? [...asTable(teller, answer, width), GAP] : asList(teller, answer)),
    ...(starred ? [plain(0, `* ${teller.say('basis.author')}`)] : []),
  ]
}
