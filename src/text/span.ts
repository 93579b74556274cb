/** A stretch of one text, in UTF-16 code units: `start` is inside, `end` is not. It knows nothing of the text; keep the two together. */
export type Span = { readonly start: number; readonly end: number }

/** The words that a span covers. */
export const wordsAt = (text: string, span: Span): string => text.slice(span.start, span.end)

/** How many code units two spans share; 0 where they only touch. */
export const overlap = (one: Span, other: Span): number =>
  Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start))

/** Whether `inner` lies wholly inside `outer`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end
