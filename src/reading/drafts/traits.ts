import { isCapital, type Token } from '../../wording/tokens.ts'
import type { Noun, Vocabulary } from './vocabulary.ts'

/** What a noun phrase says of the version it names: how many points, whose, of what kind; empty where it does not say. `start` is its first token behind the article. */
export type Traits = {
  readonly start: number
  readonly points: string
  readonly owner: string
  readonly kind: string
  /** The word that says it is not final; empty where none does. */
  readonly pending: string
  readonly article: string
}

const COUNTED = /^(?:\d{1,3}|[\p{L}]{3,14})-(?:punkte|stufen|phasen|point|points|phase|step|stage|part)$/u
const POSSESSIVE = /['’]s$|s['’]$/
// "the plan brokered by Lakeland": one participle may stand between the noun and its owner.
const PARTICIPLE = /(?:ed|ought|awn|ven|wn)$/
const MOST_AHEAD = 6

/** The points that a compound's first part or a word of its own counts: "28-punkte", "20-point"; empty where it counts none. */
const pointsIn = (word: string): string => {
  const [first = '', second = ''] = word.split('-')
  return COUNTED.test(`${first}-${second}`) ? first : ''
}

const kindInFront = (front: string, { isKind }: Vocabulary): string => {
  const last = front.split('-').at(-1) ?? ''
  return isKind(last) || isKind(last.replace(/s$/, '')) ? last.replace(/s$/, '') : ''
}

/** The owner that stands ahead of a compound's last part: "US-Plan", "Witkoff-Vorschlag"; a name is longer than the noun's own first letter. */
const ownerInFront = ({ front, isParted }: Noun, printed: string): string => {
  const [first = ''] = front.split('-')
  return isParted && first !== '' && /^\p{Lu}/u.test(printed) ? first : ''
}

const isName = (token: Token): boolean => token.sort === 'word' && isCapital(token)

type Ahead = { points: string; owner: string; kind: string; pending: string }

const isAdjective = (token: Token, { tongue }: Vocabulary): boolean =>
  tongue === 'en'
    ? /(?:ed|al|ic|ive)$/.test(token.plain)
    : /.{3}(?:e|en|er|es|em)$/.test(token.plain) && token.sort === 'word' && !isName(token)

/** Takes one word ahead of the noun into what is known of it; false where the word does not belong to the phrase. */
const takeWord = (token: Token, vocabulary: Vocabulary, known: Ahead): boolean => {
  const { plain } = token
  if (!vocabulary.isKind(plain) && vocabulary.nounOf(token) !== null) return false
  const points = pointsIn(plain)
  if (points !== '') known.points = points
  else if (vocabulary.isPending(plain)) known.pending ||= plain
  else if (vocabulary.isOwner(plain)) known.owner ||= plain.replace(/\.|(?:e|en|er|es|em)$/gu, '')
  else if (POSSESSIVE.test(plain)) known.owner ||= plain.replace(POSSESSIVE, '')
  else if (vocabulary.tongue === 'en' && vocabulary.isKind(plain)) known.kind ||= plain
  else if (vocabulary.tongue === 'en' && isName(token)) known.owner ||= plain
  else if (vocabulary.tongue === 'de' && isName(token) && /[^s]s$/.test(plain)) known.owner ||= plain.slice(0, -1)
  else return isAdjective(token, vocabulary)
  return true
}

/** Whose it is by what follows: "Vorschlag des Gesandten", "proposal by Lakeland"; a name or a noun has to follow. */
const ownerBehind = (tokens: readonly Token[], at: number, vocabulary: Vocabulary): string => {
  const link =
    PARTICIPLE.test(tokens[at + 1]?.plain ?? '') && vocabulary.tongue === 'en' ? tokens[at + 2] : tokens[at + 1]
  if (link === undefined || !vocabulary.isOwnerLink(link.plain)) return ''
  const next = tokens.slice(at + 2, at + 7).find(token => isName(token))
  return next?.plain ?? ''
}

/** Reads the noun phrase that ends in the noun at `at`. */
export const traitsOf = (
  tokens: readonly Token[],
  at: number,
  reading: { readonly noun: Noun; readonly vocabulary: Vocabulary },
): Traits => {
  const { noun, vocabulary } = reading
  const head = tokens[at]
  const known: Ahead = {
    points: pointsIn(noun.front),
    owner: '',
    kind: kindInFront(noun.front, vocabulary),
    pending: '',
  }
  if (known.points === '' && known.kind === '') known.owner = ownerInFront(noun, head?.printed ?? '')
  let start = at
  let article = ''
  for (let i = at - 1; i >= Math.max(0, at - MOST_AHEAD); i--) {
    const token = tokens[i]
    if (token === undefined || (token.sort === 'sign' && token.plain !== '"')) break
    if (vocabulary.isArticle(token.plain)) {
      article = token.plain
      break
    }
    if (token.sort === 'sign') continue
    if (!takeWord(token, vocabulary, known)) break
    start = i
  }
  return { ...known, owner: known.owner || ownerBehind(tokens, at, vocabulary), start, article }
}
