import type { Edit } from '../diff.ts'
import type { Scale } from '../scale.ts'
import type { Span } from '../span.ts'
import type { Words } from '../words.ts'
import type { Sides, WordEdit } from './word-edits.ts'

/** How well an edit may begin or end before word `at`: at a sentence best, then at a comma or bracket, then before a short word. */
const borderAt = (words: Words, at: number, scale: Scale): number => {
  if (at === 0 || at === words.ids.length) return 6
  const { vocabulary } = scale
  const last = vocabulary.plainOf(words.ids[at - 1] ?? 0)
  const next = vocabulary.plainOf(words.ids[at] ?? 0)
  if (/^[.!?。！？؟]/.test(last)) return 5
  if (/^[,;:、，；：،؛]/.test(last)) return 4
  if (/^[)\]}」』）]/.test(last) || /^[([{「『（]/.test(next)) return 4
  if (/^[,;:.!?、，；：،؛。！？؟)\]}]/.test(next)) return 3
  const shortNext = scale.weightOf(words.ids[at] ?? 0) <= 1
  const shortLast = scale.weightOf(words.ids[at - 1] ?? 0) <= 1
  return shortLast ? 0 : shortNext ? 2 : 1
}

type Slide = {
  readonly text: Words
  readonly start: number
  readonly end: number
  readonly low: number
  readonly high: number
}

/** How many words a pure insertion or deletion is best moved to the left (below 0) or right: the same words, better borders. */
const bestSlide = ({ text, start, end, low, high }: Slide, scale: Scale): number => {
  const worth = (by: number): number => borderAt(text, start + by, scale) + borderAt(text, end + by, scale)
  let best = 0
  let top = worth(0)
  const weigh = (by: number): void => {
    if (worth(by) <= top) return
    best = by
    top = worth(by)
  }
  for (let by = -1; start + by >= low && text.ids[start + by] === text.ids[end + by]; by--) weigh(by)
  for (let by = 1; end + by <= high && text.ids[start + by - 1] === text.ids[end + by - 1]; by++) weigh(by)
  return best
}

/** Puts a deletion that follows right on an insertion before it: readers expect what is gone before what came. */
const strikeFirst = (edits: readonly WordEdit[]): WordEdit[] => {
  const ordered: WordEdit[] = []
  for (const edit of edits) {
    const last = ordered.at(-1)
    const swap = last && last.a0 === last.a1 && edit.b0 === edit.b1 && last.a1 === edit.a0 && last.b1 === edit.b0
    if (swap) ordered.splice(-1, 1, { ...edit, b0: last.b0, b1: last.b0 }, { ...last, a0: edit.a1, a1: edit.a1 })
    else ordered.push(edit)
  }
  return ordered
}

/** Slides pure insertions and deletions to the borders of words, phrases and sentences that read best. */
export const slideEdits = (edits: readonly WordEdit[], { before, after, scale }: Sides): WordEdit[] => {
  const slid: WordEdit[] = []
  edits.forEach((edit, e) => {
    const last = slid.at(-1)
    const next = edits[e + 1]
    const isInsertion = edit.a0 === edit.a1
    const fixed = edit.whole || (!isInsertion && edit.b0 !== edit.b1)
    // Only words kept between this edit and its neighbours may change places with it.
    const room = edit.a0 - (last?.a1 ?? 0)
    const space = (next?.a0 ?? before.ids.length) - edit.a1
    const [text, start, end] = isInsertion ? [after, edit.b0, edit.b1] : [before, edit.a0, edit.a1]
    const by = fixed ? 0 : bestSlide({ text, start, end, low: start - room, high: end + space }, scale)
    slid.push({ ...edit, a0: edit.a0 + by, a1: edit.a1 + by, b0: edit.b0 + by, b1: edit.b1 + by })
  })
  return strikeFirst(slid)
}

/** Where a run of words stands in a text; an empty run stands before the next word. */
const spanOf = (words: Words, start: number, end: number): Span => {
  const from = words.starts[start] ?? words.text.length
  return { start: from, end: start === end ? from : (words.ends[end - 1] ?? from) }
}

/** The white space before word `at`, or after the last word. */
const gapBefore = (words: Words, at: number): Span => ({
  start: at > 0 ? (words.ends[at - 1] ?? 0) : 0,
  end: words.starts[at] ?? words.text.length,
})

