import type { Span } from '../../text/span.ts'
import { createNatures } from '../attribution/nature.ts'
import { pronounOf, resolvePronoun } from '../attribution/pronouns.ts'
import type { ReadAttribution } from '../attribution/read-attribution.ts'
import { createIssuers, type SourceGround, sourceOf } from '../attribution/source.ts'
import type { Ground } from '../ground.ts'
import type { Mentions } from '../mentions/mentions.ts'

/** Whether a place lies in a direct quotation, by looking for the last that begins before it. */
const quotedIn = (attributions: readonly ReadAttribution[]): ((offset: number) => boolean) => {
  const quotes = attributions.filter(({ kind }) => kind === 'direct').map(({ content }) => content)
  return offset => {
    const last = lastBefore(quotes, offset, ({ start }) => start)
    return last !== null && offset < last.end
  }
}

/** The last of a list in order that begins at an offset or before it. */
const lastBefore = <Item>(items: readonly Item[], offset: number, startOf: (item: Item) => number): Item | null => {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item !== undefined && startOf(item) <= offset) low = middle + 1
    else high = middle
  }
  return items[low - 1] ?? null
}

/** Gives whom a pronoun of the text stands for, as attribution would: the speaker before it, else somebody named before; null where nobody fits. */
export const createPronouns = (
  ground: Ground,
  mentions: Mentions,
  attributions: readonly ReadAttribution[],
): ((pronoun: Span) => Span | null) => {
  const on: SourceGround = {
    ground,
    mentions,
    natureOf: createNatures(ground.text, mentions),
    isQuoted: quotedIn(attributions),
    issuerOf: createIssuers(mentions),
  }
  // Where a pronoun alone was taken for what is said, the speaker given to it is none.
  const told = attributions.filter(({ content }) => pronounOf(on, content) === null)
  return span => {
    const sort = pronounOf(on, span)
    if (sort === null) return null
    const name = lastBefore(told, span.start, ({ content }) => content.start)?.chain.at(-1)?.name
    const before = name === undefined || pronounOf(on, name) !== null ? [] : [{ ...sourceOf(on, name), at: name.start }]
    const found = resolvePronoun(on, { span, sort, several: null, before, content: null })?.links.at(-1)?.name ?? null
    return found === null || pronounOf(on, found) !== null ? null : found
  }
}
