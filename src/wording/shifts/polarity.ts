import type { Span } from '../../text/span.ts'
import { type AtomPairs, hasWeight } from './align-atoms.ts'
import type { Atom, AtomText } from './atoms.ts'
import type { Chunk } from './chunk.ts'
import type { ComparedWords } from './compared-words.ts'
import { type Effect, opposite } from './effects.ts'
import type { Shift } from './shift.ts'

/** What is compared: both texts in atoms, what they share, and what each has alone. */
export type Compared = {
  readonly before: AtomText
  readonly after: AtomText
  readonly pairs: AtomPairs
  readonly words: ComparedWords
}

/** The shifts of force and negation, and the chunks that they already tell, which are no shifts of their own. */
export type Polarity = { readonly shifts: readonly Shift[]; readonly told: ReadonlySet<Chunk> }

type Stance = { readonly sign: '+' | '-' | 'may' | 'entitled' | '0'; readonly degree: number }

const stanceOf = (modal: Atom | null, isNegated: boolean, words: ComparedWords): Stance => {
  if (isNegated && modal && words.isIn('freedByNegation', modal.plain)) return { sign: '0', degree: 0 }
  switch (modal?.modal ?? 'duty') {
    case 'duty':
    case 'weak':
      return { sign: isNegated ? '-' : '+', degree: modal?.degree ?? 6 }
    case 'may':
      return isNegated ? { sign: '-', degree: 6 } : { sign: 'may', degree: 1 }
    case 'entitled':
      return isNegated ? { sign: '-', degree: 6 } : { sign: 'entitled', degree: 1 }
    case 'ban':
      return { sign: '-', degree: 6 }
    case 'exempt':
      return { sign: '0', degree: 0 }
  }
}

const isFree = ({ sign }: Stance): boolean => sign === 'may' || sign === 'entitled'
const isSame = (one: Stance, other: Stance): boolean =>
  (one.sign === other.sign && one.degree === other.degree) || (isFree(one) && isFree(other))

const COMMITMENT: Readonly<Record<Stance['sign'], number>> = { '0': 0, may: 1, entitled: 1.5, '+': 6, '-': 6 }

const effectOf = (one: Stance, other: Stance, isFreeing: boolean): Effect => {
  if (one.sign === other.sign) return other.degree > one.degree ? 'stronger' : 'weaker'
  if (one.sign === 'entitled' && other.sign === '-') return 'weaker'
  if (one.sign === '-' && other.sign === 'entitled') return 'stronger'
  if (one.sign === '+' && other.sign === '-') return isFreeing ? 'weaker' : 'neutral'
  if (one.sign === '-' && other.sign === '+') return isFreeing ? 'stronger' : 'neutral'
  return COMMITMENT[other.sign] > COMMITMENT[one.sign] ? 'stronger' : 'weaker'
}

type Sentence = {
  readonly modals: readonly Atom[]
  readonly negations: readonly Atom[]
  readonly isNegated: boolean
  readonly kept: Atom | null
}

const sentencesOf = (side: AtomText, partners: Int32Array, chunks: readonly Chunk[]): ReadonlyMap<number, Sentence> => {
  const inside = new Set(chunks.flatMap(({ kind, atoms }) => (kind === 'condition' ? atoms : [])))
  const map = new Map<number, { modals: Atom[]; negations: Atom[]; isNegated: boolean; kept: Atom | null }>()
  side.atoms.forEach((atom, i) => {
    if (inside.has(atom)) return
    const sentence = map.get(atom.sentence) ?? { modals: [], negations: [], isNegated: false, kept: null }
    map.set(atom.sentence, sentence)
    const isLeft = partners[i] === -1
    if (atom.kind === 'modal' && isLeft) sentence.modals.push(atom)
    else if (atom.kind === 'modal') sentence.kept ??= atom
    if (atom.kind === 'negation') sentence.isNegated = true
    if (atom.kind === 'negation' && isLeft) sentence.negations.push(atom)
  })
  return map
}

