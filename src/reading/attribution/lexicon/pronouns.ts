import type { Tongue } from '../../ground.ts'

/** What a pronoun asks of the one it stands for. `any`: a form that fits several (German "sie"). */
export type PronounSort = 'he' | 'she' | 'it' | 'they' | 'she-or-they' | 'who' | 'own' | 'before' | 'therein'

const rows = (list: Readonly<Record<string, PronounSort>>): ReadonlyMap<string, PronounSort> =>
  new Map(Object.entries(list).flatMap(([words, sort]) => words.split(' ').map(word => [word, sort] as const)))

/** Pronouns by language (closed classes of both grammars); `who` are relative pronouns, `own` the first person, `before` the adverbs that repeat the source before, `therein` those that take up a text. */
export const PRONOUNS: Readonly<Record<Tongue, ReadonlyMap<string, PronounSort>>> = {
  de: rows({
    'er ihm ihn dieser jener derselbe letzterer ersterer dessen': 'he',
    'ihr diese jene letztere erstere': 'she',
    'es dieses jenes': 'it',
    'ihnen beide letzteren': 'they',
    sie: 'she-or-they',
    'der die das dem den denen deren welcher welche welches wer was': 'who',
    'ich wir mir mich uns man': 'own',
    'demnach danach demzufolge hiernach': 'before',
    'darin hierin dort': 'therein',
    'sein seine seiner seinem seinen seines': 'he',
    'ihre ihrer ihrem ihren ihres': 'she-or-they',
    eigenen: 'he',
  }),
  en: rows({
    'he him himself his': 'he',
    'she her herself': 'she',
    'it itself its': 'it',
    'they them themselves their both': 'they',
    'who which that whom': 'who',
    'i we me us one': 'own',
  }),
}

/** Words before which a name depends on another noun and does not speak itself ("Sprecher von …", "adviser to …"). */
export const DEPENDS: Readonly<Record<Tongue, ReadonlySet<string>>> = {
  de: new Set(
    'von vom des der in im aus bei beim am an für gegen zu zum zur mit über unter nach vor um durch auf hinter neben eines einer seines seiner ihres ihrer und'.split(
      ' ',
    ),
  ),
  en: new Set('of for to at from in with on by about under near against than into over as and'.split(' ')),
}

/** Words between two who speak together. */
export const AND: ReadonlySet<string> = new Set(['und', 'sowie', 'and', '&', 'als', 'wie'])
