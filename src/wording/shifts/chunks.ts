import type { Span } from '../../text/span.ts'
import { hasWeight } from './align-atoms.ts'
import type { Atom } from './atoms.ts'
import { type Chunk, type ChunkBorders, type Cutting, isLeft, isShared } from './chunk.ts'
import { runAt } from './chunk-kinds.ts'
import { beginOfRun, endOfCondition, endOfNewClause, endOfRun, opensPhrase } from './clause-ends.ts'

/** "only in an emergency", "nur für …": all but this is out. */
const onlyAt = (cutting: Cutting, from: number): ChunkBorders | null => {
  const { atoms } = cutting.side
  if (
    !cutting.words.isIn('only', atoms[from]?.plain ?? '') ||
    !opensPhrase(atoms[from + 1], cutting.words) ||
    (!isLeft(cutting, from + 1) && cutting.partners[from + 1] !== -1)
  )
    return null
  let to = from + 1
  while (
    to + 1 < atoms.length &&
    cutting.partners[to + 1] === -1 &&
    !/^(?:sign|condition|hedge|modal|preposition)$/.test(atoms[to + 1]?.kind ?? 'sign')
  )
    to++
  return { kind: 'only', dimension: 'condition', from, to }
}

/** "jointly with the Länder": one more is bound. */
const jointlyAt = (cutting: Cutting, from: number): ChunkBorders | null => {
  const plains = cutting.side.atoms.slice(from, from + 3).map(({ plain }) => plain)
  const size = [3, 2].find(length => cutting.words.isIn('jointly', plains.slice(0, length).join(' ')))
  return size === undefined ? null : { kind: 'listed', dimension: null, from, to: endOfRun(cutting, from + size - 1) }
}

/** ", which is based on …": a relative clause that is new. */
const relativeAt = (cutting: Cutting, from: number, floor: number): ChunkBorders | null => {
  const start = beginOfRun(cutting, from, floor)
  const { atoms } = cutting.side
  const isOpened = atoms[start - 1]?.plain === ',' && cutting.words.isIn('relatives', atoms[start]?.plain ?? '')
  const to = isOpened ? endOfNewClause(cutting, start) : null
  return to === null ? null : { kind: 'qualifier', dimension: 'object-scope', from: start, to }
}

const stretchAt = (cutting: Cutting, from: number, floor: number): ChunkBorders => {
  const atom = cutting.side.atoms[from] as Atom
  switch (atom.kind) {
    case 'condition':
      return { kind: 'condition', dimension: 'condition', from, to: endOfCondition(cutting, from) }
    case 'hedge':
      return { kind: 'hedge', dimension: 'hedge', from, to: from }
    case 'quantity':
      return {
        kind: 'quantity',
        dimension: null,
        from: beginOfRun(cutting, from, floor),
        to: endOfRun(cutting, from),
      }
    case 'word':
    case 'small':
    case 'preposition':
    case 'sign':
    case 'modal':
    case 'negation':
      return runAt(cutting, beginOfRun(cutting, from, floor), from, endOfRun(cutting, from))
  }
}

