import type { Span } from '../../text/span.ts'

/** A stretch between quotation marks: `outer` with its marks, `inner` without them; `depth` counts the quotations it stands in, 0 for an outermost one. */
export type Quote = { readonly outer: Span; readonly inner: Span; readonly depth: number }

type Opened = { readonly mark: string; readonly at: number; readonly inner: number }

type Found = { readonly outer: Span; readonly inner: Span }

/** Which marks close what a mark opened. Newsrooms mix them: a German low mark is closed by a high mark of either side, or by a straight one. */
const CLOSED_BY: Readonly<Record<string, string>> = {
  '„': '“”"',
  '“': '”"',
  '”': '”',
  '"': '"”“',
  '»': '«',
  '«': '»',
  '›': '‹',
  '‹': '›',
  '‚': "‘’'",
  '‘': "’'",
  "'": "'’",
  '``': "''”\"",
  ',,': "''“”\"",
}

const MARK = /``|''|,,(?=\p{L})|["'„“”»«›‹‚‘’\n]/gu
const OPENS_BEFORE = /[\s([{/—–\-„“”"»«›‹‚‘'`:,…]/u
const CLOSES_AFTER = /[\s.,;:!?)\]}/—–…„“”"»«›‹’‘'-]/u
const WORD = /[\p{L}\p{N}]/u
// Letters that an English or German elision leaves out at the front of a word: 'tis, 's, '90s, 'em, 'nen.
const ELISION = /^(?:tis|twas|em|til|cause|n|s|ne|nen|ner|nem|ran|rein|raus|rauf|runter|\d\ds?)(?![\p{L}\p{N}])/iu

const LATER_CLOSE = /^[^'’‘"“”„`]*(?:[\p{L}\p{N}]['’][\p{L}\p{N}][^'’‘"“”„`]*)*[\p{L}\p{N}.,!?]['’](?![\p{L}\p{N}'])/u

type Sides = { readonly opens: boolean; readonly closes: boolean }

const sidesOf = (text: string, start: number, end: number): Sides => {
  const before = text.charAt(start - 1)
  const after = text.charAt(end)
  return {
    opens: before === '' || OPENS_BEFORE.test(before),
    closes: after === '' || CLOSES_AFTER.test(after),
  }
}

const isApostrophe = (text: string, mark: string, at: number): boolean => {
  if (mark !== "'" && mark !== '’') return false
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)]
  if (WORD.test(before)) return WORD.test(after)
  return ELISION.test(text.slice(at + 1, at + 8))
}

const mayOpen = (mark: string, { opens, closes }: Sides): boolean => {
  if (mark === '„' || mark === '``' || mark === ',,') return true
  if (mark === '‚') return opens
  if (mark === '’' || mark === "''") return false
  return opens && !closes
}

/** The place in the stack of what this mark closes; -1 for nothing. */
const partnerOf = (stack: readonly Opened[], mark: string): number =>
  stack.findLastIndex(opened => (CLOSED_BY[opened.mark] ?? '').includes(mark))

/** A genitive ("the players’ union") looks like a closing mark; it is none where another closing mark follows before any new opening. */
const isGenitive = (text: string, mark: string, at: number): boolean => {
  if (mark !== '’' && mark !== "'") return false
  if (!/[sxzß]/i.test(text.charAt(at - 1)) || !/\s/.test(text.charAt(at + 1))) return false
  const ahead = text.slice(at + 1, at + 300).split('\n', 1)[0] ?? ''
  return LATER_CLOSE.test(ahead)
}

const byPlace = (one: Found, other: Found): number =>
  one.outer.start - other.outer.start || other.outer.end - one.outer.end

const withDepth = (found: readonly Found[]): readonly Quote[] => {
  const open: number[] = []
  return [...found].sort(byPlace).map(quote => {
    while (open.length > 0 && (open.at(-1) ?? 0) <= quote.outer.start) open.pop()
    open.push(quote.outer.end)
    return { ...quote, depth: open.length - 1 }
  })
}

/** What stays open at the end of a paragraph is a quotation only where the next paragraph opens anew with the same mark. */
const carriedOver = (text: string, stack: readonly Opened[], end: number): Found | null => {
  const [first] = stack
  if (first === undefined || !'„“"«»'.includes(first.mark)) return null
  let next = end
  while (next < text.length && /\s/.test(text.charAt(next))) next++
  if (!text.startsWith(first.mark, next) || stack.length !== 1) return null
  const closed = first.inner + text.slice(first.inner, end).trimEnd().length
  return { outer: { start: first.at, end: closed }, inner: { start: first.inner, end: closed } }
}

/** The deepest nesting that is followed: hostile text of opening marks alone stays linear. */
const DEEPEST = 8

const takeMark = (stack: Opened[], text: string, { mark, at }: { readonly mark: string; readonly at: number }) => {
  const end = at + mark.length
  const sides = sidesOf(text, at, end)
  const partner = partnerOf(stack, mark)
  const opened = partner < 0 ? undefined : stack[partner]
  const opening = mayOpen(mark, sides) || (opened === undefined && sides.opens && mark !== '’' && mark !== "''")
  if (opening) {
    if (stack.length >= DEEPEST) stack.shift()
    stack.push({ mark, at, inner: end })
    return null
  }
  if (opened === undefined || isGenitive(text, mark, at)) return null
  stack.length = partner
  return { outer: { start: opened.at, end }, inner: { start: opened.inner, end: at } }
}

/**
 * All quotations of a text in order, an outer one before those in it: „…“ “…” "…" »…« «…» ‚…‘ ‘…’ '…' ``…''. Straight marks are told apart by
 * what stands beside them. None reaches over a line break; a long quotation whose paragraphs each open anew gives one per paragraph. A mark that is never closed gives none.
 */
export const findQuotes = (text: string): readonly Quote[] => {
  const found: Found[] = []
  let stack: Opened[] = []
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    if (mark === '\n') {
      const carried = carriedOver(text, stack, index)
      if (carried !== null) found.push(carried)
      stack = []
    } else if (!isApostrophe(text, mark, index)) {
      const closed = takeMark(stack, text, { mark, at: index })
      if (closed !== null) found.push(closed)
    }
  }
  return withDepth(found)
}
