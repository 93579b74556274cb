import { isCapital, type Range, type Token } from '../../wording/tokens.ts'
import { type Clauses, isListComma, type Phrase } from './clauses.ts'
import type { StanceVocabulary } from './vocabulary.ts'

const GENITIVE = /^(?:des|der|eines|einer|dieser|dieses|ihrer|seiner|ihres|seines)$/
const JOINING = /^(?:und|sowie|oder)$/
const ADJECTIVE = /(?:e|en|er|es|em)$/
const MOST = 14
// How adverbs and adjectives end that open a sentence with a capital letter and no article: "Ähnlich", "Gleichzeitig".
const OPENING = /(?:lich|isch|[^n]ig|weise|los|bar|sam|haft|wärts|seits|dings)$/

const isNounish = (token: Token | undefined, vocabulary: StanceVocabulary): boolean =>
  token !== undefined &&
  token.sort !== 'sign' &&
  (token.sort === 'number' || (isCapital(token) && !isFunctionWord(token.plain, vocabulary)))

const isFunctionWord = (word: string, vocabulary: StanceVocabulary): boolean =>
  vocabulary.isArticle(word) ||
  vocabulary.isPreposition(word) ||
  vocabulary.isOpener(word) ||
  vocabulary.isAdverb(word) ||
  vocabulary.isThing(word) ||
  vocabulary.isPerson(word) ||
  vocabulary.isSelf(word) ||
  vocabulary.isAuxiliary(word)

/** The end of the nouns that begin at `at` behind articles and adjectives; `at` itself where there is no noun. */
const nounsEnd = (tokens: readonly Token[], at: number, end: number, vocabulary: StanceVocabulary): number => {
  let i = at
  const most = Math.min(end, at + MOST)
  while (i < most && vocabulary.isArticle(tokens[i]?.plain ?? '')) i++
  while (i < most && isAdjective(tokens[i], vocabulary)) i++
  if (!isNounish(tokens[i], vocabulary)) return at
  while (i < most) {
    if (isNounish(tokens[i], vocabulary)) i++
    else if (isListComma(tokens, i)) i = isNounish(tokens[i + 1], vocabulary) ? i + 1 : i + 2
    else if (JOINING.test(tokens[i]?.plain ?? '') && isNounish(tokens[i + 1], vocabulary)) i += 2
    else break
  }
  return i
}

const isAdjective = (token: Token | undefined, vocabulary: StanceVocabulary): boolean =>
  token !== undefined &&
  token.sort === 'word' &&
  !isCapital(token) &&
  ADJECTIVE.test(token.plain) &&
  !vocabulary.verbs.has(token.plain) &&
  !vocabulary.isNaming(token.plain) &&
  !isFunctionWord(token.plain, vocabulary)

const withGenitive = (tokens: readonly Token[], head: number, end: number, vocabulary: StanceVocabulary): number =>
  head < end && GENITIVE.test(tokens[head]?.plain ?? '') ? nounsEnd(tokens, head, end, vocabulary) : head

/** The noun phrases of a German stretch in order, pronouns among them. */
export const germanPhrases = ({ tokens, vocabulary }: Clauses, { start, end }: Range): readonly Phrase[] => {
  const phrases: Phrase[] = []
  let prep = ''
  for (let i = start; i < end; ) {
    const token = tokens[i]
    const word = token?.plain ?? ''
    const head = i === 0 && OPENING.test(word) ? i : nounsEnd(tokens, i, end, vocabulary)
    if (head > i) {
      const last = withGenitive(tokens, head, end, vocabulary)
      phrases.push({ start: i, end: Math.max(head, last), head, prep })
      i = Math.max(head, last)
      prep = ''
    } else {
      if (vocabulary.isPreposition(word) && !(i === start && vocabulary.isOpener(word))) prep = word
      else if (token?.printed === '(') prep = '('
      else if (vocabulary.isPerson(word) || vocabulary.isSelf(word) || vocabulary.isThing(word)) {
        phrases.push({ start: i, end: i + 1, head: i + 1, prep })
        prep = ''
      } else if (!vocabulary.isAdverb(word)) prep = ''
      i++
    }
  }
  return phrases
}
