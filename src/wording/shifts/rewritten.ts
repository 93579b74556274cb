import { hasWeight } from './align-atoms.ts'
import type { Chunk } from './chunk.ts'
import type { ChunkPair } from './chunk-pairs.ts'
import { chunkShifts } from './chunk-shifts.ts'
import type { Compared } from './polarity.ts'
import type { Shift } from './shift.ts'

/** Below this share of common words a provision is written anew, and its words no longer stand for each other one by one. */
const LEAST = 0.45
/** Where most of the shorter one stands in the longer, something was added or dropped. */
const MOST = 0.65
const FEWEST = 4

/** Whether two wordings have so little in common that the new one says another thing. */
export const isRewritten = ({ before, after, pairs }: Compared): boolean => {
  const heavy = before.atoms.filter(hasWeight).length
  const others = after.atoms.filter(hasWeight).length
  const shared = before.atoms.filter((atom, i) => hasWeight(atom) && pairs.before[i] !== -1).length
  return (
    Math.min(heavy, others) >= FEWEST &&
    shared < LEAST * Math.max(heavy, others) &&
    shared < MOST * Math.min(heavy, others)
  )
}

const isFirm = (chunk: Chunk): boolean =>
  chunk.kind === 'condition' ||
  chunk.kind === 'hedge' ||
  chunk.kind === 'only' ||
  (chunk.kind === 'qualifier' && chunk.dimension !== null && chunk.dimension !== 'place')

type Singles = { readonly before: readonly Chunk[]; readonly after: readonly Chunk[] }

/** The loose words of both sides as one shift: the thing to be done is another. */
const another = (before: readonly Chunk[], after: readonly Chunk[]): readonly Shift[] => {
  const [one, other] = [
    before.find(({ kind }) => kind === 'verb') ?? before[0],
    after.find(({ kind }) => kind === 'verb') ?? after[0],
  ]
  if (!one || !other) return []
  const dimension = one.kind === 'verb' || other.kind === 'verb' ? 'verb' : 'scope'
  return [{ dimension, before: one.span, after: other.span, effect: 'neutral', rule: 'wording.shift.rewritten' }]
}

/** The shifts of a provision written anew: what stands on a ladder, its conditions, times and quantities; all else is one shift. */
export const rewrittenShifts = (
  compared: Compared,
  pairs: readonly ChunkPair[],
  singles: Singles,
): readonly Shift[] => {
  const isKept = ({ before, step }: ChunkPair): boolean => step !== null || before.kind === 'quantity'
  const kept = pairs.filter(isKept)
  const loose = pairs.filter(pair => !isKept(pair))
  const isLoose = (chunk: Chunk): boolean => !isFirm(chunk) && chunk.kind !== 'quantity'
  const quantity = (chunk: Chunk): readonly Chunk[] => (chunk.kind === 'quantity' ? [chunk] : [])
  return [
    ...another(
      [...loose.map(({ before }) => before), ...singles.before.filter(isLoose)],
      [...loose.map(({ after }) => after), ...singles.after.filter(isLoose)],
    ),
    ...chunkShifts(compared, kept, { before: singles.before.filter(isFirm), after: singles.after.filter(isFirm) }),
    ...singles.before.flatMap(quantity).map(
      ({ span }): Shift => ({
        dimension: 'quantity',
        before: span,
        after: null,
        effect: 'neutral',
        rule: 'wording.shift.quantity-gone',
      }),
    ),
    ...singles.after.flatMap(quantity).map(
      ({ span }): Shift => ({
        dimension: 'quantity',
        before: null,
        after: span,
        effect: 'neutral',
        rule: 'wording.shift.quantity-new',
      }),
    ),
  ]
}
