import { isKin, type Lexeme, readLexemes } from './lexeme.ts'
import { findPhrases, phraseAt, phraseSet } from './phrase.ts'
import type { Sentence } from './statements.ts'
import { type RedLineTerms, SLOTS, type Slot } from './terms.ts'
import type { Tongue } from './tongue.ts'

type TermWord = {
  readonly plain: string
  readonly keys: readonly string[]
  readonly isCapital: boolean
  readonly isExact: boolean
}
type Term = { readonly words: readonly TermWord[]; readonly isName: boolean; readonly hasComma: boolean }

/** A red line made ready for one language: its terms as keys. */
export type Line = {
  readonly terms: RedLineTerms
  readonly tongue: Tongue
  readonly slots: Readonly<Record<Slot, readonly Term[]>>
  /** Whether its action is to keep something as it is. */
  readonly isKept: boolean
}

/** Where a slot is named: the words of the term, and the words of a wider group that stand between them. */
export type Naming = {
  readonly slot: Slot
  readonly words: readonly number[]
  readonly between: readonly number[]
  /** Whether only the first part of a compound names it. */
  readonly isModifier: boolean
  /** The compound of which the term is only the last part, null where the whole word is the term. */
  readonly compound: number | null
  /** A verb of ending or keeping that stands in for a line that asks to keep the thing. */
  readonly isEnding?: boolean
}

const SMALL = new Set(
  'of the a an to for on in with and by der die das des dem den zu zum zur von vom für im in und ein eine auf an am am'.split(
    ' ',
  ),
)
const NEGATIVE = new Set(['not', 'no', 'nicht', 'kein', 'keine', 'keinen'])

