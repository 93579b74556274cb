import { expect, test } from 'vitest'
import { CLAIM_RULES } from '../../../src/reading/claims/rules.ts'
import { CONDITIONAL_RULES, LOADED_REASONS, VOICE_RULES } from '../../../src/reading/voice/rules.ts'
import { readingClaimsDe } from '../../../src/web/pages/phrases-reading-claims.de.ts'
import { readingClaimsEn } from '../../../src/web/pages/phrases-reading-claims.en.ts'
import { readingHeadDe } from '../../../src/web/pages/phrases-reading-head.de.ts'
import { readingHeadEn } from '../../../src/web/pages/phrases-reading-head.en.ts'
import { readingVoiceDe } from '../../../src/web/pages/phrases-reading-voice.de.ts'
import { readingVoiceEn } from '../../../src/web/pages/phrases-reading-voice.en.ts'

test('every rule of voices has its sentence in both languages', () => {
  const keys = [...VOICE_RULES, ...LOADED_REASONS, ...CONDITIONAL_RULES].map(rule => `reading-voice-${rule}`).sort()
  expect(Object.keys(readingVoiceEn).sort()).toEqual(keys)
  expect(Object.keys(readingVoiceDe).sort()).toEqual(keys)
})

test('every rule of claims has its sentence in both languages', () => {
  const keys = CLAIM_RULES.map(rule => `reading-claims-${rule}`).sort()
  expect(Object.keys(readingClaimsEn).sort()).toEqual(keys)
  expect(Object.keys(readingClaimsDe).sort()).toEqual(keys)
})

test('the doubts of a head have theirs', () => {
  expect(Object.keys(readingHeadEn)).toEqual(Object.keys(readingHeadDe))
})
