import { describe, expect, test } from 'vitest'
import { sayReadingRule } from '../../src/cli/read/say-reading.ts'
import { ATTRIBUTION_RULES } from '../../src/reading/attribution/rules.ts'
import { CLAIM_RULES } from '../../src/reading/claims/rules.ts'
import { DATE_RULES } from '../../src/reading/dates/rules.ts'
import { DRAFT_RULES } from '../../src/reading/drafts/rules.ts'
import { EVENT_RULES } from '../../src/reading/events/rules.ts'
import { POSITION_RULES } from '../../src/reading/positions/rules.ts'
import { ENGLISH_REPORT_RULES } from '../../src/reading/reports/english/rules.ts'
import { REPORT_RULES } from '../../src/reading/reports/rules.ts'
import { STEP_RULES } from '../../src/reading/steps/rules.ts'
import { CONDITIONAL_RULES, LOADED_REASONS, VOICE_RULES } from '../../src/reading/voice/rules.ts'
import { loadPhrases, sayIn } from '../../src/web/pages/phrases.ts'

const SPEAKERS = ATTRIBUTION_RULES.map(speaker => `${REPORT_RULES[0]}+${speaker}`)

const RULES = [
  ['attribution', [...REPORT_RULES, ...ENGLISH_REPORT_RULES, ...SPEAKERS]],
  ['claims', CLAIM_RULES],
  ['dates', DATE_RULES],
  ['drafts', DRAFT_RULES],
  ['events', EVENT_RULES],
  ['positions', POSITION_RULES],
  ['steps', STEP_RULES],
  ['voice', [...VOICE_RULES, ...CONDITIONAL_RULES]],
  ['loaded', LOADED_REASONS],
] as const

describe.each(['en', 'de'] as const)('in %s', async tongue => {
  const say = sayIn(await loadPhrases(tongue))
  test.each(RULES)('every rule of %s has a sentence', (area, rules) => {
    expect(rules.length).toBeGreaterThan(1)
    expect(rules.filter(rule => sayReadingRule(say, area, rule).includes('reading-'))).toEqual([])
  })
})
