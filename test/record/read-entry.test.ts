import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonical } from '../../src/record/canonical.ts'
import { readEntry } from '../../src/record/read-entry.ts'
import { runs } from '../campaign.ts'
import { anyJournal, randomJournal } from './random.ts'

const refusalOf = (line: string): string => {
  const read = readEntry(line)
  return read.ok ? 'none' : `${read.refusal.kind} ${read.refusal.params.at}`
}
const [first] = randomJournal(1, 20)

describe('an entry from outside', () => {
  test('is the entry that was written, for every entry of random journals', () => {
    fc.assert(
      fc.property(anyJournal, entries =>
        entries.every(entry => {
          const read = readEntry(canonical(entry))
          return read.ok && canonical(read.value) === canonical(entry)
        }),
      ),
      { numRuns: runs(30) },
    )
  })

  test('refuses what is no entry, whatever was cut out of one, and never throws', () => {
    fc.assert(
      fc.property(anyJournal, fc.nat(), fc.nat(), (entries, which, at) => {
        const line = canonical(entries[which % entries.length])
        const cut = at % line.length
        return !readEntry(line.slice(0, cut)).ok && !readEntry(line.slice(cut + 1, -1)).ok
      }),
      { numRuns: runs(100) },
    )
  })

  test.each<[string, object]>([
    ['entry-form seq', { seq: 0 }],
    ['entry-form recordedAt', { recordedAt: '2025-12-01' }],
    ['entry-form knownOn', { knownOn: '2025-12-01T00:00:00+01:00' }],
    ['entry-form by', { by: '' }],
    ['entry-form ', { more: 1 }],
    ['entry-form change.kind', { change: { kind: 'edit' } }],
    ['entry-form change.after.kind', { change: { kind: 'add', after: { kind: 'rumour', value: {} } } }],
    [
      'entry-form change.after.value.id',
      { change: { kind: 'add', after: { kind: 'instrument', value: { id: 'A B', title: { en: 'T' } } } } },
    ],
    [
      'entry-form change.after.value',
      { change: { kind: 'add', after: { kind: 'instrument', value: { id: 'a', title: { en: 'T' }, colour: 1 } } } },
    ],
    [
      'entry-form why',
      {
        why: null,
        change: { kind: 'retract', before: { kind: 'instrument', value: { id: 'a', title: { en: 'T' } } } },
      },
    ],
    [
      'entry-form change.after',
      {
        why: 'w',
        change: {
          kind: 'amend',
          before: { kind: 'instrument', value: { id: 'a', title: { en: 'T' } } },
          after: { kind: 'instrument', value: { id: 'b', title: { en: 'T' } } },
        },
      },
    ],
  ])('%s', (wanted, fields) => {
    expect(refusalOf(JSON.stringify({ ...first, ...fields }))).toBe(wanted)
  })

  test('that is no JSON, or endless', () => {
    expect(refusalOf('{"seq":1')).toBe('entry-not-json ')
    expect(refusalOf(`"${'x'.repeat(32_000_001)}"`)).toBe('entry-too-long ')
  })
})
