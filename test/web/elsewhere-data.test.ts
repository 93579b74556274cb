import fc from 'fast-check'
import { Parser } from 'htmlparser2'
import { describe, expect, test } from 'vitest'
import { showDrafts } from '../../src/analysis/drafts.ts'
import { showEvents } from '../../src/analysis/events.ts'
import { showChain } from '../../src/analysis/sources.ts'
import { wordsOf } from '../../src/analysis/words-shown.ts'
import {
  claimNode,
  draftNode,
  eventNode,
  jsonForScript,
  type LinkedNode,
  renderLinkedData,
} from '../../src/web/elsewhere/linked-data.ts'
import { linkedDataOf } from '../../src/web/elsewhere/linked-page.ts'
import { oembedJson, oembedXml, readSize } from '../../src/web/elsewhere/oembed.ts'
import { embeddedOf, linkedIn } from '../../src/web/elsewhere/of-page.ts'
import { MOST_MAPPED, renderSitemap } from '../../src/web/elsewhere/sitemap.ts'
import { tableCsv } from '../../src/web/elsewhere/table-forms.ts'
import { html } from '../../src/web/pages/html.ts'
import { page } from '../../src/web/pages/site/page.ts'
import type { Route } from '../../src/web/pages/site/place.ts'
import { runs } from '../campaign.ts'
import { entriesOf, readExample } from '../samples/load.ts'
import { viewOf } from './elsewhere-view.ts'

const BASE = 'https://example.org/talks/'
const ukraine = entriesOf(readExample('ukraine-2025'))
const view = viewOf(ukraine, 'en', { kind: 'standing' }, BASE)
const linked = linkedIn(view)

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('</script>', '<!--', '<script', ']]>', '&lt;', '"', "'", '\u2028', '\u2029', '\\', 'a', '{'))
    .map(parts => parts.join('')),
)

type Markup = {
  readonly names: readonly string[]
  readonly attributes: readonly Readonly<Record<string, string>>[]
  readonly text: string
}

const parse = (markup: string, xmlMode: 'xml' | 'html'): Markup => {
  const names: string[] = []
  const attributes: Readonly<Record<string, string>>[] = []
  let text = ''
  const parser = new Parser(
    {
      onopentag: (name, given) => {
        names.push(name)
        attributes.push(given)
      },
      ontext: words => {
        text += words
      },
    },
    { xmlMode: xmlMode === 'xml', decodeEntities: true },
  )
  parser.write(markup)
  parser.end()
  return { names, attributes, text }
}

describe('linked data', () => {
  const drafts = showDrafts(view.state, view.asked).drafts

  test('of a draft: Legislation not in force, its words marked as restated, its basis only what it is made from', () => {
    const nodes = drafts.map(draft => {
      const own = view.state.things.draft.get(draft.id)
      const provisions = [...view.state.things.provision.values()].filter(one => one.draft === draft.id)
      return {
        draft,
        node: draftNode(linked, draft, own === undefined ? [] : provisions.map(one => wordsOf(view.state, own, one))),
      }
    })
    for (const { draft, node } of nodes) {
      expect(node).toMatchObject({
        '@type': 'Legislation',
        legislationIdentifier: draft.id,
        legislationDate: draft.date,
        legislationLegalForce: 'NotInForce',
      })
      expect(JSON.stringify(node)).toContain('not maintained')
      const made = draft.relations.filter(({ kind }) => /^(?:derives-from|consolidates|translates)$/.test(kind))
      expect(((node.isBasedOn ?? []) as readonly unknown[]).length).toBe(made.length)
    }
    expect(nodes.some(({ node }) => node.isBasedOn !== undefined)).toBe(true)
    expect(drafts.some(({ relations }) => relations.some(({ kind }) => kind === 'counters'))).toBe(true)
    const parts = nodes.flatMap(({ node }) => (node.hasPart ?? []) as readonly LinkedNode[])
    expect(parts.length).toBeGreaterThan(28)
    expect(parts.every(part => part.creditText === 'restated; not the published wording')).toBe(true)
  })

  test('of an event: when, where, who; who was absent in words', () => {
    const event = showEvents(view.state, view.asked).events.find(({ id }) => id === 'riyadh-2025-02-18')
    expect(event).toBeDefined()
    if (event === undefined) return
    const node = eventNode(linked, event)
    expect(node).toMatchObject({ '@type': 'Event', startDate: '2025-02-18', location: { name: 'Riyadh / Riad' } })
    expect(node.attendee).toHaveLength(event.present.length)
    expect(node.description).toContain('absent though concerned: Ukraine')
  })

  test('of a statement: a chain as long as that of the record, the last link is the author', () => {
    const chains = [...view.state.things.attribution.values()].map(one => showChain(view.state, one))
    expect(chains.some(({ chain }) => chain.length > 3)).toBe(true)
    for (const chain of chains) {
      const node = claimNode(linked, chain)
      let length = 0
      for (
        let at = node['prov:wasDerivedFrom'] as LinkedNode | undefined;
        at;
        at = at['prov:wasDerivedFrom'] as LinkedNode | undefined
      )
        length++
      expect(length).toBe(chain.chain.length)
      if (chain.chain.length > 0) expect(node.author).toBeDefined()
    }
  })

  test('of a page: a draft, the events, the statements of a source or on a point, and nothing for other pages', () => {
    const typesOn = (route: Route): readonly unknown[] => {
      const graph = linkedDataOf(viewOf(ukraine, 'en', route, BASE)) as {
        readonly '@graph': readonly LinkedNode[]
      } | null
      return [...new Set(graph?.['@graph'].map(node => node['@type']))]
    }
    expect(typesOn({ kind: 'draft', id: 'us-28.en' as never })).toEqual(['Legislation'])
    expect(typesOn({ kind: 'timeline' })).toEqual(['Event'])
    expect(typesOn({ kind: 'source', id: 'ap-2025-09-05' as never })).toEqual(['Claim'])
    expect(typesOn({ kind: 'point', id: 'troops' as never })).toEqual(['Claim'])
    expect(typesOn({ kind: 'draft', id: 'nothing' as never })).toEqual([])
    expect(typesOn({ kind: 'about' })).toEqual([])
  })

  test('stands in a page without ending its script, and reads back', () => {
    fc.assert(
      fc.property(hostile, hostile, (name, words) => {
        const value = { [name]: words }
        expect(JSON.parse(jsonForScript(value))).toEqual(JSON.parse(JSON.stringify(value)))
        const { names, text } = parse(`${renderLinkedData(value)}`, 'html')
        expect(names).toEqual(['script'])
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
        expect(jsonForScript(value)).not.toMatch(/[<>&\u2028\u2029]/)
      }),
      { numRuns: runs(200) },
    )
  })
})

