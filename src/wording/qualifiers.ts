import { type Chunk, caseOf, chunk, hasClass, quantityAt } from './chunks.ts'
import { type Sentence, subordinatesOf } from './clauses.ts'
import { kindOf, phraseAt } from './grammar.ts'
import type { NounClass, Opener } from './lexicon/entries.ts'
import { endOfPhrase } from './phrases.ts'
import { isCapital, type Range, type Token } from './tokens.ts'

const isNarrowing = ({ grammar }: Sentence, token: Token, next: Token | undefined): boolean => {
  if (token.sort !== 'word' || (isCapital(token) && isCapital(next)) || grammar.sets.harmless.has(token.plain))
    return false
  const stem = grammar.lexicon.hasCompounds ? token.plain.replace(/(?:e|en|er|es|em)$/, '') : token.plain
  return (
    grammar.sets.narrowing.has(stem) ||
    grammar.sets.narrowing.has(token.plain) ||
    grammar.narrowingPattern.test(token.plain)
  )
}

/** The qualifiers of a clause: what stands in `range` of the sentence, leaving out the tokens of `operators`. */
export const qualifiersOf = (
  sentence: Sentence,
  operators: readonly Range[],
  subject: Range | null,
): readonly Chunk[] => {
  const chunks: Chunk[] = []
  const { range } = sentence
  const subordinates = subordinatesOf(sentence)
  for (let i = range.start; i < range.end; i++) {
    const operator = operators.find(({ start, end }) => i >= start && i < end)
    const isInOperator = operator !== undefined
    const isInHead = isInOperator && operator === operators[0]
    const found = chunkAt(sentence, i, { subordinates, isInOperator, isInHead, subject })
    if (found === null) continue
    if ('kind' in found) keep(sentence, chunks, found)
    i = Math.max(i, found.end - 1)
  }
  return chunks
}

/** Adds a chunk, or lengthens the one before it: "best efforts" + "to the extent possible", "for peaceful purposes" + "only". */
const keep = ({ tokens, grammar }: Sentence, chunks: Chunk[], found: Chunk): void => {
  const last = chunks.at(-1)
  const isOnly = found.end - found.start === 1 && grammar.sets.onlyWords.has(tokens[found.start]?.plain ?? '')
  const { dimension } = found.kind
  const isSame = dimension === last?.kind.dimension && JOINED.has(dimension)
  if (last === undefined || last.end !== found.start || !(isOnly || isSame)) {
    chunks.push(found)
    return
  }
  const kind = isOnly ? { ...last.kind, leavesOpen: true } : last.kind
  chunks[chunks.length - 1] = { ...last, end: found.end, kind }
}

const JOINED: ReadonlySet<string> = new Set(['hedge', 'object-scope', 'actor-scope', 'quantity'])

type Place = {
  readonly subordinates: readonly Range[]
  readonly isInOperator: boolean
  readonly isInHead: boolean
  readonly subject: Range | null
}

const chunkAt = (sentence: Sentence, at: number, place: Place): Chunk | Range | null => {
  const { tokens, grammar, range } = sentence
  const token = tokens[at]
  if (token === undefined || token.sort === 'sign') return null
  const subordinate = place.subordinates.find(({ start }) => start === at)
  if (subordinate !== undefined) {
    const mark = phraseAt(grammar.subordinators, tokens, at, range.end)
    return chunk(at, subordinate.end, mark?.meaning ?? kindOf('condition'), 'clause')
  }
  const adverb = phraseAt(grammar.adverbs, tokens, at, range.end)
  if (place.isInHead && adverb === null) return null
  const special = onlyAt(sentence, at, place) ?? relativeAt(sentence, at, place)
  if (special !== null) return special
  const opener = phraseAt(grammar.openers, tokens, at, range.end)
  if (adverb !== null && adverb.length >= (opener?.length ?? 0)) {
    return chunk(at, at + adverb.length, adverb.meaning, 'adverb')
  }
  if (place.isInOperator && opener === null && token.sort !== 'number') return null
  const bound = quantityAt(sentence, at)
  if (bound !== null) return isOfBearer(place, at) ? { ...bound, kind: kindOf('actor-scope') } : bound
  if (opener !== null) return phraseChunk(sentence, at, { length: opener.length, opener: opener.meaning }, place)
  return wordAt(sentence, at, place)
}

const isOfBearer = ({ subject }: Place, at: number): boolean =>
  subject !== null && at >= subject.start && at < subject.end

/** "Only" before a phrase, or before the bearer itself. */
const onlyAt = (sentence: Sentence, at: number, { subject }: Place): Chunk | null => {
  const { tokens, grammar, range } = sentence
  if (!grammar.sets.onlyWords.has(tokens[at]?.plain ?? '')) return null
  const opener = phraseAt(grammar.openers, tokens, at + 1, range.end)
  if (opener !== null) return onlyChunk(sentence, at, opener.length, opener.meaning)
  return subject !== null && at === subject.start ? chunk(at, at + 1, kindOf('actor-scope'), 'adverb') : null
}

