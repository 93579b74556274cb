import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const probed = z.object({
  first: z.number(),
  median: z.number(),
  runs: z.number(),
  changes: z.number(),
  replaced: z.number(),
  megabytes: z.number(),
})

/** What one process measured. Times in milliseconds; `replaced` is the share of both texts' characters that it shows as deleted or inserted. */
export type Probed = z.infer<typeof probed>

/** A measurement, or why there is none: it did not end in time, or it broke. */
export type Measurement =
  | ({ readonly kind: 'measured' } & Probed)
  | { readonly kind: 'late' }
  | { readonly kind: 'broken'; readonly reason: string }

/** How a program ended. `code` is null where it was ended for taking too long. */
export type Ending = { readonly code: number | null; readonly out: string; readonly err: string }

/** Runs a program to its end, or ends it after so many seconds. */
export const runProgram = (program: string, words: readonly string[], seconds: number): Promise<Ending> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, words, { timeout: seconds * 1000, killSignal: 'SIGKILL' })
    let out = ''
    let err = ''
    child.stdout.on('data', chunk => {
      out += chunk
    })
    child.stderr.on('data', chunk => {
      err += chunk
    })
    child.on('error', reject)
    child.on('close', code => resolve({ code, out, err }))
  })

/** Measures one engine on one pair of files, in a process of its own. */
export const probe = async (engine: string, files: readonly string[], seconds: number): Promise<Measurement> => {
  const script = fileURLToPath(new URL('probe.ts', import.meta.url))
  const { code, out, err } = await runProgram(process.execPath, [script, engine, ...files], seconds)
  if (code === null) return { kind: 'late' }
  if (code !== 0)
    return { kind: 'broken', reason: err.split('\n').find(line => line.includes('Error')) ?? `code ${code}` }
  return { kind: 'measured', ...probed.parse(JSON.parse(out)) }
}
