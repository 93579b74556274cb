import type { ThingId } from '../record/id.ts'
import { remember } from '../record/remember.ts'
import type { Span } from '../text/span.ts'
import { WORDS_FOR_ALL } from './bound-words.ts'

/** Whoever is meant by a name: a party or a bloc of the record. */
export type NamedHolder = { readonly kind: 'party' | 'bloc'; readonly id: ThingId }

/** Whom some words name. `as`: under a name of theirs, or as one of the parties of the text. */
export type NamedIn = { readonly who: NamedHolder; readonly as: 'named' | 'party-of-the-text'; readonly span: Span }

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

// A genitive ending belongs to the name; an adjective of a country does not ("Ukrainian forces" names nobody who is bound).
const NAME_ENDS = "(?:['’]s?|s)?(?![\\p{L}\\p{N}])"

const asPattern = (names: readonly string[]): string =>
  [...new Set(names)]
    .toSorted((one, other) => other.length - one.length)
    .map(escaped)
    .join('|')

const namePattern = (names: readonly string[], flags: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${asPattern(names)})${NAME_ENDS}`, flags)

// Short names in capitals are words in small letters: "US" and "us".
const isInCapitals = (name: string): boolean => name.length <= 5 && name === name.toUpperCase()

const patternsOf = (names: readonly string[]): readonly RegExp[] =>
  [
    { of: names.filter(isInCapitals), flags: 'gu' },
    { of: names.filter(name => !isInCapitals(name)), flags: 'giu' },
  ].flatMap(({ of, flags }) => (of.length === 0 ? [] : [namePattern(of, flags)]))

type Searched = { readonly who: NamedHolder; readonly patterns: readonly RegExp[] }

const searchedOf = remember((state): readonly Searched[] =>
  (['party', 'bloc'] as const).flatMap(kind =>
    [...state.things[kind].values()].map(({ id, name, aliases }): Searched => {
      const names = [...Object.values(name), ...aliases.flatMap(one => (one.mocking === undefined ? [one.name] : []))]
      return { who: { kind, id }, patterns: patternsOf(names) }
    }),
  ),
)

const firstOf = (patterns: readonly RegExp[], words: string): Span | null => {
  for (const pattern of patterns) {
    pattern.lastIndex = 0
    const [found] = words.matchAll(pattern)
    if (found !== undefined) return { start: found.index, end: found.index + found[0].length }
  }
  return null
}

const FOR_ALL = new Map(Object.entries(WORDS_FOR_ALL).map(([language, words]) => [language, namePattern(words, 'giu')]))

const forAllIn = (words: string, language: string): Span | null => {
  const pattern = FOR_ALL.get(language.toLowerCase().split('-')[0] ?? '')
  return pattern === undefined ? null : firstOf([pattern], words)
}

/**
 * The parties and blocs that some words name, each once, by a name or an alias that mocks nobody; spans lie in the words. Words such as "the Parties",
 * where they name nobody besides, mean every party at the table.
 */
export const namedIn = (
  state: Parameters<typeof searchedOf>[0],
  words: string,
  language: string,
): readonly NamedIn[] => {
  const named = searchedOf(state).flatMap(({ who, patterns }): readonly NamedIn[] => {
    const span = firstOf(patterns, words)
    return span === null ? [] : [{ who, as: 'named', span }]
  })
  const all = named.length > 0 ? null : forAllIn(words, language)
  if (all === null) return named
  return [...state.things.party.values()]
    .filter(({ negotiates }) => negotiates)
    .map(({ id }) => ({ who: { kind: 'party', id }, as: 'party-of-the-text', span: all }))
}
