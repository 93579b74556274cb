import type { Span } from '../../text/span.ts'
import { wordsAt } from '../../text/span.ts'
import { sentenceAt } from '../ground.ts'
import type { Report } from '../reports/report.ts'
import {
  accordingBefore,
  carrierOf,
  citedBy,
  isPatient,
  isSentenceBefore,
  outletBeside,
  quotedSubject,
  subjectBefore,
  subjectBeside,
  textBefore,
  whenceOf,
} from './around.ts'
import { tokensIn } from './head.ts'
import type { PronounSort } from './lexicon/pronouns.ts'
import type { Nature } from './nature.ts'
import { type Asked, pronounOf, resolvePronoun } from './pronouns.ts'
import type { Link } from './read-attribution.ts'
import type { AttributionRule } from './rules.ts'
import { isBareCarrier, isCarrier, type Source, type SourceGround, sourceOf } from './source.ts'

/** The chain of one report: its links, the entity that speaks last (null: nobody whom the text names), and how it was told. */
type Chain = { readonly chain: readonly Link[]; readonly entity: number | null; readonly rule: AttributionRule }

type Said = Chain & { readonly report: Report; readonly source: Source | null }

/** What was read so far: the sources that spoke, the reports whose content is still open, the last one told, and the channel that holds for its speaker. */
type State = {
  sources: Source[]
  open: readonly Said[]
  last: Said | null
  channel: readonly Link[]
  readonly issued: Map<string, Link>
}

const KEPT = 4
const NOBODY = { chain: [], entity: null, rule: 'unnamed', source: null } as const

const holds = (outer: Span, inner: Span): boolean =>
  inner.start >= outer.start && inner.end <= outer.end && inner.end - inner.start < outer.end - outer.start

const isSame = (text: string, one: Link | undefined, other: Link | undefined): boolean => {
  if (one === undefined || other === undefined) return false
  const [first, second] = [wordsAt(text, one.name).toLowerCase(), wordsAt(text, other.name).toLowerCase()]
  return first === second || first.endsWith(` ${second}`) || second.endsWith(` ${first}`)
}

const lastOf = <Value>(list: readonly Value[]): Value | undefined => list[list.length - 1]

/** Whether the verb of a pronoun is plural; only German "sie" needs to know. Finite forms of the singular never end in -en. */
const severalOf = (text: string, cue: Span | null): boolean | null => {
  const verb = cue === null ? '' : (wordsAt(text, cue).split(/\s/)[0] ?? '')
  return /^\p{L}+$/u.test(verb) ? /(?:en|ern|eln|sind)$/.test(verb) : null
}

type Placed = Pick<Asked, 'span' | 'actor' | 'content'> & { readonly cue: Span | null }

/** Classes by which a body that spoke just before is taken up ("the company", "der Sender"): names of bodies seldom tell their class. */
const CLASS =
  /^(?:company|firm|union|bank|airline|carmaker|broadcaster|newspaper|network|agency|news agency|news organi[sz]ation|outlet|regulator|watchdog|charity|retailer|manufacturer|group|party|konzern|unternehmen|firma|gewerkschaft|verband|verein|sender|zeitung|blatt|magazin|agentur|nachrichtenagentur|autobauer|hersteller|behörde|organisation|partei|bank|institut|miliz|gruppe)s?$/i

/** "the Republican governor" tells one already named by their party or age. */
const PARTISAN =
  /^(?:(?:republican|democratic|conservative|liberal|socialist|labou?r|veteran|\d+-year-old)\s[\w-]+|(?:[\p{L}\d]+-)?(?:politiker|abgeordneter?|jähriger?)(?:in)?)$/iu

const takenUp = (on: SourceGround, state: State, source: Source): Source => {
  const [link] = source.links
  if (source.rule !== 'by-description' || source.links.length > 1 || link === undefined) return source
  if (PARTISAN.test(wordsAt(on.ground.text, link.name)) && isTakenUp(on, link.name)) {
    const person = lastOf(state.sources.filter(({ links }) => lastOf(links)?.role === 'person'))
    return person === undefined ? source : { ...person, at: source.at, rule: 'by-description-of-a-name' }
  }
  if (!CLASS.test(wordsAt(on.ground.text, link.name)) || !isTakenUp(on, link.name)) return source
  const before = lastOf(state.sources.filter(({ links, rule }) => rule === 'by-name' && isBody(lastOf(links))))
  return before === undefined || source.at - before.at > TAKEN_UP_WITHIN
    ? source
    : { ...before, at: source.at, rule: 'by-description-of-a-name' }
}

const TAKEN_UP_WITHIN = 1500

const isBody = (link: Link | undefined): boolean => link?.role === 'organisation' || link?.role === 'outlet'

const isTakenUp = ({ ground }: SourceGround, { start }: Span): boolean =>
  /(?:^|\W)(?:der|die|das|dem|den|the)\s$/i.test(ground.text.slice(Math.max(0, start - 5), start))

