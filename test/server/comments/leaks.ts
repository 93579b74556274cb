import { createHash } from 'node:crypto'
import { playHistories, search } from './history.ts'

/** What a search through random histories came to: how many answers were read, what was found in them, and how many pictures came from an address. */
export type Leaks = { readonly answers: number; readonly found: readonly string[]; readonly pictures: number }

const HASHES = ['md5', 'sha1', 'sha256'] as const

/** The pictures that an address would get if they were made from it: three bytes of a digest, from either end. */
const picturesOf = (address: string): readonly number[] =>
  [address, address.toLowerCase()].flatMap(text =>
    HASHES.flatMap(name => {
      const digest = createHash(name).update(text).digest()
      return [digest.readUIntBE(0, 3), digest.readUIntBE(digest.length - 3, 3)]
    }),
  )

/** Plays random histories until at least so many public answers were read, and looks in each for addresses, networks and what is made from them. */
export const findLeaks = async (seed: number, least: number): Promise<Leaks> => {
  const { find, learn } = search()
  const found: string[] = []
  const look = (text: string): void => {
    const leak = find(text)
    if (leak !== null) found.push(`${leak} in ${text.slice(0, 500)}`)
  }
  const told = await playHistories({ seed, least }, { look, learn }, picturesOf)
  return { ...told, found }
}
