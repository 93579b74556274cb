import { isCapital, type Token } from '../../wording/tokens.ts'
import type { Tongue } from '../ground.ts'
import { NOUN_ENDINGS_DE, OPENERS_DE } from './lexicon/everyday.de.ts'
import { OPENERS_EN } from './lexicon/everyday.en.ts'
import { MEN, WOMEN } from './lexicon/first-names.ts'
import { OFFICE_MODIFIERS_EN } from './lexicon/offices.en.ts'
import { PARTICLES } from './lexicon/particles.ts'
import { FURTHER_DEMONYMS, STATES } from './lexicon/states.ts'
import type { Nouns } from './nouns.ts'

const OPENERS: Readonly<Record<Tongue, ReadonlySet<string>>> = { de: new Set(OPENERS_DE), en: new Set(OPENERS_EN) }
const DEMONYMS: ReadonlySet<string> = new Set(
  [...STATES.flatMap(row => (row.split(';')[4] ?? '').split('|')), ...FURTHER_DEMONYMS]
    .map(word => word.trim().toLowerCase())
    .filter(Boolean),
)
const MODIFIERS: ReadonlySet<string> = new Set(OFFICE_MODIFIERS_EN)
const NOUN_ENDING = new RegExp(`(?:${NOUN_ENDINGS_DE.join('|')})e?[ns]?$`)
/** German adjectives of places ("Berliner", "Genfer") stand before a noun and end like it. */
const LONGEST_NAME = 6

const bare = (plain: string): string => plain.replace(/(?:'s|')$/, '')

/** Whether a word is an English adjective of a people, or one that stands before a noun with a capital like one. */
export const isDemonym = (token: Token | undefined): boolean => token !== undefined && DEMONYMS.has(token.plain)

/** Whether a word tells one English office from another ("foreign", "prime"). */
export const isModifier = (token: Token | undefined): boolean => token !== undefined && MODIFIERS.has(token.plain)

/** Whether a word is one of those that open a sentence with a capital and name nobody. */
export const isOpener = (token: Token | undefined, tongue: Tongue): boolean =>
  token !== undefined && OPENERS[tongue].has(token.plain)

/** Whether a word is a given name that is generally known, alone or joined by a hyphen. */
export const isGiven = (token: Token | undefined): boolean => {
  if (token === undefined || !isCapital(token)) return false
  const plain = bare(token.plain)
  return (
    MEN.has(plain) ||
    WOMEN.has(plain) ||
    (plain.includes('-') && plain.split('-').every(part => MEN.has(part) || WOMEN.has(part)))
  )
}

export type NameGround = { readonly tokens: readonly Token[]; readonly nouns: Nouns; readonly tongue: Tongue }

const isNamePart = ({ tokens, nouns, tongue }: NameGround, at: number): boolean => {
  const token = tokens[at]
  if (token === undefined || token.sort !== 'word') return false
  if (!isCapital(token) && !/^(?:al|el|d|l|ben|bin)[-'’]\p{Lu}/u.test(token.printed)) return false
  if (OPENERS[tongue].has(token.plain) && token.plain !== 'may') return false
  const sort = nouns(token)?.sort
  if (sort !== undefined && !isGiven(token)) return false
  return tongue === 'en' ? !isDemonym(token) && !MODIFIERS.has(token.plain) : !NOUN_ENDING.test(token.plain)
}

/** "A" is an article far more often than an initial. */
const isInitial = (token: Token | undefined): boolean => token !== undefined && /^[B-HJ-Z]\.?$/.test(token.printed)

/** "der" and "den" are articles unless another particle stands before them ("Van der Bellen"). */
const INNER = new Set(['der', 'den', 'la', 'los', 'e', 'y', 'as', 'abu'])

const behindParticles = ({ tokens }: NameGround, from: number, start: number): number => {
  let behind = from
  while (behind < from + 3) {
    const token = tokens[behind]
    if (token === undefined || !PARTICLES.has(token.plain) || (behind === start && !isCapital(token))) break
    if (behind === from && INNER.has(token.plain) && !isCapital(token)) break
    behind++
  }
  return behind
}

/** "Arlen Vosses Wunsch": behind a German genitive the next noun begins. */
const isGenitiveOf = ({ tokens, tongue }: NameGround, at: number, end: number): boolean =>
  tongue === 'de' && end - at > 1 && /[^sßxz]s$/.test(tokens[end - 1]?.printed ?? '') && !isGiven(tokens[end - 1])

/** Where the name that begins at `at` ends (token index, outside); `at` itself where no name begins. */
export const nameEnd = (on: NameGround, at: number): number => {
  const { tokens } = on
  let end = at
  while (end < at + LONGEST_NAME) {
    const token = tokens[end]
    if (token === undefined) break
    if (isInitial(token) && isCapital(tokens[end + 1 + Number(tokens[end + 1]?.plain === '.')])) {
      end += tokens[end + 1]?.plain === '.' ? 2 : 1
      continue
    }
    const behind = behindParticles(on, end, at)
    if (behind > end && tokens[end]?.plain === 'von' && end - at > 1) break
    if (behind > end && isNamePart(on, behind)) end = behind + 1
    else if (isNamePart(on, end)) end++
    else break
    if (/['’]s?$/.test(tokens[end - 1]?.printed ?? '') || isGenitiveOf(on, at, end)) break
  }
  return end
}