const sourceAt = (on: SourceGround, state: State, at: Placed): Source => {
  const sort = pronounOf(on, at.span)
  if (sort === 'therein') return textBefore(on, at.span) ?? sourceOf(on, at.span)
  if (sort === null || sort === 'before') return takenUp(on, state, sourceOf(on, at.span))
  const several = severalOf(on.ground.text, at.cue)
  const resolved = resolvePronoun(on, {
    ...at,
    sort,
    several,
    before: state.sources.slice(-KEPT),
  })
  return resolved === null
    ? sourceOf(on, at.span)
    : { ...resolved, nature: learned(resolved.nature, sort), rule: 'by-pronoun' }
}

/** What a pronoun tells of the one it stands for: after "she said" an interpreter is no "he". */
const learned = (nature: Nature, sort: PronounSort): Nature => {
  if (nature.gender !== null || (sort !== 'he' && sort !== 'she')) return nature
  return { ...nature, gender: sort === 'he' ? 'man' : 'woman' }
}

const isRepeat = (on: SourceGround, span: Span): boolean => pronounOf(on, span) === 'before'

/** All but the speaker of the last chain; of a chain with one link that one: what "demnach" repeats before another speaker. */
const repeated = ({ last }: State): readonly Link[] => {
  const chain = last?.chain ?? []
  return chain.length > 1 ? chain.slice(0, -1) : chain
}

/** "demnach" in the clause of the cue, outside the content. */
const hasRepeat = ({ ground }: SourceGround, { cue, content }: Report): boolean => {
  const sentence = cue === null ? null : sentenceAt(ground, cue.start)
  if (cue === null || sentence === null) return false
  const around = {
    start: Math.max(sentence.span.start, cue.start - 80),
    end: Math.min(sentence.span.end, cue.end + 80),
  }
  return tokensIn(ground, around).some(
    ({ plain, start }) => plain === 'demnach' && (start < content.start || start >= content.end),
  )
}

const throughOf = (on: SourceGround, state: State, report: Report): readonly Link[] => {
  const named = report.through.flatMap(span =>
    isRepeat(on, span) ? repeated(state) : sourceAt(on, state, { span, cue: null, content: null }).links,
  )
  return named.length === 0 && hasRepeat(on, report) ? repeated(state) : named
}

/** A text taken up again ("in der Note heißt es ferner") is still its issuer's. */
const withIssuer = (on: SourceGround, { last, issued }: State, source: Source): Source => {
  const [document] = source.links
  if (!isBareCarrier(on.ground.text, source) || document === undefined) return source
  const own = source.entity === null ? null : on.issuerOf(source.entity)
  if (own !== null) return { ...source, links: [...source.links, own.link], entity: own.entity }
  const [carrier, issuer] = last?.chain.slice(-2) ?? []
  const before = carrier?.role === 'document' ? issuer : issued.get(lastWord(on.ground.text, document))
  return before === undefined
    ? source
    : { ...source, links: [...source.links, before], entity: before === issuer ? (last?.entity ?? null) : null }
}

/** Behind these the source stands alone; what is near it belongs to something else. */
const ACCORDING = /^(?:laut|zufolge|nach|according|gemäß|citing)/i

const isAccording = ({ ground }: SourceGround, { cue }: Report): boolean =>
  cue !== null && ACCORDING.test(wordsAt(ground.text, cue))

const carriersBeside = (on: SourceGround, report: Report, source: Source): readonly Link[] => {
  if (source.links.some(({ role }) => role === 'document' || role === 'outlet')) return []
  const outlet = outletBeside(on, report)
  const carrier = carrierOf(on, report)
  if (carrier !== null && isCarrier(on.ground.text, carrier)) return carrier.links.slice(0, 1)
  return outlet === null || isAccording(on, report) ? [] : [outlet]
}

const lastWord = (text: string, { name }: Link): string =>
  (wordsAt(text, name).match(/[\p{L}-]+$/u)?.[0] ?? '').toLowerCase()

/** A text that was told with its issuer keeps them when it is named again. */
const remember = ({ ground }: SourceGround, state: State, chain: readonly Link[]): void => {
  const [carrier, issuer] = chain.slice(-2)
  if (carrier?.role === 'document' && issuer !== undefined && issuer.role !== 'document')
    state.issued.set(lastWord(ground.text, carrier), issuer)
}

/** The report whose content holds another one with its speaker: whoever tells the outer one passes the inner one on. */
const outerOf = ({ open }: State, { speaking, cue, content }: Report): Said | undefined => {
  const inner = speaking.kind === 'said' ? speaking.by : cue
  if (inner === null) return undefined
  return [...open]
    .reverse()
    .find(
      ({ report }) => report.kind !== 'paraphrase' && holds(report.content, content) && holds(report.content, inner),
    )
}

