import type { Redline } from '../../text/redline.ts'
import type { Span } from '../../text/span.ts'

/** A stretch of a redline as it is read. `move` numbers the two halves of one move, null where nothing moved. */
export type Piece = {
  readonly kind: 'same' | 'deleted' | 'inserted'
  readonly text: string
  readonly move: number | null
}

/** A piece in a list, or none where there is no text. */
export const piece = (kind: Piece['kind'], text: string, move: number | null): readonly Piece[] =>
  text === '' ? [] : [{ kind, text, move }]

const isSpace = (sign: string | undefined): boolean => sign !== undefined && /\s/u.test(sign)

/** The space that ends (or begins) a text, as one sign: a line break where there is one; empty where there is no space. */
const spaceAt = (text: string, edge: 'start' | 'end'): string => {
  const space = (edge === 'start' ? /^\s+/u : /\s+$/u).exec(text)?.[0] ?? ''
  return space === '' ? '' : space.includes('\n') ? '\n' : ' '
}

/**
 * Collects pieces. A struck or underlined space says nothing to a reader, so space at the edges of a changed stretch stands outside of it;
 * and edits are counted in words, so what was deleted may need a space of its own beside the words of the new text.
 */
const createCutter = (before: string) => {
  const pieces: Piece[] = []
  let owed = ''
  const push = (kind: Piece['kind'], text: string, move: number | null): void => {
    if (text !== '') pieces.push({ kind, text, move })
  }
  const endsInSpace = (): boolean => isSpace(pieces.at(-1)?.text.at(-1))
  const same = (text: string): void => {
    if (text === '') return
    if (!isSpace(text[0]) && !endsInSpace()) push('same', owed, null)
    owed = ''
    push('same', text, null)
  }
  const deleted = ({ start, end }: Span, move: number | null): void => {
    const words = before.slice(start, end).trim()
    if (words === '') return
    const at = before.indexOf(words, start)
    if (pieces.length > 0 && !endsInSpace()) push('same', spaceAt(before.slice(Math.max(0, at - 9), at), 'end'), null)
    push('deleted', words, move)
    owed = spaceAt(before.slice(at + words.length, at + words.length + 9), 'start')
  }
  const inserted = (text: string, move: number | null): void => {
    if (text === '') return
    pieces.push(...withSpaceOutside('inserted', text, move))
    owed = ''
  }
  const breakLine = (): void => {
    if (pieces.length > 0 && !endsInSpace()) push('same', '\n', null)
  }
  return { pieces, same, deleted, inserted, breakLine }
}

const isGap = ({ kind, text }: Piece): boolean => kind === 'same' && text.trim() === ''

/** The pieces of one changed stretch as one, where all of them went or all of them came: apart they would be marked, and read out, word by word. */
const joinStretch = (stretch: readonly Piece[]): readonly Piece[] => {
  const first = stretch[0]
  const isOne = stretch.every(one => isGap(one) || (one.kind === first?.kind && one.move === first.move))
  return first === undefined || !isOne
    ? stretch
    : [{ kind: first.kind, text: stretch.map(({ text }) => text).join(''), move: first.move }]
}

const joinStretches = (pieces: readonly Piece[]): readonly Piece[] => {
  const joined: Piece[] = []
  let stretch: Piece[] = []
  let gaps: Piece[] = []
  const endStretch = (): void => {
    joined.push(...joinStretch(stretch), ...gaps)
    stretch = []
    gaps = []
  }
  for (const one of pieces) {
    if (isGap(one) && stretch.length > 0) gaps.push(one)
    else if (one.kind === 'same') {
      endStretch()
      joined.push(one)
    } else {
      stretch.push(...gaps, one)
      gaps = []
    }
  }
  endStretch()
  return joined
}

const beginsLine = (text: string, { start }: Span): boolean => start === 0 || text[start - 1] === '\n'

// The words of a redline that are no whole lines may end at the end of one.
const isWholeLines = (text: string, span: Span): boolean =>
  span.start < span.end &&
  beginsLine(text, span) &&
  (span.end === text.length || text[span.end] === '\n' || text[span.end - 1] === '\n')

/** Whether lines went at one edit and others came in their place at the next: each of them stands on a line of its own. A text of one line is a paragraph, and reads on. */
const isLineAfterLine = (
  { before, after }: { readonly before: string; readonly after: string },
  [gone, came]: readonly [Redline['edits'][number] | undefined, Redline['edits'][number]],
): boolean =>
  gone !== undefined &&
  `${before}${after}`.includes('\n') &&
  gone.after.end === came.after.start &&
  gone.after.start === gone.after.end &&
  came.before.start === came.before.end &&
  isWholeLines(before, gone.before) &&
  beginsLine(after, came.after)

/** Cuts two texts along the edits between them into what stayed, what went and what came, in the order in which it is read. Without what went, it is the new text but for space. */
export const cutPieces = (before: string, after: string, edits: Redline['edits']): readonly Piece[] => {
  const cutter = createCutter(before)
  let at = 0
  for (const [place, edit] of edits.entries()) {
    cutter.same(after.slice(at, edit.after.start))
    if (isLineAfterLine({ before, after }, [edits[place - 1], edit])) cutter.breakLine()
    cutter.deleted(edit.before, edit.move)
    cutter.inserted(after.slice(edit.after.start, edit.after.end), edit.move)
    at = edit.after.end
  }
  cutter.same(after.slice(at))
  return joinStretches(cutter.pieces)
}

const withSpaceOutside = (kind: Piece['kind'], text: string, move: number | null): readonly Piece[] => {
  const words = text.trim()
  const at = words === '' ? text.length : text.indexOf(words)
  return [
    ...piece('same', text.slice(0, at), null),
    ...piece(kind, words, move),
    ...piece('same', text.slice(at + words.length), null),
  ]
}

/** One side of a redline as it stood there: the old text with what went, or the new one with what came. The pieces join back to the text. */
export const cutSide = (text: string, edits: Redline['edits'], side: 'before' | 'after'): readonly Piece[] => {
  const kind = side === 'before' ? 'deleted' : 'inserted'
  let at = 0
  const pieces = edits.flatMap(edit => {
    const { start, end } = edit[side]
    const same = piece('same', text.slice(at, start), null)
    at = end
    return [...same, ...withSpaceOutside(kind, text.slice(start, end), edit.move)]
  })
  return joinStretches([...pieces, ...piece('same', text.slice(at), null)])
}
