import type { ProvisionKind } from './draft.ts'
import type { OutlineLine } from './outline-lines.ts'
import type { Judgement, OpenSeries, SeriesIndex } from './outline-series.ts'

/**
 * A numbered or headed unit under which the next line may stand. `at` is the line that opened it, `rank` its level as a heading (null for other lines),
 * `indent` the column of its number and `hang` that of its words, `count` how many numbers of its series came so far.
 */
export type OpenUnit = {
  readonly key: string
  readonly sort: 'worded' | 'bare' | 'headed'
  readonly word: ProvisionKind | null
  readonly path: readonly number[]
  readonly rank: number | null
  readonly nesting: number
  readonly indent: number
  readonly hang: number
  readonly at: number
  readonly count: number
}

type ClosedSeries = { readonly path: readonly number[]; readonly count: number; readonly anchor: number }

/** The units that are open, outermost first, and what is remembered of those that were closed. */
export type OutlineStack = {
  readonly units: OpenUnit[]
  readonly closed: Map<string, ClosedSeries>
  readonly parents: Map<string, ReadonlySet<string>>
}

/** A stack with nothing open. */
export const createStack = (): OutlineStack => ({ units: [], closed: new Map(), parents: new Map() })

const CONTAINERS: readonly ProvisionKind[] = ['part', 'title', 'chapter', 'section']

const RANKS: Readonly<Partial<Record<ProvisionKind, number>>> = {
  annex: 0,
  part: 1,
  title: 2,
  chapter: 3,
  section: 4,
  recital: 5,
  article: 5,
  paragraph: 6,
  subparagraph: 7,
  point: 8,
  sentence: 9,
}

/** Headings rank from 1 to 7; lines that only look like titles come after, and give way to chapters. */
const LOWEST_HEADING = 7

const rankOf = (word: ProvisionKind | null): number => (word === null ? 10 : (RANKS[word] ?? 10))

/** Chapters, parts and the like, whose articles are counted through. */
export const isContainer = (word: ProvisionKind | null): boolean => word !== null && CONTAINERS.includes(word)

/** The unit within which a series is counted: articles within an annex, bare numbers within an article. -1 is the draft as a whole. */
const anchorOf = (units: readonly OpenUnit[], word: ProvisionKind | null): number =>
  units.findLast(unit => unit.word === 'annex' || (word === null && unit.sort === 'worded' && !isContainer(unit.word)))
    ?.at ?? -1

const close = (stack: OutlineStack): void => {
  const unit = stack.units.pop()
  if (!unit || unit.sort === 'headed') return
  stack.closed.set(unit.key, { path: unit.path, count: unit.count, anchor: anchorOf(stack.units, unit.word) })
}

/** Closes units from the innermost outwards for as long as `test` says so. */
export const closeWhile = (stack: OutlineStack, test: (unit: OpenUnit) => boolean): void => {
  for (let top = stack.units.at(-1); top !== undefined && test(top); top = stack.units.at(-1)) close(stack)
}

/** The open unit of a series; where lists or indents nest one series in itself, the one at the line's own nesting. */
const openUnit = (stack: OutlineStack, key: string, line: OutlineLine): OpenUnit | null => {
  const units = stack.units.filter(unit => unit.key === key)
  const fits = (unit: OpenUnit) => unit.nesting <= line.level && unit.indent <= line.indent + 1
  return (line.form === 'heading' ? undefined : units.findLast(fits)) ?? units.at(-1) ?? null
}

/** Whether a line stands deeper, by its list or its indent, than the unit of its series: it then begins a series of its own within that unit. */
const standsDeeper = (unit: OpenUnit, line: OutlineLine): boolean =>
  line.form !== 'heading' && (line.level > unit.nesting || line.indent > unit.indent + 1)

/** What a line with a number looks back at: the key of its series, its word and its path. */
type Looking = {
  readonly key: string
  readonly word: ProvisionKind | null
  readonly path: readonly number[]
  readonly line: OutlineLine
}

