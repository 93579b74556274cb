import { isCapital } from '../../wording/tokens.ts'
import type { Role } from '../article.ts'
import type { Found, Step } from './found.ts'
import { type Met, nameAt, WORLD } from './gazetteer.ts'
import { SEATED_STEMS_DE } from './lexicon/bodies.de.ts'
import { OUTLET_HEADS } from './lexicon/outlets.ts'
import type { NounSort } from './nouns.ts'
import { isGiven, isOpener, nameEnd } from './people.ts'
import { phraseStart, stretch } from './phrase.ts'
import { ACRONYM, behindBracket, genitive, type ScanGround, wordAt } from './scan-ground.ts'

const OUTLET_HEAD: ReadonlySet<string> = new Set(OUTLET_HEADS)
const ROMAN = /^[IVXLC]+$/
const OPENS_SENTENCE = /^[„“"»«‚‘'(:–—-]$/

/** A capital says nothing at the head of a sentence or a quotation. */
const isAtHead = ({ tokens }: ScanGround, at: number): boolean =>
  at === 0 || OPENS_SENTENCE.test(tokens[at - 1]?.printed ?? '')

const STAYS = new Set('in im nach aus bei near at to from through via'.split(' '))

const listed = (on: ScanGround, at: number, { entry, tokens: count, end }: Met): Found => {
  const { tokens } = on
  const before = wordAt(on, at - 1)
  const isPlace = /^(?:state|seat) /.test(entry.key) && STAYS.has(before)
  const class_ = on.nouns(tokens[at - 1])
  const isClass = class_ !== null && class_.sort !== 'office' && on.tongue === 'de'
  const { at: from } = phraseStart(on, isClass ? at - 1 : at)
  return {
    span: { start: tokens[at]?.start ?? 0, end },
    whole: stretch(tokens, from, at + count),
    role: isPlace ? 'place' : entry.role,
    sort: 'listed',
    key: entry.key,
    stems: isClass ? [...entry.classes, class_.stem, class_.base] : entry.classes,
    definite: true,
    known: entry.known,
  }
}

const SEATED: ReadonlySet<string> = new Set(SEATED_STEMS_DE)

/** Where the name of a body begins: with the noun of its class where the place behind it alone would name another ("Landgericht Mannheim"). */
const nameStart = (on: ScanGround, at: number): number => {
  const class_ = on.tongue === 'de' ? on.nouns(on.tokens[at - 1]) : null
  return class_ !== null && SEATED.has(class_.stem) ? at - 1 : at
}

const named = (on: ScanGround, range: { readonly at: number; readonly end: number }, role: Role): Found => {
  const { tokens } = on
  const { at, end } = range
  const last = tokens[end - 1]
  const cut = genitive(on.tongue, last?.printed ?? '', 'alone')
  const isAcronym = end === at + 1 && ACRONYM.test(last?.printed ?? '')
  const class_ = on.nouns(tokens[at - 1])
  return {
    span: { start: tokens[nameStart(on, at)]?.start ?? 0, end: (last?.end ?? 0) - cut },
    whole: stretch(tokens, phraseStart(on, class_ === null ? at : at - 1).at, behindBracket(on, end)),
    role,
    sort: isAcronym ? 'acronym' : 'name',
    key: null,
    stems: [class_, on.nouns(last)].flatMap(noun => (noun === null ? [] : [noun.stem, noun.base])),
    definite: true,
    known: null,
  }
}

const JOINS = new Set('of for on and the'.split(' '))

/** A run of English words with capitals, joined by "of", "for", "and": the name of a body ("Office of Harbour Affairs"). */
const capitalRunEnd = (on: ScanGround, at: number): number => {
  let end = at
  for (let i = at; i < at + 9; i++) {
    const token = on.tokens[i]
    if (token?.sort === 'word' && isCapital(token) && !(i === at && isOpener(token, 'en'))) end = i + 1
    else if (!(JOINS.has(token?.plain ?? '') && i === end && end > at) && !(token?.plain === 'the' && i === end + 1))
      break
    if (/['’]s?$/.test(token?.printed ?? '')) break
  }
  return end
}

/** A body or an outlet by an English run of capitals; null where none begins. */
export const englishBody = (on: ScanGround, at: number): Step | null => {
  const token = on.tokens[at]
  if (on.tongue !== 'en' || token === undefined || !isCapital(token) || isOpener(token, 'en')) return null
  const end = capitalRunEnd(on, at)
  if (end - at < 2) return null
  const sorts: (NounSort | undefined)[] = []
  for (let i = at; i < end; i++) sorts.push(on.nouns(on.tokens[i])?.sort)
  if (OUTLET_HEAD.has(wordAt(on, end - 1))) return { found: named(on, { at, end }, 'outlet'), next: end }
  // "Foreign Minister Voss" and "House Speaker Voss" hold a body's noun too; an office in the run makes it a title.
  if (sorts.includes('office') || !sorts.includes('body')) return null
  return { found: named(on, { at, end }, 'organisation'), next: end }
}

/** Nouns of classes that stand before the name of a body or an outlet. */
export const CLASSED = new Set<NounSort | undefined>(['body', 'outlet-class'])

/** A name behind the noun of its class ("die Zeitung Hafenbote", "der Konzern Lumora"). */
export const classedAt = (on: ScanGround, at: number): Step | null => {
  if (on.tongue !== 'de') return null
  const class_ = on.nouns(on.tokens[at - 1])?.sort
  if (!CLASSED.has(class_)) return null
  const inner = wordAt(on, at).match(/^[„“"»«‚‘']$/) ? at + 1 : at
  let end = nameEnd(on, inner)
  if (end === inner && inner > at && isCapital(on.tokens[inner])) end = inner + 1
  if (end === inner) return null
  return { found: named(on, { at: inner, end }, class_ === 'outlet-class' ? 'outlet' : 'organisation'), next: end }
}

/** A single name: an acronym, or an English word with a capital that no list knows; null where none stands. */
export const singleAt = (on: ScanGround, at: number): Step | null => {
  const token = on.tokens[at]
  if (token === undefined || token.sort !== 'word' || isOpener(token, on.tongue)) return null
  const printed = token.printed.replace(/['’]s$/, '')
  if (ACRONYM.test(printed) && !ROMAN.test(printed))
    return { found: named(on, { at, end: at + 1 }, 'organisation'), next: at + 1 }
  if (on.tongue === 'de' || !isCapital(token) || isAtHead(on, at) || on.nouns(token) !== null) return null
  const end = nameEnd(on, at)
  if (end === at) return null
  const isPlace = STAYS.has(wordAt(on, at - 1))
  const found = named(on, { at, end }, 'organisation')
  return { found: isPlace ? { ...found, role: 'place' } : found, next: end }
}

/** "Kongress- und Verteidigungskreise": a word cut off by a hyphen is half of another one. */
const isHalfWord = ({ tokens }: ScanGround, at: number): boolean =>
  tokens[at + 1]?.printed === '-' &&
  tokens[at + 1]?.start === tokens[at]?.end &&
  tokens[at + 2]?.start !== tokens[at + 1]?.end

/** A name that a list knows; null where none begins. */
export const listedAt = (on: ScanGround, at: number): Step | null => {
  if (isHalfWord(on, at)) return null
  const met = nameAt(on.known, on.tokens, at) ?? nameAt(WORLD, on.tokens, at)
  if (
    met === null ||
    (met.entry.known === null && met.tokens === 1 && isGiven(on.tokens[at]) && nameEnd(on, at) > at + 1)
  )
    return null
  // "Landgericht Mannheim" is no town.
  if (met.entry.known === null && /^(?:city|seat|state) /.test(met.entry.key) && nameStart(on, at) < at)
    return { found: named(on, { at, end: at + met.tokens }, 'organisation'), next: at + met.tokens }
  const isQuoted = /^[„“"»«‚‘']$/.test(wordAt(on, at - 1))
  if (met.entry.ambiguous && !isQuoted && on.nouns(on.tokens[at - 1])?.sort !== 'outlet-class') return null
  return { found: listed(on, at, met), next: at + met.tokens }
}
