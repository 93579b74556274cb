import type { Doubt, Reading } from '../text/reading.ts'

/** How many bytes at the start are looked at to tell the encoding. */
const SAMPLE = 4096

const startsWith = (bytes: Uint8Array, signs: readonly number[]): boolean => signs.every((sign, i) => bytes[i] === sign)

const UTF8_MARK = [0xef, 0xbb, 0xbf]
const UTF16_MARKS = { 'utf-16le': [0xff, 0xfe], 'utf-16be': [0xfe, 0xff] } as const

/** UTF-16 told by its byte order mark, or by zero bytes that stand in every second place only; null for everything else. */
const utf16Of = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  if (startsWith(bytes, UTF16_MARKS['utf-16le'])) return 'utf-16le'
  if (startsWith(bytes, UTF16_MARKS['utf-16be'])) return 'utf-16be'
  const sample = bytes.subarray(0, SAMPLE)
  const zeros = [0, 0]
  for (const [i, byte] of sample.entries()) if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  // Latin text has a zero in every second byte, other scripts only where spaces and stops stand.
  const many = (count: number): boolean => count > sample.length / (count < 8 ? 4 : 16)
  if (many(odd) && even * 20 < odd) return 'utf-16le'
  return many(even) && odd * 20 < even ? 'utf-16be' : null
}

const decode = (bytes: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(bytes)

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

const countBroken = (text: string): number => text.split('\ufffd').length - 1

/** Single-byte Cyrillic text has most of its letters above 0xBF, a West European text few. */
const looksCyrillic = (bytes: Uint8Array): boolean => {
  let high = 0
  let letters = 0
  for (const byte of bytes.subarray(0, SAMPLE * 4)) {
    const latin = (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a
    high += byte >= 0xc0 ? 1 : 0
    letters += latin || byte >= 0xc0 ? 1 : 0
  }
  return letters > 20 && high > letters * 0.6
}

const doubt = (kind: string, params: Doubt['params']): Doubt => ({ kind, params, span: null, file: null })

/** The encoding that a file names itself (HTML `charset`), where a decoder knows it; null otherwise. */
const knownEncoding = (declared: string | null): string | null => {
  try {
    return declared === null ? null : new TextDecoder(declared).encoding
  } catch {
    return null
  }
}

/** Whether a decoder knows an encoding by the name that a file gives it. */
export const isKnownEncoding = (name: string): boolean => knownEncoding(name) !== null

const decodeOther = (bytes: Uint8Array, declared: string | null): Reading<string> => {
  const text = decode(bytes, 'utf-8')
  const broken = countBroken(text)
  const sound = (text.match(/[\u0080-\ufffc]/g) ?? []).length
  if (sound > broken * 4) return { value: text, doubts: [doubt('signs-unreadable', { count: broken })] }
  const named = knownEncoding(declared)
  const encoding = named !== null && named !== 'utf-8' ? named : looksCyrillic(bytes) ? 'windows-1251' : 'windows-1252'
  const doubts = named === encoding ? [] : [doubt('encoding-guessed', { encoding })]
  return { value: decode(bytes, encoding), doubts }
}

/**
 * The text of a file: UTF-8 with or without a mark, UTF-16 either way round, else the encoding it names (`declared`), else Windows-1252 or -1251.
 * The byte order mark is no part of the text. Doubts: `encoding-guessed`, `signs-unreadable`.
 */
export const decodeText = (bytes: Uint8Array, declared: string | null): Reading<string> => {
  const wide = utf16Of(bytes)
  if (wide !== null) {
    const value = decode(bytes, wide)
    const broken = countBroken(value)
    return { value, doubts: broken > 0 ? [doubt('signs-unreadable', { count: broken })] : [] }
  }
  if (startsWith(bytes, UTF8_MARK) || isUtf8(bytes)) {
    const value = decode(bytes, 'utf-8')
    const broken = startsWith(bytes, UTF8_MARK) && !isUtf8(bytes) ? countBroken(value) : 0
    return { value, doubts: broken > 0 ? [doubt('signs-unreadable', { count: broken })] : [] }
  }
  return decodeOther(bytes, declared)
}

const MAGIC: readonly (readonly [string, readonly number[]])[] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['ZIP', [0x50, 0x4b, 0x03, 0x04]],
  ['ZIP', [0x50, 0x4b, 0x05, 0x06]],
  ['Office 97', [0xd0, 0xcf, 0x11, 0xe0]],
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['GZIP', [0x1f, 0x8b]],
  ['ELF', [0x7f, 0x45, 0x4c, 0x46]],
  ['SQLite', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20]],
]

/** What a file is, told by its first bytes, where it is no text: `PDF`, `ZIP` …, or `binary` for what is not known; null for text. */
export const binarySort = (bytes: Uint8Array): string | null => {
  const magic = MAGIC.find(([, signs]) => startsWith(bytes, signs))
  if (magic) return magic[0]
  if (utf16Of(bytes) !== null) return null
  const sample = bytes.subarray(0, SAMPLE)
  let controls = 0
  for (const byte of sample) {
    if (byte === 0) return 'binary'
    controls += byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b ? 1 : 0
  }
  return controls > sample.length / 10 || bytes.includes(0) ? 'binary' : null
}
