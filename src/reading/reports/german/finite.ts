import { isCapital } from '../../../wording/tokens.ts'
import type { Piece } from './items.ts'
import {
  ADVERBS,
  AUXILIARIES_K1,
  AUXILIARIES_K2,
  DETERMINERS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from './lexicon/function-words.de.ts'
import { isAuxiliaryWord, verbForms } from './verb-forms.ts'

/** The mood of a finite verb: Konjunktiv I marks reported speech by itself, Konjunktiv II and "würde" only beside a report. */
export type Mood = 'indicative' | 'k1' | 'k2'

/** Words in the form of a verb that hardly ever are one. */
const NO_VERBS = new Set(
  `eine einige keine diese alle heute ohne beide viele bitte weite lange reiche weise seite sowie während werte statt rund feste recht teile dritte vierte fünfte sechste zweite erste
  letzte nächste gute neue größte laut dank zeit erst fast meist sonst selbst bereits seit mit nicht echt acht leicht schlecht dicht direkt gesamt gesagt gerade müde nahe
  dienste alte hinweise zufolge infolge`.split(/\s+/),
)

const isNounLike = (item: Piece | undefined): boolean => item !== undefined && (isCapital(item) || item.quote !== null)

/** An inflected adjective or participle before its noun: "die bestimmte Person", "rote Linien". */
const isAttributive = (items: readonly Piece[], at: number): boolean => {
  const next = items[at + 1]
  const before = items[at - 1]
  if (!/(?:e|en|er|es|em)$/.test(items[at]?.plain ?? '')) return false
  const inside =
    before !== undefined &&
    (DETERMINERS.has(before.plain) || PREPOSITIONS.has(before.plain) || before.sort === 'number')
  if (inside && !isCapital(before)) return before.plain !== 'die' || isNounLike(next)
  return false
}

/** Whether a lower-case word is an auxiliary or modal in a finite form. */
export const isAuxiliary = (item: Piece | undefined): boolean => item !== undefined && isAuxiliaryWord(item.plain)

const standsForVerb = (items: readonly Piece[], at: number): boolean => {
  const item = items[at]
  if (item === undefined || NO_VERBS.has(item.plain) || item.plain.endsWith('weise') || isAttributive(items, at))
    return false
  const readings = verbForms(item.plain)
  if (!readings.some(({ shape }) => shape === 'finite')) return false
  if (readings.some(({ shape }) => shape === 'participle'))
    return !followsPerfect(items, at) && !endsInPassive(items, at)
  if (readings.some(({ shape }) => shape === 'infinitive')) return !isInfinitive(items, at)
  if (readings.every(({ mood }) => mood === 'k1')) return mayBeKonjunktiv(items, at)
  return true
}

/** A subjunctive in -e looks like an adjective before a noun; it is believed at the end of a clause and after a whole noun phrase or a pronoun. */
const mayBeKonjunktiv = (items: readonly Piece[], at: number): boolean => {
  const [before, next] = [items[at - 1], items[at + 1]]
  if (next === undefined || (next.sort === 'sign' && next.quote === null)) return true
  if (before === undefined) return isNounLike(next) || DETERMINERS.has(next.plain)
  return (
    isNounLike(before) || SUBJECT_PRONOUNS.has(before.plain) || ADVERBS.has(before.plain) || DETERMINERS.has(next.plain)
  )
}

/** How far left of a participle or infinitive its auxiliary is sought, in items. */
const REACH = 30

const auxiliaryBefore = (items: readonly Piece[], at: number): boolean => {
  for (let i = at - 1; i >= 0 && i > at - REACH; i--) {
    const item = items[i]
    if (item === undefined || (item.sort === 'sign' && item.quote === null && ',;:–'.includes(item.printed)))
      return false
    if (isAuxiliaryWord(item.plain) && !isCapital(item)) return true
    if (isAuxiliaryWord(item.plain)) return true
  }
  return false
}

const followsPerfect = (items: readonly Piece[], at: number): boolean =>
  auxiliaryBefore(items, at) || isAuxiliary(items[at + 1])

/** "beteiligt gewesen zu sein", "versucht zu haben": a participle in an infinitive. */
const endsInPassive = (items: readonly Piece[], at: number): boolean => {
  const [next, last] = [items[at + 1]?.plain ?? '', items[at + 2]?.plain ?? '']
  return next === 'gewesen' || next === 'worden' || (next === 'zu' && /^(?:haben|sein|werden)$/.test(last))
}

const isInfinitive = (items: readonly Piece[], at: number): boolean =>
  items[at - 1]?.plain === 'zu' ||
  (items[at + 1]?.plain === 'zu' && /n$/.test(items[at + 2]?.plain ?? '')) ||
  auxiliaryBefore(items, at) ||
  isAuxiliary(items[at + 1])

/** Whether an item is the finite verb of its clause, as its form and its neighbours tell. */
export const isFiniteHere = (items: readonly Piece[], at: number): boolean => {
  const item = items[at]
  if (item === undefined || item.sort !== 'word') return false
  if (isCapital(item) && (at > 0 || !isAuxiliaryWord(item.plain))) return false
  if (item.plain === 'werden' || item.plain === 'haben' || item.plain === 'sein' || item.plain === 'worden') {
    return (
      (item.plain === 'werden' || item.plain === 'haben') &&
      !auxiliaryBefore(items, at) &&
      !isAuxiliary(items[at + 1]) &&
      items[at - 1]?.plain !== 'zu'
    )
  }
  if (isAuxiliaryWord(item.plain)) return items[at - 1]?.plain !== 'zu'
  return standsForVerb(items, at)
}

/** The mood of the finite verb at an index. */
export const moodAt = (items: readonly Piece[], at: number): Mood => {
  const plain = items[at]?.plain ?? ''
  const isFirstPerson = items[at - 1]?.plain === 'ich' || items[at + 1]?.plain === 'ich'
  if (isFirstPerson && plain.endsWith('e') && !AUXILIARIES_K2.has(plain)) return 'indicative'
  if (AUXILIARIES_K1.has(plain)) return 'k1'
  if (AUXILIARIES_K2.has(plain)) return 'k2'
  if (isAuxiliaryWord(plain)) return 'indicative'
  const finite = verbForms(plain).filter(({ shape }) => shape === 'finite')
  if (finite.some(({ mood }) => mood === 'indicative')) return 'indicative'
  return finite.some(({ mood }) => mood === 'k1') ? 'k1' : 'k2'
}
