import type { Localised } from '../record/evidence.ts'
import type { ThingId } from '../record/id.ts'
import type { RecordState } from '../record/state.ts'
import type { RecordedLineage, Standing } from '../record/texts.ts'
import { type Asked, byDay, hasBegun } from './asked.ts'
import { type Ground, groundsOf, rootsOf } from './grounds.ts'
import { type Named, nameWho } from './named.ts'
import type { OpenedAnswer } from './opened.ts'

/** How a point is said to stand; `nobody-says` where no standing of it is recorded, which is neither open nor agreed. */
export type StandingWord = Standing['standing']['kind'] | 'ad-referendum' | 'nobody-says'

/** One saying of how a point stands, with what it rests on. `by` are those who reserve their position. */
export type StandingSaid = {
  readonly id: ThingId
  readonly on: string
  readonly word: Exclude<StandingWord, 'nobody-says'>
  readonly by: readonly Named[]
  readonly evidence: readonly Ground[]
  readonly roots: readonly ThingId[]
}

/**
 * How one point stands on the asked day. `words` are those of the last day on which anybody says (several where reports of one day differ), else
 * `nobody-says`; `said` are all sayings by day. `rewordedSince` are drafts of a later day that word the point anew: what was said is said of older words.
 */
export type PointStanding = {
  readonly lineage: { readonly id: ThingId; readonly title: Localised }
  readonly words: readonly StandingWord[]
  readonly said: readonly StandingSaid[]
  readonly rewordedSince: readonly ThingId[]
}

const wordOf = ({ standing }: Standing): StandingSaid['word'] =>
  standing.kind === 'agreed' && standing.adReferendum ? 'ad-referendum' : standing.kind

const saidOf = (state: RecordState, asked: Asked, lineage: RecordedLineage): readonly StandingSaid[] =>
  [...state.things.standing.values()]
    .filter(one => one.lineage === lineage.id && hasBegun(one.on, asked))
    .sort(byDay(({ on }) => on))
    .map(one => {
      const evidence = groundsOf(state, one.evidence)
      const by = one.standing.kind === 'reserved' ? one.standing.by.map(who => nameWho(state, who)) : []
      return { id: one.id, on: one.on, word: wordOf(one), by, evidence, roots: rootsOf(evidence) }
    })

/** How each point of the record is said to stand, in the order of the record. `opened` are the points along the drafts of the same day. */
export const showPointStandings = (
  state: RecordState,
  asked: Asked,
  opened: readonly OpenedAnswer[],
): readonly PointStanding[] => {
  const steps = new Map(opened.map(one => [one.lineage.id, one.steps]))
  return [...state.things.lineage.values()].map(lineage => {
    const said = saidOf(state, asked, lineage)
    const last = said.at(-1)?.on
    const words = said.filter(({ on }) => on === last).map(({ word }) => word)
    const since = (steps.get(lineage.id) ?? []).filter(
      ({ kind, to }) => last !== undefined && to.date > last && (kind === 'reworded' || kind === 'dropped'),
    )
    return {
      lineage: { id: lineage.id, title: lineage.title },
      words: words.length === 0 ? ['nobody-says'] : [...new Set(words)],
      said,
      rewordedSince: [...new Set(since.map(({ to }) => to.draft))],
    }
  })
}
