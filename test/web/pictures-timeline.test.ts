import { describe, expect, test } from 'vitest'
import { showTimeline } from '../../src/analysis/timeline.ts'
import { renderTimelinePage } from '../../src/web/pages/site/timeline-page.ts'
import { renderChain } from '../../src/web/pictures/chain-picture.ts'
import { areSame, around, stepsIn } from '../../src/web/pictures/days-scale.ts'
import { BASIS, count, entriesOf, expectDrawable } from './pictures.ts'
import { sampleEntries, viewOf } from './site/sample.ts'

describe('the page of the timeline', () => {
  const at = (query: string, name = 'ukraine-2025') =>
    renderTimelinePage(viewOf(sampleEntries(name), `${name}/en/timeline/${query}`))
  const marksIn = (body: string): readonly string[] =>
    [...body.matchAll(/<a href="([^"]*)" class="m /g)].map(([, href = '']) => href)

  test('every dated thing stands in the list; the picture leads to it, or nearer', () => {
    const view = viewOf(sampleEntries('lake-treaty'), 'lake-treaty/de/timeline/')
    const items = showTimeline(view.state, view.asked, view.entries)
    const body = renderTimelinePage(view).body.toString()
    expect(items.length).toBeGreaterThan(10)
    for (const { id } of items) expect(count(body, new RegExp(`id="${id.replaceAll('.', '\\.')}"`, 'g'))).toBe(1)
    const targets = marksIn(body).filter(href => href.startsWith('#'))
    expect(targets.length).toBeGreaterThan(5)
    for (const target of targets) expect(body).toContain(`id="${target.slice(1)}"`)
    expectDrawable(/<svg class="when"[\s\S]*?<\/svg>/.exec(body)?.[0] ?? '')
  })

  test('a planned event without a report is said to be one, and who was absent stands by the event', () => {
    const body = at('', 'lake-treaty').body.toString()
    expect(body).toMatch(/planned and never reported back/)
    expect(body).toMatch(/class="absent"/)
  })

  test('the choice is in the address: party, point, kind, days', () => {
    const rows = (query: string) => at(query).table?.().rows ?? []
    const everything = rows('').length
    expect(rows('?kind=draft').every(({ kind }) => kind === 'draft')).toBe(true)
    expect(rows('?party=france').length).toBeGreaterThan(0)
    expect(rows('?party=france').length).toBeLessThan(everything)
    expect(rows('?point=troops').length).toBeLessThan(everything)
    expect(rows('?from=2025-11-20&to=2025-11-20').every(({ on }) => String(on).startsWith('2025-11-2'))).toBe(true)
    expect(at('?kind=draft&party=france&from=2025-11-01').choices).toEqual({
      kind: ['draft'],
      party: ['france'],
      from: ['2025-11-01'],
    })
  })

  test('what names nothing in the record does not count, whatever it is', () => {
    // A sentence that is copied names the address that it was copied from, whatever stands in it.
    const bodyAt = (query: string): string =>
      at(query)
        .body.toString()
        .replace(/(\/timeline\/)\?[^#"]*#/g, '$1#')
    const plain = bodyAt('').length
    for (const query of [
      '?party=nobody',
      '?point=%3Cscript%3E',
      '?from=2025-13-40&to=tomorrow',
      '?kind=war',
      '?from=&to=',
    ])
      expect([query, at(query).choices, bodyAt(query).length]).toEqual([query, {}, plain])
    expect(at('?from=0000-01-01&to=9999-12-31').status).toBe(200)
    expect(at('?from=9999-12-31&to=0000-01-01').status).toBe(200)
    expect(at('?from=2025-01-05&to=2025-01-06').lead).toMatch(/Nothing/)
  })

  test('years, months and weeks lead nearer, and every link carries the rest of the choice on', () => {
    const body = at('?party=france&from=2025-11-01&to=2025-11-30').body.toString()
    const nav = /<nav class="periods"[\s\S]*?<\/nav>/.exec(body)?.[0] ?? ''
    const links = [...nav.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href)
    expect(links.length).toBeGreaterThan(4)
    expect(links.every(href => href.includes('party=france'))).toBe(true)
    expect(links.some(href => href.includes('from=2025-11-17&amp;to=2025-11-23'))).toBe(true)
    expect(nav).toContain('aria-current="true"')
  })

  test('a moment before everything, and a record without anything', () => {
    const empty = renderTimelinePage(viewOf(entriesOf(BASIS), 'ford/de/timeline/'))
    expect(empty.body.toString()).not.toContain('<svg')
    expect(at('?knownOn=2025-11-24').body.toString()).not.toContain('UA-20')
  })

  test('a published copy without a server offers no choice that it could not answer', () => {
    const view = viewOf(sampleEntries('lake-treaty'), 'lake-treaty/en/timeline/')
    const body = renderTimelinePage({ ...view, publisher: { ...view.publisher, kind: 'static' } }).body.toString()
    expect(body).not.toContain('<form')
    expect(body).not.toContain('?from=')
    const served = renderTimelinePage({
      ...view,
      publisher: { ...view.publisher, kind: 'static', server: 'https://talks.example' },
    })
    expect(served.body.toString()).toContain('action="https://talks.example/lake-treaty/en/timeline/"')
  })
})

describe('days', () => {
  test('weeks begin on Monday, months and years have all their days', () => {
    expect(around('2025-11-30', 'week')).toEqual({ from: '2025-11-24', to: '2025-11-30' })
    expect(around('1969-12-31', 'week')).toEqual({ from: '1969-12-29', to: '1970-01-04' })
    expect(around('2024-02-11', 'month')).toEqual({ from: '2024-02-01', to: '2024-02-29' })
    expect(around('2025-12-31', 'year')).toEqual({ from: '2025-01-01', to: '2025-12-31' })
    expect(areSame(around('2025-12-01', 'month'), { from: '2025-12-01', to: '2025-12-31' })).toBe(true)
  })

  test('steps touch a stretch without a gap, up to the end of days', () => {
    const steps = stepsIn({ from: '2025-11-17', to: '2026-01-03' }, 'week')
    expect([steps[0]?.from, steps.at(-1)?.to, steps.length]).toEqual(['2025-11-17', '2026-01-04', 7])
    expect(stepsIn({ from: '9999-11-05', to: '9999-12-31' }, 'month').map(({ to }) => to)).toEqual([
      '9999-11-30',
      '9999-12-31',
    ])
  })
})

describe('the chain of those who pass words on', () => {
  const view = viewOf(sampleEntries('ukraine-2025'), 'ukraine-2025/en/sources/')

  test('is an ordered list from the nearest source to the speaker, and names only who is named', () => {
    const chains = showTimeline(view.state, view.asked, view.entries).flatMap(item =>
      item.kind === 'statement' && item.of === 'attribution' ? [item.chain] : [],
    )
    const long = chains.find(({ chain }) => chain.length > 1)
    if (long === undefined) throw new Error('no chain in the sample')
    const rendered = renderChain(view, long).toString()
    expect(count(rendered, /<li>/g)).toBe(long.chain.length)
    expect(rendered).toMatch(/^<ol class="chain" aria-label="[^"]+">/)
    expect(renderChain(view, { ...long, chain: [] }).toString()).toContain('nobody named')
  })
})
