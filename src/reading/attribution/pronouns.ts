import type { Span } from '../../text/span.ts'
import { wordsAt } from '../../text/span.ts'
import { type Mention, mentionsIn } from '../mentions/mentions.ts'
import type { PronounSort } from './lexicon/pronouns.ts'
import { PRONOUNS } from './lexicon/pronouns.ts'
import type { Gender, Nature } from './nature.ts'
import { type Source, type SourceGround, sourceOf } from './source.ts'

/** A pronoun to be resolved: where it stands, what it asks, whether its verb is plural (null: not told), and what was said around it. */
export type Asked = {
  readonly span: Span
  readonly sort: PronounSort
  readonly several: boolean | null
  /** Sources of the reports before, the latest last. */
  readonly before: readonly Source[]
  /** A bare name that acts in the sentence before. */
  readonly actor?: Span | undefined
  /** What the report says: names in it do not say it. */
  readonly content: Span | null
}

/** "seiner Meinung", "ihren Angaben": whose words they are is told by the possessive. */
const OWN_WORDS =
  /^(?:meinung|ansicht|angaben?|informationen|aussagen?|worten|einschätzung|auffassung|überzeugung|darstellung|erkenntnissen|kenntnis|schilderung|sicht|berechnungen|views?|opinion|words|account|estimates?)$/
const POSSESSIVE: Readonly<Record<string, PronounSort>> = {
  sei: 'he',
  ihr: 'she-or-they',
  his: 'he',
  her: 'she',
  the: 'they',
  its: 'it',
}

/** The sort of a phrase that is a pronoun, alone or with "selbst"; null for any other. */
export const pronounOf = ({ ground }: SourceGround, span: Span): PronounSort | null => {
  if (ground.tongue === null || span.end - span.start > 30) return null
  const [first = '', second = '', third] = wordsAt(ground.text, span).toLowerCase().split(/\s+/)
  if (third === undefined && OWN_WORDS.test(second)) return POSSESSIVE[first.slice(0, 3)] ?? null
  if (
    third !== undefined ||
    (second !== '' && !/^(?:selbst|selber|auch|himself|herself|themselves|also)$/.test(second))
  )
    return null
  return PRONOUNS[ground.tongue].get(first) ?? null
}

const isThing = (gender: Gender): boolean => gender === 'thing' || gender === 'other-thing'

const fits = (sort: PronounSort, several: boolean | null, { gender, plural }: Nature): boolean => {
  if (sort === 'own') return true
  if (sort === 'he') return gender !== 'woman' && !isThing(gender) && plural !== 'several'
  if (sort === 'she') return gender !== 'man' && !isThing(gender) && plural !== 'several'
  if (sort === 'it') return isThing(gender) && plural !== 'several'
  if (sort === 'they') return plural === 'several' || isThing(gender)
  if (sort === 'who') return several === null || several === (plural === 'several')
  return several === true
    ? plural === 'several'
    : gender === 'woman' || (several === false && gender === 'thing') || (several === null && plural === 'several')
}

const REACH = 700
const WITHIN = 260

const sourceOfMention = (on: SourceGround, mention: Mention): Source =>
  sourceOf(on, mention.whole.end > mention.span.end ? mention.span : mention.whole)

const speaks = (mention: Mention): boolean => mention.role !== 'place' && mention.role !== 'document'

/** The one before a relative pronoun: the nearest who fits. */
const antecedent = (on: SourceGround, asked: Asked): Source | null => {
  const near = mentionsIn(on.mentions, { start: asked.span.start - WITHIN / 2, end: asked.span.start })
  for (const mention of [...near].reverse())
    if (speaks(mention) && fits('who', asked.several, on.natureOf(mention.entity))) return sourceOfMention(on, mention)
  return null
}

/** "the U.N. watchdog": the name inside the phrase of a noun is not the one who speaks. */
const isAttribute = ({ span }: Mention, next: Mention | undefined): boolean =>
  next !== undefined && next.whole.start <= span.start

