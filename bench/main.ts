// Writes BENCHMARKS.md: `npm run bench`, `npm run bench -- compare`, `npm run bench -- --date 2026-01-31`.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Area } from './area.ts'
import { describeMachine, renderBenchmarks, renderPart } from './benchmarks.ts'
import { commenting } from './comments.ts'
import { comparing } from './compare.ts'
import { readings } from './reading.ts'
import { keeping } from './record.ts'
import { serving } from './site.ts'
import { wordings } from './wording.ts'

const AREAS: readonly Area[] = [comparing, keeping, serving, commenting, wordings, readings]
const FILE = 'BENCHMARKS.md'

const { values, positionals } = parseArgs({ options: { date: { type: 'string' } }, allowPositionals: true })
const unknown = positionals.filter(name => !AREAS.some(area => area.name === name))
if (unknown.length > 0) {
  console.error(`no area called ${unknown.join(', ')}; there are: ${AREAS.map(({ name }) => name).join(', ')}`)
  process.exit(2)
}

const date = values.date ?? new Date().toISOString().slice(0, 10)
const measured = `on ${date} on ${describeMachine()}`
const parts = new Map<string, string>()
for (const area of AREAS.filter(({ name }) => positionals.length === 0 || positionals.includes(name))) {
  const sections = await area.measure(line => console.error(`${area.name}: ${line}`))
  parts.set(area.name, renderPart(area, sections, measured))
}
writeFileSync(FILE, renderBenchmarks(AREAS, parts, existsSync(FILE) ? readFileSync(FILE, 'utf8') : ''))
console.log(`${FILE} written`)
