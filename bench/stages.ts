// The stages of one comparison in a process of its own: `node bench/stages.ts FILE FILE [FILE …]` prints one line of JSON.
import { readFileSync } from 'node:fs'
import { findMedian } from './figures.ts'
import { compareFiles, type Stages, timeStages } from './ours.ts'

const files = process.argv.slice(2).map(name => ({ name, bytes: readFileSync(name) }))
const MOST_RUNS = 15
const MOST_MILLISECONDS = 3000

const began = performance.now()
await compareFiles(files)
const first = performance.now() - began
const firstMegabytes = process.resourceUsage().maxRSS / 1024

const later: Stages[] = []
while (later.length < 2 || (later.length < MOST_RUNS && performance.now() - began < MOST_MILLISECONDS))
  later.push(await timeStages(files))

const medianOf = (stage: keyof Stages): number => findMedian(later.map(times => times[stage])) ?? 0
const [read, align, compare] = [medianOf('read'), medianOf('align'), medianOf('compare')]

console.log(
  JSON.stringify({ first, firstMegabytes, read, align, redline: Math.max(0, compare - align), whole: read + compare }),
)
