import type { readingEn } from './phrases-reading.en.ts'
import { readingAttributionDe } from './phrases-reading-attribution.de.ts'
import { readingClaimsDe } from './phrases-reading-claims.de.ts'
import { readingDatesDe } from './phrases-reading-dates.de.ts'
import { readingDraftsDe } from './phrases-reading-drafts.de.ts'
import { readingEventsDe } from './phrases-reading-events.de.ts'
import { readingHeadDe } from './phrases-reading-head.de.ts'
import { readingPageDe } from './phrases-reading-page.de.ts'
import { readingPositionsDe } from './phrases-reading-positions.de.ts'
import { readingReportsDe } from './phrases-reading-reports.de.ts'
import { readingReportsEnglishDe } from './phrases-reading-reports-english.de.ts'
import { readingVoiceDe } from './phrases-reading-voice.de.ts'

/** Why everything in an article was read as it was, in German: the sentences of all finders. */
export const readingDe: Readonly<Record<keyof typeof readingEn, string>> = {
  ...readingAttributionDe,
  ...readingClaimsDe,
  ...readingDatesDe,
  ...readingDraftsDe,
  ...readingEventsDe,
  ...readingHeadDe,
  ...readingPageDe,
  ...readingPositionsDe,
  ...readingReportsDe,
  ...readingReportsEnglishDe,
  ...readingVoiceDe,
  'reading-steps-stage-word': 'Ein Wort nennt eine Stufe der Vorbereitung, und davor ist jemand genannt.',
  'reading-steps-stage-word-of-report':
    'Ein Wort im Berichteten nennt eine Stufe der Vorbereitung, und davor ist jemand genannt.',
}
