import type { Token } from '../../wording/tokens.ts'
import { isCapital } from '../../wording/tokens.ts'
import type { Tongue } from '../ground.ts'
import { BODY_STEMS_DE } from './lexicon/bodies.de.ts'
import { BODY_NOUNS_EN } from './lexicon/bodies.en.ts'
import { DOCUMENT_STEMS_DE } from './lexicon/documents.de.ts'
import { DOCUMENT_NOUNS_EN } from './lexicon/documents.en.ts'
import { ADDRESS_DE, GROUPS_DE, OFFICE_ADJECTIVES_DE, OFFICE_STEMS_DE } from './lexicon/offices.de.ts'
import { ADDRESS_EN, GROUPS_EN, OFFICES_EN } from './lexicon/offices.en.ts'
import { OUTLET_CLASSES } from './lexicon/outlets.ts'

/** What a common noun names: an office or calling, a form of address, unnamed people, a body, a text, a class of outlets. */
export type NounSort = 'office' | 'address' | 'group' | 'body' | 'document' | 'outlet-class'

/** What is known of a noun: its sort, the last part by which it is known ("minister"), and the whole word without ending ("außenminister"). */
export type Noun = { readonly sort: NounSort; readonly stem: string; readonly base: string }

/** Tells the sort of a noun by its form in small letters; null where it is none of these. */
export type Nouns = (token: Token | undefined) => Noun | null

type Known = { readonly sort: NounSort; readonly stem: string }

const ENDINGS = ['', 's', 'es', 'n', 'en', 'e', 'er', 'ern', 'in', 'innen', 'nen', 'se', 'sen']
const ADJECTIVE_ENDINGS = ['e', 'er', 'en', 'em', 'es']

const umlauted = (stem: string): string =>
  stem.replace(
    /(a|o|u)([^aeiouäöü]*)$/,
    (_, vowel: string, rest: string) => `${vowel === 'a' ? 'ä' : vowel === 'o' ? 'ö' : 'ü'}${rest}`,
  )

const formsOf = (
  rows: readonly (readonly [NounSort, readonly string[], readonly string[]])[],
): ReadonlyMap<string, Known> => {
  const forms = new Map<string, Known>()
  for (const [sort, stems, endings] of rows)
    for (const stem of stems)
      for (const ending of endings)
        for (const base of ending === 'e' || ending === 'en' || ending === 'er' ? [stem, umlauted(stem)] : [stem])
          if (!forms.has(base + ending)) forms.set(base + ending, { sort, stem })
  return forms
}

const GERMAN = formsOf([
  ['address', ADDRESS_DE, ['']],
  ['outlet-class', OUTLET_CLASSES, ['', 's', 'n', 'e', 'en', 'es']],
  ['group', GROUPS_DE, ['']],
  ['office', OFFICE_STEMS_DE, ENDINGS],
  ['office', OFFICE_ADJECTIVES_DE, ADJECTIVE_ENDINGS],
  ['body', BODY_STEMS_DE, ['', 's', 'es', 'n', 'en', 'e', 'er', 'ern']],
  ['document', DOCUMENT_STEMS_DE, ['', 's', 'es', 'n', 'en', 'e']],
])

const ENGLISH = formsOf([
  ['address', ADDRESS_EN, ['']],
  ['group', GROUPS_EN, ['']],
  ['office', OFFICES_EN, ['', 's', 'es']],
  ['body', BODY_NOUNS_EN, ['', 's', 'es']],
  ['document', DOCUMENT_NOUNS_EN, ['', 's']],
  ['outlet-class', ['newspaper', 'broadcaster', 'newswire', 'outlet', 'magazine', 'website', 'news'], ['', 's']],
])

/** Short stems that make compounds without a joint ("Hafenamt", "Parteichef"). */
const COMPOUNDING = new Set(['amt', 'chef', 'bank', 'plan'])

/** A short stem is found in many words by chance ("Apparat", "Ausland"): it wants a joint before it. */
const isJoint = (before: string, stem: string): boolean =>
  before === '' ||
  before.endsWith('-') ||
  (before.length > 3 && COMPOUNDING.has(stem)) ||
  stem.length > 4 ||
  (before.length > 3 && before.endsWith('s'))

const LONGEST_WORD = 60

const germanNoun = (plain: string): Noun | null => {
  if (plain.length > LONGEST_WORD) return null
  for (let i = 0; i + 2 < plain.length; i++) {
    const known = GERMAN.get(plain.slice(i))
    if (known !== undefined && isJoint(plain.slice(0, i), known.stem))
      return { ...known, base: plain.slice(0, i) + known.stem }
  }
  return null
}

const englishNoun = (plain: string): Noun | null => {
  const bare = plain.endsWith("'s") || plain.endsWith("s'") ? plain.slice(0, plain.endsWith("'s") ? -2 : -1) : plain
  const known = ENGLISH.get(bare) ?? ENGLISH.get(bare.slice(bare.lastIndexOf('-') + 1))
  // A plural is taken up by a plural.
  return known === undefined ? null : { ...known, base: bare }
}

/** A teller of nouns for one text; words met before are remembered for as long as the text is read. */
export const createNouns = (tongue: Tongue | null): Nouns => {
  const met = new Map<string, Noun | null>()
  return token => {
    if (token === undefined || token.sort === 'sign' || tongue === null) return null
    if (tongue === 'de' && !isCapital(token) && token.sort === 'word') return null
    const before = met.get(token.plain)
    if (before !== undefined) return before
    const sort = tongue === 'de' ? germanNoun(token.plain) : englishNoun(token.plain)
    met.set(token.plain, sort)
    return sort
  }
}
