/** The fields of a form that was sent; of a name that stands twice the first one counts. */
export type Fields = { readonly get: (name: string) => string }

/**
 * The most of a form that is kept, in bytes. The longest comment that can be taken has 20,000 UTF-16 units with its marks, and each may be nine bytes in a form:
 * with a smaller limit, words of other scripts would be refused that are short enough.
 */
const MOST_BYTES = 262_144

/** The most that is read at all: a browser that is hung up on while it sends shows no answer, and its reader would not learn why. */
const MOST_READ = 16 * MOST_BYTES

const TYPE = /^application\/x-www-form-urlencoded\s*(?:;|$)/i

type Bytes = { readonly kept: Uint8Array; readonly isCut: boolean }

const readBytes = async (body: ReadableStream<Uint8Array>): Promise<Bytes> => {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of body) {
    if (size < MOST_BYTES) parts.push(part.subarray(0, MOST_BYTES - size))
    size += part.byteLength
    // What a request says of its own length is not believed; the rest is not read.
    if (size > MOST_READ) break
  }
  return { kept: Buffer.concat(parts), isCut: size > MOST_BYTES }
}

const fieldsOf = (text: string): Fields => {
  const form = new URLSearchParams(text)
  return { get: name => form.get(name) ?? '' }
}

// The last sign may be cut in the middle, and then reads as U+FFFD.
const fieldsOfCut = (kept: Uint8Array): Fields => {
  const { get } = fieldsOf(new TextDecoder().decode(kept).replace(/%[0-9a-f]?$/i, ''))
  return { get: name => get(name).replace(/\ufffd+$/, '') }
}

/** A form as it was read. `cut`: more was sent than is kept; `fields` holds the beginning. */
export type ReadForm = { readonly kind: 'whole' | 'cut'; readonly fields: Fields }

/** Reads a form; a number is the status of the refusal: 413 far too large, 415 not a form, 400 not UTF-8 or cut off. */
export const readForm = async ({ headers, body }: Request): Promise<ReadForm | 400 | 413 | 415> => {
  if (!TYPE.test(headers.get('content-type') ?? '')) return 415
  if (Number(headers.get('content-length') ?? 0) > MOST_READ) return 413
  if (body === null) return { kind: 'whole', fields: fieldsOf('') }
  try {
    const { kept, isCut } = await readBytes(body)
    if (isCut) return { kind: 'cut', fields: fieldsOfCut(kept) }
    return { kind: 'whole', fields: fieldsOf(new TextDecoder('utf-8', { fatal: true }).decode(kept)) }
  } catch {
    return 400
  }
}
