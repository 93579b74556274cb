/** Why a word counts as one that judges. */
export const LOADED_REASONS = [
  'insult',
  'mockery',
  'imputation',
  'certainty',
  'doom',
  'condemnation',
  'criticism',
  'alarm',
  'metaphor',
  'framing-verb',
  'intensifier',
  'importance',
  'praise',
  'downplaying',
  'scare-quotes',
] as const

export type LoadedReason = (typeof LOADED_REASONS)[number]

/** The rules that say whose voice a stretch is: that somebody is reported, or by what the writer shows. */
export const VOICE_RULES = [
  'attributed',
  'judging-words',
  'claim',
  'conditional',
  'reader-address',
  'first-person',
  'question',
  'exclamation',
  'emphasis',
  'comment',
] as const

export type VoiceRule = (typeof VOICE_RULES)[number]

/** The rules that find what would be: the mood of the verb, or a clause of condition. */
export const CONDITIONAL_RULES = ['subjunctive', 'condition-clause'] as const

export type ConditionalRule = (typeof CONDITIONAL_RULES)[number]
