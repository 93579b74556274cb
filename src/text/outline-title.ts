import { markingAt } from './numbering.ts'
import { countsSomething } from './numbering-words.ts'
import type { OutlineLine } from './outline-lines.ts'

const isHeading = (line: OutlineLine): boolean => line.form === 'heading' || line.form === 'title'

const isMarked = (line: OutlineLine): boolean => {
  if (line.number !== null) return true
  const marking = markingAt(line.text, line.form === 'heading' ? 'heading' : 'line')
  return marking?.firm === true && !countsSomething(line.text.slice(marking.rest))
}

const titleOf = (lines: readonly OutlineLine[], end: number): string =>
  lines
    .slice(0, end)
    .map(({ text }) => text)
    .join(' ')

const isSentence = (line: OutlineLine | undefined): boolean => line !== undefined && /[.:;!?]["”»)]?$/.test(line.text)

/** Names of parties and the like on the cover look like titles; they are words of the preamble, unless sentences stand right below them. */
const asProse = (lines: readonly OutlineLine[], to: number): readonly OutlineLine[] =>
  lines.map((line, at) =>
    at < to && line.form === 'title' && !isSentence(lines[at + 1]) ? { ...line, form: 'prose', level: 0 } : line,
  )

/**
 * The lines without those of the title, and the title; null where the first heading is the heading of a part.
 * A line that only looks like a title is one where a number or another title stands right below, or where no other title stands below the first number.
 */
export const splitTitle = (
  lines: readonly OutlineLine[],
): { readonly title: string | null; readonly rest: readonly OutlineLine[] } => {
  const first = lines[0]
  if (first === undefined || !isHeading(first) || isMarked(first)) return { title: null, rest: lines }
  let end = 1
  while (lines[end] !== undefined && lines[end]?.start === 'wrap') end++
  const rest = lines.slice(end)
  const next = rest[0]
  if (next === undefined) return { title: null, rest: lines }
  const isRival = (line: OutlineLine): boolean =>
    isHeading(line) && line.level <= first.level && line.start !== 'wrap' && !isMarked(line)
  const rivals = rest.flatMap((line, at) => (isRival(line) ? [at] : []))
  if (rivals.length === 0) return { title: titleOf(lines, end), rest }
  if (first.form === 'heading') return { title: null, rest: lines }
  const numbered = rest.findIndex(isMarked)
  if (rivals.every(at => at < numbered)) return { title: titleOf(lines, end), rest: asProse(rest, numbered) }
  return isHeading(next) || isMarked(next) ? { title: titleOf(lines, end), rest } : { title: null, rest: lines }
}
