import { readFile } from 'node:fs/promises'
import type { Known, Role } from '../../reading/article.ts'
import { accept, type Result, refuse } from '../../text/reading.ts'
import { refuseFile } from '../drafts.ts'

const ROLES: readonly Role[] = ['outlet', 'person', 'organisation', 'official', 'document']

/** Most names of one list, and most characters of a name: a negotiation has hundreds. */
const MOST = 20_000
const LONGEST = 300

const isName = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST

const readOne = (row: unknown): Known | string => {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return 'name'
  const { name, aliases = [], role, party = null } = row as Readonly<Record<string, unknown>>
  if (!isName(name)) return 'name'
  if (!Array.isArray(aliases) || aliases.length > MOST || !aliases.every(isName)) return 'aliases'
  const known = ROLES.find(one => one === role)
  if (known === undefined) return 'role'
  if (party !== null && !isName(party)) return 'party'
  return { name, aliases, role: known, party }
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Reads a list of names as CONTRACTS give it: `[{"name", "aliases": [], "role", "party"?}]`. Refuses what is none, with the row and the field. */
const readNames = (file: string, text: string): Result<readonly Known[]> => {
  const rows = parse(text)
  if (!Array.isArray(rows) || rows.length > MOST) return refuse({ kind: 'names-no-list', params: { file, most: MOST } })
  const names: Known[] = []
  for (const [place, row] of rows.entries()) {
    const known = readOne(row)
    if (typeof known === 'string')
      return refuse({ kind: 'names-bad-row', params: { file, row: place + 1, field: known, roles: ROLES.join(', ') } })
    names.push(known)
  }
  return accept(names)
}

/** Loads a file of names; none where no file is named. */
export const loadNames = async (file: string | null): Promise<Result<readonly Known[]>> => {
  if (file === null) return accept([])
  const text = await readFile(file, 'utf8').catch((error: unknown) => refuseFile(file, error))
  return typeof text === 'string' ? readNames(file, text) : text
}
