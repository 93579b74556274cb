import type { Entry, Lexis } from './lexicon/lexis.ts'
import { NUMERAL_PATTERNS } from './lexicon/numerals.ts'

/** What a named place of a pattern held, in small letters; `number` and `word` give its meaning, null where the place is empty or has none. */
export type Found = {
  readonly text: (name: string) => string | null
  readonly number: (name: string) => number | null
  readonly word: (name: string) => string | null
  readonly has: (name: string) => boolean
}

/** One way to write a time: the name of its rule and its pattern. */
export type Pattern<Rule extends string> = readonly [rule: Rule, pattern: string]

/** A pattern made ready: `at` answers the end of the match that begins at a place of the small-lettered text, and what was found there. */
export type Ready<Rule extends string> = { readonly rule: Rule; readonly expression: RegExp }

const SPACE = '[^\\S\\n]{1,3}'
const PERHAPS = '[^\\S\\n]{0,3}'

const SHORTHAND: Readonly<Record<string, string>> = { 'e*': 'e[nmrs]?', ' ': SPACE, ' ?': PERHAPS, '~': PERHAPS }

// Classes in square brackets are left alone: a blank there is a blank.
const written = (source: string): string =>
  source.replaceAll(/\[[^\]]*\]|e\*| \?| |~/g, found => SHORTHAND[found] ?? found)

const alternatives = (entries: readonly Entry<unknown>[]): string =>
  entries.map(([words]) => `(?:${written(words)})`).join('|')

// A short form such as "Mo." or "Mar." is a time word only beside figures; in the lexicons it is written with its full stop.
const spelledOut = <Value>(entries: readonly Entry<Value>[]): readonly Entry<Value>[] =>
  entries.map(([words, value]) => [
    words
      .split('|')
      .filter(word => !word.includes('\\.'))
      .join('|'),
    value,
  ])

/** The fields that a pattern may name, each with its words; `figures` are fields that are read as numbers. */
export type Fields = ReadonlyMap<string, { readonly source: string; readonly entries: readonly Entry<unknown>[] }>

const FIGURES = {
  de: { day: '(?:0?[1-9]|[12]\\d|3[01])', ordinal: '\\d{1,2}\\.' },
  en: { day: '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?', ordinal: '\\d{1,2}(?:st|nd|rd|th)' },
}

/** Letters and figures of the two languages, to tell where a word ends. All letters of Unicode would make each pattern ten times as long to compile. */
export const WORD_SIGNS = '0-9A-Za-z\\u00c0-\\u024f'

const WORD_END = `(?![${WORD_SIGNS}])`

const COUNT = '\\d{1,3}(?:[.,]\\d{3})+|\\d{1,6}(?:[.,]\\d{1,2})?'

/** The fields of one language. */
export const fieldsOf = (lexis: Lexis, tongue: 'de' | 'en'): Fields => {
  const { day, ordinal } = FIGURES[tongue]
  const { number, ordinal: ordinalWords } = NUMERAL_PATTERNS[tongue]
  const shown = (pattern: string, entries: readonly Entry<unknown>[]) => ({ source: written(pattern), entries })
  const words = (entries: readonly Entry<unknown>[]) => ({ source: alternatives(entries), entries })
  return new Map([
    ['month', words(lexis.month)],
    ['monthname', words(spelledOut(lexis.month))],
    ['weekday', words(lexis.weekday)],
    ['weekdayname', words(spelledOut(lexis.weekday))],
    ['unit', words(lexis.unit)],
    ['season', words(lexis.season)],
    ['feast', words(lexis.feast)],
    ['part', words(lexis.part)],
    ['shift', words(lexis.shift)],
    ['yearshift', words(lexis.shift)],
    ['deictic', words(lexis.deictic)],
    ['third', words(lexis.third)],
    ['about', words(lexis.about)],
    ['day', shown(`${day}|${ordinalWords}`, lexis.ordinal)],
    ['ordinal', shown(`${ordinal}|${ordinalWords}`, lexis.ordinal)],
    ['count', shown(`${COUNT}|${alternatives(lexis.few)}|${number}`, [...lexis.few, ...lexis.number])],
    ['certain', shown(`${COUNT}|${number}`, lexis.number)],
    ['year', { source: '1[0-9]\\d\\d|20\\d\\d|21\\d\\d', entries: [] }],
    ['short', { source: '\\d\\d', entries: [] }],
    ['figure', { source: '\\d{1,2}', entries: [] }],
    ['hour', { source: '[01]?\\d|2[0-4]', entries: [] }],
    ['minute', { source: '[0-5]\\d', entries: [] }],
    ['any', { source: '\\d{1,4}', entries: [] }],
  ])
}

const FIELD = /(?<!\(\?)<([a-z]+)(\d?)>/g

/** Makes a pattern ready: `<field>` and `<field2>` are places, a blank is one to three blanks, ` ?` and `~` as many or none, `e*` a German ending. */
export const makeReady = <Rule extends string>([rule, pattern]: Pattern<Rule>, fields: Fields): Ready<Rule> => {
  const parts: string[] = []
  let done = 0
  for (const { index, 0: whole, 1: name = '', 2: suffix = '' } of pattern.matchAll(FIELD)) {
    const field = fields.get(name)
    parts.push(written(pattern.slice(done, index)))
    // A group such as (?<=…) never looks like a field; an unknown name is a mistake of ours and is said at once.
    if (field === undefined) throw new Error(`no such field: ${name}`)
    parts.push(`(?<${name}${suffix}>${field.source})`)
    done = index + whole.length
  }
  parts.push(written(pattern.slice(done)))
  return { rule, expression: new RegExp(`(?:${parts.join('')})${WORD_END}`, 'y') }
}

const exact = new WeakMap<Entry<unknown>, RegExp>()
const matches = (entry: Entry<unknown>, text: string): boolean => {
  const known = exact.get(entry)
  const pattern = known ?? new RegExp(`^(?:${written(entry[0])})$`)
  if (known === undefined) exact.set(entry, pattern)
  return pattern.test(text)
}

const figuresOf = (text: string): number | null => {
  const plain = /^\d{1,3}(?:[.,]\d{3})+$/.test(text) ? text.replaceAll(/[.,]/g, '') : text.replace(',', '.')
  const number = Number.parseFloat(plain)
  return Number.isNaN(number) ? null : number
}

/** What the places of a match mean. */
export const foundIn = (groups: Readonly<Record<string, string | undefined>>, fields: Fields): Found => {
  const text = (name: string): string | null => groups[name] ?? null
  const meaning = (name: string): unknown => {
    const held = text(name)
    if (held === null) return null
    return fields.get(name.replace(/\d$/, ''))?.entries.find(entry => matches(entry, held))?.[1] ?? null
  }
  return {
    text,
    has: name => groups[name] !== undefined,
    number: name => {
      const value = meaning(name)
      const held = text(name)
      return typeof value === 'number' ? value : held !== null && /^\d/.test(held) ? figuresOf(held) : null
    },
    word: name => {
      const value = meaning(name)
      return typeof value === 'string' ? value : null
    },
  }
}
