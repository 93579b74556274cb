import type { ProvisionKind } from './draft.ts'
import type { MarkedLine } from './outline-lines.ts'
import { isDefinition } from './outline-openers.ts'
import type { Judgement } from './outline-series.ts'
import { isContainer, type OpenUnit } from './outline-stack.ts'

const withinArticle = (units: readonly OpenUnit[]): number =>
  units.findLastIndex(unit => unit.word === 'article' || unit.word === 'annex')

/**
 * What a numbered unit is. A word says so itself; a bare number takes its kind from where it stands:
 * paragraphs and points within an article, points and subparagraphs in a plan. `units` are the open ones, the unit itself last.
 */
export const kindOfNumbered = (marked: MarkedLine, judged: Judgement, units: readonly OpenUnit[]): ProvisionKind => {
  const word = marked.marking?.word ?? null
  if (word !== null) return word
  if (isDefinition(marked.words)) return 'definition'
  const within = withinArticle(units)
  const figure = judged.numeral.system === 'figure'
  if (within < 0) {
    return units.filter(unit => unit.sort === 'bare').length > 1 ? 'subparagraph' : 'point'
  }
  const below = units.length - 1 - within
  return below === 1 && figure ? 'paragraph' : below <= 2 ? 'point' : 'subparagraph'
}

/** What an unnumbered stretch is: a definition, reasons before the first article, a row, an item of a list, or a paragraph. */
export const kindOfLoose = (marked: MarkedLine): ProvisionKind => {
  if (marked.line.form === 'item') return 'indent'
  if (marked.line.form === 'row') return 'table'
  return isDefinition(marked.raw) ? 'definition' : 'text'
}

/** Whether the numbered part of a draft has begun: what stands before it is its preamble. */
export const beginsEnactment = (word: ProvisionKind | null): boolean =>
  word !== null && (isContainer(word) || word === 'article')
