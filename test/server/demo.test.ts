import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { ROOT } from '../cli/spawn.ts'

const running: ChildProcess[] = []

afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
})

type Demo = { readonly child: ChildProcess; readonly url: string; readonly notes: () => string }

/** Starts the demo and waits for the line with its address. */
const start = (args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Demo> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(ROOT, 'src/cli/main.ts'), 'demo', ...args], {
      env: { PATH: process.env.PATH ?? '', LANG: 'C', ...env },
    })
    running.push(child)
    let [out, err] = ['', '']
    child.stderr?.on('data', part => {
      err += part
    })
    child.stdout?.on('data', part => {
      out += part
      const url = /^(http:\/\/127\.0\.0\.1:\d+\/)$/m.exec(out)?.[1]
      if (url !== undefined) resolve({ child, url, notes: () => err })
    })
    child.on('close', code => reject(new Error(`ended with ${code}: ${err}`)))
  })

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise(resolve => {
    child.once('close', code => resolve(code))
  })

const occupy = (): Promise<{ readonly server: Server; readonly port: number }> =>
  new Promise(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve({ server, port: typeof address === 'object' && address !== null ? address.port : 0 })
    })
  })

test.each(['SIGINT', 'SIGTERM'] as const)('it serves the sample, with its notice, until %s', async signal => {
  const { child, url } = await start(['--port', '0'])
  const answer = await fetch(url)
  const page = await answer.text()
  expect(answer.status).toBe(200)
  expect(answer.url).toMatch(/\/ukraine-2025\/en\/$/)
  expect(page).toContain('Sample, closed on 24 December 2025, not maintained')
  child.kill(signal)
  expect(await ended(child)).toBe(0)
})

test.each([0, 300, 700, 1_000])(
  'stopped %i ms after it was started, it leaves no folder behind',
  async milliseconds => {
    const folder = mkdtempSync(join(tmpdir(), 'travaux-ends-'))
    const child = spawn(process.execPath, [join(ROOT, 'src/cli/main.ts'), 'demo', '--port', '0'], {
      env: { PATH: process.env.PATH ?? '', LANG: 'C', TMPDIR: folder },
      stdio: 'ignore',
    })
    running.push(child)
    while (milliseconds > 0 && readdirSync(folder).length === 0) await new Promise(resolve => setTimeout(resolve, 10))
    await new Promise(resolve => setTimeout(resolve, milliseconds))
    child.kill('SIGTERM')
    await ended(child)
    expect(readdirSync(folder).filter(name => name.startsWith('travaux-demo-'))).toEqual([])
  },
)

test('a taken port moves on to the next, and that is said', async () => {
  const { server, port } = await occupy()
  const { child, url, notes } = await start(['--port', String(port)])
  expect(Number(new URL(url).port)).toBeGreaterThan(port)
  expect(notes()).toContain(`port ${port} is taken`)
  child.kill('SIGTERM')
  await ended(child)
  server.close()
})

test('PORT names the port too', async () => {
  const { server, port } = await occupy()
  server.close()
  const { child, url } = await start([], { PORT: String(port) })
  expect(Number(new URL(url).port)).toBe(port)
  child.kill('SIGTERM')
  await ended(child)
})
