import type { ThingId } from '../record/id.ts'
import { findThing, type RecordState } from '../record/state.ts'
import type { Draft, Provision, RecordedLineage } from '../record/texts.ts'
import { accept, type Result, refuse } from '../text/reading.ts'

/** The point that somebody means: a lineage, or a provision or a described point that no lineage holds. `marking` null where a lineage was named. */
export type Which = {
  readonly lineage: RecordedLineage | null
  readonly draft: Draft | null
  readonly marking: string | null
  readonly provision: Provision | null
}

/** No point of that name; the names that there are, for a suggestion. */
export type NoSuchPoint = { readonly candidates: readonly string[] }

const bareMarking = (marking: string): string => marking.replace(/[.:)\s]+$/u, '').toLowerCase()

const lineageWith = (state: RecordState, provision: ThingId): RecordedLineage | null =>
  [...state.things.lineage.values()].find(({ provisions }) => provisions.includes(provision)) ?? null

const provisionsOf = (state: RecordState, draft: ThingId): readonly Provision[] =>
  [...state.things.provision.values()].filter(provision => provision.draft === draft)

const inDraft = (state: RecordState, draft: Draft, name: string): Which | null => {
  const marking = bareMarking(name)
  const provision = provisionsOf(state, draft.id).find(
    one => one.id === `${draft.id}.${marking}` || (one.marking !== null && bareMarking(one.marking) === marking),
  )
  if (provision !== undefined) {
    const lineage = lineageWith(state, provision.id)
    return { lineage, draft, marking: provision.marking, provision }
  }
  const described = [...state.things.description.values()].find(
    one => one.draft === draft.id && one.marking !== undefined && bareMarking(one.marking) === marking,
  )
  if (described === undefined) return null
  const lineage = described.lineage === undefined ? null : findThing(state, 'lineage', described.lineage)
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

const candidatesIn = (state: RecordState): readonly string[] => [
  ...state.things.lineage.keys(),
  ...state.things.provision.keys(),
  ...[...state.things.provision.values()].flatMap(({ marking }) => (marking === null ? [] : [marking])),
]

/**
 * The point of a name: the id of a lineage, `DRAFT.MARKING`, or a bare marking taken in the first draft.
 * `drafts` stand by date. Refuses a name that is none of these, with all that there are.
 */
export const findWhich = (state: RecordState, drafts: readonly Draft[], name: string): Result<Which, NoSuchPoint> => {
  const lineage = findThing(state, 'lineage', name.toLowerCase() as ThingId)
  if (lineage !== null) return accept({ lineage, draft: null, marking: null, provision: null })
  for (const [draft, marking] of splitName(drafts, name)) {
    const found = inDraft(state, draft, marking)
    if (found !== null) return accept(found)
  }
  const [first] = drafts
  const found = first === undefined ? null : inDraft(state, first, name)
  return found === null ? refuse({ candidates: candidatesIn(state) }) : accept(found)
}
