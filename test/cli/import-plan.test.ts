import { expect, test } from 'vitest'
import { planImport } from '../../src/cli/record/import-plan.ts'
import type { Entry } from '../../src/record/entry.ts'
import { toThingId } from '../../src/record/id.ts'

const importer = { by: 'ed', moment: '2026-01-02T00:00:00.000Z', folder: 'talks', record: 'talks.sqlite' }

const entryOf = (party: string): Entry => {
  const id = toThingId('coalition')
  const member = toThingId(party)
  if (id === null || member === null) throw new Error('an id of the test is none')
  return {
    seq: 1,
    recordedAt: '2026-01-01T00:00:00.000Z',
    knownOn: '2026-01-01T00:00:00.000Z',
    by: 'ed',
    why: null,
    change: {
      kind: 'add',
      after: {
        kind: 'bloc',
        value: { id, name: { en: 'Coalition' }, aliases: [], members: [{ party: member }], open: false, evidence: [] },
      },
    },
  }
}

test('a journal from outside meets the rules too: an entry that names nobody known is refused whole', () => {
  const plan = planImport([], { things: [], entries: [entryOf('nobody')], files: new Map() }, importer)
  expect(plan).toMatchObject({ ok: false, refusal: [{ kind: 'unknown-reference', params: { names: 'nobody' } }] })
})
