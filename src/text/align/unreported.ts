import type { Draft, Provision } from '../draft.ts'
import { numberOf } from './markings.ts'

/** Whether the second draft keeps the numbers of the first: two links in three, and at least two, join provisions of one number. */
export const keepsNumbers = (linked: readonly (readonly [Provision, Provision])[]): boolean => {
  const marked = linked.filter(([one, other]) => one.marking !== null && other.marking !== null)
  const equal = marked.filter(([one, other]) => numberOf(one.marking ?? '') === numberOf(other.marking ?? '')).length
  return equal >= 2 && equal * 3 >= marked.length * 2
}

/** The markings of a provision and of those it stands in, outermost first. */
const pathsOf = (provisions: readonly Provision[]): readonly (readonly string[])[] => {
  const open: Provision[] = []
  return provisions.map(provision => {
    while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= provision.depth) open.pop()
    open.push(provision)
    return open.map(each => numberOf(each.marking ?? ''))
  })
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{5,}/gu) ?? []
// "20", "Article 20", "12 (3)" and "T4" are markings; "economy: sanctions and frozen assets" is a description.
const isDescription = (entry: string): boolean => wordsOf(entry).length > 1

/**
 * For each provision of `draft`, whether a counterpart may stand in a part of `other` that is not known, where none was found in the known part.
 * - `other` is complete, or its list of missing parts is empty: no.
 * - Nobody says which parts are missing: yes, for all.
 * - `other` keeps the numbers of `draft`: a provision whose number, or whose parent's, is listed as missing. A number that is neither there nor listed is
 *   known to be absent, so the provision is gone.
 * - `other` has numbers of its own, or the provision has none: yes; any missing part may hold it.
 * - A missing part that is described in words, not numbered: a provision that shares one of them.
 */
export const findUnreported = (draft: Draft, other: Draft, numbersKept: boolean): readonly boolean[] => {
  const { completeness } = other
  if (completeness.kind === 'complete') return draft.provisions.map(() => false)
  const { missing } = completeness
  if (missing === null) return draft.provisions.map(() => true)
  const described = new Set(missing.filter(isDescription).flatMap(wordsOf))
  const numbers = new Set(missing.filter(entry => !isDescription(entry)).map(numberOf))
  const paths = pathsOf(draft.provisions)
  return draft.provisions.map((provision, i) => {
    if (wordsOf(`${provision.heading ?? ''} ${provision.text}`).some(word => described.has(word))) return true
    if (numbers.size === 0) return false
    const path = paths[i] ?? []
    if (!numbersKept || (path[0] ?? '') === '') return true
    return path.some((_, depth) => numbers.has(path.slice(0, depth + 1).join('.')))
  })
}
