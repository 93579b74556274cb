import { cutSentences } from '../../text/sentences.ts'
import type { Span } from '../../text/span.ts'
import { createVocabulary, cutWords, type Words } from '../../text/words.ts'
import type { ModalClass } from '../lexicon/shift-words.ts'
import { type Quantity, quantitiesIn } from '../quantities.ts'
import type { ComparedWords, Phrase } from './compared-words.ts'

/** The smallest part that is compared: a word, or a phrase or quantity that counts as one. `key` is what makes two the same. */
export type Atom = {
  readonly kind: 'word' | 'small' | 'preposition' | 'sign' | 'modal' | 'negation' | 'condition' | 'hedge' | 'quantity'
  readonly key: string
  readonly plain: string
  readonly span: Span
  readonly sentence: number
  readonly modal: ModalClass | null
  readonly degree: number
  readonly quantity: Quantity | null
}

/** One text in atoms. */
export type AtomText = { readonly text: string; readonly atoms: readonly Atom[] }

type Token = { readonly plain: string; readonly span: Span; readonly isUpper: boolean }

const tokensOf = (text: string): readonly Token[] => {
  const vocabulary = createVocabulary()
  const { starts, ends, ids }: Words = cutWords(text, vocabulary)
  return Array.from(ids, (id, i) => {
    const span = { start: starts[i] ?? 0, end: ends[i] ?? 0 }
    return { plain: vocabulary.plainOf(id), span, isUpper: /^\p{Lu}/u.test(text.slice(span.start, span.start + 2)) }
  })
}

const endsClause = (token: Token | undefined): boolean => token === undefined || /^[.,;:!?)]$/.test(token.plain)
const FAR = 60

/** Joins a particle at the end of a clause to its finite verb: "stellt … bereit" is compared as "bereitstellt". */
const joinParticles = (tokens: readonly Token[], words: ComparedWords): ReadonlyMap<number, string> => {
  const joined = new Map<number, string>()
  if (words.particles.size === 0) return joined
  let from = 0
  tokens.forEach((token, i) => {
    const next = tokens[i + 1]
    const isLast = endsClause(next) || next?.plain === 'und'
    if (isLast && words.particles.has(token.plain)) {
      const verb = finiteVerb(tokens.slice(Math.max(from, i - FAR), i), token.plain, words)
      if (verb) {
        // "führt … wieder ein": the first particle goes with the second.
        joined.set(tokens.indexOf(verb, Math.max(from, i - FAR)), `${token.plain}${verb.plain}`)
        joined.set(i, '')
      }
    }
    if (/^[.;:]$/.test(token.plain)) from = i + 1
  })
  return joined
}

const finiteVerb = (clause: readonly Token[], particle: string, words: ComparedWords): Token | null => {
  const isVerb = (token: Token): boolean =>
    words.isLike(words.words.endings.parted, token.plain) &&
    !words.small.has(token.plain) &&
    !words.particles.has(token.plain)
  const candidates = clause.filter((token, i) => isVerb(token) && (!token.isUpper || i === 0))
  const known = candidates.find(({ plain }) => {
    const stem = words.stem(`${particle}${plain}`)
    return words.rungs.has(stem) || words.groups.has(stem)
  })
  return known ?? candidates.find(token => !words.phrases.has(token.plain)) ?? null
}

const matches = (phrase: Phrase, tokens: readonly Token[], at: number, words: ComparedWords): boolean =>
  phrase.words.every((word, i) => {
    const token = tokens[at + i]
    return token !== undefined && (phrase.byStem ? words.stem(token.plain) === word : token.plain === word)
  })

const phraseAt = (tokens: readonly Token[], at: number, words: ComparedWords): Phrase | null => {
  const plain = tokens[at]?.plain ?? ''
  const literal = words.phrases.get(plain)?.find(phrase => matches(phrase, tokens, at, words)) ?? null
  const stemmed = words.stemPhrases.get(words.stem(plain))?.find(phrase => matches(phrase, tokens, at, words)) ?? null
  return (stemmed?.words.length ?? 0) > (literal?.words.length ?? 0) ? stemmed : literal
}

/** The phrase that begins at a token; where the token is a verb parted from its particle, the two count as its first word. */
const phraseFor = (
  tokens: readonly Token[],
  at: number,
  verb: string | undefined,
  words: ComparedWords,
): Phrase | null => {
  const phrase = phraseAt(tokens, at, words)
  if (verb === undefined || (phrase !== null && phrase.words.length > 1)) return phrase
  return verb === '' ? null : (words.phrases.get(verb)?.find(({ words: { length } }) => length === 1) ?? null)
}

const NO_MODAL = { modal: null, degree: 0, quantity: null } as const

