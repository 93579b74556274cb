import { describe, expect, test } from 'vitest'
import { references } from '../../src/record/references.ts'
import type { RecordState } from '../../src/record/state.ts'
import type { Thing } from '../../src/record/thing.ts'
import { draft, event, position, quoted, refused, SMALL, source, stateOf, thing } from './small.ts'

const small = stateOf(...SMALL)

const withSmall = (...things: readonly Thing[]): RecordState => stateOf(...SMALL, ...things)
const planned = event('talks', { status: 'planned' })

describe('a thing is refused', () => {
  test.each<[string, readonly Thing[], readonly string[]]>([
    ['that names a party without a row', [position('p', { party: 'rome' })], ['unknown-reference party']],
    [
      'deep inside',
      [event('e', { present: [{ party: 'oslo' }, { person: 'x', for: 'oslo' }] })],
      ['unknown-reference present.1.person'],
    ],
    [
      'whose quotation rests on an unknown source',
      [event('e', { evidence: quoted('times') })],
      ['unknown-reference evidence.0.source'],
    ],
    [
      'whose quotation stands nowhere in its source',
      [event('e', { evidence: [{ source: 'post', exact: 'will accept' }] })],
      ['quotation-not-found evidence.0'],
    ],
    [
      'whose second evidence fails',
      [event('e', { evidence: [...quoted(), { source: 'post', exact: 'xyz' }] })],
      ['quotation-not-found evidence.1'],
    ],
    [
      'with an office that ends before it begins',
      [
        thing('person', 'p', {
          name: { en: 'P' },
          offices: [{ party: 'oslo', title: { en: 'T' }, from: '2025-02-01', to: '2025-01-31' }],
        }),
      ],
      ['days-reversed offices.0'],
    ],
    [
      'with a membership that ends before it begins',
      [thing('bloc', 'c', { name: { en: 'C' }, members: [{ party: 'oslo', from: '2025-02-01', to: '2025-01-01' }] })],
      ['days-reversed members.0'],
    ],
    [
      'that is no longer held before it was said',
      [position('p', { saidOn: '2025-11-30', until: '2025-11-29' })],
      ['days-reversed until'],
    ],
    [
      'that took place after all its sources came out',
      [event('e', { on: '2025-12-02' })],
      ['later-than-its-source on'],
    ],
    [
      'that was said after all its sources came out',
      [position('p', { saidOn: '2025-12-02' })],
      ['later-than-its-source saidOn'],
    ],
    [
      'of which one instance was',
      [position('p', { instances: [{ saidOn: '2025-12-03', evidence: quoted()[0] }] })],
      ['later-than-its-source instances.0.saidOn'],
    ],
    [
      'that is a lineage with two provisions of one draft',
      [thing('lineage', 'l', { title: { en: 'L' }, provisions: ['a.1', 'a.2', 'b.1'] })],
      ['twice-in-a-draft provisions'],
    ],
    [
      'that names one provision twice',
      [thing('lineage', 'l', { title: { en: 'L' }, provisions: ['a.1', 'a.1'] })],
      ['named-twice provisions.1'],
    ],
    [
      'that is a provision under the name of another draft',
      [thing('provision', 'a.9', { draft: 'b', order: 9, marking: '9', text: '' })],
      ['provision-id id'],
    ],
    [
      'that derives from itself',
      [draft('c', { relations: [{ kind: 'derives-from', draft: 'c' }] })],
      ['refers-to-itself '],
    ],
    ['that counters itself', [draft('c', { relations: [{ kind: 'counters', draft: 'c' }] })], ['refers-to-itself ']],
    [
      'that fulfils what was not planned',
      [event('held'), event('e', { fulfils: 'held' })],
      ['fulfils-no-plan fulfils'],
    ],
    ['that takes the siglum of another draft', [draft('c', { siglum: 'A' })], ['siglum-taken siglum']],
    [
      'that is an account of an unknown kind',
      [
        thing('account', 'x', {
          of: { kind: 'rumour', id: 'oslo' },
          by: { party: 'oslo' },
          says: 'denies',
          evidence: quoted(),
        }),
      ],
      ['unknown-kind of.kind'],
    ],
    [
      'that is an account of a kind that only objects know',
      [
        thing('account', 'x', {
          of: { kind: 'constructor', id: 'oslo' },
          by: { party: 'oslo' },
          says: 'denies',
          evidence: quoted(),
        }),
      ],
      ['unknown-kind of.kind'],
    ],
    [
      'that is an account of nothing',
      [
        thing('account', 'x', {
          of: { kind: 'draft', id: 'z' },
          by: { party: 'oslo' },
          says: 'denies',
          evidence: quoted(),
        }),
      ],
      ['unknown-reference of'],
    ],
    [
      'that is an account of itself',
      [
        thing('account', 'x', {
          of: { kind: 'account', id: 'x' },
          by: { party: 'oslo' },
          says: 'denies',
          evidence: quoted(),
        }),
      ],
      ['refers-to-itself '],
    ],
    [
      'that joins provisions of one draft',
      [thing('correction', 'k', { kind: 'mustLink', from: 'a.1', to: 'a.2', reason: 'r' })],
      ['within-one-draft to'],
    ],
  ])('%s', (_name, things, wanted) => {
    expect(refused(small, ...things)).toEqual(wanted)
  })

  test('as a ruling on what is no red line with terms, or on a provision of another draft', () => {
    const position = (more: object) =>
      thing('position', 'p', {
        party: 'oslo',
        stance: 'rejects',
        firmness: 'red-line',
        statement: { en: 'No dam' },
        basis: 'own-voice',
        terms: { requires: 'absent', statement: 'No dam is built.' },
        evidence: quoted(),
        ...more,
      })
    const ruling = (more: object) =>
      thing('ruling', 'r', { position: 'p', draft: 'a', verdict: 'touches', reason: 'because', ...more })
    expect(refused(withSmall(position({})), ruling({ provision: 'a.1' }))).toEqual([])
    expect(refused(withSmall(position({})), ruling({ provision: 'b.1' }))).toEqual(['ruling-elsewhere provision'])
    for (const more of [{ firmness: 'firm' }, { terms: undefined }])
      expect(refused(withSmall(position(more)), ruling({}))).toEqual(['ruling-without-line position'])
    const ruled = withSmall(position({}), ruling({}))
    expect(refused(ruled, position({ statement: { en: 'No dam at all' } }))).toEqual([])
    expect(refused(ruled, position({ firmness: 'firm' }))).toEqual(['ruling-without-line position'])
  })

  test('in a circle of three, by each of them', () => {
    const root = (of: string) => ({ root: { source: of, as: 'copy' } })
    const circle = [source('x', root('y')), source('y', root('z')), source('z', root('x'))]
    expect(refused(small, ...circle)).toEqual(['refers-to-itself ', 'refers-to-itself ', 'refers-to-itself '])
  })

  test('as a second negotiation, together with the first as well as later', () => {
    const [one, other] = [
      thing('negotiation', 'n', { title: { en: 'N' } }),
      thing('negotiation', 'm', { title: { en: 'M' } }),
    ]
    expect(refused(small, one, other)).toEqual(['second-negotiation ', 'second-negotiation '])
    expect(refused(withSmall(one), other)).toEqual(['second-negotiation '])
    expect(refused(withSmall(one), thing('negotiation', 'n', { title: { en: 'New' } }))).toEqual([])
  })

  test('as a correction that says the contrary of another, in either direction', () => {
    const correction = (id: string, kind: string, from: string, to: string) =>
      thing('correction', id, { kind, from, to, reason: 'r' })
    const state = withSmall(correction('k', 'mustLink', 'a.1', 'b.1'))
    expect(refused(state, correction('l', 'mustNotLink', 'b.1', 'a.1'))).toEqual(['contrary-correction kind'])
    expect(refused(state, correction('l', 'mustNotLink', 'b.2', 'a.1'))).toEqual([])
  })
})

