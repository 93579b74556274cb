import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** One file of the project: its path from the root with forward slashes, and its text. */
export type Source = { readonly path: string; readonly text: string }

/** The folder of the project. */
export const home = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

const NOT_OURS = new Set(['node_modules', '.git', 'dist', 'coverage', '.cache'])

const walk = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    if (NOT_OURS.has(entry.name)) return []
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return walk(path)
    return entry.isFile() ? [path] : []
  })

/** The paths of all files of the project, packages and what is made anew left out. */
export const everyPath = (): readonly string[] => walk(home).map(path => relative(home, path).split(sep).join('/'))

/** The text of one file of the project. */
export const textOf = (path: string): string => readFileSync(join(home, path), 'utf8')

/** The TypeScript files under a folder. */
export const sourcesUnder = (folder: string): readonly Source[] =>
  everyPath()
    .filter(path => path.startsWith(`${folder}/`) && path.endsWith('.ts'))
    .map(path => ({ path, text: textOf(path) }))

const IMPORT = /^\s*(?:import|export)\s[^'"`;]*?from\s+'([^']+)'|^\s*import\s+'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm

/** What a file imports, types included, in its own order. It relies on the formatter: single quotes, one statement a line. */
export const importsOf = (source: Source): readonly string[] =>
  [...source.text.matchAll(IMPORT)].map(match => match[1] ?? match[2] ?? match[3] ?? '')

/** The path from the root that a relative import names; null for a package. */
export const importedPath = (source: Source, specifier: string): string | null =>
  specifier.startsWith('.') ? posix.join(posix.dirname(source.path), specifier) : null
