import type { FlowAnswer, FlowDraft, FlowPoint, FlowStrand } from '../../analysis/flow.ts'
import { type Html, html } from '../pages/html.ts'
import { renderDay } from '../pages/site/days.ts'
import { renderWordingMark } from '../pages/site/parts.ts'
import { linkToThing, type View } from '../pages/site/view.ts'
import { nameOfPoint, renderPointName } from './point-name.ts'
import { type FlowIndex, indexFlow, markingsOfStrand } from './say-strand.ts'

/** The kinds of strands in the order in which the list tells them: changes first. */
const KINDS: readonly FlowStrand['kind'][] = [
  'amended',
  'split',
  'merged',
  'dropped',
  'gone',
  'new',
  'first-known',
  'brought-back',
  'elsewhere',
  'kept',
  'translated',
  'unknown',
]
/** What says little on its own is folded where it is long: a reader comes for the changes. */
const QUIET: ReadonlySet<FlowStrand['kind']> = new Set(['kept', 'translated', 'unknown'])
const LONG = 8

type List = {
  readonly view: View
  readonly flow: FlowAnswer
  readonly index: FlowIndex
  readonly names: ReadonlyMap<string, Html>
  readonly pages: ReadonlyMap<string, string>
}

const renderItem = ({ view, index, names, pages }: List, strand: FlowStrand): Html => {
  const numbers = markingsOfStrand(index, strand)
  return html`<li><a href="${pages.get(strand.point) ?? ''}">${numbers === '' ? null : html`<b>${numbers}</b> `}${names.get(strand.point) ?? null}</a>${strand.isMoved ? html` <span class="soft">(${view.say('flow.moved')})</span>` : null}</li>`
}

const ORDER = ['restated', 'translated', 'quoted', 'original'] as const

const renderKind = (list: List, kind: FlowStrand['kind'], strands: readonly FlowStrand[]): Html | null => {
  const [first] = strands
  if (first === undefined) return null
  const { view, index } = list
  const names = { from: first.from === null ? '' : index.siglumOf(first.from), to: index.siglumOf(first.to) }
  const rests =
    kind === 'translated' ? null : (ORDER.find(wording => strands.some(one => one.rests === wording)) ?? null)
  const title = view.say('flow.count', { words: view.say(`flow.kind.${kind}`, names), count: strands.length })
  const items = html`<ul class="strands">${strands.map(strand => renderItem(list, strand))}</ul>`
  const head = html`${title} ${renderWordingMark(view, rests)}`
  return strands.length <= LONG || !QUIET.has(kind)
    ? html`<p class="strand-kind">${head}</p>${items}`
    : html`<details class="fold strand-kind"><summary>${head}</summary>${items}</details>`
}

const renderGroup = (list: List, heading: Html, strands: readonly FlowStrand[]): Html => {
  const byKind = Map.groupBy(strands, ({ kind }) => kind)
  return html`<h4>${heading}</h4>${KINDS.map(kind => renderKind(list, kind, byKind.get(kind) ?? []))}`
}

const headingOf = ({ view, flow, index }: List, { from, to, kind }: FlowStrand): Html => {
  if (from === null) return html`${view.say('flow.into', { to: index.siglumOf(to) })}`
  const kinds = flow.edges.find(edge => edge.from === from && edge.to === to)?.kinds ?? []
  const relations = kinds.map(one => view.say(`relation.${one}`, { draft: index.siglumOf(from) })).join(', ')
  const note =
    relations === ''
      ? view.say(kind === 'brought-back' ? 'flow.legend.brought-back' : 'flow.legend.elsewhere')
      : relations
  return html`${view.say('flow.from', { from: index.siglumOf(from), to: index.siglumOf(to) })} <span class="soft">(${note})</span>`
}

const renderDraft = (list: List, draft: FlowDraft, strands: readonly FlowStrand[]): Html => {
  const { view } = list
  const groups = [...Map.groupBy(strands, ({ from }) => from ?? '').values()]
  return html`<section class="into"><h3><a href="${linkToThing(view, 'draft', draft.id)}">${draft.siglum}</a>, ${renderDay(view, draft.date)}</h3>
<p class="soft"><span lang="${draft.language}" dir="auto">${draft.title}</span>${draft.status.known === 'full' ? null : html` · ${view.say(`known.${draft.status.known}`)}`}</p>
${groups.length === 0 ? html`<p>${view.say('flow.no-strands')}</p>` : groups.map(group => (group[0] === undefined ? null : renderGroup(list, headingOf(list, group[0]), group)))}</section>`
}

const pageOf = (view: View, { page }: FlowPoint): string => linkToThing(view, 'point', page)

/** Every strand of a flow in words, draft by draft: the same that the picture shows. `only`: the strands of one point, and the drafts into which it runs; null: all. */
export const renderStrandList = (view: View, flow: FlowAnswer, only: FlowPoint | null = null): Html => {
  const list: List = {
    view,
    flow,
    index: indexFlow(flow),
    names: new Map(flow.points.map(point => [point.id, renderPointName(nameOfPoint(view, flow, point))])),
    pages: new Map(flow.points.map(point => [point.id, pageOf(view, point)])),
  }
  const strands = only === null ? flow.strands : flow.strands.filter(({ point }) => point === only.id)
  const byDraft = Map.groupBy(strands, ({ to }) => to)
  const drafts = only === null ? flow.drafts : flow.drafts.filter(({ id }) => byDraft.has(id))
  return html`${drafts.map(draft => renderDraft(list, draft, byDraft.get(draft.id) ?? []))}`
}
