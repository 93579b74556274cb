import type { ReadAttribution } from '../../../src/reading/attribution/read-attribution.ts'
import { findDraftMentions } from '../../../src/reading/drafts/drafts.ts'
import { layOut } from '../../../src/reading/ground.ts'
import { readPlainArticle } from '../../../src/reading/head/plain-article.ts'
import { findMentions } from '../../../src/reading/mentions/mentions.ts'
import { findPositions, type ReadPosition } from '../../../src/reading/positions/positions.ts'
import type { Span } from '../../../src/text/span.ts'

/** Who says which stretch of a text, given in words: the whole text is theirs where nothing else is said. */
export type Said = { readonly by: string; readonly content: string; readonly cue: string }

const spanIn = (text: string, words: string): Span => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

const attributionOf = (text: string, { by, content, cue }: Said): ReadAttribution => ({
  content: spanIn(text, content),
  cue: spanIn(text, cue),
  kind: 'indirect',
  chain: [{ name: spanIn(text, by), role: 'person' }],
  party: null,
  rule: 'given',
})

/** The positions of a text, with the attributions given. */
export const positionsIn = (text: string, language: string, said: readonly Said[] = []): readonly ReadPosition[] => {
  const ground = layOut(readPlainArticle({ text, address: null, outlet: null, published: null, language }).value)
  const attributions = said.map(one => attributionOf(text, one))
  return findPositions({ ground, mentions: findMentions(ground, []), attributions, drafts: findDraftMentions(ground) })
}

/** A position as its party, its stance and what it is toward. */
export const briefly = (text: string, { party, stance, toward }: ReadPosition): string =>
  `${text.slice(party.start, party.end)} ${stance} ${text.slice(toward.start, toward.end)}`
