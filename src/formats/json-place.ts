/** Where JSON text stops being JSON: line and column from 1, and the sign found there, empty at the end. */
export type JsonPlace = { readonly line: number; readonly column: number; readonly found: string }

const SPACE = /[ \t\r\n\ufeff]*/y
const PLAIN = /[[\]{}:,]|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y

const matchAt = (pattern: RegExp, text: string, at: number): string | null => {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? null
}

/** The end of a string that begins at `at`, or the place of the sign that it may not hold. */
const scanString = (text: string, at: number): { readonly end: number; readonly sound: boolean } => {
  let end = at + 1
  while (end < text.length) {
    const sign = text[end]
    if (sign === '"') return { end: end + 1, sound: true }
    if (text.charCodeAt(end) < 0x20) return { end, sound: false }
    const part = sign === '\\' ? matchAt(ESCAPE, text, end) : sign
    if (part === null || part === undefined) return { end, sound: false }
    end += part.length
  }
  return { end, sound: false }
}

type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | 'colon' | 'comma or ]' | 'comma or }' | 'end'

const afterValue = (stack: readonly string[]): Expected =>
  stack.length === 0 ? 'end' : stack.at(-1) === '[' ? 'comma or ]' : 'comma or }'

/** What may follow a token; null where the token may not stand there. Keeps `stack`, the brackets that are open. */
const advance = (sign: string, isString: boolean, expected: Expected, stack: string[]): Expected | null => {
  const closes = sign === ']' || sign === '}'
  if (closes) {
    if (!expected.endsWith(sign)) return null
    stack.pop()
    return afterValue(stack)
  }
  if (expected === 'colon') return sign === ':' ? 'value' : null
  if (expected.startsWith('comma')) return sign !== ',' ? null : stack.at(-1) === '[' ? 'value' : 'key'
  if (expected.startsWith('key')) return isString ? 'colon' : null
  if (expected === 'end' || sign === ':' || sign === ',') return null
  if (sign !== '[' && sign !== '{') return afterValue(stack)
  stack.push(sign)
  return sign === '[' ? 'value or ]' : 'key or }'
}

const placeAt = (text: string, offset: number): JsonPlace => {
  const before = text.slice(0, offset)
  const start = before.lastIndexOf('\n') + 1
  const found = String.fromCodePoint(text.codePointAt(offset) ?? 0x20).trim()
  return { line: before.split('\n').length, column: offset - start + 1, found: offset < text.length ? found : '' }
}

/** The place of the first mistake in a text that `JSON.parse` refuses; the messages of the engine name it only sometimes. */
export const findJsonMistake = (text: string): JsonPlace => {
  const stack: string[] = []
  let expected: Expected = 'value'
  let at = 0
  for (;;) {
    at += matchAt(SPACE, text, at)?.length ?? 0
    const string = text[at] === '"' ? scanString(text, at) : null
    const sign = string === null ? matchAt(PLAIN, text, at) : '"'
    const next: Expected | null = sign === null ? null : advance(sign, string !== null, expected, stack)
    if (next === null || sign === null) return placeAt(text, at)
    if (string?.sound === false) return placeAt(text, string.end)
    expected = next
    at = string?.end ?? at + sign.length
  }
}
