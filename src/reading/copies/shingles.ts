/** Words in a shingle. Four words in a row are seldom written twice by chance, and one changed word spoils only four shingles. */
const WORDS = 4
/** Of a longer text the first words count: a copy shows long before. */
const MOST_WORDS = 20_000

const WORD = /[\p{L}\p{N}]+/gu

// FNV-1a over UTF-16 units, the multiplication by shifts: 32 bits. Two of some thousand shingles of a pair fall together by chance once in a million.
const hashOf = (word: string): number => {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

const mix = (hash: number, next: number): number => {
  let mixed = Math.imul(hash ^ next, 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/** The shingles of a text (runs of four words in small letters, marks left out), as distinct 32-bit hashes in rising order. */
export const shinglesOf = (text: string): Uint32Array => {
  const words: number[] = []
  for (const [word] of text.matchAll(WORD)) {
    words.push(hashOf(word.toLowerCase()))
    if (words.length >= MOST_WORDS) break
  }
  const hashes = new Set<number>()
  for (let at = 0; at + WORDS <= words.length; at++) {
    let hash = 0
    for (let i = at; i < at + WORDS; i++) hash = mix(hash + i - at, words[i] ?? 0)
    hashes.add(hash)
  }
  return Uint32Array.from(hashes).sort()
}
