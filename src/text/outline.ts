import type { Provision, ProvisionKind, Siglum, Wording } from './draft.ts'
import type { Marking } from './numbering-marking.ts'
import { boundDoubts, doubtNumber } from './outline-doubts.ts'
import { addWords, type GrowingProvision, widen } from './outline-growing.ts'
import { isHeadingBehind, isHeadingBelow } from './outline-headings.ts'
import { nameProvisions } from './outline-ids.ts'
import { beginsEnactment, kindOfLoose, kindOfNumbered } from './outline-kinds.ts'
import { type MarkedLine, markLines, type OutlineLine } from './outline-lines.ts'
import { isDefinition, opensClosing, opensRecital } from './outline-openers.ts'
import { markQuotes } from './outline-quotes.ts'
import {
  evidenceOf,
  indexSeries,
  type Judgement,
  judgeNumeral,
  PLAUSIBLE,
  type SeriesIndex,
  seriesKey,
} from './outline-series.ts'
import {
  closeWhile,
  createStack,
  leaveUnits,
  type OutlineStack,
  openHeaded,
  openNumbered,
  seriesBefore,
} from './outline-stack.ts'
import { splitTitle } from './outline-title.ts'
import type { Doubt, Reading } from './reading.ts'
import type { Span } from './span.ts'

/** The structure of a draft: its title, null where it has none, and its provisions in reading order. */
export type Outline = { readonly title: string | null; readonly provisions: readonly Provision[] }

type Reader = {
  readonly lines: readonly MarkedLine[]
  readonly stack: OutlineStack
  readonly index: SeriesIndex
  readonly growing: GrowingProvision[]
  readonly doubts: Doubt[]
  numbered: number
  reasons: boolean
}

/** The most plausible way to understand the marking of a line; null where it is no marking there (a year, a date, a citation). */
const judge = (reader: Reader, marked: MarkedLine, at: number): { judged: Judgement; marking: Marking } | null => {
  const { marking, line } = marked
  if (marking === null) return null
  const keys = marking.numerals.map(numeral => seriesKey(marking, numeral))
  const followers = marking.numerals.map((numeral, i) => reader.index.follower(at, keys[i] ?? '', numeral.path))
  const nearest = Math.min(...followers)
  const judged = marking.numerals.map((numeral, i) => {
    const key = keys[i] ?? ''
    return judgeNumeral(marked, numeral, {
      series: seriesBefore(reader.stack, { key, word: marking.word, path: numeral.path, line }),
      followed: followers[i] === nearest && Number.isFinite(nearest),
      rivalled: followers[i] !== nearest,
      better: reader.index.betterAhead(at, key, numeral.path, evidenceOf(marked)),
      early: reader.numbered === 0,
    })
  })
  const best = judged.reduce((one, other) => (other.score > one.score ? other : one))
  return best.score >= PLAUSIBLE ? { judged: best, marking } : null
}

const grow = (
  reader: Reader,
  opener: MarkedLine,
  own: Pick<GrowingProvision, 'sort' | 'depth' | 'kind'> & Partial<GrowingProvision>,
): void => {
  reader.growing.push({ marking: null, heading: null, parts: [], path: [], span: opener.span, opener, ...own })
}

/** Where a line stands without the numbers behind its first one: they open provisions of their own. */
const spanBefore = ({ span }: MarkedLine, behind: MarkedLine | undefined): Span =>
  behind?.inline === true && behind.span.start > span.start ? { start: span.start, end: behind.span.start } : span

const addNumbered = (reader: Reader, marked: MarkedLine, at: number, judged: Judgement, marking: Marking): void => {
  const series = seriesBefore(reader.stack, {
    key: judged.key,
    word: marking.word,
    path: judged.numeral.path,
    line: marked.line,
  })
  const doubt = doubtNumber(marking, judged, series, marked.span)
  if (doubt !== null) reader.doubts.push(doubt)
  if (beginsEnactment(marking.word)) reader.reasons = false
  const depth = openNumbered(
    reader.stack,
    { at, hang: marked.line.indent + marking.rest, word: marking.word, line: marked.line, judged },
    reader.index,
  )
  const kind = kindOfNumbered(marked, judged, reader.stack.units)
  const behind = reader.lines[at + 1]
  const words = behind?.inline === true ? '' : marked.words
  const heads = words !== '' && isHeadingBehind(marked)
  const parts = heads || words === '' ? [] : [words]
  grow(reader, marked, {
    sort: 'numbered',
    depth,
    kind,
    marking: marking.printed,
    path: judged.numeral.path,
    heading: heads ? words : null,
    parts,
    span: spanBefore(marked, behind),
  })
  reader.numbered++
}

const addHeaded = (reader: Reader, marked: MarkedLine, at: number): void => {
  const depth = openHeaded(reader.stack, marked.line, at)
  grow(reader, marked, { sort: 'headed', depth, kind: 'heading', heading: marked.raw })
}

const addLoose = (reader: Reader, marked: MarkedLine, kind: ProvisionKind): void => {
  const nested = marked.line.form === 'item' ? Math.max(0, marked.line.level - 1) : 0
  if (opensRecital(marked.raw) && reader.numbered === 0) reader.reasons = true
  grow(reader, marked, { sort: 'loose', depth: reader.stack.units.length + 1 + nested, kind, parts: [marked.raw] })
}

const isBullet = ({ line }: MarkedLine): boolean => line.form === 'item' && line.number === null

const isFormula = (reader: Reader, { raw, line }: MarkedLine): boolean =>
  reader.reasons && line.start !== 'wrap' && raw === raw.toUpperCase() && /\p{Lu}{3}/u.test(raw)

