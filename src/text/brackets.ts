import { type Attitude, type OptionHead, type OptionLabel, readAttitude, readLabel } from './bracket-attitudes.ts'
import { findSquares, type Square } from './bracket-squares.ts'
import type { Reading } from './reading.ts'
import type { Span } from './span.ts'

/** One alternative inside a bracket, with the parties named for it and what they do with it; null where nobody is named. */
export type Option = {
  readonly span: Span
  readonly parties: readonly string[]
  readonly attitude: Attitude | null
}

/** Text in square brackets, not agreed, and its alternatives (UN practice). Spans point into the provision's text. Nested brackets are brackets of their own. */
export type Bracket = { readonly span: Span; readonly options: readonly Option[] }

/** The span without white space at its ends. */
const trimmed = (text: string, { start, end }: Span): Span => {
  const words = text.slice(start, end)
  const lead = words.length - words.trimStart().length
  return { start: start + lead, end: start + Math.max(lead, words.trimEnd().length) }
}

/** A bracket longer than this is not looked through for alternatives between bars, in UTF-16 units. */
const LONGEST_SPLIT = 600
const MOST_PARTS = 9

/** Parts of a stretch between signs that stand in no inner bracket. */
const partsBetween = (text: string, { start, end }: Span, sign: string): readonly Span[] => {
  const parts: Span[] = []
  let depth = 0
  let from = start
  for (let at = start; at < end; at++) {
    const unit = text[at]
    if (unit === '[') depth++
    if (unit === ']') depth--
    if (unit !== sign || depth !== 0) continue
    parts.push(trimmed(text, { start: from, end: at }))
    from = at + 1
  }
  return [...parts, trimmed(text, { start: from, end })]
}

const wordsIn = (text: string, span: Span): string => text.slice(span.start, span.end)

// `and/or`, `2024/25`, `km/h`, `A/RES/60/1` and addresses are no alternatives.
const NO_SLASH =
  /\band\/or\b|\bund\/oder\b|\bet\/ou\b|\by\/o\b|\bи\/или\b|\d\s?\/|\/\s?\d|:\/\/|\bkm\/h\b|\b[A-Z]\/[A-Z]+\//i

const slashOptions = (text: string, span: Span): readonly Span[] => {
  if (span.end - span.start > LONGEST_SPLIT || NO_SLASH.test(wordsIn(text, span))) return [span]
  const parts = partsBetween(text, span, '/')
  return parts.length <= MOST_PARTS && parts.every(part => part.end > part.start) ? parts : [span]
}

const optionOf = (text: string, span: Span, label: OptionHead | null): readonly Option[] => {
  const inner = trimmed(text, { start: span.start + (label?.length ?? 0), end: span.end })
  const head = readAttitude(wordsIn(text, inner))
  const words = trimmed(text, { start: inner.start + (head?.length ?? 0), end: inner.end })
  const parties = [...(label?.parties ?? []), ...(head?.parties ?? [])]
  const attitude = head?.attitude ?? label?.attitude ?? null
  if (label !== null || head !== null) return [{ span: words, parties, attitude }]
  return slashOptions(text, words).map(part => ({ span: part, parties: [], attitude: null }))
}

/** `[EU: shall; US: should]`: several parties in one bracket, each with its words. */
const sharedOptions = (text: string, span: Span): readonly Option[] | null => {
  if (span.end - span.start > LONGEST_SPLIT) return null
  const parts = partsBetween(text, span, ';')
  const heads = parts.map(part => readAttitude(wordsIn(text, part)))
  if (parts.length < 2 || parts.length > MOST_PARTS || heads.some(head => head === null)) return null
  return parts.flatMap(part => optionOf(text, part, null))
}

const contentOf = ({ span }: Square): Span => ({ start: span.start + 1, end: span.end - 1 })

/** So many brackets side by side are no alternatives any more. */
const MOST_OPTIONS = 12
// `[shall] [not] be`: a negation in a bracket of its own is left open by itself.
const NEGATION = /^(?:not|never|nicht|kein\p{L}{0,2}|ne|pas|no|не|لا|不)$/iu

type Labelled = { readonly square: Square; readonly words: Span; readonly label: OptionLabel | null }

const labelled = (text: string, square: Square): Labelled => {
  const words = trimmed(text, contentOf(square))
  return { square, words, label: readLabel(wordsIn(text, words)) }
}

// `[, upon request,]` is an insertion and no alternative to what stands beside it.
const isOneChoice = (words: string): boolean =>
  !/^[,;(]/.test(words) && !NEGATION.test(words) && (!words.includes('/') || NO_SLASH.test(words))

/** Whether two brackets of one level that stand next to each other are alternatives: side by side on one line, or labelled as options. */
const belongTogether = (text: string, one: Labelled, other: Labelled): boolean => {
  if (one.square.parent !== other.square.parent) return false
  const between = text.slice(one.square.span.end, other.square.span.start)
  if (between.length > 20) return false
  if (one.label !== null && one.label.word === other.label?.word)
    return /^\s*(?:[,;/]|or|oder|ou|o|или|або)?\s*$/.test(between)
  const plain = [one, other].every(({ label, words }) => label === null && isOneChoice(wordsIn(text, words)))
  return plain && /^ ?(?:\/ ?)?$/.test(between)
}

const bracketOf = (text: string, group: readonly Labelled[]): Bracket => {
  const span = { start: group[0]?.square.span.start ?? 0, end: group.at(-1)?.square.span.end ?? 0 }
  const options = group.flatMap(({ words, label }) => sharedOptions(text, words) ?? optionOf(text, words, label))
  return { span, options }
}

/**
 * Finds what stands in square brackets. Alternatives are brackets side by side (`[shall] [should]`, `[Option 1: …] [Option 2: …]`),
 * words between slashes (`[shall/should]`) and the words of several parties (`[EU: …; US: …]`). A party named without a verb proposes.
 * Not brackets: links, notes (`word[1]`), `[…]`, `[sic]` and other remarks of editors, boxes of check-lists.
 * Brackets stand in the order of their beginnings. Doubts: `bracket-unclosed`, `bracket-unopened`, each with the span of the sign.
 */
export const parseBrackets = (text: string): Reading<readonly Bracket[]> => {
  if (!/[[\]［］]/.test(text)) return { value: [], doubts: [] }
  const { value: squares, doubts } = findSquares(text)
  const last = new Map<number, Labelled[]>()
  const groups: Labelled[][] = []
  for (const square of squares) {
    const one = labelled(text, square)
    const group = last.get(square.parent)
    const before = group?.at(-1)
    if (
      group !== undefined &&
      before !== undefined &&
      group.length < MOST_OPTIONS &&
      belongTogether(text, before, one)
    ) {
      group.push(one)
    } else {
      const fresh = [one]
      groups.push(fresh)
      last.set(square.parent, fresh)
    }
  }
  return { value: groups.map(group => bracketOf(text, group)), doubts }
}
