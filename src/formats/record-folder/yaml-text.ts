import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
} from 'yaml'
import type { Refusal } from '../../text/reading.ts'

/** A place in a value: names of fields and numbers in lists. */
export type Path = readonly PropertyKey[]

/** What is wrong at a place of a YAML text; `line` counts from 1 in the file that it stands in. */
export type PlacedRefusal = Refusal & { readonly line: number; readonly path: Path }

/** A YAML text as a value, with the line of each of its places (of the nearest place around it where there is none). */
export type YamlText = {
  readonly value: unknown
  readonly mistakes: readonly PlacedRefusal[]
  readonly lineOf: (path: Path) => number
}

/** Deepest nesting that is read: the record's own forms need six. */
const DEEPEST = 30

/** After so many mistakes of form, further ones follow from them. */
const MOST_MISTAKES = 10

type Walk = { readonly mistakes: PlacedRefusal[]; readonly lineAt: (offset: number) => number }

type Step = { readonly node: unknown; readonly path: Path }

const offsetOf = (node: unknown): number => (node as Node | null | undefined)?.range?.[0] ?? 0

const mistake = (walk: Walk, { node, path }: Step, kind: string, params: Refusal['params'] = {}): undefined => {
  walk.mistakes.push({ kind, params, path, line: walk.lineAt(offsetOf(node)) })
  return undefined
}

const fieldsOf = (walk: Walk, { node, path }: Step): unknown => {
  const fields: Record<string, unknown> = Object.create(null)
  if (!isMap(node)) return fields
  for (const pair of node.items) {
    const key = isScalar(pair.key) && pair.key.value !== null ? String(pair.key.value) : null
    const place = { node: pair.key ?? node, path: key === null ? path : [...path, key] }
    if (key === null) mistake(walk, place, 'key-not-text')
    else if (Object.hasOwn(fields, key)) mistake(walk, place, 'key-repeated', { key })
    // No prototype: a key `__proto__` is a key like any other.
    else fields[key] = plainOf(walk, { node: pair.value, path: [...path, key] })
  }
  return { ...fields }
}

/** The value of a node. Not by the library's own: aliases are refused before they multiply, and repeated keys are found in one pass. */
const plainOf = (walk: Walk, step: Step): unknown => {
  const { node, path } = step
  if (node === null || node === undefined) return null
  if (path.length > DEEPEST) return mistake(walk, step, 'yaml-too-deep', { most: DEEPEST })
  if (isAlias(node)) return mistake(walk, step, 'yaml-alias')
  const { anchor, tag } = node as { readonly anchor?: string; readonly tag?: string }
  if (anchor !== undefined) mistake(walk, step, 'yaml-alias')
  if (tag !== undefined) mistake(walk, step, 'yaml-tag', { tag })
  if (isSeq(node)) return node.items.map((item, i) => plainOf(walk, { node: item, path: [...path, i] }))
  if (isMap(node)) return fieldsOf(walk, step)
  return isScalar(node) ? node.value : null
}

/** The pairs of a map by their names: looking through all of them for each mistake would take the square of their number. */
type Pairs = WeakMap<YAMLMap, ReadonlyMap<string, Pair>>

const pairsOf = (map: YAMLMap, seen: Pairs): ReadonlyMap<string, Pair> => {
  const pairs =
    seen.get(map) ??
    new Map(map.items.flatMap(pair => (isScalar(pair.key) ? [[String(pair.key.value), pair] as const] : [])))
  seen.set(map, pairs)
  return pairs
}

const within = (
  node: unknown,
  step: PropertyKey,
  seen: Pairs,
): { readonly at: number; readonly node: unknown } | null => {
  if (isSeq(node)) {
    const item = node.items[Number(step)]
    return item === undefined ? null : { at: offsetOf(item), node: item }
  }
  const pair = isMap(node) ? pairsOf(node, seen).get(String(step)) : undefined
  return pair === undefined ? null : { at: offsetOf(pair.key), node: pair.value }
}

const offsetAt = (document: Document, path: Path, seen: Pairs): number => {
  let at = offsetOf(document.contents)
  let node: unknown = document.contents
  for (const step of path) {
    const inner = within(node, step, seen)
    if (inner === null) break
    at = inner.at
    node = inner.node
  }
  return at
}

const unreadIn = (document: Document, lines: LineCounter, lineAt: Walk['lineAt']): readonly PlacedRefusal[] => {
  const exhausted = document.errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION')
  if (exhausted !== undefined) {
    return [{ kind: 'yaml-too-deep', params: { most: DEEPEST }, path: [], line: lineAt(exhausted.pos[0]) }]
  }
  // What the library makes of tags is not asked: the walk refuses them all.
  const errors = document.errors.filter(({ code }) => code !== 'TAG_RESOLVE_FAILED').slice(0, MOST_MISTAKES)
  return errors.map(({ pos, code, message }) => ({
    kind: 'yaml-unreadable',
    params: { column: lines.linePos(pos[0]).col, code, words: message.split('\n')[0] ?? '' },
    path: [],
    line: lineAt(pos[0]),
  }))
}

/**
 * Reads a YAML text (1.2, core schema). `firstLine` is the line of the file on which it begins.
 * Mistakes: `yaml-unreadable` {column, words}, `yaml-alias` (anchors too), `yaml-tag` {tag}, `yaml-too-deep` {most}, `key-repeated` {key}, `key-not-text`.
 */
export const readYaml = (text: string, firstLine: number): YamlText => {
  const lines = new LineCounter()
  const lineAt = (offset: number): number => lines.linePos(offset).line + firstLine - 1
  try {
    const document = parseDocument(text, {
      schema: 'core',
      uniqueKeys: false,
      prettyErrors: false,
      lineCounter: lines,
      // Quieter than this, a second document would be passed over.
      logLevel: 'error',
    })
    const unread = unreadIn(document, lines, lineAt)
    const seen: Pairs = new WeakMap()
    const walk: Walk = { mistakes: [...unread], lineAt }
    const value = unread.length > 0 ? null : plainOf(walk, { node: document.contents, path: [] })
    return { value, mistakes: walk.mistakes, lineOf: path => lineAt(offsetAt(document, path, seen)) }
  } catch {
    // The parser recurses: a text of a hundred thousand brackets ends in a RangeError.
    const tooDeep = { kind: 'yaml-too-deep', params: { most: DEEPEST }, path: [], line: firstLine }
    return { value: null, mistakes: [tooDeep], lineOf: () => firstLine }
  }
}
