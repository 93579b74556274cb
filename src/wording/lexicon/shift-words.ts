/** What a modal expression does: `duty`, `may` (permission), `exempt` (no duty), or one of the weaker degrees between. */
export type ModalClass = 'duty' | 'ban' | 'may' | 'entitled' | 'exempt' | 'weak'

/**
 * The words by which two wordings of one language are compared. A list of phrases is one string: `|` parts phrases, a space
 * parts words, `/` parts forms of one word that all fit. Words are in lower case.
 */
export type ShiftWords = {
  /** Modal expressions with their class and their degree: 6 is owed, 1 is a mere may, 0 is not owed. */
  readonly modals: readonly (readonly [phrases: string, kind: ModalClass, degree: number])[]
  /** Words of negation. */
  readonly negations: string
  /** Words that open a condition, an exception or a proviso. */
  readonly conditions: string
  /** The last words of those that open a whole clause; the others open a phrase. */
  readonly clauseOpeners: string
  /** Of these, those that are complete as they stand ("on request"). */
  readonly closedConditions: string
  /** Of these, those that take nothing away ("without prejudice to"). */
  readonly provisos: string
  /** Hedges with their degree of softness; the higher, the more is left of the duty. */
  readonly hedges: readonly (readonly [phrases: string, degree: number])[]
  /** What a duty gains by: deadlines, monitoring, form, completeness. */
  readonly tightening: string
  /** What leaves no way out, in duties and bans alike; it widens a permission ("under any circumstances"). */
  readonly intensifiers: string
  /** Verbs of one pair that deny each other: not to refuse is to grant. `<>` parts the sides, `|` their phrases. */
  readonly antonyms: readonly string[]
  /** "only", and what opens an exception: "not without", "not unless" are "only with", "only if". */
  readonly only: string
  readonly without: string
  /** Prepositions and the like that open an adverbial phrase, and what they mostly say. */
  readonly prepositions: Readonly<Record<string, string>>
  /** Small words that carry no commitment: articles, auxiliaries, pronouns of place. */
  readonly small: string
  /** Words that join further things. */
  readonly joints: string
  /** Words that join a further bearer ("jointly with"). */
  readonly jointly: string
  /** Relative pronouns. */
  readonly relatives: string
  /** Verbs of giving: more of what they give is more, even below a ceiling. */
  readonly giving: string
  /** Words that mean every one of a kind. */
  readonly universals: string
  /** Prepositions of a list of parties ("between A and B"). */
  readonly amongParties: string
  /** Verbs that carry an effort phrase ("use best endeavours"). */
  readonly effortVerbs: string
  /** Verbs whose negation frees from a duty instead of forbidding an act: "shall not be liable". */
  readonly freeing: string
  /** Verbs that only measure; beside a quantity that stays they say nothing of their own. */
  readonly measuring: string
  /** Modals of duty whose negation frees instead of forbidding ("muss nicht"). */
  readonly freedByNegation: string
  /** Words of sanctions. */
  readonly sanctions: string
  /** Stems of actions that are a power over the other side (terminate, suspend): less of them is a stronger commitment. */
  readonly powers: string
  /** Particles that a finite verb leaves at the end of its clause. */
  readonly particles: string
  /** Auxiliaries, which mark where the bearer ends. */
  readonly auxiliaries: string
  /** Prepositions that go on with the noun before them. */
  readonly boundPrepositions: string
  /** Comparatives that make a ceiling of a denied floor ("not more than"). */
  readonly comparatives: string
  /** Whether nouns are told by their capital. */
  readonly isNounCapitalised: boolean
  /** Patterns of endings: adverbs, attributes before a noun, finite verbs, verbs parted from their particle. */
  readonly endings: {
    readonly adverb: string
    readonly attribute: string
    readonly finite: string
    readonly parted: string
  }
  /** Patterns by which a period or number tells what it counts, of the words before it, its own, or those around it. */
  readonly roles: {
    readonly age: string
    readonly ageOwn: string
    readonly every: string
    readonly threshold: string
    readonly notice: string
    readonly term: string
    readonly lasting: string
    readonly timeNoun: string
  }
  /** Irregular forms → the form they are compared by. */
  readonly forms: Readonly<Record<string, string>>
}

/** Words of one meaning in law and agreements; each line a group, `|` between its phrases. */
export type Equivalents = readonly string[]

/** Words from the strongest to the weakest: `>` parts the rungs, `|` the phrases of one rung. */
export type Ladder = {
  readonly rungs: string
  /** The dimension that a step on this ladder is. */
  readonly dimension: 'verb' | 'scope' | 'bearer' | 'modality'
  /** Whether it says how soon: its words may replace a deadline. */
  readonly isTime?: true
}
