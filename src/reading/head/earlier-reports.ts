import type { Span } from '../../text/span.ts'
import { EARLIER_REPORTS_DE, EARLIER_REPORTS_EN } from './lexicon/earlier-reports.ts'

const within = (patterns: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'giu')

const GERMAN = within(EARLIER_REPORTS_DE)
const ENGLISH = within(EARLIER_REPORTS_EN)
const BOTH = within([...EARLIER_REPORTS_DE, ...EARLIER_REPORTS_EN])

/** Where a text points to what its own outlet printed before ("wie bereits berichtet", "as we reported"), in order. `language`: BCP 47 tag; null tries both. */
export const findEarlierReports = (text: string, language: string | null): readonly Span[] => {
  const [primary] = (language ?? '').split('-')
  const pattern = primary === 'de' ? GERMAN : primary === 'en' ? ENGLISH : BOTH
  return [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
}
