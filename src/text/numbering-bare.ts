import { type Marking, type MarkingPlace, matchAt, skipSpace } from './numbering-marking.ts'
import { numeralsOf, plainFigures } from './numbering-numerals.ts'

const ENCLOSED = /[(（]\s?([^\s()（）]{1,8}(?: ?(?:bis|ter|quater))?)\s?[)）]\.?/uy

/** A number between round brackets: `(8)`, `(iv)`, `（一）`. Null where there is none at `from`. */
export const enclosedMarking = (text: string, from: number): Marking | null => {
  const match = matchAt(ENCLOSED, text, from)
  const numerals = match ? numeralsOf(match[1] ?? '') : []
  if (!match || numerals.length === 0) return null
  const rest = skipSpace(text, from + match[0].length)
  return { printed: match[0], word: null, shape: '()', numerals, rest, firm: true, opening: '' }
}

const FIGURE =
  /\d{1,5}(?:\.\d{1,4}){0,11}(?!\.?\d)(?: ?(?:bis|ter|quater|quinquies|sexies|septies)(?![\p{L}\p{M}])|[a-z](?![\p{L}\p{M}\d]))?/uy
const LETTERED =
  /(?:هـ|\p{L}|([a-z])\1|[ivxlcdm]{2,8}|[IVXLCDM]{2,8}|[一二三四五六七八九十百]{1,5}(?=、))(?![\p{L}\p{M}\d'’])/uy
const TAG = /[A-Za-z]{1,3}[-.]?\d{1,4}(?![\p{L}\p{M}\d])/uy
const CIRCLED = /[\u2460-\u2473]/uy

/** Signs that close a bare number. A colon or a dash must stand apart from the words after it; French drafts write `I. – `. */
const CLOSER = /\.\s?[-–—](?=\s)|\.\)|\.?[º°ª]\.?|[.)、．）]|[:/](?=\s|$)|\ufe0f?\u20e3|\s?[-–—](?=\s|$)/uy
/** What may follow a closing sign without a space: `8.Ukraine`, `2)a`, `一、关于`. */
const GLUED = /^(?:\p{Lu}\p{L}|[\p{Lo}"“„«([])/u

type Bare = { readonly printed: string; readonly sort: 'figure' | 'lettered' | 'tag' | 'circled' }

const bareNumber = (plain: string): Bare | null => {
  const figure = matchAt(FIGURE, plain, 0)
  // `100.000` and `1.05` are quantities: an outline counts 1, 2, 3.
  if (figure) return /\.0\d/.test(figure[0]) ? null : { printed: figure[0], sort: 'figure' }
  const circled = matchAt(CIRCLED, plain, 0)
  if (circled) return { printed: circled[0], sort: 'circled' }
  const tag = matchAt(TAG, plain, 0)
  if (tag) return { printed: tag[0], sort: 'tag' }
  const lettered = matchAt(LETTERED, plain, 0)
  return lettered ? { printed: lettered[0], sort: 'lettered' } : null
}

/** The length of the closing sign after a number; null where none stands there as a closing sign would. */
const closerAfter = (plain: string, bare: Bare): string | null => {
  const end = bare.printed.length
  const closer = matchAt(CLOSER, plain, end)?.[0]
  if (closer === undefined) return null
  const follows = plain.slice(end + closer.length, end + closer.length + 2)
  if (follows === '' || /^\s/.test(follows)) return closer
  const bound = bare.sort === 'figure' || /[)、．）]$/.test(closer)
  return bound && (GLUED.test(follows) || (closer.endsWith(')') && /^\p{Ll}/u.test(follows))) ? closer : null
}

// `1 Introduction`: what follows a number without a sign must at least begin like a sentence or a title.
const BEGINS = /^\s+[\p{Lu}\p{Lo}"“„«([]/u

/** Whether a number without any closing sign is one: alone on its line, before a wide gap, an outline number (`1.2 Scope`), or in a heading. */
const standsBare = (plain: string, bare: Bare, place: MarkingPlace): boolean => {
  const after = plain.slice(bare.printed.length)
  if (bare.sort === 'circled') return true
  if (after.trim() === '') return bare.sort !== 'lettered' || place === 'heading'
  if (bare.sort === 'tag') return /[-.]/.test(bare.printed) && BEGINS.test(after)
  if (bare.sort !== 'figure' || !/^\s/.test(after)) return false
  if (bare.printed.includes('.') || /^(?:\t|[ \u00a0]{2,})/.test(after)) return true
  return BEGINS.test(after) && bare.printed.length <= 3
}

/** A bare number: `8.`, `8)`, `1.º`, `1.2.3`, `iv.`, `aa)`, `③`, `一、`. Null where there is none at `from`. */
export const bareMarking = (text: string, from: number, place: MarkingPlace): Marking | null => {
  const plain = plainFigures(text.slice(from, from + 60))
  const bare = bareNumber(plain)
  const numerals = bare ? numeralsOf(bare.printed) : []
  if (bare === null || numerals.length === 0) return null
  const closer = closerAfter(plain, bare)
  if (closer === null && !standsBare(plain, bare, place)) return null
  const end = from + bare.printed.length + (closer?.length ?? 0)
  const printed = text.slice(from, end).replace(/(?:\s[-–—]|:)$/u, '')
  const path = numerals[0]?.path.length ?? 1
  const shape = path > 1 ? '.' : (closer ?? '').replace(/[\s\d]/g, '').replace(/^\.[-–—]$/, '.')
  const firm = closer !== null || text.length === end || bare.sort === 'circled'
  return { printed, word: null, shape, numerals, rest: skipSpace(text, end), firm, opening: '' }
}
