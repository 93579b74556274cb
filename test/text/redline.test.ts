import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { redline } from '../../src/text/redline.ts'
import { givesPlain, marked, provision } from './marked.ts'

const golden = join(import.meta.dirname, '../golden/redline')
const cases = readdirSync(golden).sort()
const rewrite = process.env.UPDATE_GOLDEN === '1'

const read = (name: string, file: string): string => readFileSync(join(golden, name, file), 'utf8').replace(/\n$/, '')

const show = (name: string): string => {
  const [before, after] = [read(name, 'before.txt'), read(name, 'after.txt')]
  return marked(before, after, redline(provision('A.1', before), provision('B.1', after)).edits)
}

describe('redlines that a negotiator can read', () => {
  test('there are cases to read', () => expect(cases.length).toBeGreaterThanOrEqual(25))

  test.each(cases)('%s', name => {
    const file = join(golden, name, 'redline.txt')
    if (rewrite) writeFileSync(file, `${show(name)}\n`)
    // A case without its answer fails: UPDATE_GOLDEN=1 writes it, a person corrects it.
    expect(show(name)).toBe(existsSync(file) ? read(name, 'redline.txt') : '')
  })

  test.each(cases)('%s: the redline gives the new text', name => {
    const [before, after] = [read(name, 'before.txt'), read(name, 'after.txt')]
    const { edits, exact } = redline(provision('A.1', before), provision('B.1', after))
    expect(givesPlain(before, after, edits)).toBe(true)
    expect(exact).toBe(true)
  })
})
