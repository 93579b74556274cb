import type { FlowAnswer, FlowPoint, FlowStrand } from '../../analysis/flow.ts'
import { type Html, html } from '../pages/html.ts'
import { sayDay } from '../pages/site/days.ts'
import { linkToThing, type View } from '../pages/site/view.ts'
import { LETTER, renderLabels, renderReach } from './band-labels.ts'
import { type Band, HEAD, type Node, type Nodes, placeNodes } from './nodes.ts'
import { nameOfPoint, type PointName, shorten } from './point-name.ts'
import { type FlowIndex, indexFlow, markingsOfStrand, sayStrand } from './say-strand.ts'
import { drawStrands, type EndMark, type StrandPath } from './strand-paths.ts'

/** From so many strands on, those of one point and kind are drawn as one path: 500 points in 20 drafts stay readable for a browser. */
const MANY = 1500

type Picture = {
  readonly view: View
  readonly flow: FlowAnswer
  readonly nodes: Nodes
  readonly index: FlowIndex
  readonly names: ReadonlyMap<string, PointName>
  readonly only: FlowPoint | null
}

const tenth = (value: number): number => Math.round(value * 10) / 10

const renderMark = ({ x, y, kind }: EndMark): Html => {
  const [cx, cy] = [tenth(x), tenth(y)]
  switch (kind) {
    case 'cross':
      return html`<path class="end" d="M${cx - 3} ${cy - 3}l6 6m0-6l-6 6"/>`
    case 'dot':
      return html`<circle class="dot" cx="${cx}" cy="${cy}" r="4"/>`
    case 'ring':
      return html`<circle class="ring" cx="${cx}" cy="${cy}" r="3.5"/>`
  }
}

const renderStrand = ({ view, index }: Picture, { strand, path, mark }: StrandPath): Html => {
  const numbers = markingsOfStrand(index, strand)
  return html`<g class="s ${strand.kind}"><title>${sayStrand(view, index, strand)}${numbers === '' ? null : ` (${numbers})`}</title><path d="${path}"/>${mark === null ? null : renderMark(mark)}</g>`
}

const renderBundle = ({ view, index }: Picture, kind: FlowStrand['kind'], bundle: readonly StrandPath[]): Html => {
  const words = bundle.map(({ strand }) => sayStrand(view, index, strand))
  return html`<g class="s ${kind}"><title>${words.join('\n')}</title><path d="${bundle.map(({ path }) => path).join('')}"/>${bundle.map(({ mark }) => (mark === null ? null : renderMark(mark)))}</g>`
}

const renderBand = (node: Node, band: Band): Html => {
  const { x, y, width, height, place } = band
  return html`<rect class="b ${place.state}" x="${tenth(x)}" y="${tenth(y)}" width="${width}" height="${tenth(height)}"/>${renderReach(node, band)}`
}

const renderPoint = (picture: Picture, point: FlowPoint, strands: readonly StrandPath[]): Html => {
  const { view, flow, nodes, names, only } = picture
  const name = names.get(point.id)?.words ?? point.page
  const drawn =
    flow.strands.length < MANY
      ? strands.map(one => renderStrand(picture, one))
      : [...Map.groupBy(strands, ({ strand }) => strand.kind)].map(([kind, bundle]) =>
          renderBundle(picture, kind, bundle),
        )
  const bands = point.places.map(({ draft }) => {
    const node = nodes.byDraft.get(draft)
    const band = node?.bands.get(point.id)
    return node === undefined || band === undefined ? null : renderBand(node, band)
  })
  return html`<a href="${linkToThing(view, 'point', point.page)}" class="p${point.id === only?.id ? ' on' : null}" aria-label="${name}"><title>${name}</title>${drawn}${bands}</a>\n`
}

const relationsOf = ({ view, flow, index }: Picture, { id }: Node['draft']): string =>
  flow.edges
    .filter(({ to }) => to === id)
    .flatMap(({ from, kinds }) => kinds.map(kind => view.say(`relation.${kind}`, { draft: index.siglumOf(from) })))
    .join(', ')

const renderNode = (picture: Picture, { draft, x, y, height, width }: Node): Html => {
  const { view, nodes } = picture
  const room = width + nodes.gap - 10
  const known = draft.status.known === 'full' ? '' : view.say(`known.${draft.status.known}`)
  const lines = [sayDay(view.tongue, draft.date), relationsOf(picture, draft), known].filter(line => line !== '')
  return html`<g class="n">${draft.hasWords ? null : html`<rect class="unworded" x="${tenth(x) - 3}" y="${tenth(y) + HEAD - 4}" width="${width + 6}" height="${Math.max(6, tenth(height - HEAD + 6))}"/>`}
<a href="${linkToThing(view, 'draft', draft.id)}"><title>${draft.title}</title><text class="si" x="${tenth(x)}" y="${tenth(y) + 12}">${shorten(draft.siglum, Math.floor(room / 8.4))}</text></a>
${lines.map((line, i) => html`<text class="da" x="${tenth(x)}" y="${tenth(y) + 26 + i * 13}">${shorten(line, Math.floor(room / LETTER))}</text>`)}</g>\n`
}

/** The graph of drafts with the points running through it, as one SVG; each point is one link, each strand has a title. `only` is a point that stands out among the others; null where none does. Null for a record without drafts. */
export const renderLineagePicture = (view: View, flow: FlowAnswer, only: FlowPoint | null = null): Html | null => {
  if (flow.drafts.length === 0) return null
  const nodes = placeNodes(flow)
  const strands = Map.groupBy(drawStrands(flow, nodes), ({ strand }) => strand.point)
  const changed = new Set(flow.strands.filter(({ kind }) => kind !== 'kept').map(({ point }) => point))
  const names = new Map(flow.points.map(point => [point.id, nameOfPoint(view, flow, point)]))
  const picture: Picture = { view, flow, nodes, names, only, index: indexFlow(flow) }
  const farOff = new Set(flow.strands.filter(({ kind }) => kind === 'elsewhere').map(({ point }) => point))
  // Strands that cross the whole picture lie at the bottom, then what did not change.
  const depth = ({ id }: FlowPoint): number => (id === only?.id ? 3 : farOff.has(id) ? 0 : changed.has(id) ? 2 : 1)
  const points = [...flow.points].sort((one, other) => depth(one) - depth(other))
  return html`<svg class="flow${flow.strands.length < MANY ? null : ' many'}" xmlns="http://www.w3.org/2000/svg" role="group" aria-label="${view.say('flow.picture')}" width="${nodes.width}" height="${nodes.height}" viewBox="0 0 ${nodes.width} ${nodes.height}">
${[...nodes.byDraft.values()].map(node => renderNode(picture, node))}${points.map(point => renderPoint(picture, point, strands.get(point.id) ?? []))}${renderLabels({ flow, nodes, names })}</svg>`
}