const textOf = (words: Words, span: Span): string => words.text.slice(span.start, span.end)

/** Where an edit may reach: behind the one before it, in both texts; whether a kept word or nothing follows it; whether it must stay pure. */
type Room = { readonly floor: Span; readonly followed: 'by kept words' | 'by an edit'; readonly pure: boolean }

/**
 * Which white space words that stand alone on their side take along, that before or that after them or both: what is left should
 * be the white space that the other text has in their place. Both, where that has none: else the words run into their neighbour,
 * and an accent that stands alone would change it.
 */
const whiteSpaceTaken = (lead: string, tail: string, gap: string): 'lead' | 'tail' | 'both' => {
  if (lead === gap) return 'tail'
  if (tail === gap) return 'lead'
  if (gap === '') return 'both'
  return lead === '' && tail !== '' ? 'lead' : 'tail'
}

/** The spans of words put in or taken out alone, with the white space beside them, so that both texts read well without them. */
const loneSpans = (own: Words, other: Words, run: Span, at: number, room: Room): readonly [Span, Span] => {
  const lead = gapBefore(own, run.start)
  const tail = gapBefore(own, run.end)
  const gap = gapBefore(other, at)
  const { floor, followed } = room
  const free = lead.start >= floor.start && gap.start >= floor.end
  // "and/or" that became "and or": the sign is replaced by the space, for without either the words would be one.
  if (free && lead.start === lead.end && tail.start === tail.end) {
    const between = at > 0 && at < other.ids.length && followed === 'by kept words'
    const end = between && !room.pure ? gap.end : gap.start
    return [
      { start: lead.end, end: tail.start },
      { start: gap.start, end },
    ]
  }
  const taken = free ? whiteSpaceTaken(textOf(own, lead), textOf(own, tail), textOf(other, gap)) : 'tail'
  const leads = taken === 'lead' || (taken === 'both' && followed === 'by an edit')
  const place = leads ? gap.start : gap.end
  return [
    { start: taken === 'tail' ? lead.end : lead.start, end: leads ? tail.start : tail.end },
    { start: place, end: place },
  ]
}

/** The spans of replaced words, and of the white space beside them on a side where the two texts differ in having any. */
const replacedSpans = ({ before, after }: Sides, edit: WordEdit, { floor, followed }: Room): readonly [Span, Span] => {
  const one = spanOf(before, edit.a0, edit.a1)
  const other = spanOf(after, edit.b0, edit.b1)
  const backA = before.ends[edit.a0 - 1] ?? 0
  const backB = after.ends[edit.b0 - 1] ?? 0
  const nextA = before.starts[edit.a1] ?? before.text.length
  const nextB = after.starts[edit.b1] ?? after.text.length
  const leads = backA < one.start !== backB < other.start && backA >= floor.start && backB >= floor.end
  const trails = one.end < nextA !== other.end < nextB && followed === 'by kept words'
  return [
    { start: leads ? backA : one.start, end: trails ? nextA : one.end },
    { start: leads ? backB : other.start, end: trails ? nextB : other.end },
  ]
}

/** Edits counted in words as edits counted in code units. */
export const spansOfEdits = (edits: readonly WordEdit[], sides: Sides): Edit[] => {
  const { before, after } = sides
  const found: Edit[] = []
  const spans = (edit: WordEdit, next: WordEdit | undefined): readonly [Span, Span] => {
    const { a0, a1, b0, b1 } = edit
    const last = found.at(-1)
    const floor = { start: last?.before.end ?? 0, end: last?.after.end ?? 0 }
    const followed = next === undefined || next.a0 > a1 ? 'by kept words' : 'by an edit'
    const room: Room = { floor, followed, pure: edit.move !== null || edit.elsewhere !== null }
    if (b0 === b1) return loneSpans(before, after, { start: a0, end: a1 }, b0, room)
    if (a0 !== a1) return replacedSpans(sides, edit, room)
    const turned = { start: floor.end, end: floor.start }
    const [own, other] = loneSpans(after, before, { start: b0, end: b1 }, a0, { ...room, floor: turned })
    return [other, own]
  }
  edits.forEach((edit, e) => {
    const [one, other] = spans(edit, edits[e + 1])
    const { move, elsewhere } = edit
    found.push({ before: one, after: other, move, ...(elsewhere === null ? {} : { elsewhere }) })
  })
  return found
}
