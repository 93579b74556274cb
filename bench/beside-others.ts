import type { Section } from './area.ts'
import { ENGINES } from './engines.ts'
import { renderDuration, renderTable } from './figures.ts'
import { type Measurement, probe } from './measure.ts'
import { type Drafts, madePair, realPairs, samplePair } from './pairs.ts'

/** What was measured of one engine on one pair; `skipped` where it was too late on a smaller pair already. */
type Cell = Measurement | { readonly kind: 'skipped' }
type Row = { readonly engine: string; readonly cells: readonly Cell[] }
type Note = (line: string) => void

const LIMIT = 40
/** What takes longer is measured again at the end, two engines at once: at such lengths a neighbour is not felt. */
const SHORT = 3
const MADE = [10_000, 60_000, 200_000]
const OURS = 'travaux'

const measureShort = async (engine: string, pairs: readonly Drafts[], note: Note): Promise<Row> => {
  const cells: Cell[] = []
  for (const pair of pairs) {
    const isLate = cells.some(({ kind }) => kind === 'late')
    cells.push(isLate ? { kind: 'skipped' } : await probe(engine, pair.files, SHORT))
  }
  note(`${engine}: ${cells.map(({ kind }) => kind).join(' ')}`)
  return { engine, cells }
}

/** The pairs that a row left open, from the smallest on, until one does not end within the limit. */
const measureLong = async (row: Row, pairs: readonly Drafts[], note: Note): Promise<Row> => {
  const cells = [...row.cells]
  for (const [i, pair] of pairs.entries()) {
    if (cells[i]?.kind !== 'late' && cells[i]?.kind !== 'skipped') continue
    cells[i] = await probe(row.engine, pair.files, LIMIT)
    note(`${row.engine}, ${pair.title}: ${cells[i].kind}`)
    if (cells[i].kind === 'late') break
  }
  return { engine: row.engine, cells: cells.map((cell, i) => (i > lateAt(cells) ? { kind: 'skipped' } : cell)) }
}

const lateAt = (cells: readonly Cell[]): number => {
  const at = cells.findIndex(({ kind }) => kind === 'late')
  return at < 0 ? cells.length : at
}

const measureAll = async (pairs: readonly Drafts[], note: Note): Promise<readonly Row[]> => {
  const short: Row[] = []
  for (const engine of Object.keys(ENGINES)) short.push(await measureShort(engine, pairs, note))
  const waiting = short.filter(({ cells }) => cells.some(({ kind }) => kind === 'late'))
  const long = new Map<string, Row>()
  const lane = async (): Promise<void> => {
    for (let row = waiting.shift(); row !== undefined; row = waiting.shift())
      long.set(row.engine, await measureLong(row, pairs, note))
  }
  await Promise.all([lane(), lane()])
  return short.map(row => long.get(row.engine) ?? row)
}

const showTime = (cell: Cell | undefined, ours: Cell | undefined): string => {
  if (cell === undefined || cell.kind === 'skipped') return '–'
  if (cell.kind === 'late') return `> ${LIMIT} s`
  if (cell.kind === 'broken') return `broke: ${cell.reason}`
  const time = renderDuration(cell.median)
  return ours?.kind === 'measured' && ours !== cell ? `${time} (${renderRatio(cell.median / ours.median)})` : time
}

const renderRatio = (ratio: number): string => (ratio < 0.01 ? '× < 0.01' : `×${Number(ratio.toPrecision(2))}`)

const showReplaced = (cell: Cell | undefined): string =>
  cell?.kind === 'measured' ? `${(100 * cell.replaced).toFixed(0)} %` : '–'

const headOf = (pairs: readonly Drafts[]): readonly string[] => [
  'engine',
  ...pairs.map(({ title, words }) => `${title} (${words.toLocaleString('en')} words)`),
]

const TIMES = `Time to compare two texts in process, the median of up to 30 runs after the first; in brackets how many times travaux's own time that is.
travaux reads the structure of both drafts, aligns their provisions with moves, splits and merges, and marks the words; the others get the same two texts whole and mark words or sentences in one order.
git is a program: its figure holds its start. \`> ${LIMIT} s\`: ended after ${LIMIT} s. \`–\`: not tried, a smaller pair took longer than that already.`

const SHARES = `The share of both texts that each shows as deleted or inserted: less is finer. An engine that is fast because it replaces everything is seen here.
What moved counts as deleted and inserted where an engine knows no moves; travaux shows a move as a move, and it does not count.`

/** Speed, and what it is bought with, beside the engines that people use today. Made laws, the sample, and real laws where they are there. */
export const measureBesideOthers = async (folder: string, note: Note): Promise<readonly Section[]> => {
  const made = MADE.map(size => madePair(folder, size))
  const pairs = [samplePair(), ...realPairs(), ...made].toSorted((one, other) => one.words - other.words)
  const rows = await measureAll(pairs, note)
  const ours = rows.find(({ engine }) => engine === OURS)
  const times = rows.map(({ engine, cells }) => [
    ENGINES[engine]?.title ?? engine,
    ...pairs.map((_, i) => showTime(cells[i], ours?.cells[i])),
  ])
  const shares = rows.map(({ engine, cells }) => [
    ENGINES[engine]?.title ?? engine,
    ...pairs.map((_, i) => showReplaced(cells[i])),
  ])
  return [
    { heading: 'Speed beside others', body: `${TIMES}\n\n${renderTable([headOf(pairs), ...times])}` },
    { heading: 'How much each shows as replaced', body: `${SHARES}\n\n${renderTable([headOf(pairs), ...shares])}` },
  ]
}
