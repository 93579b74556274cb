import type { Tongue } from '../web/pages/phrases.ts'

/** What is read from a request: the path without its first slash, the query, the language that its reader would like best, and how it is to be packed. */
export type Visit = {
  readonly path: string
  readonly search: URLSearchParams
  readonly query: string
  readonly tongue: Tongue
}

const ACCEPTED = /(?:^|,)\s*(de|en|\*)(?:-[\w-]+)?\s*(?:;\s*q=([0-9.]+))?/gi

/** The language of ours that a reader likes best (RFC 9110, 12.5.4); English where none is liked, or both are liked as much and English stands first. */
const tongueFor = (accepted: string): Tongue => {
  const liked = [...accepted.matchAll(ACCEPTED)].map(([, name = '', quality = '1']) => ({
    tongue: name.toLowerCase(),
    quality: Number(quality),
  }))
  const [best] = liked.filter(({ quality }) => quality > 0).sort((one, other) => other.quality - one.quality)
  return best?.tongue === 'de' ? 'de' : 'en'
}

/** The language that an address speaks, whatever is wrong with it otherwise; null where it names none. */
const tongueIn = (path: string): Tongue | null => {
  const found = /^[^/]+\/(?:r\/[^/]+\/)?(en|de)(?:\/|$)/.exec(path)?.[1]
  return found === 'en' || found === 'de' ? found : null
}

/** A path from outside with its percent signs read; null where one stands for nothing. */
export const decodePath = (path: string): string | null => {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}

/** Whether every percent sign of a query stands for something. */
export const isReadable = (query: string): boolean => decodePath(query.replaceAll('+', ' ')) !== null

/** How one leads from a path to the first page of the site, relatively; from absurd depths it is led to from the top. */
export const rootFrom = (path: string): string => {
  const depth = path.split('/').length - 1
  return depth > 20 ? '/' : depth === 0 ? './' : '../'.repeat(depth)
}

/** Whether a request was sent to a name of this site. A page of another site could reach this server under a name of its own that leads here (DNS rebinding). */
export const isOwnHost = (host: string, names: readonly string[]): boolean => {
  const name = host.replace(/:\d{1,5}$/, '').toLowerCase()
  return /^(?:127\.0\.0\.1|localhost|\[::1\])$/.test(name) || names.includes(name)
}

/** Reads an address. `accepted` is what the reader's browser says of languages. */
export const visitOf = (address: string, accepted: string): Visit => {
  const url = new URL(address)
  const path = url.pathname.slice(1)
  return { path, search: url.searchParams, query: url.search, tongue: tongueIn(path) ?? tongueFor(accepted) }
}
