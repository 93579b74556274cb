import { isSign, quotedTokens, type Sentence } from './clauses.ts'
import { phraseAt } from './grammar.ts'
import type { Modal, Operator } from './lexicon/entries.ts'
import { isCapital, type Range, type Token } from './tokens.ts'

export type Finite = Range & {
  readonly sort: 'modal' | 'operator' | 'directive' | 'verb'
  readonly modal: Modal | null
  readonly operator: Operator | null
}

export const inside = (sentence: Sentence, range: Range): Sentence => ({ ...sentence, range })

export const lastWord = (tokens: readonly Token[], { start, end }: Range): number => {
  let at = end - 1
  while (at > start && tokens[at]?.sort === 'sign') at--
  return at
}

export const firstWord = (sentence: Sentence, { start, end }: Range): number => {
  const { tokens, grammar } = sentence
  let at = start
  while (at < end - 1 && (tokens[at]?.sort === 'sign' || grammar.sets.coordinators.has(tokens[at]?.plain ?? ''))) at++
  return at
}

const WITH_ZU =
  /^(?:ab|an|auf|aus|bei|da|durch|ein|entgegen|fest|fort|frei|her|herbei|hin|inne|mit|nach|nieder|offen|teil|um|unter|vor|vorbei|weg|weiter|wieder|zu|zurück|zusammen|sicher|dar|los|bereit|still|statt|voraus|hinaus|heraus|hervor|ein|über)+zu[a-zäöüß]{2,}e?r?n$/

const isInfinitive = (plain: string): boolean => /(?:en|eln|ern|sein|tun)$/.test(plain)

/** Whether a range ends in an infinitive with its particle: "zu zahlen", "abzuziehen". */
export const endsInZu = ({ tokens }: Sentence, range: Range): boolean => {
  const last = lastWord(tokens, range)
  const plain = tokens[last]?.plain ?? ''
  if (isCapital(tokens[last])) return false
  if (WITH_ZU.test(plain)) return true
  for (let i = last; i > Math.max(range.start, last - 4); i--) {
    if (tokens[i - 1]?.plain === 'zu' && isInfinitive(tokens[i]?.plain ?? '') && !isCapital(tokens[i])) return true
  }
  return false
}

const isModalAt = ({ tokens, grammar, range }: Sentence, at: number) => phraseAt(grammar.modals, tokens, at, range.end)

const isPlainAdverb = ({ tokens, grammar, range }: Sentence, at: number): boolean => {
  const adverb = phraseAt(grammar.adverbs, tokens, at, range.end)
  return adverb !== null && adverb.meaning.opens !== 'hedge-examine'
}

const VERB_END = /(?:t|en|e|ern|eln|tut)$/

const NO_VERB = /(?:enen|ene|ende|enden|ender)$/

const CLOSING_VERB = /^(?:werden|wird|sein|haben|worden|können|dürfen|müssen)$/

/** Whether a word may be a finite verb by its form, and is none of the small words. */
const isVerbLike = (sentence: Sentence, at: number): boolean => {
  const { tokens, grammar, range } = sentence
  const token = tokens[at]
  const plain = token?.plain ?? ''
  if (token?.sort !== 'word' || isCapital(token) || plain.length < 3) return false
  if (!VERB_END.test(plain) || NO_VERB.test(plain) || CLOSING_VERB.test(tokens[at + 1]?.plain ?? '')) return false
  const { articles, negations, stops, pronouns, numerals, relatives } = grammar.sets
  if ([articles, negations, stops, pronouns, numerals, relatives].some(set => set.has(plain))) return false
  return phraseAt(grammar.openers, tokens, at, range.end) === null && !isPlainAdverb(sentence, at)
}

/** Whether a word may be the finite verb by its place: behind a noun, a number, a pronoun or an adverb that opens the clause. */
const isGenericFinite = (sentence: Sentence, at: number): boolean => {
  if (!isVerbLike(sentence, at)) return false
  const { tokens, grammar, range } = sentence
  const plain = tokens[at]?.plain ?? ''
  const before = tokens[at - 1]
  const previous = before?.plain ?? ''
  const { articles, coordinators, pronouns } = grammar.sets
  if (at === range.start) return (coordinators.has(previous) || isSign(before, ',')) && /t$/.test(plain)
  if (/en$/.test(plain) && at === lastWord(tokens, range)) return false
  if (isCapital(before) && !articles.has(previous) && !grammar.openers.has(previous)) return true
  if (before?.sort === 'number' || pronouns.has(previous)) return true
  const adverb = phraseAt(grammar.adverbs, tokens, range.start, at)
  return adverb !== null && range.start + adverb.length === at
}

/** The finite verb of a main clause: it stands second and never last. */
export const finiteOf = (sentence: Sentence): Finite | null => {
  const { tokens, grammar, range } = sentence
  const quoted = quotedTokens(sentence)
  const last = lastWord(tokens, range)
  for (let i = range.start; i < range.end; i++) {
    if (quoted[i - range.start] === 1 || (isCapital(tokens[i]) && i > range.start)) continue
    const operator = phraseAt(grammar.operators, tokens, i, range.end)
    const modal = i < last ? isModalAt(sentence, i) : null
    if (operator !== null && operator.length > (modal?.length ?? 0) && isSecond(sentence, i)) {
      return { start: i, end: i + operator.length, sort: 'operator', modal: null, operator: operator.meaning }
    }
    if (modal !== null) return { start: i, end: i + modal.length, sort: 'modal', modal: modal.meaning, operator: null }
    const directive = phraseAt(grammar.directives, tokens, i, range.end)
    if (directive !== null && i < last && isSecond(sentence, i)) {
      return { start: i, end: i + directive.length, sort: 'directive', modal: null, operator: directive.meaning }
    }
    if (isGenericFinite(sentence, i) && !isAttribute(sentence, i))
      return { start: i, end: i + 1, sort: 'verb', modal: null, operator: null }
  }
  return null
}

/** „Für Kinder bestimmte Geräte dürfen …“: a participle before its noun, with the finite verb still to come. */
const isAttribute = ({ tokens, grammar, range }: Sentence, at: number): boolean => {
  if (!/(?:e|en|er)$/.test(tokens[at]?.plain ?? '') || !isCapital(tokens[at + 1])) return false
  const last = lastWord(tokens, range)
  for (let i = at + 1; i < last; i++)
    if (!isCapital(tokens[i]) && phraseAt(grammar.modals, tokens, i, range.end) !== null) return true
  return false
}

const isSecond = ({ tokens, grammar, range }: Sentence, at: number): boolean => {
  if (at === range.start) return grammar.sets.coordinators.has(tokens[at - 1]?.plain ?? '') || isCapital(tokens[at])
  const before = tokens[at - 1]
  return (
    isCapital(before) ||
    before?.sort === 'number' ||
    grammar.sets.pronouns.has(before?.plain ?? '') ||
    phraseAt(grammar.adverbs, tokens, at - 1, at) !== null
  )
}

export const isWordy = (tokens: readonly Token[], { start, end }: Range): boolean => {
  for (let i = start; i < end; i++) if (tokens[i]?.sort === 'word') return true
  return false
}

export const isParticiple = (plain: string): boolean =>
  /^(?:[a-zäöü]*ge[a-zäöüß]+(?:t|en)|(?:be|ver|er|ent|zer|miss|wider|unter|über|durch|um)[a-zäöüß]+(?:t|en)|[a-zäöü]+iert|[a-zäöü]+(?:be|ver|er|ent)[a-zäöüß]+(?:t|en))$/.test(
    plain,
  )
