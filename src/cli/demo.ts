import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { accept, type Result, refuse } from '../text/reading.ts'
import { prepareComments } from './comments/prepare.ts'
import type { Errand, Refusals, Run } from './errand.ts'
import { readPort, serveLibrary, untilStopped, withLibrary } from './serving.ts'

const SAMPLE = fileURLToPath(new URL('../../examples/ukraine-2025', import.meta.url))
const PROGRAM = fileURLToPath(new URL('main.ts', import.meta.url))

// An import takes 100 MB that its process would keep while it serves: it is done by one that ends. What goes wrong there is said there.
const importSample = (record: string, tongue: string, stopped: Promise<void>): Promise<number> =>
  new Promise((resolve, reject) => {
    const words = [PROGRAM, 'import', SAMPLE, '--record', record, '--by', 'sample', '--quiet', '--lang', tongue]
    const child = spawn(process.execPath, words, { stdio: ['ignore', 'ignore', 'inherit'] })
    child.on('error', reject)
    void stopped.then(() => child.kill())
    child.on('close', code => resolve(code ?? 1))
  })

type Start = { readonly port: number; readonly stopped: Promise<void> }

const isSettled = (promise: Promise<void>): Promise<boolean> =>
  Promise.race([promise.then(() => true), Promise.resolve(false)])

const serveSample = async (
  errand: Errand,
  record: string,
  { port, stopped }: Start,
): Promise<Result<number, Refusals>> => {
  const code = await importSample(record, errand.tongue, stopped)
  if (await isSettled(stopped)) return accept(0)
  if (code !== 0) return accept(code)
  const sample = { ...errand, call: { words: [], values: { record }, switches: new Set<string>() } }
  const publisher = { kind: 'served', base: null, reportTo: null, server: null } as const
  const place = { kind: 'store', name: record, place: { kind: 'sqlite', path: record }, exists: true } as const
  // Whatever is written on the sample goes with it when it ends: nobody is told of keys and mail folders.
  const comments = await prepareComments({ ...sample, console: { ...errand.console, note: () => {} } }, place)
  if (!comments.ok) return comments
  const serving = { port, hosts: [], publisher, record, stopped, comments: comments.value }
  return withLibrary(sample, library => serveLibrary(errand, library, serving))
}

/** `travaux demo`: takes the sample into a record of its own and serves it on this machine until it is stopped. */
export const runDemo: Run = async errand => {
  const [word] = errand.call.words
  if (word !== undefined) return refuse({ kind: 'too-many-files', params: { name: word } })
  const port = readPort(errand)
  if (!port.ok) return port
  const stopped = untilStopped()
  const folder = await mkdtemp(join(tmpdir(), 'travaux-demo-'))
  try {
    return await serveSample(errand, join(folder, 'sample.sqlite'), { port: port.value, stopped })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
