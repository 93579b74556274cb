import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { correctionLog } from '../../src/record/correction-log.ts'
import { labelOf } from '../../src/record/label.ts'
import { lineagesOf } from '../../src/record/lineages.ts'
import { Bloc, Person } from '../../src/record/people.ts'
import { membersOn, officesOn } from '../../src/record/people-on.ts'
import { type RecordState, thingsIn } from '../../src/record/state.ts'
import { take } from '../../src/record/take.ts'
import { draftEdges, draftsByDate, provisionsOf, toTextDraft } from '../../src/record/text-drafts.ts'
import { compare } from '../../src/text/compare.ts'
import { runs } from '../campaign.ts'
import { anyJournal, anyThings, putting, retracting } from './random.ts'
import { AT, draft, idOf, provision, SMALL, source, stateOf, thing } from './small.ts'

describe('labels', () => {
  test.each([
    ['de', 'Krieg'],
    ['de-AT', 'Krieg'],
    ['pt', 'pt-BR'],
    ['fr', 'war'],
  ])('in %s: %s', (language, label) => {
    expect(labelOf({ 'pt-BR': 'pt-BR', de: 'Krieg', en: 'war' }, language)).toBe(label)
  })

  test('the first, where there is neither the language nor English', () => {
    expect(labelOf({ uk: 'війна', de: 'Krieg' }, 'fr')).toBe('війна')
  })
})

describe('people on a day', () => {
  const party = (from?: string, to?: string) => ({ party: 'oslo', from, to })
  const bloc = (...members: readonly object[]) => Bloc.parse({ id: 'c', name: { en: 'C' }, members })
  test('members from their first day to their last, open ends counted, each once', () => {
    const coalition = bloc(party('2025-02-01', '2025-02-10'), party('2025-02-10'), { party: 'rome', to: '2025-02-09' })
    expect(membersOn(coalition, '2025-01-31')).toEqual(['rome'])
    expect(membersOn(coalition, '2025-02-01')).toEqual(['oslo', 'rome'])
    expect(membersOn(coalition, '2025-02-10')).toEqual(['oslo'])
    expect(membersOn(coalition, '2030-01-01')).toEqual(['oslo'])
  })

  test('offices', () => {
    const offices = [
      { ...party('2024-01-01', '2024-12-31'), title: { en: 'Envoy' } },
      { ...party('2025-01-01'), title: { en: 'Minister' } },
    ]
    const person = Person.parse({ id: 'p', name: { en: 'P' }, offices })
    expect(officesOn(person, '2024-12-31').map(({ title }) => title.en)).toEqual(['Envoy'])
    expect(officesOn(person, '2025-01-01').map(({ title }) => title.en)).toEqual(['Minister'])
  })
})

