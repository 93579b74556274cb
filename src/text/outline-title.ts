import { markingAt } from './numbering.ts'
import type { OutlineLine } from './outline-lines.ts'

const isHeading = (line: OutlineLine): boolean => line.form === 'heading' || line.form === 'title'

const isMarked = (line: OutlineLine): boolean =>
  line.number !== null || markingAt(line.text, line.form === 'heading' ? 'heading' : 'line') !== null

/** The lines without those of the title, and the title; null where the first heading is the heading of a part. */
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
  const rivals = rest.some(
    line => isHeading(line) && line.level <= first.level && line.start !== 'wrap' && !isMarked(line),
  )
  // A guessed title right above another heading or a number is the draft's own; above prose it may head the first part.
  if (rivals && (first.form === 'heading' || !(isHeading(next) || isMarked(next)))) return { title: null, rest: lines }
  const title = lines
    .slice(0, end)
    .map(({ text }) => text)
    .join(' ')
  return { title, rest }
}
