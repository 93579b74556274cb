/**
 * The rule behind a finding: the key of its sentence among the phrases (`wording.norm.ban`, `wording.open.duration` …),
 * where the sentence also names the treaty practice that it follows, where there is some.
 */
export type RuleId = `wording.${string}`

/** What fills the slots of a rule's sentence: words of the text, numbers. */
export type RuleParams = Readonly<Record<string, string | number>>
