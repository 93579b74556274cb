import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { findMedian, renderDuration } from './figures.ts'
import { runProgram } from './measure.ts'

const CANNON = fileURLToPath(import.meta.resolve('autocannon'))

/** The command line's own program. */
export const PROGRAM = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url))

/** How many readers ask at the same time, for how many seconds, and how often that is repeated. */
export const CONNECTIONS = 40
export const SECONDS = 8
export const RUNS = 3

/** A program that answers at an address. `milliseconds`: how long it took until it did. */
export type Running = { readonly url: string; readonly child: ChildProcess; readonly milliseconds: number }

/** Starts a program that prints its address once it answers. `env`: what its environment has beside ours; `errors`: whether what it says on standard error is shown. */
export const start = (
  words: readonly string[],
  how: { readonly env?: Readonly<Record<string, string>>; readonly errors?: 'inherit' | 'ignore' } = {},
): Promise<Running> =>
  new Promise((resolve, reject) => {
    const began = performance.now()
    const env = { ...process.env, ...how.env }
    const child = spawn(process.execPath, words, { env, stdio: ['ignore', 'pipe', how.errors ?? 'inherit'] })
    let out = ''
    child.stdout?.on('data', part => {
      out += part
      const url = /^(http:\S+)$/m.exec(out)?.[1]
      if (url !== undefined) resolve({ url, child, milliseconds: performance.now() - began })
    })
    child.on('close', code => reject(new Error(`ended with ${code}`)))
  })

/** Ends a program, by `SIGKILL` where it is to have no time for anything. Comes about when it is gone. */
export const stop = ({ child }: Running, signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> =>
  new Promise(resolve => {
    child.removeAllListeners('close')
    child.once('close', () => resolve())
    child.kill(signal)
  })

const fired = z.object({
  requests: z.object({ average: z.number() }),
  latency: z.object({ p50: z.number(), p99: z.number(), max: z.number() }),
  non2xx: z.number(),
  errors: z.number(),
})

/** What many readers met who asked for one page as fast as they could. Times in milliseconds. */
export type Fired = z.infer<typeof fired>

/** Asks for a page for some seconds, over many connections. Throws where an answer failed. */
export const fire = async (url: string, accepts: string): Promise<Fired> => {
  const words = [
    CANNON,
    '--json',
    '-c',
    String(CONNECTIONS),
    '-d',
    String(SECONDS),
    '-H',
    `accept-encoding=${accepts}`,
    url,
  ]
  const { code, out, err } = await runProgram(process.execPath, words, SECONDS + 60)
  if (code !== 0) throw new Error(err)
  const found = fired.parse(JSON.parse(out))
  if (found.non2xx + found.errors > 0) throw new Error(`${found.non2xx + found.errors} answers failed`)
  return found
}

/** The medians of several such runs, for a row of a table: requests a second, p50, p99, worst. */
export const firedCells = (all: readonly Fired[]): readonly string[] => [
  Math.round(findMedian(all.map(({ requests }) => requests.average)) ?? 0).toLocaleString('en'),
  ...(['p50', 'p99', 'max'] as const).map(name =>
    renderDuration(findMedian(all.map(({ latency }) => latency[name])) ?? 0),
  ),
]
