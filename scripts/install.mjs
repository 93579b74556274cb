// Brings node_modules to what the lockfile says, where it is not so already: `node scripts/install.mjs [--dev]`.
// Written for Node 20 without packages: it is what runs before there is a Node 24 and before there are packages.
import { spawn, spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { alone } from './install-lock.mjs'
import { hasDevelopment, isInstalled } from './installed.mjs'

const OLDEST = 24
const SECOND = 1000
const home = dirname(dirname(fileURLToPath(import.meta.url)))
const wanted = process.argv.includes('--dev') ? 'development' : 'production'

const say = line => process.stderr.write(`travaux: ${line}\n`)

/** Ends with the code that the commands use where a call cannot be carried out. */
const stop = line => {
  say(line)
  process.exit(2)
}

const majorOf = version => Number(version.replace(/^v/, '').split('.')[0])

/** The Node that came with the packages; its folder is missing on platforms that npm has none for. */
const ownNode = join(
  home,
  'node_modules',
  `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`,
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
)

const runs = node => majorOf(spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout || '0') >= OLDEST

/**
 * A Node built for another C library is there and does not start. Its link goes away, so that the system's own Node is found behind it.
 */
const dropBrokenNode = () => {
  if (existsSync(ownNode) && !runs(ownNode)) rmSync(join(home, 'node_modules', '.bin', 'node'), { force: true })
}

const requireNode = () => {
  if (majorOf(process.versions.node) >= OLDEST || (existsSync(ownNode) && runs(ownNode))) return
  stop(
    `Node ${OLDEST} or newer is needed, and npm has none for ${process.platform} ${process.arch} that runs here; this is ${process.versions.node}. Install Node ${OLDEST} and run this again.`,
  )
}

/**
 * The lockfile beside what was installed from it: while the two are equal, the launcher looks no further.
 * A copy that cannot be written to has no such mark and is looked through at every call (about 50 ms).
 */
const mark = () => {
  try {
    copyFileSync(join(home, 'package-lock.json'), join(home, 'node_modules', '.travaux-lock.json'))
  } catch {}
}

/**
 * `npm start` is `exec node …`, so that node takes the place of the shell and signals to npm reach it: many shells hand none on.
 * The shell of Windows has no exec; there this file runs what it is given.
 */
const addExec = () => {
  try {
    if (process.platform === 'win32') writeFileSync(join(home, 'node_modules', '.bin', 'exec.cmd'), '@%*\r\n')
  } catch {}
}

const npmArguments = scope => [
  // Windows cannot delete the program that is running: there packages are exchanged one by one.
  process.platform === 'win32' && existsSync(ownNode) ? 'install' : 'ci',
  // Named in full, so that NODE_ENV and a person's own settings change nothing.
  scope === 'development' ? '--include=dev' : '--omit=dev',
  '--include=optional',
  '--ignore-scripts',
  '--prefer-offline',
  '--no-audit',
  '--no-fund',
  '--loglevel=error',
]

/** A line that counts the seconds on a terminal; two plain lines elsewhere. */
const showProgress = () => {
  const began = Date.now()
  const seconds = () => Math.round((Date.now() - began) / SECOND)
  if (!process.stderr.isTTY) {
    say('installing its packages, once; this takes a moment')
    return code => code === 0 && say(`packages installed in ${seconds()} s`)
  }
  const draw = () => process.stderr.write(`\rtravaux: installing its packages, once … ${seconds()} s`)
  draw()
  const timer = setInterval(draw, SECOND)
  return () => {
    clearInterval(timer)
    process.stderr.write('\r\u001b[K')
  }
}

/** Runs npm and answers its exit code and what it complained of; code null where there is no npm. */
const npm = (scope, onStart) =>
  new Promise(resolve => {
    const windows = process.platform === 'win32'
    const child = spawn(windows ? 'npm.cmd' : 'npm', npmArguments(scope), {
      cwd: home,
      shell: windows,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let complaint = ''
    const keep = chunk => {
      complaint = (complaint + chunk).slice(-4000)
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('error', error => resolve({ code: null, complaint: error.message }))
    child.on('close', code => resolve({ code: code ?? 1, complaint }))
    // The lock is held until npm has really ended.
    for (const [signal, number] of Object.entries({ SIGHUP: 1, SIGINT: 2, SIGTERM: 15 }))
      process.once(signal, () => child.once('close', () => process.exit(128 + number)).kill(signal))
    if (child.pid) onStart(child.pid)
  })

const install = async onStart => {
  // Somebody's tools are not thrown away because the program was called after an update.
  const scope = hasDevelopment(home) ? 'development' : wanted
  const done = showProgress()
  const { code, complaint } = await npm(scope, onStart)
  done(code)
  if (code === null) stop('npm is missing; it comes with Node. Install Node 20 or newer with npm and run this again.')
  if (code !== 0) stop(`npm could not install the packages (exit code ${code}):\n${complaint.trim()}`)
  dropBrokenNode()
}

const refuseToWrite = error =>
  stop(
    `its packages are not installed, and ${home} cannot be written to (${error.code}). Copy it to a folder of yours.`,
  )

if (majorOf(process.versions.node) < 20)
  stop(`Node 20 or newer is needed; this is ${process.versions.node}. Install a newer Node and run this again.`)
if (!isInstalled(home, wanted)) {
  const outcome = await alone(join(home, '.cache'), {
    task: async onStart => {
      if (!isInstalled(home, wanted)) await install(onStart)
    },
    onWait: () => say('another call is installing the packages; waiting for it'),
  })
  if (outcome.kind === 'refused') refuseToWrite(outcome.error)
}
requireNode()
addExec()
mark()
