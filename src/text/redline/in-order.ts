import type { ProvisionId } from '../draft.ts'
import type { Scale } from '../scale.ts'
import type { Words } from '../words.ts'
import type { CutProvision } from './choose-pairs.ts'
import type { NamedPair } from './elsewhere.ts'
import { editWords, plainEdit, type WordEdit } from './word-edits.ts'

/** Several texts as one, a line each. */
const joinWords = (texts: readonly Words[]): Words => {
  const size = texts.reduce((sum, { ids }) => sum + ids.length, 0)
  const joined = {
    text: texts.map(({ text }) => text).join('\n'),
    starts: new Int32Array(size),
    ends: new Int32Array(size),
    ids: new Int32Array(size),
  }
  let [word, unit] = [0, 0]
  for (const { text, starts, ends, ids } of texts) {
    joined.ids.set(ids, word)
    for (let i = 0; i < ids.length; i++) {
      joined.starts[word + i] = (starts[i] ?? 0) + unit
      joined.ends[word + i] = (ends[i] ?? 0) + unit
    }
    word += ids.length
    unit += text.length + 1
  }
  return joined
}

const turn = (edit: WordEdit): WordEdit => ({ ...edit, a0: edit.b0, a1: edit.b1, b0: edit.a0, b1: edit.a1 })

/** Cuts edits where one of the joined texts ends. What is struck out stays with the first of the texts that an edit reaches into. */
const cutAtEnds = (edits: readonly WordEdit[], ends: readonly number[]): WordEdit[] => {
  let next = 0
  return edits.flatMap(edit => {
    while ((ends[next] ?? edit.b1) <= edit.b0 && next < ends.length) next++
    const first = next
    while ((ends[next] ?? edit.b1) < edit.b1) next++
    const inside = ends.slice(first, next)
    const borders = [edit.b0, ...inside, edit.b1]
    return borders
      .slice(1)
      .map((b1, n) => ({ ...edit, a0: n === 0 ? edit.a0 : edit.a1, b0: borders[n] ?? edit.b0, b1 }))
  })
}

type Part = { readonly name: ProvisionId; readonly length: number }

/** The edits between one text and each of several that it became, taken out of the edits between it and all of them in a row. */
const editsOfParts = (edits: readonly WordEdit[], length: number, parts: readonly Part[]): WordEdit[][] => {
  let end = 0
  const ends = parts.map(part => (end += part.length))
  const open = cutAtEnds(edits, ends)
  let [a, b, next] = [0, 0, 0]
  return parts.map((part, p) => {
    const [first, start, last] = [a, b, p === parts.length - 1]
    const stop = ends[p] ?? end
    const found: WordEdit[] = []
    for (let edit = open[next]; edit && edit.b1 <= stop && (edit.b0 < stop || last); edit = open[++next]) {
      found.push({ ...edit, b0: edit.b0 - start, b1: edit.b1 - start })
      a = edit.a1
      b = edit.b1
    }
    a = last ? length : a + stop - b
    b = stop
    const rest = (a0: number, a1: number, at: number, neighbour: Part | undefined): WordEdit[] =>
      a0 === a1 ? [] : [{ ...plainEdit({ a0, a1, b0: at, b1: at }, 'whole'), elsewhere: neighbour?.name ?? null }]
    return [...rest(0, first, 0, parts[p - 1]), ...found, ...rest(a, length, part.length, parts[p + 1])]
  })
}

type Marked = NamedPair & { readonly exact: boolean }

/** One provision against several that it became, or that became it, by one comparison with all of them in a row. */
const markRow = (one: CutProvision, row: readonly CutProvision[], side: 'split' | 'merged', scale: Scale): Marked[] => {
  const joined = joinWords(row.map(({ words }) => words))
  const [before, after] = side === 'split' ? [one.words, joined] : [joined, one.words]
  const { edits, exact } = editWords({ before, after, scale })
  const parts = row.map(({ provision, words }) => ({ name: provision.id, length: words.ids.length }))
  const cut = editsOfParts(side === 'split' ? edits : edits.map(turn), one.words.ids.length, parts)
  return row.map(({ provision, words }, p): Marked => {
    const found = cut[p] ?? []
    return side === 'split'
      ? { before: one.words, after: words, scale, from: one.provision.id, to: provision.id, edits: found, exact }
      : {
          before: words,
          after: one.words,
          scale,
          from: provision.id,
          to: one.provision.id,
          edits: found.map(turn),
          exact,
        }
  })
}

/**
 * The pairs of a change that is too large to hold all its provisions against each other (one paragraph of 50,000 words that
 * became 400 articles): each of the fewer ones against those of the other side that stand as far down, in their order.
 * `elsewhere` then names the neighbour only.
 */
export const markInOrder = (
  before: readonly CutProvision[],
  after: readonly CutProvision[],
  scale: Scale,
): readonly Marked[] => {
  const split = before.length <= after.length
  const [few, many] = split ? [before, after] : [after, before]
  return few.flatMap((one, n) => {
    const [start, end] = [n, n + 1].map(place => Math.floor((place * many.length) / few.length))
    return markRow(one, many.slice(start, end), split ? 'split' : 'merged', scale)
  })
}
