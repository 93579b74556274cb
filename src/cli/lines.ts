import { cutSigns, directionOf, displayWidth, isolate, isWide } from './width.ts'

/** How a stretch looks. */
export type Look = 'plain' | 'dim' | 'bold' | 'deleted' | 'inserted' | 'moved-from' | 'moved-to' | 'marked'

/** A stretch of text in one look. */
export type Run = { readonly text: string; readonly look: Look }

/** One line of a terminal and its width in columns. */
export type Line = { readonly runs: readonly Run[]; readonly width: number; readonly direction: 'ltr' | 'rtl' }

// Orange and blue, not red and green; struck and underlined besides, because colour alone tells some readers nothing.
const CODES: Readonly<Record<Look, string | null>> = {
  plain: null,
  dim: '2',
  bold: '1',
  deleted: '9;38;5;208',
  inserted: '4;38;5;75',
  'moved-from': '9;2;38;5;208',
  'moved-to': '4;1;38;5;75',
  marked: '4',
}

const MARKS: Readonly<Record<Look, readonly [string, string]>> = {
  plain: ['', ''],
  dim: ['', ''],
  bold: ['', ''],
  deleted: ['[-', '-]'],
  inserted: ['{+', '+}'],
  'moved-from': ['[-', '-]'],
  'moved-to': ['{+', '+}'],
  marked: ['‹', '›'],
}

/** Puts the marks of word diffs, or of a passage that is spoken of, round a run, for where there is no colour. */
export const mark = ({ text, look }: Run): Run => ({ text: MARKS[look][0] + text + MARKS[look][1], look })

type Pen = { runs: Run[]; width: number }

const put = (pen: Pen, run: Run, width: number): void => {
  const last = pen.runs.at(-1)
  if (last?.look === run.look) pen.runs[pen.runs.length - 1] = { text: last.text + run.text, look: run.look }
  else pen.runs.push(run)
  pen.width += width
}

const hasWide = (text: string): boolean => /[^\0-\u10ff\u2000-\u2e7f]/.test(text)

const cutWide = (part: string): readonly string[] => {
  const cut: string[] = []
  let narrow = ''
  for (const sign of cutSigns(part)) {
    if (isWide(sign) && narrow !== '') cut.push(narrow)
    if (isWide(sign)) cut.push(sign)
    narrow = isWide(sign) ? '' : narrow + sign
  }
  return narrow === '' ? cut : [...cut, narrow]
}

/** The stretches between which a line may break: spaces, words, and single wide signs. No-break spaces belong to words. */
const cutAtBreaks = (text: string): readonly string[] =>
  (text.match(/\n|[^\S\n\u00a0\u202f]+|[\S\u00a0\u202f]+/gu) ?? []).flatMap(part =>
    hasWide(part) ? cutWide(part) : [part],
  )

const isSpace = (part: string): boolean => /^[^\S\u00a0\u202f]+$/u.test(part)

/** A setter of lines: words are collected over several runs and set when a place to break comes. */
const createSetter = (width: number) => {
  const lines: Pen[] = []
  let line: Pen = { runs: [], width: 0 }
  let word: Pen = { runs: [], width: 0 }
  let gap: Run | null = null
  const endLine = (): void => {
    lines.push(line)
    line = { runs: [], width: 0 }
    gap = null
  }
  const setSigns = (run: Run): void => {
    for (const sign of cutSigns(run.text)) {
      const wide = displayWidth(sign)
      if (line.width + wide > width && line.width > 0) endLine()
      put(line, { text: sign, look: run.look }, wide)
    }
  }
  const endWord = (): void => {
    if (word.runs.length === 0) return
    if (line.width > 0 && line.width + (gap === null ? 0 : 1) + word.width > width) endLine()
    if (gap !== null && line.width > 0) put(line, gap, 1)
    gap = null
    for (const run of word.runs) {
      const needed = displayWidth(run.text)
      if (line.width + needed > width) setSigns(run)
      else put(line, run, needed)
    }
    word = { runs: [], width: 0 }
  }
  const set = (part: string, look: Look): void => {
    if (part === '\n') {
      endWord()
      endLine()
    } else if (isSpace(part)) {
      endWord()
      gap = { text: ' ', look }
    } else {
      if (isWide(part)) endWord()
      put(word, { text: part, look }, displayWidth(part))
    }
  }
  const finish = (): readonly Pen[] => {
    endWord()
    if (line.runs.length > 0 || lines.length === 0) endLine()
    return lines
  }
  return { set, finish }
}

/** Breaks runs into lines of at most `width` columns: at spaces and beside wide signs, inside a word only where it is wider than a line. */
export const wrap = (runs: readonly Run[], width: number): readonly Line[] => {
  const direction = directionOf(runs.map(({ text }) => text).join(''))
  const setter = createSetter(width)
  for (const { text, look } of runs) for (const part of cutAtBreaks(text)) setter.set(part, look)
  return setter.finish().map(line => ({ ...line, direction }))
}

const paint = (run: Run, colour: boolean): string => {
  const code = CODES[run.look]
  return colour && code !== null ? `\u001b[${code}m${run.text}\u001b[0m` : run.text
}

/** A line as it is sent to the terminal. `paintWith` says whether colour is used. */
export const printLine = (line: Line, paintWith: { readonly colour: boolean }): string =>
  isolate(line.runs.map(run => paint(run, paintWith.colour)).join(''), line.direction)
