import { type DraftShown, showDrafts } from '../analysis/drafts.ts'
import { SINGLE_PAGES } from '../comments/page-name.ts'
import type { RecordState } from '../record/state.ts'
import { nearestWorded } from '../web/pages/site/draft-facts.ts'
import type { Route } from '../web/pages/site/place.ts'
import { pointsOf } from '../web/pages/site/points-ids.ts'

type Pair = { readonly from: DraftShown; readonly to: DraftShown }

const neighboursIn = (drafts: readonly DraftShown[]): readonly Pair[] =>
  drafts.flatMap(draft =>
    draft.relations.flatMap(relation => {
      const other = drafts.find(({ id }) => id === relation.draft)
      if (other === undefined) return []
      const [earlier, to] = other.date <= draft.date ? [other, draft] : [draft, other]
      const from = nearestWorded(earlier.id, drafts)
      return from === null ? [] : [{ from, to }]
    }),
  )

/** Each draft with its neighbours in the graph and with the first one; the older stands first, no pair twice, none of which no words are known. */
const comparisonsOf = (state: RecordState): readonly Route[] => {
  const { drafts } = showDrafts(state, { on: null, today: '' })
  const worded = drafts.filter(({ provisions }) => provisions > 0)
  const [first] = worded
  const withFirst = first === undefined ? [] : worded.map(to => ({ from: first, to }))
  const pairs = [...neighboursIn(drafts), ...withFirst].filter(({ from, to }) => from !== to && to.provisions > 0)
  return [...new Map(pairs.map(pair => [`${pair.from.id} ${pair.to.id}`, pair])).values()].map(({ from, to }) => ({
    kind: 'comparison',
    from: from.id,
    to: to.id,
  }))
}

/** Every page of a record that an address without a query names: those that each record has, those of its things, and the comparisons of drafts. */
export const allRoutes = (state: RecordState): readonly Route[] => {
  const { draft, party, bloc, person, source } = state.things
  return [
    ...SINGLE_PAGES.map(kind => ({ kind })),
    ...[...draft.keys()].map(id => ({ kind: 'draft' as const, id })),
    ...comparisonsOf(state),
    ...pointsOf(state).map(({ id }) => ({ kind: 'point' as const, id })),
    ...[...party.keys(), ...bloc.keys(), ...person.keys()].map(id => ({ kind: 'party' as const, id })),
    ...[...source.keys()].map(id => ({ kind: 'source' as const, id })),
  ]
}
