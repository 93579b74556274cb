import { ENGLISH_REPORT_RULES } from '../../reading/reports/english/rules.ts'
import type { PhraseKey } from '../../web/pages/phrases.en.ts'
import type { Say } from '../../web/pages/phrases.ts'

/** What finders of a reading have rules. */
export type ReadingArea =
  | 'attribution'
  | 'events'
  | 'positions'
  | 'claims'
  | 'voice'
  | 'loaded'
  | 'drafts'
  | 'dates'
  | 'steps'
  | 'descriptions'

const isEnglish = (rule: string): boolean => ENGLISH_REPORT_RULES.some(one => one === rule)

const sayOne = (say: Say, area: string, rule: string): string => say(`reading-${area}-${rule}` as PhraseKey)

/**
 * Why something was read as it was, in words; a rule's own name where it has none. The rule of a statement is that of its clause and that of its speaker,
 * joined by a plus sign.
 */
export const sayReadingRule = (say: Say, area: ReadingArea, rule: string): string => {
  // Why a word judges stands among the sentences of voices.
  if (area === 'loaded') return sayOne(say, 'voice', rule)
  if (area !== 'attribution' && area !== 'descriptions') return sayOne(say, area, rule)
  const [clause = '', speaker] = rule.split('+')
  const said = sayOne(say, isEnglish(clause) ? 'reports-english' : 'reports', clause)
  return speaker === undefined ? said : `${said} ${sayOne(say, 'attribution', speaker)}`
}
