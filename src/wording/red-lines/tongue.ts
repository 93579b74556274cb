import type { ClosedWords } from './closed.ts'
import { CLOSED_DE } from './closed-de.ts'
import { CLOSED_EN } from './closed-en.ts'
import { kinGerman } from './kin-de.ts'
import { kinEnglish } from './kin-en.ts'

/** How the words of one language are brought together, and its closed classes. `hasCompounds`: nouns are written in one word with what narrows them, and verbs come apart. */
export type Tongue = {
  readonly language: 'en' | 'de'
  readonly closed: ClosedWords
  readonly kin: (word: string, kind?: 'noun') => readonly string[]
  readonly hasCompounds: boolean
}

const remembered = (kin: Tongue['kin']): Tongue['kin'] => {
  const known = new Map<string, readonly string[]>()
  return (word, kind) => {
    const name = kind === undefined ? word : `${word} ${kind}`
    const keys = known.get(name) ?? kin(word, kind)
    // A site reads the same words again and again; words of a hostile text do not fill the memory.
    if (known.size < 100_000) known.set(name, keys)
    return keys
  }
}

const TONGUES: Readonly<Record<string, Tongue>> = {
  en: { language: 'en', closed: CLOSED_EN, kin: remembered(kinEnglish), hasCompounds: false },
  de: { language: 'de', closed: CLOSED_DE, kin: remembered(kinGerman), hasCompounds: true },
}

/** The tongue of a BCP 47 tag, or null where a red line cannot be judged in that language. */
export const tongueOf = (language: string): Tongue | null => {
  const [primary = ''] = language.toLowerCase().split('-')
  return Object.hasOwn(TONGUES, primary) ? (TONGUES[primary] ?? null) : null
}
