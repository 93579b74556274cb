// All quick checks at once: `npm run check`. Each says how many things it read, and one that read nothing has failed.
import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** One tool, started through Node. `read` finds in its output how many files (or tests) it looked at. */
type Check = {
  readonly name: string
  readonly tool: string
  readonly words: readonly string[]
  readonly read: (output: string) => number
  readonly unit: string
}

type Outcome = { readonly code: number; readonly output: string; readonly seconds: number }

const home = dirname(dirname(fileURLToPath(import.meta.url)))
const SHOWN = 60
const LISTED = /^.*\/(?:src|test|bench|scripts)\/(?!.*node_modules).*\.ts$/gm

const countOf = (output: string, pattern: RegExp): number => Number(pattern.exec(output)?.[1] ?? 0)

const compiler = (name: string, configuration: string): Check => ({
  name,
  tool: 'typescript/bin/tsc',
  words: ['-p', configuration, '--listFiles', '--pretty', 'false'],
  read: output => output.match(LISTED)?.length ?? 0,
  unit: 'files',
})

const CHECKS: readonly Check[] = [
  compiler('compiler', 'tsconfig.json'),
  compiler('compiler, pure folders', 'tsconfig.pure.json'),
  compiler('compiler, islands', 'tsconfig.browser.json'),
  {
    name: 'linter and formatter',
    tool: '@biomejs/biome/bin/biome',
    words: ['check', '--error-on-warnings', '--diagnostic-level=warn', '--colors=off', '.'],
    read: output => countOf(output, /Checked (\d+) files/),
    unit: 'files',
  },
  {
    name: 'unused code and packages',
    tool: 'knip/bin/knip.js',
    words: ['--reporter', './scripts/knip-report.ts', '--treat-config-hints-as-errors'],
    read: output => countOf(output, /^(\d+) files$/m),
    unit: 'files',
  },
  {
    name: 'packages of the program itself',
    tool: 'knip/bin/knip.js',
    words: ['--production', '--include', 'dependencies,unlisted', '--reporter', './scripts/knip-report.ts'],
    read: output => countOf(output, /^(\d+) files$/m),
    unit: 'files',
  },
  {
    name: 'the rules of the house',
    tool: 'vitest/vitest.mjs',
    words: ['run', 'test/house', '--reporter=dot'],
    read: output => countOf(output, /Tests .*?(\d+) passed/),
    unit: 'tests',
  },
]

const run = ({ tool, words }: Check): Promise<Outcome> =>
  new Promise(resolve => {
    const began = performance.now()
    const child = spawn(process.execPath, [join('node_modules', tool), ...words], {
      cwd: home,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    const keep = (chunk: Buffer) => {
      output += chunk
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('close', code => resolve({ code: code ?? 1, output, seconds: (performance.now() - began) / 1000 }))
  })

const isListing = (line: string): boolean => /^(?:\/|[A-Z]:\/).*\.(?:[cm]?ts|json)$/.test(line)

/** Prints one line, and below it what the tool said where it found something. Answers whether all is well. */
const tell = (check: Check, { code, output, seconds }: Outcome): boolean => {
  const read = check.read(output)
  const isGood = code === 0 && read > 0
  console.log(`${isGood ? '✓' : '✗'} ${check.name}: ${read} ${check.unit}, ${seconds.toFixed(1)} s`)
  if (isGood) return true
  if (code === 0) console.log('  it read nothing, so it says nothing')
  const said = output.split('\n').filter(line => line.trim() !== '' && !isListing(line))
  console.log(
    said
      .slice(0, SHOWN)
      .map(line => `  ${line}`)
      .join('\n'),
  )
  if (said.length > SHOWN) console.log(`  … and ${said.length - SHOWN} lines more`)
  return false
}

const began = performance.now()
const verdicts = await Promise.all(CHECKS.map(async check => tell(check, await run(check))))
const failed = verdicts.filter(isGood => !isGood).length
console.log(
  `${verdicts.length - failed} of ${verdicts.length} checks hold, ${((performance.now() - began) / 1000).toFixed(1)} s`,
)
process.exitCode = failed === 0 ? 0 : 1
