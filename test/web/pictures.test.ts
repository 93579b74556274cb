import { describe, expect, test } from 'vitest'
import { type FlowAnswer, showFlow } from '../../src/analysis/flow.ts'
import type { Entry } from '../../src/record/entry.ts'
import { renderLineagesPage } from '../../src/web/pages/site/lineages-page.ts'
import { dayNumber, dayOf } from '../../src/web/pictures/days-scale.ts'
import { renderLineagePicture } from '../../src/web/pictures/lineage-picture.ts'
import { placeNodes } from '../../src/web/pictures/nodes.ts'
import { renderStrandList } from '../../src/web/pictures/strand-list.ts'
import { drawStrands } from '../../src/web/pictures/strand-paths.ts'
import { effort } from '../effort.ts'
import { BASIS, count, draftOf, entriesOf, expectDrawable, pathsIn, provisionOf } from './pictures.ts'
import { sampleEntries, viewOf } from './site/sample.ts'

const lineages = (entries: readonly Entry[], address: string) => {
  const view = viewOf(entries, address)
  const flow = showFlow(view.state, view.asked)
  return { view, flow, svg: renderLineagePicture(view, flow)?.toString() ?? '' }
}

const strandsIn = (svg: string): number => count(svg, /<g class="s /g)
const itemsIn = (list: string): number => count(list, /<li><a /g)

describe('the lineage picture', () => {
  test.each(['ukraine-2025/en', 'ukraine-2025/de', 'lake-treaty/en', 'lake-treaty/de'])(
    'every strand of %s stands in the picture and in the list, each under a link to its point',
    address => {
      const { view, flow, svg } = lineages(sampleEntries(address.split('/')[0] ?? ''), `${address}/lineages/`)
      const list = renderStrandList(view, flow).toString()
      expect(flow.strands.length).toBeGreaterThan(20)
      expect([strandsIn(svg), itemsIn(list)]).toEqual([flow.strands.length, flow.strands.length])
      expect(count(svg, /<a href="[^"]+" class="p" aria-label="[^"]+">/g)).toBe(flow.points.length)
      for (const { page } of flow.points) expect(svg).toContain(`href="../points/${page}/"`)
      expectDrawable(svg)
    },
  )

  test('a strand begins and ends at the bands of its point', () => {
    const { flow } = lineages(sampleEntries('ukraine-2025'), 'ukraine-2025/en/lineages/')
    const nodes = placeNodes(flow)
    const whole = drawStrands(flow, nodes).filter(({ mark }) => mark === null)
    expect(whole.length).toBeGreaterThan(20)
    for (const { strand, path } of whole) {
      const numbers = path.match(/-?\d+(?:\.\d+)?/g)?.map(Number) ?? []
      const before = nodes.byDraft.get(strand.from ?? strand.to)?.bands.get(strand.point)
      const after = nodes.byDraft.get(strand.to)?.bands.get(strand.point)
      expect(numbers[0]).toBeCloseTo((before?.x ?? 0) + (before?.width ?? 0), 0)
      expect(Math.abs((numbers[1] ?? 0) - (before?.y ?? 0) - (before?.height ?? 0) / 2)).toBeLessThan(0.1)
      expect(numbers.at(path.includes('H') && path.lastIndexOf('H') > path.lastIndexOf('C') ? -1 : -2)).toBeCloseTo(
        after?.x ?? 0,
        0,
      )
    }
  })

  test('no two drafts stand upon one another, and time runs to the right along every arrow', () => {
    for (const name of ['ukraine-2025', 'lake-treaty']) {
      const { flow } = lineages(sampleEntries(name), `${name}/en/lineages/`)
      const { byDraft } = placeNodes(flow)
      const nodes = [...byDraft.values()]
      const touching = nodes.flatMap((one, i) =>
        nodes
          .slice(i + 1)
          .filter(
            other =>
              one.x < other.x + other.width &&
              other.x < one.x + one.width &&
              one.y < other.y + other.height &&
              other.y < one.y + one.height,
          )
          .map(other => `${one.draft.id} ${other.draft.id}`),
      )
      expect(touching).toEqual([])
      for (const { from, to } of flow.edges) expect(byDraft.get(from)?.x ?? 0).toBeLessThan(byDraft.get(to)?.x ?? 0)
    }
  })

  test('a fork is a fork: a counter-text stands below the draft that it counters', () => {
    const { flow } = lineages(sampleEntries('ukraine-2025'), 'ukraine-2025/en/lineages/')
    const { byDraft } = placeNodes(flow)
    const rows = new Map([...byDraft.values()].map(({ draft, cell }) => [draft.siglum, cell.row]))
    expect(rows.get('US-19')).toBe(rows.get('US-28'))
    expect(new Set(['US-28', 'E3-28', 'EU-24'].map(siglum => rows.get(siglum))).size).toBe(3)
  })

  test('the same record gives the same picture', () => {
    const draw = () => lineages(sampleEntries('lake-treaty'), 'lake-treaty/de/lineages/').svg
    expect(draw()).toBe(draw())
  })

  test('one point stands out where the address asks for it; the list and the table tell its strands alone', () => {
    const at = (query: string) =>
      renderLineagesPage(viewOf(sampleEntries('ukraine-2025'), `ukraine-2025/en/lineages/${query}`))
    const one = at('?point=troops')
    expect(one.choices).toEqual({ point: ['troops'] })
    expect([...one.body.toString().matchAll(/href="([^"]+)" class="p on"/g)].map(([, href]) => href)).toEqual([
      '../points/troops/',
    ])
    const rows = one.table?.().rows ?? []
    expect(rows.length).toBeGreaterThan(4)
    expect(new Set(rows.map(({ point }) => point))).toEqual(new Set(['troops']))
    expect(itemsIn(one.body.toString())).toBe(rows.length)
    expect(at('?point=%22%3E%3Cscript%3E').choices).toEqual({})
  })

  test('a record without a draft, and one with a single draft', () => {
    const empty = renderLineagesPage(viewOf(entriesOf(BASIS), 'ford/en/lineages/'))
    expect([empty.status, empty.body.toString()]).toEqual([200, ''])
    const { svg, flow } = lineages(
      entriesOf([...BASIS, draftOf('a', '2030-01-01'), provisionOf('a', 1, 'The mill is handed over.')]),
      'ford/de/lineages/',
    )
    expect([flow.strands.length, count(svg, /class="b worded"/g)]).toEqual([0, 1])
    expectDrawable(svg)
  })

  test('names of 300 letters and right-to-left words are cut and stay text', () => {
    const long = `${'Überlänge '.repeat(30)}<b onclick=x>`.slice(0, 300)
    const entries = entriesOf([
      ...BASIS,
      draftOf('a', '2030-01-01', { siglum: 'W'.repeat(20), title: long }),
      draftOf('b', '2030-01-02', { language: 'ar', title: 'مسودة', relations: [{ kind: 'derives-from', draft: 'a' }] }),
      provisionOf('a', 1, 'The mill is handed over.'),
      provisionOf('b', 1, 'تُسلَّم الطاحونة قبل أول ثلج'),
      ['lineage', { id: 'mill', title: { en: long }, provisions: ['a.1', 'b.1'] }],
    ])
    const { view, svg, flow } = lineages(entries, 'ford/en/lineages/')
    expectDrawable(svg)
    const labels = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, words = '']) => words.length)
    expect(Math.max(...labels)).toBeLessThan(60)
    expect(svg).not.toContain('<b ')
    expect(renderStrandList(view, flow).toString()).toContain('lang="ar" dir="auto"')
  })
})

