import { lookup } from 'node:dns/promises'
import { type ClientRequest, type IncomingMessage, request as plainRequest } from 'node:http'
import { request as securedRequest } from 'node:https'
import { isIP } from 'node:net'
import type { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { accept, type Result, refuse } from '../../text/reading.ts'
import { isPublicAddress } from './guard.ts'

/** Where a connection goes. */
export type Dialled = { readonly host: string; readonly port: number }

/** The network as fetching sees it; tests put a local one in its place. `resolve` gives the IP addresses of a name. */
export type Network = {
  readonly resolve: (host: string) => Promise<readonly string[]>
  readonly dial: (to: Dialled) => Dialled
}

/** The internet. */
export const INTERNET: Network = {
  resolve: async host => (await lookup(host, { all: true })).map(({ address }) => address),
  dial: to => to,
}

/** Who asks, as servers see it: its own name, and what it does. */
export const AGENT = 'Travaux/0.1 (reads single pages that a person asked for; no crawler)'

/** Bounds of one fetch: all of its time and the time until headers come, in milliseconds; decoded bytes of a body. */
export type Bounds = { readonly time: number; readonly headerTime: number; readonly bytes: number }

/** One answer of a server: a body, or where it sends the asker. */
export type Answer =
  | { readonly kind: 'body'; readonly status: number; readonly type: string; readonly bytes: Uint8Array }
  | { readonly kind: 'redirect'; readonly to: string }

/** How one address is asked: through which network, within which bounds, until when. */
export type Asking = { readonly network: Network; readonly bounds: Bounds; readonly signal: AbortSignal }

const MOST_HINTS = 5
const MOST_HEADERS = 200

const no = (kind: string, url: URL, params: Readonly<Record<string, string | number>> = {}): Result<never> =>
  refuse({ kind: `fetch-${kind}`, params: { address: url.href.slice(0, 200), ...params } })

const whenAborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }))

const hostOf = ({ hostname }: URL): string => (hostname.startsWith('[') ? hostname.slice(1, -1) : hostname)

// The address that is checked is the address that is connected to: a second look-up may answer otherwise.
const addressOf = async (url: URL, { network, signal }: Asking): Promise<Result<string>> => {
  const host = hostOf(url)
  const found = isIP(host) === 0 ? await Promise.race([network.resolve(host), whenAborted(signal)]) : [host]
  const [first] = found
  if (first === undefined) return no('no-such-host', url)
  return found.every(isPublicAddress) ? accept(first) : no('inner-network', url)
}

const DECODERS: Readonly<Record<string, () => NodeJS.ReadWriteStream>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

const decoded = (message: IncomingMessage): Readable | null => {
  const encoding = (message.headers['content-encoding'] ?? 'identity').trim().toLowerCase()
  if (encoding === 'identity' || encoding === '') return message
  const decoder = Object.hasOwn(DECODERS, encoding) ? DECODERS[encoding]?.() : undefined
  if (decoder === undefined) return null
  // pipe, not pipeline: what is wrong with the message is told by its own end.
  message.on('error', error => (decoder as unknown as Readable).destroy(error))
  return message.pipe(decoder) as unknown as Readable
}

const readBody = async (url: URL, message: IncomingMessage, most: number): Promise<Result<Uint8Array>> => {
  const tooLarge = () => no('too-large', url, { most: most / 1_000_000 })
  if (Number(message.headers['content-length'] ?? 0) > most) return tooLarge()
  const body = decoded(message)
  if (body === null) return no('bad-encoding', url)
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of body as AsyncIterable<Uint8Array>) {
    size += part.length
    if (size > most) return tooLarge()
    parts.push(part)
  }
  return accept(Buffer.concat(parts))
}

const send = (url: URL, address: string, { network, bounds, signal }: Asking): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const isSecured = url.protocol === 'https:'
    const port = url.port === '' ? (isSecured ? 443 : 80) : Number(url.port)
    const options = {
      ...network.dial({ host: address, port }),
      method: 'GET',
      path: `${url.pathname}${url.search}`,
      agent: false,
      maxHeaderSize: 32_768,
      signal,
      headers: {
        host: url.host,
        'user-agent': AGENT,
        accept: 'text/html, application/xhtml+xml, text/plain;q=0.8',
        'accept-encoding': 'gzip, br, deflate',
      },
    }
    const request: ClientRequest = isSecured
      ? securedRequest({ ...options, ...(isIP(hostOf(url)) === 0 ? { servername: hostOf(url) } : {}) })
      : plainRequest(options)
    const late = setTimeout(() => request.destroy(new Error('late')), bounds.headerTime)
    let hints = 0
    request.on('information', () => ++hints > MOST_HINTS && request.destroy(new Error('hints')))
    request.on('response', message => {
      clearTimeout(late)
      resolve(message)
    })
    request.on('error', error => {
      clearTimeout(late)
      reject(error)
    })
    request.end()
  })

const answerOf = async (url: URL, message: IncomingMessage, most: number): Promise<Result<Answer>> => {
  const { statusCode: status = 0, headers, rawHeaders } = message
  if (rawHeaders.length / 2 > MOST_HEADERS) return no('no-answer', url)
  if (status >= 300 && status < 400 && headers.location !== undefined)
    return accept({ kind: 'redirect', to: headers.location })
  const bytes = await readBody(url, message, most)
  return bytes.ok ? accept({ kind: 'body', status, type: headers['content-type'] ?? '', bytes: bytes.value }) : bytes
}

/**
 * Asks one address once: no redirect is followed, no cookie sent. Refuses `fetch-no-such-host`, `fetch-inner-network`, `fetch-too-large`, `fetch-bad-encoding`,
 * `fetch-too-slow` and `fetch-no-answer`.
 */
export const askOnce = async (url: URL, asking: Asking): Promise<Result<Answer>> => {
  let message: IncomingMessage | null = null
  try {
    const address = await addressOf(url, asking)
    if (!address.ok) return address
    message = await send(url, address.value, asking)
    return await answerOf(url, message, asking.bounds.bytes)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return no('no-such-host', url)
    const isLate = asking.signal.aborted || (error instanceof Error && error.message === 'late')
    return isLate ? no('too-slow', url, { seconds: asking.bounds.time / 1_000 }) : no('no-answer', url)
  } finally {
    message?.destroy()
  }
}
