import type { ThingId } from '../../record/id.ts'
import { toThingId } from '../../record/id.ts'
import type { Thing } from '../../record/thing.ts'
import type { Span } from '../../text/span.ts'
import type { EventKind } from '../events/event.ts'
import { type Ground, sentenceAt } from '../ground.ts'
import type { ArticleReading } from '../read-article.ts'
import type { Excerpt } from './excerpt.ts'
import type { Linking } from './linked.ts'

/** One proposed thing, the words of the article that it was read from, and the area and rule that found it. */
export type Proposed = { readonly thing: Thing; readonly span: Span; readonly area: string; readonly rule: string }

/** What was read and could not be proposed: its words, and why (`party-unknown`: the record has no such party). */
export type LeftOut = {
  readonly span: Span
  readonly area: string
  readonly why: 'party-unknown' | 'no-evidence' | 'refused'
}

/** What every part of a proposal is made from. `kindWords` names the kinds of event in the article's language. */
export type Proposing = {
  readonly reading: ArticleReading
  readonly ground: Ground
  readonly excerpt: Excerpt
  readonly link: Linking
  readonly source: ThingId
  readonly language: string
  readonly kindWords: Readonly<Record<EventKind, string>>
}

/** The words of a stretch, at most as long as a text of the record may be. */
export const words = ({ ground }: Proposing, { start, end }: Span): string =>
  ground.text.slice(start, end).slice(0, 2_000)

/** A text of the record in the article's own language. */
export const told = (on: Proposing, text: string): Readonly<Record<string, string>> => ({ [on.language]: text })

/** The id of the numbered thing of one area: `SOURCE-said-3`. Ids of sources are short enough for it. */
export const numbered = ({ source }: Proposing, area: string, number: number): ThingId => {
  const id = toThingId(`${source}-${area}-${number}`)
  if (id === null) throw new Error(`no id: ${source}-${area}-${number}`)
  return id
}

/** The smallest stretch that holds all of the given ones. */
export const hull = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map(({ start }) => start)),
  end: Math.max(...spans.map(({ end }) => end)),
})

/** Longest sentence that is kept whole as evidence, in UTF-16 units; of a longer one the words that carry the finding are enough. */
const LONG_SENTENCE = 600

/** A stretch with the sentences that it stands in, as evidence; alone where these are long. */
export const inSentence = ({ ground }: Proposing, span: Span): Span => {
  const first = sentenceAt(ground, span.start)?.span ?? span
  const last = sentenceAt(ground, span.end - 1)?.span ?? span
  const whole = hull([span, first, last])
  return whole.end - whole.start <= LONG_SENTENCE ? whole : span
}