describe('an answer to those who embed (oEmbed 1.0)', () => {
  const embedded = embeddedOf(view, page({ title: '"><script>alert(1)</script>', lead: '', body: html`` }))

  test('is a frame with a title, whatever the title says', () => {
    expect(embedded).not.toBeNull()
    if (embedded === null) return
    const answer = JSON.parse(oembedJson(embedded, { maxWidth: 400, maxHeight: null }))
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 400, height: 480, provider_name: 'Travaux' })
    const { names, attributes } = parse(answer.html, 'html')
    expect(names).toEqual(['iframe'])
    expect(attributes[0]).toMatchObject({
      title: embedded.title,
      src: `${BASE}ukraine-2025/r/${view.state.seq}/en/embed/`,
    })
    const xml = parse(oembedXml(embedded, { maxWidth: 400, maxHeight: null }), 'xml')
    expect(xml.names).toEqual(['oembed', ...Object.keys(answer)])
    expect(xml.text).toContain(answer.html)
  })

  test('is none where the site does not know its address', () =>
    expect(
      embeddedOf(viewOf(ukraine, 'en', { kind: 'standing' }, null), page({ title: 'x', lead: '', body: html`` })),
    ).toBeNull())

  test.each([['0'], ['-1'], ['1e3'], ['99999999'], [''], [null]])('takes %s for no size', raw =>
    expect(readSize(raw)).toBeNull(),
  )
})

describe('a sitemap', () => {
  test('names every page with its languages, whatever is in an address', () => {
    fc.assert(
      fc.property(hostile, path => {
        const address = `https://example.org/${path}`
        const made = renderSitemap([{ address, changedOn: '2025-12-24', inTongues: [{ tongue: 'de', address }] }])
        const { names, attributes } = parse(made, 'xml')
        expect(names).toEqual(['urlset', 'url', 'loc', 'lastmod', 'xhtml:link'])
        expect(attributes[4]?.href).toMatch(/^https:\/\/example\.org\/[\x21-\x7e]*$/)
      }),
      { numRuns: runs(100) },
    )
  })

  test('holds no more than a sitemap may', () => {
    const pages = Array.from({ length: MOST_MAPPED + 5 }, (_, i) => ({
      address: `https://example.org/${i}`,
      changedOn: null,
      inTongues: [],
    }))
    expect(renderSitemap(pages).match(/<loc>/g)).toHaveLength(MOST_MAPPED)
  })
})

describe('a table', () => {
  const table = {
    columns: ['id', 'says'],
    rows: [
      { id: 'a', says: '=1+1' },
      { id: 'b', says: null },
    ],
  }
  const from = { address: 'https://example.org/r/3/en/', revision: 3, notice: 'A sample' }

  test('as CSV says on every row where it is from; no cell is a formula', () => {
    expect(tableCsv(table, from)).toBe(
      "id,says,record_address,record_revision,notice\r\na,'=1+1,https://example.org/r/3/en/,3,A sample\r\nb,,https://example.org/r/3/en/,3,A sample\r\n",
    )
  })
})
