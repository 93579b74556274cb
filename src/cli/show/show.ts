import type { Asked } from '../../analysis/asked.ts'
import { showDrafts } from '../../analysis/drafts.ts'
import { showEvents } from '../../analysis/events.ts'
import { showOverview } from '../../analysis/overview.ts'
import { showPoint } from '../../analysis/point.ts'
import { showPositions } from '../../analysis/positions.ts'
import { showSources } from '../../analysis/sources.ts'
import { showWhereItStands } from '../../analysis/standing-whole.ts'
import { stateAt, type Times } from '../../analysis/state-at.ts'
import type { ThingId } from '../../record/id.ts'
import { findThing, type RecordState } from '../../record/state.ts'
import { accept, type Result, refuse } from '../../text/reading.ts'
import { renderCsv } from '../../web/pages/csv.ts'
import type { Phrases } from '../../web/pages/phrases.en.ts'
import { sayIn } from '../../web/pages/phrases.ts'
import { standingJson } from '../../web/pages/standing-json.ts'
import {
  type CsvTable,
  draftsTable,
  eventsTable,
  overviewTable,
  pointTable,
  positionsTable,
  sourcesTable,
} from '../../web/pages/tables.ts'
import { type Teller, tell } from '../../web/pages/tell.ts'
import type { Errand, Run } from '../errand.ts'
import { GAP, type Paragraph, plain, printParagraphs } from '../paragraphs.ts'
import { readTimes } from '../record/day.ts'
import { now, type OpenRecord, withRecord } from '../record/open-record.ts'
import { nearest } from '../suggest.ts'
import { tellDrafts } from './drafts-text.ts'
import { tellEvents } from './events-text.ts'
import { tellOverview } from './overview-text.ts'
import { tellPoint } from './point-text.ts'
import { tellPositions } from './positions-text.ts'
import { tellSources } from './sources-text.ts'

/** What can be shown of a record. */
const TOPICS = ['drafts', 'positions', 'events', 'sources', 'overview', 'point'] as const
type Topic = (typeof TOPICS)[number]

/** Tells answers with all sentences of a language. */
type ShowTeller = Teller & { readonly phrases: Phrases }

/** An answer in its three forms: values for JSON, paragraphs for a terminal of a width, a table for CSV. */
type Shown = {
  readonly json: (phrases: Phrases) => object
  readonly text: (teller: ShowTeller, width: number) => readonly Paragraph[]
  readonly csv: (teller: Teller) => CsvTable
}

const pointShown = (state: RecordState, asked: Asked, name: string): Result<Shown> => {
  const found = showPoint(state, asked, name)
  if (!found.ok) {
    const near = nearest(name, found.refusal.candidates)
    return refuse(
      near === null
        ? { kind: 'unknown-which', params: { which: name } }
        : { kind: 'unknown-which-near', params: { which: name, near } },
    )
  }
  const { value } = found
  return accept({
    json: () => value,
    text: teller => tellPoint(teller, value, asked.today),
    csv: teller => pointTable(teller, value),
  })
}

const shown = (topic: Topic, state: RecordState, asked: Asked, name: string): Result<Shown> => {
  switch (topic) {
    case 'drafts': {
      const answer = showDrafts(state, asked)
      return accept({ json: () => answer, text: t => tellDrafts(t, answer), csv: t => draftsTable(t, answer) })
    }
    case 'positions': {
      const answer = showPositions(state, asked)
      return accept({ json: () => answer, text: t => tellPositions(t, answer), csv: t => positionsTable(t, answer) })
    }
    case 'events': {
      const answer = showEvents(state, asked)
      return accept({
        json: () => answer,
        text: t => tellEvents(t, answer, asked.today),
        csv: t => eventsTable(t, answer),
      })
    }
    case 'sources': {
      const answer = showSources(state, asked)
      return accept({ json: () => answer, text: t => tellSources(t, answer), csv: t => sourcesTable(t, answer) })
    }
    case 'overview': {
      const siglumOf = (draft: ThingId): string => findThing(state, 'draft', draft)?.siglum ?? draft
      return accept({
        json: phrases => standingJson(phrases, showWhereItStands(state, asked)),
        text: (t, width) => tellOverview({ ...t, siglumOf }, showWhereItStands(state, asked), width),
        csv: t => overviewTable(t, showOverview(state, asked)),
      })
    }
    case 'point':
      return pointShown(state, asked, name)
  }
}

type Question = { readonly topic: Topic; readonly which: string; readonly times: Times }

const readQuestion = ({ call }: Errand): Result<Question> => {
  const [word, which, ...more] = call.words
  const topics = TOPICS.join(', ')
  if (word === undefined) return refuse({ kind: 'show-what', params: { topics } })
  const topic = TOPICS.find(one => one === word)
  if (topic === undefined) return refuse({ kind: 'show-unknown', params: { word, topics } })
  if (topic === 'point' && which === undefined) return refuse({ kind: 'show-which', params: {} })
  const extra = topic === 'point' ? more[0] : which
  if (extra !== undefined) return refuse({ kind: 'word-too-many', params: { word: extra } })
  if (call.switches.has('csv') && call.values.format === 'json') return refuse({ kind: 'csv-and-json', params: {} })
  const times = readTimes(call)
  return times.ok ? accept({ topic, which: which ?? '', times: times.value }) : times
}

const headOf = (teller: Teller, state: RecordState): readonly Paragraph[] => {
  const [negotiation] = state.things.negotiation.values()
  if (negotiation === undefined) return []
  return [
    plain(0, tell(teller, negotiation.title)),
    ...(negotiation.notice === undefined ? [] : [plain(0, tell(teller, negotiation.notice))]),
    GAP,
  ]
}

const withNotice = (teller: Teller, state: RecordState, { columns, rows }: CsvTable): CsvTable => {
  const [negotiation] = state.things.negotiation.values()
  if (negotiation?.notice === undefined) return { columns, rows }
  const notice = tell(teller, negotiation.notice)
  return { columns: [...columns, 'notice'], rows: rows.map(row => ({ ...row, notice })) }
}

const write = async (
  errand: Errand,
  { topic, which, times }: Question,
  record: OpenRecord,
): Promise<Result<number>> => {
  const { state, asked } = stateAt(record.entries, times, now())
  const found = shown(topic, state, asked, which)
  if (!found.ok) return found
  const { call, console, phrases, tongue } = errand
  const teller: ShowTeller = { say: sayIn(phrases), tongue, phrases }
  if (call.switches.has('csv')) {
    const { columns, rows } = withNotice(teller, state, found.value.csv(teller))
    await console.write(renderCsv(columns, rows))
  } else if (call.values.format === 'json') {
    const [negotiation] = state.things.negotiation.values()
    const head = {
      travaux: 'show/1',
      topic,
      negotiation: { id: record.negotiation, title: negotiation?.title ?? null, notice: negotiation?.notice ?? null },
      asked: { on: times.on, knownAt: times.knownOn, recordedAt: times.recordedAt, reportsBy: asked.today },
    }
    await console.write(`${JSON.stringify({ ...head, ...found.value.json(phrases) })}\n`)
  } else {
    const body = found.value.text(teller, console.width)
    await console.write(printParagraphs(console, [...headOf(teller, state), ...body]))
  }
  return accept(0)
}

/** `travaux show`: load, ask, write. */
export const runShow: Run = async errand => {
  const question = readQuestion(errand)
  if (!question.ok) return question
  return withRecord(errand, record => write(errand, question.value, record))
}