/** Whether an unnumbered line begins a provision of its own and does not carry on the one before. */
const standsAlone = (marked: MarkedLine, last: GrowingProvision): boolean => {
  const { line } = marked
  if (line.start === 'wrap' || marked.inline) return false
  if (isDefinition(marked.raw) && !isBullet(marked)) return true
  if (last.sort !== 'loose') return false
  if (opensRecital(marked.raw)) return true
  if (line.form === 'row') return last.kind !== 'table'
  return line.start === 'block' || isBullet(marked)
}

const addUnnumbered = (reader: Reader, marked: MarkedLine, at: number): void => {
  const { line, raw, span } = marked
  const last = reader.growing.at(-1)
  const fresh = last?.sort === 'numbered' && last.parts.length === 0 && last.heading === null
  const headingGoesOn = line.form === 'heading' && line.start !== 'block' && last?.opener.line.form === 'heading'
  if (last !== undefined && last.parts.length === 0 && headingGoesOn) {
    last.heading = last.heading === null ? raw : `${last.heading} ${raw}`
    widen(last, span)
  } else if (last !== undefined && fresh && isHeadingBelow(marked, last.opener)) {
    last.heading = raw
    widen(last, span)
  } else if ((line.form === 'heading' || line.form === 'title') && line.start !== 'wrap') {
    addHeaded(reader, marked, at)
  } else if (line.start === 'block' && opensClosing(raw)) {
    closeWhile(reader.stack, unit => unit.word !== 'annex')
    addLoose(reader, marked, 'text')
  } else if (isFormula(reader, marked)) {
    closeWhile(reader.stack, () => true)
    addLoose(reader, marked, 'preamble')
  } else if (last === undefined || leaveUnits(reader.stack, line) || standsAlone(marked, last)) {
    addLoose(reader, marked, kindOfLoose(marked))
  } else if (marked.inline) {
    addWords(last, raw, 'wrap', span)
  } else {
    const start = line.start === 'block' && (line.form === 'item' || line.form === 'row') ? 'line' : line.start
    addWords(last, isBullet(marked) && line.start !== 'wrap' ? `- ${raw}` : raw, start, span)
  }
}

const readLines = (reader: Reader): void => {
  let skipped = false
  for (const [at, marked] of reader.lines.entries()) {
    if (!marked.inline) skipped = false
    if (skipped) continue
    const found = judge(reader, marked, at)
    if (found !== null) addNumbered(reader, marked, at, found.judged, found.marking)
    else addUnnumbered(reader, marked, at)
    // What stands behind a number that is none is prose as well, and already taken in.
    skipped = found === null
  }
}

/** What stands before the first number is the preamble; bare numbers before the first article count reasons. */
const settleKinds = (growing: readonly GrowingProvision[]): void => {
  const first = growing.findIndex(({ sort }) => sort === 'numbered')
  for (const provision of growing.slice(0, Math.max(0, first))) {
    if (provision.kind === 'text') provision.kind = opensRecital(provision.parts[0] ?? '') ? 'recital' : 'preamble'
  }
  const enacted = growing.findIndex(
    ({ opener, sort }) => sort === 'numbered' && (opener.marking?.word ?? null) !== null,
  )
  if (enacted < 0 || !beginsEnactment(growing[enacted]?.opener.marking?.word ?? null)) return
  const before = growing.slice(0, enacted)
  const reasoned = before.some(({ kind }) => kind === 'recital')
  for (const provision of before) {
    const counted = provision.kind === 'point' && provision.depth === 1
    if (counted && (reasoned || provision.opener.marking?.shape === '()')) provision.kind = 'recital'
  }
}

/** Justified text has wide gaps between words; they are no part of it. */
const evenSpaces = (text: string): string => text.replace(/[^\S\n]{2,}/g, ' ')

/**
 * Reads the structure of a draft from its lines: numbered and headed units with their nesting, told by the series that the numbers form;
 * paragraphs where nothing is numbered. Every word of the lines stands in the title, or in one provision's marking, heading or text.
 * Doubts: `number-missing`, `number-repeated`, `number-out-of-order`, `unit-empty`, `more-doubts`.
 */
export const readOutline = (
  lines: readonly OutlineLine[],
  draft: { readonly siglum: Siglum; readonly wording: Wording },
): Reading<Outline> => {
  const { title, rest } = splitTitle(lines)
  const marked = markLines(markQuotes(rest))
  const index = indexSeries(marked)
  const reader: Reader = {
    lines: marked,
    stack: createStack(),
    index,
    growing: [],
    doubts: [],
    numbered: 0,
    reasons: false,
  }
  readLines(reader)
  settleKinds(reader.growing)
  const ids = nameProvisions(reader.growing, draft.siglum)
  const provisions = reader.growing.map(({ kind, marking, heading, parts, depth, span }, i): Provision => {
    const id = ids[i] as Provision['id']
    return {
      id,
      kind,
      marking,
      heading: heading && evenSpaces(heading),
      text: evenSpaces(parts.join('')),
      depth,
      wording: draft.wording,
      span,
    }
  })
  return {
    value: { title: title && evenSpaces(title), provisions },
    doubts: boundDoubts([...reader.doubts, ...emptyUnits(provisions)]),
  }
}

/** Units without words and without smaller units: their text may have been lost. */
const emptyUnits = (provisions: readonly Provision[]): readonly Doubt[] =>
  provisions.flatMap(({ text, marking, heading, depth, span }, i): readonly Doubt[] => {
    const holdsOthers = (provisions[i + 1]?.depth ?? 0) > depth
    if (text !== '' || holdsOthers || (heading !== null && marking !== null)) return []
    return [{ kind: 'unit-empty', params: { unit: marking ?? heading ?? '' }, span, file: null }]
  })
