import { readFile } from 'node:fs/promises'
import { findJsonMistake } from '../formats/json-place.ts'
import type { Correction } from '../text/align.ts'
import type { Draft, ProvisionId, Siglum } from '../text/draft.ts'
import { accept, type Result, refuse } from '../text/reading.ts'
import { refuseFile } from './drafts.ts'

type Point = { readonly siglum: Siglum; readonly provision: ProvisionId }

const KINDS = ['mustLink', 'mustNotLink'] as const

const parseJson = (file: string, json: string): Result<unknown> => {
  try {
    const value: unknown = JSON.parse(json)
    return accept(value)
  } catch {
    return refuse({ kind: 'json-malformed', params: { file, ...findJsonMistake(json) } })
  }
}

/** A point as a person names it: `A.8` by siglum and marking, or by its id where only one draft has it. Null where it names none or several. */
const findPoint = (drafts: readonly Draft[], name: string): Point | null => {
  const found = drafts.flatMap(({ siglum, provisions }) => {
    const rest = name.startsWith(`${siglum}.`) ? name.slice(siglum.length + 1) : null
    return provisions
      .filter(({ id, marking }) => id === name || (rest !== null && (id === rest || sameMarking(marking, rest))))
      .map(({ id }) => ({ siglum, provision: id }))
  })
  const exact = found.filter(({ siglum, provision }) => provision === name && name.startsWith(`${siglum}.`))
  const only = exact.length > 0 ? exact : found
  return only.length === 1 ? (only[0] ?? null) : null
}

const sameMarking = (marking: string | null, name: string): boolean =>
  marking !== null && (marking === name || marking.replace(/[.:)]$/u, '') === name)

type Pair = readonly [string, string]

const isPair = (value: unknown): value is Pair =>
  Array.isArray(value) && value.length === 2 && value.every(part => typeof part === 'string')

const readLists = (file: string, value: unknown): Result<readonly { kind: Correction['kind']; pair: Pair }[]> => {
  const wrong = (place: string) => refuse({ kind: 'bad-corrections', params: { file, place } })
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong('the file')
  const corrections: { kind: Correction['kind']; pair: Pair }[] = []
  for (const [key, pairs] of Object.entries(value)) {
    const kind = KINDS.find(one => one === key)
    if (kind === undefined || !Array.isArray(pairs)) return wrong(`"${key}"`)
    for (const [place, pair] of pairs.entries()) {
      if (!isPair(pair)) return wrong(`${kind}[${place}]`)
      corrections.push({ kind, pair })
    }
  }
  return accept(corrections)
}

/** Takes the links that a person set: `{"mustLink": [["A.8", "B.7"]], "mustNotLink": [["A.3", "B.4"]]}`. Refuses what names no single point. */
export const loadCorrections = async (
  file: string | null,
  drafts: readonly Draft[],
): Promise<Result<readonly Correction[]>> => {
  if (file === null) return accept([])
  const json = await readFile(file, 'utf8').then(accept, (error: unknown) => refuseFile(file, error))
  if (!json.ok) return json
  const parsed = parseJson(file, json.value)
  if (!parsed.ok) return parsed
  const lists = readLists(file, parsed.value)
  if (!lists.ok) return lists
  const corrections: Correction[] = []
  const first = drafts[0]
  const example = `${first?.siglum ?? 'A'}.${first?.provisions[0]?.marking ?? '1'}`
  for (const { kind, pair } of lists.value) {
    const [from, to] = pair.map(name => findPoint(drafts, name))
    const lost = pair.find(name => findPoint(drafts, name) === null)
    if (!from || !to) return refuse({ kind: 'unknown-point', params: { file, point: lost ?? '', example } })
    corrections.push({ kind, from, to })
  }
  return accept(corrections)
}
