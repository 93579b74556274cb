// One measurement in a process of its own: `node bench/probe.ts ENGINE BEFORE AFTER` prints one line of JSON.
import { readFileSync } from 'node:fs'
import { ENGINES } from './engines.ts'
import { findMedian } from './figures.ts'

const [, , name = '', beforeFile = '', afterFile = ''] = process.argv
const engine = ENGINES[name]
if (engine === undefined) throw new Error(`no engine called ${name}`)
const pair = {
  files: [beforeFile, afterFile] as const,
  before: readFileSync(beforeFile, 'utf8'),
  after: readFileSync(afterFile, 'utf8'),
}

/** Enough runs for a steady figure where one run is short, one where it is long. */
const MOST_RUNS = 30
const MOST_MILLISECONDS = 1500

const compare = await engine.load()
const times: number[] = []
const began = performance.now()
let count = () => ({ changes: 0, replaced: 0 })
do {
  const start = performance.now()
  count = await compare(pair)
  times.push(performance.now() - start)
} while (times.length < MOST_RUNS && performance.now() - began < MOST_MILLISECONDS)

const found = count()
console.log(
  JSON.stringify({
    first: times[0],
    median: findMedian(times.length > 2 ? times.slice(1) : times),
    runs: times.length,
    changes: found.changes,
    replaced: found.replaced / (pair.before.length + pair.after.length),
    megabytes: process.resourceUsage().maxRSS / 1024,
  }),
)
