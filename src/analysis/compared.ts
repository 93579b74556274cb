import type { ThingId } from '../record/id.ts'
import type { LineageOfRecord } from '../record/lineages.ts'
import { remember } from '../record/remember.ts'
import type { RecordState } from '../record/state.ts'
import type { Description, Draft, Provision } from '../record/texts.ts'
import { numberOf } from '../text/align/markings.ts'
import type { Diff } from '../text/diff.ts'
import { presentableDiff } from '../text/presentable.ts'
import { createScale } from '../text/scale.ts'
import { insertIntoOrder, mergeOrders } from '../text/synopsis.ts'
import { createVocabulary, cutWords } from '../text/words.ts'
import { type Column, columnsOf, type PairFacts, pairFacts } from './compared-columns.ts'

/**
 * What became of a point of the base in another draft. `unreported`: it may stand in a part of that draft which is not known; `perhaps-new`: it stands
 * there, and may stand in an unknown part of the base; `other-language`: words of two languages are not compared.
 */
export const COMPARED_OUTCOMES = [
  'kept',
  'amended',
  'split',
  'merged',
  'inserted',
  'deleted',
  'other-language',
  'unreported',
  'perhaps-new',
] as const
export type ComparedOutcome = (typeof COMPARED_OUTCOMES)[number]

/** Two texts and the edits between them, for reading. `exact` is false where the search for the smallest change was given up; `isSame`: headings and words are alike but for white space. */
export type ComparedWords = Diff & {
  readonly before: string
  readonly after: string
  readonly isSame: boolean
  readonly isRenumbered: boolean
}

/**
 * One point in one draft, against the base. `worded`: its words are known; `described`: only reports of it are; `not-known`: it may stand in the
 * unknown part of the draft; `absent`: it does not stand there. `outcome` is null in the base itself, without a base, and where neither
 * draft has words; `words` null where there is nothing to mark.
 */
export type ComparedCell = {
  readonly state: 'worded' | 'described' | 'not-known' | 'absent'
  readonly provisions: readonly Provision[]
  readonly descriptions: readonly Description[]
  readonly outcome: ComparedOutcome | null
  readonly isMoved: boolean
  readonly isRenumbered: boolean
  readonly words: ComparedWords | null
}

/** One point through the compared drafts, a cell for each column. `isBroughtBack`: one of them left it out, and a later one has it again. */
export type ComparedRow = {
  readonly lineage: LineageOfRecord
  readonly isBroughtBack: boolean
  readonly cells: readonly ComparedCell[]
}

/** Drafts side by side. `base` is the place of the column that all are compared with, -1 for none. A row stands where one of the drafts has words, or a report of them. */
export type ComparedDrafts = {
  readonly columns: readonly Draft[]
  readonly base: number
  readonly rows: readonly ComparedRow[]
}

/** Which drafts are compared, in the order of the columns, and with which of them; null with none. Ids that name no draft are left out. */
export type ComparedQuestion = { readonly drafts: readonly ThingId[]; readonly base: ThingId | null }

/** Several provisions as one text: where one became several, a redline of each against each would show the same words twice. */
export const joinWords = (provisions: readonly Provision[]): string =>
  provisions.length === 1
    ? (provisions[0]?.text ?? '')
    : provisions.flatMap(({ text }) => (text === '' ? [] : [text])).join('\n')

// A state has few words next to its comparisons, so one scale serves them all and no word is judged twice.
const scaleOf = remember(() => createScale(createVocabulary()))

const diffOf = (state: RecordState, before: string, after: string): Diff => {
  if (before === after) return { edits: [], exact: true }
  const scale = scaleOf(state)
  return presentableDiff(cutWords(before, scale.vocabulary), cutWords(after, scale.vocabulary), scale)
}

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim()

const areSame = (one: readonly Provision[], other: readonly Provision[]): boolean =>
  one.length === other.length &&
  one.every(({ heading, text }, place) => {
    const next = other[place]
    return (
      next !== undefined &&
      (text === next.text || spaced(text) === spaced(next.text)) &&
      spaced(heading ?? '') === spaced(next.heading ?? '')
    )
  })

const areRenumbered = (one: readonly Provision[], other: readonly Provision[]): boolean => {
  const numbersIn = (provisions: readonly Provision[]) =>
    provisions.flatMap(({ marking }) => (marking === null ? [] : [numberOf(marking)]))
  const [numbers, later] = [numbersIn(one), numbersIn(other)]
  return numbers.length > 0 && later.length > 0 && !numbers.some(number => later.includes(number))
}

