import type { Atom, AtomText } from './atoms.ts'
import type { Chunk } from './chunk.ts'
import { sentenceOf } from './clause-force.ts'
import type { ComparedWords } from './compared-words.ts'

/** Whether nothing of a finite verb stands before a chunk in its sentence. */
export const isBeforeVerb = (side: AtomText, chunk: Chunk, words: ComparedWords): boolean => {
  const { from } = sentenceOf(side, chunk.from)
  const before = side.atoms.slice(Math.max(from, chunk.from - 30), chunk.from)
  if (chunk.from - from > 24) return false
  return !before.some(
    atom => atom.kind === 'modal' || words.isIn('auxiliaries', atom.plain) || isFiniteVerb(side, atom, words),
  )
}

const isFiniteVerb = (side: AtomText, atom: Atom, words: ComparedWords): boolean => {
  if (atom.kind !== 'word' || !/^\p{Ll}/u.test(side.text.slice(atom.span.start, atom.span.start + 2))) return false
  return words.words.isNounCapitalised
    ? words.isLike(words.words.endings.finite, atom.plain)
    : (words.rungs.get(atom.key) ?? []).some(({ ladder }) => words.ladders[ladder]?.dimension === 'verb')
}

/** Whether a list of parties opens before a chunk with no verb between: "concluded between A, B and C". */
const isAmongParties = (side: AtomText, chunk: Chunk, words: ComparedWords): boolean => {
  const before = side.atoms.slice(Math.max(0, chunk.from - 12), chunk.from)
  const opener = before.findLastIndex(({ plain }) => words.isIn('amongParties', plain))
  const isName = /^\p{Lu}/u.test(side.text.slice(chunk.atoms.at(-1)?.span.start))
  return (
    opener >= 0 &&
    isName &&
    before.slice(opener + 1).every(({ kind }) => kind === 'word' || kind === 'small' || kind === 'sign')
  )
}

/** Whether a chunk names who is bound: it stands before the verb, without a preposition, or in a list of parties. */
export const isBearer = (side: AtomText, chunk: Chunk, words: ComparedWords): boolean => {
  if (chunk.atoms.some(({ kind }) => kind === 'preposition') || chunk.kind === 'verb') return false
  if (isAmongParties(side, chunk, words)) return true
  const { from } = sentenceOf(side, chunk.from)
  const before = side.atoms.slice(from, chunk.from)
  if (before.some(({ kind }) => kind === 'preposition') || !isBeforeVerb(side, chunk, words)) return false
  return side.atoms.slice(chunk.to + 1, chunk.to + 12).some(({ kind }) => kind === 'modal' || kind === 'word')
}