const readTerm = (written: string, slot: Slot, tongue: Tongue): Term => {
  const all = written.match(/[\p{L}\p{M}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? []
  const content = all.filter(word => !SMALL.has(word.toLowerCase()))
  const words = (content.length > 0 ? content : all).map(word => {
    const plain = word.toLowerCase()
    return {
      plain,
      keys: tongue.kin(plain, tongue.hasCompounds && /^\p{Lu}/u.test(word) ? 'noun' : undefined),
      isCapital: /^\p{Lu}/u.test(word),
      isExact: NEGATIVE.has(plain),
    }
  })
  const capitals = words.filter(({ isCapital }) => isCapital).length
  // German writes every noun large, so that only a sign that is no word tells a name there: "Republik X".
  const isName =
    slot !== 'action' && (tongue.hasCompounds ? words.some(({ plain }) => plain.length === 1) : capitals > 0)
  return { words, isName, hasComma: written.includes(',') }
}

/** Makes a red line ready to be looked for. */
export const readLine = (terms: RedLineTerms, tongue: Tongue): Line => {
  const read = (slot: Slot): readonly Term[] => terms[slot].map(written => readTerm(written, slot, tongue))
  return {
    terms,
    tongue,
    isKept: terms.action.some(
      written => findPhrases(phraseSet(tongue.closed.keeping, tongue), readLexemes(written, 0, tongue)).length > 0,
    ),
    slots: { action: read('action'), object: read('object'), place: read('place'), subject: read('subject') },
  }
}

type Fit = 'whole' | 'head' | 'modifier' | null

const fitOf = (word: Lexeme, term: TermWord): Fit => {
  if (!word.isWord) return null
  if (term.isExact || term.plain.length === 1) return word.plain.replace(/['’]s?$/, '') === term.plain ? 'whole' : null
  if (isKin(term.keys, word.keys) || isKin(term.keys, word.joined)) return 'whole'
  if (isKin(term.keys, word.heads)) return 'head'
  return isKin(term.keys, word.modifiers) ? 'modifier' : null
}

const isSentenceStart = (words: Sentence, at: number): boolean => at === 0 || words[at - 1]?.isWord === false

/** Whether a name goes on beside the words that were found: "Customs Union" is not "Union". */
const isLongerName = (words: Sentence, from: number, to: number, line: Line): boolean => {
  const { tongue } = line
  if (tongue.hasCompounds) return false
  const before = words[from - 1]
  const after = words[to]
  const isOther = (word: Lexeme | undefined): boolean =>
    word?.isWord === true &&
    word.isCapital &&
    !tongue.closed.functionWords.has(word.plain) &&
    !tongue.closed.prepositions.has(word.plain) &&
    !isOfLine(word, line)
  const beforeIsOther = isOther(before) && !isSentenceStart(words, from - 1)
  return beforeIsOther || (isOther(after) && !tongue.closed.nameTails.has(after?.plain ?? ''))
}

const isOfLine = (word: Lexeme, line: Line): boolean =>
  SLOTS.some(slot => line.slots[slot].some(term => term.words.some(part => fitOf(word, part) === 'whole')))

/** What else the head of a compound may be for its first part to be named: another slot's word, or a ban, a right, a duty, an end. */
const isNamedInCompound = (word: Lexeme, line: Line, slot: Slot): boolean => {
  const ofSlot = SLOTS.some(
    other =>
      other !== slot &&
      line.slots[other].some(term =>
        term.words.some(part => isKin(part.keys, word.heads) || isKin(part.keys, word.keys)),
      ),
  )
  if (ofSlot) return true
  const { doings } = line.tongue.closed
  return [doings.ban, doings.permit, doings.duty, doings.end].some(list =>
    list.some(phrase => isKin(line.tongue.kin(phrase.replace(/^=/, '')), word.heads)),
  )
}

const accepts = (word: Lexeme, fit: Fit, line: Line, slot: Slot): boolean => {
  switch (fit) {
    case null:
      return false
    case 'whole':
      return true
    case 'head':
      return slot === 'object' || slot === 'action'
    case 'modifier':
      return isNamedInCompound(word, line, slot)
  }
}

const matchOne = (
  words: Sentence,
  at: number,
  term: Term,
  { line, slot }: { line: Line; slot: Slot },
): Naming | null => {
  const word = words[at]
  const [first] = term.words
  if (word === undefined || first === undefined) return null
  const fit = fitOf(word, first)
  if (!accepts(word, fit, line, slot)) return null
  if (term.isName && (!word.isCapital || isLongerName(words, at, at + 1, line))) return null
  const partner = word.partner !== null && isKin(first.keys, word.joined) ? [word.partner] : []
  return {
    slot,
    words: [at, ...partner],
    between: [],
    isModifier: fit === 'modifier',
    compound: fit === 'head' ? at : null,
  }
}

const WIDEST_GAP = 6
const BREAKS = new Set([',', ';', ':', '.'])

const matchName = (
  words: Sentence,
  at: number,
  term: Term,
  { line, slot }: { line: Line; slot: Slot },
): Naming | null => {
  const found: number[] = []
  let to = at
  for (const part of term.words) {
    // "waters of another Party": articles and "of" are no words of the term.
    while (found.length > 0 && SMALL.has(words[to]?.plain ?? '')) to++
    const word = words[to]
    if (word === undefined || fitOf(word, part) !== 'whole') return null
    found.push(to++)
  }
  if (isLongerName(words, at, to, line)) return null
  return { slot, words: found, between: [], isModifier: false, compound: null }
}

/** A term of several words: all of them near each other, in any order, without a comma between. */
const matchMany = (
  words: Sentence,
  at: number,
  term: Term,
  { line, slot }: { line: Line; slot: Slot },
): Naming | null => {
  const open = new Set(term.words)
  const found: number[] = []
  let compound: number | null = null
  for (let i = at; i < words.length && i < at + term.words.length + WIDEST_GAP; i++) {
    const word = words[i]
    if (word === undefined || (BREAKS.has(word.plain) && !(term.hasComma && word.plain === ','))) break
    const part = [...open].find(one => accepts(word, fitOf(word, one), line, slot))
    if (part === undefined) {
      if (i === at) return null
      continue
    }
    if (fitOf(word, part) === 'head') compound = i
    open.delete(part)
    found.push(i)
    if (open.size === 0)
      return { slot, words: found, between: between(words, found, line.tongue), isModifier: false, compound }
  }
  return null
}

const between = (words: Sentence, found: readonly number[], tongue: Tongue): readonly number[] => {
  const [first = 0] = found
  const last = found.at(-1) ?? first
  const { functionWords, plainAttributes, prepositions } = tongue.closed
  const gap = []
  for (let i = first + 1; i < last; i++) {
    const { plain, isWord } = words[i] ?? { plain: '', isWord: false }
    if (found.includes(i) || !isWord || /\d/.test(plain)) continue
    if (prepositions.has(plain)) return []
    const isAdjective = !tongue.hasCompounds || (words[i]?.isCapital === false && /..(?:e|en|er|es|em)$/.test(plain))
    if (isAdjective && !functionWords.has(plain) && !plainAttributes.has(plain)) gap.push(i)
  }
  return gap
}

/** Every place in a sentence where one slot of a line is named. */
export const findNamings = (words: Sentence, line: Line, slot: Slot): readonly Naming[] => {
  const place = { line, slot }
  const all = line.slots[slot].flatMap(term =>
    words.flatMap((_, at) => {
      const match = term.words.length === 1 ? matchOne : term.isName ? matchName : matchMany
      return match(words, at, term, place) ?? []
    }),
  )
  return all.filter(one => !all.some(other => isFuller(other, one)))
}

const isFull = ({ compound, between }: Naming): boolean => compound === null && between.length === 0

/** Whether another term names at least the same words, and leaves less between them. */
const isFuller = (other: Naming, one: Naming): boolean =>
  other !== one &&
  isFull(other) &&
  !isFull(one) &&
  [...one.words.slice(0, 1), ...one.words.slice(-1)].every(at => other.words.includes(at))

/** Whether the words at a place belong to the name of a report, a body or an event. */
export const isInTitle = (words: Sentence, at: number, tongue: Tongue): boolean => {
  const heads = phraseSet(tongue.closed.titleHeads, tongue)
  const { auxiliaries, prepositions, functionWords } = tongue.closed
  for (let i = at - 1; i >= Math.max(0, at - 8); i--) {
    const word = words[i]
    if (word === undefined || !word.isWord || auxiliaries.has(word.plain)) return false
    const follows = words[i + 1]?.plain ?? ''
    if (
      phraseAt(heads, words, i) !== null &&
      (prepositions.has(follows) || (tongue.hasCompounds && functionWords.has(follows)))
    )
      return true
  }
  return false
}
