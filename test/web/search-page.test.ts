import { describe, expect, test } from 'vitest'
import { EMPTY_STATE } from '../../src/record/state.ts'
import { renderSitePage } from '../../src/web/pages/site/frame.ts'
import type { Route } from '../../src/web/pages/site/place.ts'
import { renderPage } from '../../src/web/pages/site/render.ts'
import { renderSearchFile } from '../../src/web/pages/site/search-file.ts'
import { indexOf, renderSearchPage } from '../../src/web/pages/site/search-page.ts'
import type { View } from '../../src/web/pages/site/view.ts'
import type { PublishedSearch } from '../../src/web/search/published.ts'
import { loadPayloads } from './site/payloads.ts'
import { sampleEntries, samplePage, viewOf } from './site/sample.ts'

/** The body of a page, or nothing where there is no such page. */
const renderedAt = (view: View, route: Route): string => {
  const page = renderPage({ ...view, place: { ...view.place, route } })
  return page.status === 200 ? page.body.toString() : ''
}

const bodyAt = (address: string): string => samplePage(address).body.toString()

describe('the page of the search', () => {
  test('shows kind, place, day and words of what is found, and says how many there are', () => {
    const body = bodyAt('ukraine-2025/en/search/?q=stationed')
    expect(body).toContain('<p role="status">4 hits for “stationed”.</p>')
    expect(body).toContain('<a href="../points/troops/" dir="auto">US-28, 8</a>')
    expect(body).toContain('NATO agrees to <mark>station</mark> no troops in Ukraine.')
    expect(body).toContain('said to be by United States')
    expect(bodyAt('ukraine-2025/de/search/?q=Truppen')).toMatch(/\d+ Treffer für „Truppen“/u)
  })

  test('has its words and choices in the form again, and keeps the day as known', () => {
    const body = bodyAt('ukraine-2025/en/search/?q=troops&kind=provision&knownOn=2025-11-24')
    expect(body).toContain('name="q" value="troops"')
    expect(body).toContain('name="kind" value="provision" checked')
    expect(body).toContain('name="knownOn" value="2025-11-24"')
    expect(body.match(/<li>Provision<\/li>/gu)?.length).toBe(body.match(/<h3>/gu)?.length)
  })

  test('turns pages of twenty; one that there is not is the last', () => {
    const first = bodyAt('ukraine-2025/en/search/?q=the')
    const last = bodyAt('ukraine-2025/en/search/?q=the&page=9999')
    expect(first.match(/<h3>/gu)).toHaveLength(20)
    expect(first).toContain('Shown here: 1 to 20.')
    expect(first).toContain('href="./?q=the&amp;page=2" aria-label="Page 2"')
    expect(last.match(/<h3>/gu)?.length).toBeGreaterThan(0)
    expect(last).not.toContain('<ol class="hits" start="1">')
  })

  test('says what there is to search, what to try, and that a choice leaves nothing', () => {
    expect(bodyAt('ukraine-2025/en/search/')).toMatch(/Provisions: \d+/u)
    expect(bodyAt('ukraine-2025/en/search/?q=qqqqqqqqqq')).toContain('What to try')
    const filtered = bodyAt('ukraine-2025/en/search/?q=troops&draft=no-such')
    expect(filtered).toMatch(/Nothing found for “troops” with these choices; \d+ hits without them\./u)
    expect(filtered).toContain('Clear all choices')
  })

  test('makes a table of all that is found, not of one page of it', () => {
    const page = samplePage('ukraine-2025/en/search/?q=the')
    expect(page.table?.().rows.length).toBeGreaterThan(100)
    expect(samplePage('ukraine-2025/en/search/').table).toBe(null)
  })

  test('is a page where the record is empty', () => {
    const view = { ...viewOf([], 'nobody/en/search/?q=x'), state: EMPTY_STATE }
    expect(renderSearchPage(view).body.toString()).toContain('Nothing found for “x”.')
    expect(renderSearchPage({ ...view, place: { ...view.place, query: {} } }).status).toBe(200)
  })

  test.skipIf(loadPayloads() === null)('shows any query as text', () => {
    const payloads = (loadPayloads() ?? []).filter(payload => /<[a-z]/iu.test(payload))
    expect(payloads.length).toBeGreaterThan(200)
    const view = viewOf(sampleEntries('ukraine-2025'), 'ukraine-2025/en/search/')
    const bodyFor = (words: string): string =>
      renderSearchPage({ ...view, place: { ...view.place, query: { q: [words], party: [words] } } }).body.toString()
    const elementsOf = (body: string): readonly string[] => body.match(/<[a-z][a-z0-9]*(?=[\s>])/giu) ?? []
    const usual = new Set([
      ...elementsOf(bodyAt('ukraine-2025/en/search/?q=the')),
      ...elementsOf(bodyAt('ukraine-2025/en/search/?q=qqqq')),
    ])
    const strange = payloads.flatMap(payload => elementsOf(bodyFor(payload)).filter(element => !usual.has(element)))
    expect([...new Set(strange)]).toEqual([])
  })
})

describe('a published search', () => {
  const view = viewOf(sampleEntries('ukraine-2025'), 'ukraine-2025/de/search/')

  test('is one file, the same bytes each time, and leads everywhere that the page leads', () => {
    const file = renderSearchFile(view)
    const published: PublishedSearch = JSON.parse(file)
    expect(renderSearchFile(viewOf(sampleEntries('ukraine-2025'), 'ukraine-2025/de/search/'))).toBe(file)
    expect(published.links['provision us-28.de.8']).toBe('../points/troops/')
    expect(Object.keys(published.links)).toHaveLength(published.index.documents.length)
    expect(published.names.party.russia).toBe('Russland')
  })

  test('names its index on the page, and loads its island there only', () => {
    const publisher = { ...view.publisher, kind: 'static' as const }
    const page = renderSearchPage({ ...view, publisher })
    expect(page.islands).toEqual(['search'])
    expect(renderSitePage({ ...view, publisher }, page)).toContain('data-index="index.json"')
    expect(renderSearchPage(view).islands).toEqual([])
  })
})

test.each(['ukraine-2025', 'lake-treaty'])(
  'what is found in %s leads to a page that there is, and to its place on it',
  name => {
    const view = viewOf(sampleEntries(name), `${name}/en/search/`)
    const documents = [...indexOf(view).documents.values()]
    const anchored = documents.filter(({ target }) => target.anchor !== null)
    const one = new Map(
      documents.map(document => [`${document.target.kind} ${document.target.anchor === null}`, document]),
    )
    const pages = new Map<string, string>()
    const isThere = ({ target: { route, anchor } }: (typeof documents)[number]): boolean => {
      const key = JSON.stringify(route)
      const page = pages.get(key) ?? renderedAt(view, route)
      pages.set(key, page)
      return page !== '' && (anchor === null || page.includes(`id="${anchor}"`))
    }
    expect(anchored.length).toBeGreaterThan(20)
    expect([...anchored, ...one.values()].filter(document => !isThere(document)).map(({ id }) => id)).toEqual([])
  },
)

test('heads what is said with who says it, and says where that is unclear', () => {
  const body = bodyAt('ukraine-2025/en/search/?q=rotation')
  expect(body).toMatch(/<a [^>]*>Russia: [^<]*<\/a>/u)
  expect(body).toContain('unclear who says it: ')
})
