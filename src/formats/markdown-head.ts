import type { Doubt, Reading } from '../text/reading.ts'
import { type DraftHead, EMPTY_HEAD, readHead } from './draft-head.ts'
import type { HeadFields } from './markdown-yaml.ts'

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

const FIELD = /^([a-z_]{1,40}): +(\S.*)$/
const PLAIN = /^(?!(?:true|false|null|yes|no|on|off)$)[\p{L}](?:[^:#]|:(?! |$)|(?<! )#)*$/iu
const DAY = /^\d{4}-\d{2}-\d{2}$/

const plainValue = (printed: string): unknown => {
  if (printed === 'true' || printed === 'false') return printed === 'true'
  if (PLAIN.test(printed) || DAY.test(printed)) return printed
  return /^["[]/.test(printed) ? JSON.parse(printed) : undefined
}

/**
 * The fields of a head of plain lines, whose values are words, a day, or strings and lists as JSON writes them; null for every other.
 * Such a head means in YAML what it means here, and to load the YAML library takes longer than to compare two plans (30 ms).
 */
const plainFields = (yaml: string): HeadFields | null => {
  const fields: Record<string, unknown> = {}
  for (const line of yaml.split(/\r?\n/)) {
    const [, name = '', printed = ''] = FIELD.exec(line.trimEnd()) ?? []
    try {
      const value = name === '' || Object.hasOwn(fields, name) ? undefined : plainValue(printed)
      if (value === undefined) return null
      fields[name] = value
    } catch {
      return null
    }
  }
  return { fields, line: null }
}

const fieldsOf = async (yaml: string): Promise<HeadFields> =>
  plainFields(yaml) ?? (await import('./markdown-yaml.ts')).parseYamlFields(yaml)

/** Reads the YAML head of a Markdown file. Doubts: `head-unreadable` {line}, `head-field-unreadable` {field, expected}, `numbers-inferred` {numbers}. */
export const readMarkdownHead = async (source: string): Promise<Reading<MarkdownHead>> => {
  const fence = FENCE.exec(source)
  CLOSE.lastIndex = Math.max(0, (fence?.[0].length ?? 0) - 2)
  const close = fence ? CLOSE.exec(source) : null
  if (!fence || !close || close.index > LONGEST) return { value: { head: EMPTY_HEAD, bodyStart: 0 }, doubts: [] }
  const bodyStart = close.index + close[0].length
  const { fields, line } = await fieldsOf(source.slice(fence[0].length, close.index))
  if (line !== null) {
    return { value: { head: EMPTY_HEAD, bodyStart }, doubts: [doubt('head-unreadable', { line: line + 1 }, bodyStart)] }
  }
  const { head, mistakes } = readHead(fields)
  const inferred =
    head.inferred.length === 0 ? [] : [doubt('numbers-inferred', { numbers: head.inferred.join(', ') }, bodyStart)]
  const unread = mistakes.map(({ field, expected }) => doubt('head-field-unreadable', { field, expected }, bodyStart))
  return { value: { head, bodyStart }, doubts: [...unread, ...inferred] }
}
