import type { ProvisionKind } from './draft.ts'
import { type Marking, matchAt, skipSpace } from './numbering-marking.ts'
import { type Numeral, numeralsOf, plainFigures } from './numbering-numerals.ts'
import { HAN_UNITS, kindOfWord, LONGEST_MARKING_WORD, mayStandAlone, numberOfWord } from './numbering-words.ts'

type Counted = { readonly end: number; readonly numerals: readonly Numeral[] }

const WORD = /[\p{L}\p{M}-]+|§{1,2}|№|n°/uy
// In lower case: classes of letters without regard to case take milliseconds to compile. "§§ 3 bis 5" is a range in German, "12 bis" a number of its own elsewhere.
const FIGURE =
  /\d{1,5}(?:\.\d{1,4}){0,11}(?!\.?\d)(?: ?(?:bis|ter|quater|quinquies|sexies|septies|octies|nonies|decies)(?![\p{L}\p{M}]|\s+\d)|[a-z](?![\p{L}\p{M}\d]))?/uy
const LETTERED = /(?:[ivx]|[ivxlcdm]{2,8}|[IVXLCDM]{1,8}|[\p{Lu}\u0621-\u064a])(?![\p{L}\p{M}\d'’])/uy
const ENDING = /(?:er|re|ère|\.?º|°|\.?ª|-[йяе])(?![\p{L}\p{M}])/uy
const IN_BRACKETS = /[(（]\s?([^\s()（）]{1,8})\s?[)）]/uy
const PIECE =
  /\(([^\s()]{1,5})\)|[\s\u00a0]{0,2},?[\s\u00a0]{1,2}(abs(?:atz)?|satz|nr|nummer|lit|buchst(?:abe)?|uabs|unterabs(?:atz)?|paragraph|para|subparagraph|point|alinéa|apartado|letra|párrafo|ч|п|пп|пункт|абзац)(?:\.|(?![\p{L}\p{M}]))[\s\u00a0]{0,2}(\d{1,4}[a-z]?|[a-z]{1,2})(?![\p{L}\p{M}\d])/uy
const SETS_OFF = /\s*$|\t|[ \u00a0]{2,}|\u3000|\s*[:–—](?:\s|$)|\s*[.)](?!\d)|\s?\.?\s?[-–—]\s/uy
const SEPARATOR = /\s*(?:[.:)]\s*(?:[-–—](?=\s))?|[-–—](?=\s|$))?\s*/uy

const countedBy = (text: string, from: number): Counted | null => {
  const plain = plainFigures(text.slice(from, from + 40))
  const enclosed = matchAt(IN_BRACKETS, plain, 0)
  const match = enclosed ?? matchAt(FIGURE, plain.toLowerCase(), 0) ?? matchAt(LETTERED, plain, 0)
  if (match === null) return null
  const numerals = numeralsOf(enclosed?.[1] ?? match[0])
  const ending = enclosed ? null : matchAt(ENDING, plain, match[0].length)
  return numerals.length === 0 ? null : { end: from + match[0].length + (ending?.[0].length ?? 0), numerals }
}

const TEEN = /\s+عشرة?(?![\p{L}\p{M}])/uy

const spelt = (text: string, from: number): Counted | null => {
  const word = matchAt(WORD, text, from)
  const value = word === null ? null : numberOfWord(word[0])
  if (word === null || value === null) return null
  const end = from + word[0].length
  const teen = matchAt(TEEN, text, end)
  const path = [value + (teen ? 10 : 0)]
  return { end: end + (teen?.[0].length ?? 0), numerals: [{ system: 'figure', path }] }
}

type Pieces = { readonly end: number; readonly path: readonly number[]; readonly word: ProvisionKind | null }

/** Pieces after a number that belong to it: `12(3)(a)`, `Art. 12 Abs. 3 Satz 2`. `path` counts them, `word` is what the last of them names. */
const piecesAfter = (text: string, from: number): Pieces => {
  let end = from
  let word: ProvisionKind | null = null
  const path: number[] = []
  const nextPiece = (): RegExpExecArray | null => matchAt(PIECE, text.slice(end, end + 60).toLowerCase(), 0)
  for (let match = nextPiece(); match && path.length < 8; match = nextPiece()) {
    const value = numeralsOf(match[1] ?? match[3] ?? '')[0]?.path.at(-1)
    if (value === undefined) break
    path.push(value)
    end += match[0].length
    word = match[2] === undefined ? word : kindOfWord(match[2])
  }
  return { end, path, word }
}

