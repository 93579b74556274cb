import { type Token, tokensOf } from '../../wording/tokens.ts'
import type { Known, Role } from '../article.ts'
import { BODIES } from './lexicon/bodies.de.ts'
import { CITIES } from './lexicon/cities.ts'
import { OUTLETS } from './lexicon/outlets.ts'
import { AMBIGUOUS_OUTLETS } from './lexicon/outlets-ambiguous.ts'
import { STATES } from './lexicon/states.ts'

/** One name of a list: its words in small letters, what it names (`key` is one for all names of one thing), and the nouns by which a text takes it up again. */
export type Entry = {
  readonly words: readonly string[]
  readonly printed: string
  readonly role: Role | 'place'
  readonly key: string
  readonly classes: readonly string[]
  /** An ordinary word too: it counts only in quotation marks or behind a class noun. */
  readonly ambiguous: boolean
  readonly known: Known | null
}

/** Names by their first word, longest first. */
export type Gazetteer = ReadonlyMap<string, readonly Entry[]>

type Row = Omit<Entry, 'words' | 'printed' | 'ambiguous'> & { readonly names: readonly string[] }

const entriesOf = ({ names, ...rest }: Row): readonly Entry[] =>
  names
    .filter(name => name.trim() !== '')
    .map(name => ({
      ...rest,
      printed: name,
      words: tokensOf(name).map(token => token.plain),
      ambiguous: rest.role === 'outlet' && rest.known === null && AMBIGUOUS_OUTLETS.has(name.toLowerCase()),
    }))

const stateRows = (row: string): readonly Row[] => {
  const [german = '', english = '', seat = '', englishSeat = ''] = row.split(';').map(cell => cell.trim())
  const state = { role: 'organisation', classes: ['land', 'country', 'staat', 'nation'], known: null } as const
  const names = [...german.split('|'), ...english.split('|')]
  const seats = [...seat.split('|'), ...englishSeat.split('|')]
  return [
    { ...state, key: `state ${names[0]}`, names },
    { ...state, key: `seat ${names[0]}`, names: seats, classes: [] },
  ]
}

const cityRow = (row: string): Row => {
  const names = row.split(/[;|]/)
  return { role: 'place', key: `city ${names[0]}`, names, classes: ['stadt', 'city'], known: null }
}

const bodyRow = (row: string): Row => {
  const [names = '', classes = ''] = row.split('=')
  const key = `body ${names.split('|')[0]}`
  return {
    role: 'organisation',
    key,
    names: names.split('|'),
    classes: classes.split(',').filter(Boolean),
    known: null,
  }
}

const OUTLET_TAKEN_UP = [
  'zeitung',
  'blatt',
  'sender',
  'agentur',
  'magazin',
  'nachrichtenagentur',
  'newspaper',
  'outlet',
]

const outletRow = (row: string): Row => {
  const names = row.split('|')
  return { role: 'outlet', key: `outlet ${names[0]}`, names, classes: OUTLET_TAKEN_UP, known: null }
}

const INFLECTED = /e[rnms]?$/

/** A word without a German adjective ending; short words have none. */
const stemOf = (plain: string): string => (plain.length > 5 ? plain.replace(INFLECTED, '') : plain)

/** Names joined to one list by first word; of several words by its stem, since "Vereinte Nationen" are "Vereinten Nationen" elsewhere. */
const gazetteerOf = (entries: readonly Entry[]): Gazetteer => {
  const byFirst = new Map<string, Entry[]>()
  for (const entry of entries) {
    const [first] = entry.words
    if (first === undefined) continue
    const key = entry.words.length > 1 ? stemOf(first) : first
    const others = byFirst.get(key)
    if (others === undefined) byFirst.set(key, [entry])
    else others.push(entry)
  }
  for (const list of byFirst.values()) list.sort((one, other) => other.words.length - one.words.length)
  return byFirst
}

/** States, seats, cities, bodies and outlets that are generally known. */
export const WORLD: Gazetteer = gazetteerOf(
  [...BODIES.map(bodyRow), ...STATES.flatMap(stateRows), ...CITIES.map(cityRow), ...OUTLETS.map(outletRow)].flatMap(
    entriesOf,
  ),
)

/** The people and parties that a negotiation brings along, under all their names; of people the surname alone too. */
export const gazetteerOfKnown = (names: readonly Known[]): Gazetteer =>
  gazetteerOf(
    names.flatMap((known, index) => {
      const surname = known.role === 'person' ? (known.name.match(/\s(\p{Lu}[\p{L}'’-]{2,})$/u)?.[1] ?? '') : ''
      const all = [known.name, ...known.aliases, surname]
      const row = { role: known.role, key: `known ${index}`, classes: [], known }
      return entriesOf({ ...row, names: [...new Set(all)] })
    }),
  )

/** Where an entry was met: how many tokens it covers, and where its bare name ends in the text (a genitive ending is outside). */
export type Met = { readonly entry: Entry; readonly tokens: number; readonly end: number }

/** The forms under which a printed word may stand in a list, with the number of letters that its ending takes. */
const formsOf = (plain: string): readonly (readonly [string, number])[] => {
  const forms: (readonly [string, number])[] = [[plain, 0]]
  if (plain.endsWith("'s")) forms.push([plain.slice(0, -2), 2])
  else if (plain.endsWith('s') && plain.length > 3) forms.push([plain.slice(0, -1), 1])
  if (plain.endsWith("'")) forms.push([plain.slice(0, -1), 1])
  return forms
}

/** "Schweizer" is not "Schweiz": one word alone is compared as it stands. */
const isEqual = (printed: string, listed: string): boolean => printed === listed

const sameWord = (printed: string, listed: string): boolean => printed === listed || stemOf(printed) === stemOf(listed)

const SHOUTED = /^\p{Lu}{2,4}$/u

/** A name that is all capitals ("US", "IS") is not the word of the same letters; a name with a capital is not the small word. */
const isPrintedAs = (token: Token, listed: string): boolean => {
  if (SHOUTED.test(listed)) return token.printed.startsWith(listed)
  return !/^\p{Lu}/u.test(listed) || /^\p{Lu}/u.test(token.printed)
}

const endAt = (tokens: readonly Token[], at: number, entry: Entry): number | null => {
  const last = entry.words.length - 1
  for (let i = 0; i < last; i++) if (!sameWord(tokens[at + i]?.plain ?? '', entry.words[i] ?? '')) return null
  const token = tokens[at + last]
  if (token === undefined) return null
  const form = formsOf(token.plain).find(([plain]) => (last > 0 ? sameWord : isEqual)(plain, entry.words[last] ?? ''))
  return form === undefined ? null : token.end - form[1]
}

/** The longest name of a list that begins at a token; null where none does. */
export const nameAt = (list: Gazetteer, tokens: readonly Token[], at: number): Met | null => {
  const token = tokens[at]
  if (token === undefined) return null
  for (const key of new Set([stemOf(token.plain), ...formsOf(token.plain).map(([form]) => form)]))
    for (const entry of list.get(key) ?? []) {
      if (!isPrintedAs(token, entry.printed)) continue
      const end = endAt(tokens, at, entry)
      if (end !== null) return { entry, tokens: entry.words.length, end }
    }
  return null
}
