import { describe, expect, test } from 'vitest'
import { groundsOf } from '../../src/analysis/grounds.ts'
import { showPoint } from '../../src/analysis/point.ts'
import { showPositions } from '../../src/analysis/positions.ts'
import { showChain } from '../../src/analysis/sources.ts'
import { copyStatement, type Statement, sayStatement } from '../../src/web/elsewhere/copied.ts'
import { copiedFrom } from '../../src/web/elsewhere/of-page.ts'
import type { View } from '../../src/web/pages/site/view.ts'
import { entriesOf, readExample } from '../samples/load.ts'
import { viewOf } from './elsewhere-view.ts'

const BASE = 'https://example.org/talks/'
const samples = Object.fromEntries(
  ['ukraine-2025', 'lake-treaty'].map(name => [name, entriesOf(readExample(name))] as const),
)

const viewOn = (name: string, tongue: 'en' | 'de'): View =>
  viewOf(samples[name] ?? [], tongue, { kind: 'standing' }, BASE)

const statementsOf = (view: View): readonly Statement[] => {
  const { state, asked } = view
  const points = [...state.things.lineage.keys()]
    .map(id => showPoint(state, asked, id))
    .flatMap(one => (one.ok ? [one.value] : []))
  return [
    ...showPositions(state, asked).positions.map(position => ({ kind: 'position', position }) as const),
    ...[...state.things.attribution.values()].map(
      one => ({ kind: 'attribution', chain: showChain(state, one), evidence: groundsOf(state, one.evidence) }) as const,
    ),
    ...points.flatMap(point => [
      ...point.claims.map(claim => ({ kind: 'claim', claim }) as const),
      ...point.drafts.flatMap(({ siglum, interpretations, descriptions, provisions }) => {
        const of = { name: siglum, wording: provisions[0]?.wording ?? null }
        return [
          ...interpretations.map(interpretation => ({ kind: 'interpretation', interpretation, of }) as const),
          ...descriptions.map(description => ({ kind: 'description', description, of }) as const),
        ]
      }),
    ]),
  ]
}

const groundsIn = (statement: Statement) => {
  switch (statement.kind) {
    case 'position':
      return [...statement.position.evidence, ...statement.position.instances.flatMap(one => one.evidence)]
    case 'attribution':
      return statement.evidence
    case 'claim':
      return statement.claim.evidence
    case 'interpretation':
      return statement.interpretation.evidence
    case 'description':
      return statement.description.evidence
  }
}

const find = (view: View, test: (statement: Statement) => boolean): string => {
  const found = statementsOf(view).find(test)
  return found === undefined ? '' : sayStatement(view, found)
}

describe.each(['ukraine-2025', 'lake-treaty'])('every statement of %s', name => {
  test.each(['en', 'de'] as const)('is one line with footnotes for all that it rests on (%s)', tongue => {
    const view = viewOn(name, tongue)
    const statements = statementsOf(view)
    expect(new Set(statements.map(({ kind }) => kind)).size).toBe(5)
    for (const statement of statements) {
      const lines = copyStatement(view, statement, copiedFrom(view)).split('\n')
      expect(lines[0]).toMatch(/[.!?…][”“"]?[⁰¹²³⁴⁵⁶⁷⁸⁹\u2009]+$/u)
      expect(lines[0]).not.toMatch(/\{|\bundefined\b|\bnull\b/)
      expect(lines.join('\n')).toContain(`/r/${view.state.seq}/${tongue}/`)
      for (const ground of groundsIn(statement)) {
        const notes = lines.filter(line => line.includes(ground.exact.replace(/\s+/g, ' ').trim()))
        expect(notes.length).toBeGreaterThan(0)
        expect(notes.some(note => note.includes(ground.outlet))).toBe(true)
      }
    }
  })

  test.each(['en', 'de'] as const)('quotes only words of the source, never our account of them (%s)', tongue => {
    const view = viewOn(name, tongue)
    const [open, mark] = tongue === 'en' ? ['“', 'no quotation'] : ['„', 'kein Zitat']
    const grounds = statementsOf(view).flatMap(one => groundsIn(one).map(ground => ({ one, ground })))
    expect(grounds.some(({ ground }) => ground.account)).toBe(true)
    for (const { one, ground } of grounds) {
      const text = copyStatement(view, one, copiedFrom(view)).replaceAll(/\s+/g, ' ')
      const exact = ground.exact.replace(/\s+/g, ' ').trim()
      expect(text).toContain(ground.account ? `${mark}: ${exact}` : `${open}${exact}`)
    }
  })
})

describe('in words', () => {
  test('a chain names who said it according to whom', () => {
    const isRubio = (one: Statement) => one.kind === 'attribution' && one.chain.id === 'rubio-agreement-first'
    expect(find(viewOn('ukraine-2025', 'en'), isRubio)).toBe(
      'Politico reports, citing a European diplomat and a person familiar with the talks, in turn citing Marco Rubio (for United States), in turn citing United States – in indirect speech, no quotation; 25 November 2025: The White House was said to want a peace agreement before it commits itself to long-term security guarantees for Ukraine.',
    )
    expect(find(viewOn('ukraine-2025', 'de'), isRubio)).toMatch(
      /^Politico berichtet unter Berufung auf: a European diplomat/,
    )
  })

  test('a position that rests on an author alone says so', () => {
    const isAlone = (one: Statement) => one.kind === 'position' && one.position.authorAlone
    expect(find(viewOn('ukraine-2025', 'en'), isAlone)).toContain('nobody of the party is quoted for it')
    expect(find(viewOn('ukraine-2025', 'de'), isAlone)).toContain('niemand von dieser Seite wird dafür zitiert')
  })

  test('a rejection is not turned round by its verb', () => {
    const isLimit = (one: Statement) => one.kind === 'position' && one.position.id === 'ua-no-army-limit'
    expect(find(viewOn('ukraine-2025', 'en'), isLimit)).toMatch(
      /^Position of Ukraine \(red line; .*\), in our words: No limits on/,
    )
  })

  test('a reading of restated words says that they are restated', () => {
    const isReading = (one: Statement) => one.kind === 'interpretation'
    expect(find(viewOn('ukraine-2025', 'en'), isReading)).toContain('restated; not the published wording')
    expect(find(viewOn('ukraine-2025', 'de'), isReading)).toContain(
      viewOn('ukraine-2025', 'de').say('wording.restated'),
    )
  })

  test('a claim is not judged', () => {
    const isClaim = (one: Statement) => one.kind === 'claim'
    expect(find(viewOn('lake-treaty', 'en'), isClaim)).toContain('that this record does not judge')
  })

  test('the notice of the sample stands below', () => {
    const view = viewOn('ukraine-2025', 'en')
    for (const one of statementsOf(view))
      expect(copyStatement(view, one, copiedFrom(view))).toMatch(
        /\nSample, closed on 24 December 2025, not maintained$/,
      )
  })
})
