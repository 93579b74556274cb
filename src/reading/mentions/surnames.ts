import type { Span } from '../../text/span.ts'
import { wordsAt } from '../../text/span.ts'
import { isCapital, type Token } from '../../wording/tokens.ts'
import type { Ground, Sentence } from '../ground.ts'
import type { Found } from './found.ts'
import { PARTICLES } from './lexicon/particles.ts'

/** Surnames of an article by their last word: the small words before it ("van der" of "Van der Bellen"), none for most. */
type Surnames = ReadonlyMap<string, readonly string[]>

const GENITIVE = /(?:'s|')$/

/** The forms of a word under which a surname may stand: as printed, and without a genitive ending, with its length. */
const surnameForms = (token: Token, isGerman: boolean): readonly (readonly [string, number])[] => {
  const ending = token.plain.match(GENITIVE)?.[0].length ?? 0
  if (ending > 0) return [[token.plain.slice(0, -ending), ending]]
  const isGenitive = isGerman && token.plain.endsWith('s') && token.plain.length > 3
  return isGenitive ? [[token.plain, 0] as const, [token.plain.slice(0, -1), 1] as const] : [[token.plain, 0]]
}

const particlesOf = (words: readonly string[]): readonly string[] => {
  let from = words.length - 1
  while (from > 0 && PARTICLES.has(words[from - 1] ?? '')) from--
  return words.slice(from, -1)
}

/** The tails of the names of people: "Marco Rubio" is taken up as "Rubio". */
const surnamesOf = (text: string, found: readonly (readonly Found[])[]): Surnames => {
  const surnames = new Map<string, readonly string[]>()
  for (const { sort, span, role } of found.flat()) {
    if (sort !== 'person' && !(sort === 'listed' && role === 'person')) continue
    const words = wordsAt(text, span).toLowerCase().replace(/’/g, "'").split(/\s+/)
    const last = words[words.length - 1]
    if (last !== undefined && last.length > 1) surnames.set(last, particlesOf(words))
  }
  return surnames
}

const COVERS = new Set<Found['sort']>(['listed', 'person'])

const person = (span: Span, whole: Span): Found => ({
  span,
  whole,
  role: 'person',
  sort: 'person',
  key: null,
  stems: [],
  definite: true,
  known: null,
})

const startOf = (tokens: readonly Token[], at: number, particles: readonly string[]): number => {
  const from = at - particles.length
  const isWhole = from >= 0 && particles.every((word, index) => tokens[from + index]?.plain === word)
  return tokens[isWhole ? from : at]?.start ?? 0
}

const isNameLike = (token: Token): boolean => isCapital(token) || /^(?:al|el|ben|bin)-\p{Lu}/u.test(token.printed)

type Seeking = { readonly isGerman: boolean; readonly surnames: Surnames }

const surnamesIn = ({ tokens }: Sentence, covered: readonly Found[], on: Seeking): readonly Found[] => {
  const found: Found[] = []
  let past = 0
  for (const [at, token] of tokens.entries()) {
    if (token.sort !== 'word' || !isNameLike(token)) continue
    const form = surnameForms(token, on.isGerman).find(([plain]) => on.surnames.has(plain))
    if (form === undefined) continue
    while (past < covered.length && (covered[past]?.span.end ?? 0) <= token.start) past++
    const over = covered[past]
    if (over !== undefined && COVERS.has(over.sort) && over.span.start < token.end) continue
    const start = startOf(tokens, at, on.surnames.get(form[0]) ?? [])
    found.push(person({ start, end: token.end - form[1] }, { start, end: token.end }))
  }
  return found
}

/** All that the sentences gave, and the people whom they take up by surname alone; a guess of a name gives way to them. */
export const findSurnames = (
  { sentences, text, tongue }: Ground,
  found: readonly (readonly Found[])[],
): readonly Found[] => {
  const on = { isGerman: tongue === 'de', surnames: surnamesOf(text, found) }
  return sentences.flatMap((sentence, index) => {
    const own = found[index] ?? []
    const further = surnamesIn(sentence, own, on)
    const starts = new Set(further.map(({ span }) => span.start))
    const kept = own.filter(({ sort, span }) => COVERS.has(sort) || !starts.has(span.start))
    return [...kept, ...further].sort((one, other) => one.span.start - other.span.start)
  })
}
