import type { ThingId } from '../../../record/id.ts'
import type { LineageOfRecord } from '../../../record/lineages.ts'
import { lineagesOf } from '../../../record/lineages.ts'
import { remember } from '../../../record/remember.ts'
import { findThing } from '../../../record/state.ts'
import type { Provision } from '../../../record/texts.ts'
import { toProvisionId } from '../../../text/draft.ts'
import { labelsIn } from './synopsis-cell.ts'
import type { View } from './view.ts'

/** How a provision is called in its draft: `12 (a)`. */
export const labelOfProvision = (view: View, { id, draft }: Provision): string => {
  const whole = findThing(view.state, 'draft', draft)
  const known = toProvisionId(id)
  return (whole === null || known === null ? undefined : labelsIn(view, whole).get(known)) ?? id
}

/** The lineages of each provision of a state. */
export const lineagesByProvision: (state: View['state']) => ReadonlyMap<ThingId, readonly LineageOfRecord[]> = remember(
  state => {
    const found = new Map<ThingId, LineageOfRecord[]>()
    for (const lineage of lineagesOf(state))
      for (const id of Object.values(lineage.cells).flat()) found.set(id, [...(found.get(id) ?? []), lineage])
    return found
  },
)
