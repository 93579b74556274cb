import { describe, expect, test } from 'vitest'
import { doneBy, partChanges, showCorrections } from '../../../src/analysis/corrections.ts'
import { showTimeline } from '../../../src/analysis/timeline.ts'
import { showNews } from '../../../src/analysis/whats-new.ts'
import { correctionLog } from '../../../src/record/correction-log.ts'
import type { Entry } from '../../../src/record/entry.ts'
import type { Thing } from '../../../src/record/thing.ts'
import { renderSitePage } from '../../../src/web/pages/site/frame.ts'
import { renderPage } from '../../../src/web/pages/site/render.ts'
import { sampleEntries, sampleHtml, samplePage, viewOf } from './sample.ts'

const lake = sampleEntries('lake-treaty')

const thingOf = (id: string): Thing => {
  for (const { change } of lake) if (change.kind !== 'retract' && change.after.value.id === id) return change.after
  throw new Error(`no such thing: ${id}`)
}

const entry = (place: number, why: string, change: Entry['change']): Entry => ({
  seq: lake.length + place,
  recordedAt: `2031-10-0${place}T09:00:00.000Z`,
  knownOn: '2031-09-13T00:00:00.000Z',
  by: 'night <editor>',
  why,
  change,
})

const source = thingOf('gazette-march')
if (source.kind !== 'source') throw new Error('not a source')
const reworded: Thing = {
  kind: 'source',
  value: { ...source.value, deck: 'Who gets the water remains open', loaded: [] },
}

/** The sample with a sentence said otherwise, an addition, and a thing taken back. */
const corrected: readonly Entry[] = [
  ...lake,
  entry(1, 'The deck was misread.', { kind: 'amend', before: source, after: reworded }),
  entry(2, 'A credit was found.', {
    kind: 'amend',
    before: reworded,
    after: {
      kind: 'source',
      value: { ...reworded.value, pictures: [...source.value.pictures, { credit: '<b>T. Marsh</b>' }] },
    },
  }),
  entry(3, 'Entered twice.', { kind: 'retract', before: thingOf('level-and-fish') }),
]

const htmlOf = (entries: readonly Entry[], address: string): string => {
  const view = viewOf(entries, address)
  return renderSitePage(view, renderPage(view))
}

describe('how many corrections there are', () => {
  test('the timeline, what is new and this page count alike: what only adds is no correction', () => {
    const view = viewOf(corrected, 'lake-treaty/en/corrections/')
    const counted = showCorrections(view.state, view.entries).changes.filter(one => doneBy(one) !== 'supplement').length
    expect(counted).toBeGreaterThanOrEqual(2)
    expect(showCorrections(view.state, view.entries).changes.length).toBeGreaterThan(counted)
    const moments = showTimeline(view.state, view.asked, view.entries)
    expect(moments.filter(({ kind }) => kind === 'correction')).toHaveLength(counted)
    const news = showNews(view.state, view.entries, { asked: view.asked, since: '0001-01-01' })
    expect(news.corrections).toHaveLength(counted)
  })
})

describe('what a correction did', () => {
  test('the parts that differ, members of lists by what they are and not by their place', () => {
    expect(partChanges({ field: 'x', before: ['a', 'b'], after: ['z', 'a', 'b'] })).toEqual([
      { path: '', before: null, after: 'z' },
    ])
    expect(partChanges({ field: 'x', before: { en: 'one', de: 'eins' }, after: { en: 'two', de: 'eins' } })).toEqual([
      { path: 'en', before: 'one', after: 'two' },
    ])
    expect(partChanges({ field: 'x', before: ['a', 'b'], after: ['b', 'a'] })).toHaveLength(1)
    expect(partChanges({ field: 'x', before: 'old', after: null })).toEqual([{ path: '', before: 'old', after: null }])
  })

  test('what was only added is told apart from what was said otherwise', () => {
    expect(correctionLog(corrected).map(doneBy)).toEqual(['amend', 'supplement', 'retract'])
    expect(correctionLog(sampleEntries('ukraine-2025')).every(one => doneBy(one) === 'supplement')).toBe(true)
  })
})

describe('the page', () => {
  const html = htmlOf(corrected, 'lake-treaty/en/corrections/')

  test('newest first, each with its reason, its author and its own address', () => {
    const places = [3, 2, 1].map(place => html.indexOf(`id="entry-${lake.length + place}"`))
    expect(places).toEqual(places.toSorted((one, other) => one - other))
    expect(places[0]).toBeGreaterThan(0)
    for (const why of ['The deck was misread.', 'A credit was found.', 'Entered twice.']) expect(html).toContain(why)
    expect(html).toContain('night &lt;editor&gt;')
    expect(html).not.toContain('<b>T. Marsh')
  })

  test('words are redlined: what went is struck, what came is underlined', () => {
    const deck = html.slice(html.indexOf(`id="entry-${lake.length + 1}"`))
    expect(deck).toMatch(/<del[^>]*>.*?is.*?<\/del>/s)
    expect(deck).toMatch(/<ins[^>]*>.*?remains.*?<\/ins>/s)
  })

  test('filtered by what was done; the data hold exactly what is shown', () => {
    const view = (query: string) => renderPage(viewOf(corrected, `lake-treaty/en/corrections/${query}`))
    expect(view('?kind=retract').lead).toContain('0 entries changed, 1 taken back')
    const rows = view('?kind=retract').table?.().rows ?? []
    expect(new Set(rows.map(({ done }) => done))).toEqual(new Set(['retract']))
    expect(view('?kind=alignment').table?.().rows).toHaveLength(2)
    expect(view('?kind=nonsense').choices).toEqual({})
  })

  test('the alignments set by hand stand there with their reasons', () => {
    const page = sampleHtml('ukraine-2025/de/corrections/')
    expect(page).toContain('id="correction-troops-and-friendly-forces"')
    expect(page).toContain('shares few words with the American point')
    const { state } = viewOf(lake, 'lake-treaty/en/corrections/')
    expect(showCorrections(state, lake).alignments.every(({ entry: by }) => by !== null)).toBe(true)
  })

  test('an empty log says so', () => {
    expect(renderPage(viewOf([], 'nothing/en/corrections/')).lead).toContain('Nothing has been changed or taken back')
    expect(samplePage('ukraine-2025/en/corrections/?knownOn=2025-02-01').status).toBe(200)
  })
})
