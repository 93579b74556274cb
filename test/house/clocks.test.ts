import { expect, test } from 'vitest'
import { sourcesUnder } from './sources.ts'

/** Where a test looks at the clock, and why what it finds there cannot lie on a busy machine. */
const ALLOWED: Readonly<Record<string, string>> = {
  'test/house/clocks.test.ts': 'this list',
  'test/server/sign-in/guards.test.ts': 'a wait that has to be long enough: a busy machine makes it longer',
  'test/store/killing.ts':
    'the next start after a kill, which waits for a lock if anything: some 30 ms, of which kill.test.ts allows 20 s',
}

test('what work costs is measured as processor time, by test/effort.ts, and not by the clock', () => {
  const sources = sourcesUnder('test')
  expect(sources.length).toBeGreaterThan(100)
  const lookers = sources.filter(({ text }) => text.includes('performance.now')).map(({ path }) => path)
  expect(lookers.sort()).toEqual(Object.keys(ALLOWED).sort())
})
