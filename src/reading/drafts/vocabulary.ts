import type { Token } from '../../wording/tokens.ts'
import type { Tongue } from '../ground.ts'
import type { DraftWords } from './lexicon/draft-words.ts'
import { draftsDe } from './lexicon/drafts.de.ts'
import { draftsEn } from './lexicon/drafts.en.ts'

/** How much a noun says by itself: `text` is a version at once, `deal` where it is sought, `proposal` where it is somebody's, `paper` only where it is handled or described. */
type Sort = 'text' | 'deal' | 'proposal' | 'paper'

/** A word that may name a text under negotiation: `front` is the first part of a compound in small letters, without the hyphen that `isParted` tells of. */
export type Noun = {
  readonly sort: Sort
  readonly family: number
  readonly front: string
  readonly isParted: boolean
  readonly isVersion: boolean
}

/** The words of one language made ready for looking up. */
export type Vocabulary = {
  readonly tongue: Tongue
  readonly nounOf: (token: Token) => Noun | null
  readonly isKind: (word: string) => boolean
  readonly isPending: (word: string) => boolean
  readonly isOwner: (word: string) => boolean
  readonly isSought: (word: string) => boolean
  readonly isSettled: (word: string) => boolean
  readonly isHandling: (word: string) => boolean
  readonly isModal: (word: string) => boolean
  readonly isIndefinite: (word: string) => boolean
  readonly isCounted: (word: string) => boolean
  readonly isArticle: (word: string) => boolean
  readonly isOwnerLink: (word: string) => boolean
}

const LONGEST = 60
// Software and films have versions too.
const VERSION = /^(?:fassung|version)$/
const wordsOf = (list: string): readonly string[] => list.split(/\s+/).filter(word => word !== '')
const memberOf = (list: string): ((word: string) => boolean) => {
  const set = new Set(wordsOf(list))
  return word => set.has(word)
}

const sortsOf = ({ texts, deals, proposals, papers }: DraftWords): ReadonlyMap<string, Sort> =>
  new Map<string, Sort>([
    ...wordsOf(papers).map(word => [word, 'paper'] as const),
    ...wordsOf(proposals).map(word => [word, 'proposal'] as const),
    ...wordsOf(deals).map(word => [word, 'deal'] as const),
    ...wordsOf(texts).map(word => [word, 'text'] as const),
  ])

/** The number of a word's group; a word of no group is a group of its own, told by a number that no group has. */
const familiesOf = (words: DraftWords, nouns: readonly string[]): ReadonlyMap<string, number> => {
  const groups = words.families.split('|').flatMap((group, index) => wordsOf(group).map(word => [word, index] as const))
  return new Map([...nouns.map((word, index) => [word, 1000 + index] as const), ...groups])
}

const nounsOf = (words: DraftWords, isCompounding: (token: Token) => boolean): Vocabulary['nounOf'] => {
  const sorts = sortsOf(words)
  const families = familiesOf(words, [...sorts.keys()])
  const ending = new RegExp(`^(.*?)(${[...sorts.keys()].sort((a, b) => b.length - a.length).join('|')})$`, 'u')
  const found = (sort: Sort, word: string) => ({
    sort,
    family: families.get(word) ?? -1,
    isVersion: VERSION.test(word),
  })
  return token => {
    const { plain } = token
    const own = sorts.get(plain)
    if (own !== undefined) return { ...found(own, plain), front: '', isParted: false }
    if (plain.length > LONGEST || !isCompounding(token)) return null
    const [, front = '', end = ''] = ending.exec(plain) ?? []
    const sort = sorts.get(end)
    if (sort === undefined) return null
    return { ...found(sort, end), front: front.replace(/-$/, ''), isParted: front.endsWith('-') }
  }
}

const INFLECTION = /(?:e|en|er|es|em)$/
const adjectiveOf = (list: string): ((word: string) => boolean) => {
  const has = memberOf(list)
  return word => has(word) || has(word.replace(INFLECTION, '')) || has(word.replace(/[rnsm]$/, ''))
}

const vocabularyOf = (tongue: Tongue, words: DraftWords): Vocabulary => ({
  tongue,
  nounOf: nounsOf(words, ({ printed }) => tongue === 'de' && /^[\p{Lu}\p{N}]/u.test(printed)),
  isKind: memberOf(words.kinds),
  isPending: tongue === 'de' ? adjectiveOf(words.pending) : memberOf(words.pending),
  isOwner: tongue === 'de' ? adjectiveOf(words.owners) : memberOf(words.owners),
  isSought: memberOf(words.sought),
  isSettled: memberOf(words.settled),
  isHandling: memberOf(words.handling),
  isModal: memberOf(words.modals),
  isIndefinite: memberOf(words.indefinite),
  isCounted: memberOf(words.counted),
  isArticle: memberOf(words.articles),
  isOwnerLink: memberOf(words.ownerLinks),
})

/** The vocabulary of each language that has one. */
export const VOCABULARIES: Readonly<Record<Tongue, Vocabulary>> = {
  de: vocabularyOf('de', draftsDe),
  en: vocabularyOf('en', draftsEn),
}
