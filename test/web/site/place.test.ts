import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SINGLE_PAGES } from '../../../src/comments/page-name.ts'
import { toNegotiationId, toThingId } from '../../../src/record/id.ts'
import {
  addressOf,
  FORMS,
  type Form,
  leadTo,
  type Place,
  pathOf,
  placeOf,
  type Route,
  relative,
} from '../../../src/web/pages/site/place.ts'

const slug = fc.stringMatching(/^[a-z0-9](?:[a-z0-9._~-]{0,12}[a-z0-9])?$/)
const thing = slug.map(toThingId).filter(id => id !== null)
const withoutDots = thing.filter(id => !id.includes('..'))

const route: fc.Arbitrary<Route> = fc.oneof(
  fc.constantFrom(...SINGLE_PAGES).map(kind => ({ kind })),
  fc.record({
    kind: fc.constantFrom('draft' as const, 'point' as const, 'party' as const, 'source' as const),
    id: thing,
  }),
  fc.record({ kind: fc.constant('comparison' as const), from: withoutDots, to: withoutDots }),
)

const place: fc.Arbitrary<Place> = fc.record({
  negotiation: slug.map(toNegotiationId).filter(id => id !== null),
  revision: fc.option(fc.nat({ max: 999_999_999 })),
  tongue: fc.constantFrom('en' as const, 'de' as const),
  route,
  form: fc.constantFrom(...(Object.keys(FORMS) as readonly Form[])),
  knownOn: fc.option(fc.constantFrom('2025-11-24', '2031-01-01')),
  query: fc.dictionary(
    fc.constantFrom('d', 'base', 'q', 'show'),
    fc.array(fc.string({ unit: 'grapheme', maxLength: 10 }), { minLength: 1, maxLength: 3 }),
    { noNullPrototype: true },
  ),
})

const read = (address: string): Place | null => {
  const url = new URL(address, 'https://site.invalid/')
  return placeOf(url.pathname.slice(1), url.searchParams)
}

describe('places and their addresses', () => {
  test('an address means the place that it was made of', () => {
    fc.assert(
      fc.property(place, one => {
        expect(read(addressOf(one))).toEqual(one)
      }),
    )
  })

  test('a relative link leads where the whole address does, below any path', () => {
    fc.assert(
      fc.property(place, place, fc.constantFrom('', 'talks/', 'a/b/'), (from, to, base) => {
        const root = `https://site.invalid/${base}`
        const link = new URL(leadTo(from, to), root + addressOf(from)).href
        expect(link).toBe(new URL(addressOf(to), root).href)
      }),
    )
  })

  test.each([
    ['a/en/', 'a/en/', './'],
    ['a/en/', 'a/en/?x=1', './?x=1'],
    ['a/en/drafts/', 'a/en/', '../'],
    ['a/en/', 'a/de/drafts/', '../de/drafts/'],
    ['a/en/x', 'a/en/xy/', 'xy/'],
    ['index.html', 'a/en/', 'a/en/'],
  ])('from %s to %s: %s', (from, to, link) => expect(relative(from, to)).toBe(link))

  test.each([
    '',
    'a',
    'a/en',
    'a/fr/',
    'a/en/drafts',
    'a/en/nowhere/',
    'a/r/x/en/',
    'a/r/01/en/',
    'a/r/5',
    'A/en/',
    'a/en/drafts/x/y/',
    'a/en/standing/',
    'a/en//',
    'a/en/synopsis/x/',
    'a/en/synopsis/..b/',
  ])('%j is no place', address => expect(read(address)).toBeNull())

  test('a path names a place by itself', () => {
    fc.assert(fc.property(place, one => pathOf(one) === addressOf({ ...one, knownOn: null, query: {} })))
  })
})