const joined = (on: SourceGround, state: State, at: { readonly report: Report; readonly source: Source }): Said => {
  const { report, source } = at
  const { text } = on.ground
  const named = throughOf(on, state, report)
  const through = named.length > 0 ? named : carriersBeside(on, report, source)
  const isHeld = !isAccording(on, report) && isSame(text, lastOf(source.links), lastOf(state.last?.chain ?? []))
  const mayHold = isHeld && source.links.length === 1 && outerOf(state, report) === undefined
  const channel = through.length > 0 ? through : mayHold ? state.channel : []
  const prefix = channel.filter(link => !source.links.some(own => isSame(text, link, own)))
  const chain = [...prefix, ...source.links]
  state.channel = chain.slice(0, -1)
  const end = Math.max(report.content.end, report.cue?.end ?? 0, source.at)
  state.sources.push({ ...source, at: end })
  remember(on, state, chain)
  return { report, source, chain, entity: source.entity, rule: source.rule }
}

const told = (on: SourceGround, state: State, report: Report): Said => {
  const { speaking, content } = report
  const { last } = state
  if (speaking.kind === 'said') {
    if (isRepeat(on, speaking.by)) return { ...NOBODY, ...last, report, rule: 'repeated' }
    const cited = citedBy(on, report)
    // "X turned it down, as it had said": whoever the sentence is about says so himself.
    const inserted = report.rule === 'as-said' || report.rule === 'indirect-as'
    const at = { span: speaking.by, actor: speaking.actor, cue: report.cue, content: inserted ? null : content }
    const source = cited ?? withIssuer(on, state, sourceAt(on, state, at))
    return cited === null
      ? joined(on, state, { report, source })
      : joined(on, state, { report: { ...report, through: [...report.through, speaking.by] }, source })
  }
  const subject = quotedSubject(on, report) ?? accordingBefore(on, report) ?? subjectBeside(on, report)
  if (subject !== null)
    return joined(on, state, { report, source: sourceAt(on, state, { span: subject, cue: null, content }) })
  return untold(on, state, report)
}

/** Whoever acts in the sentence before, where that is somebody who can speak. */
const actorBefore = (
  on: SourceGround,
  state: State,
  { content, speaking }: Report,
  last: Span | null,
): Source | null => {
  const actor = speaking.kind === 'carried' ? speaking.actor : undefined
  if (actor === undefined || !isSentenceBefore(on, content, actor) || (last !== null && last.end > actor.start))
    return null
  const source = sourceAt(on, state, { span: actor, cue: null, content: null })
  const told = lastOf(source.links)
  if (told === undefined || source.rule === 'by-words' || isPatient(wordsAt(on.ground.text, told.name))) return null
  return { ...source, rule: 'subject-before' }
}

const untold = (on: SourceGround, state: State, report: Report): Said => {
  const { last } = state
  const { speaking, content } = report
  const beside = carrierOf(on, report) ?? whenceOf(on, report)
  if (beside !== null) return joined(on, state, { report, source: withIssuer(on, state, beside) })
  if (speaking.kind === 'unnamed') return { ...NOBODY, chain: throughOf(on, state, report), report }
  const isThus = report.cue !== null && isRepeat(on, report.cue)
  const reach = last === null ? null : { start: 0, end: Math.max(last.report.content.end, last.report.cue?.end ?? 0) }
  const subject =
    isThus || report.rule.startsWith('hearsay')
      ? null
      : (actorBefore(on, state, report, reach) ?? subjectBefore(on, content, reach))
  if (subject !== null) return joined(on, state, { report, source: subject })
  if (last === null) return { ...NOBODY, report }
  const through = isThus
    ? []
    : throughOf(on, state, report).filter(link => !last.chain.some(own => isSame(on.ground.text, link, own)))
  return { ...last, report, chain: [...through, ...last.chain], rule: 'carried' }
}

/** A report inside another one's content is passed on by whoever says the outer one. */
const nested = (on: SourceGround, state: State, one: Said): readonly Link[] => {
  const outer = one.rule === 'carried' ? undefined : outerOf(state, one.report)
  if (outer === undefined) return one.chain
  const further = one.chain.filter(link => !outer.chain.some(before => isSame(on.ground.text, link, before)))
  return [...outer.chain, ...further]
}

/** Makes the chains of reports that come in order of their contents, an outer one before those inside it. */
export const createChains = (on: SourceGround): ((report: Report) => Chain) => {
  const state: State = { sources: [], open: [], last: null, channel: [], issued: new Map() }
  return report => {
    const one = told(on, state, report)
    const chain = nested(on, state, one)
    const open = state.open.filter(({ report: before }) => before.content.end > report.content.start)
    state.open = [...open, one].slice(-KEPT)
    if (chain === one.chain && chain.length > 0) state.last = one
    return { chain, entity: one.entity, rule: one.rule }
  }
}

/** Tells of an offset whether it lies in directly quoted content; reports come in order of their contents. */
export const quotedIn = (reports: readonly Report[]): ((offset: number) => boolean) => {
  const quoted = reports.filter(report => report.kind === 'direct').map(report => report.content)
  return offset => {
    let low = 0
    let high = quoted.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const span = quoted[middle]
      if (span === undefined) return false
      if (offset < span.start) high = middle - 1
      else if (offset >= span.end) low = middle + 1
      else return true
    }
    return false
  }
}