type Sides = { readonly one: readonly Provision[]; readonly other: readonly Provision[] }

// Keyed by the provisions and not by the state: an older moment of a record mostly holds the same things, and pays nothing for them.
const kept = new WeakMap<Provision, WeakMap<Provision, Sides & { readonly words: ComparedWords }>>()

const areThose = (one: readonly Provision[], other: readonly Provision[]): boolean =>
  one.length === other.length && one.every((provision, place) => provision === other[place])

/** The redline of some provisions against others, each side read as one text; null where a side is empty. It is worked out once for the same provisions. */
export const wordsBetween = (state: RecordState, { one, other }: Sides): ComparedWords | null => {
  const [from, to] = [one[0], other[0]]
  if (from === undefined || to === undefined) return null
  const shelf = kept.get(from) ?? new WeakMap<Provision, Sides & { readonly words: ComparedWords }>()
  const known = shelf.get(to)
  if (known !== undefined && areThose(known.one, one) && areThose(known.other, other)) return known.words
  const [before, after] = [joinWords(one), joinWords(other)]
  const facts = { before, after, isSame: areSame(one, other), isRenumbered: areRenumbered(one, other) }
  const words = { ...facts, ...diffOf(state, before, after) }
  kept.set(from, shelf.set(to, { one, other, words }))
  return words
}

const baseLanguage = (language: string): string => language.split('-')[0] ?? language

/** Whether the words of two drafts can be compared: they are in one language. */
export const canCompareWords = (one: Pick<Draft, 'language'>, other: Pick<Draft, 'language'>): boolean =>
  baseLanguage(one.language) === baseLanguage(other.language)

const NONE: readonly never[] = []

type Pair = { readonly base: Column; readonly own: Column; readonly row: number }

const isShared = ({ shared }: Column, provisions: readonly Provision[]): boolean =>
  provisions.some(({ id }) => shared.has(id))

const outcomeOfWords = ({ base, own, row }: Pair, words: ComparedWords | null): ComparedOutcome => {
  const [one, other] = [base.cells.get(row) ?? NONE, own.cells.get(row) ?? NONE]
  if (words === null) return 'other-language'
  if (other.length > one.length || (isShared(base, one) && !isShared(own, other))) return 'split'
  if (one.length > other.length || (isShared(own, other) && !isShared(base, one))) return 'merged'
  return words.isSame ? 'kept' : 'amended'
}

const outcomeWithoutWords = (one: Plain['state'], other: Plain['state']): ComparedOutcome | null => {
  if (one === 'worded') return other === 'absent' ? 'deleted' : 'unreported'
  if (other === 'worded') return one === 'absent' ? 'inserted' : 'perhaps-new'
  return null
}

type Plain = Pick<ComparedCell, 'state' | 'provisions' | 'descriptions'>

/** A row without words in a draft: whether the draft may hold it nevertheless, as seen from each other draft that has words of it. */
const mayHold = (columns: readonly Column[], own: Column, row: number): boolean => {
  if (own.text.provisions.length === 0) return true
  if (own.text.completeness.kind === 'complete') return false
  return columns.some(
    one => one !== own && (one.cells.get(row) ?? NONE).some(({ id }) => pairFacts(one, own).hiddenInOther.has(id)),
  )
}

const plainCell = (columns: readonly Column[], own: Column, row: number): Plain => {
  const provisions = own.cells.get(row) ?? NONE
  const descriptions = own.described.get(row) ?? NONE
  if (provisions.length > 0) return { state: 'worded', provisions, descriptions }
  if (descriptions.length > 0) return { state: 'described', provisions, descriptions }
  return { state: mayHold(columns, own, row) ? 'not-known' : 'absent', provisions, descriptions }
}

const UNCOMPARED = { outcome: null, isMoved: false, isRenumbered: false, words: null } as const

type Against = { readonly base: Column; readonly facts: readonly PairFacts[] }

/** What a cell is beside the base's cell of the same row. */
const compareCell = (state: RecordState, pair: Pair & { readonly facts: PairFacts }, [base, cell]: [Plain, Plain]) => {
  if (base.state !== 'worded' || cell.state !== 'worded')
    return { ...cell, ...UNCOMPARED, outcome: outcomeWithoutWords(base.state, cell.state) }
  const words = canCompareWords(pair.base.draft, pair.own.draft)
    ? wordsBetween(state, { one: base.provisions, other: cell.provisions })
    : null
  return {
    ...cell,
    words,
    outcome: outcomeOfWords(pair, words),
    isMoved: pair.facts.moved.has(pair.row),
    isRenumbered: words?.isRenumbered ?? areRenumbered(base.provisions, cell.provisions),
  }
}

