import type { Range, Token } from '../../wording/tokens.ts'
import type { DateMention } from '../dates/date-mention.ts'
import type { Sentence } from '../ground.ts'
import type { Mention } from '../mentions/mentions.ts'
import { type Clauses, clausesOf } from './clauses.ts'
import type { Lexicon } from './lexicon.ts'

/** Something with a place among the tokens of a sentence. */
export type Placed<Thing> = { readonly thing: Thing; readonly range: Range }

/** One sentence with all that stands in it: clauses, dates and mentions, each by tokens. `day` is the day of publication, null unknown. */
export type Scene = {
  readonly text: string
  readonly day: string | null
  readonly tokens: readonly Token[]
  readonly clauses: Clauses
  /** Whether each token stands between quotation marks. */
  readonly quoted: readonly boolean[]
  readonly dates: readonly Placed<DateMention>[]
  readonly mentions: readonly Placed<Mention>[]
  readonly lexicon: Lexicon
  /** The first person named in a sentence before: whom "he" stands for where this one names nobody; null where none is near. */
  readonly spokenOf: Mention | null
}

type Spanned = { readonly span: { readonly start: number; readonly end: number } }

/** Hands out the things of a text, sorted by place, sentence by sentence. One pass over all of them serves the whole text. */
export const byOrder = <Thing extends Spanned>(
  things: readonly Thing[],
): ((sentence: Sentence) => readonly Thing[]) => {
  const sorted = [...things].sort((one, other) => one.span.start - other.span.start)
  let at = 0
  return ({ span }) => {
    while ((sorted[at]?.span.start ?? Number.POSITIVE_INFINITY) < span.start) at++
    const own: Thing[] = []
    for (let k = at; (sorted[k]?.span.start ?? Number.POSITIVE_INFINITY) < span.end; k++) {
      const thing = sorted[k]
      if (thing !== undefined) own.push(thing)
    }
    return own
  }
}

const place = <Thing extends Spanned>(things: readonly Thing[], tokens: readonly Token[]): readonly Placed<Thing>[] => {
  const placed: Placed<Thing>[] = []
  let from = 0
  for (const thing of things) {
    while (from < tokens.length && (tokens[from]?.end ?? 0) <= thing.span.start) from++
    let end = from
    while (end < tokens.length && (tokens[end]?.start ?? 0) < thing.span.end) end++
    if (end > from) placed.push({ thing, range: { start: from, end } })
  }
  return placed
}

type Parts = {
  readonly text: string
  readonly day: string | null
  readonly lexicon: Lexicon
  readonly sentence: Sentence
  readonly dates: readonly DateMention[]
  readonly mentions: readonly Mention[]
  readonly spokenOf: Mention | null
}

/** Lays one sentence out. */
export const sceneOf = ({ text, day, lexicon, sentence, dates, mentions, spokenOf }: Parts): Scene => {
  const { tokens } = sentence
  const placedDates = place(dates, tokens)
  const starts = new Set(placedDates.flatMap(({ range }) => [range.start - 1, range.start, range.start + 1]))
  const clauses = clausesOf(tokens, lexicon, at => starts.has(at))
  let isOpen = false
  const quoted = tokens.map(({ plain }) => {
    if (plain === '"') isOpen = !isOpen
    return isOpen
  })
  return {
    text,
    day,
    tokens,
    clauses,
    quoted,
    dates: placedDates,
    mentions: place(mentions, tokens),
    lexicon,
    spokenOf,
  }
}

// No clause of a newspaper is longer; a text without a full stop must not make every word look at every other.
const REACH = 45

/** The tokens of the clause that a token stands in, by index, as far as they are near. */
export const clauseAt = ({ clauses }: Scene, at: number): readonly number[] => {
  const rank = clauses.rank[at] ?? 0
  return clauses.all[clauses.of[at] ?? 0]?.places.slice(Math.max(0, rank - REACH), rank + REACH) ?? []
}

/** The word that opens the clause of a token; null for a main clause. */
export const openerAt = ({ clauses }: Scene, at: number): string | null =>
  clauses.all[clauses.of[at] ?? 0]?.opener ?? null

/** What of a sorted list stands near a token. */
export const nearby = <Thing>(placed: readonly Placed<Thing>[], at: number): readonly Placed<Thing>[] => {
  let low = 0
  let high = placed.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((placed[middle]?.range.start ?? 0) < at - REACH) low = middle + 1
    else high = middle
  }
  const near: Placed<Thing>[] = []
  for (let k = low; (placed[k]?.range.start ?? Number.POSITIVE_INFINITY) <= at + REACH; k++) {
    const thing = placed[k]
    if (thing !== undefined) near.push(thing)
  }
  return near
}
