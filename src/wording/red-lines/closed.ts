/** What a word or phrase does to the deed that a statement speaks of. */
export const DOINGS = [
  'not',
  'no-negation',
  'ban',
  'refuse',
  'hinder',
  'end',
  'duty',
  'permit',
  'permit-only',
  'recommend',
  'expect',
  'effort',
  'discuss',
] as const
export type Doing = (typeof DOINGS)[number]

/**
 * The closed classes of one language by which a red line is judged: data only. Phrases are matched by kin of each word (`stationed` by `station`);
 * a phrase that begins with `=` is matched letter by letter.
 */
export type ClosedWords = {
  readonly doings: Readonly<Record<Doing, readonly string[]>>
  /** Nouns that do the same at the end of a compound. */
  readonly compoundHeads: Partial<Readonly<Record<Doing, readonly string[]>>>
  /** What opens a clause that narrows: unless, provided that; it runs to the next comma. */
  readonly clauseConditions: readonly string[]
  /** What opens a phrase that narrows: subject to, without the consent. */
  readonly phraseConditions: readonly string[]
  /** What opens a stretch that widens instead: even if, regardless of. */
  readonly widenings: readonly string[]
  /** Discretion, and other adverbials that narrow a ban and a duty alike. */
  readonly hedges: readonly string[]
  /** Adverbials that narrow a ban only: permanently. */
  readonly banNarrowings: readonly string[]
  /** What a phrase with a preposition may hold that narrows a duty: approval, terms. */
  readonly dutyNarrowings: readonly string[]
  /** Phrases that say when something begins or is due, or that repeat a rule: they open nothing. */
  readonly neutral: readonly string[]
  readonly prepositions: ReadonlySet<string>
  /** Prepositions that never open anything in a ban: from, since. */
  readonly neutralPrepositions: ReadonlySet<string>
  /** Prepositions whose phrase narrows a duty: for ten years, until. */
  readonly dutyPrepositions: ReadonlySet<string>
  /** Words that stand before a noun and do not narrow it. */
  readonly plainAttributes: ReadonlySet<string>
  /** Articles, pronouns, conjunctions, auxiliaries: no attribute of a noun. */
  readonly functionWords: ReadonlySet<string>
  /** Verbs of keeping something as it is: a line that asks for it is also spoken of where the thing is ended. */
  readonly keeping: readonly string[]
  /** Words for a part: the north, half of. */
  readonly parts: readonly string[]
  /** Nouns that make a name or a title of what follows them. */
  readonly titleHeads: readonly string[]
  /** What the action of a line that sets a ceiling or a floor may be called besides. */
  readonly bounds: readonly string[]
  /** Finite forms of modals and auxiliaries. */
  readonly auxiliaries: ReadonlySet<string>
  /** Words after a name that belong to it and make no other name of it: Member States. */
  readonly nameTails: ReadonlySet<string>
  readonly coordinators: ReadonlySet<string>
  readonly relatives: ReadonlySet<string>
  readonly agents: ReadonlySet<string>
}

/** The words of a text of words. */
export const listed = (text: string): readonly string[] => text.split(/\s+/).filter(word => word !== '')

/** The phrases of a text of phrases, divided by `|`. */
export const phrases = (text: string): readonly string[] =>
  text
    .split('|')
    .map(phrase => phrase.trim().replace(/\s+/g, ' '))
    .filter(phrase => phrase !== '')