/** What came before a number in its series: still open, or closed within the same article or annex. Null where it begins the series. */
export const seriesBefore = (stack: OutlineStack, { key, word, path, line }: Looking): OpenSeries | null => {
  const open = openUnit(stack, key, line)
  if (open !== null) {
    const begins = standsDeeper(open, line) && (path.at(-1) === 1 || line.number !== null)
    return begins ? null : { path: open.path, count: open.count, open: true }
  }
  const closed = stack.closed.get(key)
  return closed !== undefined && closed.anchor === anchorOf(stack.units, word) ? { ...closed, open: false } : null
}

const isBare = (unit: OpenUnit): boolean => unit.sort === 'bare'

const isOutlinePrefix = (unit: OpenUnit, path: readonly number[]): boolean =>
  unit.path.length < path.length && unit.sort !== 'headed' && unit.path.every((part, i) => part === path[i])

type Arrival = {
  readonly at: number
  readonly hang: number
  readonly word: ProvisionKind | null
  readonly line: OutlineLine
  readonly judged: Judgement
}

const makeRoomForHeading = (stack: OutlineStack, rank: number, arrival: Arrival | null): void => {
  const outranks = (unit: OpenUnit): boolean => {
    if (unit.rank === null) return false
    if (unit.rank !== rank) return unit.rank < rank
    if (arrival === null) return unit.word !== null && rankOf(unit.word) <= 4
    return (
      isOutlinePrefix(unit, arrival.judged.numeral.path) ||
      (unit.word !== null && rankOf(unit.word) < rankOf(arrival.word))
    )
  }
  closeWhile(stack, unit => !outranks(unit))
}

/** Whether units of one series are known to stand within those of another, from where the first of them stood. */
const standsWithin = (stack: OutlineStack, inner: string, outer: string): boolean =>
  stack.parents.get(inner)?.has(outer) ?? false

const makeRoomForWord = (stack: OutlineStack, word: ProvisionKind, key: string): void => {
  const containerYields = (unit: OpenUnit): boolean => {
    if (unit.word === word || standsWithin(stack, unit.key, key)) return true
    // Which of title, chapter and section holds which differs from country to country: the first of each that is met says so.
    return word === 'part' && !standsWithin(stack, key, unit.key)
  }
  const bareYields = (unit: OpenUnit): boolean => {
    if (standsWithin(stack, unit.key, key)) return true
    return !standsWithin(stack, key, unit.key) && rankOf(word) <= 6 && !/ROMAN|LETTER/.test(unit.key)
  }
  closeWhile(stack, unit => {
    if (unit.sort === 'headed') return (isContainer(word) || word === 'annex') && (unit.rank ?? 0) > LOWEST_HEADING
    if (unit.sort === 'bare') return bareYields(unit)
    return isContainer(word) && isContainer(unit.word) ? containerYields(unit) : rankOf(unit.word) >= rankOf(word)
  })
}

const makeRoomForOutline = (stack: OutlineStack, path: readonly number[]): void => {
  const holds = (unit: OpenUnit): boolean =>
    unit.sort === 'headed' || unit.sort === 'worded' || isOutlinePrefix(unit, path)
  const prefix = stack.units.findLast(unit => isOutlinePrefix(unit, path))
  closeWhile(stack, unit => (prefix === undefined ? !holds(unit) : unit !== prefix))
}

const makeRoomForNumber = (stack: OutlineStack, { at, line, judged }: Arrival, index: SeriesIndex): void => {
  const { key, step } = judged
  const parents = stack.parents.get(key)
  const goesOn = (unit: OpenUnit): boolean => {
    const follower = index.follower(unit.at, unit.key, unit.path)
    return follower > at && Number.isFinite(follower)
  }
  closeWhile(stack, unit => {
    if (!isBare(unit)) return false
    // A series that begins stands within what is open, unless that is known to stand within it.
    if (step === 'first') return standsWithin(stack, unit.key, key) && !goesOn(unit)
    return parents === undefined ? unit.indent >= line.indent : !parents.has(unit.key)
  })
}

