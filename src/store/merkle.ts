import { hash } from 'node:crypto'

/** SHA-256 in hexadecimal: of a leaf, of a node, or the root of a tree. */
export type Hash = string

/**
 * The right edge of a Merkle tree: its size in leaves, and the roots of the largest complete trees that it is made of, from the left.
 * Enough to append to the tree and to know its root; there are at most as many peaks as `size` has binary digits.
 */
export type Edge = { readonly size: number; readonly peaks: readonly Hash[] }

/** A tree without leaves. */
export const EMPTY_EDGE: Edge = { size: 0, peaks: [] }

const LEAF = Buffer.of(0)
const EMPTY_ROOT: Hash = hash('sha256', '', 'hex')

/** The hash of a leaf (RFC 9162, 2.1.1): a zero byte goes before it, so that no leaf can pass for a node. Text counts in UTF-8. */
export const leafHash = (leaf: string | Uint8Array): Hash =>
  hash('sha256', Buffer.concat([LEAF, typeof leaf === 'string' ? Buffer.from(leaf, 'utf8') : leaf]), 'hex')

const nodeHash = (left: Hash, right: Hash): Hash => hash('sha256', Buffer.from(`01${left}${right}`, 'hex'), 'hex')

/** The edge after more leaves, given as their hashes. Costs one node a leaf on average, and as many as the tree is high at most. */
export const grow = (edge: Edge, leaves: readonly Hash[]): Edge => {
  const peaks = [...edge.peaks]
  let size = edge.size
  for (const leaf of leaves) {
    let peak = leaf
    for (let rest = size; rest % 2 === 1; rest = Math.floor(rest / 2)) peak = nodeHash(peaks.pop() ?? '', peak)
    peaks.push(peak)
    size += 1
  }
  return { size, peaks }
}

/** The root of a tree, from its edge. */
export const rootOf = ({ peaks }: Edge): Hash =>
  peaks.length === 0 ? EMPTY_ROOT : peaks.reduceRight((right, left) => nodeHash(left, right))

const rootOfLeaves = (leaves: readonly Hash[]): Hash => rootOf(grow(EMPTY_EDGE, leaves))

/** The largest power of two below `size`, which is at least 2: where RFC 9162 splits a tree. */
const splitOf = (size: number): number => 2 ** (Math.ceil(Math.log2(size)) - 1)

/** The audit path of one leaf, counted from 0, in the tree of all leaves (RFC 9162, 2.1.3.1): siblings from the bottom up. */
export const inclusionPath = (leaves: readonly Hash[], index: number): readonly Hash[] => {
  if (leaves.length <= 1) return []
  const split = splitOf(leaves.length)
  return index < split
    ? [...inclusionPath(leaves.slice(0, split), index), rootOfLeaves(leaves.slice(split))]
    : [...inclusionPath(leaves.slice(split), index - split), rootOfLeaves(leaves.slice(0, split))]
}

const subPath = (leaves: readonly Hash[], earlier: number, known: 'known' | 'unknown'): readonly Hash[] => {
  if (earlier === leaves.length) return known === 'known' ? [] : [rootOfLeaves(leaves)]
  const split = splitOf(leaves.length)
  return earlier <= split
    ? [...subPath(leaves.slice(0, split), earlier, known), rootOfLeaves(leaves.slice(split))]
    : [...subPath(leaves.slice(split), earlier - split, 'unknown'), rootOfLeaves(leaves.slice(0, split))]
}

/** That the tree of the first `earlier` leaves is the beginning of the tree of all (RFC 9162, 2.1.4.1). Empty for none and for all. */
export const consistencyPath = (leaves: readonly Hash[], earlier: number): readonly Hash[] =>
  earlier === 0 ? [] : subPath(leaves, earlier, 'known')

/** That a leaf stands at a place of a tree: `index` counts from 0. */
export type Inclusion = {
  readonly leaf: Hash
  readonly index: number
  readonly size: number
  readonly path: readonly Hash[]
  readonly root: Hash
}

const half = (value: number): number => Math.floor(value / 2)

/** Whether an inclusion proof holds (RFC 9162, 2.1.3.2). Needs no leaf but the one proved. */
export const provesInclusion = ({ leaf, index, size, path, root }: Inclusion): boolean => {
  if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size) || index < 0 || index >= size) return false
  let [place, last, found] = [index, size - 1, leaf]
  for (const sibling of path) {
    if (last === 0) return false
    if (place % 2 === 1 || place === last) {
      found = nodeHash(sibling, found)
      while (place % 2 === 0 && place !== 0) [place, last] = [half(place), half(last)]
    } else found = nodeHash(found, sibling)
    ;[place, last] = [half(place), half(last)]
  }
  return last === 0 && found === root
}

/** That a smaller tree is the beginning of a larger one. */
export type Consistency = {
  readonly from: { readonly size: number; readonly root: Hash }
  readonly to: { readonly size: number; readonly root: Hash }
  readonly path: readonly Hash[]
}

/** Whether a consistency proof holds (RFC 9162, 2.1.4.2). The empty tree is the beginning of every tree, by an empty path. */
export const provesConsistency = ({ from, to, path }: Consistency): boolean => {
  if (!Number.isSafeInteger(from.size) || !Number.isSafeInteger(to.size)) return false
  if (from.size < 0 || from.size > to.size) return false
  if (from.size === 0) return path.length === 0 && from.root === EMPTY_ROOT && (to.size > 0 || to.root === EMPTY_ROOT)
  if (from.size === to.size) return path.length === 0 && from.root === to.root
  let [place, last] = [from.size - 1, to.size - 1]
  while (place % 2 === 1) [place, last] = [half(place), half(last)]
  const [first, ...rest] = Number.isInteger(Math.log2(from.size)) ? [from.root, ...path] : path
  if (first === undefined) return false
  let [before, after] = [first, first]
  for (const sibling of rest) {
    if (last === 0) return false
    if (place % 2 === 1 || place === last) {
      ;[before, after] = [nodeHash(sibling, before), nodeHash(sibling, after)]
      while (place % 2 === 0 && place !== 0) [place, last] = [half(place), half(last)]
    } else after = nodeHash(after, sibling)
    ;[place, last] = [half(place), half(last)]
  }
  return last === 0 && before === from.root && after === to.root
}
