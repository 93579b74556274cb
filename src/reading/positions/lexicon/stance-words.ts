import type { Stance } from '../stance.ts'

/**
 * A verb that takes a side. `forms` are its finite forms; one that ends in a hyphen is a regular stem, to which endings are joined. `participle` is
 * its past participle, empty where that is among the forms. `particle` is the part that German cuts off ("lehnt … ab") and English
 * sets behind ("turned down"). `link` lists the words one of which has to join the object ("auf", "for"), parted by `/`; empty where the
 * object stands bare. `denied` is the stance where the verb is negated, null where that takes no side; a verb whose `stance` is null takes one only where it
 * is denied for what is to come ("will not withdraw").
 */
export type StanceVerb = {
  readonly stance: Stance | null
  readonly denied: Stance | null
  readonly forms: string
  readonly participle: string
  readonly particle: string
  readonly link: string
}

/** A noun that takes a side where its phrase names who does ("Lakeland's demand for …"); `link` as with verbs: what its object stands behind. */
export type StanceNoun = { readonly stance: Stance; readonly forms: string; readonly link: string }

/** A judgement that a thing is called by ("inakzeptabel", "a red line"); `words` are phrases parted by `|`. */
export type StancePredicate = { readonly stance: Stance; readonly denied: Stance | null; readonly words: string }

/** The words of one language that take sides. Lists are parted by spaces, phrases by `|`. Data only. */
export type StanceWords = {
  readonly verbs: readonly StanceVerb[]
  readonly nouns: readonly StanceNoun[]
  readonly predicates: readonly StancePredicate[]
  /** Phrases that make what a party wants depend on something. */
  readonly conditions: string
  /** Words that deny a clause. */
  readonly negations: string
  /** Words that open a clause and bear no name. */
  readonly openers: string
  readonly prepositions: string
  /** Forms of be and become that make a participle passive. */
  readonly passives: string
  /** Auxiliaries and modal verbs: the finite verb of a clause whose stance verb is not. */
  readonly auxiliaries: string
  readonly articles: string
  /** Verbs that call a thing by a judgement, and forms of being that give it one. */
  readonly naming: string
  readonly copulas: string
  /** Verbs that report what another says, ahead of a clause of its own. */
  readonly reporting: string
  /** Nouns of what is put to a party, and so never the party itself. */
  readonly matters: string
  /** What opens the clause on which an assent or a demand depends. */
  readonly ifs: string
  /** Verbs that give a stance noun to their subject ("voiced support for"). */
  readonly lights: string
  /** Words with which somebody who speaks says what has to be. */
  readonly musts: string
  /** Words of what is to come or will never be. */
  readonly futures: string
  /** Forms with which a text provides for something, with which it only contains it, and nouns with which it forbids. */
  readonly provides: string
  readonly contains: string
  readonly bans: string
  /** Verbs with which a stance comes from somebody ("criticism came from Lakeland"). */
  readonly coming: string
  /** Pronouns of somebody who speaks, and of somebody named before. */
  readonly selves: string
  readonly persons: string
  /** Pronouns that stand for a thing and never for a party. */
  readonly things: string
  /** Adverbs that may stand between the parts of a clause. */
  readonly adverbs: string
  /** What the acts are that no position is taken on ("declined to comment"). */
  readonly idle: string
}
