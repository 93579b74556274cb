/** What an operator does to a norm: the verbs and predicates of duty, ban, leave, request, forecast and effort, and those that turn one round. */
export type Operator =
  | 'duty'
  | 'ban'
  | 'permit'
  | 'recommend'
  | 'expect'
  | 'effort'
  | 'abstain'
  | 'fail'
  | 'not'
  | 'state'
  | 'exempt'

/** With what a modal verb begins a norm. `need` is a duty only where it is not denied ("need not" lifts it); `might` only supposes. */
export type Modal =
  | 'duty'
  | 'must'
  | 'cannot'
  | 'permit'
  | 'recommend'
  | 'might'
  | 'need'
  | 'future'
  | 'to-do'
  | 'intend'

/** Classes of nouns by which a phrase is told to be of time, place and so on. */
export type NounClass =
  | 'time'
  | 'unit'
  | 'period'
  | 'peace'
  | 'event'
  | 'place'
  | 'authority'
  | 'body'
  | 'consent'
  | 'condition'
  | 'manner'
  | 'discretion'
  | 'share'
  | 'instrument'
  | 'scope'
  | 'actor'
  | 'thing'
  | 'number'
  | 'name'
  | 'year'
  | 'gerund'

/**
 * A kind of qualifier in short: its dimension, then `.word` for the sentence of what it leaves open, then `-` where it narrows
 * but leaves nothing open (a deadline), or `!` where it does not narrow at all ("under no circumstances"): `duration.permanence`, `time-`.
 */
export type Kind = string

/** A preposition: the first class of noun found in its phrase gives the kind; `otherwise` serves where none is, null for a mere object. */
export type Opener = {
  readonly words: string
  readonly cases: readonly (readonly [NounClass, Kind | null])[]
  readonly otherwise: Kind | null
}

/** Phrases of one kind, parted by `|`. In a phrase `#` is any number, `~` one word that may be missing, `x*` any word that begins so. */
export type Phrases = readonly (readonly [Kind, string])[]

/** The words of one language by which norms are read. Data only: a third language is one more file. Lists of words are parted by spaces. */
export type Lexicon = {
  readonly language: string
  /** `straight`: the verb stands with its modal ("shall not station"); `bracket`: it closes the clause („darf … nicht stationieren“). */
  readonly syntax: 'straight' | 'bracket'
  /** Whether long words are read by their ending („Bundesregierung“ as „Regierung“). */
  readonly hasCompounds: boolean
  /** Endings and what a word with that ending may become; the first that fits counts. */
  readonly inflections: {
    readonly noun: readonly (readonly [string, string])[]
    readonly verb: readonly (readonly [string, string])[]
  }
  readonly modals: Readonly<Record<Modal, string>>
  /** Forms of "to be" that open a predicate ("is prohibited"). */
  readonly copulas: string
  /** Predicates behind a copula. */
  readonly predicates: readonly (readonly [Operator, string])[]
  /** Full verbs and phrases that are operators themselves: "agrees to", "refrains from". */
  readonly operators: readonly (readonly [Operator, string])[]
  /** Operators that ask somebody else: their object is the bearer ("calls upon Parties to"). */
  readonly directives: readonly (readonly [Operator, string])[]
  /** Infinitives that close a clause and are operators („unterlassen“), and nouns that open a provision without a verb ("ban on"). */
  readonly closings: readonly (readonly [Operator, string])[]
  readonly nominals: readonly (readonly [Operator, string])[]
  /** Verbs of mere framing, behind which the content clause speaks ("recalls that", „es wird erwartet, dass“). */
  readonly frames: readonly (readonly [Operator, string])[]
  readonly negations: string
  readonly negativeSubjects: string
  readonly nobody: string
  readonly subordinators: Phrases
  readonly relatives: string
  readonly coordinators: string
  readonly contentWord: string
  readonly purposeWord: string
  readonly adverbs: Phrases
  readonly openers: readonly Opener[]
  readonly quantities: Phrases
  readonly numerals: string
  readonly nouns: Readonly<Record<Exclude<NounClass, 'number' | 'name' | 'year' | 'gerund'>, string>>
  readonly verbs: {
    /** States, definitions and legal consequences: a "shall" before them declares. */
    readonly declare: string
    /** What happens by itself: a "may" before them supposes. */
    readonly happen: string
    /** The subject is only affected: it bears nothing. */
    readonly receive: string
    readonly prevent: string
    /** "Apply" and the preposition of whom it applies to: denied before somebody, it exempts. */
    readonly apply: string
  }
  readonly applyTo: string
  readonly articles: string
  readonly pronouns: string
  /** Adjectives that narrow, their beginnings and endings as patterns; and those that never do. */
  readonly narrowing: string
  readonly narrowingPattern: string
  readonly harmless: string
  /** Words that make a phrase behind them the only case ("only"), and pronouns that stand for nobody ("it is prohibited"). */
  /** The ending of nouns of action, and words that end like adverbs and are none. */
  readonly gerund: string
  readonly notAdverbs: string
  readonly onlyWords: string
  readonly expletives: string
  /** Words that end a phrase opened by a preposition. */
  readonly stops: string
}