describe('a thing is taken', () => {
  test.each<[string, readonly Thing[]]>([
    [
      'whose quotation stands in the headline',
      [source('x', { headline: 'No deal' }), event('e', { evidence: [{ source: 'x', exact: 'No deal' }] })],
    ],
    ['that took place on the day of its source', [event('e', { on: '2025-12-01' })]],
    ['that took place some time in the month of its source', [event('e', { on: '2025-12' })]],
    [
      'that took place where it was tomorrow already',
      [source('x', { published: '2025-12-01T14:00:00.000Z' }), event('e', { on: '2025-12-02', evidence: quoted('x') })],
    ],
    ['that is planned for later', [event('e', { status: 'planned', on: '2026-03-01' })]],
    [
      'with a split that somebody states',
      [thing('lineage', 'l', { title: { en: 'L' }, provisions: ['a.1', 'a.2', 'b.1'], split: ['a'] })],
    ],
    [
      'with two drafts that counter each other',
      [
        draft('c', { relations: [{ kind: 'counters', draft: 'd' }] }),
        draft('d', { relations: [{ kind: 'counters', draft: 'c' }] }),
      ],
    ],
    ['that fulfils a plan of the same batch', [event('held', { fulfils: 'talks' }), planned]],
    [
      'that is an account of a draft',
      [
        thing('account', 'x', {
          of: { kind: 'draft', id: 'a' },
          by: { name: 'Somebody' },
          says: 'disputes-authorship',
          evidence: quoted(),
        }),
      ],
    ],
  ])('%s', (_name, things) => {
    expect(refused(small, ...things)).toEqual([])
  })
})

describe('references', () => {
  test('are found in unions, in described fields and in evidence', () => {
    const reserved = thing('standing', 's', {
      lineage: 'l',
      on: '2025-11-01',
      standing: { kind: 'reserved', by: [{ party: 'oslo' }] },
      evidence: quoted(),
    })
    const read = thing('interpretation', 'i', {
      of: 'a.1',
      reader: { kind: 'who', who: { person: 'p' } },
      reads: 'allows',
      what: { en: 'W' },
      evidence: quoted(),
    })
    const at = (one: Thing) => references(one).map(({ at, to }) => `${at} ${to.kind} ${to.id}`)
    expect(at(reserved)).toEqual([
      'lineage lineage l',
      'standing.by.0.party party oslo',
      'evidence.0.source source post',
    ])
    expect(at(read)).toEqual(['of provision a.1', 'reader.who.person person p', 'evidence.0.source source post'])
  })
})
