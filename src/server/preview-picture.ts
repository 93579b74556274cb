import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Preview } from '../web/elsewhere/preview-svg.ts'
import type { PaintAnswer, PaintJob } from './preview-worker.ts'

/** How long the process that draws stays after its last picture, in milliseconds. */
const IDLE = 5_000

type Waiting = { readonly done: (png: Uint8Array) => void; readonly failed: (error: Error) => void }

type Drawing = { readonly child: ChildProcess; readonly waiting: Map<number, Waiting>; idle: NodeJS.Timeout | null }

let drawing: Drawing | null = null
let jobs = 0

const end = (own: Drawing, error: Error): void => {
  if (drawing === own) drawing = null
  for (const { failed } of own.waiting.values()) failed(error)
  own.waiting.clear()
}

// While nothing is asked of it the process keeps this one from nothing, and after a while it goes itself.
const rest = (own: Drawing): void => {
  own.child.unref()
  own.child.channel?.unref()
  own.idle = setTimeout(() => {
    if (drawing === own) drawing = null
    own.child.kill()
  }, IDLE).unref()
}

const wake = (own: Drawing): void => {
  if (own.idle !== null) clearTimeout(own.idle)
  own.idle = null
  own.child.ref()
  own.child.channel?.ref()
}

const take = (own: Drawing, answer: PaintAnswer): void => {
  const waiting = own.waiting.get(answer.job)
  own.waiting.delete(answer.job)
  if (own.waiting.size === 0) rest(own)
  if (answer.kind === 'painted') waiting?.done(answer.png)
  else waiting?.failed(new Error(`a link preview could not be drawn: ${answer.reason}`))
}

// Not a thread: what its pictures take, some 100 MB, would not be given back when it ends.
const start = (): Drawing => {
  const child = fork(fileURLToPath(new URL('./preview-worker.ts', import.meta.url)), {
    serialization: 'advanced',
    execArgv: [],
  })
  const own: Drawing = { child, waiting: new Map(), idle: null }
  child.on('message', message => take(own, message as PaintAnswer))
  child.on('error', error => end(own, error))
  child.on('exit', () => end(own, new Error('the process that draws link previews ended')))
  return own
}

/**
 * Draws a link preview as a PNG file of 1200 × 630 pixels; the same words give the same bytes. It is drawn in a process of its own, which begins
 * with the first picture and ends some seconds after the last, so that no page waits for it. Fails where that process does.
 */
export const paintPreview = (preview: Preview): Promise<Uint8Array> =>
  new Promise((done, failed) => {
    drawing ??= start()
    wake(drawing)
    const job: PaintJob = { job: ++jobs, preview }
    drawing.waiting.set(job.job, { done, failed })
    drawing.child.send(job)
  })
