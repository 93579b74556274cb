import { parseDocument } from 'yaml'

/** The fields of a head; `line` is where it stops being YAML, counted from the line above it, null where it is sound. */
export type HeadFields = { readonly fields: Readonly<Record<string, unknown>>; readonly line: number | null }

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The fields of a YAML head. Aliases are refused: a head has no use for them, and a bomb has. */
export const parseYamlFields = (yaml: string): HeadFields => {
  try {
    const document = parseDocument(yaml, { schema: 'core', prettyErrors: true, logLevel: 'silent' })
    const mistake = document.errors[0]
    if (mistake) return { fields: {}, line: mistake.linePos?.[0].line ?? 1 }
    const fields: unknown = document.toJS({ maxAliasCount: 0 })
    return isFields(fields) ? { fields, line: null } : { fields: {}, line: 1 }
  } catch {
    // The parser recurses and resolves aliases: a hostile head ends in a RangeError or a ReferenceError.
    return { fields: {}, line: 1 }
  }
}