/** 20 drafts of 500 points with a strand from each to the next: made, not aligned, so that only the drawing is measured. */
const largeFlow = (): FlowAnswer => {
  const { flow } = lineages(
    entriesOf([...BASIS, draftOf('a', '2030-01-01'), provisionOf('a', 1, 'The mill is handed over.')]),
    'ford/en/lineages/',
  )
  const [draft] = flow.drafts
  const [point] = flow.points
  const place = point?.places[0]
  if (draft === undefined || point === undefined || place === undefined) throw new Error('no flow')
  const idOf = (i: number) => `d${i}` as typeof draft.id
  const drafts = Array.from({ length: 20 }, (_, i) => ({
    ...draft,
    id: idOf(i),
    siglum: `D${i}`,
    date: dayOf(dayNumber('2030-01-01') + i),
    branch: i % 3,
  }))
  const points = Array.from({ length: 500 }, (_, i) => ({
    ...point,
    id: `p${i}`,
    page: `p${i}` as typeof point.page,
    places: drafts.map(({ id }) => ({ ...place, point: `p${i}`, draft: id })),
  }))
  const edges = drafts.slice(1).map(({ id }, i) => ({ from: idOf(i), to: id, kinds: ['derives-from' as const] }))
  const strands = edges.flatMap(({ from, to }) =>
    points.map(({ id }, i) => ({
      point: id,
      from,
      to,
      kind: i % 7 === 0 ? ('amended' as const) : ('kept' as const),
      isMoved: false,
      rests: null,
    })),
  )
  return { drafts, edges, points, strands }
}

describe('20 drafts of 500 points', () => {
  const view = viewOf(entriesOf(BASIS), 'ford/en/lineages/')
  const flow = largeFlow()

  const draw = () =>
    [renderLineagePicture(view, flow)?.toString() ?? '', renderStrandList(view, flow).toString()] as const

  test('are drawn and told soon', async () => expect(await effort(draw)).toBeLessThan(2000))

  test('have labels beside what changed only', () => {
    const [svg, list] = draw()
    expectDrawable(svg)
    expect(itemsIn(list)).toBe(flow.strands.length)
    const begins = pathsIn(svg).reduce((sum, path) => sum + count(path, /M[^M]*C/g), 0)
    expect(begins).toBe(flow.strands.length)
    expect(count(svg, /class="na right small"/g)).toBeGreaterThan(0)
    expect(count(svg, /class="na right small"/g)).toBeLessThan((20 * 500) / 7)
  })
})