/** Which sentence of the old text each sentence of the new one says again: the one that it shares most words with. */
const sentencePairs = ({ before, after, pairs }: Compared): ReadonlyMap<number, number> => {
  const votes = new Map<number, Map<number, number>>()
  after.atoms.forEach((atom, j) => {
    const partner = before.atoms[pairs.after[j] ?? -1]
    if (!partner || !hasWeight(atom)) return
    const counts = votes.get(atom.sentence) ?? new Map<number, number>()
    votes.set(atom.sentence, counts.set(partner.sentence, (counts.get(partner.sentence) ?? 0) + 1))
  })
  return new Map(
    [...votes].map(([sentence, counts]) => [
      sentence,
      [...counts].reduce((one, other) => (other[1] > one[1] ? other : one))[0],
    ]),
  )
}

const EMPTY: Sentence = { modals: [], negations: [], isNegated: false, kept: null }

/** Where the plain verb stands that a modal of the other text governs: the place where the other side speaks without one. */
const plainVerb = (side: AtomText, sentence: number, words: ComparedWords): Span => {
  const atoms = side.atoms.filter(atom => atom.sentence === sentence && atom.kind === 'word')
  const lower = atoms.filter(({ span }) => /^\p{Ll}/u.test(side.text.slice(span.start)))
  const verb = lower.find(({ key }) => words.rungs.has(key) || words.groups.has(key)) ?? lower[0] ?? atoms[0]
  return verb?.span ?? { start: 0, end: side.text.length }
}

/** A modal with the negation beside it; the negation alone where it stands further off. */
const spanOf = (modal: Atom | null, negation: Atom | undefined): Span | null => {
  if (!modal || !negation) return modal?.span ?? negation?.span ?? null
  const span = {
    start: Math.min(modal.span.start, negation.span.start),
    end: Math.max(modal.span.end, negation.span.end),
  }
  const gap = span.end - span.start - (modal.span.end - modal.span.start) - (negation.span.end - negation.span.start)
  return gap < 3 ? span : modal.span
}

const chunkHas = (chunk: Chunk, side: ReadonlySet<string>): boolean => chunk.atoms.some(({ key }) => side.has(key))

const isOpenedBy = (chunk: Chunk, list: 'only' | 'without', words: ComparedWords): boolean =>
  words.isIn(list, chunk.atoms[0]?.plain.split(' ')[0] ?? '')

/** "not refuse" for "grant": the verb that denies, and the verb of the other text in its place, where that is new. */
const denial = (compared: Compared, one: readonly Chunk[], other: readonly Chunk[]): readonly Chunk[] | null => {
  for (const [denying, granting] of compared.words.antonyms) {
    const first = one.find(chunk => chunkHas(chunk, denying))
    if (!first) continue
    const second = other.find(chunk => chunkHas(chunk, granting)) ?? other.find(({ kind }) => kind === 'verb')
    return second ? [first, second] : [first]
  }
  return null
}

/** The chunks by which a flip of the negation is taken back: "not refuse" for "grant", "not without" for "only with". */
const takenBack = (flip: Flip): readonly Chunk[] | null => {
  const {
    compared,
    chunks: [before, after],
  } = flip
  const denied = denial(compared, before, after) ?? denial(compared, after, before)
  if (denied) return denied
  if (hasTurnedBound(flip)) return []
  const [first, second] = [leftOpeners(flip, 'before'), leftOpeners(flip, 'after')]
  const [one, other] = first.without ? [first, second] : [second, first]
  if (!one.without || other.without || !(other.only || other.plain)) return null
  return flip.chunks
    .flat()
    .filter(chunk => isOpenedBy(chunk, 'only', compared.words) || isOpenedBy(chunk, 'without', compared.words))
}

const opensMore = ({ plain }: Atom, words: ComparedWords): boolean =>
  words.isIn('comparatives', plain.split(' ')[0] ?? '')

