import { type ChildProcess, spawn } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { home } from '../house/sources.ts'

/** `npm start` as README has it, on a port that is free; answers npm itself and the address it printed. */
const start = () => {
  const npm = spawn('npm', ['start', '--', '--port', '0'], { cwd: home, detached: true })
  const address = new Promise<string>((resolve, reject) => {
    let out = ''
    npm.stdout.on('data', chunk => {
      out += chunk
      const found = /^http:\/\/127\.0\.0\.1:\d+\/$/m.exec(out)
      if (found) resolve(found[0])
    })
    npm.stderr.on('data', chunk => {
      out += chunk
    })
    npm.on('close', () => reject(new Error(`npm start ended: ${out}`)))
  })
  const code = new Promise<number | null>(resolve => npm.on('close', resolve))
  return { npm, address, code }
}

/** Ends whatever is left of npm and the processes below it. */
const endGroup = ({ pid = 0 }: ChildProcess): void => {
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {}
}

describe.skipIf(process.platform === 'win32')('npm start', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)(
    'serves the sample, and ends cleanly when npm is given %s',
    async signal => {
      const { npm, address, code } = start()
      try {
        const url = await address
        expect(await (await fetch(url)).text()).toContain('<!doctype html>')
        npm.kill(signal)
        expect(await code).toBe(0)
        await expect(fetch(url)).rejects.toThrow()
      } finally {
        endGroup(npm)
      }
    },
  )
})
