import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The root of the project. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** What one call of the command line left behind. */
export type Outcome = { readonly code: number | null; readonly out: string; readonly err: string }

/** Calls the command line as a shell would, with nothing of this process's environment but PATH. */
export const travaux = (
  args: readonly string[],
  how: {
    readonly input?: string | Uint8Array
    readonly env?: Readonly<Record<string, string>>
    readonly cwd?: string
  } = {},
): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    const env = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', LANG: 'C.UTF-8', ...how.env }
    const child = spawn(process.execPath, [join(ROOT, 'src/cli/main.ts'), ...args], { env, cwd: how.cwd ?? ROOT })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', part => out.push(part))
    child.stderr.on('data', part => err.push(part))
    child.on('error', reject)
    child.on('close', code => resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }))
    child.stdin.on('error', () => undefined)
    child.stdin.end(how.input ?? '')
  })

/** A folder of its own with the files given, by their paths inside. */
export const folderOf = (files: Readonly<Record<string, string | Uint8Array>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'travaux-'))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

/** A draft in JSON from its points. */
export const jsonDraft = (points: readonly string[], more: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({
    language: 'en',
    ...more,
    provisions: points.map((text, i) => ({ id: `${i + 1}`, marking: `${i + 1}`, text })),
  })
