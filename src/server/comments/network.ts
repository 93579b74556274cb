import { createHmac, randomBytes } from 'node:crypto'
import { isIPv4, isIPv6 } from 'node:net'

const trimmed = (address: string): string =>
  address
    .trim()
    .replace(/^"|"$/g, '')
    .replace(/^\[([^\]]*)\](?::\d+)?$/, '$1')
    .replace(/%.*$/, '')
    .toLowerCase()

const withoutPort = (address: string): string => address.replace(/^(\d{1,3}(?:\.\d{1,3}){3}):\d+$/, '$1')

// `::` stands for as many groups of zeros as are missing.
const groupsOf = (address: string): readonly string[] => {
  const [before = '', after] = address.split('::')
  const head = before === '' ? [] : before.split(':')
  if (after === undefined) return head
  const tail = after === '' ? [] : after.split(':')
  return [...head, ...Array<string>(Math.max(0, 8 - head.length - tail.length)).fill('0'), ...tail]
}

const EMBEDDED = /^(?:::ffff:|::)(\d{1,3}(?:\.\d{1,3}){3})$/

const networkOfV6 = (address: string): string =>
  groupsOf(address)
    .slice(0, 3)
    .map(group => Number.parseInt(group, 16).toString(16))
    .join(':')

/** The network that an address belongs to: the first 24 bits of IPv4, the first 48 of IPv6; `unknown` where it is no address. */
export const networkOf = (raw: string): string => {
  const address = withoutPort(trimmed(raw))
  const v4 = EMBEDDED.exec(address)?.[1] ?? address
  if (isIPv4(v4)) return `${v4.split('.').slice(0, 3).join('.')}.0/24`
  return isIPv6(address) ? `${networkOfV6(address)}::/48` : 'unknown'
}

const forwardedFor = (headers: Headers): readonly string[] => {
  const standard = headers.get('forwarded')
  if (standard !== null)
    return standard.split(',').map(hop => /(?:^|;)\s*for=("[^"]*"|[^;,\s]*)/i.exec(hop)?.[1] ?? 'unknown')
  return (headers.get('x-forwarded-for') ?? '').split(',').filter(one => one.trim() !== '')
}

/** A proxy before this server that is believed; null where the socket speaks for itself. `hops`: how many of them stand in a row. */
export type TrustedProxy = { readonly hops: number } | null

/**
 * The address that a request came from: the socket's, or where a proxy is trusted the one that the outermost trusted proxy saw (RFC 7239). What
 * stands further to the left was written by whoever sent the request, and is not believed.
 */
export const addressOf = (headers: Headers, socket: string, proxy: TrustedProxy): string =>
  proxy === null ? socket : (forwardedFor(headers).at(-proxy.hops)?.trim() ?? socket)

/** Turns an address into what the desk is told of it: a digest of its network under a key made now, which is forgotten with the program. */
export const networkDigests = (): ((address: string) => string) => {
  const key = randomBytes(32)
  return address => createHmac('sha256', key).update(networkOf(address)).digest('base64url').slice(0, 22)
}
