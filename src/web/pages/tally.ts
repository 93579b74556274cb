import type { Alignment, Change } from '../../text/align.ts'
import type { Draft, Provision, ProvisionId, ProvisionKind } from '../../text/draft.ts'
import type { Say } from './phrases.ts'

/** What became of a unit; `unreported` where its counterpart may stand in a part that is not known. */
export type Outcome = Change['kind'] | 'unreported'

/** The order in which outcomes are told. */
export const OUTCOMES = [
  'kept',
  'amended',
  'split',
  'merged',
  'inserted',
  'deleted',
  'unreported',
] as const satisfies readonly Outcome[]

/** How many units of a draft are known, and of how many: null where nobody says. */
export type Extent = { readonly known: number; readonly of: number | null; readonly isPartial: boolean }

/** The changes of a comparison counted in the units in which the drafts count themselves (points of a plan, articles of a law); null where they are of many kinds. */
export type Tally = {
  readonly unit: Unit | null
  readonly from: Extent
  readonly to: Extent
  readonly outcomes: Readonly<Record<Outcome, number>>
  readonly moved: number
  readonly renumbered: number
}

const UNITS = ['article', 'point', 'section', 'paragraph', 'recital'] as const satisfies readonly ProvisionKind[]

type Unit = (typeof UNITS)[number]

/** The units of two drafts: the first kind of `UNITS` that both count in, at its highest level; else all that stands at the top. */
const findUnit = (
  from: Draft,
  to: Draft,
): { readonly kind: Unit | null; readonly belongs: (one: Provision) => boolean } => {
  const depthIn = (draft: Draft, kind: ProvisionKind): number =>
    draft.provisions.reduce((least, one) => (one.kind === kind ? Math.min(least, one.depth) : least), Infinity)
  for (const kind of UNITS) {
    const depths = [depthIn(from, kind), depthIn(to, kind)]
    if (depths.every(depth => depth !== Infinity))
      return { kind, belongs: one => one.kind === kind && depths.includes(one.depth) }
  }
  return { kind: null, belongs: one => one.depth === 1 }
}

/** The ids of each unit together with everything that stands under it. */
const gather = (
  draft: Draft,
  belongs: (one: Provision) => boolean,
): ReadonlyMap<ProvisionId, readonly ProvisionId[]> => {
  const gathered = new Map<ProvisionId, ProvisionId[]>()
  let open: { readonly depth: number; readonly ids: ProvisionId[] } | null = null
  for (const provision of draft.provisions) {
    if (open !== null && provision.depth <= open.depth) open = null
    if (open === null && belongs(provision)) {
      open = { depth: provision.depth, ids: [] }
      gathered.set(provision.id, open.ids)
    }
    open?.ids.push(provision.id)
  }
  return gathered
}

/** One draft of an alignment: its units with what stands under each, and every provision that was not kept. */
type Side = {
  readonly units: ReadonlyMap<ProvisionId, readonly ProvisionId[]>
  readonly changed: ReadonlySet<ProvisionId>
}

const toSide = (alignment: Alignment, which: 'before' | 'after', units: Side['units']): Side => ({
  units,
  changed: new Set(alignment.changes.filter(({ kind }) => kind !== 'kept').flatMap(change => change[which])),
})

const touches = (side: Side, unit: ProvisionId): boolean =>
  side.units.get(unit)?.some(under => side.changed.has(under)) ?? false

/** What became of the units that stand in one change: kept only where everything under them is kept too. */
const outcomeOf = (change: Change, side: Side, other: Side): Outcome => {
  if (change.unreported) return 'unreported'
  const isTouched = change.before.some(id => touches(side, id)) || change.after.some(id => touches(other, id))
  return change.kind === 'kept' && isTouched ? 'amended' : change.kind
}

const extentOf = (draft: Draft, known: number): Extent => {
  const missing = draft.completeness.kind === 'partial' ? draft.completeness.missing : []
  return {
    known,
    of: missing === null ? null : known + missing.length,
    isPartial: missing === null || missing.length > 0,
  }
}

/** Counts the changes of one alignment. */
export const tally = (alignment: Alignment, from: Draft, to: Draft): Tally => {
  const { kind, belongs } = findUnit(from, to)
  const before = toSide(alignment, 'before', gather(from, belongs))
  const after = toSide(alignment, 'after', gather(to, belongs))
  const counted = alignment.changes.filter(
    change => change.before.some(id => before.units.has(id)) || change.after.some(id => after.units.has(id)),
  )
  const outcomes = { kept: 0, amended: 0, split: 0, merged: 0, inserted: 0, deleted: 0, unreported: 0 }
  for (const change of counted) outcomes[outcomeOf(change, before, after)]++
  return {
    unit: kind,
    from: extentOf(from, before.units.size),
    to: extentOf(to, after.units.size),
    outcomes,
    moved: counted.filter(({ moved }) => moved).length,
    renumbered: counted.filter(({ renumbered }) => renumbered).length,
  }
}

const sayExtent = (say: Say, unit: string, extent: Extent): string => {
  if (extent.isPartial && extent.of !== null)
    return say('extent.known-of', { known: extent.known, of: extent.of, unit })
  return say(extent.isPartial ? 'extent.known' : 'extent.all', { known: extent.known, unit })
}

/** `27 known points of 28 → 20 points` */
export const sayExtents = (say: Say, { unit, from, to }: Tally): string => {
  const word = (extent: Extent) =>
    say(unit === null ? 'unit.provision' : `unit.${unit}`, { count: extent.of ?? extent.known })
  return `${sayExtent(say, word(from), from)} → ${sayExtent(say, word(to), to)}`
}

/** `2 moved, 12 renumbered`, as far as they occur. */
export const sayFlags = (say: Say, { moved, renumbered }: Tally): readonly string[] => [
  ...(moved > 0 ? [say('count.moved', { count: moved })] : []),
  ...(renumbered > 0 ? [say('count.renumbered', { count: renumbered })] : []),
]

/** `3 kept, 14 amended, 2 split`, one phrase an outcome that occurs, then how many were moved or renumbered. */
export const sayOutcomes = (say: Say, counted: Tally): readonly string[] => [
  ...OUTCOMES.filter(outcome => counted.outcomes[outcome] > 0).map(outcome =>
    say(`count.${outcome}`, { count: counted.outcomes[outcome] }),
  ),
  ...sayFlags(say, counted),
]