/** "not allowed more than eight" is "allowed no more than eight": the negation went into the bound. */
const hasTurnedBound = ({ compared: { before, after, pairs, words }, numbers }: Flip): boolean =>
  before.atoms.some((atom, i) => {
    const partner = after.atoms[pairs.before[i] ?? -1]
    if (!atom.quantity || !partner || atom.sentence !== numbers[0]) return false
    return atom.quantity.bound === 'ceiling' && opensMore(atom, words) !== opensMore(partner, words)
  })

type Openers = { readonly without: boolean; readonly only: boolean; readonly plain: boolean }

/** Which of "without", "only" and "with" one side of a pair of sentences has alone. */
const leftOpeners = ({ compared, numbers }: Flip, way: 'before' | 'after'): Openers => {
  const [side, partners] = [compared[way], compared.pairs[way]]
  const number = numbers[way === 'before' ? 0 : 1]
  const firsts = side.atoms.flatMap((atom, i) =>
    atom.sentence === number && partners[i] === -1 ? [atom.plain.split(' ')[0] ?? ''] : [],
  )
  const has = (list: 'only' | 'without'): boolean => firsts.some(plain => compared.words.isIn(list, plain))
  return {
    without: has('without'),
    only: has('only'),
    plain: firsts.some(plain => compared.words.words.prepositions[plain] === 'with'),
  }
}

const isUniversal = (chunk: Chunk, words: ComparedWords): boolean =>
  chunk.atoms.every(({ plain }) => words.isIn('universals', plain))

type Flip = {
  readonly compared: Compared
  readonly one: Sentence
  readonly other: Sentence
  readonly numbers: readonly [number, number]
  readonly chunks: readonly [readonly Chunk[], readonly Chunk[]]
}

type ModalPair = readonly [before: Atom | null, after: Atom | null]

const NOTHING: Polarity = { shifts: [], told: new Set() }

const withoutNegation = (modal: Atom | null, words: ComparedWords): string =>
  (modal?.plain ?? '')
    .split(' ')
    .filter(plain => !words.phrases.get(plain)?.some(({ kind }) => kind === 'negation'))
    .join(' ')

/** Whether only the negation differs between two modals: "may" and "may not", a plain verb with and without "not". */
const isNegationOnly = ([first, second]: ModalPair, words: ComparedWords): boolean =>
  withoutNegation(first, words) === withoutNegation(second, words) ||
  (first?.modal ?? 'duty') === (second?.modal ?? 'duty')

const frees = ({ compared, numbers: [, after] }: Flip): boolean =>
  compared.after.atoms.some(({ sentence, plain }) => sentence === after && compared.words.isIn('freeing', plain))

const spansOf = ({ compared, one, other, numbers }: Flip, [first, second]: ModalPair) => ({
  before:
    spanOf(first ?? (one.negations.length > 0 ? null : one.kept), one.negations[0]) ??
    plainVerb(compared.before, numbers[0], compared.words),
  after:
    spanOf(second ?? (other.negations.length > 0 ? null : other.kept), other.negations[0]) ??
    plainVerb(compared.after, numbers[1], compared.words),
})

/** "kein X" turned into "X nur an Y", and back: one shift, told by the words that bound what is now allowed. */
const banToOnly = (flip: Flip, pair: ModalPair, way: 'opened' | 'closed'): Polarity | null => {
  const { compared, chunks } = flip
  const only = chunks[way === 'opened' ? 1 : 0].find(chunk => isOpenedBy(chunk, 'only', compared.words))
  if (!only) return null
  const spans = { ...spansOf(flip, pair), [way === 'opened' ? 'after' : 'before']: only.span }
  const effect = way === 'opened' ? 'weaker' : 'stronger'
  return {
    shifts: [{ dimension: 'negation', ...spans, effect, rule: 'wording.shift.ban-to-only' }],
    told: new Set([only]),
  }
}

