import type { ChainShown, SourceShown, SourcesAnswer } from '../../analysis/sources.ts'
import { facts, type Teller, tell, tellMoment, tellName } from '../../web/pages/tell.ts'
import { dim, GAP, headed, type Paragraph, plain } from '../paragraphs.ts'

/** Who said what, and through whom it came here: the nearest first. */
export const tellChain = (teller: Teller, indent: number, { content, chain, saidOn }: ChainShown): Paragraph => {
  const links = chain.map(({ name, who }) => (who === null ? name : tellName(teller, who))).join(' ← ')
  const origin = links === '' ? teller.say('chain.unnamed') : links
  return plain(indent, facts(`${origin}: ${tell(teller, content)}`, saidOn))
}

const tellEarlier = (teller: Teller, { earlierReports }: SourceShown): readonly Paragraph[] =>
  earlierReports.map(({ words, source, outlet }) => {
    const where = facts(outlet, source)
    return plain(4, teller.say(where === '' ? 'source.earlier-unknown' : 'source.earlier', { words, where }))
  })

const tellPictures = (teller: Teller, { pictures }: SourceShown): readonly Paragraph[] =>
  pictures.map(({ credit, caption }) =>
    plain(
      4,
      teller.say('source.picture', {
        credit: credit ?? teller.say('source.no-credit'),
        caption: caption === null ? '' : `: ${caption}`,
      }),
    ),
  )

const tellSource = (teller: Teller, source: SourceShown): readonly Paragraph[] => {
  const { say } = teller
  return [
    headed(0, `${source.outlet}, ${tellMoment(source.published)}`, facts(source.id, source.language)),
    plain(
      4,
      facts(
        say(`source-kind.${source.kind}`),
        source.authors.join(', '),
        source.address,
        source.root === source.id ? null : say('source.copies', { root: source.root }),
      ),
    ),
    ...(source.headline === null ? [] : [plain(4, say('source.headline', { words: source.headline }))]),
    ...(source.deck === null ? [] : [plain(4, say('source.deck', { words: source.deck }))]),
    dim(4, `${say(`source-text.${source.textIs}`)} ${source.text}`),
    ...source.joined.map(({ source: copy, outlet, as }) => plain(4, say(`joined.${as}`, { source: copy, outlet }))),
    ...tellPictures(teller, source),
    ...tellEarlier(teller, source),
    ...source.loaded.map(({ words, reason }) => plain(4, say('source.loaded', { words, reason }))),
    ...source.missing.map(what => plain(4, say('source.missing', { what }))),
    ...(source.chains.length === 0 ? [] : [plain(4, say('source.chains'))]),
    ...source.chains.map(chain => tellChain(teller, 6, chain)),
    GAP,
  ]
}

/** The sources for a terminal, by day. */
export const tellSources = (teller: Teller, { sources, roots }: SourcesAnswer): readonly Paragraph[] => [
  plain(0, teller.say('sources.summary', { count: sources.length, roots: roots.length })),
  GAP,
  ...sources.flatMap(source => tellSource(teller, source)),
]
