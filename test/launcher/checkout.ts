import { spawn } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { home } from '../house/sources.ts'

/** How a call ended, and what it wrote. */
export type Ending = { readonly code: number | null; readonly out: string; readonly err: string }

/** A small copy of the project with an npm of its own that notes each call and writes what the lockfile says. */
export type Checkout = { readonly folder: string; readonly path: string; readonly npmCalls: () => readonly string[] }

const RUNTIME = `node-${process.platform}-${process.arch}`

/** A lockfile with one package, one for development, and the runtime of this machine. */
export const lockfile = (version: string): string =>
  JSON.stringify({
    packages: {
      '': { name: 'travaux' },
      'node_modules/cask': { version, integrity: `sha512-cask-${version}` },
      'node_modules/plane': { version: '1.0.0', integrity: 'sha512-plane', dev: true },
      [`node_modules/${RUNTIME}`]: { version: '24.0.0', integrity: 'sha512-node', optional: true },
    },
  })

const NPM = `#!${process.execPath}
import { appendFileSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
appendFileSync('npm-calls', process.argv.slice(2).join(' ') + '\\n')
setTimeout(() => {
  if (process.env.NPM_FAILS) { console.error('npm error no space left'); process.exit(1) }
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  const kept = Object.entries(packages).filter(([path, entry]) => path && !(entry.dev && process.argv.includes('--omit=dev')))
  rmSync('node_modules', { recursive: true, force: true })
  for (const [path] of kept) mkdirSync(path + '/bin', { recursive: true })
  mkdirSync('node_modules/.bin')
  symlinkSync(process.execPath, 'node_modules/${RUNTIME}/bin/node')
  symlinkSync('../${RUNTIME}/bin/node', 'node_modules/.bin/node')
  writeFileSync('node_modules/.package-lock.json', JSON.stringify({ packages: Object.fromEntries(kept) }))
}, Number(process.env.NPM_TAKES ?? 0))
`

/** The command line of the copy: says what it was given. With \`wait\` it lives until it is asked to end. */
const MAIN = `import { readFileSync } from 'node:fs'
const words = process.argv.slice(2)
if (words[0] === 'wait') {
  process.on('SIGTERM', () => process.exit(7))
  setInterval(() => {}, 1000)
  console.log('waiting')
} else {
  const said: string = words[0] === 'read' ? readFileSync(0, 'utf8') : ''
  console.log(JSON.stringify({ words, said, major: Number(process.versions.node.split('.')[0]) }))
  process.exitCode = Number(words[1] ?? 0)
}
`

const program = (path: string, text: string): void => {
  writeFileSync(path, text)
  chmodSync(path, 0o755)
}

/** Makes a checkout in a new folder, nothing installed. */
export const createCheckout = (): Checkout => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'travaux launcher ')))
  for (const name of ['scripts', 'src/cli', 'programs']) mkdirSync(join(folder, name), { recursive: true })
  for (const name of ['travaux', 'scripts/install.mjs', 'scripts/install-lock.mjs', 'scripts/installed.mjs'])
    copyFileSync(join(home, name), join(folder, name))
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  writeFileSync(join(folder, 'package-lock.json'), lockfile('1.0.0'))
  writeFileSync(join(folder, 'src/cli/main.ts'), MAIN)
  program(join(folder, 'programs/npm'), NPM)
  const path = [join(folder, 'programs'), dirname(process.execPath), '/usr/bin', '/bin'].join(delimiter)
  return { folder, path, npmCalls: () => npmCallsIn(folder) }
}

const npmCallsIn = (folder: string): readonly string[] => {
  try {
    return readFileSync(join(folder, 'npm-calls'), 'utf8').trim().split('\n')
  } catch {
    return []
  }
}

/** Puts a program of one's own before the others. */
export const addProgram = (checkout: Checkout, name: string, text: string): void =>
  program(join(checkout.folder, 'programs', name), text)

/** Starts the launcher and leaves it running. */
export const start = (
  checkout: Checkout,
  words: readonly string[],
  env: Readonly<Record<string, string>>,
  launcher = join(checkout.folder, 'travaux'),
) => spawn(launcher, words, { cwd: tmpdir(), env: { PATH: checkout.path, ...env } })

/** Waits for the end of what was started, after giving it its input. */
export const ending = (child: ReturnType<typeof start>, input = ''): Promise<Ending> =>
  new Promise((resolve, reject) => {
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
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })

/** Calls the launcher and waits for its end. */
export const call = (
  checkout: Checkout,
  words: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Ending> => ending(start(checkout, words, env))
