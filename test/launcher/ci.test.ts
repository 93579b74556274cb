import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { home } from '../house/sources.ts'

type Report = { readonly numPassedTests: number; readonly numFailedTests: number; readonly numPendingTests: number }

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'travaux-ci-'))
  for (const name of ['.ci', '.cache', 'programs']) mkdirSync(join(folder, name))
  copyFileSync(join(home, '.ci/run'), join(folder, '.ci/run'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Runs .ci/run with an npm whose test command leaves this report and ends with this code; `fails` names a command that ends with 1. */
const run = (report: Report | null, code: number, fails = 'nothing') => {
  const write = report === null ? '' : `echo '${JSON.stringify(report)}' > .cache/tests.json`
  const npm = `#!/bin/sh\necho "$@" >> calls\ncase "$*" in ${fails}*) exit 1 ;; test) ${write}\nexit ${code} ;; esac\n`
  writeFileSync(join(folder, 'programs/npm'), npm)
  chmodSync(join(folder, 'programs/npm'), 0o755)
  const path = [join(folder, 'programs'), dirname(process.execPath), '/usr/bin', '/bin'].join(delimiter)
  const { stdout, status } = spawnSync('bash', ['.ci/run'], { cwd: folder, encoding: 'utf8', env: { PATH: path } })
  return [stdout.trim().split('\n').at(-1), status]
}

const report = (passed: number, failed: number, skipped: number): Report => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: skipped,
})

describe.skipIf(process.platform === 'win32')('.ci/run ends with what ran', () => {
  test('all well', () => expect(run(report(40, 0, 0), 0)).toEqual(['42 passed, 0 failed', 0]))
  test('tests left out', () => expect(run(report(40, 0, 3), 0)).toEqual(['42 passed, 0 failed, 3 skipped', 0]))
  test('a failed test', () => expect(run(report(40, 2, 0), 1)).toEqual(['42 passed, 2 failed', 1]))
  test('a file that does not load', () => expect(run(report(40, 0, 0), 1)).toEqual(['42 passed, 1 failed', 1]))
  test('no report', () => expect(run(null, 1)).toEqual(['2 passed, 1 failed', 1]))
  test('a report of nothing', () => expect(run(report(0, 0, 0), 0)).toEqual(['2 passed, 1 failed', 1]))
  test('a failed check', () => expect(run(report(40, 0, 0), 0, 'run')).toEqual(['41 passed, 1 failed', 1]))
  test('no packages', () => expect(run(report(40, 0, 0), 0, 'ci')).toEqual(['0 passed, 1 failed', 1]))
})
