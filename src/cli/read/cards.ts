import type { ReadAttribution } from '../../reading/attribution/read-attribution.ts'
import type { ReadClaim } from '../../reading/claims/claims.ts'
import type { ReadEvent } from '../../reading/events/event.ts'
import type { ReadPosition } from '../../reading/positions/positions.ts'
import type { ArticleReading } from '../../reading/read-article.ts'
import { type Span, wordsAt } from '../../text/span.ts'
import type { Say, Tongue } from '../../web/pages/phrases.ts'
import type { ReadingCard } from '../../web/pages/reading-page.ts'
import { sayReadingRule } from './say-reading.ts'
import { sayValue } from './say-value.ts'

/** In whose words cards are made, and how its days are printed. */
export type CardWords = { readonly say: Say; readonly tongue: Tongue }

type Unnumbered = Omit<ReadingCard, 'number'>

const ofStatement = ({ say }: CardWords, text: string, read: ReadAttribution): Unnumbered => {
  const chain = read.chain.map(({ name }) => wordsAt(text, name)).join(' → ')
  return {
    kind: 'statement',
    span: read.content,
    heading: chain === '' ? say('read.source-unnamed') : chain,
    facts: [
      say(`read.form.${read.kind}`),
      ...(read.cue === null ? [] : [say('read.cue', { words: wordsAt(text, read.cue) })]),
      ...(read.party === null ? [] : [say('read.party', { party: read.party })]),
    ],
    rule: sayReadingRule(say, 'attribution', read.rule),
  }
}

const listed = (text: string, spans: readonly Span[]): string => spans.map(span => wordsAt(text, span)).join(', ')

const ofEvent = ({ say, tongue }: CardWords, text: string, read: ReadEvent): Unnumbered => {
  const { date, place, present, absent } = read
  const day = date === null ? null : { words: wordsAt(text, date.span), day: sayValue(tongue, date.value) }
  return {
    kind: 'event',
    span: read.trigger,
    heading: say(`read.event.${read.kind}`),
    facts: [
      say(`read.status.${read.status}`),
      ...(day === null
        ? []
        : [day.day === null ? say('read.day-open', { words: day.words }) : `${day.day} (“${day.words}”)`]),
      ...(place === null ? [] : [say('read.place', { place: wordsAt(text, place) })]),
      ...(present.length === 0 ? [] : [say('read.present', { names: listed(text, present) })]),
      ...(absent.length === 0 ? [] : [say('read.absent', { names: listed(text, absent) })]),
    ],
    rule: sayReadingRule(say, 'events', read.rule),
  }
}

const ofPosition = ({ say }: CardWords, text: string, read: ReadPosition): Unnumbered => ({
  kind: 'position',
  span: read.evidence,
  heading: wordsAt(text, read.party),
  facts: [
    say(`read.stance.${read.stance}`),
    say('read.toward', { words: wordsAt(text, read.toward) }),
    ...(read.basis === 'author' ? [say('read.author-alone')] : []),
  ],
  rule: sayReadingRule(say, 'positions', read.rule),
})

const ofClaim = ({ say }: CardWords, text: string, read: ReadClaim): Unnumbered => ({
  kind: 'claim',
  span: read.span,
  heading: say(`read.claim.${read.kind}`),
  facts: [
    read.claimant === null ? say('read.by-author') : say('read.by', { name: wordsAt(text, read.claimant) }),
    ...(read.isAmbiguous ? [say('read.ambiguous')] : []),
    ...(read.condition === null ? [] : [say('read.condition', { words: wordsAt(text, read.condition) })]),
    ...(read.consequence === null ? [] : [say('read.consequence', { words: wordsAt(text, read.consequence) })]),
  ],
  rule: sayReadingRule(say, 'claims', read.rule),
})

/** The findings of a reading in the order of the text, numbered from 1. */
export const cardsOf = (words: CardWords, reading: ArticleReading): readonly ReadingCard[] => {
  const { text } = reading.article
  return [
    ...reading.attributions.map(one => ofStatement(words, text, one)),
    ...reading.events.map(one => ofEvent(words, text, one)),
    ...reading.positions.map(one => ofPosition(words, text, one)),
    ...reading.claims.map(one => ofClaim(words, text, one)),
  ]
    .toSorted((one, other) => one.span.start - other.span.start || other.span.end - one.span.end)
    .map((card, place) => ({ ...card, number: place + 1 }))
}
