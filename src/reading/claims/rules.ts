/** The rules that find a claim: by what word or turn a forecast, a cause or a motive is known. */
export const CLAIM_RULES = [
  'forecast-would',
  'forecast-consequence',
  'forecast-condition',
  'forecast-adverb',
  'forecast-scheduled',
  'forecast-doomed',
  'forecast-needed',
  'forecast-otherwise',
  'cause-because',
  'cause-factor',
  'cause-verb',
  'cause-therefore',
  'cause-phrase',
  'motive-because',
  'motive-purpose',
  'motive-attempt',
  'motive-deliberate',
  'motive-feeling',
] as const

export type ClaimRule = (typeof CLAIM_RULES)[number]