const phraseAtom = (phrase: Phrase, tokens: readonly Token[], at: number, sentence: number): Atom => {
  const last = tokens[at + phrase.words.length - 1] ?? tokens[at]
  const span = { start: tokens[at]?.span.start ?? 0, end: last?.span.end ?? 0 }
  const joined = phrase.words.join(' ')
  const key =
    phrase.kind === 'modal'
      ? `m:${phrase.modal}:${phrase.degree}`
      : phrase.kind === 'negation'
        ? 'not'
        : phrase.kind === 'word'
          ? joined
          : `${phrase.kind}:${joined}`
  const plain = tokens
    .slice(at, at + phrase.words.length)
    .map(token => token.plain)
    .join(' ')
  return { kind: phrase.kind, key, plain, span, sentence, modal: phrase.modal, degree: phrase.degree, quantity: null }
}

const wordAtom = (token: Token, verb: string | undefined, sentence: number, words: ComparedWords): Atom => {
  const { plain, span } = token
  const common = { plain, span, sentence, ...NO_MODAL }
  if (verb === '') return { ...common, kind: 'small', key: `s:${plain}` }
  if (verb !== undefined) return { ...common, kind: 'word', key: words.stem(verb) }
  if (!/[\p{L}\p{N}%$€§]/u.test(plain)) return { ...common, kind: 'sign', key: plain }
  if (Object.hasOwn(words.words.prepositions, plain)) return { ...common, kind: 'preposition', key: `p:${plain}` }
  if (words.small.has(plain)) return { ...common, kind: 'small', key: `s:${plain}` }
  return { ...common, kind: 'word', key: words.stem(plain) }
}

const quantityAtom = (quantity: Quantity, text: string, sentence: number): Atom => {
  const { span, kind, value, unit, bound } = quantity
  const rounded = kind === 'date' ? value : Number(value.toPrecision(6))
  const plain = text.slice(span.start, span.end).toLowerCase()
  return {
    kind: 'quantity',
    key: `q:${kind}:${unit}:${rounded}:${bound}`,
    plain,
    span,
    sentence,
    modal: null,
    degree: 0,
    quantity,
  }
}

/** "darf nicht unterlassen" owes the act: the permission before the double denial is no modal of its own. */
const dropDoubleDenial = (atoms: readonly Atom[], words: ComparedWords): readonly Atom[] =>
  atoms.map((atom, i) => {
    if (atom.kind !== 'modal' || atom.modal !== 'may') return atom
    const denial = atoms
      .slice(i + 1, i + 40)
      .find(({ kind, sentence }) => kind === 'modal' && sentence === atom.sentence)
    const isDenied =
      denial?.modal === 'duty' &&
      words.phrases.get(denial.plain.split(' ')[0] ?? '')?.some(({ kind }) => kind === 'negation')
    return isDenied ? { ...atom, kind: 'small', modal: null } : atom
  })

const carriesEffort = (atom: Atom, words: ComparedWords): boolean =>
  atom.kind === 'small' || words.isIn('effortVerbs', atom.plain)

/** "shall use reasonable endeavours", "shall be prepared to": the duty and the degree that it leaves are one expression. */
const mergeEfforts = (atoms: readonly Atom[], words: ComparedWords): readonly Atom[] => {
  const merged: Atom[] = []
  for (let i = 0; i < atoms.length; i++) {
    const atom = atoms[i] as Atom
    let next = i + 1
    const isOwed = atom.kind === 'modal' && atom.modal === 'duty'
    while (isOwed && next < i + 4 && atoms[next] && carriesEffort(atoms[next] as Atom, words)) next++
    const effort = atoms[next]
    if (isOwed && effort?.kind === 'modal' && effort.modal === 'weak' && effort.sentence === atom.sentence) {
      const span = { start: atom.span.start, end: effort.span.end }
      merged.push({ ...effort, span, plain: `${atom.plain} ${effort.plain}` })
      i = next
    } else merged.push(atom)
  }
  return merged
}

/** Cuts a text into atoms: quantities and phrases first, the longest that fits, then words. */
export const atomsOf = (text: string, words: ComparedWords): AtomText => {
  const tokens = tokensOf(text)
  const sentences = cutSentences(text)
  const verbs = joinParticles(tokens, words)
  const quantities = new Map(quantitiesIn(text, words.language).map(quantity => [quantity.span.start, quantity]))
  const atoms: Atom[] = []
  let sentence = 0
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token
    while (sentence + 1 < sentences.length && token.span.start >= (sentences[sentence + 1]?.start ?? 0)) sentence++
    const quantity = quantities.get(token.span.start)
    const phrase = phraseFor(tokens, at, verbs.get(at), words)
    // "einmal im Jahr" is "jährlich", though it begins with a number.
    const isWhole =
      phrase?.kind === 'word' && (tokens[at + phrase.words.length - 1]?.span.end ?? 0) > (quantity?.span.end ?? 0)
    if (quantity && !isWhole) atoms.push(quantityAtom(quantity, text, sentence))
    else if (phrase) atoms.push(phraseAtom(phrase, tokens, at, sentence))
    else atoms.push(wordAtom(token, verbs.get(at), sentence, words))
    const end = atoms.at(-1)?.span.end ?? token.span.end
    at++
    while (at < tokens.length && (tokens[at]?.span.start ?? 0) < end) at++
  }
  return { text, atoms: dropDoubleDenial(mergeEfforts(atoms, words), words) }
}
