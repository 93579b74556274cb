import type { ComparedRow } from '../../../analysis/compared.ts'
import { showContests } from '../../../analysis/contested.ts'
import { showOverview } from '../../../analysis/overview.ts'
import type { ThingId } from '../../../record/id.ts'
import { parseBrackets } from '../../../text/brackets.ts'
import type { View } from './view.ts'

const disputedLineages = ({ state, asked }: View): ReadonlySet<string> =>
  new Set(
    showContests(state, asked, showOverview(state, asked)).flatMap(({ isContested, point }) =>
      isContested ? point.lineages : [],
    ),
  )

/** The recorded lineages of which the last report says that they are in brackets or reserved. */
const reservedLineages = ({ state }: View): ReadonlySet<string> => {
  const latest = new Map<ThingId, { readonly on: string; readonly kind: string }>()
  for (const { lineage, on, standing } of state.things.standing.values())
    if ((latest.get(lineage)?.on ?? '') <= on) latest.set(lineage, { on, kind: standing.kind })
  return new Set([...latest].flatMap(([id, { kind }]) => (kind === 'bracketed' || kind === 'reserved' ? [id] : [])))
}

const hasBrackets = ({ cells }: ComparedRow): boolean =>
  cells.some(({ provisions }) => provisions.some(({ text }) => parseBrackets(text).value.length > 0))

/** Tells of a row whether it is contested: the positions of parties make it so, as on the first page; a report calls it bracketed or reserved; or words of it are in brackets. */
export const findContested = (view: View): ((row: ComparedRow) => boolean) => {
  const contested = new Set([...disputedLineages(view), ...reservedLineages(view)])
  return row => contested.has(row.lineage.id) || hasBrackets(row)
}
