import type { AtomText } from './atoms.ts'
import { isBearer } from './bearers.ts'
import type { Chunk } from './chunk.ts'
import type { ChunkPair } from './chunk-pairs.ts'
import { type ClauseForce, sentenceOf, standingAt } from './clause-force.ts'
import type { ComparedWords } from './compared-words.ts'
import { type Effect, narrowed, onScope, onVerb, opposite } from './effects.ts'
import { type Compared, turned } from './polarity.ts'
import { elasticShift, quantityOf, quantityShift } from './quantity-shifts.ts'
import type { Shift } from './shift.ts'
import { stepBetween } from './steps.ts'

const isUniversal = (chunk: Chunk, words: ComparedWords): boolean =>
  chunk.atoms.every(({ plain }) => words.isIn('universals', plain))

const hasListed = (
  chunk: Chunk,
  list: 'tightening' | 'intensifiers' | 'provisos' | 'jointly',
  words: ComparedWords,
): boolean => {
  const plains = chunk.atoms.flatMap(({ plain }) => plain.split(' '))
  return plains.some((_, i) => [1, 2, 3, 4].some(size => words.isIn(list, plains.slice(i, i + size).join(' '))))
}

const TIGHTENING_DIMENSIONS = new Set(['authority', 'manner'])

/** What an added qualifier does. Deadlines, monitoring and form make more of a duty; all else leaves some of it out. */
const addedEffect = (chunk: Chunk, standing: ClauseForce, words: ComparedWords): Effect => {
  if (chunk.kind === 'hedge') return standing.kind === 'may' ? 'neutral' : narrowed(standing)
  if (hasListed(chunk, 'intensifiers', words)) return standing.kind === 'may' ? 'weaker' : 'stronger'
  if (standing.kind !== 'duty') return narrowed(standing)
  const tightens =
    hasListed(chunk, 'tightening', words) || (chunk.dimension !== null && TIGHTENING_DIMENSIONS.has(chunk.dimension))
  return tightens && chunk.dimension !== 'duration' ? 'stronger' : 'weaker'
}

const listedEffect = (standing: ClauseForce): Effect => opposite(narrowed(standing))

type One = {
  readonly side: AtomText
  readonly chunk: Chunk
  readonly way: 'added' | 'removed'
  readonly words: ComparedWords
}

const single = ({ side, chunk, way, words }: One): Shift => {
  const standing = standingAt(side, chunk.from, words)
  const spans = way === 'added' ? { before: null, after: chunk.span } : { before: chunk.span, after: null }
  const make = (dimension: Shift['dimension'], effect: Effect, rule: Shift['rule']): Shift => ({
    dimension,
    ...spans,
    effect: turned(effect, way),
    rule,
  })
  if (hasListed(chunk, 'jointly', words)) return make('bearer', 'neutral', 'wording.shift.jointly')
  const added = (dimension: 'condition' | 'qualifier', effect: Effect): Shift =>
    make(`${dimension}-${way}`, effect, `wording.shift.${dimension}-${way}`)
  switch (chunk.kind) {
    case 'only':
      return added(standing.kind === 'may' || standing.kind === 'ban' ? 'condition' : 'qualifier', narrowed(standing))
    case 'condition':
      return hasListed(chunk, 'provisos', words)
        ? make(`condition-${way}`, 'neutral', 'wording.shift.proviso')
        : added('condition', narrowed(standing))
    case 'hedge':
    case 'qualifier':
    case 'quantity':
      return added('qualifier', addedEffect(chunk, standing, words))
    case 'listed':
    case 'noun':
    case 'verb':
      return isBearer(side, chunk, words)
        ? make('bearer', listedEffect(standing), `wording.shift.bearer-${way}`)
        : make('scope', listedEffect(standing), `wording.shift.scope-${way}`)
    case 'narrowing':
      return make('scope', narrowed(standing), `wording.shift.scope-${way === 'added' ? 'narrowed' : 'widened'}`)
  }
}

