import { existsSync, readdirSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { Area, Section } from './area.ts'
import { renderDuration, renderTable } from './figures.ts'
import { run, SCORES, scoreOf } from './scored.ts'

const PROBE = fileURLToPath(new URL('reading-probe.ts', import.meta.url))
const CORPUS = '../shared/corpora/reading'

const figures = z.record(z.string(), z.number())
type Figures = z.infer<typeof figures>

const probe = async (step: string, files: readonly string[]): Promise<Figures> =>
  figures.parse(JSON.parse(await run([PROBE, step, ...files])))

const pagesOf = (set: string): readonly string[] =>
  readdirSync(join(CORPUS, set, 'html')).map(file => join(CORPUS, set, 'html', file))

const row = (what: string, { pieces = 0, first = 0, time = 0, spent = 0 }: Figures): readonly string[] => [
  what,
  String(pieces),
  (pieces / (time / 1000)).toFixed(0),
  (pieces / (spent / 1000)).toFixed(0),
  renderDuration(first / Math.max(1, pieces)),
]

const measureSpeed = async (note: (line: string) => void): Promise<Section> => {
  const pages = [...pagesOf('scrapinghub'), ...pagesOf('fundus-parser')]
  const rows: (readonly string[])[] = [
    ['one process, one core', 'articles', 'a second', 'a second of processor time', 'each, in a fresh process'],
  ]
  for (const [step, what, files] of [
    ['pages', 'pages read whole: extraction and all that is found', pages],
    ['peer', 'Readability on linkedom alone, no reading', pages],
    ['texts', 'plain articles read, no extraction', [join(CORPUS, 'gnqa/dev.jsonl')]],
  ] as const) {
    note(what)
    rows.push(row(what, await probe(step, files)))
  }
  const about = `Real pages of news sites (${pages.length}) and German news articles; the median of 5 rounds over all of them after a first. The goals are 20 pages and 150 articles a second. The load of the machine was ${loadavg()[0]?.toFixed(1)}.`
  return { heading: 'Speed of reading articles', body: `${about}\n\n${renderTable(rows)}` }
}

const SCORED = [
  [
    'read.mjs',
    'Who says what',
    'Statements, events, positions and drafts against what annotators say: articles on negotiations in German and English, the first article, German news quotations. The half of each set that was seen while building; the other halves are scored elsewhere.',
  ],
  ['dates.mjs', 'Dates', 'Time expressions in German news, and cases of two date libraries, likewise.'],
  ['article.mjs', 'Pages', 'Bodies, titles, days and credits of real pages, likewise.'],
] as const

/** Reading an article: how fast, and how often right. */
export const readings: Area = {
  name: 'reading',
  title: 'Reading an article',
  measure: async note => {
    if (!existsSync(join(SCORES, 'read.mjs')))
      return [
        { heading: 'Reading', body: 'The test sets and their scorers lie beside the project and were not there.' },
      ]
    const sections = [await measureSpeed(note)]
    for (const [scorer, heading, about] of SCORED) {
      note(scorer)
      sections.push(await scoreOf(heading, scorer, about))
    }
    return sections
  },
}