/** The first atom that does not begin before a place: found by halving, since a page has as many qualifiers as sentences. */
const firstFrom = ({ side: { atoms } }: Cutting, start: number): number => {
  let [low, high] = [0, atoms.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((atoms[middle]?.span.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}

const atomsInside = (cutting: Cutting, span: Span): readonly number[] => {
  const inside: number[] = []
  const { atoms } = cutting.side
  for (let i = firstFrom(cutting, span.start); i < atoms.length && (atoms[i]?.span.end ?? 0) <= span.end; i++)
    inside.push(i)
  return inside
}

/** A whole qualifier that the other text has not: most of its words of weight are left over. */
const leftQualifiers = (cutting: Cutting): readonly ChunkBorders[] =>
  cutting.qualifiers.flatMap(({ span, dimension, isRestrictive }): readonly ChunkBorders[] => {
    const inside = atomsInside(cutting, span)
    const heavy = inside.filter(
      i => hasWeight(cutting.side.atoms[i] as Atom) && cutting.side.atoms[i]?.kind !== 'modal',
    )
    const left = heavy.filter(i => isLeft(cutting, i))
    const [from, to] = [inside[0], inside.at(-1)]
    if (from === undefined || to === undefined || left.length === 0 || left.length * 3 < heavy.length * 2) return []
    if (inside.some(i => cutting.side.atoms[i]?.quantity)) return []
    // An attribute of a thing that is new itself goes with it.
    const isAttribute = dimension === 'object-scope' || dimension === 'actor-scope' || dimension === 'manner'
    if (isAttribute && isLeft(cutting, to + 1) && cutting.side.atoms[to + 1]?.kind === 'word') return []
    const kind = dimension === 'condition' ? 'condition' : dimension === 'hedge' ? 'hedge' : 'qualifier'
    return [
      {
        kind,
        dimension,
        from,
        to: kind === 'condition' ? Math.max(to, endOfCondition(cutting, from)) : to,
        isRestrictive,
      },
    ]
  })

const neighbour = (cutting: Cutting, from: number, step: 1 | -1): number => {
  for (let i = from; i >= 0 && i < cutting.side.atoms.length; i += step) {
    if (isShared(cutting, i)) return cutting.partners[i] ?? -1
  }
  return -1
}

const chunkOf = (cutting: Cutting, { kind, dimension, from, to, isRestrictive = true }: ChunkBorders): Chunk => {
  const atoms = cutting.side.atoms.slice(from, to + 1)
  const span = { start: atoms[0]?.span.start ?? 0, end: atoms.at(-1)?.span.end ?? 0 }
  return {
    kind,
    dimension,
    from,
    to,
    span,
    atoms,
    isRestrictive,
    left: neighbour(cutting, from - 1, -1),
    right: neighbour(cutting, to + 1, 1),
  }
}

const TAKES = new Set<Chunk['kind']>(['verb', 'noun', 'listed', 'narrowing', 'condition'])
const IS_TAKEN = new Set<Chunk['kind']>(['verb', 'noun', 'listed', 'narrowing', 'qualifier'])

/** Whether a chunk goes on with the one before it: what is said of a new thing is part of it. */
const goesOn = (cutting: Cutting, one: Chunk, other: Chunk): boolean => {
  if (!TAKES.has(one.kind) || !IS_TAKEN.has(other.kind)) return false
  const between = cutting.side.atoms.slice(one.to + 1, other.from)
  if (
    between.some(
      (atom, i) =>
        atom.kind === 'sign' || atom.kind === 'modal' || atom.kind === 'negation' || isShared(cutting, one.to + 1 + i),
    )
  )
    return false
  if (one.kind === 'condition')
    return other.kind === 'qualifier' && !cutting.words.isIn('closedConditions', one.atoms[0]?.plain ?? '')
  const isAttribute = !other.atoms.some(({ kind }) => kind === 'preposition')
  if (other.kind === 'qualifier') return !isAttribute && other.dimension !== 'time' && other.dimension !== 'duration'
  return other.kind !== 'verb' || one.kind === 'verb'
}

const mergeNeighbours = (cutting: Cutting, chunks: readonly Chunk[]): readonly Chunk[] => {
  const merged: Chunk[] = []
  for (const chunk of chunks) {
    const last = merged.at(-1)
    if (last && goesOn(cutting, last, chunk)) {
      merged[merged.length - 1] = chunkOf(cutting, {
        kind: last.kind,
        dimension: last.dimension,
        from: last.from,
        to: chunk.to,
      })
    } else merged.push(chunk)
  }
  return merged
}

/** What one text has and the other has not, in stretches of one kind each; modals and negations stand apart. */
export const chunksOf = (cutting: Cutting): readonly Chunk[] => {
  const taken = new Map(leftQualifiers(cutting).map(stretch => [stretch.from, stretch]))
  const chunks: Chunk[] = []
  let floor = 0
  for (let i = 0; i < cutting.side.atoms.length; i++) {
    const whole = taken.get(i)
    const stretch = isLeft(cutting, i)
      ? (jointlyAt(cutting, i) ??
        onlyAt(cutting, i) ??
        relativeAt(cutting, i, floor) ??
        whole ??
        stretchAt(cutting, i, floor))
      : (whole ?? null)
    if (stretch === null || stretch.from < floor) continue
    chunks.push(chunkOf(cutting, stretch))
    i = stretch.to
    floor = i + 1
  }
  return mergeNeighbours(cutting, chunks)
}
