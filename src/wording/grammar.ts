import type { Kind, Lexicon, Modal, NounClass, Opener, Operator, Phrases } from './lexicon/entries.ts'
import type { Token } from './tokens.ts'
import type { Dimension } from './wording.ts'

/** A phrase of a lexicon as words to be found one after the other, with what it means. */
export type Entry<Meaning> = { readonly words: readonly string[]; readonly meaning: Meaning }

/** Phrases by their first word, the longest first. */
export type Book<Meaning> = ReadonlyMap<string, readonly Entry<Meaning>[]>

/** A kind of qualifier taken apart: see `Kind`. */
export type QualifierKind = {
  readonly dimension: Dimension
  readonly opens: string
  readonly isRestrictive: boolean
  readonly leavesOpen: boolean
}

/** A lexicon made ready for looking up. */
export type Grammar = {
  readonly lexicon: Lexicon
  readonly modals: Book<Modal>
  readonly predicates: Book<Operator>
  readonly operators: Book<Operator>
  readonly directives: Book<Operator>
  readonly frames: Book<Operator>
  readonly closings: Book<Operator>
  readonly nominals: Book<Operator>
  readonly subordinators: Book<QualifierKind>
  readonly adverbs: Book<QualifierKind>
  readonly openers: Book<Opener>
  readonly quantities: Book<QualifierKind>
  readonly declare: Book<true>
  readonly happen: Book<true>
  readonly receive: Book<true>
  readonly prevent: Book<true>
  readonly apply: Book<true>
  readonly nobody: Book<true>
  readonly nouns: ReadonlyMap<string, ReadonlySet<NounClass>>
  readonly sets: Readonly<Record<WordSet, ReadonlySet<string>>>
  readonly narrowingPattern: RegExp
}

/** The plain lists of words of a lexicon that are asked as sets. */
export type WordSet =
  | 'copulas'
  | 'negations'
  | 'negativeSubjects'
  | 'relatives'
  | 'coordinators'
  | 'numerals'
  | 'articles'
  | 'pronouns'
  | 'narrowing'
  | 'harmless'
  | 'stops'
  | 'onlyWords'
  | 'expletives'
  | 'notAdverbs'

const phrasesOf = (list: string): readonly string[] =>
  list
    .split('|')
    .map(phrase => phrase.trim())
    .filter(phrase => phrase !== '')

const wordsOf = (list: string): readonly string[] => list.split(/\s+/).filter(word => word !== '')

const bookOf = <Meaning>(pairs: readonly (readonly [string, Meaning])[]): Book<Meaning> => {
  const book = new Map<string, Entry<Meaning>[]>()
  for (const [phrase, meaning] of pairs) {
    const words = wordsOf(phrase)
    const first = words[0] ?? ''
    const entries = book.get(first)
    if (entries === undefined) book.set(first, [{ words, meaning }])
    else entries.push({ words, meaning })
  }
  for (const entries of book.values()) entries.sort((one, other) => other.words.length - one.words.length)
  return book
}

const bookOfLists = <Meaning>(lists: readonly (readonly [Meaning, string])[]): Book<Meaning> =>
  bookOf(lists.flatMap(([meaning, list]) => phrasesOf(list).map(phrase => [phrase, meaning] as const)))

const formsOf = (word: string, table: readonly (readonly [string, string])[]): readonly string[] => {
  const [ending, endings] = table.find(([tail]) => word.endsWith(tail)) ?? ['', '/']
  const stem = word.slice(0, word.length - ending.length)
  return wordsOf(endings).map(tail => (tail === '/' ? stem : stem + tail))
}

const verbBook = (list: string, table: readonly (readonly [string, string])[]): Book<true> =>
  bookOf(
    phrasesOf(list).flatMap(phrase => {
      const [first = '', ...rest] = wordsOf(phrase)
      return [first, ...formsOf(first, table)].map(form => [[form, ...rest].join(' '), true] as const)
    }),
  )

/** A kind of qualifier taken apart. */
export const kindOf = (kind: Kind): QualifierKind => {
  const name = kind.replace(/[!-]$/, match => (match === '-' && /(?:actor|object)$/.test(kind) ? match : ''))
  const [dimension = 'manner', word] = name.split('.')
  const opens = word === undefined ? dimension : `${dimension}-${word}`
  return {
    dimension: dimension as Dimension,
    opens,
    isRestrictive: !kind.endsWith('!'),
    leavesOpen: !/[!-]$/.test(kind),
  }
}

const kindBook = (phrases: Phrases): Book<QualifierKind> =>
  bookOfLists(phrases.map(([kind, list]) => [kindOf(kind), list] as const))

