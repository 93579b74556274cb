import { type FlowAnswer, type FlowPoint, showFlow } from '../../../analysis/flow.ts'
import { renderKey } from '../../pictures/lineage-key.ts'
import { renderLineagePicture } from '../../pictures/lineage-picture.ts'
import { nameOfPoint } from '../../pictures/point-name.ts'
import { indexFlow, markingsOfStrand } from '../../pictures/say-strand.ts'
import { renderStrandList } from '../../pictures/strand-list.ts'
import { type Html, html } from '../html.ts'
import type { CsvTable } from '../tables.ts'
import { type Page, page } from './page.ts'
import { chosen, pathOf } from './place.ts'
import type { View } from './view.ts'

const COLUMNS = ['point', 'name', 'from', 'to', 'change', 'numbers', 'moved', 'rests_on'] as const

const tableOf = (view: View, flow: FlowAnswer, strands: FlowAnswer['strands']): CsvTable => {
  const index = indexFlow(flow)
  const points = new Map(flow.points.map(point => [point.id, point]))
  return {
    columns: COLUMNS,
    rows: strands.map(strand => {
      const point = points.get(strand.point)
      return {
        point: point?.page ?? strand.point,
        name: point === undefined ? '' : nameOfPoint(view, flow, point).words,
        from: strand.from === null ? null : index.siglumOf(strand.from),
        to: index.siglumOf(strand.to),
        change: strand.kind,
        numbers: markingsOfStrand(index, strand),
        moved: strand.isMoved ? 'moved' : null,
        rests_on: strand.rests,
      }
    }),
  }
}

const count = ({ strands }: FlowAnswer, kinds: readonly string[]): number =>
  strands.filter(({ kind }) => kinds.includes(kind)).length

const leadOf = ({ say }: View, flow: FlowAnswer): string =>
  flow.drafts.length === 0
    ? say('flow.empty')
    : say('flow.lead', {
        points: flow.points.length,
        drafts: flow.drafts.length,
        amended: count(flow, ['amended', 'split', 'merged']),
        dropped: count(flow, ['dropped', 'gone']),
        begun: count(flow, ['new', 'first-known', 'brought-back']),
      })

/** The choice of one point that stands out; null where this site cannot answer it. */
const renderChoice = (view: View, flow: FlowAnswer, only: FlowPoint | null): Html | null => {
  const { say, place, publisher } = view
  if (publisher.kind === 'static' && publisher.server === null) return null
  const action = publisher.kind === 'static' ? `${publisher.server}/${pathOf({ ...place, form: 'page' })}` : './'
  return html`<form class="filter" method="get" action="${action}" aria-label="${say('flow.choice')}">
<label><span>${say('flow.one')}</span><select name="point"><option value="">${say('flow.all')}</option>${flow.points.map(
    point =>
      html`<option value="${point.page}"${point.id === only?.id ? html` selected` : null}>${nameOfPoint(view, flow, point).words}</option>`,
  )}</select></label>${place.knownOn === null ? null : html`<input type="hidden" name="knownOn" value="${place.knownOn}">`}<button type="submit">${say('timeline.show')}</button></form>`
}

const renderBody = (view: View, flow: FlowAnswer, only: FlowPoint | null): Html => {
  const { say } = view
  const picture = renderLineagePicture(view, flow, only)
  if (picture === null) return html``
  const title = only === null ? say('flow.list') : say('flow.list-of', { point: nameOfPoint(view, flow, only).words })
  return html`<p class="soft">${say('flow.hint')} <a href="#strands">${say('flow.skip')}</a></p>
${renderChoice(view, flow, only)}
${renderKey(view, flow)}
<div class="picture" role="region" tabindex="0" aria-label="${say('flow.title')}">${picture}</div>
<h2 id="strands" tabindex="-1">${title}</h2>
<p>${say('flow.list-lead')}</p>
${renderStrandList(view, flow, only)}`
}

/** The picture of all lineages: the graph of drafts with the points running through it, and every strand in words. `?point=` makes one of them stand out. */
export const renderLineagesPage = (view: View): Page => {
  const flow = showFlow(view.state, view.asked)
  const wanted = chosen(view.place.query, 'point')
  const only = flow.points.find(({ page: id }) => id === wanted) ?? null
  const strands = only === null ? flow.strands : flow.strands.filter(({ point }) => point === only.id)
  return page({
    title: view.say('flow.title'),
    lead: leadOf(view, flow),
    body: renderBody(view, flow, only),
    forms: ['csv', 'json'],
    table: () => tableOf(view, flow, strands),
    choices: only === null ? {} : { point: [only.page] },
  })
}
