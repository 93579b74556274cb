import { existsSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { Area, Section } from './area.ts'
import { renderDuration, renderTable } from './figures.ts'
import { withFolder } from './pairs.ts'
import { run, SCORES, scoreOf } from './scored.ts'

const PROBE = fileURLToPath(new URL('wording-probe.ts', import.meta.url))
const PROGRAM = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url))
const CHECK_RUNS = 3

const figures = z.record(z.string(), z.number())
type Figures = z.infer<typeof figures>

const probe = async (...words: readonly string[]): Promise<Figures> =>
  figures.parse(JSON.parse(await run([PROBE, ...words])))

const rateRow = (what: string, { pieces = 0, first = 0, time = 0, spent = 0 }: Figures): readonly string[] => [
  what,
  Math.round(pieces / (time / 1000)).toLocaleString('en'),
  Math.round(pieces / (spent / 1000)).toLocaleString('en'),
  renderDuration(first),
]

const measureRates = async (note: (line: string) => void): Promise<Section> => {
  note('provisions and pairs')
  const rows = [
    ['one process, one core', 'a second', 'a second of processor time', 'the first 2,000 in a fresh process'],
    rateRow('provisions read: norms, qualifiers, open space', await probe('norms')),
    rateRow('pairs of wordings compared: shifts', await probe('pairs')),
  ]
  const about =
    'Made provisions of one or two sentences in English, 2,000 at a time, each time others; the median of 7. The goal for provisions is 10,000 a second.'
  return { heading: 'Speed of reading', body: `${about}\n\n${renderTable(rows)}` }
}

const least = (all: readonly Figures[], name: string): number => Math.min(...all.map(one => one[name] ?? 0))

const checkRow = async (what: string, words: string, folder: string): Promise<readonly string[]> => {
  const all: Figures[] = []
  for (let turn = 0; turn < CHECK_RUNS; turn++) all.push(await probe('check', words))
  const [{ crosses = 0, touches = 0, respects = 0, megabytes = 0 } = {}] = all
  const record = join(folder, `${words}.sqlite`)
  await run([PROBE, 'make', words, record])
  const began = performance.now()
  await run([PROGRAM, 'check', '--record', record, '--format', 'json', '--quiet'])
  const command = performance.now() - began
  return [
    what,
    (crosses + touches + respects).toLocaleString('en'),
    renderDuration(least(all, 'time')),
    renderDuration(least(all, 'spent')),
    renderDuration(command),
    `${megabytes.toFixed(0)} MB`,
  ]
}

const measureCheck = async (folder: string, note: (line: string) => void): Promise<Section> => {
  note('check')
  const rows = [
    [
      'vocabulary',
      'pairs that speak',
      'all crossings, in process',
      'its processor time',
      '`travaux check`, whole',
      'memory',
    ],
    await checkRow('40 verbs and 60 nouns', 'wide', folder),
    await checkRow('20 verbs and 20 nouns', 'narrow', folder),
  ]
  const about =
    '20 drafts of 500 provisions, all different, against 200 red lines, which is two million pairs; the best of 3, each in a fresh process with nothing warmed. The command besides opens the record of 10,224 entries and prints every crossing as JSON. The goal is 2 s. The fewer words there are, the more pairs speak of each other; asking two million times whether they may costs about as much as judging those that do.'
  return { heading: 'Red lines', body: `${about}\n\n${renderTable(rows)}` }
}

/** How often wordings and verdicts are right, by the scorers that lie beside the project with their test sets. */
const measureScores = async (): Promise<readonly Section[]> => {
  if (!existsSync(join(SCORES, 'wording.mjs')))
    return [{ heading: 'Accuracy', body: 'The test sets and their scorers lie beside the project and were not there.' }]
  return [
    await scoreOf(
      'Accuracy of wordings',
      'wording.mjs',
      'Norms of single provisions and shifts between two, in German and English, against what an annotator says. This is the half of the set that was seen while building; the other half is scored elsewhere.',
    ),
    await scoreOf(
      'Accuracy of verdicts',
      'check.mjs',
      'What one provision does to one red line, in German and English, likewise. `opposite` counts `respects` for `crosses` and the other way round.',
    ),
  ]
}

/** What wordings commit to: how fast they are read, compared and held against red lines, and how often that is right. */
export const wordings: Area = {
  name: 'wording',
  title: 'What a wording commits to',
  measure: note =>
    withFolder(async folder => {
      const busy = loadavg()[0]?.toFixed(1)
      const rates = await measureRates(note)
      const words = `Others worked on the machine at the time: its load was ${busy} when this began.`
      const check = await measureCheck(folder, note)
      note('accuracy')
      return [{ ...rates, body: `${words}\n\n${rates.body}` }, check, ...(await measureScores())]
    }),
}
