import { isCapital } from '../../../wording/tokens.ts'
import type { Piece } from './items.ts'
import {
  ADVERBS,
  COORDINATORS,
  DETERMINERS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  TIME_NOUNS,
} from './lexicon/function-words.de.ts'
import { mayBePluralVerb } from './verb-forms.ts'

/** A stretch of items; `end` is outside. */
export type Stretch = { readonly from: number; readonly to: number }

/** Where a stretch is sought: the items, and the index it has to stop at. */
type Within = { readonly items: readonly Piece[]; readonly limit: number }

const GENITIVES = new Set(
  'des der eines einer seines seiner ihres ihrer unseres unserer dieses dieser deren dessen mehrerer zweier dreier beider aller'.split(
    ' ',
  ),
)
const ATTACHED = new Set(['von', 'vom', 'für', 'aus', 'zur', 'zum', 'der', 'des'])
const NOT_ADJECTIVES = new Set(['und', 'oder', 'aber', 'nicht', 'sich', 'dass', 'wie', 'als', 'es', 'er', 'sie', 'zu'])

/** Longer quotations are sentences, not names. */
const LONGEST_NAME = 55

const isNameInMarks = ({ quote }: Piece): boolean =>
  quote !== null && quote.inner.end - quote.inner.start <= LONGEST_NAME

/** "UN-" and "14-Tage-" in small letters, "eBay", "zeitung.de". */
const NAME_SHAPE = /^(?:\d.*|\p{Ll}{2,10})-\p{Lu}|^\p{Ll}{1,2}\p{Lu}|\p{L}\.\p{Ll}{2,4}$/u

const isNoun = (item: Piece | undefined): boolean =>
  item !== undefined &&
  (isNameInMarks(item) || (item.sort === 'word' && isCapital(item)) || NAME_SHAPE.test(item.printed))

const isAdjective = (item: Piece | undefined): boolean =>
  item !== undefined &&
  item.sort === 'word' &&
  !isCapital(item) &&
  (/(?:e|en|er|es|em)$/.test(item.plain) || item.plain === 'rund' || item.plain === 'etwa') &&
  !NOT_ADJECTIVES.has(item.plain) &&
  !PREPOSITIONS.has(item.plain) &&
  !SUBJECT_PRONOUNS.has(item.plain) &&
  !ADVERBS.has(item.plain)

/** Adverbs by their form that stand before an adjective ("finanziell angeschlagene"). */
const DEGREE = /^\p{Ll}+(?:ell|lich|isch|ig|iv|är|weise)$/u

/** "kommen Signale", "hätten Rebellen": what nothing governs is a verb and no adjective. */
const isLooseVerb = (items: readonly Piece[], at: number): boolean => {
  const [before, here] = [items[at - 1]?.plain ?? '', items[at]?.plain ?? '']
  return mayBePluralVerb(here) && !DETERMINERS.has(here) && !PREPOSITIONS.has(before) && !DETERMINERS.has(before)
}

/** What stands before the noun: "eine mit der Sache befasste", "die beiden wichtigen", "18". */
const beforeNoun = ({ items, limit }: Within, from: number): number => {
  let at = from
  for (let steps = 0; at < limit && steps < 8; steps++) {
    const item = items[at]
    if (item === undefined || isNoun(item) || (at === from && isLooseVerb(items, at))) break
    if (item.sort === 'number' || isAdjective(item) || DETERMINERS.has(item.plain)) at++
    else if (at > from && PREPOSITIONS.has(item.plain)) {
      const inner = phraseEnd({ items, limit }, at + 1)
      if (inner === at + 1 || !(isAdjective(items[inner]) || isNoun(items[inner]))) break
      at = inner
    } else if (at > from && item.printed === ',' && isAdjective(items[at - 1])) at++
    else if (
      at > from &&
      (ADVERBS.has(item.plain) || DEGREE.test(item.plain) || item.plain === 'und') &&
      isAdjective(items[at + 1])
    )
      at++
    else break
  }
  return at
}

const NAME_PARTS = new Set('von van de du al bin di da ten ter zu'.split(' '))

const afterNouns = ({ items, limit }: Within, from: number): number => {
  let at = from
  while (at < limit && isNoun(items[at])) {
    at++
    if (NAME_PARTS.has(items[at]?.plain ?? '') && isNoun(items[at + 1])) at++
    else if (items[at]?.plain === 'van' && items[at + 1]?.plain === 'der') at += 2
    if (items[at]?.printed === '-' && items[at + 1]?.plain === 'und') at += 2
    else if (items[at]?.printed === '/' && isNoun(items[at + 1])) at++
  }
  return at
}

