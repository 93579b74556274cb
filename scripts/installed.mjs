// Whether node_modules holds what the lockfile says. Node 20, no packages.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const packagesOf = file => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? null
  } catch {
    return null
  }
}

/** npm writes this list at the end of an installation: one that was cut off has none. */
const installedIn = home => packagesOf(join(home, 'node_modules', '.package-lock.json'))

const fits = (list, value) => list === undefined || [list].flat().includes(value)

/** The runtime is an optional package for every platform, and needed on its own. npm leaves other optional packages out as it sees fit. */
const isNeeded = ([path, entry], scope) => {
  if (path === '' || (entry.dev && scope === 'production')) return false
  const isRuntime = /^node_modules\/node-[a-z]+-[a-z0-9]+$/.test(path)
  if (isRuntime) return fits(entry.os, process.platform) && fits(entry.cpu, process.arch)
  return !entry.optional && !entry.devOptional
}

/** Whether every package that `scope` needs stands in node_modules with the version and the content of the lockfile. */
export const isInstalled = (home, scope) => {
  const wanted = packagesOf(join(home, 'package-lock.json'))
  const found = installedIn(home)
  if (wanted === null || found === null) return false
  return Object.entries(wanted)
    .filter(entry => isNeeded(entry, scope))
    .every(
      ([path, { version, integrity }]) =>
        found[path]?.version === version && found[path]?.integrity === integrity && existsSync(join(home, path)),
    )
}

/** Whether packages for development stand in node_modules. */
export const hasDevelopment = home => Object.values(installedIn(home) ?? {}).some(entry => entry.dev)
