import { accept, type Result, refuse } from '../text/reading.ts'
import { fieldsOf, type NamedLine, readJsonLines } from './json-lines.ts'

/** One line of a file: a text, or two texts; `language` is null where the line does not say it. */
export type WordingLine =
  | { readonly kind: 'text'; readonly id: string; readonly language: string | null; readonly text: string }
  | {
      readonly kind: 'pair'
      readonly id: string
      readonly language: string | null
      readonly before: string
      readonly after: string
    }

const no = (kind: string): Result<never> => refuse({ kind: `wording-line-${kind}`, params: {} })

const readLine = ({ id, language, fields }: NamedLine): Result<WordingLine> => {
  const { text, before, after } = fields
  if (typeof text === 'string' && before === undefined && after === undefined)
    return accept({ kind: 'text', id, language, text })
  if (text !== undefined) return no(typeof text === 'string' ? 'both' : 'no-text')
  return typeof before === 'string' && typeof after === 'string'
    ? accept({ kind: 'pair', id, language, before, after })
    : no('no-text')
}

/** Whether a text without a name is such lines: its first line is a whole object that holds a text or two. */
export const isWordingLines = (text: string): boolean => {
  const first = text.trimStart().split('\n', 1)[0] ?? ''
  const fields = first.startsWith('{') ? fieldsOf(first) : null
  return fields !== null && ('text' in fields || 'before' in fields) && !('provisions' in fields)
}

/**
 * Reads lines of JSON, one text `{"id", "lang", "text"}` or one pair `{"id", "lang", "before", "after"}` a line; empty lines are passed over,
 * and a line without an id is called by its number. Refuses at the first bad line, with file and line: `wording-line-no-json`, `-no-text`, `-both`,
 * `-bad-id`, `-bad-lang`, `-id-repeated`.
 */
export const readWordingLines = (file: string, text: string): Result<readonly WordingLine[]> =>
  readJsonLines({ file, text }, 'wording-line', readLine)
