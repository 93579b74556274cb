import type { PrintedLine } from './text-wraps.ts'

const PAGE =
  /^(?:[-–—•|]\s?\d{1,4}\s?[-–—•|]|(?:page|seite|página|pagina|стр\.|стор\.|صفحة)\s?\d{1,4}(?:\s?(?:of|von|de|sur|di|из|з|من|\/)\s?\d{1,4})?|\d{1,4}\s?(?:\/|of|von)\s?\d{1,4})$/iu
const NUMBER = /^\d{1,4}$/
/** A number alone stands for a page where it is set to the middle or the right, this many columns in. */
const FAR = 20

const isPage = ({ text, indent, gap }: PrintedLine): boolean =>
  text.length <= 24 && (PAGE.test(text) || (NUMBER.test(text) && gap && indent >= FAR))

const likeness = ({ text }: PrintedLine): string => text.replace(/\d+/g, '#').replace(/\s+/g, ' ')

/** Lines of the page beside its number that also stand elsewhere: the running head. */
const runningHeads = (lines: readonly PrintedLine[], pages: ReadonlySet<number>): ReadonlySet<number> => {
  const counts = new Map<string, number>()
  for (const line of lines) counts.set(likeness(line), (counts.get(likeness(line)) ?? 0) + 1)
  const beside = [...pages].flatMap(at => [at - 1, at + 1])
  return new Set(beside.filter(at => lines[at] !== undefined && (counts.get(likeness(lines[at])) ?? 0) > 1))
}

const carriesOn = (before: PrintedLine | undefined, line: PrintedLine): boolean =>
  before !== undefined && !/[.:;!?]["”»)]?$/.test(before.text) && /^\p{Ll}/u.test(line.text)

/** A text as it was pasted from pages, without their numbers and running heads; a sentence that a page breaks is whole again. `count` is how many lines were left out. */
export const withoutPages = (
  lines: readonly PrintedLine[],
): { readonly lines: readonly PrintedLine[]; readonly count: number } => {
  const pages = new Set(lines.flatMap((line, at) => (isPage(line) ? [at] : [])))
  if (pages.size === 0) return { lines, count: 0 }
  const heads = runningHeads(lines, pages)
  const kept: PrintedLine[] = []
  let cut = false
  for (const [at, line] of lines.entries()) {
    const out = pages.has(at) || heads.has(at)
    if (!out) kept.push(cut ? { ...line, gap: !carriesOn(kept.at(-1), line) } : line)
    cut = out
  }
  return { lines: kept, count: lines.length - kept.length }
}
