import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  consistencyPath,
  EMPTY_EDGE,
  grow,
  type Hash,
  inclusionPath,
  leafHash,
  provesConsistency,
  provesInclusion,
  rootOf,
} from '../../src/store/merkle.ts'

/** The leaves, roots and paths that implementations of Certificate Transparency check themselves against (RFC 6962, the hashing of RFC 9162). */
const LEAVES = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f']
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]
const INCLUSION_OF_FIRST = [
  '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
  '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
  '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
]
const INCLUSION_OF_SIXTH = [
  'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
  'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
]
const FROM_SIX_TO_EIGHT = [
  '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
  'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
]
const FROM_TWO_TO_FIVE = [
  '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
  'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
]

const published = LEAVES.map(leaf => leafHash(Buffer.from(leaf, 'hex')))
const rootOfAll = (leaves: readonly Hash[]): Hash => rootOf(grow(EMPTY_EDGE, leaves))

describe('the published vectors', () => {
  test.each(ROOTS.map((root, size) => [size, root] as const))('the root of %i leaves', (size, root) => {
    expect(rootOfAll(published.slice(0, size))).toBe(root)
  })

  test('paths', () => {
    expect(inclusionPath(published, 0)).toEqual(INCLUSION_OF_FIRST)
    expect(inclusionPath(published, 5)).toEqual(INCLUSION_OF_SIXTH)
    expect(consistencyPath(published, 1)).toEqual(INCLUSION_OF_FIRST)
    expect(consistencyPath(published, 6)).toEqual(FROM_SIX_TO_EIGHT)
    expect(consistencyPath(published.slice(0, 5), 2)).toEqual(FROM_TWO_TO_FIVE)
  })
})

/** The definition of RFC 9162, 2.1.1, word for word and on bytes. */
const treeHash = (leaves: readonly Uint8Array[]): Buffer => {
  const sha = (...parts: readonly Uint8Array[]) => createHash('sha256').update(Buffer.concat(parts)).digest()
  if (leaves.length === 0) return sha()
  if (leaves.length === 1) return sha(Buffer.of(0), leaves[0] ?? Buffer.of())
  let split = 1
  while (split * 2 < leaves.length) split *= 2
  return sha(Buffer.of(1), treeHash(leaves.slice(0, split)), treeHash(leaves.slice(split)))
}

const someLeaves = fc.array(fc.uint8Array({ maxLength: 8 }), { maxLength: 70 })
const flip = (hash: Hash, at: number): Hash => {
  const place = at % hash.length
  return `${hash.slice(0, place)}${hash[place] === '0' ? '1' : '0'}${hash.slice(place + 1)}`
}

describe('the laws of the tree', () => {
  test('the root is that of the definition', () => {
    fc.assert(fc.property(someLeaves, leaves => rootOfAll(leaves.map(leafHash)) === treeHash(leaves).toString('hex')))
  })

  test('growing in two steps is growing in one, and the edge stays short', () => {
    fc.assert(
      fc.property(someLeaves, someLeaves, (one, other) => {
        const [before, after] = [one.map(leafHash), other.map(leafHash)]
        const edge = grow(grow(EMPTY_EDGE, before), after)
        const digits = edge.size.toString(2).replaceAll('0', '').length
        return rootOf(edge) === rootOfAll([...before, ...after]) && edge.peaks.length === digits
      }),
    )
  })

  test('every leaf is proved to be in, and no other leaf, place, size, path or root', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array(), { minLength: 1, maxLength: 70 }), fc.nat(), fc.nat(), (raw, pick, at) => {
        const leaves = raw.map((bytes, i) => leafHash(`${i} ${Buffer.from(bytes).toString('hex')}`))
        const index = pick % leaves.length
        const path = inclusionPath(leaves, index)
        const proof = { leaf: leaves[index] ?? '', index, size: leaves.length, path, root: rootOfAll(leaves) }
        const wrong = [
          { ...proof, leaf: flip(proof.leaf, at) },
          { ...proof, root: flip(proof.root, at) },
          { ...proof, path: [...path, proof.leaf] },
          { ...proof, index: index + leaves.length },
          ...(leaves.length > 1
            ? [
                { ...proof, index: (index + 1) % leaves.length },
                { ...proof, path: path.slice(1) },
              ]
            : []),
          ...path.map((_, i) => ({ ...proof, path: path.map((hash, j) => (i === j ? flip(hash, at) : hash)) })),
        ]
        return provesInclusion(proof) && !wrong.some(provesInclusion)
      }),
    )
  })

  test('every beginning is proved to be one, and nothing else', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 70 }), fc.nat(), fc.nat(), (size, pick, at) => {
        const leaves = Array.from({ length: size }, (_, i) => leafHash(String(i)))
        const earlier = pick % (size + 1)
        const path = consistencyPath(leaves, earlier)
        const from = { size: earlier, root: rootOfAll(leaves.slice(0, earlier)) }
        const to = { size, root: rootOfAll(leaves) }
        const wrong = [
          { from: { ...from, root: flip(from.root, at) }, to, path },
          ...(earlier > 0 ? [{ from, to: { ...to, root: flip(to.root, at) }, path }] : []),
          { from, to, path: [...path, to.root] },
          ...path.map((_, i) => ({ from, to, path: path.map((hash, j) => (i === j ? flip(hash, at) : hash)) })),
        ]
        return provesConsistency({ from, to, path }) && !wrong.some(provesConsistency)
      }),
    )
  })
})
