import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Answer } from './answer.ts'
import { headersOf } from './headers.ts'

/** How bytes are packed for the way. */
type Encoding = 'br' | 'gzip' | 'identity'

/** One way of packing an answer: its bytes, its headers, and its strong entity tag (null where the answer is no page to keep). */
type Parcel = {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly headers: Readonly<Record<string, string>>
  readonly tag: string | null
}

/** An answer with its parcels; each is made when it is first asked for, once. `weight` is about what all of them take, in bytes. */
export type Packed = {
  readonly answer: Answer
  readonly parcelFor: (encoding: Encoding) => Parcel | Promise<Parcel>
  readonly weight: number
}

const LEAST_PACKED = 600
const PACKABLE = /^(?:text\/|application\/(?:[\w.-]+\+)?(?:json|xml)|application\/x-|image\/svg)/

// Above this a higher quality costs tenths of a second of processor time for a few hundredths of the size.
const LARGE = 400_000

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

const packWith = (encoding: 'br' | 'gzip', bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> =>
  encoding === 'gzip'
    ? zip(bytes, { level: 6 })
    : brotli(bytes, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: bytes.length > LARGE ? 4 : 7,
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        },
      })

const joinVary = (own: string | undefined): string =>
  own === undefined ? 'accept-encoding' : `${own}, accept-encoding`

/** Packs an answer: its bytes as they are at once, Brotli and gzip when somebody first accepts them. */
export const pack = (made: Answer): Packed => {
  const bytes = typeof made.body === 'string' ? Buffer.from(made.body) : made.body
  const isPackable = bytes.length >= LEAST_PACKED && PACKABLE.test(made.type)
  const digest = made.status === 200 ? createHash('sha256').update(bytes).digest('base64url').slice(0, 24) : null
  const common = headersOf(made)
  const parcelOf = (encoding: Encoding, packed: Uint8Array<ArrayBuffer>): Parcel => {
    const tag = digest === null ? null : `"${digest}${encoding === 'identity' ? '' : `-${encoding}`}"`
    return {
      bytes: packed,
      tag,
      headers: {
        ...common,
        ...(tag === null ? {} : { etag: tag }),
        ...(isPackable ? { vary: joinVary(common.vary) } : {}),
        ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
        'content-length': String(packed.length),
      },
    }
  }
  const identity = parcelOf('identity', bytes)
  const parcels = new Map<Encoding, Parcel | Promise<Parcel>>()
  const make = async (encoding: 'br' | 'gzip'): Promise<Parcel> => {
    const parcel = parcelOf(encoding, await packWith(encoding, bytes))
    parcels.set(encoding, parcel)
    return parcel
  }
  return {
    answer: { ...made, body: bytes },
    weight: Math.ceil(bytes.length * 1.5) + 2_000,
    parcelFor: encoding => {
      if (encoding === 'identity' || !isPackable) return identity
      const parcel = parcels.get(encoding) ?? make(encoding)
      parcels.set(encoding, parcel)
      return parcel
    },
  }
}

const qualityOf = (accepted: string, name: string): number | null => {
  const found = new RegExp(`(?:^|,)\\s*${name}\\s*(?:;\\s*q=([0-9.]+))?\\s*(?:,|$)`, 'i').exec(accepted)
  return found === null ? null : Number(found[1] ?? 1)
}

const chooseEncoding = (accepted: string): Encoding => {
  const any = qualityOf(accepted, '\\*') ?? 0
  const [br, gz] = [qualityOf(accepted, 'br') ?? any, qualityOf(accepted, 'gzip') ?? any]
  if (br > 0 && br >= gz) return 'br'
  return gz > 0 ? 'gzip' : 'identity'
}

// Browsers send the same few values again and again; strangers cannot fill this with theirs.
const chosen = new Map<string, Encoding>()
const MOST_CHOSEN = 100

/** The best way of packing that a browser accepts (RFC 9110, 12.5.3); Brotli before gzip. */
const encodingFor = (accepted: string): Encoding => {
  const known = chosen.get(accepted)
  if (known !== undefined) return known
  const encoding = chooseEncoding(accepted)
  if (chosen.size < MOST_CHOSEN) chosen.set(accepted, encoding)
  return encoding
}

const isKnown = (tag: string | null, ifNoneMatch: string): boolean =>
  tag !== null &&
  (ifNoneMatch.trim() === '*' || ifNoneMatch.split(',').some(one => one.trim().replace(/^W\//, '') === tag))

/** What a request says of packing: what it accepts, and which entity tags it has already. */
export type Wishes = { readonly accepts: string; readonly ifNoneMatch: string | null }

const CONTENT = /^content-(?:length|type|encoding|disposition)$/

/** Sends a packed answer; where the reader has these bytes already, only word of that. */
export const send = ({ answer, parcelFor }: Packed, { accepts, ifNoneMatch }: Wishes): Response | Promise<Response> => {
  const parcel = parcelFor(encodingFor(accepts))
  const respond = ({ bytes, headers, tag }: Parcel): Response => {
    if (ifNoneMatch === null || !isKnown(tag, ifNoneMatch))
      return new Response(bytes, { status: answer.status, headers })
    const kept = Object.fromEntries(Object.entries(headers).filter(([name]) => !CONTENT.test(name)))
    return new Response(null, { status: 304, headers: kept })
  }
  return parcel instanceof Promise ? parcel.then(respond) : respond(parcel)
}