const makeRoom = (stack: OutlineStack, arrival: Arrival, index: SeriesIndex): void => {
  const { word, line, judged } = arrival
  if (line.form === 'heading') {
    makeRoomForHeading(stack, line.level, arrival)
    return
  }
  if (line.level > 0) closeWhile(stack, unit => unit.nesting > line.level)
  const open = openUnit(stack, judged.key, line)
  // A list within a list: the units around it stay open, whatever their numbers.
  if (open !== null && judged.step !== 'next' && standsDeeper(open, line)) return
  if (open !== null) {
    closeWhile(stack, unit => unit !== open)
    close(stack)
  } else if (word !== null) makeRoomForWord(stack, word, judged.key)
  else if (judged.numeral.path.length > 1) makeRoomForOutline(stack, judged.numeral.path)
  else makeRoomForNumber(stack, arrival, index)
}

const remember = (stack: OutlineStack, key: string): void => {
  if (!stack.parents.has(key)) stack.parents.set(key, new Set(stack.units.map(unit => unit.key)))
}

/** Opens a numbered unit where it belongs and answers its depth, 1 at the top. */
export const openNumbered = (stack: OutlineStack, arrival: Arrival, index: SeriesIndex): number => {
  const { word, line, judged, at, hang } = arrival
  const series = seriesBefore(stack, { key: judged.key, word, path: judged.numeral.path, line })
  makeRoom(stack, arrival, index)
  remember(stack, judged.key)
  stack.units.push({
    key: judged.key,
    sort: word === null ? 'bare' : 'worded',
    word,
    path: judged.numeral.path,
    rank: line.form === 'heading' ? line.level : null,
    nesting: line.form === 'heading' ? 0 : line.level,
    indent: line.indent,
    hang,
    at,
    count: judged.step === 'first' ? 1 : (series?.count ?? 0) + 1,
  })
  return stack.units.length
}

/** Opens a unit that has a heading and no number, and answers its depth. A title that only looks like a heading stays within chapters and parts. */
export const openHeaded = (stack: OutlineStack, line: OutlineLine, at: number): number => {
  if (line.form === 'heading') makeRoomForHeading(stack, line.level, null)
  else
    closeWhile(stack, unit =>
      unit.sort === 'headed' ? (unit.rank ?? 0) >= line.level : !isContainer(unit.word) && unit.word !== 'annex',
    )
  const { level: rank, indent } = line
  stack.units.push({
    key: `headed ${rank}`,
    sort: 'headed',
    word: null,
    path: [],
    rank,
    nesting: 0,
    indent,
    hang: indent,
    at,
    count: 1,
  })
  return stack.units.length
}

/** Whether a paragraph stands outside a unit: after its list, left of its number, or in the column of the words around it. */
const standsOutside = (unit: OpenUnit, around: OpenUnit | undefined, line: OutlineLine): boolean => {
  if (unit.sort !== 'bare') return false
  if (unit.nesting > line.level || unit.indent > line.indent + 1) return true
  return (
    around?.sort === 'bare' && around.hang > around.indent && around.hang === line.indent && unit.indent >= line.indent
  )
}

/** Closes the units that an unnumbered line stands outside of, a paragraph or a bullet, and says whether there were any. */
export const leaveUnits = (stack: OutlineStack, line: OutlineLine): boolean => {
  const before = stack.units.length
  if (line.form === 'prose' && line.start === 'block') {
    closeWhile(stack, unit => standsOutside(unit, stack.units.at(-2), line))
  } else if (line.form === 'item') closeWhile(stack, unit => unit.sort === 'bare' && unit.nesting > line.level)
  return stack.units.length < before
}
