/** Measures a text in pixels at a size. */
export type Measure = (text: string, size: number) => number

/** A size and the room that lines of it have: how wide each may be, and how many there may be. */
export type LineRoom = { readonly size: number; readonly width: number; readonly lines: number }

/** Some lines of a text; `whole` unless the last one ends in an ellipsis because the text goes on. */
export type Wrapped = { readonly lines: readonly string[]; readonly whole: boolean }

const cutter = new Intl.Segmenter('en', { granularity: 'grapheme' })

// A word that is wider than a line is cut between signs as a reader counts them.
const fitting = (word: string, measure: Measure, { size, width }: LineRoom): readonly string[] => {
  if (measure(word, size) <= width) return [word]
  const parts: string[] = []
  let part = ''
  for (const { segment } of cutter.segment(word)) {
    if (part !== '' && measure(part + segment, size) > width) {
      parts.push(part)
      part = ''
    }
    part += segment
  }
  return [...parts, part]
}

// The last line ends after a whole word where it has more than one.
const shortened = (line: string, measure: Measure, { size, width }: LineRoom): string => {
  const isRoom = (kept: string): boolean => measure(`${kept}…`, size) <= width
  const words = line.split(' ')
  while (words.length > 1 && !isRoom(words.join(' '))) words.pop()
  const signs = [...cutter.segment(words.join(' '))].map(({ segment }) => segment)
  while (signs.length > 0 && !isRoom(signs.join(''))) signs.pop()
  return `${signs.join('')}…`
}

/** A text in lines of one size, broken at its spaces. What has no room is left out, and an ellipsis says so. */
export const wrapText = (text: string, measure: Measure, room: LineRoom): Wrapped => {
  const lines: string[] = []
  let line = ''
  for (const part of text
    .split(/\s+/)
    .filter(word => word !== '')
    .flatMap(word => fitting(word, measure, room))) {
    const longer = line === '' ? part : `${line} ${part}`
    if (measure(longer, room.size) > room.width) {
      lines.push(line)
      line = part
    } else line = longer
    if (lines.length > room.lines) break
  }
  const all = line === '' ? lines : [...lines, line]
  if (all.length <= room.lines) return { lines: all, whole: true }
  const kept = all.slice(0, room.lines)
  return { lines: [...kept.slice(0, -1), shortened(kept.at(-1) ?? '', measure, room)], whole: false }
}

// Lines of about one length read better than a full one and one word below it; not at the price of a cut word.
const balanced = (text: string, measure: Measure, room: LineRoom, lines: readonly string[]): readonly string[] => {
  let best = lines
  for (let share = 0.95; share >= 0.5; share -= 0.05) {
    const narrower = wrapText(text, measure, { ...room, width: room.width * share })
    const isSame = narrower.whole && narrower.lines.length === lines.length
    if (!isSame || narrower.lines.join(' ') !== lines.join(' ')) break
    best = narrower.lines
  }
  return best
}

/** A text in the largest of some sizes in which it is whole; in the last of them, cut, where it is whole in none. */
export const wrapLargest = (
  text: string,
  measure: Measure,
  rooms: readonly [LineRoom, ...LineRoom[]],
): Wrapped & { readonly size: number } => {
  let [room] = rooms
  for (const next of rooms) {
    room = next
    const wrapped = wrapText(text, measure, next)
    if (wrapped.whole) return { lines: balanced(text, measure, next, wrapped.lines), whole: true, size: next.size }
  }
  return { ...wrapText(text, measure, room), size: room.size }
}
