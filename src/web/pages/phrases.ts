import type { Doubt, Refusal } from '../../text/reading.ts'
import type { PhraseKey, Phrases } from './phrases.en.ts'

/** The languages in which the interface speaks. */
export type Tongue = 'en' | 'de'

/** What fills a sentence. */
type Params = Readonly<Record<string, string | number>>

/** Says one sentence of the interface. */
export type Say = (key: PhraseKey, params?: Params) => string

const SLOT = /\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g

/** Fills the slots of a sentence; a slot without a value stays as it is, so that a forgotten one is seen. */
export const fill = (sentence: string, params: Params): string =>
  sentence.replace(SLOT, (slot, name: string, one: string | undefined, other: string | undefined) => {
    const value = params[name]
    if (value === undefined) return slot
    return one === undefined || other === undefined ? String(value) : Number(value) === 1 ? one : other
  })

/** The speaker of one language's sentences. The key of a rule that has no sentence is said itself, so that it is seen. */
export const sayIn =
  (phrases: Phrases): Say =>
  (key, params = {}) =>
    fill(phrases[key] ?? key, params)

/** Loads the sentences of one language; the other language is not read. */
export const loadPhrases = async (tongue: Tongue): Promise<Phrases> => {
  switch (tongue) {
    case 'en':
      return (await import('./phrases.en.ts')).en
    case 'de':
      return (await import('./phrases.de.ts')).de
  }
}

const sentenceFor = (phrases: Phrases, group: 'refusal' | 'doubt', kind: string): string => {
  const sentences: Readonly<Record<string, string>> = phrases
  const key = `${group}.${kind}`
  return Object.hasOwn(sentences, key) ? (sentences[key] ?? '') : phrases[`${group}.other`]
}

/** The key of what a schema says of a field: the schemas say it in English, for those who write a record with an editor's help. */
export const hintKey = (words: string): string =>
  `hint.${words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}`

/** What a schema says of a field, in the reader's language; as the schema says it where nobody has put it into words. */
const hintIn = (phrases: Phrases, words: string): string => {
  const sentences: Readonly<Record<string, string>> = phrases
  const key = hintKey(words)
  return Object.hasOwn(sentences, key) ? (sentences[key] ?? words) : words
}

/** The parameters of a refusal that hold what a schema says. */
const HINTS = ['form', 'rule']

const hintsIn = (phrases: Phrases, params: Params): Params =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      HINTS.includes(name) && typeof value === 'string' ? hintIn(phrases, value) : value,
    ]),
  )

/** The sentence of a refusal: what, where, what to do. An unknown kind is named as such. */
export const refusalSentence = (phrases: Phrases, refusal: Refusal): string =>
  fill(sentenceFor(phrases, 'refusal', refusal.kind), { kind: refusal.kind, ...hintsIn(phrases, refusal.params) })

/** The sentence of a doubt: where a person should look. An unknown kind is named as such. */
export const doubtSentence = (phrases: Phrases, doubt: Pick<Doubt, 'kind' | 'params'>): string =>
  fill(sentenceFor(phrases, 'doubt', doubt.kind), { kind: doubt.kind, ...doubt.params })
