import { readingAttributionEn } from './phrases-reading-attribution.en.ts'
import { readingClaimsEn } from './phrases-reading-claims.en.ts'
import { readingDatesEn } from './phrases-reading-dates.en.ts'
import { readingDraftsEn } from './phrases-reading-drafts.en.ts'
import { readingEventsEn } from './phrases-reading-events.en.ts'
import { readingHeadEn } from './phrases-reading-head.en.ts'
import { readingPageEn } from './phrases-reading-page.en.ts'
import { readingPositionsEn } from './phrases-reading-positions.en.ts'
import { readingReportsEn } from './phrases-reading-reports.en.ts'
import { readingReportsEnglishEn } from './phrases-reading-reports-english.en.ts'
import { readingVoiceEn } from './phrases-reading-voice.en.ts'

/** Why everything in an article was read as it was, in English: the sentences of all finders. */
export const readingEn = {
  ...readingAttributionEn,
  ...readingClaimsEn,
  ...readingDatesEn,
  ...readingDraftsEn,
  ...readingEventsEn,
  ...readingHeadEn,
  ...readingPageEn,
  ...readingPositionsEn,
  ...readingReportsEn,
  ...readingReportsEnglishEn,
  ...readingVoiceEn,
  'reading-steps-stage-word': 'A word tells a stage of preparing something, and somebody is named before it.',
  'reading-steps-stage-word-of-report':
    'A word in what is reported tells a stage of preparing something, and somebody is named before it.',
} as const
