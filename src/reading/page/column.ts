import type { Line, Nest } from './lines.ts'
import type { PageElement } from './tree.ts'

const SHARE = 0.8

/** The deepest block that holds most of the words of the chosen lines: the column that the article stands in; null where none is chosen. */
const columnOf = (lines: readonly Line[], chosen: readonly boolean[]): PageElement | null => {
  const held = new Map<PageElement, { units: number; readonly depth: number }>()
  let all = 0
  for (const [at, { nest, text }] of lines.entries()) {
    if (!chosen[at]) continue
    all += text.length
    for (let around: Nest | null = nest; around !== null; around = around.outer) {
      const known = held.get(around.block)
      if (known === undefined) held.set(around.block, { units: text.length, depth: depthOf(around) })
      else known.units += text.length
    }
  }
  let column: PageElement | null = null
  let deepest = -1
  for (const [block, { units, depth }] of held) {
    if (units < all * SHARE || depth <= deepest) continue
    column = block
    deepest = depth
  }
  return column
}

const depthOf = (nest: Nest): number => {
  let depth = 0
  for (let around = nest.outer; around !== null; around = around.outer) depth++
  return depth
}

const isInside = (nest: Nest, block: PageElement): boolean => {
  for (let around: Nest | null = nest; around !== null; around = around.outer) if (around.block === block) return true
  return false
}

/** Which lines stand in the column of the chosen ones: one truth value a line. */
export const inColumn = (lines: readonly Line[], chosen: readonly boolean[]): readonly boolean[] => {
  const column = columnOf(lines, chosen)
  return lines.map(({ nest }) => column !== null && isInside(nest, column))
}
