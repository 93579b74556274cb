import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readWording } from '../../src/wording/read-wording.ts'
import type { Norm } from '../../src/wording/wording.ts'
import { runs } from '../campaign.ts'
import { effort } from '../effort.ts'
import { anyString } from '../text/texts.ts'

const LANGUAGES = ['en', 'de'] as const

const WORDS =
  `shall not may must will , ; . and if unless by 2030 the Parties NATO troops permanently in peacetime "x" 600,000 under its
  command verpflichtet sich keine Truppen zu stationieren darf nicht soll wenn , dass der Rat zustimmt nur mit Genehmigung bis`.split(
    /\s+/,
  )

const anyClause = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map(words => words.join(' '))

const normsOf = (text: string, language: string): readonly Norm[] => readWording(text, language).value.norms

const said = (text: string, language: string) =>
  normsOf(text, language).map(({ force, negated, bearer }) =>
    [negated ? `no ${force}` : force, bearer === null ? '–' : text.slice(bearer.start, bearer.end)].join(': '),
  )

const spansOf = (norm: Norm) => [
  norm.span,
  norm.action,
  ...(norm.bearer ? [norm.bearer] : []),
  ...norm.qualifiers.map(q => q.span),
]

const isWithin = (text: string, start: number, end: number): boolean => {
  const splits = (at: number) => /[\uDC00-\uDFFF]/.test(text.charAt(at)) && /[\uD800-\uDBFF]/.test(text.charAt(at - 1))
  return start >= 0 && start <= end && end <= text.length && !splits(start) && !splits(end)
}

const holds = (text: string): boolean =>
  LANGUAGES.every(language => {
    const { norms, leavesOpen } = readWording(text, language).value
    const within = norms.flatMap(spansOf).every(({ start, end }) => isWithin(text, start, end))
    const own = leavesOpen.every(({ qualifier }) =>
      norms.some(({ qualifiers }) =>
        qualifiers.some(q => q.span.start === qualifier.start && q.span.end === qualifier.end),
      ),
    )
    return within && own
  })

describe('laws of norms', () => {
  test('spans lie inside the text, split no surrogate pair, and open space hangs on a qualifier', () => {
    fc.assert(fc.property(fc.oneof(anyClause, anyString), holds), { numRuns: runs(300) })
  })

  test('the same text gives the same answer', () => {
    fc.assert(
      fc.property(anyClause, text => {
        for (const language of LANGUAGES) expect(readWording(text, language)).toEqual(readWording(text, language))
      }),
      { numRuns: runs(50) },
    )
  })

  test.each(['shall not ', 'wenn ', 'by ', '"', 'a shall ; ', '\ud83d', 'nur in der '])(
    '100 kB of %j are read soon',
    async unit => {
      const text = unit.repeat(Math.floor(100_000 / unit.length))
      const spent = await effort(() => LANGUAGES.map(language => readWording(text, language)))
      expect(spent).toBeLessThan(3000)
    },
  )

  const acts = fc.constantFrom('publish the report', 'deploy forces', 'pay the fee', 'enter the zone')
  const bearers = fc.constantFrom('The Parties', 'Each Member', 'The Agency', 'Russia')

  test.each([
    ['shall', 'obligation', 'prohibition'],
    ['agrees to', 'obligation', 'prohibition'],
    ['may', 'permission', 'prohibition'],
    ['should', 'recommendation', 'no recommendation'],
  ])('"%s" is turned by "not"', (modal, plain, denied) => {
    const negative = modal === 'agrees to' ? 'agrees not to' : `${modal} not`
    fc.assert(
      fc.property(bearers, acts, (bearer, act) => {
        expect(said(`${bearer} ${modal} ${act}.`, 'en')).toEqual([`${plain}: ${bearer}`])
        expect(said(`${bearer} ${negative} ${act}.`, 'en')).toEqual([`${denied}: ${bearer}`])
      }),
      { numRuns: runs(20) },
    )
  })

  test.each([
    ['muss', 'obligation', 'no obligation'],
    ['darf', 'permission', 'prohibition'],
    ['soll', 'recommendation', 'no recommendation'],
  ])('„%s“ is turned by „nicht“', (modal, plain, denied) => {
    const german = fc.constantFrom('den Bericht veröffentlichen', 'die Zone betreten', 'die Gebühr zahlen')
    fc.assert(
      fc.property(german, act => {
        const verb = act.split(' ').at(-1) ?? ''
        const object = act.slice(0, -verb.length)
        expect(said(`Die Behörde ${modal} ${act}.`, 'de')).toEqual([`${plain}: Die Behörde`])
        expect(said(`Die Behörde ${modal} ${object}nicht ${verb}.`, 'de')).toEqual([`${denied}: Die Behörde`])
      }),
      { numRuns: runs(20) },
    )
  })
})

describe('norms as people read them', () => {
  test.each([
    ['Neither Party shall disclose the price.', ['prohibition: Party']],
    ['The Tenant need not repaint the walls.', ['no obligation: The Tenant']],
    ['The Guest shall not fail to lock the gate.', ['obligation: The Guest']],
    ['Under no circumstances shall the Carrier open the parcel.', ['prohibition: the Carrier']],
    ['Nothing in this Act shall prevent a Member from leaving.', ['permission: a Member']],
    ['The Council calls upon all States to open their archives.', ['recommendation: all States']],
    ['The Club shall endeavour to keep the lawn green.', ['best-efforts: The Club']],
    ['This Charter shall enter into force in spring.', ['declaration: –']],
    ['The bridge will be repaired.', ['obligation: –']],
    ['Storms may occur.', ['declaration: –']],
  ])('%s', (text, expected) => expect(said(text, 'en')).toEqual(expected))

  test.each([
    ['Der Gast muss nicht zahlen.', ['no obligation: Der Gast']],
    ['Der Verein verpflichtet sich, keine Bäume zu fällen.', ['prohibition: Der Verein']],
    ['Es ist untersagt, den Rasen zu betreten.', ['prohibition: –']],
    ['Der Mieter hat den Flur zu reinigen.', ['obligation: Der Mieter']],
    ['Die Gemeinde ist berechtigt, Gebühren zu erheben.', ['permission: Die Gemeinde']],
    ['Die Parteien bemühen sich um eine Lösung.', ['best-efforts: Die Parteien']],
    ['Wir wollen den Hafen ausbauen.', ['expectation: Wir']],
    ['Diese Satzung tritt am 1. Mai in Kraft.', ['declaration: –']],
    ['Verzicht auf neue Straßen.', ['prohibition: –']],
  ])('%s', (text, expected) => expect(said(text, 'de')).toEqual(expected))

  test('a language without lexicon is a doubt, a supposing “may” another', () => {
    expect(readWording('Ceci est interdit.', 'fr')).toMatchObject({
      value: { norms: [] },
      doubts: [{ kind: 'no-lexicon' }],
    })
    expect(readWording('Storms may occur.', 'en-GB').doubts.map(({ kind }) => kind)).toEqual(['ambiguous-wording'])
  })
})