describe('drafts of a record as texts', () => {
  test('hold all provisions of the record in their order, each in one draft', () => {
    fc.assert(
      fc.property(anyThings, things => {
        const state = stateOf(...things)
        const texts = draftsByDate(state).flatMap(({ id }) => toTextDraft(state, id) ?? [])
        const provisions = [...state.things.provision.values()]
        const inOrder = draftsByDate(state).every(({ id }) => {
          const orders = provisionsOf(state, id).map(({ order }) => order)
          return orders.every((order, i) => i === 0 || (orders[i - 1] ?? 0) <= order)
        })
        const found = texts.flatMap(text => text.provisions.map(({ id, text: words }) => `${id} ${words}`))
        const sigla = new Set(texts.map(({ siglum }) => siglum))
        return (
          inOrder &&
          sigla.size === state.things.draft.size &&
          draftEdges(state).every(({ from, to }) => sigla.has(from) && sigla.has(to)) &&
          JSON.stringify(found.sort()) === JSON.stringify(provisions.map(({ id, text }) => `${id} ${text}`).sort())
        )
      }),
      { numRuns: runs(40) },
    )
  })

  test('say what is missing, whose they are, and how near their words are', () => {
    const state = stateOf(
      ...SMALL,
      draft('c', {
        by: [{ party: 'oslo' }, { name: 'a club' }],
        wording: 'translated',
        status: { known: 'partial', published: 'leaked' },
        missing: ['7'],
      }),
      draft('d', { status: { known: 'described', published: 'reported' } }),
      provision('c', '2', { wording: 'quoted', kind: 'article' }),
      provision('c', '1', { kind: 'verse' }),
    )
    expect(toTextDraft(state, idOf('c'))).toMatchObject({
      siglum: 'C',
      party: 'Oslo, a club',
      status: 'leaked',
      completeness: { kind: 'partial', missing: ['7'] },
      provisions: [
        { id: 'c.1', kind: 'text', wording: 'translated', span: null },
        { id: 'c.2', kind: 'article', wording: 'quoted' },
      ],
    })
    expect(toTextDraft(state, idOf('d'))).toMatchObject({
      completeness: { kind: 'partial', missing: null },
      provisions: [],
    })
    expect(toTextDraft(state, idOf('a'))?.completeness).toEqual({ kind: 'complete' })
    expect(toTextDraft(state, idOf('z'))).toBeNull()
    const lacking = stateOf(...SMALL, draft('c', { missing: ['3'] }))
    expect(toTextDraft(lacking, idOf('c'))?.completeness).toEqual({ kind: 'partial', missing: ['3'] })
  })

  test('can be compared along the relations of the record', () => {
    const state = stateOf(...SMALL)
    const drafts = ['a', 'b'].flatMap(id => toTextDraft(state, idOf(id)) ?? [])
    const [pair] = compare({ drafts, edges: draftEdges(state), corrections: [] }).pairs
    expect(pair?.alignment.changes.map(({ kind, before, after }) => [kind, ...before, ...after])).toEqual([
      ['kept', 'a.1', 'b.1'],
      ['kept', 'a.2', 'b.2'],
    ])
  })
})

const cellsWith = (state: RecordState, id: string) =>
  lineagesOf(state).filter(({ cells }) => Object.values(cells).some(cell => cell.some(one => one === id)))

