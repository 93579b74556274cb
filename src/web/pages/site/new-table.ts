import type { NewsAnswer, PositionNews } from '../../../analysis/whats-new.ts'
import type { ThingId } from '../../../record/id.ts'
import type { Row } from '../csv.ts'
import type { CsvTable } from '../tables.ts'
import { tellName } from '../tell.ts'
import { tellText, type View } from './view.ts'

const knownOn = ({ state }: View, kind: 'draft' | 'event' | 'position', id: ThingId): string =>
  state.times[kind].get(id)?.knownOn.slice(0, 10) ?? ''

const draftRows = (view: View, { drafts }: NewsAnswer): readonly Row[] =>
  drafts.map(({ id, date, siglum, title }) => ({
    row: 'draft',
    id,
    known_on: knownOn(view, 'draft', id),
    on: date,
    what: `${siglum}: ${title}`,
  }))

const eventRows = (view: View, { events }: NewsAnswer): readonly Row[] =>
  events.map(({ id, on, title }) => ({
    row: 'event',
    id,
    known_on: knownOn(view, 'event', id),
    on,
    what: tellText(view, title),
  }))

const positionRow = (view: View, row: string, { position, movement }: PositionNews): Row => ({
  row,
  id: position.id,
  known_on: knownOn(view, 'position', position.id),
  on: position.saidOn,
  what: tellText(view, position.statement),
  who: tellName(view, position.holder),
  stand: view.say(`stand.${position.stand}`),
  earlier_stand: movement === null ? null : view.say(`stand.${movement.from.stand}`),
})

const correctionRows = ({ corrections }: NewsAnswer): readonly Row[] =>
  corrections.map(one => ({
    row: one.kind === 'amend' ? 'correction' : 'retraction',
    id: one.thing.id,
    known_on: one.knownOn.slice(0, 10),
    on: one.recordedAt.slice(0, 10),
    what: `${one.thing.kind} ${one.thing.id}`,
    why: one.why,
  }))

const COLUMNS = ['row', 'id', 'known_on', 'on', 'what', 'who', 'stand', 'earlier_stand', 'why']

/** One row a thing that became known, was said again, or was corrected, in the order of the page. */
export const newsTable = (view: View, news: NewsAnswer): CsvTable => ({
  columns: COLUMNS,
  rows: [
    ...draftRows(view, news),
    ...eventRows(view, news),
    ...news.positions.map(one => positionRow(view, 'position', one)),
    ...news.repeated.map(position => positionRow(view, 'position again', { position, movement: null, beside: null })),
    ...correctionRows(news),
  ],
})
