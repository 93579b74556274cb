import type { ThingId } from '../record/id.ts'
import { type LineageOfRecord, lineagesOf } from '../record/lineages.ts'
import { remember } from '../record/remember.ts'
import type { RecordState } from '../record/state.ts'
import { provisionsOf } from '../record/text-drafts.ts'
import type { Draft, Provision } from '../record/texts.ts'
import { accept, type Result, refuse } from '../text/reading.ts'

/** The point that somebody means: a lineage, or a provision or a described point that no lineage holds. `marking` null where a lineage was named. */
export type Which = {
  readonly lineage: LineageOfRecord | null
  readonly draft: Draft | null
  readonly marking: string | null
  readonly provision: Provision | null
}

/** No point of that name; the names that there are, for a suggestion. */
export type NoSuchPoint = { readonly candidates: readonly string[] }

const bareMarking = (marking: string): string => marking.replace(/[.:)\s]+$/u, '').toLowerCase()

type Indexed = { readonly state: RecordState; readonly lineages: readonly LineageOfRecord[] }

// Looking through all lineages for each of many provisions costs their product; the first lineage that has a provision is found once for all.
const lineageByProvision = remember((state): ReadonlyMap<ThingId, LineageOfRecord> => {
  const byProvision = new Map<ThingId, LineageOfRecord>()
  for (const lineage of lineagesOf(state))
    for (const id of provisionsIn(lineage)) if (!byProvision.has(id)) byProvision.set(id, lineage)
  return byProvision
})

/** The provisions of a lineage, through all drafts. */
export const provisionsIn = ({ cells }: LineageOfRecord): readonly ThingId[] => Object.values(cells).flat()

const lineageWith = ({ state }: Indexed, provision: ThingId): LineageOfRecord | null =>
  lineageByProvision(state).get(provision) ?? null

const inDraft = (record: Indexed, draft: Draft, name: string): Which | null => {
  const { state, lineages } = record
  const marking = bareMarking(name)
  const provision = provisionsOf(state, draft.id).find(
    one => one.id === `${draft.id}.${marking}` || (one.marking !== null && bareMarking(one.marking) === marking),
  )
  if (provision !== undefined) {
    const lineage = lineageWith(record, provision.id)
    return { lineage, draft, marking: provision.marking, provision }
  }
  const described = [...state.things.description.values()].find(
    one => one.draft === draft.id && one.marking !== undefined && bareMarking(one.marking) === marking,
  )
  if (described === undefined) return null
  const lineage = lineages.find(({ id }) => id === described.lineage) ?? null
  return { lineage, draft, marking: described.marking ?? name, provision: null }
}

/** `DRAFT.MARKING`, the draft by its id or its siglum in either case; a siglum may hold dots, so that every draft is tried. */
const splitName = (drafts: readonly Draft[], name: string): readonly (readonly [Draft, string])[] =>
  drafts.flatMap(draft =>
    [draft.id, draft.siglum].flatMap(prefix =>
      name.toLowerCase().startsWith(`${prefix.toLowerCase()}.`)
        ? [[draft, name.slice(prefix.length + 1)] as const]
        : [],
    ),
  )

const candidatesIn = ({ state, lineages }: Indexed): readonly string[] => [
  ...lineages.map(({ id }) => id),
  ...state.things.provision.keys(),
  ...[...state.things.provision.values()].flatMap(({ marking }) => (marking === null ? [] : [marking])),
]

/**
 * The point of a name: the id of a lineage, `DRAFT.MARKING`, or a bare marking taken in the first draft that has it.
 * `drafts` stand by date. Refuses a name that is none of these, with all that there are.
 */
export const findWhich = (state: RecordState, drafts: readonly Draft[], name: string): Result<Which, NoSuchPoint> => {
  const record = { state, lineages: lineagesOf(state) }
  const lineage = record.lineages.find(({ id }) => id === name || id === name.toLowerCase())
  if (lineage !== undefined) return accept({ lineage, draft: null, marking: null, provision: null })
  for (const [draft, marking] of splitName(drafts, name)) {
    const found = inDraft(record, draft, marking)
    if (found !== null) return accept(found)
  }
  for (const draft of drafts) {
    const found = inDraft(record, draft, name)
    if (found !== null) return accept(found)
  }
  return refuse({ candidates: candidatesIn(record) })
}
