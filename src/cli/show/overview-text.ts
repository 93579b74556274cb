import type { OverviewAnswer, OverviewCell } from '../../analysis/overview.ts'
import type { WhereItStands } from '../../analysis/standing-whole.ts'
import { type Teller, tell, tellCell, tellName } from '../../web/pages/tell.ts'
import { wrap } from '../lines.ts'
import { dim, GAP, headed, type Paragraph, plain, stretch } from '../paragraphs.ts'
import { displayWidth } from '../width.ts'
import { type DraftTeller, tellConvergence, tellOpened } from './opened-text.ts'
import { tellBehind, tellBound, tellMovements, tellRanked, tellStandings } from './standing-text.ts'

type Point = OverviewAnswer['points'][number]

/** The fewest columns in which a holder's cell can be read, and the columns of the points' titles. */
const LEAST = 11
const TITLE = 30

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

const tellStands = (teller: Teller, answer: OverviewAnswer, width: number): readonly Paragraph[] => {
  const fits = width >= TITLE + answer.holders.length * (LEAST + 2)
  const counts = { points: answer.points.length, holders: answer.holders.length }
  const starred = answer.points.some(({ cells }) => cells.some(({ authorAlone }) => authorAlone))
  return [
    plain(0, teller.say('overview.summary', counts)),
    GAP,
    ...(fits ? [...asTable(teller, answer, width), GAP] : asList(teller, answer)),
    ...(starred ? [plain(0, `* ${teller.say('basis.author')}`), GAP] : []),
  ]
}

/** A heading, the rule by which what follows was found, and what follows; nothing where that is nothing. */
const section = (heading: string, rule: string | null, body: readonly Paragraph[]): readonly Paragraph[] =>
  body.length === 0 ? [] : [headed(0, heading, ''), ...(rule === null ? [] : [dim(0, rule)]), ...body, GAP]

/** Where it stands for a terminal: stands as a table where it is wide enough, as a list for each point where it is not; then everything else in sections. */
export const tellOverview = (teller: DraftTeller, answer: WhereItStands, width: number): readonly Paragraph[] => {
  const { say } = teller
  const converging = tellConvergence(teller, answer.convergence)
  return [
    ...tellStands(teller, answer, width),
    ...section(say('overview.standings'), null, tellStandings(teller, answer.standings)),
    ...section(say('overview.ranked'), say('overview.ranked-rule'), tellRanked(teller, answer.ranked)),
    ...section(say('overview.moved'), say('overview.moved-rule'), tellMovements(teller, answer.movements)),
    ...section(say('opened.heading'), say('opened.rule'), tellOpened(teller, answer.opened)),
    ...section(
      say('overview.converging'),
      say('overview.converging-rule'),
      converging.length === 0 ? [plain(2, say('overview.converging-none'))] : converging,
    ),
    ...section(say('overview.behind'), null, tellBehind(teller, answer.behind)),
    ...section(say('overview.bound'), say('overview.bound-rule'), tellBound(teller, answer.bound)),
  ]
}