const compareRow = (
  state: RecordState,
  columns: readonly Column[],
  row: number,
  against: Against | null,
): readonly ComparedCell[] => {
  const plain = columns.map(own => plainCell(columns, own, row))
  const base = against === null ? undefined : plain[columns.indexOf(against.base)]
  return columns.flatMap((own, place): readonly ComparedCell[] => {
    const [cell, facts] = [plain[place], against?.facts[place]]
    if (cell === undefined) return []
    if (against === null || base === undefined || facts === undefined || cell === base)
      return [{ ...cell, ...UNCOMPARED }]
    return [compareCell(state, { base: against.base, own, row, facts }, [base, cell])]
  })
}

// A draft that was left out in between may not be among those compared: then nothing on the page shows that the point came back.
const isSeenToReturn = (columns: readonly Column[], cells: readonly ComparedCell[]): boolean => {
  const states = columns
    .map(({ draft }, place) => ({ date: draft.date, state: cells[place]?.state }))
    .sort((one, other) => (one.date < other.date ? -1 : 1))
    .map(({ state }) => state)
  const gone = states.indexOf('absent', states.indexOf('worded') + 1)
  return states.includes('worded') && gone > 0 && states.indexOf('worded', gone) > 0
}

/** The rows of some columns in reading order: that of the base, else that which all share; those that are only described last. */
const orderRows = (columns: readonly Column[], base: Column | null, count: number): readonly number[] => {
  const orders = columns.map(({ cells }) => [...cells.keys()])
  const worded = new Set(orders.flat())
  const merged =
    base === null
      ? mergeOrders(orders, count).filter(row => worded.has(row))
      : insertIntoOrder(
          [...base.cells.keys()],
          orders.filter((_, place) => columns[place] !== base),
          count,
        )
  const described = new Set(columns.flatMap(one => [...one.described.keys()]).filter(row => !worded.has(row)))
  return [...merged, ...[...described].sort((one, other) => one - other)]
}

/** Puts drafts of a record side by side, a row a lineage, each against the base. A draft that is named twice stands once. */
export const compareDrafts = (state: RecordState, question: ComparedQuestion): ComparedDrafts => {
  const { lineages, byDraft } = columnsOf(state)
  const columns = [...new Set(question.drafts)].flatMap(id => byDraft.get(id) ?? [])
  const base = columns.find(({ draft }) => draft.id === question.base) ?? null
  const against = base === null ? null : { base, facts: columns.map(own => pairFacts(base, own)) }
  return {
    columns: columns.map(({ draft }) => draft),
    base: base === null ? -1 : columns.indexOf(base),
    rows: orderRows(columns, base, lineages.length).flatMap(row => {
      const lineage = lineages[row]
      if (lineage === undefined) return []
      const cells = compareRow(state, columns, row, against)
      return [{ lineage, isBroughtBack: lineage.reintroduced && isSeenToReturn(columns, cells), cells }]
    }),
  }
}

/** How the points of one column compare with the base: how many of each outcome, and how many were moved or renumbered. */
export type ComparedCounts = Readonly<Record<ComparedOutcome, number>> & {
  readonly moved: number
  readonly renumbered: number
}

/** Counts the outcomes of one column. */
export const countOutcomes = (rows: readonly ComparedRow[], column: number): ComparedCounts => {
  const counts = Object.fromEntries(COMPARED_OUTCOMES.map(outcome => [outcome, 0])) as Record<ComparedOutcome, number>
  let moved = 0
  let renumbered = 0
  for (const { cells } of rows) {
    const cell = cells[column]
    if (cell?.outcome == null) continue
    counts[cell.outcome]++
    if (cell.isMoved) moved++
    if (cell.isRenumbered) renumbered++
  }
  return { ...counts, moved, renumbered }
}

/** Whether anything in a row differs from the base, or may; without a base, whether the drafts do not all have the same words. */
export const isChanged = ({ cells }: ComparedRow, base: number): boolean =>
  base >= 0
    ? cells.some(({ outcome, isMoved }) => isMoved || (outcome !== null && outcome !== 'kept'))
    : cells.some(cell => cell.state !== cells[0]?.state || !areSame(cells[0]?.provisions ?? [], cell.provisions))
