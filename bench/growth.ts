import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { Section } from './area.ts'
import { findMedian, renderDuration, renderTable } from './figures.ts'
import { runProgram } from './measure.ts'
import { type Drafts, madePair, nineVersions } from './pairs.ts'

const timed = z.object({
  first: z.number(),
  firstMegabytes: z.number(),
  read: z.number(),
  align: z.number(),
  redline: z.number(),
  whole: z.number(),
})

/** Milliseconds of one comparison: the first in a fresh process, and the median of later ones by stage. Megabytes of that process after the first. */
type Timed = z.infer<typeof timed>

const SIZES = Array.from({ length: 11 }, (_, i) => 1000 * 2 ** i)
const COMMAND_RUNS = 15
const PLANS = ['us-28.en.md', 'e3-28.en.md'].map(name => `examples/ukraine-2025/drafts/${name}`)

const timeStages = async ({ files }: Drafts): Promise<Timed | null> => {
  const script = fileURLToPath(new URL('stages.ts', import.meta.url))
  const { code, out } = await runProgram(process.execPath, [script, ...files], 120)
  return code === 0 ? timed.parse(JSON.parse(out)) : null
}

const growthRow = (drafts: Drafts, times: Timed | null, half: Timed | null): readonly string[] => {
  if (times === null) return [drafts.words.toLocaleString('en'), 'did not end within 120 s', '', '', '', '', '', '']
  return [
    drafts.words.toLocaleString('en'),
    ...[times.read, times.align, times.redline, times.whole].map(renderDuration),
    half === null ? '–' : (times.whole / half.whole).toFixed(2),
    renderDuration(times.first),
    `${times.firstMegabytes.toFixed(0)} MB`,
  ]
}

const measureGrowth = async (folder: string, note: (line: string) => void): Promise<Section> => {
  const rows: (readonly string[])[] = [
    ['words in each', 'read', 'align', 'redline', 'whole', 'per doubling', 'first in a fresh process', 'its memory'],
  ]
  let half: Timed | null = null
  for (const size of SIZES) {
    const drafts = madePair(folder, size)
    const times = await timeStages(drafts)
    rows.push(growthRow(drafts, times, half))
    note(`${size} words: ${times === null ? 'late' : renderDuration(times.whole)}`)
    half = times
  }
  const words = `Made laws and their revisions, from a thousand words to a million: the median of up to 15 runs after the first. *Per doubling* is the time over the time for half the words.
The last two columns are the first comparison of a process that has just begun, nothing warmed, and the most memory it held until then, Node's own 60 MB included.`
  return { heading: 'Growth', body: `${words}\n\n${renderTable(rows)}` }
}

const timeCommand = async (words: readonly string[]): Promise<number> => {
  const times: number[] = []
  for (let run = 0; run < COMMAND_RUNS; run++) {
    const began = performance.now()
    const { code, err } = await runProgram('./travaux', words, 60)
    if (code !== 0) throw new Error(`./travaux ${words.join(' ')}: ${err}`)
    times.push(performance.now() - began)
  }
  return findMedian(times) ?? 0
}

const CALLS = [
  { what: '`./travaux --version`: the start alone', words: ['--version'] },
  { what: '`./travaux compare` of two plans of 28 points, to the terminal', words: ['compare', ...PLANS] },
  { what: 'the same as JSON', words: ['compare', ...PLANS, '--format', 'json'] },
  { what: 'the same as a page', words: ['compare', ...PLANS, '--format', 'html'] },
]

const commandRows = async (): Promise<readonly (readonly string[])[]> => {
  const rows: (readonly string[])[] = []
  for (const { what, words } of CALLS) rows.push([what, renderDuration(await timeCommand(words)), '', ''])
  return rows
}

const wholeCells = (times: Timed): readonly string[] => [
  renderDuration(times.whole),
  renderDuration(times.first),
  `${times.firstMegabytes.toFixed(0)} MB`,
]

const wholeRows = async (folder: string): Promise<readonly (readonly string[])[]> => {
  const nine = nineVersions()
  const many = [madePair(folder, 60_000), madePair(folder, 200_000), ...(nine === null ? [] : [nine])]
  const rows: (readonly string[])[] = []
  for (const drafts of many) {
    const times = await timeStages(drafts)
    const what = `${drafts.files.length} drafts of up to ${drafts.words.toLocaleString('en')} words (${drafts.title}), in process`
    rows.push(times === null ? [what, 'late', '', ''] : [what, ...wholeCells(times)])
  }
  return rows
}

/** How the work grows with the words, stage by stage, and what whole calls take. */
export const measureAlone = async (folder: string, note: (line: string) => void): Promise<readonly Section[]> => {
  const growth = await measureGrowth(folder, note)
  const whole = await wholeRows(folder)
  note('the command, called whole')
  const commands = await commandRows()
  const words =
    'Reading, aligning and redlining everything in process; then commands as a person calls them, the median of 15 calls.'
  return [
    {
      heading: 'Whole tasks',
      body: `${words}\n\n${renderTable([['task', 'time', 'first in a fresh process', 'its memory'], ...whole, ...commands])}`,
    },
    growth,
  ]
}
