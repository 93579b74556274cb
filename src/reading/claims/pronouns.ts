import { isCapital, type Range, type Token } from '../../wording/tokens.ts'
import type { Tongue } from '../ground.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

// Which articles go with which pronoun; "den", "dem" and "ein" are shared by genders, and a shared one may be meant.
const ARTICLES_OF: Readonly<Record<string, ReadonlySet<string>>> = {
  er: set('der den dem ein einen einem dieser diesen diesem jener jenen sein seinen ihr ihren kein keinen'),
  sie: set('die eine diese jene seine ihre keine der einer dieser ihrer seiner alle beide'),
  es: set('das ein dem einem dieses diesem jenes kein sein ihr'),
  it: set('the a an this that its their his her no another'),
  they: set('the these those their its his her some many several both all'),
}
const SUBORDINATORS = set('dass weil da denn wenn falls ob obwohl damit because if that since although unless')
const FARTHEST_NOUN = 4

const subjectPronoun = (tokens: readonly Token[], { start }: Range): number => {
  const at = SUBORDINATORS.has(tokens[start]?.plain ?? '') ? start + 1 : start
  return ARTICLES_OF[tokens[at]?.plain ?? ''] === undefined ? -1 : at
}

const nounAfter = (tokens: readonly Token[], article: number, tongue: Tongue): string | null => {
  for (let at = article + 1; at <= article + FARTHEST_NOUN; at++) {
    const token = tokens[at]
    if (token === undefined || token.sort === 'sign') return null
    if (tongue === 'de' ? isCapital(token) : tokens[at + 1]?.sort !== 'word' || at === article + 2) return token.plain
  }
  return null
}

/** Whether the subject of a clause is a pronoun that two nouns before it in the sentence fit: then the claim can be read in two ways. */
export const isTwofold = (tokens: readonly Token[], range: Range, tongue: Tongue): boolean => {
  const at = subjectPronoun(tokens, range)
  const articles = ARTICLES_OF[tokens[at]?.plain ?? '']
  if (at < 0 || articles === undefined) return false
  const nouns = new Set<string>()
  for (let i = 0; i < at; i++) {
    if (!articles.has(tokens[i]?.plain ?? '')) continue
    const noun = nounAfter(tokens, i, tongue)
    if (noun !== null) nouns.add(noun)
  }
  return nouns.size > 1
}
