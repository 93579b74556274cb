/** A stretch of one text, in UTF-16 code units: `start` is inside, `end` is not. It knows nothing of the text; keep the two together. */
export type Span = { readonly start: number; readonly end: number }

/** The words that a span covers. */
export const wordsAt = (text: string, span: Span): string => text.slice(span.start, span.end)
