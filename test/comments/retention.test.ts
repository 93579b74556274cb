import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deadlinesOf } from '../../src/comments/retention.ts'
import { runs } from '../campaign.ts'

const NOW = '2026-07-01T00:00:00.000Z'

test.each([
  [180, '2026-01-02T00:00:00.000Z', '2026-06-24T00:00:00.000Z'],
  [7, '2026-06-24T00:00:00.000Z', '2026-06-24T00:00:00.000Z'],
  [2, '2026-06-29T00:00:00.000Z', '2026-06-29T00:00:00.000Z'],
])('of %i days to keep', (keepDays, kept, unconfirmed) =>
  expect(deadlinesOf({ keepDays }, NOW)).toEqual({ kept, unconfirmed }),
)

test('what is due once stays due, longer keeping makes less due, and nothing unconfirmed is kept longer than what is confirmed', () =>
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
      fc.integer({ min: 1, max: 3_650 }),
      fc.nat(400),
      (moment, keepDays, more) => {
        const [now, later] = [moment.toISOString(), new Date(moment.getTime() + more * 86_400_000).toISOString()]
        const here = deadlinesOf({ keepDays }, now)
        const after = deadlinesOf({ keepDays }, later)
        const longer = deadlinesOf({ keepDays: keepDays + more }, now)
        return (
          after.kept >= here.kept &&
          after.unconfirmed >= here.unconfirmed &&
          longer.kept <= here.kept &&
          longer.unconfirmed <= here.unconfirmed &&
          here.unconfirmed >= here.kept
        )
      },
    ),
    { numRuns: runs(200) },
  ))
