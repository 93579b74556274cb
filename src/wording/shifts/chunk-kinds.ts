import type { Dimension } from '../wording.ts'
import type { Atom } from './atoms.ts'
import { type Chunk, type ChunkBorders, type Cutting, isShared } from './chunk.ts'
import { isVerbWord } from './clause-ends.ts'

const isUpper = ({ side }: Cutting, atom: Atom): boolean =>
  /^\p{Lu}/u.test(side.text.slice(atom.span.start, atom.span.start + 2))

const DIMENSIONS: Readonly<Record<string, Dimension>> = {
  time: 'time',
  duration: 'duration',
  authority: 'authority',
  manner: 'manner',
  place: 'place',
  quantity: 'quantity',
  object: 'object-scope',
  by: 'authority',
  with: 'manner',
  without: 'manner',
}

/** In which way a phrase narrows, as far as its first word and its capitals tell. */
const dimensionOf = (cutting: Cutting, first: Atom, chunk: readonly Atom[]): Dimension | null => {
  const class_ = cutting.words.words.prepositions[first.plain] ?? ''
  const said = DIMENSIONS[class_]
  if (said) return said
  const quantity = chunk.find(atom => atom.quantity)?.quantity
  if (quantity)
    return quantity.kind === 'period' || quantity.kind === 'date'
      ? class_ === 'for'
        ? 'duration'
        : 'time'
      : 'quantity'
  if (class_ === 'for') return 'object-scope'
  if (class_ === 'in')
    return chunk.some(({ plain }) => cutting.words.isLike(cutting.words.words.roles.timeNoun, plain)) ? 'time' : 'place'
  return null
}

/** The kind of a run in a language that tells its nouns by their place. */
const kindByPlace = (cutting: Cutting, from: number, to: number): Chunk['kind'] => {
  const { atoms } = cutting.side
  const { endings } = cutting.words.words
  const [first, last] = [atoms[from], atoms[to]] as [Atom, Atom]
  const [previous, next] = [atoms[from - 1], atoms[to + 1]]
  if (
    cutting.words.isIn('tightening', first.plain) ||
    cutting.words.isLike(endings.adverb, last.plain) ||
    cutting.words.isIn('only', first.plain)
  )
    return 'qualifier'
  const isAttribute =
    next?.kind === 'word' &&
    isShared(cutting, to + 1) &&
    (previous === undefined || /^(?:preposition|small|word)$/.test(previous.kind)) &&
    previous?.plain !== 'to'
  if (isAttribute && cutting.words.isLike(endings.attribute, last.plain)) return 'qualifier'
  if (isVerbWord(cutting, first)) return 'verb'
  if (previous?.kind === 'modal' || previous?.plain === 'to')
    return next?.kind === 'word' && !cutting.words.isLike(endings.finite, first.plain) && isVerbWord(cutting, next)
      ? 'qualifier'
      : 'verb'
  if (next?.kind === 'word' && isShared(cutting, to + 1)) return 'qualifier'
  if (previous && cutting.words.isIn('joints', previous.plain)) return 'listed'
  if (previous?.kind === 'word' && isShared(cutting, from - 1)) return 'narrowing'
  return 'noun'
}

/** The kind of a run in a language that tells its nouns by their capital. */
const kindByCapital = (cutting: Cutting, from: number, to: number): Chunk['kind'] => {
  const { atoms } = cutting.side
  const { endings } = cutting.words.words
  const [first, last] = [atoms[from], atoms[to]] as [Atom, Atom]
  const [previous, next] = [atoms[from - 1], atoms[to + 1]]
  if (cutting.words.isIn('tightening', first.plain) || cutting.words.isIn('only', first.plain)) return 'qualifier'
  const upper = isUpper(cutting, last) && from > 0
  if (!upper) {
    if (isVerbWord(cutting, last)) return 'verb'
    if (next?.kind === 'word' && isUpper(cutting, next) && cutting.words.isLike(endings.attribute, last.plain))
      return 'qualifier'
    const mayBeFinite =
      previous !== undefined &&
      cutting.words.isLike(endings.finite, last.plain) &&
      (endsAt(next) || previous.kind === 'word' || previous.plain === 'zu')
    return mayBeFinite && from === to ? 'verb' : 'qualifier'
  }
  if (previous && cutting.words.isIn('joints', previous.plain)) return 'listed'
  return 'noun'
}

const endsAt = (atom: Atom | undefined): boolean => atom === undefined || atom.kind === 'sign'

/** The kind of a run that begins at `start` (with its small words) and has its first word of weight at `from`. */
export const runAt = (cutting: Cutting, start: number, from: number, to: number): ChunkBorders => {
  const { atoms } = cutting.side
  const chunk = atoms.slice(start, to + 1)
  const opener = chunk.find(atom => atom.kind === 'preposition')
  if (opener) return { kind: 'qualifier', dimension: dimensionOf(cutting, opener, chunk), from: start, to }
  const kind = (cutting.words.words.isNounCapitalised ? kindByCapital : kindByPlace)(cutting, from, to)
  const joint = kind === 'listed' || (chunk[0] && cutting.words.isIn('joints', chunk[0].plain))
  return { kind: joint && kind !== 'verb' ? 'listed' : kind, dimension: null, from: kind === 'verb' ? from : start, to }
}
