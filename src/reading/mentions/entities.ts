import type { Span } from '../../text/span.ts'
import { wordsAt } from '../../text/span.ts'
import type { Known } from '../article.ts'
import type { Found } from './found.ts'

/** Somebody of an article while it is read: the best name so far and the nouns by which the text may take them up again. */
type Entity = { name: Span | null; words: number; known: Known | null; readonly stems: Set<string> }

/** The people and bodies met so far; `joined` gives the number of the one a mention means. */
type Entities = {
  readonly joined: (found: Found) => number
  readonly nameOf: (entity: number) => Span | null
  readonly known: (entity: number) => Known | null
}

const plainOf = (text: string, span: Span): string => wordsAt(text, span).toLowerCase().replace(/[’]/g, "'")

const lastWord = (plain: string): string => plain.slice(plain.lastIndexOf(' ') + 1)

/** "Zelensky" and "Zelenskyy", "Netanjahu" and "Netanjahus" are one surname; five letters are enough to tell. */
const surnameKeys = (surname: string): readonly string[] =>
  surname.endsWith('s') && surname.length > 4 ? [surname, surname.slice(0, -1)] : [surname]

const TAKES_UP = 4

/** Joins mentions as they come, in text order. */
export const createEntities = (text: string): Entities => {
  const all: Entity[] = []
  const byKey = new Map<string, number>()
  const byStem = new Map<string, number>()

  const made = (found: Found): number => {
    all.push({ name: found.sort === 'description' ? null : found.span, words: 1, known: found.known, stems: new Set() })
    return all.length - 1
  }
  const keysOf = (found: Found): readonly string[] => {
    if (found.key !== null) return [found.key]
    const plain = plainOf(text, found.span)
    if (found.sort === 'person')
      return [`person ${plain}`, ...surnameKeys(lastWord(plain)).map(word => `person ${word}`)]
    return [`name ${plain}`]
  }
  const learned = (found: Found, entity: number): number => {
    const one = all[entity]
    if (one === undefined) return entity
    const words = wordsAt(text, found.span).split(/\s+/).length
    if (one.name === null || words > one.words) {
      one.name = found.span
      one.words = words
    }
    for (const stem of found.stems) {
      one.stems.add(stem)
      if (stem.length >= TAKES_UP) byStem.set(stem, entity)
    }
    return entity
  }
  const described = (found: Found): number => {
    // The first stem tells this one from others ("foreign minister"); a bare "minister" would take up any.
    const met = found.definite ? byStem.get(found.stems[0] ?? '') : undefined
    if (met !== undefined) return met
    const entity = made(found)
    for (const stem of found.stems) byStem.set(stem, entity)
    return entity
  }
  const joined = (found: Found): number => {
    if (found.sort === 'description') return described(found)
    const keys = keysOf(found)
    const before = keys.map(key => byKey.get(key)).find(entity => entity !== undefined)
    const entity = before ?? made(found)
    for (const key of keys) byKey.set(key, entity)
    return learned(found, entity)
  }
  return { joined, nameOf: entity => all[entity]?.name ?? null, known: entity => all[entity]?.known ?? null }
}
