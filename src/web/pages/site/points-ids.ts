import { provisionsIn, type Which } from '../../../analysis/which.ts'
import { type ThingId, toThingId } from '../../../record/id.ts'
import { type LineageOfRecord, lineagesOf } from '../../../record/lineages.ts'
import { remember } from '../../../record/remember.ts'
import { findThing, type RecordState } from '../../../record/state.ts'
import { draftsByDate } from '../../../record/text-drafts.ts'

/** A point with the one id under which its page stands. */
export type PointPlace = { readonly id: ThingId; readonly lineage: LineageOfRecord }

// Sigla may be figures, which an object puts first: the drafts tell the order.
const firstProvision = (state: RecordState, { cells }: LineageOfRecord): ThingId | null => {
  for (const { siglum } of draftsByDate(state)) {
    const orderOf = (id: ThingId): number => findThing(state, 'provision', id)?.order ?? 0
    const [first] = [...(cells[siglum] ?? [])].sort((one, other) => orderOf(one) - orderOf(other))
    if (first !== undefined) return first
  }
  return null
}

const placesOf = remember((state): readonly PointPlace[] =>
  lineagesOf(state).flatMap(lineage => {
    const id = lineage.recorded?.id ?? firstProvision(state, lineage) ?? toThingId(lineage.id)
    return id === null ? [] : [{ id, lineage }]
  }),
)

const placesById = remember((state): ReadonlyMap<ThingId, PointPlace> => {
  const places = new Map<ThingId, PointPlace>()
  for (const place of placesOf(state)) if (place.lineage.recorded !== null) places.set(place.id, place)
  for (const place of placesOf(state))
    for (const id of provisionsIn(place.lineage)) if (!places.has(id)) places.set(id, place)
  return places
})

/**
 * All points of a record, each with the id of its page: that of a recorded lineage, or of the first provision of one that the texts alone tell,
 * since the ids of those change with every new draft.
 */
export const pointsOf = (state: RecordState): readonly PointPlace[] => placesOf(state)

/** The point of the id of a recorded lineage or of any provision; its own id is the canonical one. Null where there is none of that name. */
export const findPoint = (state: RecordState, id: ThingId): PointPlace | null => placesById(state).get(id) ?? null

/** A point as the questions of `analysis` know it. */
export const whichOf = (state: RecordState, { id, lineage }: PointPlace): Which => {
  const provision = lineage.recorded === null ? findThing(state, 'provision', id) : null
  const draft = provision === null ? null : findThing(state, 'draft', provision.draft)
  return { lineage, draft, marking: provision?.marking ?? null, provision }
}
