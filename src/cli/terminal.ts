import type { Comparison } from '../text/compare.ts'
import type { Draft } from '../text/draft.ts'
import { cutSide, type Piece } from '../web/pages/cut-pieces.ts'
import type { Say } from '../web/pages/phrases.ts'
import {
  describeDraft,
  nameChange,
  nameRun,
  sayBrackets,
  sayCautions,
  sayFacts,
  sayReintroduced,
} from '../web/pages/say-change.ts'
import { isQuiet, pairsOf, type ShownChange, type ShownPair } from '../web/pages/shown-change.ts'
import { sayExtents, sayOutcomes, tally } from '../web/pages/tally.ts'
import { type Line, type Look, mark, printLine, type Run, wrap } from './lines.ts'
import { displayWidth, showControls } from './width.ts'

/** How a comparison is shown in a terminal: `width` in columns. */
export type TerminalView = { readonly say: Say; readonly width: number; readonly colour: boolean }

/** From this width on, in columns, both wordings stand side by side. */
const SIDE_BY_SIDE = 120

const INDENT = 4

const run = (text: string, look: Look = 'plain'): Run => ({ text: showControls(text), look })

const lookOf = (piece: Piece): Look => {
  switch (piece.kind) {
    case 'same':
      return 'plain'
    case 'deleted':
      return piece.move === null ? 'deleted' : 'moved-from'
    case 'inserted':
      return piece.move === null ? 'inserted' : 'moved-to'
  }
}

// The two halves of a move are told by their number; a colour could not say which belong together.
const withMove = (marked: Run, { kind, move }: Piece): readonly Run[] => {
  if (move === null) return [marked]
  return kind === 'deleted' ? [marked, run(`→${move}`, 'dim')] : [run(`${move}→`, 'dim'), marked]
}

const toRuns = (view: TerminalView, pieces: readonly Piece[]): readonly Run[] =>
  pieces.flatMap(piece => {
    const bare = run(piece.text, lookOf(piece))
    return withMove(view.colour ? bare : mark(bare), piece)
  })

const print = (view: TerminalView, lines: readonly Line[], indent: number): string =>
  lines.map(line => `${`${' '.repeat(indent)}${printLine(line, view)}`.trimEnd()}\n`).join('')

const printParagraph = (view: TerminalView, runs: readonly Run[], indent: number): string =>
  print(view, wrap(runs, Math.max(20, view.width - indent)), indent)

const printColumns = (view: TerminalView, shown: ShownChange, indent: number): string => {
  const width = Math.floor((view.width - indent - 3) / 2)
  const left = wrap(toRuns(view, cutSide(shown.wordings.before, shown.edits, 'before')), width)
  const right = wrap(toRuns(view, cutSide(shown.wordings.after, shown.edits, 'after')), width)
  const rows = Math.max(left.length, right.length)
  return Array.from({ length: rows }, (_, row) => {
    const one = left[row]
    const other = right[row]
    const padding = ' '.repeat(Math.max(0, width - (one?.width ?? 0)))
    const printed = `${one ? printLine(one, view) : ''}${padding} │ ${other ? printLine(other, view) : ''}`
    return `${' '.repeat(indent)}${printed.trimEnd()}\n`
  }).join('')
}

const indentOf = ({ before, after }: ShownChange): number => 2 * Math.min(((after[0] ?? before[0])?.depth ?? 1) - 1, 6)

const printChange = (view: TerminalView, shown: ShownChange): string => {
  const indent = indentOf(shown)
  const facts = [...sayFacts(view.say, shown), ...sayCautions(view.say, shown)]
  const heading = printParagraph(view, [run(nameChange(shown), 'bold'), run(` · ${facts.join(' · ')}`)], indent)
  const isEmpty = shown.pieces.length === 0
  const isTwoSided = shown.before.length > 0 && shown.after.length > 0
  const text = isEmpty
    ? ''
    : isTwoSided && view.width >= SIDE_BY_SIDE
      ? printColumns(view, shown, indent + INDENT)
      : printParagraph(view, toRuns(view, shown.pieces), indent + INDENT)
  const brackets = sayBrackets(view.say, shown).map(sentence =>
    printParagraph(view, [run(sentence, 'dim')], indent + INDENT),
  )
  const printed = shown.heading.length === 0 ? '' : printParagraph(view, toRuns(view, shown.heading), indent + INDENT)
  return `${heading}${printed}${text}${brackets.join('')}\n`
}

const printKept = (view: TerminalView, kept: readonly ShownChange[]): string => {
  if (kept.length === 0) return ''
  const indent = kept.reduce((least, shown) => Math.min(least, indentOf(shown)), Infinity)
  const sentence = view.say('kept.run', { count: kept.length, points: nameRun(kept) })
  return `${printParagraph(view, [run(sentence, 'dim')], indent)}\n`
}

/** The changes of one pair, one piece of text at a time; runs of kept provisions in one line. */
function* printPair(view: TerminalView, pair: ShownPair): Generator<string> {
  let kept: ShownChange[] = []
  for (const shown of pair.changes) {
    if (isQuiet(shown)) {
      kept.push(shown)
      continue
    }
    yield printKept(view, kept)
    kept = []
    yield printChange(view, shown)
  }
  yield printKept(view, kept)
}

const printDraft = (view: TerminalView, draft: Draft, file: string | null, margin: number): string => {
  const siglum = `${draft.siglum}${' '.repeat(margin - displayWidth(draft.siglum))}`
  const title = printParagraph(view, [run(siglum, 'bold'), run(` ${draft.title ?? file ?? ''}`)], 0)
  const facts = describeDraft(view.say, draft)
  return facts.length === 0 ? title : title + printParagraph(view, [run(facts.join(' · '), 'dim')], margin + 1)
}

/** A comparison for the terminal: first what the drafts are and the summary, then the changes in reading order. Told piece by piece, so that a pager shows the first page at once. */
export function* renderTerminal(
  view: TerminalView,
  comparison: Comparison,
  files: readonly (string | null)[],
  doubts: readonly string[],
): Generator<string> {
  const pairs = pairsOf(comparison)
  for (const { alignment, from, to } of pairs) {
    const counted = tally(alignment, from, to)
    const sentence = `${sayExtents(view.say, counted)}: ${sayOutcomes(view.say, counted).join(', ')}`
    yield printParagraph(view, [run(`${from.siglum} → ${to.siglum}  `, 'bold'), run(sentence)], 0)
  }
  for (const sentence of sayReintroduced(view.say, comparison)) yield printParagraph(view, [run(sentence)], 0)
  yield '\n'
  const margin = Math.max(...comparison.drafts.map(({ siglum }) => displayWidth(siglum))) + 1
  for (const [place, draft] of comparison.drafts.entries()) yield printDraft(view, draft, files[place] ?? null, margin)
  for (const pair of pairs) {
    const { from, to } = pair
    yield '\n'
    const rule = `── ${from.siglum} → ${to.siglum} `
    yield printParagraph(view, [run(`${rule}${'─'.repeat(Math.max(0, view.width - displayWidth(rule)))}`, 'dim')], 0)
    yield '\n'
    yield* printPair(view, pair)
  }
  for (const doubt of doubts) yield printParagraph(view, [run(doubt)], 0)
}
