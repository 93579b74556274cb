import type { FlowAnswer, FlowStrand } from '../../analysis/flow.ts'
import type { ThingId } from '../../record/id.ts'
import type { Band, Node, Nodes } from './nodes.ts'

/** What stands at the end or the beginning of a strand that reaches only one draft. */
export type EndMark = { readonly x: number; readonly y: number; readonly kind: 'cross' | 'dot' | 'ring' }

/** One strand as a path (SVG path data), with the mark at its loose end; null where both ends stand in a draft. */
export type StrandPath = { readonly strand: FlowStrand; readonly path: string; readonly mark: EndMark | null }

type Place = { readonly x: number; readonly y: number }

/** The least distance of two crosses above one another. */
const APART = 8
/** How far before a draft the strands end that do not reach it, and how far before it those begin that begin with it. */
const SHORT = 14

const tenth = (value: number): number => Math.round(value * 10) / 10
const at = ({ x, y }: Place): string => `${tenth(x)} ${tenth(y)}`

const curve = (from: Place, to: Place): string => {
  const middle = (from.x + to.x) / 2
  return `C${at({ x: middle, y: from.y })} ${at({ x: middle, y: to.y })} ${at(to)}`
}

/** A strand bends in the gap after the draft where it begins, or, where it goes up, in the gap before the draft where it ends: the rest of its row is free for it. */
const route = (from: Place, to: Place, gap: number): string => {
  const bend = Math.min(gap, to.x - from.x)
  if (to.x - from.x <= gap) return `M${at(from)}${curve(from, to)}`
  return to.y >= from.y
    ? `M${at(from)}${curve(from, { x: from.x + bend, y: to.y })}H${tenth(to.x)}`
    : `M${at(from)}H${tenth(to.x - bend)}${curve({ x: to.x - bend, y: from.y }, to)}`
}

const leaving = ({ x, y, width, height }: Band): Place => ({ x: x + width, y: y + height / 2 })
const reaching = ({ x, y, height }: Band): Place => ({ x, y: y + height / 2 })

/** Where the points that a draft does not have would stand in it: after the last point before them that it has, none upon another. */
const ghostsIn = (before: Node, after: Node, missing: readonly FlowStrand[]): ReadonlyMap<string, Place> => {
  const gone = new Set(missing.map(({ point }) => point))
  const ghosts = new Map<string, Place>()
  let last = (after.bands.values().next().value?.y ?? after.y + after.height) - APART / 2
  let free = last
  for (const point of before.bands.keys()) {
    const there = after.bands.get(point)
    if (there !== undefined) last = there.y + there.height
    if (!gone.has(point)) continue
    const y = Math.max(last, free)
    ghosts.set(point, { x: after.x - SHORT, y })
    free = y + APART
  }
  return ghosts
}

const endsShort = ({ kind }: FlowStrand): boolean => kind === 'dropped' || kind === 'gone'

const begin = (strand: FlowStrand, band: Band): StrandPath => {
  const to = reaching(band)
  const from = { x: to.x - SHORT, y: to.y }
  return {
    strand,
    path: `M${at(from)}H${tenth(to.x)}`,
    mark: { ...from, kind: strand.kind === 'new' ? 'dot' : 'ring' },
  }
}

/** Every strand of a flow as a path between its bands. A strand whose draft is not in the picture has none. */
export const drawStrands = ({ strands }: FlowAnswer, { byDraft, gap }: Nodes): readonly StrandPath[] => {
  const ghosts = new Map<string, ReadonlyMap<string, Place>>()
  const ghostOf = (strand: FlowStrand, from: ThingId): Place | undefined => {
    const key = `${from} ${strand.to}`
    const [before, after] = [byDraft.get(from), byDraft.get(strand.to)]
    if (!ghosts.has(key) && before !== undefined && after !== undefined)
      ghosts.set(
        key,
        ghostsIn(
          before,
          after,
          strands.filter(one => one.from === from && one.to === strand.to && endsShort(one)),
        ),
      )
    return ghosts.get(key)?.get(strand.point)
  }
  return strands.flatMap((strand): readonly StrandPath[] => {
    const { point, from } = strand
    const there = byDraft.get(strand.to)?.bands.get(point)
    if (from === null) return there === undefined ? [] : [begin(strand, there)]
    const band = byDraft.get(from)?.bands.get(point)
    if (band === undefined) return []
    if (endsShort(strand)) {
      const ghost = ghostOf(strand, from)
      return ghost === undefined
        ? []
        : [{ strand, path: route(leaving(band), ghost, gap), mark: { ...ghost, kind: 'cross' } }]
    }
    return there === undefined ? [] : [{ strand, path: route(leaving(band), reaching(there), gap), mark: null }]
  })
}
