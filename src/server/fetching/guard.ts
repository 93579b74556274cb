import { BlockList, isIP } from 'node:net'
import { accept, type Result, refuse } from '../../text/reading.ts'

/** Longest address that is fetched, in UTF-16 units; the record keeps none that is longer. */
const LONGEST = 2_000
/** Bounds of a host name and of its labels (RFC 1035). */
const LONGEST_HOST = 253
const LONGEST_LABEL = 63

// IANA's registries of special-purpose addresses, and the ranges of providers' own services that look public.
const SPECIAL_IPV4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '168.63.129.16/32',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3',
]
/** Only this block of IPv6 is given out to the public (RFC 4291); the rest is refused without being named. */
const PUBLIC_IPV6 = '2000::/3'
const SPECIAL_IPV6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20']

const blockOf = (networks: readonly string[], family: 'ipv4' | 'ipv6'): BlockList => {
  const list = new BlockList()
  for (const network of networks) {
    const [address = '', bits = ''] = network.split('/')
    list.addSubnet(address, Number(bits), family)
  }
  return list
}

const specialIpv4 = blockOf(SPECIAL_IPV4, 'ipv4')
const publicIpv6 = blockOf([PUBLIC_IPV6], 'ipv6')
const specialIpv6 = blockOf(SPECIAL_IPV6, 'ipv6')

/** Whether an IP address is one of the public internet: nothing private, special, or wrapped in IPv6. */
export const isPublicAddress = (address: string): boolean => {
  switch (isIP(address)) {
    case 4:
      return !specialIpv4.check(address, 'ipv4')
    case 6:
      return publicIpv6.check(address, 'ipv6') && !specialIpv6.check(address, 'ipv6')
    default:
      return false
  }
}

// Names that lead into a network of one's own, or nowhere (RFC 2606, 6761, 6762, 8375).
const INNER_NAMES = 'localhost local lan internal arpa onion svc intranet corp home invalid'.split(' ')

const isOuterName = (host: string): boolean => {
  const labels = host.split('.')
  if (host.length > LONGEST_HOST || labels.length < 2) return false
  if (labels.some(label => label === '' || label.length > LONGEST_LABEL)) return false
  return !INNER_NAMES.includes(labels.at(-1) ?? '')
}

const unfit = (address: string, why: string): Result<never> =>
  refuse({ kind: `fetch-${why}`, params: { address: address.slice(0, 200) } })

const isPublicHost = (host: string): boolean => {
  const bare = host.startsWith('[') ? host.slice(1, -1) : host
  return isIP(bare) === 0 ? isOuterName(bare) : isPublicAddress(bare)
}

// Readers of addresses disagree on backslashes, white space, names before an @ and escapes in hosts: what has any of them is refused, however this one reads it.
const PLAIN = /^https?:\/\/[^/?#\\@\s%]+(?:[/?#][^\\\s]*)?$/iu

/**
 * Takes an address apart that is to be fetched: http or https, ports 80 and 443, no names or passwords in it, a public host. Refuses all else:
 * `fetch-bad-address`, `fetch-bad-port`, `fetch-inner-network`. A name may still lead inside: see `isPublicAddress`.
 */
export const readAddress = (raw: string): Result<URL> => {
  if (raw.length > LONGEST || !PLAIN.test(raw) || !URL.canParse(raw)) return unfit(raw, 'bad-address')
  const url = new URL(raw)
  if (url.username !== '' || url.password !== '') return unfit(raw, 'bad-address')
  if (!['', '80', '443'].includes(url.port)) return unfit(raw, 'bad-port')
  return isPublicHost(url.hostname) ? accept(url) : unfit(raw, 'inner-network')
}
