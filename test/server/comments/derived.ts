import { createHash, createHmac, pbkdf2Sync } from 'node:crypto'

/** Salts that ship with the program: what its code, its pages and its keys' names hold, and none at all. */
const SHIPPED_SALTS = ['', 'travaux', 'lake-treaty', 'https://site.example/', 'travaux-writer', 'travaux comments own']

const HASHES = ['md5', 'sha1', 'sha256', 'sha512'] as const
const COSTS = [1, 1_000, 4_000, 10_000] as const

/** So many signs of a digest are enough to know it by, and too many to come about by chance: 64 bits in hexadecimal, more in the others. */
const WINDOW = 16

const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567'

const inBase32 = (bytes: Buffer): string => {
  const bits = [...bytes].map(byte => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{5}/g) ?? []).map(five => LETTERS[Number.parseInt(five, 2)]).join('')
}

/** Bytes as programs print them, each cut to the window, in small letters: whether a digest was printed whole or cut makes no difference. */
const printedOf = (bytes: Buffer): readonly string[] =>
  [bytes.toString('hex'), bytes.toString('base64').replace(/=+$/, ''), inBase32(bytes)]
    .filter(text => text.length >= WINDOW)
    .map(text => text.slice(0, WINDOW).toLowerCase())

/** A text in base64 within a longer one, at each of the three places where it can begin. */
const withinBase64 = (text: string): readonly string[] =>
  [0, 2, 3].map((skipped, before) =>
    Buffer.from('\0'.repeat(before) + text)
      .toString('base64')
      .replace(/.?=+$/, '')
      .slice(skipped, skipped + WINDOW)
      .toLowerCase(),
  )

const spellingsOf = (secret: string): readonly string[] => {
  const bare = secret.trim()
  const lower = bare.toLowerCase()
  const at = bare.lastIndexOf('@')
  const host = at < 0 ? [] : [`${bare.slice(0, at)}${lower.slice(at)}`, lower.replace(/\+[^@]*@/, '@')]
  const all = [bare, lower, bare.toUpperCase(), ...host, `mailto:${lower}`]
  return [...new Set([secret, ...all, ...all.map(one => `${one}\n`)])]
}

const saltedDigests = (text: string, salt: string): readonly Buffer[] =>
  HASHES.flatMap(name => [
    createHash(name).update(`${salt}${text}`).digest(),
    createHash(name).update(`${text}${salt}`).digest(),
    createHash(name).update(`${salt}:${text}`).digest(),
    createHmac(name, salt).update(text).digest(),
  ])

const stretched = (text: string, salt: string | Buffer, cost: number): Buffer =>
  pbkdf2Sync(text, salt, cost, 32, 'sha256')

/** What text is made plain of before it is searched: percent signs, entities and escapes stand for what they mean. */
const decoded = (text: string): string =>
  text
    .replace(/%([2-7][0-9a-f])|&#x([0-9a-f]{2,4});|\\u([0-9a-f]{4})/gi, (_, one, two, three) =>
      String.fromCharCode(Number.parseInt(one ?? two ?? three, 16)),
    )
    .replace(/&#(\d{2,5});/g, (_, code) => String.fromCharCode(Number(code)))
    .replaceAll('&amp;', '&')
    .toLowerCase()

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** `plain`: parts of texts that give somebody away as they stand; `secrets`: addresses and the like, of which nothing must be made. */
export type Secrets = { readonly plain: readonly string[]; readonly secrets: readonly string[] }

/** Looks for what is made of secrets. `learn`: a salt that stood in an answer; `find`: the first thing found in a text, null for none. */
export type Search = { readonly learn: (salt: string) => void; readonly find: (text: string) => string | null }

const CHALLENGE = /"cost":(\d+),.*"nonce":"([0-9a-f]+)","salt":"([0-9a-f]+)"/

const tableOf = ({ secrets }: Secrets): Set<string> => {
  const table = new Set<string>()
  const put = (bytes: Buffer): void => {
    for (const printed of printedOf(bytes)) table.add(printed)
  }
  for (const text of new Set(secrets.flatMap(spellingsOf))) {
    for (const within of withinBase64(text)) if (within.length === WINDOW) table.add(within)
    put(Buffer.from(text))
    for (const salt of SHIPPED_SALTS) saltedDigests(text, salt).forEach(put)
  }
  for (const text of new Set(secrets.flatMap(secret => [secret, secret.toLowerCase()])))
    for (const salt of SHIPPED_SALTS) for (const cost of COSTS) put(stretched(text, salt, cost))
  return table
}

/**
 * A search for secrets and for everything that can be made of them without a key of the server: MD5, SHA-1, SHA-256 and SHA-512, plain, salted and keyed with
 * what anybody can read, PBKDF2 with the salts and costs that ship, each in hexadecimal, base64 and base32, whole or cut. The values are worked out once; a text
 * is then read in one go.
 */
export const searchFor = (sought: Secrets): Search => {
  const table = tableOf(sought)
  const plain = new RegExp(sought.plain.map(part => escaped(part.toLowerCase())).join('|'))
  const lower = [...new Set(sought.secrets.map(secret => secret.toLowerCase()))]
  const inTask = (text: string): string | null => {
    const [, cost = '', nonce = '', salt = ''] = CHALLENGE.exec(text) ?? []
    if (salt === '') return null
    const keys = lower.flatMap(one => [
      stretched(one, Buffer.from(salt, 'hex'), Number(cost)),
      ...[salt, nonce].flatMap(part => saltedDigests(one, part)),
    ])
    return keys.flatMap(printedOf).find(printed => text.includes(printed)) ?? null
  }
  return {
    learn: salt => {
      for (const text of lower)
        for (const bytes of saltedDigests(text, salt)) for (const printed of printedOf(bytes)) table.add(printed)
    },
    find: text => {
      const small = decoded(text)
      const told = plain.exec(small)?.[0]
      if (told !== undefined) return told
      for (const [run] of small
        .replaceAll('-', '+')
        .replaceAll('_', '/')
        .matchAll(/[a-z0-9+/]{16,}/g))
        for (let at = 0; at + WINDOW <= run.length; at++)
          if (table.has(run.slice(at, at + WINDOW))) return run.slice(at, at + WINDOW)
      return inTask(small)
    },
  }
}
