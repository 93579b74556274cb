import type { Doubt } from '../../text/reading.ts'
import type { Span } from '../../text/span.ts'
import { missingEmbedDoubts } from '../head/embeds.ts'
import { EMBED_HOSTS, WALL_WORDS } from './lexicon/walls.ts'
import type { Embed, Line } from './lines.ts'

/** What doubts are told from: `body` is the number of UTF-16 units of the article's own words; `paid`: the page says that it is not free. */
export type DoubtClues = {
  readonly text: string
  readonly lines: readonly Line[]
  readonly embeds: readonly Embed[]
  readonly body: number
  readonly paid: boolean
  /** Where a line of the page stands in the text; null where it is left out. */
  readonly spanOf: (line: number) => Span | null
}

const WALL = new RegExp(`(?<!\\p{L})(?:${WALL_WORDS})`, 'iu')
const LONGEST_WALL_LINE = 400
const SHORT_BEFORE_WALL = 2500
const SHORT_IF_PAID = 1200
const SHORT = 250

const hasWall = (lines: readonly Line[]): boolean =>
  lines.some(({ text, place }) => place.kind !== 'hidden' && text.length <= LONGEST_WALL_LINE && WALL.test(text))

const doubt = (kind: string, span: Span | null): Doubt => ({ kind, params: {}, span, file: null })

/** The last line of the text before an embedded thing; null where the thing stands outside the article. */
const lineBefore = ({ spanOf, lines }: DoubtClues, embed: Embed): Span | null => {
  const after = embed.line < lines.length ? spanOf(embed.line) : null
  const before = embed.line > 0 ? spanOf(embed.line - 1) : null
  return before ?? after
}

const embedDoubts = (clues: DoubtClues): readonly Doubt[] =>
  clues.embeds
    .filter(({ source }) => EMBED_HOSTS.test(source))
    .map(embed => lineBefore(clues, embed))
    .filter(span => span !== null)
    .map(span => doubt('reading-missing-embed', span))

/**
 * The doubts about a page: `page-login-wall` where the rest seems to be for those who signed in or paid, `page-short-body` where there are few words,
 * `reading-missing-embed` where a post, a film or a map is not in the page; its span is the line before it.
 */
export const doubtsOf = (clues: DoubtClues): readonly Doubt[] => {
  const doubts: Doubt[] = []
  const walled = (clues.body < SHORT_BEFORE_WALL && hasWall(clues.lines)) || (clues.paid && clues.body < SHORT_IF_PAID)
  if (walled) doubts.push(doubt('page-login-wall', null))
  if (clues.body < SHORT) doubts.push(doubt('page-short-body', null))
  const starts = new Set<number>()
  for (const one of [...missingEmbedDoubts(clues.text), ...embedDoubts(clues)]) {
    const start = one.span?.start ?? -1
    if (!starts.has(start)) doubts.push(one)
    starts.add(start)
  }
  return doubts
}
