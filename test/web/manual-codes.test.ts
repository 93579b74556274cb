import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { COMPARED_OUTCOMES } from '../../src/analysis/compared.ts'
import { FATES } from '../../src/web/pages/site/points-fates.ts'

const MANUAL = readFileSync(new URL('../../docs/manual.md', import.meta.url), 'utf8')

/** The table of the manual that begins with some words. */
const tableAfter = (head: string): string => MANUAL.split(`| ${head} |`)[1]?.split('\n\n')[0] ?? ''

test.each([
  ['code of a synopsis', [...COMPARED_OUTCOMES, 'worded', 'described', 'not-known', 'absent', 'moved', 'renumbered']],
  ['code of what became of a point', FATES],
])('the manual says what every %s means', (head, codes) => {
  expect(codes.length).toBeGreaterThan(5)
  expect(codes.filter(code => !tableAfter(head).includes(`\`${code}\``))).toEqual([])
})
