import type { Localised } from '../record/evidence.ts'
import type { ThingId } from '../record/id.ts'
import type { Source } from '../record/sources.ts'
import { findThing, type RecordState } from '../record/state.ts'
import type { Attribution } from '../record/statements.ts'
import { type Asked, byDay, hasBegun } from './asked.ts'
import { rootOf } from './grounds.ts'
import { type Named, nameWho } from './named.ts'

/** Who said what, and who passed it on, from the source nearest to the reader to the original speaker. */
export type ChainShown = {
  readonly id: ThingId
  readonly content: Localised
  readonly form: Attribution['form']
  readonly chain: readonly { readonly name: string; readonly role: string; readonly who: Named | null }[]
  readonly saidOn: string | null
  readonly issues: readonly ThingId[]
  readonly roots: readonly ThingId[]
}

/** One source as it is shown: headline and deck apart from the body. `joined` are its copies and translations, which count as one root with it. */
export type SourceShown = {
  readonly id: ThingId
  readonly kind: Source['kind']
  readonly outlet: string
  readonly authors: readonly string[]
  readonly headline: string | null
  readonly deck: string | null
  readonly text: string
  readonly textIs: Source['textIs']
  readonly published: string
  readonly language: string
  readonly address: string | null
  readonly pictures: readonly { readonly credit: string | null; readonly caption: string | null }[]
  readonly earlierReports: readonly {
    readonly words: string
    readonly source: ThingId | null
    readonly outlet: string | null
  }[]
  readonly loaded: readonly { readonly words: string; readonly reason: string }[]
  readonly missing: readonly string[]
  readonly root: ThingId
  readonly joined: readonly {
    readonly source: ThingId
    readonly outlet: string
    readonly as: 'copy' | 'translation' | 'agency-report'
  }[]
  readonly chains: readonly ChainShown[]
  readonly archive: string | null
}

/** All sources by date, and the independent texts behind them with the sources that give each. */
export type SourcesAnswer = {
  readonly sources: readonly SourceShown[]
  readonly roots: readonly { readonly root: ThingId; readonly sources: readonly ThingId[] }[]
}

// The chain's own last source is where the words come from; only where it names none do the sources that quote them count.
const rootsOfChain = (state: RecordState, { chain, evidence }: Attribution): readonly ThingId[] => {
  const named = chain.flatMap(({ source }) => (source === undefined ? [] : [source])).at(-1)
  const sources = named === undefined ? evidence.map(({ source }) => source) : [named]
  return [...new Set(sources.map(id => rootOf(state, id)))]
}

/** An attribution as it is shown. */
export const showChain = (state: RecordState, attribution: Attribution): ChainShown => ({
  id: attribution.id,
  content: attribution.content,
  form: attribution.form,
  chain: attribution.chain.map(({ name, role, who }) => ({
    name,
    role,
    who: who === undefined ? null : nameWho(state, who),
  })),
  saidOn: attribution.saidOn ?? null,
  issues: attribution.issues,
  roots: rootsOfChain(state, attribution),
})

const joinedTo = (state: RecordState, id: ThingId): SourceShown['joined'] =>
  [...state.things.source.values()].flatMap(({ id: source, outlet, root }) =>
    root !== undefined && rootOf(state, source) === id ? [{ source, outlet, as: root.as }] : [],
  )

const showSource = (state: RecordState, source: Source): SourceShown => ({
  id: source.id,
  kind: source.kind,
  outlet: source.outlet,
  authors: source.authors,
  headline: source.headline ?? null,
  deck: source.deck ?? null,
  text: source.text,
  textIs: source.textIs,
  published: source.published,
  language: source.language,
  address: source.address ?? null,
  pictures: source.pictures.map(({ credit, caption }) => ({ credit: credit ?? null, caption: caption ?? null })),
  earlierReports: source.earlierReports.map(({ words, source: earlier, outlet }) => ({
    words,
    source: earlier ?? null,
    outlet: outlet ?? (earlier === undefined ? null : (findThing(state, 'source', earlier)?.outlet ?? null)),
  })),
  loaded: source.loaded,
  missing: source.missing,
  root: rootOf(state, source.id),
  joined: joinedTo(state, source.id),
  chains: [...state.things.attribution.values()]
    .filter(({ evidence }) => evidence.some(one => one.source === source.id))
    .map(attribution => showChain(state, attribution)),
  archive: source.archive ?? null,
})

/** What was published by the asked day, and which sources are one text. */
export const showSources = (state: RecordState, asked: Asked): SourcesAnswer => {
  const sources = [...state.things.source.values()]
    .filter(({ published }) => hasBegun(published.slice(0, 10), asked))
    .sort(byDay(({ published }) => published))
    .map(source => showSource(state, source))
  const roots = Map.groupBy(sources, ({ root }) => root)
  return {
    sources,
    roots: [...roots].map(([root, members]) => ({ root, sources: members.map(({ id }) => id) })),
  }
}
