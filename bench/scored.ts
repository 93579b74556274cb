import { join } from 'node:path'
import { z } from 'zod'
import type { Section } from './area.ts'
import { renderTable } from './figures.ts'
import { runProgram } from './measure.ts'

/** Where the scorers lie, beside the project and no part of it. */
export const SCORES = '../shared/score'

const scored = z.object({
  headline: z.record(z.string(), z.union([z.number(), z.string(), z.null()]).optional()),
  misses: z.array(z.unknown()),
})

/** What a call of Node printed, within ten minutes. Throws where it ends otherwise than with 0. */
export const run = async (words: readonly string[]): Promise<string> => {
  const { code, out, err } = await runProgram(process.execPath, words, 600)
  if (code !== 0) throw new Error(`${words.join(' ')} ended with ${code}: ${err}`)
  return out
}

const show = (value: unknown): string =>
  typeof value === 'number' && !Number.isInteger(value) ? value.toFixed(3) : String(value ?? '–')

/** The figures of one scorer as a section. */
export const scoreOf = async (heading: string, scorer: string, about: string): Promise<Section> => {
  const { headline, misses } = scored.parse(JSON.parse(await run([join(SCORES, scorer), '--json'])))
  const rows = Object.entries(headline).map(([name, value]) => [`\`${name}\``, show(value)])
  const missed = misses.length === 0 ? '' : `\n\nCases that were missed: ${misses.length}.`
  return { heading, body: `${about}\n\n${renderTable([['figure', 'value'], ...rows])}${missed}` }
}
