/** How the speaker of a report is resolved: one id each, put behind the rule that found the report. */
export const ATTRIBUTION_RULES = [
  'by-name',
  'by-description',
  'by-description-of-a-name',
  'by-pronoun',
  'by-words',
  'by-carrier',
  'by-citation',
  'subject-before',
  'carried',
  'repeated',
  'unnamed',
] as const

/** One way in which a speaker is resolved. */
export type AttributionRule = (typeof ATTRIBUTION_RULES)[number]
