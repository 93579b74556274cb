import type { ArticleReading } from '../../reading/read-article.ts'
import type { Doubt } from '../../text/reading.ts'
import { type Span, wordsAt } from '../../text/span.ts'
import type { Phrases } from '../../web/pages/phrases.en.ts'
import { doubtSentence, type Say, sayIn } from '../../web/pages/phrases.ts'
import type { ReadFile } from './read-files.ts'
import { sayReadingRule } from './say-reading.ts'

type Shown = { readonly say: Say; readonly text: string }

const span = (text: string, { start, end }: Span): object => ({ start, end, exact: wordsAt(text, { start, end }) })

const side = (text: string, stretch: Span | null): object | null => (stretch === null ? null : span(text, stretch))

const renderSource = (text: string, { article }: ArticleReading): object => {
  const { head, address } = article
  return {
    title: side(text, head.title),
    outlet: head.outlet,
    authors: head.authors,
    language: head.language,
    published: { at: head.published.at, from: side(text, head.published.from) },
    deck: side(text, head.deck),
    images: head.images.map(({ credit, caption }) => ({ credit: side(text, credit), caption: side(text, caption) })),
    earlierReports: head.earlierReports.map(one => span(text, one)),
    links: head.links.map(link => ({ href: link.href, span: span(text, link.span) })),
    boilerplate: head.boilerplate.map(one => span(text, one)),
    address,
  }
}

const renderAttributions = ({ say, text }: Shown, { attributions }: ArticleReading): readonly object[] =>
  attributions.map(({ content, cue, kind, chain, party, rule }) => ({
    content: span(text, content),
    cue: side(text, cue),
    kind,
    chain: chain.map(({ name, role }) => ({ name: span(text, name), role })),
    party,
    rule: sayReadingRule(say, 'attribution', rule),
  }))

const renderEvents = ({ say, text }: Shown, { events }: ArticleReading): readonly object[] =>
  events.map(({ kind, trigger, date, place, present, absent, status, rule }) => ({
    kind,
    trigger: span(text, trigger),
    date: date === null ? null : { span: span(text, date.span), value: date.value },
    place: side(text, place),
    present: present.map(one => span(text, one)),
    absent: absent.map(one => span(text, one)),
    status,
    rule: sayReadingRule(say, 'events', rule),
  }))

const renderPositions = ({ say, text }: Shown, { positions }: ArticleReading): readonly object[] =>
  positions.map(({ party, toward, stance, evidence, basis, rule }) => ({
    party: span(text, party),
    toward: span(text, toward),
    stance,
    evidence: span(text, evidence),
    basis,
    rule: sayReadingRule(say, 'positions', rule),
  }))

const renderClaims = ({ say, text }: Shown, { claims }: ArticleReading): readonly object[] =>
  claims.map(({ kind, span: stretch, claimant, condition, consequence, isAmbiguous, rule }) => ({
    kind,
    span: span(text, stretch),
    claimant: side(text, claimant),
    condition: side(text, condition),
    consequence: side(text, consequence),
    ambiguous: isAmbiguous,
    rule: sayReadingRule(say, 'claims', rule),
  }))

const renderDoubts = (phrases: Phrases, text: string, doubts: readonly Doubt[]): readonly object[] =>
  doubts.map(doubt => ({
    kind: doubt.kind,
    message: doubtSentence(phrases, doubt),
    span: side(text, doubt.span),
    file: doubt.file,
  }))

/** The answer `read/1` about one article: one JSON value on one line. */
export const renderReadJson = (phrases: Phrases, { file, reading, copyOf }: ReadFile): string => {
  const { value, doubts } = reading
  const { text } = value.article
  const shown = { say: sayIn(phrases), text }
  const answer = {
    travaux: 'read/1',
    text,
    file,
    source: renderSource(text, value),
    attributions: renderAttributions(shown, value),
    events: renderEvents(shown, value),
    dates: value.dates.map(({ span: stretch, value: day, type }) => ({ span: span(text, stretch), value: day, type })),
    positions: renderPositions(shown, value),
    draftMentions: value.draftMentions.map(({ span: stretch, draft }) => ({ span: span(text, stretch), draft })),
    claims: renderClaims(shown, value),
    voice: value.voice.map(({ span: stretch, voice }) => ({ span: span(text, stretch), voice })),
    loaded: value.loaded.map(({ span: stretch, reason }) => ({
      ...span(text, stretch),
      reason: sayReadingRule(shown.say, 'loaded', reason),
    })),
    conditionals: value.conditionals.map(({ span: stretch }) => ({ span: span(text, stretch) })),
    copyOf,
    doubts: renderDoubts(phrases, text, doubts),
  }
  return `${JSON.stringify(answer)}\n`
}