/** The verb that stands alone where the other text has a modal before its own: it is part of that change. */
const governedVerb = ({ chunks: [before, after] }: Flip, [first, second]: ModalPair): readonly Chunk[] => {
  const [alone, others] = first === null ? [before, after] : second === null ? [after, before] : [[], []]
  const verb = alone.find(({ kind }) => kind === 'verb')
  return verb && !others.some(({ kind }) => kind === 'verb') ? [verb] : []
}

const pairShift = (flip: Flip, pair: ModalPair): Polarity => {
  const { compared, one, other } = flip
  const isNegation = pair[0] === null && pair[1] === null
  const [from, to] = [
    stanceOf(isNegation ? one.kept : pair[0], one.isNegated, compared.words),
    stanceOf(isNegation ? other.kept : pair[1], other.isNegated, compared.words),
  ]
  if (isSame(from, to)) return NOTHING
  const isFlipped = (from.sign === '-') !== (to.sign === '-')
  if (isFlipped) {
    const told = takenBack(flip)
    const universal = flip.chunks.flat().filter(chunk => isUniversal(chunk, compared.words))
    if (told) return { shifts: [], told: new Set([...told, ...universal]) }
    const only = banToOnly(flip, pair, to.sign === '-' ? 'closed' : 'opened')
    if (only) return only
  }
  const isSole = isFlipped && isNegationOnly(pair, compared.words)
  const shift: Shift = {
    dimension: isSole ? 'negation' : 'modality',
    ...spansOf(flip, pair),
    effect: effectOf(from, to, frees(flip)),
    rule: isSole ? 'wording.shift.negation' : 'wording.shift.modality',
  }
  // A duty that became a statement of fact lost its bearer and its act with that: one change.
  const isFact = Math.min(from.degree, to.degree) < 0.45 && from.sign === to.sign
  const loose = isFact
    ? flip.chunks.flat().filter(({ kind }) => kind === 'noun' || kind === 'verb' || kind === 'listed')
    : []
  return { shifts: [shift], told: new Set([...governedVerb(flip, pair), ...loose]) }
}

const sentenceShifts = (flip: Flip): Polarity => {
  const { one, other } = flip
  const size = Math.max(one.modals.length, other.modals.length)
  const isFlipped = one.isNegated !== other.isNegated
  if (size === 0)
    return isFlipped && one.negations.length + other.negations.length > 0 ? pairShift(flip, [null, null]) : NOTHING
  const all = Array.from({ length: size }, (_, i) => pairShift(flip, [one.modals[i] ?? null, other.modals[i] ?? null]))
  return { shifts: all.flatMap(({ shifts }) => shifts), told: new Set(all.flatMap(({ told }) => [...told])) }
}

const inSentence = (chunks: readonly Chunk[], sentence: number): readonly Chunk[] =>
  chunks.filter(({ atoms }) => atoms[0]?.sentence === sentence)

/** Compares the force and the negation of each pair of sentences. */
export const polarityOf = (compared: Compared, before: readonly Chunk[], after: readonly Chunk[]): Polarity => {
  const one = sentencesOf(compared.before, compared.pairs.before, before)
  const other = sentencesOf(compared.after, compared.pairs.after, after)
  const all = [...sentencePairs(compared)].map(([second, first]) =>
    sentenceShifts({
      compared,
      one: one.get(first) ?? EMPTY,
      other: other.get(second) ?? EMPTY,
      numbers: [first, second],
      chunks: [inSentence(before, first), inSentence(after, second)],
    }),
  )
  return { shifts: all.flatMap(({ shifts }) => shifts), told: new Set(all.flatMap(({ told }) => [...told])) }
}

/** The effect of a change turned round where it was one of removal. */
export const turned = (effect: Effect, isRemoved: 'added' | 'removed'): Effect =>
  isRemoved === 'removed' ? opposite(effect) : effect
