import fc from 'fast-check'
import { expect, test } from 'vitest'
import { COMMON_PASSWORDS } from '../../../src/server/sign-in/common-passwords.ts'
import { passwordFault } from '../../../src/server/sign-in/passwords.ts'
import { runs } from '../../campaign.ts'

const NAMES = ['grey.heron@example.org', 'Grey Heron', 'travaux', 'talks.example.org', 'lake-treaty']

test.each([
  ['fourteen signs', 'short'],
  ['🦦🦦🦦🦦🦦🦦🦦🦦', 'short'],
  ['x'.repeat(257), 'long'],
  ['correct horse battery staple', 'common'],
  ['Correct-Horse-Battery-Staple', 'common'],
  ['correcthorsebatterystaple2024', 'common'],
  ['C0rrectH0rseBatterySt4ple', 'common'],
  ['P4ssw0rd-P4ssw0rd', 'common'],
  ['mein geheimes Passwort', 'common'],
  ['aaaaaaaaaaaaaaaaaaaa', 'pattern'],
  ['abababababababababab', 'pattern'],
  ['kitchen kitchen kitchen', 'pattern'],
  ['123456789012345', 'pattern'],
  ['987654321098765', 'pattern'],
  ['abcdefghijklmnopq', 'pattern'],
  ['qwertyuiopasdfgh', 'pattern'],
  ['1q2w3e4r5t6y7u8i', 'pattern'],
  ['qwertz123456789!', 'pattern'],
  ['!!!!!!!!!!!!!!!!!!!!', 'pattern'],
  ['grey.heron@example.org', 'known'],
  ['Grey-Heron-2024-!', 'known'],
  ['travaux travaux 24', 'known'],
  ['lake-treaty-lake-1', 'known'],
  ['seven otters row upstream', null],
  ['grey herons eat seven small frogs', null],
  ['Ein Reiher frisst acht Frösche', null],
  ['x9$kQ!v2&mW7#pLz', null],
  ['🦦🛶🌊🐟🪵🌧🧺🔔🧦🪁🧭🕯🫖🥁🪴', null],
  [
    'kG7vQ2mZx'
      .repeat(14)
      .slice(0, 128)
      .replace(/(.{9})/, 'different'),
    null,
  ],
])('%s: %s', (password, fault) => {
  expect(passwordFault(password, NAMES)).toBe(fault)
})

test('every password of the list is found, in any case and with signs between', () => {
  expect(COMMON_PASSWORDS.size).toBeGreaterThan(150)
  for (const common of COMMON_PASSWORDS) {
    expect(common).toMatch(/^[\p{Ll}\p{N}]+$/u)
    const typed = [...common.toUpperCase()].join('-')
    if (common.length >= 15) expect([common, passwordFault(typed, [])]).toEqual([common, 'common'])
  }
})

test('passwords out of chance are taken, up to 128 characters at the least', () => {
  const random = fc.string({
    unit: fc.constantFrom(...'abcdefghkmnpqrstuvwxyz23456789'),
    minLength: 20,
    maxLength: 128,
  })
  fc.assert(
    fc.property(random, password => new Set(password).size < 10 || passwordFault(password, NAMES) === null),
    { numRuns: runs(300) },
  )
})

test('what is repeated often enough is refused, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 8 }), part => {
      const password = part.repeat(32)
      return [...password].length < 15 || passwordFault(password, []) !== null
    }),
    { numRuns: runs(300) },
  )
})
