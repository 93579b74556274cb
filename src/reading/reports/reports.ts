import type { Ground } from '../ground.ts'
import { findEnglishReports } from './english/reports.ts'
import { findGermanReports } from './german/reports.ts'
import type { Report } from './report.ts'

/** Every report clause of an article in text order (by content); none in a language that has no lexicon. */
export const findReports = (ground: Ground): readonly Report[] => {
  if (ground.tongue === 'de') return findGermanReports(ground)
  return ground.tongue === 'en' ? findEnglishReports(ground) : []
}
