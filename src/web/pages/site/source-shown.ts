import { type SourcesAnswer, showSources } from '../../../analysis/sources.ts'
import type { ThingId } from '../../../record/id.ts'
import { remember } from '../../../record/remember.ts'
import { latest } from '../../../record/time.ts'

/** All sources of a state by date, with their roots; every page of a source asks for them. */
export const sourcesOf = remember(
  (state): SourcesAnswer & { readonly byId: ReadonlyMap<ThingId, SourcesAnswer['sources'][number]> } => {
    const answer = showSources(state, { on: null, today: latest(state.recordedAt.slice(0, 10)) ?? '' })
    return { ...answer, byId: new Map(answer.sources.map(source => [source.id, source])) }
  },
)
