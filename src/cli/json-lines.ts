import { accept, type Refusal, type Result, refuse } from '../text/reading.ts'

/** A line of JSON taken apart: its name (its number where it has none), its language (null where it does not say it), and the rest. */
export type NamedLine = {
  readonly id: string
  readonly language: string | null
  readonly fields: Readonly<Record<string, unknown>>
}

/** How one line is read into a value; the reason where it cannot be, without its place. */
export type ReadLine<Value> = (line: NamedLine) => Result<Value, Refusal>

/** Whether a word is written as a BCP 47 tag is. */
export const isLanguageTag = (word: string): boolean => /^[a-z]{2,3}(?:-[a-z\d]{1,8}){0,4}$/i.test(word)

/** The fields of a line that is one JSON object; null where it is none. */
export const fieldsOf = (line: string): NamedLine['fields'] | null => {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as NamedLine['fields']) : null
  } catch {
    return null
  }
}

const named = (line: string, number: number, kind: string): Result<NamedLine> => {
  const no = (what: string): Result<never> => refuse({ kind: `${kind}-${what}`, params: {} })
  const fields = fieldsOf(line)
  if (fields === null) return no('no-json')
  const { id = number, lang = null } = fields
  if ((typeof id !== 'string' && typeof id !== 'number') || id === '') return no('bad-id')
  if (lang !== null && (typeof lang !== 'string' || !isLanguageTag(lang))) return no('bad-lang')
  return accept({ id: String(id), language: lang, fields })
}

const placed = ({ kind, params }: Refusal, at: Refusal['params']): Result<never> =>
  refuse({ kind, params: { ...at, ...params } })

/**
 * Reads a file of JSON lines, each an object with an `id` of its own and perhaps a `lang`; empty lines are passed over. Refuses at the first bad line, with
 * `file` and `line`: `KIND-no-json`, `KIND-bad-id`, `KIND-bad-lang`, `KIND-id-repeated`, and what `read` refuses.
 */
export const readJsonLines = <Value>(
  { file, text }: { readonly file: string; readonly text: string },
  kind: string,
  read: ReadLine<Value>,
): Result<readonly Value[]> => {
  const values: Value[] = []
  const places = new Map<string, number>()
  for (const [place, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const at = { file, line: place + 1 }
    const head = named(line, place + 1, kind)
    if (!head.ok) return placed(head.refusal, at)
    const value = read(head.value)
    if (!value.ok) return placed(value.refusal, at)
    const { id } = head.value
    const earlier = places.get(id)
    if (earlier !== undefined)
      return refuse({ kind: `${kind}-id-repeated`, params: { ...at, id: id.slice(0, 80), earlier } })
    places.set(id, place + 1)
    values.push(value.value)
  }
  return accept(values)
}