describe('lineages of a record', () => {
  const recorded = (id: string, ...provisions: readonly string[]) =>
    thing('lineage', id, { title: { en: id }, provisions })

  test('are traced where nobody recorded one', () => {
    expect(lineagesOf(stateOf(...SMALL)).map(({ recorded, cells, traced }) => [recorded, cells, traced])).toEqual([
      [null, { A: ['a.1'], B: ['b.1'] }, ['a.1', 'b.1']],
      [null, { A: ['a.2'], B: ['b.2'] }, ['a.2', 'b.2']],
    ])
  })

  test('stand as recorded, and get what the texts add in other drafts', () => {
    const more = [
      draft('c', { date: '2025-11-29', relations: [{ kind: 'derives-from', draft: 'b' }] }),
      provision('c', '1'),
      provision('c', '2'),
    ]
    const [crossed] = cellsWith(stateOf(...SMALL, ...more, recorded('troops', 'a.1', 'b.1')), 'a.1')
    expect(crossed).toMatchObject({ id: 'troops', cells: { A: ['a.1'], B: ['b.1'], C: ['c.1'] }, traced: ['c.1'] })
    const state = stateOf(...SMALL, recorded('crossed', 'a.1', 'b.2'))
    expect(cellsWith(state, 'b.2').map(({ id, cells }) => [id, cells])).toEqual([
      ['crossed', { A: ['a.1'], B: ['b.2'] }],
    ])
  })

  const third = [
    draft('c', { date: '2025-11-29', relations: [{ kind: 'derives-from', draft: 'b' }] }),
    provision('c', '1'),
    provision('c', '2'),
  ]

  test('what the texts join to two recorded lineages stands alone', () => {
    const state = stateOf(...SMALL, ...third, recorded('one', 'a.1'), recorded('other', 'b.1'))
    expect(cellsWith(state, 'c.1').map(({ recorded, cells }) => [recorded, cells])).toEqual([
      [null, { A: [], B: [], C: ['c.1'] }],
    ])
  })

  test('a correction by hand holds', () => {
    const correction = thing('correction', 'k', { kind: 'mustNotLink', from: 'b.1', to: 'a.1', reason: 'other matter' })
    for (const { cells } of cellsWith(stateOf(...SMALL, correction), 'a.1')) expect(cells.B).not.toContain('b.1')
  })

  test('brought back: absent from a draft in between, whether recorded or traced', () => {
    const texts = [
      'Each Party shall report to the Commission once a year on what it has done.',
      'Ferries that cross the lake at night are free of harbour fees until sunrise.',
      'Nets with meshes below forty millimetres are forbidden from March to June.',
      'The water level is kept between the marks on the old mill of Sandvik.',
      'Disputes go to three arbiters, of whom the youngest writes the award.',
    ]
    const rest = SMALL.filter(({ kind }) => kind !== 'draft' && kind !== 'provision')
    const written = (id: string, date: string, left: readonly number[]) => [
      draft(id, { date }),
      ...texts.flatMap((text, i) => (left.includes(i) ? [] : [provision(id, String(i + 1), { text })])),
    ]
    const drafts = [
      ...written('a', '2025-11-01', []),
      ...written('b', '2025-11-02', [2]),
      ...written('c', '2025-11-03', []),
    ]
    for (const more of [[], [recorded('nets', 'a.3')]]) {
      const [row] = cellsWith(stateOf(...rest, ...drafts, ...more), 'a.3')
      expect(row).toMatchObject({ reintroduced: true, cells: { A: ['a.3'], B: [], C: ['c.3'] } })
    }
  })

  test('a draft that is only described has an empty cell', () => {
    const state = stateOf(...SMALL, draft('d', { status: { known: 'described', published: 'reported' } }))
    expect(lineagesOf(state).every(({ cells }) => cells.D?.length === 0)).toBe(true)
  })

  test('hold every provision, twice only where it was recorded twice, and recorded ones exactly', () => {
    fc.assert(
      fc.property(anyThings, things => {
        const state = stateOf(...things)
        const lineages = lineagesOf(state)
        const sigla = draftsByDate(state)
          .map(({ siglum }) => siglum)
          .sort()
        const stands = new Map<string, number>()
        for (const { cells } of lineages) {
          if (JSON.stringify(Object.keys(cells).sort()) !== JSON.stringify(sigla)) return false
          for (const id of Object.values(cells).flat()) stands.set(id, (stands.get(id) ?? 0) + 1)
        }
        const named = [...state.things.lineage.values()].flatMap(({ provisions }) => provisions)
        const times = (id: string) => Math.max(1, named.filter(one => one === id).length)
        return (
          [...state.things.provision.keys()].every(id => stands.get(id) === times(id)) &&
          lineages.every(({ recorded, cells, traced }) => {
            const own = Object.values(cells)
              .flat()
              .filter(id => !traced.includes(id))
            return JSON.stringify([...own].sort()) === JSON.stringify([...(recorded?.provisions ?? [])].sort())
          })
        )
      }),
      { numRuns: runs(30) },
    )
  })
})

describe('the correction log', () => {
  test('shows what was amended and taken back, with the reason, before and after', () => {
    const state = stateOf(...SMALL)
    const amended = source('post', { outlet: 'Post', deck: 'Talks' })
    const taken = take(state, [putting(amended, 'misread'), retracting(provision('b', '2'), 'not in the text')], AT)
    expect(taken.ok && correctionLog(taken.value.entries)).toMatchObject([
      {
        kind: 'amend',
        why: 'misread',
        by: 'tester',
        thing: { kind: 'source', id: 'post' },
        fields: [
          { field: 'deck', before: null, after: 'Talks' },
          { field: 'outlet', before: 'The Lake Post', after: 'Post' },
        ],
      },
      { kind: 'retract', why: 'not in the text', thing: { kind: 'provision', id: 'b.2' } },
    ])
  })

  test('holds every change but additions, each with a reason and a difference', () => {
    fc.assert(
      fc.property(anyJournal, entries => {
        const log = correctionLog(entries)
        const changes = entries.filter(({ change }) => change.kind !== 'add')
        return (
          JSON.stringify(log.map(({ seq }) => seq)) === JSON.stringify(changes.map(({ seq }) => seq)) &&
          log.every(({ why, fields }) => why !== '' && fields.length > 0)
        )
      }),
      { numRuns: runs(40) },
    )
  })

  test('is empty for a record in which nothing was corrected', () => {
    expect(correctionLog([])).toEqual([])
    expect([...thingsIn(stateOf(...SMALL))].length).toBe(SMALL.length)
  })
})