const nounMap = (lexicon: Lexicon): ReadonlyMap<string, ReadonlySet<NounClass>> => {
  const map = new Map<string, Set<NounClass>>()
  for (const [noun, list] of Object.entries(lexicon.nouns)) {
    for (const word of wordsOf(list)) {
      for (const form of [word, ...formsOf(word, lexicon.inflections.noun)]) {
        map.set(form, (map.get(form) ?? new Set()).add(noun as NounClass))
      }
    }
  }
  return map
}

const setsOf = (lexicon: Lexicon): Readonly<Record<WordSet, ReadonlySet<string>>> => {
  const set = (name: WordSet): ReadonlySet<string> => new Set(wordsOf(lexicon[name]))
  return {
    copulas: set('copulas'),
    negations: set('negations'),
    negativeSubjects: set('negativeSubjects'),
    relatives: set('relatives'),
    coordinators: set('coordinators'),
    numerals: set('numerals'),
    articles: set('articles'),
    pronouns: set('pronouns'),
    narrowing: set('narrowing'),
    harmless: set('harmless'),
    stops: set('stops'),
    onlyWords: set('onlyWords'),
    expletives: set('expletives'),
    notAdverbs: set('notAdverbs'),
  }
}

const makeGrammar = (lexicon: Lexicon): Grammar => {
  const verbs = lexicon.inflections.verb
  const sets = setsOf(lexicon)
  return {
    lexicon,
    modals: bookOfLists(Object.entries(lexicon.modals).map(([modal, list]) => [modal as Modal, list] as const)),
    predicates: bookOfLists(lexicon.predicates),
    operators: bookOfLists(lexicon.operators),
    directives: bookOfLists(lexicon.directives),
    frames: bookOfLists(lexicon.frames),
    closings: bookOfLists(lexicon.closings),
    nominals: bookOfLists(lexicon.nominals),
    subordinators: kindBook(lexicon.subordinators),
    adverbs: kindBook(lexicon.adverbs),
    openers: bookOf(
      lexicon.openers.flatMap(opener => phrasesOf(opener.words).map(phrase => [phrase, opener] as const)),
    ),
    quantities: kindBook(lexicon.quantities),
    declare: verbBook(lexicon.verbs.declare, verbs),
    happen: verbBook(lexicon.verbs.happen, verbs),
    receive: verbBook(lexicon.verbs.receive, verbs),
    prevent: verbBook(lexicon.verbs.prevent, verbs),
    apply: verbBook(lexicon.verbs.apply, verbs),
    nobody: bookOfLists([[true, lexicon.nobody]]),
    nouns: nounMap(lexicon),
    sets,
    narrowingPattern: new RegExp(lexicon.narrowingPattern, 'u'),
  }
}

const ready = new WeakMap<Lexicon, Grammar>()

/** The grammar of a lexicon, made once. */
export const grammarOf = (lexicon: Lexicon): Grammar => {
  const grammar = ready.get(lexicon) ?? makeGrammar(lexicon)
  ready.set(lexicon, grammar)
  return grammar
}

const fits = (word: string, token: Token): boolean => {
  if (word === '#') return token.sort === 'number'
  return word === token.plain || (word.endsWith('*') && token.plain.startsWith(word.slice(0, -1)))
}

const lengthAt = (words: readonly string[], tokens: readonly Token[], at: number): number => {
  for (let i = 1; i < words.length; i++) {
    const token = tokens[at + i]
    if (token === undefined || !fits(words[i] ?? '', token)) return 0
  }
  return words.length
}

/** A phrase found in a text: how many tokens it takes, and what it means. */
export type Found<Meaning> = { readonly length: number; readonly meaning: Meaning }

/** The longest phrase of a book that begins at token `at` and ends before `end`, or null. */
export const phraseAt = <Meaning>(
  book: Book<Meaning>,
  tokens: readonly Token[],
  at: number,
  end: number,
): Found<Meaning> | null => {
  const entries = book.get(tokens[at]?.plain ?? '')
  if (entries === undefined) return null
  for (const { words, meaning } of entries) {
    const length = lengthAt(words, tokens, at)
    if (length > 0 && at + length <= end) return { length, meaning }
  }
  return null
}

const NO_CLASS: ReadonlySet<NounClass> = new Set()
const SHORTEST = 3

/** The classes of a noun; of a compound those of its longest known ending. */
export const classesOf = (grammar: Grammar, plain: string): ReadonlySet<NounClass> => {
  const known = grammar.nouns.get(plain)
  if (known !== undefined || !grammar.lexicon.hasCompounds) return known ?? NO_CLASS
  for (let from = 2; from + SHORTEST <= plain.length && from < 40; from++) {
    const ending = grammar.nouns.get(plain.slice(from))
    if (ending !== undefined) return ending
  }
  return NO_CLASS
}
