/** The fields of a form that was sent; of a name that stands twice the first one counts. */
export type Fields = { readonly get: (name: string) => string }

/** The most that a form may hold, in bytes. */
const MOST_BYTES = 65_536

const TYPE = /^application\/x-www-form-urlencoded\s*(?:;|$)/i

const readBytes = async (body: ReadableStream<Uint8Array>): Promise<Uint8Array | null> => {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of body) {
    size += part.byteLength
    // What a request says of its own length is not believed; the rest is not read.
    if (size > MOST_BYTES) return null
    parts.push(part)
  }
  return Buffer.concat(parts)
}

/** Reads a form; a number is the status of the refusal: 413 too large, 415 not a form, 400 not UTF-8 or cut off. */
export const readForm = async ({ headers, body }: Request): Promise<Fields | 400 | 413 | 415> => {
  if (!TYPE.test(headers.get('content-type') ?? '')) return 415
  if (Number(headers.get('content-length') ?? 0) > MOST_BYTES) return 413
  if (body === null) return { get: () => '' }
  try {
    const bytes = await readBytes(body)
    if (bytes === null) return 413
    const form = new URLSearchParams(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    return { get: name => form.get(name) ?? '' }
  } catch {
    return 400
  }
}
