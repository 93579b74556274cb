import { ALL_CROSSINGS, type Crossing, countedVerdict, showCrossings } from '../../../analysis/crossings.ts'
import { type DraftShown, showDrafts } from '../../../analysis/drafts.ts'
import { type PositionShown, showPosition } from '../../../analysis/positions.ts'
import type { ThingId } from '../../../record/id.ts'
import { remember } from '../../../record/remember.ts'
import { findThing } from '../../../record/state.ts'
import type { View } from './view.ts'

/** What a text does to a red line, the worst first; silence is `unknown`. */
export const VERDICTS = ['crosses', 'touches', 'respects', 'unknown'] as const satisfies readonly Crossing['verdict'][]
export type Verdict = (typeof VERDICTS)[number]

/** What one provision of a draft does to a red line, or that none speaks of it. `language` is that of the words; `ruledBy` is who ruled otherwise, null for nobody. */
export type VerdictShown = {
  readonly position: PositionShown
  readonly draft: DraftShown
  readonly crossing: Crossing
  readonly language: string
  readonly ruledBy: string | null
}

/** What one draft does to one red line: the worst verdict of its provisions, which counts, and the others. */
export type VerdictCell = { readonly worst: VerdictShown; readonly others: readonly VerdictShown[] }

/** Every red line against every draft; `unworded` are red lines that say nothing in structured words, which no text can be held against. */
export type VerdictsShown = {
  readonly lines: readonly PositionShown[]
  readonly drafts: readonly DraftShown[]
  readonly cells: readonly VerdictCell[]
  readonly unworded: readonly PositionShown[]
}

/** The verdict that counts: that of an editor where there is one. */
export const verdictThatCounts = ({ crossing }: Pick<VerdictShown, 'crossing'>): Verdict => countedVerdict(crossing)

const ruledBy = ({ entries }: View, { ruling }: Crossing): string | null => {
  if (ruling === null) return null
  const entry = entries.findLast(
    ({ change }) => change.kind !== 'retract' && change.after.kind === 'ruling' && change.after.value.id === ruling.id,
  )
  return entry?.by ?? null
}

const byWorst = (one: VerdictShown, other: VerdictShown): number =>
  VERDICTS.indexOf(verdictThatCounts(one)) - VERDICTS.indexOf(verdictThatCounts(other))

const positionsIn = ({ state, asked }: View, ids: readonly ThingId[]): readonly PositionShown[] =>
  [...new Set(ids)]
    .flatMap(id => findThing(state, 'position', id) ?? [])
    .map(position => showPosition(state, position, asked))

const work = (view: View): VerdictsShown => {
  const { state, asked } = view
  const { drafts } = showDrafts(state, asked)
  const { crossings, unworded } = showCrossings(state, asked, ALL_CROSSINGS)
  const lines = positionsIn(
    view,
    crossings.map(({ position }) => position),
  )
  const byPair = Map.groupBy(crossings, ({ draft, position }) => `${draft} ${position}`)
  const cells = drafts.flatMap(draft =>
    lines.flatMap((position): readonly VerdictCell[] => {
      const [worst, ...others] = (byPair.get(`${draft.id} ${position.id}`) ?? [])
        .map(crossing => ({
          position,
          draft,
          crossing,
          language: findThing(state, 'draft', crossing.through?.draft ?? draft.id)?.language ?? draft.language,
          ruledBy: ruledBy(view, crossing),
        }))
        .sort(byWorst)
      return worst === undefined ? [] : [{ worst, others }]
    }),
  )
  return { lines, drafts, cells, unworded: positionsIn(view, unworded) }
}

const kept = remember((): Map<string, VerdictsShown> => new Map())

/** Every red line held on the asked day against every draft known by then. Worked out once for a state and a day. */
export const verdictsOf = (view: View): VerdictsShown => {
  const { state, asked } = view
  const known = kept(state)
  const key = `${asked.on} ${asked.today}`
  const shown = known.get(key) ?? work(view)
  known.set(key, shown)
  return shown
}

/** The address of a verdict on the page of its draft. */
export const anchorOfVerdict = (position: ThingId): string => `verdict-${position}`
