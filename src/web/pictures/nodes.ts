import type { FlowAnswer, FlowDraft } from '../../analysis/flow.ts'
import type { FlowPlace } from '../../analysis/flow-places.ts'
import type { ThingId } from '../../record/id.ts'
import { type Cell, gridOf } from './lanes.ts'

/** A point in one draft as a band. All measures of pictures are in CSS pixels from the top left corner. */
export type Band = {
  readonly place: FlowPlace
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A draft as a stack of bands below its name. `labels`: where the names of its points stand, and how wide they may be; null where they would not be legible. */
export type Node = {
  readonly draft: FlowDraft
  readonly cell: Cell
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly bands: ReadonlyMap<string, Band>
  readonly labels: { readonly side: 'inside' | 'right'; readonly width: number } | null
}

/** All drafts of a picture in their places, and its size. `gap` is the width between two columns. */
export type Nodes = {
  readonly byDraft: ReadonlyMap<ThingId, Node>
  readonly width: number
  readonly height: number
  readonly gap: number
}

/** The height of a draft's name above its bands. */
export const HEAD = 62
const EDGE = 6
/** The width that a picture has on a desk, and between which widths the gaps give way for it. */
const DESK = 1168
const LEAST_GAP = 70
const MOST_GAP = 190
const NARROW = 44
const WIDE = 182
const BESIDE = 176
const ROW_GAP = 26
/** The least distance of bands at which a line of text fits into each. */
const LEGIBLE = 13
const SMALL = 5
const SMALLER = 3.5

/** Whether a line of text fits into a band. */
export const isLegible = ({ height }: Band): boolean => height >= LEGIBLE * 0.8

/** The distance of bands, so that 40 points can be read and 500 still fit. */
const pitchFor = (most: number): number => (most <= 45 ? 14 : Math.max(2.4, Math.min(14, 1000 / most)))

type Sizes = {
  readonly pitch: number
  readonly placesOf: ReadonlyMap<ThingId, readonly FlowPlace[]>
  readonly roots: ReadonlySet<ThingId>
  readonly ends: ReadonlySet<ThingId>
}

const sizesOf = ({ drafts, edges, points }: FlowAnswer): Sizes => {
  const places = new Map<ThingId, FlowPlace[]>(drafts.map(({ id }) => [id, []]))
  for (const point of points) for (const place of point.places) places.get(place.draft)?.push(place)
  const order = (place: FlowPlace): number =>
    place.state === 'worded' ? (place.provisions[0]?.order ?? 0) : place.state === 'described' ? 1e9 : 2e9
  for (const list of places.values()) list.sort((one, other) => order(one) - order(other))
  const worded = [...places.values()].map(list => list.filter(({ state }) => state === 'worded').length)
  return {
    pitch: pitchFor(Math.max(0, ...worded)),
    placesOf: places,
    roots: new Set(drafts.filter(({ id }) => !edges.some(({ to }) => to === id)).map(({ id }) => id)),
    ends: new Set(drafts.filter(({ id }) => !edges.some(({ from }) => from === id)).map(({ id }) => id)),
  }
}

const pitchOf = ({ pitch }: Sizes, { lane }: Cell, { state }: FlowPlace): number =>
  lane.kind === 'translations' ? Math.min(pitch, SMALLER) : state === 'unknown' ? Math.min(pitch, SMALL) : pitch

const heightOf = (sizes: Sizes, draft: ThingId, cell: Cell): number =>
  HEAD + (sizes.placesOf.get(draft) ?? []).reduce((sum, place) => sum + pitchOf(sizes, cell, place), 0)

const isLabelled = ({ pitch }: Sizes, { lane }: Cell): boolean => pitch >= LEGIBLE && lane.kind === 'branch'

const widthOf = (sizes: Sizes, draft: ThingId, cell: Cell): number =>
  sizes.roots.has(draft) && isLabelled(sizes, cell) ? WIDE : NARROW

const columnWidths = (sizes: Sizes, cells: ReadonlyMap<ThingId, Cell>): readonly number[] => {
  const widths: number[] = []
  for (const [draft, cell] of cells)
    widths[cell.column] = Math.max(widths[cell.column] ?? NARROW, widthOf(sizes, draft, cell))
  return Array.from(widths, width => width ?? NARROW)
}

/** How wide the gaps between columns are, so that the picture is as wide as a desk where it can be. */
const gapFor = (widths: readonly number[]): number => {
  const free = DESK - BESIDE - 2 * EDGE - widths.reduce((sum, width) => sum + width, 0)
  return Math.round(Math.max(LEAST_GAP, Math.min(MOST_GAP, free / Math.max(1, widths.length - 1))))
}

/** The left edges of the columns. */
const columnEdges = (widths: readonly number[], gap: number): readonly number[] => {
  const edges = [EDGE]
  for (const width of widths) edges.push((edges.at(-1) ?? 0) + width + gap)
  return edges
}

const rowEdges = (sizes: Sizes, cells: ReadonlyMap<ThingId, Cell>): readonly number[] => {
  const heights: number[] = []
  for (const [draft, cell] of cells)
    heights[cell.row] = Math.max(heights[cell.row] ?? HEAD, heightOf(sizes, draft, cell))
  const edges = [EDGE]
  for (const height of heights) edges.push((edges.at(-1) ?? 0) + (height ?? HEAD) + ROW_GAP)
  return edges
}

const bandsOf = (sizes: Sizes, cell: Cell, node: Pick<Node, 'draft' | 'x' | 'y' | 'width'>): Node['bands'] => {
  let y = node.y + HEAD
  return new Map(
    (sizes.placesOf.get(node.draft.id) ?? []).map(place => {
      const pitch = pitchOf(sizes, cell, place)
      const band = { place, x: node.x, y, width: node.width, height: pitch * (pitch > 4 ? 0.82 : 0.7) }
      y += pitch
      return [place.point, band] as const
    }),
  )
}

/** How wide names may be right of a draft in which no arrow begins: up to the next draft of its row. */
const roomBeside = (cell: Cell, x: number, cells: ReadonlyMap<ThingId, Cell>, columns: readonly number[]): number => {
  const next = [...cells.values()].filter(({ row, column }) => row === cell.row && column > cell.column)
  const nearest = Math.min(...next.map(({ column }) => column))
  return Number.isFinite(nearest) ? (columns[nearest] ?? x) - x - 26 : BESIDE
}

/** Puts every draft of a flow in its place. d3-sankey is not used: it knows neither lanes nor days nor the order in which a draft is read, which are the picture here. */
export const placeNodes = (flow: FlowAnswer): Nodes => {
  const sizes = sizesOf(flow)
  const cells = gridOf(flow)
  const widths = columnWidths(sizes, cells)
  const gap = gapFor(widths)
  const [columns, rows] = [columnEdges(widths, gap), rowEdges(sizes, cells)]
  const nodes = flow.drafts.flatMap((draft): readonly Node[] => {
    const cell = cells.get(draft.id)
    if (cell === undefined) return []
    const [x, y] = [columns[cell.column] ?? 0, rows[cell.row] ?? 0]
    const [width, height] = [widthOf(sizes, draft.id, cell), heightOf(sizes, draft.id, cell)]
    const room = sizes.ends.has(draft.id) && width === NARROW ? roomBeside(cell, x + width, cells, columns) : 0
    const labels = !isLabelled(sizes, cell)
      ? null
      : width === WIDE
        ? ({ side: 'inside', width: WIDE } as const)
        : room > 60
          ? ({ side: 'right', width: Math.min(room, BESIDE) } as const)
          : null
    return [{ draft, cell, x, y, width, height, labels, bands: bandsOf(sizes, cell, { draft, x, y, width }) }]
  })
  const right = Math.max(
    0,
    ...nodes.map(({ x, width, labels }) => x + width + (labels?.side === 'right' ? labels.width : 60)),
  )
  return {
    byDraft: new Map(nodes.map(node => [node.draft.id, node])),
    width: Math.ceil(right + EDGE),
    height: Math.ceil((rows.at(-1) ?? 0) - ROW_GAP + EDGE),
    gap,
  }
}
