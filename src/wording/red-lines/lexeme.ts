import { plainForm } from '../../text/words.ts'
import { PARTICLES } from './kin-de.ts'
import type { Tongue } from './tongue.ts'

/**
 * One word of a statement. `keys` is what it is looked up by; `heads` and `modifiers` are the same of the last and the first part of a compound.
 * `partner` is the particle that belongs to this verb and stands apart (`zieht … ab`), `joined` the keys of the two together.
 */
export type Lexeme = {
  readonly start: number
  readonly end: number
  readonly plain: string
  readonly isCapital: boolean
  readonly isWord: boolean
  readonly keys: readonly string[]
  readonly heads: readonly string[]
  readonly modifiers: readonly string[]
  readonly joined: readonly string[]
  readonly partner: number | null
}

const PIECE = /\p{N}+(?:[.,:\u00a0\u202f]\p{N}+)*|[\p{L}\p{M}\p{N}]+(?:[-‐‑–][\p{L}\p{N}]+)*(?:['’][\p{L}]+)?|\S/gu
const SHORTEST_COMPOUND = 7
const SHORTEST_HEAD = 3
const SHORTEST_NESTED = 12
const SHORTEST_MODIFIER = 3

type Compound = Pick<Lexeme, 'heads' | 'modifiers'>
const SIMPLE: Compound = { heads: [], modifiers: [] }
const compounds = new Map<string, Compound>()

const withoutLink = (modifier: string): readonly string[] => {
  const link = /(?:es|en|er|s|n|e|-)$/.exec(modifier)
  return link === null ? [modifier] : [modifier, modifier.slice(0, link.index)]
}

// "Anbau" is no kind of "Bau": what stands before the head there makes another verb of it.
const isPrefix = (part: string): boolean => PARTICLES.has(part) || /^(?:be|ver|ent|er|zer|miss|rück|un|ur)$/.test(part)

const takeApart = (plain: string, tongue: Tongue): Compound => {
  const heads = new Set<string>()
  const modifiers = new Set<string>()
  for (let at = SHORTEST_MODIFIER; at <= plain.length - SHORTEST_MODIFIER; at++) {
    if (isPrefix(plain.slice(0, at))) continue
    const head = plain.slice(at).replace(/^[-‐‑–]/u, '')
    if (head.length >= SHORTEST_HEAD) for (const key of tongue.kin(head, 'noun')) heads.add(key)
    for (const part of withoutLink(plain.slice(0, at))) {
      if (part.length < SHORTEST_MODIFIER) continue
      for (const key of tongue.kin(part, 'noun')) modifiers.add(key)
      // "Dammbauverbot": the first part is a compound itself.
      if (plain.length >= SHORTEST_NESTED && part.length >= SHORTEST_COMPOUND && part.length < plain.length - 3)
        for (const key of partsOf(part, tongue)) modifiers.add(key)
    }
  }
  return { heads: [...heads], modifiers: [...modifiers] }
}

const partsOf = (part: string, tongue: Tongue): readonly string[] => {
  const { heads, modifiers } = compoundOf(part, tongue)
  return [...heads, ...modifiers]
}

const compoundOf = (plain: string, tongue: Tongue): Compound => {
  const known = compounds.get(plain)
  if (known !== undefined) return known
  const made = takeApart(plain, tongue)
  if (compounds.size < 50_000) compounds.set(plain, made)
  return made
}

const isLetter = /\p{L}|\p{N}/u

/** The words and signs of a stretch of text, with what they are looked up by. `offset` is where the stretch begins. */
export const readLexemes = (text: string, offset: number, tongue: Tongue): readonly Lexeme[] =>
  [...text.matchAll(PIECE)].map(found => {
    const [printed] = found
    const plain = plainForm(printed)
    const isWord = isLetter.test(printed)
    const isCapital = /^\p{Lu}/u.test(printed)
    const isCompound = tongue.hasCompounds && isCapital && plain.length >= SHORTEST_COMPOUND
    return {
      start: offset + found.index,
      end: offset + found.index + printed.length,
      plain,
      isCapital,
      isWord,
      keys: isWord ? tongue.kin(plain, isCapital && found.index > 0 ? 'noun' : undefined) : [],
      ...(isCompound ? compoundOf(plain, tongue) : SIMPLE),
      joined: [],
      partner: null,
    }
  })

/** Whether two words have a key in common. */
export const isKin = (one: readonly string[], other: readonly string[]): boolean => one.some(key => other.includes(key))
