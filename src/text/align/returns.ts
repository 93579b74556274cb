import type { Draft } from '../draft.ts'
import type { Aligner, Joined, Scope } from './aligner.ts'
import type { PlacePair } from './corrections.ts'
import type { Lines } from './growth.ts'
import type { Numbering } from './numbered.ts'

/** The lines that drafts share so far. */
type Drawn = { readonly drafts: readonly Draft[]; readonly numbering: Numbering; readonly lines: Lines }

/** 1 for each provision of a draft whose line has nobody in the drafts `first` to `last`. */
const absentFrom = ({ numbering, lines }: Drawn, draft: number, first: number, last: number): Uint8Array => {
  const { starts, draftOf } = numbering
  const start = starts[draft] ?? 0
  const isThere = (member: number): boolean => (draftOf[member] ?? 0) >= first && (draftOf[member] ?? 0) <= last
  return new Uint8Array((starts[draft + 1] ?? 0) - start).map((_, place) =>
    lines.membersOf(start + place).some(isThere) ? 0 : 1,
  )
}

const linkedSoFar = ({ numbering, lines }: Drawn, from: number, to: number): readonly PlacePair[] => {
  const { starts, draftOf } = numbering
  const [a, b] = [starts[from] ?? 0, starts[to] ?? 0]
  const known: PlacePair[] = []
  for (let one = a; one < (starts[from + 1] ?? 0); one++) {
    for (const other of lines.membersOf(one)) if (draftOf[other] === to) known.push({ i: one - a, j: other - b })
  }
  return known
}

/** What stands last in draft `from` and first in draft `to`, and nowhere between; null where one of them has no such provision. */
const scopeOf = (drawn: Drawn, from: number, to: number): Scope | null => {
  const before = absentFrom(drawn, from, from + 1, to)
  const after = absentFrom(drawn, to, from, to - 1)
  return before.includes(1) && after.includes(1) ? { before, after, known: linkedSoFar(drawn, from, to) } : null
}

/** Holds what is gone from a draft against what is new in each later one that was not held against it as a whole: it may have come back. */
export const findReturns = (drawn: Drawn, aligner: Aligner, whole: readonly Joined[]): readonly Joined[] => {
  const looked = new Set(whole.map(({ from, to }) => `${Math.min(from, to)} ${Math.max(from, to)}`))
  const found: Joined[] = []
  for (let from = 0; from < drawn.drafts.length; from++) {
    for (let to = from + 2; to < drawn.drafts.length; to++) {
      const scope = looked.has(`${from} ${to}`) ? null : scopeOf(drawn, from, to)
      if (scope === null) continue
      const known = new Set(scope.known.map(({ i, j }) => `${i} ${j}`))
      const joined = aligner.join(from, to, scope)
      found.push({ ...joined, links: joined.links.filter(({ i, j }) => !known.has(`${i} ${j}`)) })
    }
  }
  return found
}
