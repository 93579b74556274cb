import { importedPath, importsOf, type Source } from './sources.ts'

/** One row of the table in ARCHITECTURE.md. `below` are folders under `src`, `outside` names of packages, `node:` for what Node brings. */
export type Room = { readonly folder: string; readonly below: readonly string[]; readonly outside: readonly string[] }

const ROW = /^\| `src\/([a-z/]+)` \|[^|]*\|([^|]*)\|([^|]*)\|$/gm

const named = (cell: string): readonly string[] => [...cell.matchAll(/`([^`]+)`/g)].map(match => match[1] ?? '')

/** The rooms of the house, in the order of the table. */
export const roomsOf = (document: string): readonly Room[] =>
  [...document.matchAll(ROW)].map(row => ({
    folder: row[1] ?? '',
    below: named(row[2] ?? ''),
    outside: named(row[3] ?? ''),
  }))

const packageOf = (specifier: string): string => {
  if (specifier.startsWith('node:')) return 'node:'
  const parts = specifier.split('/')
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/')
}

const isInside = (path: string, folder: string): boolean => path.startsWith(`src/${folder}/`)

/** The imports of one file under `src` that its room has no arrow for, each as a sentence. */
export const undrawn = (rooms: readonly Room[], source: Source): readonly string[] => {
  const room = rooms.find(({ folder }) => isInside(source.path, folder))
  if (room === undefined) return [`${source.path} stands in a folder that ARCHITECTURE.md does not draw`]
  return importsOf(source).flatMap(specifier => {
    const path = importedPath(source, specifier)
    const drawn =
      path === null
        ? room.outside.includes(packageOf(specifier))
        : [room.folder, ...room.below].some(folder => isInside(path, folder))
    return drawn ? [] : [`${source.path} imports ${specifier}: not drawn for src/${room.folder} in ARCHITECTURE.md`]
  })
}

/** Rings of files that import one another, each once, as the paths along the ring. Imports of types count: they couple files as well. */
export const cyclesOf = (sources: readonly Source[]): readonly (readonly string[])[] => {
  const known = new Map(sources.map(source => [source.path, source]))
  const done = new Set<string>()
  const cycles: string[][] = []
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path)
    if (at >= 0) cycles.push([...trail.slice(at), path])
    const source = known.get(path)
    if (at >= 0 || done.has(path) || source === undefined) return
    for (const specifier of importsOf(source)) visit(importedPath(source, specifier) ?? '', [...trail, path])
    done.add(path)
  }
  for (const path of known.keys()) visit(path, [])
  return cycles
}
