import type { Localised } from '../record/evidence.ts'
import type { ThingId } from '../record/id.ts'
import type { LineageOfRecord } from '../record/lineages.ts'
import type { RecordState } from '../record/state.ts'
import type { Draft } from '../record/texts.ts'
import type { Asked } from './asked.ts'
import { branchesOf } from './branches.ts'
import { draftsOn } from './drafts.ts'
import { comparePoint } from './opened.ts'
import type { PointCompared } from './opened-comparison.ts'
import { wordsIn } from './opened-steps.ts'

/**
 * How near the words of a point stand in two drafts of one language. `share` is the part of the words of both that stand in both (0 to 1): nearness of
 * words, not of meaning; `compared` holds the shifts between them, without which the share says little. `on` is the date of the later draft.
 */
export type Nearness = {
  readonly on: string
  readonly drafts: readonly [ThingId, ThingId]
  readonly share: number
  readonly compared: PointCompared
  readonly rests: Draft['wording']
}

/** Which way it went from the first to the last measure: `nearer` or `further` only where words and shifts agree, `unclear` where they do not. */
export type Trend = 'nearer' | 'further' | 'same' | 'unclear' | 'too-few'

/**
 * The measures of one point. `between: 'branches'`: of the newest texts of two branches that answer each other, each time that one of them changes;
 * `'drafts'`: of each draft of one branch with the one before it. `branches` are the first drafts of the branches.
 */
export type NearnessSeries = {
  readonly between: 'branches' | 'drafts'
  readonly branches: readonly ThingId[]
  readonly steps: readonly Nearness[]
  readonly trend: Trend
}

/** How a point converges over drafts; a series without a measure is left out. */
export type Convergence = {
  readonly lineage: { readonly id: string; readonly title: Localised | null }
  readonly series: readonly NearnessSeries[]
}

type Branch = readonly Draft[]

const baseOf = ({ language }: Draft): string => language.toLowerCase().split('-')[0] ?? ''

const isTranslation = ({ relations }: Draft): boolean => relations.some(({ kind }) => kind === 'translates')

const answers = (one: Branch, other: Branch): boolean => {
  const ids = new Set(other.map(({ id }) => id))
  return one.some(({ relations }) => relations.some(({ kind, draft }) => kind !== 'alleged' && ids.has(draft)))
}

const nearness = (state: RecordState, point: string, pair: readonly [Draft, Draft]): readonly Nearness[] => {
  const [earlier, later] = pair
  const found = baseOf(earlier) === baseOf(later) ? comparePoint(state, point, pair) : null
  if (found === null) return []
  const { compared, rests } = found
  const share = compared.words === 0 ? 1 : compared.kept / compared.words
  return [{ on: later.date, drafts: [earlier.id, later.id], share, compared, rests }]
}

/** Whether nothing could be read from the words, so that no shifts says nothing. */
const isUnread = ({ compared }: Nearness): boolean => compared.doubts.some(({ kind }) => kind === 'no-lexicon')

/** Which way it went from the first to the last of some measures. */
const trendOf = (steps: readonly Nearness[]): Trend => {
  const [first, last] = [steps[0], steps.at(-1)]
  if (first === undefined || last === undefined || first === last) return 'too-few'
  if (isUnread(first) || isUnread(last)) return 'unclear'
  const words = Math.sign(last.share - first.share)
  const shifts = Math.sign(first.compared.shifts.length - last.compared.shifts.length)
  if (words === 0 && shifts === 0) return 'same'
  if (words >= 0 && shifts >= 0) return 'nearer'
  return words <= 0 && shifts <= 0 ? 'further' : 'unclear'
}

/** The pairs of newest texts of two branches, each time that one of them gets a new one. */
const tipsOf = (one: Branch, other: Branch): readonly (readonly [Draft, Draft])[] => {
  const all = [...one, ...other].sort((a, b) => (a.date < b.date || (a.date === b.date && a.id < b.id) ? -1 : 1))
  return all.flatMap((draft, i) => {
    const mine = one.includes(draft) ? one : other
    const tip = all.slice(0, i).findLast(earlier => !mine.includes(earlier))
    return tip === undefined ? [] : [[tip, draft] as const]
  })
}

const pairsAlong = (branch: Branch): readonly (readonly [Draft, Draft])[] =>
  branch.slice(1).flatMap((draft, i) => {
    const before = branch.slice(0, i + 1).findLast(earlier => baseOf(earlier) === baseOf(draft))
    return before === undefined ? [] : [[before, draft] as const]
  })

type Pairs = Pick<NearnessSeries, 'between'> & {
  readonly of: readonly Branch[]
  readonly pairs: readonly (readonly [Draft, Draft])[]
}

/** How the words of a point come nearer or move apart, up to the asked day: between branches that answer each other, and along each branch. */
export const showConvergence = (
  state: RecordState,
  asked: Asked,
  { id, recorded }: Pick<LineageOfRecord, 'id' | 'recorded'>,
): Convergence => {
  const drafts = draftsOn(state, asked)
  const byId = new Map(drafts.map(draft => [draft.id, draft]))
  const whole = branchesOf(drafts).map(branch => branch.flatMap(one => byId.get(one) ?? []))
  const worded = (branch: Branch): Branch =>
    branch.filter(draft => !isTranslation(draft) && wordsIn(state, id, draft.id).length > 0)
  const across = whole.flatMap((one, i) =>
    whole.slice(i + 1).flatMap((other): readonly Pairs[] => {
      if (!answers(one, other) && !answers(other, one)) return []
      return [{ between: 'branches', of: [one, other], pairs: tipsOf(worded(one), worded(other)) }]
    }),
  )
  const along = whole.map((branch): Pairs => ({ between: 'drafts', of: [branch], pairs: pairsAlong(worded(branch)) }))
  const series = [...across, ...along].flatMap(({ between, of, pairs }): readonly NearnessSeries[] => {
    const steps = pairs.flatMap(pair => nearness(state, id, pair))
    const branches = of.flatMap(([first]) => first?.id ?? [])
    return steps.length === 0 ? [] : [{ between, branches, steps, trend: trendOf(steps) }]
  })
  return { lineage: { id, title: recorded?.title ?? null }, series }
}
