import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from '../../cli/spawn.ts'

/** A site as the command serves it, and how it is ended. The address ends with a slash. */
export type Served = { readonly address: string; readonly stop: () => Promise<void> }

/** Serves a site with the command that people type (`demo`, `serve --record …`), on a free port. Rejects with what it said where it ends without an address. */
export const serve = (...words: readonly string[]): Promise<Served> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(ROOT, 'src/cli/main.ts'), ...words, '--port', '0'], { cwd: ROOT })
    let out = ''
    let err = ''
    const ended = new Promise<void>(done => child.on('close', () => done()))
    child.stderr.on('data', part => {
      err += part
    })
    child.stdout.on('data', part => {
      out += part
      const address = /^(http:\/\/127\.0\.0\.1:\d+\/)$/m.exec(out)?.[1]
      if (address !== undefined)
        resolve({
          address,
          stop: () => {
            child.kill('SIGTERM')
            return ended
          },
        })
    })
    child.on('close', code => reject(new Error(`ended with ${code}: ${out}${err}`)))
  })
