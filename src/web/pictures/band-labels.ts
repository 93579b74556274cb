import type { FlowAnswer, FlowStrand } from '../../analysis/flow.ts'
import { type Html, html } from '../pages/html.ts'
import { type Band, isLegible, type Node, type Nodes } from './nodes.ts'
import { numbersOf, type PointName, shorten } from './point-name.ts'

/** The width of a letter of the picture's labels, on average. */
export const LETTER = 5.9
/** The least distance of two labels above one another. */
const LINE = 11
const MOST_NUMBER = 7

/** What of a point is worth a label where only some of them fit. */
const TELLING: ReadonlySet<FlowStrand['kind']> = new Set([
  'amended',
  'split',
  'merged',
  'new',
  'first-known',
  'brought-back',
  'elsewhere',
])

type Labelled = { readonly flow: FlowAnswer; readonly nodes: Nodes; readonly names: ReadonlyMap<string, PointName> }

const tenth = (value: number): number => Math.round(value * 10) / 10

const renderText = (cls: string, [x, y]: readonly [number, number], words: string, language: string | null): Html =>
  html`<text class="${cls}" x="${tenth(x)}" y="${tenth(y)}"${language === null ? null : html` lang="${language}"`}>${words}</text>`

const renderWhole = ({ labels }: Node, band: Band, name: PointName): Html => {
  const number = shorten(numbersOf(band.place), MOST_NUMBER)
  const y = band.y + band.height - 2.2
  const own = number === '' ? null : renderText('no', [band.x + 4, y], number, null)
  if (labels === null) return html`${own}`
  const taken = labels.side === 'inside' ? 11 + number.length * (LETTER + 1.3) : 6
  const x = labels.side === 'inside' ? band.x + taken : band.x + band.width + 6
  const words = shorten(name.words, Math.floor((labels.width - taken - 4) / LETTER))
  return html`${own}${renderText(`na ${labels.side}`, [x, y], words, name.language)}`
}

/** The labels of a draft whose bands are too thin for one each: those of points that changed on the way into it, as far as they do not touch. */
const renderSome = ({ nodes, names }: Labelled, node: Node, telling: ReadonlySet<string>): Html => {
  let free = Number.NEGATIVE_INFINITY
  const letters = Math.floor((nodes.gap - 12) / (LETTER * 0.9))
  return html`${[...node.bands.values()].map(band => {
    const y = band.y + band.height / 2 + 3
    const name = names.get(band.place.point)
    if (!telling.has(band.place.point) || y < free || name === undefined) return null
    free = y + LINE
    const words = shorten(`${numbersOf(band.place)} ${name.words}`, letters)
    return renderText('na right small', [band.x + band.width + 4, y], words, name.language)
  })}`
}

const renderOfNode = (labelled: Labelled, node: Node): Html => {
  const bands = [...node.bands.values()].filter(({ place }) => place.state !== 'unknown')
  const areLegible = bands.length > 0 && bands.every(isLegible)
  if (areLegible)
    return html`${bands.map(band => {
      const name = labelled.names.get(band.place.point)
      return name === undefined ? null : renderWhole(node, band, name)
    })}`
  if (node.cell.lane.kind === 'translations') return html``
  const into = labelled.flow.strands.filter(({ to, kind }) => to === node.draft.id && TELLING.has(kind))
  return renderSome(labelled, node, new Set(into.map(({ point }) => point)))
}

/**
 * The numbers and names of the points, over all strands. They are hidden from those who hear the page, whom the links below tell the whole names,
 * and let the pointer through to these links.
 */
export const renderLabels = (labelled: Labelled): Html =>
  html`<g class="labels" aria-hidden="true">${[...labelled.nodes.byDraft.values()].map(node => renderOfNode(labelled, node))}</g>`

/** The place of a name right of a band, as a part of its link. */
export const renderReach = ({ labels }: Node, { x, y, width, height, place }: Band): Html | null =>
  labels?.side !== 'right' || place.state === 'unknown'
    ? null
    : html`<rect class="hit" x="${tenth(x + width)}" y="${tenth(y)}" width="${tenth(labels.width)}" height="${tenth(height)}"/>`
