import { existsSync } from 'node:fs'
import { z } from 'zod'
import type { Section } from './area.ts'
import { renderTable } from './figures.ts'
import { runProgram } from './measure.ts'

const SCORER = '../shared/score/align.mjs'
const UKRAINE = '../shared/corpora/ukraine'

const figure = z.union([z.string(), z.number(), z.null()]).optional()
const scored = z.object({
  headline: z.record(z.string(), figure),
  tables: z.object({ 'means per set': z.array(z.record(z.string(), figure)) }),
  misses: z.array(z.unknown()),
})

const show = (value: z.infer<typeof figure>): string => {
  if (value === null || value === undefined) return '–'
  return typeof value === 'number' && !Number.isInteger(value) ? value.toFixed(3) : String(value)
}

const score = async (words: readonly string[]): Promise<z.infer<typeof scored>> => {
  const { code, out, err } = await runProgram(process.execPath, [SCORER, '--json', ...words], 240)
  if (code !== 0) throw new Error(`the scorer ended with ${code}: ${err}`)
  return scored.parse(JSON.parse(out))
}

/** One row a set, with the columns that any set has a figure for. */
const setTable = (sets: z.infer<typeof scored>['tables']['means per set']): string => {
  const columns = [...new Set(sets.flatMap(Object.keys))].filter(column => sets.some(set => set[column] !== null))
  return renderTable([
    columns.map(column => column.replaceAll('_', ' ')),
    ...sets.map(set => columns.map(column => show(set[column]))),
  ])
}

const headlineTable = (headline: z.infer<typeof scored>['headline']): string =>
  renderTable([
    ['figure', 'value'],
    ...Object.entries(headline)
      .filter(([name]) => name !== 'slowest_ms')
      .map(([name, value]) => [`\`${name}\``, show(value)]),
  ])

const measureSets = async (heading: string, words: readonly string[], about: string): Promise<Section> => {
  const { headline, tables, misses } = await score(words)
  const missed = misses.length === 0 ? '' : `\n\n${misses.length} cases were missed.`
  return {
    heading,
    body: `${about}\n\n${headlineTable(headline)}\n\n${setTable(tables['means per set'])}${missed}`,
  }
}

/** How often the alignment is right, by the scorer that lies beside the project with its test sets. */
export const measureAccuracy = async (): Promise<readonly Section[]> => {
  if (!existsSync(SCORER))
    return [{ heading: 'Accuracy', body: 'The test sets and their scorer lie beside the project and were not there.' }]
  return [
    await measureSets(
      'Accuracy on laws',
      [],
      'Which provision became which, against what editors, parliaments and scripts say. `first_last` compares the first version with the last directly, `lineage` reads the same off the lineages of all versions. One setting for all.',
    ),
    await measureSets(
      'Accuracy on the sample',
      ['--corpus', UKRAINE],
      'The drafts of the Ukraine talks, against the links that were set by hand.',
    ),
  ]
}
