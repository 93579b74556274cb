import { parseDocument } from 'yaml'
import type { Doubt, Reading } from '../text/reading.ts'
import { type DraftHead, EMPTY_HEAD, readHead } from './draft-head.ts'

/** The head of a Markdown file and where the text below it begins, in UTF-16 units. */
export type MarkdownHead = { readonly head: DraftHead; readonly bodyStart: number }

const FENCE = /^\ufeff?---[ \t]*\r?\n/
const CLOSE = /\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/g
/** A head longer than this is no head, in UTF-16 units. */
const LONGEST = 32 * 1024

const doubt = (kind: string, params: Doubt['params'], end: number): Doubt => ({
  kind,
  params,
  span: { start: 0, end },
  file: null,
})

type Parsed = { readonly fields: Readonly<Record<string, unknown>>; readonly line: number | null }

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The fields of a head; `line` is where it stops being YAML, counted in the file, null where it is sound. Aliases are refused: a head has no use for them. */
const parseFields = (yaml: string): Parsed => {
  try {
    const document = parseDocument(yaml, { schema: 'core', prettyErrors: true, logLevel: 'silent' })
    const mistake = document.errors[0]
    if (mistake) return { fields: {}, line: (mistake.linePos?.[0].line ?? 0) + 1 }
    const fields: unknown = document.toJS({ maxAliasCount: 0 })
    return isFields(fields) ? { fields, line: null } : { fields: {}, line: 2 }
  } catch {
    // The parser recurses and resolves aliases: a hostile head ends in a RangeError or a ReferenceError.
    return { fields: {}, line: 2 }
  }
}

/** Reads the YAML head of a Markdown file. Doubts: `head-unreadable` {line}, `head-field-unreadable` {field, expected}, `numbers-inferred` {numbers}. */
export const readMarkdownHead = (source: string): Reading<MarkdownHead> => {
  const fence = FENCE.exec(source)
  CLOSE.lastIndex = Math.max(0, (fence?.[0].length ?? 0) - 2)
  const close = fence ? CLOSE.exec(source) : null
  if (!fence || !close || close.index > LONGEST) return { value: { head: EMPTY_HEAD, bodyStart: 0 }, doubts: [] }
  const bodyStart = close.index + close[0].length
  const { fields, line } = parseFields(source.slice(fence[0].length, close.index))
  if (line !== null) {
    return { value: { head: EMPTY_HEAD, bodyStart }, doubts: [doubt('head-unreadable', { line }, bodyStart)] }
  }
  const { head, mistakes } = readHead(fields)
  const inferred =
    head.inferred.length === 0 ? [] : [doubt('numbers-inferred', { numbers: head.inferred.join(', ') }, bodyStart)]
  const unread = mistakes.map(({ field, expected }) => doubt('head-field-unreadable', { field, expected }, bodyStart))
  return { value: { head, bodyStart }, doubts: [...unread, ...inferred] }
}
