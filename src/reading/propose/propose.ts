import type { ThingId } from '../../record/id.ts'
import type { Source } from '../../record/sources.ts'
import type { RecordState } from '../../record/state.ts'
import type { Thing } from '../../record/thing.ts'
import { accept, type Doubt, type Result, refuse } from '../../text/reading.ts'
import type { Span } from '../../text/span.ts'
import { findNearCopies } from '../copies/copies.ts'
import type { EventKind } from '../events/event.ts'
import { layOut } from '../ground.ts'
import type { ArticleReading } from '../read-article.ts'
import { proposeClaims } from './claims.ts'
import { proposeDescriptions } from './descriptions.ts'
import { proposeEvents } from './events.ts'
import { excerptOf } from './excerpt.ts'
import { type LinkedName, linkingOf } from './linked.ts'
import { proposePositions } from './positions.ts'
import type { LeftOut, Proposed, Proposing } from './proposal.ts'
import { outletOf, proposeSource, publishedOf, sourceIdOf } from './source.ts'
import { proposeStatements } from './statements.ts'
import { proposeSteps } from './steps.ts'

/** How a reading is turned into a proposal: `names` are those it was read with; `today` stands in where the article has no date; the words are of the article's language. */
export type ProposeManner = {
  readonly state: RecordState
  readonly names: readonly LinkedName[]
  readonly today: string
  readonly keeps: 'excerpt' | 'whole'
  readonly kindWords: Readonly<Record<EventKind, string>>
  readonly sayReason: (reason: string) => string
  readonly sayMissing: (doubt: Doubt) => string
}

/** A reading as things of a record, the article's own source first; what could not be proposed; and doubts about the whole. */
export type Proposal = {
  readonly source: Source
  readonly proposed: readonly Proposed[]
  readonly leftOut: readonly LeftOut[]
  readonly doubts: readonly Doubt[]
}

const doubt = (kind: string, params: Doubt['params'] = {}): Doubt => ({ kind, params, span: null, file: null })

const isSame = (one: string, other: string): boolean => one.replace(/[#?].*$/, '') === other.replace(/[#?].*$/, '')

const knownAs = ({ things }: RecordState, address: string | null): ThingId | null =>
  address === null
    ? null
    : ([...things.source.values()].find(one => one.address !== undefined && isSame(one.address, address))?.id ?? null)

/** The source of the record that an article repeats nearly word by word; null where it repeats none. */
const rootOf = ({ things }: RecordState, text: string): Source['root'] | null => {
  const sources = [...things.source.values()]
  const copies = findNearCopies([text, ...sources.map(source => source.text)]).filter(({ one }) => one === 0)
  const [first] = copies.toSorted((one, other) => other.containment - one.containment)
  const source = first === undefined ? undefined : sources[first.other - 1]
  return source === undefined ? null : { source: source.root?.source ?? source.id, as: 'copy' }
}

/** From this share of an article on its excerpt is hardly one any more. */
const MUCH = 0.5

const sayShare = (text: string, source: Source): readonly Doubt[] => {
  const share = source.text.length / Math.max(1, text.length)
  return source.textIs === 'excerpts' && share > MUCH
    ? [doubt('propose-much', { percent: Math.min(100, Math.round(share * 100)) })]
    : []
}

const evidenceSpans = (reading: ArticleReading): readonly Span[] => [
  ...reading.attributions.flatMap(({ content, cue }) => [content, ...(cue === null ? [] : [cue])]),
  ...reading.events.map(({ trigger }) => trigger),
  ...reading.positions.map(({ evidence }) => evidence),
  ...reading.claims.map(({ span }) => span),
  ...reading.voice.filter(({ voice }) => voice === 'author').map(({ span }) => span),
  ...reading.loaded.map(({ span }) => span),
]

const isProposed = (one: Proposed | LeftOut): one is Proposed => 'thing' in one

/**
 * Turns a reading into a proposal for a record: its source with the sentences that the entries rest on (not the whole text, which is its outlet's), and every
 * finding as a thing with its evidence. Refuses an article that the record has already (`propose-known-source`), and one without any text.
 */
export const propose = (reading: ArticleReading, doubts: readonly Doubt[], manner: ProposeManner): Result<Proposal> => {
  const { state } = manner
  const { article } = reading
  const known = knownAs(state, article.address)
  if (known !== null) return refuse({ kind: 'propose-known-source', params: { source: known } })
  const ground = layOut(article)
  const excerpt = excerptOf(ground, evidenceSpans(reading), manner.keeps)
  if (excerpt.text === '') return refuse({ kind: 'propose-nothing', params: {} })
  const outlet = outletOf(reading)
  const published = publishedOf(article.head.published.at)
  const language = /^[a-z]{2,3}/.exec(article.head.language ?? '')?.[0] ?? 'und'
  const source = proposeSource(reading, {
    id: sourceIdOf(state, outlet ?? 'unknown', (published ?? manner.today).slice(0, 10)),
    outlet: outlet ?? '?',
    published: published ?? manner.today,
    language,
    text: excerpt.text,
    textIs: manner.keeps === 'whole' ? 'licensed' : 'excerpts',
    missing: doubts.filter(({ kind }) => kind === 'reading-missing-embed').map(manner.sayMissing),
    root: rootOf(state, article.text),
    sayReason: manner.sayReason,
  })
  const link = linkingOf(reading.mentions, manner.names)
  const on: Proposing = { reading, ground, excerpt, link, source: source.id, language, kindWords: manner.kindWords }
  const all = [
    ...proposeStatements(on),
    ...proposeEvents(on),
    ...proposePositions(on, state),
    ...proposeClaims(on),
    ...proposeDescriptions(on, state),
    ...proposeSteps(on),
  ]
  return accept({
    source,
    proposed: all.filter(isProposed),
    leftOut: all.filter(one => !isProposed(one)) as readonly LeftOut[],
    doubts: [
      ...(outlet === null ? [doubt('propose-no-outlet')] : []),
      ...(published === null ? [doubt('propose-no-date', { day: manner.today })] : []),
      ...sayShare(article.text, source),
      ...(source.root === undefined ? [] : [doubt('propose-copy', { source: source.root.source })]),
    ],
  })
}

/** The things of a proposal in the order in which a record takes them. */
export const thingsOfProposal = ({ source, proposed }: Proposal): readonly Thing[] => [
  { kind: 'source', value: source },
  ...proposed.map(({ thing }) => thing),
]
