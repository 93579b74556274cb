import { wordsAt } from '../../text/span.ts'
import type { Ground } from '../ground.ts'
import type { Mentions } from '../mentions/mentions.ts'
import type { Report } from '../reports/report.ts'
import { createChains, quotedIn } from './chain.ts'
import { createNatures } from './nature.ts'
import type { Link, ReadAttribution } from './read-attribution.ts'
import { createIssuers } from './source.ts'

/** An outer report comes before those inside its content. */
const byPlace = ({ content: one }: Report, { content: other }: Report): number =>
  one.start - other.start || other.end - one.end

const plainWords = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The publishing outlet stands in the head and is not repeated in a chain. */
const withoutPublisher = ({ article, text }: Ground, chain: readonly Link[]): readonly Link[] => {
  const [first] = chain
  const outlet = plainWords(article.head.outlet ?? '')
  if (first === undefined || chain.length < 2 || outlet === '') return chain
  const name = plainWords(wordsAt(text, first.name))
  return name === outlet || outlet.endsWith(` ${name}`) || outlet === name.replace(/s$/, '') ? chain.slice(1) : chain
}

/** The reports of an article with everybody in them named: pronouns, titles and surnames resolved, carried over, nested ones joined to their outer chain. */
export const attribute = (
  ground: Ground,
  reports: readonly Report[],
  mentions: Mentions,
): readonly ReadAttribution[] => {
  const sorted = [...reports].sort(byPlace)
  const on = {
    ground,
    mentions,
    natureOf: createNatures(ground.text, mentions),
    isQuoted: quotedIn(sorted),
    issuerOf: createIssuers(mentions),
  }
  const chainOf = createChains(on)
  return sorted.map(report => {
    const { chain, entity, rule } = chainOf(report)
    const { content, cue, kind } = report
    const party = entity === null ? null : (mentions.known(entity)?.party ?? null)
    return { content, cue, kind, chain: withoutPublisher(ground, chain), party, rule: `${report.rule}+${rule}` }
  })
}