/** A single word that narrows: an adverb by its ending, an adjective, a participle behind its noun. */
const wordAt = (sentence: Sentence, at: number, place: Place): Chunk | null => {
  const { tokens, grammar } = sentence
  const token = tokens[at]
  if (token === undefined) return null
  if (isMannerAdverb(sentence, at)) return chunk(at, at + 1, kindOf('manner'), 'adverb')
  const next = grammar.lexicon.hasCompounds ? undefined : tokens[at + 1]
  if (isNarrowing(sentence, token, next) && isAdjectivePlace(sentence, at)) {
    return chunk(at, at + 1, kindOf(isOfBearer(place, at) ? 'actor-scope' : 'object-scope'), 'adjective')
  }
  return participleAt(sentence, at, place)
}

/** A relative clause of the bearer narrows who is bound: "Parties that have ratified". */
const relativeAt = ({ tokens, grammar }: Sentence, at: number, place: Place): Chunk | null => {
  const { subject } = place
  if (subject === null || at <= subject.start || at >= subject.end || grammar.lexicon.syntax !== 'straight') return null
  const plain = tokens[at]?.plain ?? ''
  if (!grammar.sets.relatives.has(plain) && plain !== grammar.lexicon.contentWord) return null
  return chunk(at, subject.end, kindOf('actor-scope'), 'relative')
}

/** An adverb by its ending, at a verb: "unreasonably"; one before an adjective belongs to that. */
const isMannerAdverb = ({ tokens, grammar, range }: Sentence, at: number): boolean => {
  const plain = tokens[at]?.plain ?? ''
  if (grammar.lexicon.syntax !== 'straight' || !/.{3}ly$/.test(plain) || grammar.sets.notAdverbs.has(plain))
    return false
  const next = tokens[at + 1]
  if (next === undefined || next.sort === 'sign' || at + 1 >= range.end) return true
  if (grammar.sets.articles.has(tokens[at - 1]?.plain ?? '')) return false
  return (
    grammar.sets.articles.has(next.plain) ||
    grammar.openers.has(next.plain) ||
    grammar.sets.coordinators.has(next.plain) ||
    isParticiple(tokens[at - 1]?.plain ?? '')
  )
}

const isParticiple = (plain: string): boolean => /ed$/.test(plain)

const isAdjectivePlace = ({ tokens, grammar, range }: Sentence, at: number): boolean => {
  const next = tokens[at + 1]
  return (
    at + 1 < range.end &&
    next?.sort === 'word' &&
    !grammar.sets.stops.has(next.plain) &&
    !grammar.openers.has(next.plain)
  )
}

/** "Only by its own employees", „nur mit Genehmigung“: a phrase that would be a mere object narrows. */
const onlyChunk = (sentence: Sentence, at: number, length: number, opener: Opener): Chunk => {
  const from = at + 1 + length
  const end = endOfPhrase(sentence, from)
  const kind = caseOf(sentence, opener, from, end)
  const isActor = kind === null && hasAny(sentence, { start: from, end }, 'actor')
  const open =
    kind === null ? kindOf(isActor ? 'actor-scope' : 'condition') : { ...kind, leavesOpen: true, isRestrictive: true }
  return chunk(at, end, open, 'preposition')
}

const hasAny = (sentence: Sentence, { start, end }: Range, noun: NounClass): boolean => {
  for (let i = start; i < end; i++) if (hasClass(sentence, i, noun)) return true
  return false
}

const SCOPES: ReadonlySet<string> = new Set(['quantity', 'object-scope', 'manner'])

const phraseChunk = (
  sentence: Sentence,
  at: number,
  { length, opener }: { readonly length: number; readonly opener: Opener },
  place: Place,
): Chunk | Range | null => {
  const end = endOfPhrase(sentence, at + length)
  if (end <= at + length && opener.cases.length > 0) return { start: at, end: at + length }
  const kind = caseOf(sentence, opener, at + length, end)
  const isOfBearer = kind !== null && place.subject !== null && at > place.subject.start && at < place.subject.end
  if (kind !== null && isOfBearer && SCOPES.has(kind.dimension))
    return chunk(at, end, kindOf('actor-scope'), 'preposition')
  if (kind !== null) return chunk(at, end, kind, 'preposition')
  return { start: at, end: at + length }
}

/** A participle behind its noun: "products listed in Annex Y". */
const participleAt = (sentence: Sentence, at: number, place: Place): Chunk | null => {
  const { tokens, grammar, range } = sentence
  const token = tokens[at]
  const before = tokens[at - 1]
  if (token === undefined || before === undefined || before.sort !== 'word' || at <= range.start || place.isInOperator)
    return null
  if (grammar.lexicon.syntax !== 'straight' || !/(?:ed|ing)$|^(?:held|made|set|known|situated)$/.test(token.plain))
    return null
  if (
    grammar.sets.stops.has(before.plain) ||
    grammar.openers.has(before.plain) ||
    grammar.sets.articles.has(before.plain)
  )
    return null
  if (phraseAt(grammar.openers, tokens, at + 1, range.end) === null || before.plain === 'so') return null
  const goesOn = /ing$/.test(token.plain) && /^(?:to|of|on|from)$/.test(tokens[at + 1]?.plain ?? '')
  if (goesOn) return null
  const isActor = place.subject !== null && at < place.subject.end
  const end = endOfPhrase(sentence, at + 2)
  return chunk(at, end, kindOf(isActor ? 'actor-scope' : 'object-scope'), 'participle')
}
