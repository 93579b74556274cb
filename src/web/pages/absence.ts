import type { Comparison } from '../../text/compare.ts'
import type { Draft } from '../../text/draft.ts'
import type { Synopsis } from '../../text/synopsis.ts'

type Cells = Synopsis['rows'][number]['cells']

/** What the comparisons say of absence: which provisions may stand in a part of another draft that is not known (`DRAFT provision`), and which drafts were compared (`DRAFT DRAFT`). */
export type Absence = { readonly unreported: ReadonlySet<string>; readonly compared: ReadonlySet<string> }

/** What the pairs of a comparison say of absence. */
export const findAbsence = ({ pairs }: Comparison): Absence => ({
  unreported: new Set(
    pairs.flatMap(({ alignment: { from, to, changes } }) =>
      changes
        .filter(({ unreported }) => unreported)
        .flatMap(({ before, after }) => [...before.map(id => `${to} ${id}`), ...after.map(id => `${from} ${id}`)]),
    ),
  ),
  compared: new Set(pairs.flatMap(({ alignment: { from, to } }) => [`${from} ${to}`, `${to} ${from}`])),
})

const isPartial = ({ completeness }: Draft): boolean =>
  completeness.kind === 'partial' && (completeness.missing === null || completeness.missing.length > 0)

/** Whether a row may stand in a part of this draft that is not known: a comparison says so, or none looked and not all of the draft is known. */
export const isUnreported = (absence: Absence, drafts: readonly Draft[], cells: Cells, draft: Draft): boolean => {
  const { unreported, compared } = absence
  const present = drafts.filter((_, column) => (cells[column] ?? []).length > 0)
  const wasCompared = present.some(({ siglum }) => compared.has(`${siglum} ${draft.siglum}`))
  const isDoubtful = cells.some(cell => cell.some(({ id }) => unreported.has(`${draft.siglum} ${id}`)))
  return isDoubtful || (!wasCompared && isPartial(draft))
}
