import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readCall } from '../../src/cli/call.ts'
import { COMMANDS } from '../../src/cli/commands.ts'
import { runCompare } from '../../src/cli/compare.ts'
import { loadPhrases } from '../../src/web/pages/phrases.ts'

const golden = join(import.meta.dirname, 'compare')
const cases = readdirSync(golden).sort()
const rewrite = process.env.UPDATE_GOLDEN === '1'

/** What each file of a case holds: the options that make it, and the width of the terminal. */
const OUTPUTS = [
  { file: 'text.txt', format: 'text', width: 80 },
  { file: 'wide.txt', format: 'text', width: 160 },
  { file: 'report.md', format: 'md', width: 80 },
] as const

// The drafts of a case are a.md, b.md …; a case without any names others, from the root of the project, in its options.
const wordsOf = (name: string): readonly string[] => {
  const folder = join(golden, name)
  const drafts = readdirSync(folder).filter(file => /^[a-z]\.(?:md|txt|html|json)$/.test(file))
  const options = existsSync(join(folder, 'options.txt')) ? readFileSync(join(folder, 'options.txt'), 'utf8') : ''
  return [...drafts.map(file => relative(process.cwd(), join(folder, file))), ...options.split(/\s+/).filter(Boolean)]
}

const answer = async (name: string, format: string, width: number): Promise<string> => {
  const call = readCall('compare', [...wordsOf(name), '--format', format], COMMANDS.compare?.options ?? {})
  if (!call.ok) throw new Error(call.refusal.kind)
  const tongue = call.value.values.lang === 'de' ? 'de' : 'en'
  const written: string[] = []
  const outcome = await runCompare({
    call: call.value,
    tongue,
    phrases: await loadPhrases(tongue),
    console: {
      write: async text => {
        written.push(text)
      },
      note: () => undefined,
      colour: false,
      width,
      quiet: true,
    },
  })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
  return written.join('')
}

describe('comparisons that a negotiator can read', () => {
  test('there are cases to read', () => expect(cases.length).toBeGreaterThanOrEqual(5))

  describe.each(cases)('%s', name => {
    test.each(OUTPUTS)('$file', async ({ file, format, width }) => {
      const path = join(golden, name, file)
      const now = await answer(name, format, width)
      if (rewrite) writeFileSync(path, now)
      // A case without its answer fails: UPDATE_GOLDEN=1 writes it, a person corrects it.
      expect(now).toBe(existsSync(path) ? readFileSync(path, 'utf8') : '')
    })
  })
})
