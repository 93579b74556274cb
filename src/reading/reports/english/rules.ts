/** The rules that find a report in English, by name. */
export const ENGLISH_REPORT_RULES = [
  'said-before',
  'said-after',
  'said-inside',
  'said-around',
  'speech-act',
  'participle',
  'same-speaker',
  'quoted-on',
  'according-to',
  'citing',
  'quoted-as',
  'as-said',
  'passive',
  'hearsay',
  'speech-noun',
] as const

/** The name of a rule that finds a report in English. */
export type EnglishReportRule = (typeof ENGLISH_REPORT_RULES)[number]
