/** A Markdown file cut at its fences: the YAML between them and the text behind; lines count from 1 in the file. */
export type HeadAndBody = {
  readonly head: string
  readonly body: string
  readonly bodyLine: number
}

const FENCE = /^---[ \t]*\n/
const CLOSE = /^(?:---|\.\.\.)[ \t]*(?:\n|$)/gm

/** Lines as they count in a folder: a file that was written on Windows means the same. */
export const withLineFeeds = (text: string): string => text.replaceAll('\r\n', '\n')

const linesIn = (text: string): number => text.split('\n').length - 1

/** Cuts a file at its head; null where it has none. */
export const cutHead = (source: string): HeadAndBody | null => {
  const fence = FENCE.exec(source)
  if (fence === null) return null
  CLOSE.lastIndex = fence[0].length
  const close = CLOSE.exec(source)
  if (close === null) return null
  const bodyStart = close.index + close[0].length
  return {
    head: source.slice(fence[0].length, close.index),
    body: source.slice(bodyStart),
    bodyLine: linesIn(source.slice(0, bodyStart)) + 1,
  }
}

/** The words of a body: without the empty lines before and the white space behind. */
export const bodyText = (body: string): string => body.replace(/^(?:[ \t]*\n)+/, '').trimEnd()

/** Whether a text stands in a file as it is and is read again as it was. */
export const survives = (text: string): boolean =>
  text === bodyText(`\n${text}\n`) && !/[\r\ufeff]/.test(text) && text.isWellFormed()
