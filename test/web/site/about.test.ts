import { describe, expect, test } from 'vitest'
import { STANDS } from '../../../src/analysis/positions.ts'
import { de } from '../../../src/web/pages/phrases.de.ts'
import { en } from '../../../src/web/pages/phrases.en.ts'
import { renderPage } from '../../../src/web/pages/site/render.ts'
import type { View } from '../../../src/web/pages/site/view.ts'
import { sampleEntries, sampleHtml, viewOf } from './sample.ts'

const LAKE = 'lake-treaty/en/about/'
const bodyOf = (view: View): string => renderPage(view).body.toString()
const lake = viewOf(sampleEntries('lake-treaty'), LAKE)

describe('the page about the site', () => {
  test('every word of the vocabulary that pages use stands there with its rule, in both languages', () => {
    for (const [tongue, phrases] of [
      ['en', en],
      ['de', de],
    ] as const) {
      const html = sampleHtml(`ukraine-2025/${tongue}/about/`).replaceAll('&#39;', "'").replaceAll('&quot;', '"')
      const groups = /^(?:known|status|wording|outcome|basis|standing|event-status|in-draft)\.[a-z-]+$/
      const ours = Object.entries(phrases).filter(
        ([key]) => groups.test(key) && !['wording.mixed', 'outcome.in-parts'].includes(key),
      )
      expect(ours.length).toBeGreaterThan(30)
      for (const [key, word] of ours) expect(html, `${tongue} ${key}`).toContain(word)
      for (const stand of STANDS) expect(html).toContain(phrases[`rule.stand.${stand}`].replaceAll("'", '’'))
    }
  })

  test('each heading of the contents is on the page', () => {
    const html = bodyOf(lake)
    const targets = [...html.matchAll(/href="#([a-z]+)"/g)].map(([, id]) => id ?? '')
    expect(targets.length).toBeGreaterThan(15)
    for (const id of targets) expect(html).toContain(`id="${id}"`)
  })

  test('reports of errors: the address of the publisher, or what to do without one', () => {
    expect(bodyOf(lake)).toContain('has named no address for reports')
    const named = { ...lake, publisher: { ...lake.publisher, reportTo: 'mailto:desk@example.org' } }
    expect(bodyOf(named)).toContain('<a href="mailto:desk@example.org"')
    expect(bodyOf(named)).not.toContain('has named no address')
  })

  test('the checkpoint of the log, where the keeper knows one', () => {
    expect(bodyOf(lake)).toContain('states no checkpoint')
    const root = 'ab'.repeat(32)
    const html = bodyOf({ ...lake, checkpoint: { size: 149, root } })
    expect(html).toContain(root)
    expect(html).toContain('<dd>149</dd>')
  })

  test('the licence of the record, or that none is stated; citing with the revision in the link', () => {
    expect(bodyOf(lake)).toContain('CC0-1.0')
    const html = sampleHtml('ukraine-2025/de/about/')
    expect(html).toContain('ist keine Lizenz angegeben')
    const { seq } = viewOf(sampleEntries('ukraine-2025'), 'ukraine-2025/de/about/').state
    expect(html).toContain(`ukraine-2025/r/${seq}/de/about/`)
  })

  test('data, feeds, calendar and the interface for programs; a published copy without a server leads to no interface', () => {
    const links = (view: View) => [...bodyOf(view).matchAll(/href="([^"#]+)"/g)].map(([, href]) => href)
    expect(links(lake)).toEqual(
      expect.arrayContaining([
        '../sources/data.csv',
        '../feed.atom',
        '../corrections/feed.json',
        '../timeline/events.ics',
        '../../../api/v1/negotiations',
        '../../../api/openapi.json',
      ]),
    )
    const copy = (server: string | null): View => ({
      ...lake,
      publisher: { kind: 'static', base: null, reportTo: null, server },
    })
    expect(links(copy(null)).filter(href => href?.includes('api/'))).toEqual([])
    expect(bodyOf(copy(null))).toContain('only there where a server runs')
    expect(links(copy('https://talks.example'))).toContain('https://talks.example/api/openapi.json')
  })

  test('the foot of every page says what Travaux is, under which licence, and leads here; it speaks of no redline', () => {
    for (const path of ['', 'timeline/', 'parties/', 'new/']) {
      const foot = sampleHtml(`lake-treaty/en/${path}`).split('<footer')[1] ?? ''
      expect(foot).toContain('CC0-1.0')
      expect(foot).toContain(en['foot.what'])
      expect(foot).toContain('MIT licence')
      expect(foot).toContain('about/">How this record is made')
      expect(foot).not.toContain('travaux compare')
    }
  })

  test('an empty record has the page too', () => {
    expect(renderPage(viewOf([], 'nothing/de/about/')).status).toBe(200)
  })
})
