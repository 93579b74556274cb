import type { Localised } from '../record/evidence.ts'
import type { ThingId } from '../record/id.ts'
import { findThing, type RecordState } from '../record/state.ts'
import type { Description, Draft, DraftRelation } from '../record/texts.ts'
import { type Asked, byDay, hasBegun } from './asked.ts'
import { branchesOf } from './branches.ts'
import { type AccountShown, accountsOf } from './disputes.ts'
import { type Ground, groundsOf } from './grounds.ts'
import { type Named, nameWho } from './named.ts'

/** What a source says that a draft, or a point of it, says. `by` null: the writer of the source. */
export type DescriptionShown = {
  readonly id: ThingId
  readonly marking: string | null
  readonly says: Localised
  readonly by: Named | null
  readonly differs: boolean
  readonly evidence: readonly Ground[]
}

/** One draft: what is known of it, how it stands to others, and who disputes it. `wording` null: no words of it are known, only descriptions. */
export type DraftShown = {
  readonly id: ThingId
  readonly siglum: string
  readonly title: string
  readonly language: string
  readonly date: string
  readonly by: readonly Named[]
  readonly status: Draft['status']
  readonly points: number | null
  readonly provisions: number
  readonly missing: readonly string[] | null
  readonly wording: Draft['wording'] | null
  readonly note: string | null
  readonly relations: readonly {
    readonly kind: DraftRelation['kind']
    readonly draft: ThingId
    readonly siglum: string
    readonly evidence: readonly Ground[]
  }[]
  readonly accounts: readonly AccountShown[]
  readonly descriptions: readonly DescriptionShown[]
  readonly witnesses: readonly { readonly digest: string; readonly mediaType: string; readonly origin: string }[]
  readonly evidence: readonly Ground[]
}

/** All drafts by date, and the branches that their relations make: ids of drafts, the oldest first. */
export type DraftsAnswer = {
  readonly drafts: readonly DraftShown[]
  readonly branches: readonly (readonly ThingId[])[]
}

/** A description as it is shown. */
export const showDescription = (state: RecordState, description: Description): DescriptionShown => ({
  id: description.id,
  marking: description.marking ?? null,
  says: description.says,
  by: description.by === undefined ? null : nameWho(state, description.by),
  differs: description.differs,
  evidence: groundsOf(state, description.evidence),
})

const countProvisions = (state: RecordState): ReadonlyMap<ThingId, number> => {
  const counts = new Map<ThingId, number>()
  for (const { draft } of state.things.provision.values()) counts.set(draft, (counts.get(draft) ?? 0) + 1)
  return counts
}

const showDraft = (state: RecordState, asked: Asked, draft: Draft, provisions: number): DraftShown => ({
  id: draft.id,
  siglum: draft.siglum,
  title: draft.title,
  language: draft.language,
  date: draft.date,
  by: draft.by.map(who => nameWho(state, who)),
  status: draft.status,
  points: draft.points ?? null,
  provisions,
  missing: draft.missing ?? null,
  wording: provisions === 0 ? null : draft.wording,
  note: draft.note ?? null,
  relations: draft.relations.map(({ kind, draft: other, evidence }) => ({
    kind,
    draft: other,
    siglum: findThing(state, 'draft', other)?.siglum ?? other,
    evidence: groundsOf(state, evidence),
  })),
  accounts: accountsOf(state, { kind: 'draft', id: draft.id }, asked),
  descriptions: [...state.things.description.values()]
    .filter(description => description.draft === draft.id)
    .map(description => showDescription(state, description)),
  witnesses: [...state.things.witness.values()]
    .filter(witness => witness.draft === draft.id)
    .map(({ digest, mediaType, origin }) => ({ digest, mediaType, origin })),
  evidence: groundsOf(state, draft.evidence),
})

/** The drafts that there were on the asked day, by date; equal dates by id. */
export const draftsOn = (state: RecordState, asked: Asked): readonly Draft[] =>
  [...state.things.draft.values()].filter(({ date }) => hasBegun(date, asked)).sort(byDay(({ date }) => date))

/** What drafts there are, what is known of each, and how they stand to one another. */
export const showDrafts = (state: RecordState, asked: Asked): DraftsAnswer => {
  const drafts = draftsOn(state, asked)
  const counts = countProvisions(state)
  return {
    drafts: drafts.map(draft => showDraft(state, asked, draft, counts.get(draft.id) ?? 0)),
    branches: branchesOf(drafts),
  }
}
