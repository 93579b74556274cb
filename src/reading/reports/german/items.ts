import type { Token } from '../../../wording/tokens.ts'
import type { Quote } from '../quotes.ts'

/** A token of a unit, or an outermost quotation that stands for one (printed as its marks around its last character); what stands in round brackets is left out. */
export type Piece = Token & { readonly quote: Quote | null }

const quoteItem = (text: string, quote: Quote): Piece => ({
  ...quote.outer,
  printed: `„${text.charAt(quote.inner.end - 1)}“`,
  plain: '„“',
  sort: 'sign',
  quote,
})

/** How far a bracket may reach, in tokens; an unclosed one hides nothing. */
const LONGEST_BRACKET = 40

const afterBracket = (tokens: readonly Token[], at: number): number => {
  for (let i = at + 1; i < tokens.length && i < at + LONGEST_BRACKET; i++) if (tokens[i]?.printed === ')') return i + 1
  return at + 1
}

const DOMAIN = /^(?:de|at|ch|com|org|net|eu|info|tv|uk|us|fr|ru)$/

/** "zeitung.de" is one word, though a sign stands in it. */
const domainAt = (text: string, tokens: readonly Token[], at: number): Token | null => {
  const [name, dot, end] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (name?.sort !== 'word' || dot?.printed !== '.' || end === undefined || !DOMAIN.test(end.printed)) return null
  if (dot.start !== name.end || end.start !== dot.end) return null
  const printed = text.slice(name.start, end.end)
  return { ...name, end: end.end, printed, plain: printed.toLowerCase() }
}

/** The items of a stretch of tokens; `quotes` are the outermost quotations in it, in order. */
export const itemsOf = (text: string, tokens: readonly Token[], quotes: readonly Quote[]): readonly Piece[] => {
  const items: Piece[] = []
  let at = 0
  let next = 0
  while (at < tokens.length) {
    const token = tokens[at]
    if (token === undefined) break
    while (next < quotes.length && (quotes[next]?.outer.end ?? 0) <= token.start) next++
    const quote = quotes[next]
    const domain = domainAt(text, tokens, at)
    if (quote !== undefined && token.start >= quote.outer.start) {
      items.push(quoteItem(text, quote))
      while (at < tokens.length && (tokens[at]?.start ?? 0) < quote.outer.end) at++
    } else if (token.printed === '(') at = afterBracket(tokens, at)
    else if (domain !== null) {
      items.push({ ...domain, quote: null })
      at += 3
    } else {
      if (!'.!?…'.includes(token.printed) || token.printed.length > 1) items.push({ ...token, quote: null })
      at++
    }
  }
  return items
}
