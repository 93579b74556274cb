import type { ProvisionKind } from '../text/draft.ts'
import type { Span } from '../text/span.ts'

/** A provision while its elements are still coming in. `closed` says that smaller units have begun: words after them stand apart. */
export type AknUnit = {
  readonly kind: ProvisionKind
  readonly eId: string | null
  readonly depth: number
  readonly parts: string[]
  marking: string
  heading: string
  span: Span | null
  closed: boolean
}

/** What is gathered of a document: provisions in reading order, the open ones, and what it says of itself. */
export type AknPage = {
  readonly units: AknUnit[]
  readonly open: AknUnit[]
  readonly titles: Record<string, string>
  language: string | null
  date: string | null
  notes: number
  struck: number
}

/** A document of which nothing has been read. */
export const createAknPage = (): AknPage => ({
  units: [],
  open: [],
  titles: {},
  language: null,
  date: null,
  notes: 0,
  struck: 0,
})

const KINDS: Readonly<Record<string, ProvisionKind>> = {
  book: 'part',
  tome: 'part',
  part: 'part',
  subPart: 'part',
  title: 'title',
  subTitle: 'title',
  chapter: 'chapter',
  subChapter: 'chapter',
  section: 'section',
  division: 'section',
  subDivision: 'section',
  article: 'article',
  rule: 'article',
  clause: 'article',
  subsection: 'paragraph',
  subRule: 'paragraph',
  subclause: 'paragraph',
  paragraph: 'paragraph',
  subparagraph: 'subparagraph',
  point: 'point',
  item: 'point',
  indent: 'indent',
  recital: 'recital',
  citation: 'preamble',
  hcontainer: 'heading',
  tblock: 'section',
  attachment: 'annex',
}

/** What an element opens; null for every element that opens no provision. Of an act, sections are what articles are elsewhere. */
export const kindOfElement = (name: string): ProvisionKind | null => KINDS[name] ?? null

/** Opens a provision below those that are open. */
export const openUnit = (page: AknPage, kind: ProvisionKind, eId: string | null): AknUnit => {
  const around = page.open.at(-1)
  if (around) around.closed = true
  const depth = page.open.length + 1
  const unit: AknUnit = { kind, eId, depth, parts: [], marking: '', heading: '', span: null, closed: false }
  page.units.push(unit)
  page.open.push(unit)
  return unit
}

const LONGEST_GAP = /[\s\u00a0]+/g

/** Text with every stretch of space as one space. */
export const tidyWords = (text: string): string => text.replace(LONGEST_GAP, ' ').trim()

/** The unit that words go to now: the innermost open one, or one of its own after smaller units and outside all. */
const unitForWords = (page: AknPage, outside: ProvisionKind): AknUnit => {
  const around = page.open.at(-1)
  if (around !== undefined && !around.closed) return around
  const last = page.units.at(-1)
  const goesOn = last?.kind === 'text' && last.depth === page.open.length + 1 && around !== undefined
  if (goesOn && last !== undefined) return last
  const unit = openUnit(page, around === undefined ? outside : 'text', null)
  page.open.pop()
  return unit
}

const widen = (unit: AknUnit, span: Span): void => {
  unit.span = { start: unit.span?.start ?? span.start, end: Math.max(unit.span?.end ?? 0, span.end) }
}

/** Where words stand in a provision: as its number, its heading, or its text. */
export type AknPlace = 'marking' | 'heading' | 'text'

/** Adds a finished stretch of words. `outside` is what a stretch outside all units becomes; `gap` what stands between it and the words before it. */
export const addStretch = (
  page: AknPage,
  words: string,
  own: { readonly place: AknPlace; readonly span: Span; readonly outside: ProvisionKind; readonly gap: string },
): void => {
  const text = tidyWords(words)
  if (text === '') return
  const around = page.open.at(-1)
  if (own.place !== 'text' && around !== undefined && !around.closed) {
    around[own.place] = around[own.place] === '' ? text : `${around[own.place]} ${text}`
    widen(around, own.span)
    return
  }
  const unit = unitForWords(page, own.outside)
  if (unit.parts.length > 0) unit.parts.push(own.gap)
  unit.parts.push(text)
  widen(unit, own.span)
}
