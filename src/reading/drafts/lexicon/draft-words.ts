/**
 * The words of one language by which texts under negotiation are known. Lists are parted by spaces; nouns stand with every form that ends a
 * word, so that German compounds are found by how they end. Data only: a third language is one more file.
 */
export type DraftWords = {
  /** Nouns that name a text not yet in force whatever stands beside them. */
  readonly texts: string
  /** Nouns of what talks are to reach: a version only where it is still to come. */
  readonly deals: string
  /** Nouns that name a version only where somebody's, or some kind of settlement's. */
  readonly proposals: string
  /** Nouns of any paper: a version only where somebody hands it over, signs or judges it, or where its words tell what it says. */
  readonly papers: string
  /** Verb forms with which parties hand over, work on, sign and judge a text. */
  readonly handling: string
  /** Modal verbs beside which an agreement that no article makes definite is still to come. */
  readonly modals: string
  /** Articles and pronouns ahead of what is not yet definite. */
  readonly indefinite: string
  /** What points are called that a plan is counted by. */
  readonly counted: string
  /** Nouns of all these lists that may stand for one another when the same version is named again: groups parted by `|`. */
  readonly families: string
  /** What a settlement is about, as a word ahead of the noun or the first part of a compound. */
  readonly kinds: string
  /** Adjectives of a text that is not yet final. */
  readonly pending: string
  /** Whose it is, as an adjective. */
  readonly owners: string
  /** Words shortly ahead that say a deal is still sought. */
  readonly sought: string
  /** Words shortly ahead or behind that say it is done, in force or long past. */
  readonly settled: string
  /** Articles and pronouns ahead of a noun phrase. */
  readonly articles: string
  /** Small words after the noun that name whose it is ("des Gesandten", "by the envoy"). */
  readonly ownerLinks: string
}
