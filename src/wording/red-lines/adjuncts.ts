import type { Hit } from './phrase.ts'
import { beginsAt, type Scope } from './scope.ts'

/** A phrase with its preposition: `part` is where the words for a slot begin in it, null where it names none. */
export type Adjunct = Hit & { readonly preposition: string; readonly named: number | null }

const GENITIVES = new Set([
  'of',
  'der',
  'des',
  'eines',
  'einer',
  'ihrer',
  'seiner',
  'dieser',
  'dieses',
  'deren',
  'dessen',
  "'s",
])
const NEW_NOUN = new Set(
  'the a an its their his this these no any all every das die den dem ein eine einen einem ihre ihren seine seinen keine keinen kein'.split(
    ' ',
  ),
)

const ends = (scope: Scope, at: number, from: number): boolean => {
  const { closed } = scope.tongue
  const { plain = '', isWord = false } = scope.read.words[at] ?? {}
  if (!isWord || closed.auxiliaries.has(plain)) return true
  const before = scope.read.words[at - 1]?.plain ?? ''
  const isOpen = at === from + 1 || closed.prepositions.has(before)
  if (closed.prepositions.has(plain) && !GENITIVES.has(plain)) return !isOpen
  if (closed.coordinators.has(plain)) {
    const next = scope.read.words[at + 1]
    const goesOn =
      next?.isWord === true &&
      !scope.used.has(at + 1) &&
      ![closed.auxiliaries, closed.prepositions, closed.functionWords].some(
        set => set.has(next.plain) && !next.plain.endsWith('ly'),
      )
    return !goesOn
  }
  // A German phrase ends with its noun: what is written small behind it belongs to the clause again.
  const closesNoun = scope.tongue.hasCompounds && scope.read.words[at - 1]?.isCapital === true && at - 1 > from
  if (closesNoun && !(scope.read.words[at]?.isCapital ?? false) && !GENITIVES.has(plain) && !/^\d/.test(plain))
    return true
  if (NEW_NOUN.has(plain)) return !isOpen && !GENITIVES.has(before)
  if (scope.used.has(at) && !isOpen) {
    const joins =
      GENITIVES.has(before) ||
      NEW_NOUN.has(before) ||
      closed.plainAttributes.has(before) ||
      beginsAt(scope, 'parts', at - 1)
    return !joins && !scope.used.has(at - 1)
  }
  return false
}

/** Where a phrase that begins at `from` ends (outside), at the latest with its stretch. */
export const endOfPhrase = (scope: Scope, from: number, last: number): number => {
  let at = from + 1
  while (at < last && !ends(scope, at, from)) at++
  return at
}

/** The phrases with prepositions of a clause. */
export const readAdjuncts = (scope: Scope): readonly Adjunct[] => {
  const { closed } = scope.tongue
  const adjuncts: Adjunct[] = []
  for (const { from, to } of scope.stretches) {
    for (let at = from; at < to; at++) {
      const preposition = scope.read.words[at]?.plain ?? ''
      if (!closed.prepositions.has(preposition) || scope.used.has(at)) continue
      const end = endOfPhrase(scope, at, to)
      if (end === at + 1) continue
      const named = Array.from({ length: end - at }, (_, i) => at + i).find(i => scope.used.has(i))
      adjuncts.push({ from: at, to: end, preposition, named: named ?? null })
      at = (named ?? end) - 1
    }
  }
  return adjuncts
}