const replaced = (compared: Compared, { before, after, step }: ChunkPair): readonly Shift[] => {
  const { words } = compared
  const standing = standingAt(compared.after, after.from, words)
  const spans = { before: before.span, after: after.span }
  const [one, other] = [quantityOf(before), quantityOf(after)]
  if ((one === null) !== (other === null))
    return [elasticShift(compared, { before, after, step }, one === null ? 'fixed' : 'elastic')]
  if (one && other) return [quantityShift(compared, { before, after, step }, [one, other])]
  if (step) {
    if (before.kind === 'condition' && after.kind === 'condition')
      return [{ dimension: 'scope', ...spans, effect: step.effect, rule: 'wording.shift.condition-replaced' }]
    const effect = step.dimension === 'scope' ? onScope(step.effect, standing) : onVerb(step.effect, standing)
    return [
      {
        dimension: step.dimension,
        before: step.before.span,
        after: step.after.span,
        effect,
        rule: 'wording.shift.ladder',
      },
    ]
  }
  if (before.kind === 'hedge' && after.kind === 'hedge')
    return [{ dimension: 'modality', ...spans, effect: 'neutral', rule: 'wording.shift.hedge-replaced' }]
  if (before.kind === 'verb' || after.kind === 'verb')
    return [{ dimension: 'verb', ...spans, effect: 'neutral', rule: 'wording.shift.verb' }]
  const [all, some] = [isUniversal(before, words), isUniversal(after, words)]
  if (all !== some && before.kind === 'qualifier' && after.kind === 'qualifier') {
    const effect = turned(narrowed(standing), all ? 'added' : 'removed')
    return [{ dimension: 'scope', ...spans, effect, rule: 'wording.shift.scope' }]
  }
  if (isBearer(compared.before, before, words) && isBearer(compared.after, after, words))
    return [{ dimension: 'bearer', ...spans, effect: 'neutral', rule: 'wording.shift.bearer' }]
  return [{ dimension: 'scope', ...spans, effect: 'neutral', rule: 'wording.shift.scope' }]
}

/** Words of a rung put before a verb of a higher one that stays: "take measures to ensure". */
const governing = (compared: Compared, { side, chunk, way }: One): Shift | null => {
  const { from, to } = sentenceOf(side, chunk.from)
  const partners = way === 'added' ? compared.pairs.after : compared.pairs.before
  const others = way === 'added' ? compared.before : compared.after
  const kept = side.atoms.slice(from, Math.min(to, from + 200)).flatMap((atom, i) => {
    const partner = others.atoms[partners[from + i] ?? -1]
    return atom.kind === 'word' && partner ? [partner] : []
  })
  const step =
    way === 'added' ? stepBetween(kept, chunk.atoms, compared.words) : stepBetween(chunk.atoms, kept, compared.words)
  if (step === null || step.dimension !== 'verb' || chunk.kind !== 'verb') return null
  return {
    dimension: 'verb',
    before: step.before.span,
    after: step.after.span,
    effect: step.effect,
    rule: 'wording.shift.ladder',
  }
}

/** The shifts that chunks make: what was replaced, added, removed. */
export const chunkShifts = (
  compared: Compared,
  pairs: readonly ChunkPair[],
  singles: { readonly before: readonly Chunk[]; readonly after: readonly Chunk[] },
): readonly Shift[] => {
  const one =
    (side: AtomText, way: 'added' | 'removed') =>
    (chunk: Chunk): Shift => {
      const asked = { side, chunk, way, words: compared.words }
      return governing(compared, asked) ?? single(asked)
    }
  return [
    ...pairs.flatMap(pair => replaced(compared, pair)),
    ...singles.before.map(one(compared.before, 'removed')),
    ...singles.after.map(one(compared.after, 'added')),
  ]
}

/** Whether a chunk says nothing of its own: a verb that only measures ("amounts to"), beside a quantity. */
export const isEmpty = (side: AtomText, chunk: Chunk, words: ComparedWords): boolean => {
  const heavy = chunk.atoms.filter(({ kind }) => kind !== 'small' && kind !== 'preposition')
  // "wenn" without anything new behind it: the other text opens the same condition in another way.
  if (
    chunk.kind === 'condition' &&
    heavy.length === 1 &&
    words.isIn('clauseOpeners', chunk.atoms[0]?.plain ?? '') &&
    !words.isIn('without', chunk.atoms[0]?.plain ?? '')
  )
    return true
  const { from, to } = sentenceOf(side, chunk.from)
  const hasQuantity = side.atoms
    .slice(Math.max(from, chunk.from - 40), Math.min(to, chunk.to + 40))
    .some(({ quantity }) => quantity !== null)
  return heavy.every(({ plain }) => words.isIn('measuring', plain)) && (heavy.length === 0 || hasQuantity)
}
