import type { Evidence } from '../record/evidence.ts'
import type { ThingId } from '../record/id.ts'
import { findThing, type RecordState } from '../record/state.ts'

/** One piece of evidence as it is shown: the words, and where and when they were published. `root` is the text that the source copies, or the source itself. */
export type Ground = {
  readonly source: ThingId
  readonly outlet: string
  readonly published: string
  readonly language: string
  readonly account: boolean
  readonly exact: string
  readonly root: ThingId
}

/** The text that a source copies or translates, over any number of copies; the source itself where it copies none. */
export const rootOf = (state: RecordState, id: ThingId): ThingId => {
  const seen = new Set<ThingId>()
  let at = id
  while (!seen.has(at)) {
    seen.add(at)
    at = findThing(state, 'source', at)?.root?.source ?? at
  }
  return at
}

/** Evidence with what its sources say of themselves; evidence whose source the state does not hold is left out. */
export const groundsOf = (state: RecordState, evidence: readonly Evidence[]): readonly Ground[] =>
  evidence.flatMap(({ source: id, exact }) => {
    const source = findThing(state, 'source', id)
    if (source === null) return []
    const { outlet, published, language } = source
    return [
      { source: id, outlet, published, language, account: source.textIs === 'account', exact, root: rootOf(state, id) },
    ]
  })

/** The independent roots of some evidence, each once: copies and translations of one text count as one. */
export const rootsOf = (grounds: readonly Ground[]): readonly ThingId[] => [...new Set(grounds.map(({ root }) => root))]
