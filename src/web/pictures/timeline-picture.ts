import type { TimelineMoment } from '../../analysis/timeline.ts'
import { type Html, html } from '../pages/html.ts'
import { sayDay } from '../pages/site/days.ts'
import type { View } from '../pages/site/view.ts'
import { type Days, lengthOf, ticksOf } from './days-scale.ts'
import { shorten } from './point-name.ts'
import { layTimeline, MARK, type TimelineLane, type TimelineLayout, type TimelineMark } from './timeline-layout.ts'

/** How the marks of a timeline are named, and where they lead. `linkToDays` null: this site cannot show other days. */
export type TimelineSpeaker = {
  readonly sayItem: (item: TimelineMoment) => string
  readonly linkToItem: (item: TimelineMoment) => string
  readonly linkToDays: (days: Days) => string | null
}

type Picture = TimelineSpeaker & { readonly view: View; readonly layout: TimelineLayout }

const tenth = (value: number): number => Math.round(value * 10) / 10

const stateOf = (item: TimelineMoment): string => {
  if (item.kind !== 'event') return item.kind
  const { status, report } = item.event
  return `event ${report?.kind === 'never-reported' ? 'silent' : status}`
}

/** The sign of one item: a square for a draft, a disc for an event (a ring where it is only planned), a lozenge for a statement, a plus for a correction. */
const renderSign = (item: TimelineMoment, x: number, y: number): Html => {
  switch (item.kind) {
    case 'draft':
      return html`<rect class="sign" x="${x - 7}" y="${y - 7}" width="14" height="14"/>`
    case 'event':
      return html`<circle class="sign" cx="${x}" cy="${y}" r="7"/>${
        item.event.status === 'cancelled' ? html`<path class="strike" d="M${x - 4} ${y - 4}l8 8m0-8l-8 8"/>` : null
      }`
    case 'statement':
      return html`<path class="sign" d="M${x} ${y - 8}l8 8l-8 8l-8-8z"/>`
    case 'correction':
      return html`<path class="sign" d="M${x - 7} ${y}h14m-7-7v14"/>`
  }
}

const hitArea = (x: number, y: number): Html =>
  html`<rect class="hit" x="${tenth(x - MARK / 2)}" y="${tenth(y - MARK / 2)}" width="${MARK}" height="${MARK}"/>`

const renderCluster = ({ view, layout, linkToDays, linkToItem }: Picture, mark: TimelineMark): Html => {
  const { items, days } = mark
  const [first] = items
  const [x, y] = [tenth(mark.x), tenth(mark.y)]
  const isNearer = lengthOf(days) < lengthOf(layout.days)
  const href = (isNearer ? linkToDays(days) : null) ?? (first === undefined ? '#' : linkToItem(first))
  const name = view.say('timeline.cluster', {
    count: items.length,
    kind: view.say(`timeline.lane.${first?.kind ?? 'event'}`),
    days: days.from === days.to ? sayDay(view.tongue, days.from) : sayDay(view.tongue, `${days.from}/${days.to}`),
  })
  return html`<a href="${href}" class="m cluster" aria-label="${name}"><title>${name}</title>${hitArea(x, y)}<circle class="sign" cx="${x}" cy="${y}" r="12"/></a>\n`
}

const renderMark = (picture: Picture, mark: TimelineMark): Html => {
  const [item] = mark.items
  if (item === undefined || mark.items.length > 1) return renderCluster(picture, mark)
  const [x, y] = [tenth(mark.x), tenth(mark.y)]
  const name = `${sayDay(picture.view.tongue, item.on ?? '')}: ${picture.sayItem(item)}`
  const reach = mark.reach < 4 ? null : html`<path class="reach" d="M${x} ${y}h${tenth(mark.reach)}"/>`
  return html`<a href="${picture.linkToItem(item)}" class="m ${stateOf(item)}" aria-label="${name}"><title>${name}</title>${hitArea(x, y)}${reach}${renderSign(item, x, y)}</a>\n`
}

/** The width of a letter on average, and how few letters are not worth showing. */
const LETTER = 5.9
const LEAST_WORDS = 8
const MOST_WORDS = 60

const renderWords = (
  { view, sayItem }: Picture,
  item: TimelineMoment,
  { x, y, room, reach }: TimelineMark,
): Html | null => {
  const letters = Math.min(MOST_WORDS, Math.floor(room / LETTER))
  const words = item.kind === 'draft' ? item.draft.siglum : sayItem(item)
  return letters < Math.min(LEAST_WORDS, words.length)
    ? null
    : html`<text class="say" x="${tenth(x + MARK / 2 + reach)}" y="${tenth(y + 4)}" lang="${view.tongue}">${shorten(words, letters)}</text>`
}

/** What is written into and beside the marks, over all of them: those who hear the page are told by the links. */
const renderWritten = (picture: Picture, mark: TimelineMark): Html | null => {
  const [item] = mark.items
  const within = (words: string | number): Html =>
    html`<text class="in" x="${tenth(mark.x)}" y="${tenth(mark.y + 4)}">${words}</text>`
  if (item === undefined) return null
  if (mark.items.length > 1) return within(mark.items.length)
  const isSilent = item.kind === 'event' && item.event.report?.kind === 'never-reported'
  return html`${isSilent ? within('?') : null}${renderWords(picture, item, mark)}`
}

const renderLane = (picture: Picture, { kind, y, height, marks }: TimelineLane): Html => {
  const { right } = picture.layout
  return html`<path class="rule" d="M0 ${tenth(y)}H${right + 16}"/><text class="lane" x="4" y="${tenth(y + height / 2 + 4)}">${picture.view.say(`timeline.lane.${kind}`)}</text>${marks.map(mark => renderMark(picture, mark))}`
}

const renderAxis = ({ view, layout }: Picture): Html =>
  html`${ticksOf(view.tongue, layout.days).map(({ day, label }) => {
    const x = tenth(layout.xOf(day))
    return html`<path class="tick" d="M${x} 22V${layout.height}"/><text class="at" x="${x}" y="15">${label}</text>`
  })}`

/** The days of a timeline as one SVG: a row for each kind, a mark for each item or for several near each other; each mark is a link. */
export const renderTimelinePicture = (
  view: View,
  speaker: TimelineSpeaker,
  { items, days }: { readonly items: readonly TimelineMoment[]; readonly days: Days },
): Html => {
  const layout = layTimeline(items, days)
  const picture: Picture = { ...speaker, view, layout }
  return html`<svg class="when" xmlns="http://www.w3.org/2000/svg" role="group" aria-label="${view.say('timeline.picture')}" width="${layout.width}" height="${layout.height}" viewBox="0 0 ${layout.width} ${layout.height}">
${renderAxis(picture)}${layout.lanes.map(lane => renderLane(picture, lane))}<g aria-hidden="true">${layout.lanes.flatMap(({ marks }) => marks.map(mark => renderWritten(picture, mark)))}</g></svg>`
}
