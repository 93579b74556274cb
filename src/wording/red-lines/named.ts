import { findNamings, type Line, type Naming } from './naming.ts'
import { findPhrases, phraseSet } from './phrase.ts'
import { readSentences } from './statements.ts'
import type { Read, Stretch } from './stretches.ts'
import type { Slot } from './terms.ts'

/** The stretches of one clause. */
export type Place = { readonly stretches: readonly Stretch[] }

/** The clauses of a sentence, each with its own stretches. */
export const clausesOf = ({ stretches }: Read): readonly Place[] => {
  const count = Math.max(0, ...stretches.map(({ clause }) => clause)) + 1
  return Array.from({ length: count }, (_, clause) => ({
    stretches: stretches.filter(stretch => stretch.clause === clause),
  }))
}

const isIn =
  (stretches: readonly Stretch[]) =>
  (naming: Naming): boolean =>
    naming.words.every(at => stretches.some(({ from, to }) => at >= from && at < to))

/** Where each slot of a line is named in a sentence. */
export type Named = Readonly<Record<Slot, readonly Naming[]>>

/** What ends or keeps a thing names a line that asks to keep it: verbs of ending are general language, and stand in no list of terms. */
const namedAction = (sentence: Read, line: Line): readonly Naming[] => {
  const named = findNamings(sentence.words, line, 'action')
  if (named.length > 0 || !line.isKept) return named
  const { doings, keeping } = line.tongue.closed
  const hits = [doings.end, keeping].flatMap(list => findPhrases(phraseSet(list, line.tongue), sentence.words))
  return hits.map(({ from }) => ({
    slot: 'action',
    words: [from],
    between: [],
    isModifier: true,
    compound: null,
    isEnding: true,
  }))
}

/** Looks for every slot of a line in a sentence. */
export const namedIn = (sentence: Read, line: Line): Named => ({
  action: namedAction(sentence, line),
  object: findNamings(sentence.words, line, 'object'),
  place: findNamings(sentence.words, line, 'place'),
  subject: findNamings(sentence.words, line, 'subject'),
})

/** Whether a line has terms for a slot; one without is not checked. */
export const isAsked = (line: Line, slot: Slot): boolean => line.slots[slot].length > 0

/** Whether the line's own sentence is a permission: what must be there is then that somebody may. */
export const asksForLeave = ({ terms, tongue }: Line): boolean =>
  terms.requires === 'present' &&
  readSentences(terms.statement, tongue).some(words => {
    const has = (doing: 'permit' | 'not') =>
      findPhrases(phraseSet(tongue.closed.doings[doing], tongue), words).length > 0
    return has('permit') && !has('not')
  })

/** The namings of a clause: action and object in it, place also in a clause before it that it leans on; null where it does not speak of the line. */
export const gather = (
  named: Named,
  place: Place,
  { line, sentence }: { line: Line; sentence: Read },
): readonly Naming[] | null => {
  const within = isIn(place.stretches)
  const found: Naming[] = []
  for (const slot of ['action', 'object'] as const) {
    const here = named[slot].filter(within)
    const leaned =
      here.length === 0 && slot === 'object' && isElliptical(place, sentence, line) && leansOn(named[slot], place)
    if (isAsked(line, slot) && here.length === 0 && !leaned) return null
    found.push(...here)
  }
  const places = named.place.filter(within)
  if (isAsked(line, 'place') && places.length === 0 && !leansOn(named.place, place)) return null
  return [...found, ...places, ...named.subject.filter(within)]
}

const PRONOUNS = new Set('sie er es diese dieser dieses they it these this he she beide both'.split(' '))

/** Whether a clause begins without a noun of its own: with a pronoun, or with its verb. */
const isElliptical = ({ stretches }: Place, { words }: Read, { tongue }: Line): boolean => {
  const start = Math.min(...stretches.map(({ from }) => from))
  const at = tongue.closed.coordinators.has(words[start]?.plain ?? '') ? start + 1 : start
  const plain = words[at]?.plain ?? ''
  return start > 0 && (PRONOUNS.has(plain) || tongue.closed.auxiliaries.has(plain))
}

/** An elliptical clause ("and may be deployed") takes its subject and place from the clause before it. */
const leansOn = (namings: readonly Naming[], { stretches }: Place): boolean => {
  const start = Math.min(...stretches.map(({ from }) => from))
  return namings.some(({ words }) => words.every(at => at < start))
}

/** Whether a text may name a slot: all words of one of its terms stand in it. */
export const hasTerm = (line: Line, slot: Slot, keys: ReadonlySet<string>): boolean =>
  line.slots[slot].some(({ words }) =>
    words.every(word => (word.isExact || word.plain.length === 1 ? true : word.keys.some(key => keys.has(key)))),
  )
