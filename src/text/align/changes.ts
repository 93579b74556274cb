import type { Draft, Provision } from '../draft.ts'
import type { Change } from './change.ts'
import { createGroups } from './groups.ts'
import { numberOf } from './markings.ts'
import { findMoved, type Link } from './moved.ts'
import { findUnreported, keepsNumbers } from './unreported.ts'

/** How alike two texts are, 0 to 1, by places among each draft. */
export type Likeness = (is: readonly number[], js: readonly number[]) => number

type Group = { readonly is: number[]; readonly js: number[]; moved: boolean }

/** Joins links into groups, in the order of their first provisions; those of the first draft come first. */
const groupLinks = (links: readonly Link[], before: number, after: number): readonly Group[] => {
  const joined = createGroups(before + after)
  for (const { i, j } of links) joined.join(i, before + j)
  const groups = new Map<number, Group>()
  const groupOf = (member: number): Group => {
    const root = joined.rootOf(member)
    const group = groups.get(root) ?? { is: [], js: [], moved: false }
    groups.set(root, group)
    return group
  }
  for (let i = 0; i < before; i++) groupOf(i).is.push(i)
  for (let j = 0; j < after; j++) groupOf(before + j).js.push(j)
  const moved = findMoved(links)
  links.forEach(({ i }, k) => {
    if (moved[k]) groupOf(i).moved = true
  })
  return [...groups.values()]
}

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim()
const sameWording = (one: Provision, other: Provision): boolean =>
  (one.text === other.text || spaced(one.text) === spaced(other.text)) &&
  spaced(one.heading ?? '') === spaced(other.heading ?? '')

const kindOf = (group: Group, isKept: boolean): Change['kind'] => {
  if (group.js.length === 0) return 'deleted'
  if (group.is.length === 0) return 'inserted'
  if (group.is.length === 1 && group.js.length === 1) return isKept ? 'kept' : 'amended'
  return group.js.length > group.is.length ? 'split' : 'merged'
}

const isRenumbered = (before: readonly Provision[], after: readonly Provision[]): boolean => {
  const numbers = before.flatMap(provision => (provision.marking === null ? [] : [numberOf(provision.marking)]))
  const later = after.flatMap(provision => (provision.marking === null ? [] : [numberOf(provision.marking)]))
  return numbers.length > 0 && later.length > 0 && !numbers.some(number => later.includes(number))
}

const pick = (provisions: readonly Provision[], places: readonly number[]): readonly Provision[] =>
  places.flatMap(place => provisions[place] ?? [])

/** The changes that a set of links makes of two drafts. `links` are ordered by `i`, then `j`. Every provision of both stands in exactly one change. */
export const toChanges = (
  before: Draft,
  after: Draft,
  links: readonly Link[],
  likeness: Likeness,
): readonly Change[] => {
  const groups = groupLinks(links, before.provisions.length, after.provisions.length)
  const linked = links.flatMap(({ i, j }): (readonly [Provision, Provision])[] => {
    const one = before.provisions[i]
    const other = after.provisions[j]
    return one && other ? [[one, other]] : []
  })
  const kept = keepsNumbers(linked)
  const goneUnreported = findUnreported(before, after, kept)
  const newUnreported = findUnreported(after, before, kept)
  return groups.map((group): Change => {
    const ones = pick(before.provisions, group.is)
    const others = pick(after.provisions, group.js)
    const [one] = ones
    const [other] = others
    const kind = kindOf(group, one !== undefined && other !== undefined && sameWording(one, other))
    return {
      kind,
      before: ones.map(provision => provision.id),
      after: others.map(provision => provision.id),
      moved: group.moved,
      renumbered: isRenumbered(ones, others),
      unreported:
        (kind === 'deleted' && goneUnreported[group.is[0] ?? 0] === true) ||
        (kind === 'inserted' && newUnreported[group.js[0] ?? 0] === true),
      similarity: kind === 'deleted' || kind === 'inserted' ? 0 : kind === 'kept' ? 1 : likeness(group.is, group.js),
    }
  })
}

const TURNED: Readonly<Record<Change['kind'], Change['kind']>> = {
  kept: 'kept',
  amended: 'amended',
  split: 'merged',
  merged: 'split',
  inserted: 'deleted',
  deleted: 'inserted',
}

/** A change seen from the other draft. */
export const turnRound = (change: Change): Change => ({
  ...change,
  kind: TURNED[change.kind],
  before: change.after,
  after: change.before,
})