/** Sentence by sentence backwards, in each the first who fits: the subject comes first more often than not. */
const mentionedBefore = (on: SourceGround, { span, sort, several, content }: Asked): Source | null => {
  const near = mentionsIn(on.mentions, { start: Math.max(0, span.start - REACH), end: span.start })
  const fitting = near.filter(
    (mention, index) =>
      !isAttribute(mention, near[index + 1]) &&
      speaks(mention) &&
      !on.isQuoted(mention.span.start) &&
      (content === null || mention.span.end <= content.start || mention.span.start >= content.end) &&
      fits(sort, several, on.natureOf(mention.entity)),
  )
  const last = fitting[fitting.length - 1]
  if (last === undefined) return null
  const from = sentenceStart(on, last.span.start)
  const inSentence = fitting.filter(mention => mention.span.start >= from)
  const first = inSentence.find(({ role }) => role === 'person') ?? inSentence[0]
  return first === undefined ? null : sourceOfMention(on, first)
}

/** Where the sentence begins, by the signs before a place; a cheap look back. */
const sentenceStart = ({ ground }: SourceGround, offset: number): number => {
  const { sentences } = ground
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sentences[middle]?.span.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return sentences[low]?.span.start ?? 0
}

/** Who may speak as the subject of the pronoun's own sentence: a person, for "it" a body that is named. */
const mayBeSubject = (sort: PronounSort, { role, isNamed }: Mention): boolean =>
  role === 'person' || (sort === 'it' && role === 'organisation' && isNamed)

/** The first one of the pronoun's own sentence who fits: "Voss wich aus, indem er sagte, …". */
const personBefore = (on: SourceGround, asked: Asked): Source | null => {
  if (asked.sort === 'own') return null
  const start = Math.max(sentenceStart(on, asked.span.start), asked.span.start - REACH)
  const near = mentionsIn(on.mentions, { start, end: asked.span.start })
  const person = near.find(
    (mention, index) =>
      mayBeSubject(asked.sort, mention) &&
      !isAttribute(mention, near[index + 1]) &&
      !on.isQuoted(mention.span.start) &&
      (asked.content === null || mention.span.end <= asked.content.start || mention.span.start >= asked.content.end) &&
      fits(asked.sort, asked.several, on.natureOf(mention.entity)),
  )
  return person === undefined ? null : sourceOfMention(on, person)
}

/** Nouns by their ending, which stand without an article too ("Kritik kam auf"). */
const NOUN_ENDING = /(?:ung|heit|keit|ion|ik|tät|schaft|tum|nis|ment|zeit|recht)$/

/** Who is named alone as the subject of the sentence before, where it is a name: the text never sets an article before it. */
const actorNamed = (on: SourceGround, { sort, several }: Asked, actor: Span): Source | null => {
  const name = wordsAt(on.ground.text, actor)
  if (!/^\p{Lu}[\p{L}-]+$/u.test(name) || NOUN_ENDING.test(name)) return null
  if (new RegExp(`(?:^|\\s)(?:d(?:er|ie|as|en|em|es)|eine?[nmrs]?)\\s${name}(?!\\p{L})`, 'iu').test(on.ground.text))
    return null
  const source = sourceOf(on, actor)
  return fits(sort, several, source.nature) && source.links[0]?.role !== 'document' ? source : null
}

/** Whom a pronoun stands for: the speaker just before, else somebody named before; null where nobody fits. */
export const resolvePronoun = (on: SourceGround, asked: Asked): Source | null => {
  if (asked.sort === 'who') return antecedent(on, asked)
  const here = personBefore(on, asked)
  if (here !== null) return here
  const fitting = asked.before.filter(source => fits(asked.sort, asked.several, source.nature))
  const latest = fitting[fitting.length - 1]
  const actor = asked.actor === undefined ? null : actorNamed(on, asked, asked.actor)
  if (actor !== null && (latest === undefined || latest.at <= actor.at)) return actor
  if (latest !== undefined && asked.span.start - latest.at < WITHIN) return latest
  return mentionedBefore(on, asked) ?? latest ?? null
}
