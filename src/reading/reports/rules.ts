/** What finds a report clause in German, and what both languages share; the English rules have a list of their own. */
export const REPORT_RULES = [
  'direct-cue-after',
  'direct-cue-before',
  'direct-broken',
  'direct-alone',
  'direct-judgement',
  'indirect-that',
  'indirect-question',
  'indirect-second-place',
  'indirect-cue-after',
  'indirect-around',
  'indirect-as',
  'indirect-noun',
  'indirect-according',
  'indirect-own-words',
  'indirect-thus',
  'indirect-so',
  'indirect-sentence-before',
  'carried-konjunktiv',
  'hearsay-soll',
  'paraphrase-infinitive',
  'paraphrase-object',
  'paraphrase-preposition',
  'paraphrase-judgement',
  'paraphrase-noun',
  'paraphrase-document',
] as const

/** One of the rules that find a report clause. */
export type ReportRule = (typeof REPORT_RULES)[number]