/** The end of the noun phrase without what is attached to it; the beginning itself where none stands. */
const phraseEnd = (within: Within, from: number): number => {
  const { items } = within
  const next = items[from + 1]
  const isGraded =
    DEGREE.test(next?.plain ?? '') && isAdjective(items[from + 2]) && DETERMINERS.has(items[from]?.plain ?? '')
  const stands = DETERMINERS.has(next?.plain ?? '') || (!isNoun(next) && !isAdjective(next) && !isGraded)
  if (SUBJECT_PRONOUNS.has(items[from]?.plain ?? '') && stands) return from + 1
  const noun = beforeNoun(within, from)
  const end = afterNouns(within, noun)
  return end > noun ? end : from
}

const attachedFrom = (within: Within, at: number): number => {
  const { items, limit } = within
  const plain = items[at]?.plain ?? ''
  if (at >= limit) return at
  if (GENITIVES.has(plain)) {
    const end = phraseEnd(within, at)
    return end > at + 1 ? end : at
  }
  if (ATTACHED.has(plain)) {
    const end = phraseEnd(within, at + 1)
    return end > at + 1 ? end : at
  }
  if (COORDINATORS.has(plain) && (plain === 'und' || plain === 'oder' || plain === 'sowie')) {
    const end = phraseEnd(within, at + 1)
    return end > at + 1 ? end : at
  }
  return at
}

/** The noun phrase that begins at an index, with genitives, "von …" and what is joined by "und"; null where none begins there. */
export const nounPhrase = (within: Within, from: number): Stretch | null => {
  let end = phraseEnd(within, from)
  if (end === from) return null
  for (let steps = 0; steps < 8; steps++) {
    const next = attachedFrom(within, end)
    if (next === end) break
    end = next
  }
  return { from, to: end }
}

const DATIVE = new Set('dem einem ihm ihnen seinem ihrem diesem den einen keinen seinen ihren'.split(' '))

/** Whether a noun phrase is an adverbial of time ("letzte Woche", "Montag"). */
export const isTime = (items: readonly Piece[], { from, to }: Stretch): boolean => {
  for (let at = from; at < to; at++) {
    if (!isNoun(items[at])) continue
    if (TIME_NOUNS.has(items[at]?.plain ?? '')) return true
    // At the front of a sentence the adjective before the noun has a capital letter too ("Letzte Woche").
    if (at > from || !isAdjective({ ...items[at], printed: items[at]?.plain ?? '' } as Piece)) return false
  }
  return false
}

/** After a preposition: the end of its phrase. */
export const prepositionalEnd = (within: Within, at: number): number => nounPhrase(within, at + 1)?.to ?? at + 1

/** "unter anderem", "vor allem": adverbs in two words. */
const UNDER = new Set(['unter', 'vor'])
const REST = new Set(['anderem', 'anderen', 'allem', 'allen'])

/** Past an adverb, "es" or a prepositional phrase; the place itself where none stands. */
const pastAdverbial = (within: Within, at: number): number => {
  const { items } = within
  const plain = items[at]?.plain ?? ''
  if (plain === 'es') return at + 1
  if (UNDER.has(plain) && REST.has(items[at + 1]?.plain ?? '')) return at + 2
  if (PREPOSITIONS.has(plain)) return prepositionalEnd(within, at)
  return ADVERBS.has(plain) && !(plain === 'ihr' && isNoun(items[at + 1])) ? at + 1 : at
}

/** The first noun phrase at or after an index that can be a subject: adverbs, prepositional phrases, dates and datives are passed over. */
export const subjectAfter = (within: Within, from: number): Stretch | null => {
  const { items, limit } = within
  let at = from
  for (let steps = 0; at < limit && steps < 14; steps++) {
    const past = pastAdverbial(within, at)
    if (past > at) {
      at = past
      continue
    }
    const phrase = nounPhrase(within, at)
    if (phrase === null) {
      if (items[at]?.sort === 'sign') return null
      at++
    } else if (isTime(items, phrase) || (DATIVE.has(items[at]?.plain ?? '') && phrase.to < limit)) at = phrase.to
    else return phrase
  }
  return null
}

const ARTICLES = new Set('der die das ein eine einer eines dieser diese dieses'.split(' '))

/** A noun phrase without its leading article where a name or noun remains. */
export const withoutArticle = (items: readonly Piece[], { from, to }: Stretch): Stretch =>
  to - from > 1 && ARTICLES.has(items[from]?.plain ?? '') ? { from: from + 1, to } : { from, to }
