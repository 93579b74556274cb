import type { Stance } from '../stance.ts'

/**
 * A verb that takes a side. `forms` are its finite forms; one that ends in a hyphen is the stem of a regular verb, whose forms are made. `participle` is
 * its past participle, empty where that is among the forms. `particle` is the part that German cuts off ("lehnt … ab") and English
 * sets behind ("turned down"). `link` lists the words one of which has to join the object ("auf", "for"), parted by `/`; empty where the
 * object stands bare; `OBJECT` where there has to be a thing, `ZU` an act, `WILL` something to come. `denied` is the stance where the verb is negated, null where that takes no side; a verb whose `stance` is null takes one only where it
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

/**
 * A judgement. `of` tells whose: the stand of a party ("is opposed to"), what a thing is called or said to be by somebody ("inakzeptabel", "a red
 * line"), or a verdict, which counts only where somebody calls a thing so or where what is judged is a text or a proposal ("unbalanced"). `words` are phrases parted by `|`.
 */
export type StancePredicate = {
  readonly stance: Stance
  readonly denied: Stance | null
  readonly of: 'party' | 'thing' | 'verdict'
  readonly words: string
}

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
  /** What somebody does who comes to meet another, or no longer stands in his way: verbs that with "would" or "könne" and an "if" make an offer. */
  readonly accords: string
  /** Modal verbs of such an offer. */
  readonly offering: string
  /** Verbs that give a stance noun to their subject ("voiced support for"). */
  readonly lights: string
  /** Verbs with which a thing meets a stance ("stieß auf Kritik", "drew criticism"). */
  readonly meeting: string
  /** Words with which somebody who speaks says what has to be. */
  readonly musts: string
  /** Modal verbs that forbid where they are denied, and demand nothing where they are not. */
  readonly barring: string
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
