import type { ThingId } from '../record/id.ts'
import { membersOn, officesOn } from '../record/people-on.ts'
import { references } from '../record/references.ts'
import { findThing, type RecordState, refOf } from '../record/state.ts'
import type { Thing, ThingRef } from '../record/thing.ts'
import type { CalendarDate } from '../record/time.ts'

/** Whom a thing concerns, and which issues and lineages it is about. `day` is when: members and offices are those of that day; null takes all that there ever were. */
export type Subjects = (
  thing: Thing,
  day: CalendarDate | null,
) => { readonly parties: readonly ThingId[]; readonly points: readonly ThingId[] }

const behind = (state: RecordState, { kind, id }: ThingRef, day: CalendarDate | null): readonly ThingId[] => {
  if (kind === 'party') return [id]
  const bloc = kind === 'bloc' ? findThing(state, 'bloc', id) : null
  const person = kind === 'person' ? findThing(state, 'person', id) : null
  const members = bloc === null ? [] : day === null ? bloc.members.map(({ party }) => party) : membersOn(bloc, day)
  const offices = person === null ? [] : day === null ? person.offices : officesOn(person, day)
  return kind === 'bloc' || kind === 'person' ? [id, ...members, ...offices.map(({ party }) => party)] : []
}

type Links = {
  readonly lineagesOf: ReadonlyMap<ThingId, readonly ThingId[]>
  readonly issuesOf: ReadonlyMap<ThingId, readonly ThingId[]>
  readonly byDraft: ReadonlyMap<ThingId, ReadonlySet<ThingId>>
  readonly byProvision: ReadonlyMap<ThingId, readonly ThingId[]>
}

const linksOf = (state: RecordState): Links => {
  const issuesOf = new Map<ThingId, ThingId[]>()
  for (const issue of state.things.issue.values())
    for (const lineage of issue.lineages) issuesOf.set(lineage, [...(issuesOf.get(lineage) ?? []), issue.id])
  const byDraft = new Map<ThingId, Set<ThingId>>()
  const byProvision = new Map<ThingId, ThingId[]>()
  for (const lineage of state.things.lineage.values())
    for (const provision of lineage.provisions) {
      byProvision.set(provision, [...(byProvision.get(provision) ?? []), lineage.id])
      const draft = findThing(state, 'provision', provision)?.draft
      if (draft !== undefined) byDraft.set(draft, (byDraft.get(draft) ?? new Set()).add(lineage.id))
    }
  return {
    lineagesOf: new Map([...state.things.issue.values()].map(({ id, lineages }) => [id, lineages])),
    issuesOf,
    byDraft,
    byProvision,
  }
}

/** The issues and lineages that one name stands for. A draft is about what stands in it; an event that only names a draft is not. */
const namedBy = (state: RecordState, links: Links, { kind, id }: ThingRef): readonly ThingId[] => {
  if (kind === 'issue' || kind === 'lineage') return [id]
  if (kind === 'provision') return links.byProvision.get(id) ?? []
  const issue = kind === 'formulation' ? findThing(state, 'formulation', id)?.issue : undefined
  return issue === undefined ? [] : [issue]
}

/** Makes ready to ask of many things of one state whom and what they are about. An issue brings its lineages, a lineage the issues over it. */
export const createSubjects = (state: RecordState): Subjects => {
  const links = linksOf(state)
  return (thing, day) => {
    const named = [refOf(thing), ...references(thing).map(({ to }) => to)]
    const own = thing.kind === 'draft' ? [...(links.byDraft.get(thing.value.id) ?? [])] : []
    const points = [...own, ...named.flatMap(ref => namedBy(state, links, ref))]
    const near = points.flatMap(id => [...(links.lineagesOf.get(id) ?? []), ...(links.issuesOf.get(id) ?? [])])
    return {
      parties: [...new Set(named.flatMap(ref => behind(state, ref, day)))],
      points: [...new Set([...points, ...near])],
    }
  }
}