const startsLower = (text: string): boolean => /^\p{Ll}/u.test(text)

const finish = (text: string, start: number, word: ProvisionKind, counted: Counted): Marking => {
  const pieces = piecesAfter(text, counted.end)
  const path = [...(counted.numerals[0]?.path ?? []), ...pieces.path]
  const compound = pieces.path.length > 0
  const printed = text.slice(start, pieces.end)
  return {
    printed,
    word: pieces.word ?? word,
    shape: compound ? `${word} compound` : word,
    numerals: compound ? [{ system: 'compound', path }] : counted.numerals,
    rest: pieces.end + (matchAt(SEPARATOR, text, pieces.end)?.[0].length ?? 0),
    firm: matchAt(SETS_OFF, text, pieces.end) !== null && (!startsLower(printed) || text.length === pieces.end),
    opening: '',
  }
}

/** `Erster Abschnitt`, `Zweites Kapitel`, `Première partie`: the number stands before the word. */
const ordinalFirst = (text: string, start: number, first: string): Marking | null => {
  const value = numberOfWord(first)
  const second = value === null ? null : matchAt(WORD, text, skipSpace(text, start + first.length))
  const kind = second === null ? null : kindOfWord(second[0])
  if (value === null || second === null || kind === null) return null
  const numerals: readonly Numeral[] = [{ system: 'figure', path: [value] }]
  return finish(text, start, kind, { end: second.index + second[0].length, numerals })
}

/** A marking that a word opens: `Article 12`, `§ 24a`, `Chapter II`, `المادة 5`, `Erster Abschnitt`, `ANNEX`. Null where there is none at `from`. */
export const wordedMarking = (text: string, from: number): Marking | null => {
  const word = matchAt(WORD, text, from)
  if (!word || word[0].length > LONGEST_MARKING_WORD + 4) return null
  const kind = kindOfWord(word[0])
  if (kind === null) return ordinalFirst(text, from, word[0])
  const end = from + word[0].length
  const gap = /^\.?[\s\u00a0]{0,4}/.exec(text.slice(end, end + 6))?.[0] ?? ''
  const counted =
    gap === '' && !/[§№°]/.test(word[0]) ? null : (countedBy(text, end + gap.length) ?? spelt(text, end + gap.length))
  if (counted !== null) return finish(text, from, kind, counted)
  const alone = mayStandAlone(kind) && text.length < end + 4 && text.slice(end).trim() === ''
  return alone ? finish(text, from, kind, { end, numerals: [{ system: 'alone', path: [0] }] }) : null
}

const HAN =
  /第([\d〇零一二两三四五六七八九十百千]{1,7})([编編部章节節条條款项項目点點])((?:の|之)[\d一二三四五六七八九十]{1,3})?/uy
const HAN_PROSE = /^[のにをはがと及又第规規、，中所至]/u

/** A marking of a Chinese or Japanese draft: `第十二条`, `第3章`, `第十二条の二`. Null where there is none at `from`, or where it is cited in prose. */
export const hanMarking = (text: string, from: number): Marking | null => {
  const match = matchAt(HAN, plainFigures(text.slice(from, from + 20)), 0)
  if (!match) return null
  const end = from + match[0].length
  if (HAN_PROSE.test(text.slice(end, end + 1))) return null
  const branch = match[3] ? (numeralsOf(match[3].slice(1))[0]?.path[0] ?? 0) / 100 : 0
  const value = (numeralsOf(match[1] ?? '')[0]?.path[0] ?? 0) + branch
  const word = HAN_UNITS[match[2] ?? ''] ?? null
  const numerals: readonly Numeral[] = [{ system: 'figure', path: [value] }]
  const printed = text.slice(from, end)
  return { printed, word, shape: `第${match[2]}`, numerals, rest: skipSpace(text, end), firm: true, opening: '' }
}
