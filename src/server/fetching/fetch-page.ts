import * as robotsModule from 'robots-parser'
import { accept, type Result, refuse } from '../../text/reading.ts'
import { AGENT, type Answer, type Asking, askOnce, type Bounds, INTERNET, type Network } from './get.ts'
import { readAddress } from './guard.ts'

// The package is a CommonJS function whose types speak of a default export: here it is what it is.
const robotsParser = robotsModule.default as unknown as typeof robotsModule.default.default

/** A page as its server gave it: the address at which it was found in the end, its bytes, and the encoding that the server names; null where it names none. */
export type FetchedPage = { readonly address: string; readonly bytes: Uint8Array; readonly charset: string | null }

/** Bounds of fetching one page: half a minute, ten megabytes when unpacked. */
const BOUNDS: Bounds = { time: 30_000, headerTime: 10_000, bytes: 10_000_000 }
const ROBOTS_BYTES = 500_000
const MOST_HOPS = 5

const no = (kind: string, address: string, params: Readonly<Record<string, string | number>> = {}): Result<never> =>
  refuse({ kind: `fetch-${kind}`, params: { address: address.slice(0, 200), ...params } })

type Found = { readonly url: URL; readonly answer: Extract<Answer, { kind: 'body' }> }

/** What is asked before each hop: may this address be asked at all? */
type Leave = (url: URL) => Promise<Result<null>>

const nextOf = (url: URL, to: string): Result<URL> => {
  if (!URL.canParse(to, url.href)) return no('bad-address', to)
  const next = readAddress(new URL(to, url.href).href)
  if (next.ok && url.protocol === 'https:' && next.value.protocol === 'http:') return no('downgraded', url.href)
  return next
}

// Every hop is checked as the first one was.
const follow = async (start: URL, asking: Asking, leave: Leave): Promise<Result<Found>> => {
  const seen = new Set<string>()
  let url = start
  for (let hop = 0; hop <= MOST_HOPS; hop++) {
    if (seen.has(url.href)) break
    seen.add(url.href)
    const allowed = await leave(url)
    if (!allowed.ok) return allowed
    const answer = await askOnce(url, asking)
    if (!answer.ok) return answer
    if (answer.value.kind === 'body') return accept({ url, answer: answer.value })
    const next = nextOf(url, answer.value.to)
    if (!next.ok) return next
    url = next.value
  }
  return no('redirects', start.href, { most: MOST_HOPS })
}

const anyone: Leave = async () => accept(null)

type Rules = { readonly kind: 'rules'; readonly text: string } | { readonly kind: 'none-to-be-had' }

const rulesAt = async (origin: string, asking: Asking): Promise<Result<Rules>> => {
  const small = { ...asking, bounds: { ...asking.bounds, bytes: ROBOTS_BYTES } }
  const found = await follow(new URL('/robots.txt', origin), small, anyone)
  if (!found.ok) return found
  const { status, bytes } = found.value.answer
  if (status >= 200 && status < 300) return accept({ kind: 'rules', text: new TextDecoder().decode(bytes) })
  return accept(status >= 400 && status < 500 ? { kind: 'rules', text: '' } : { kind: 'none-to-be-had' })
}

/** Whether the rules of a site let this program ask for an address (RFC 9309): no rules allow all, rules that cannot be had allow nothing. */
const robotsOf = (asking: Asking): Leave => {
  const known = new Map<string, Result<Rules>>()
  return async url => {
    const rules = known.get(url.origin) ?? (await rulesAt(url.origin, asking))
    known.set(url.origin, rules)
    if (!rules.ok) return rules
    if (rules.value.kind === 'none-to-be-had') return no('no-robots', url.href)
    const robots = robotsParser(new URL('/robots.txt', url.origin).href, rules.value.text)
    return robots.isDisallowed(url.href, AGENT) === true ? no('robots', url.href) : accept(null)
  }
}

const TEXTS = ['text/html', 'application/xhtml+xml', 'text/plain']

const pageOf = ({ url, answer }: Found): Result<FetchedPage> => {
  const { status, type, bytes } = answer
  if (status < 200 || status >= 300) return no('status', url.href, { status })
  const [media = ''] = type.split(';')
  const sort = media.trim().toLowerCase()
  if (sort !== '' && !TEXTS.includes(sort)) return no('no-page', url.href, { type: sort.slice(0, 80) })
  return accept({ address: url.href, bytes, charset: /charset=["']?([\w-]{1,40})/i.exec(type)?.[1] ?? null })
}

/** How a page is fetched: through which network, within which bounds. */
export type Fetching = { readonly network: Network; readonly bounds: Bounds }

/**
 * Fetches one page that a person asked for: each hop and each address behind a name is checked, private and special networks are refused, the rules of
 * the site (robots.txt) are respected, time and size are bounded. Refusals are of kinds `fetch-…`; nothing throws.
 */
export const fetchPage = async (
  address: string,
  { network, bounds }: Fetching = { network: INTERNET, bounds: BOUNDS },
): Promise<Result<FetchedPage>> => {
  const url = readAddress(address)
  if (!url.ok) return url
  const asking = { network, bounds, signal: AbortSignal.timeout(bounds.time) }
  const found = await follow(url.value, asking, robotsOf(asking))
  return found.ok ? pageOf(found.value) : found
}
