import type { Asked } from '../../analysis/asked.ts'
import { showCorrections } from '../../analysis/corrections.ts'
import { showDrafts } from '../../analysis/drafts.ts'
import { showEvents } from '../../analysis/events.ts'
import { showPoint } from '../../analysis/point.ts'
import { showPositions } from '../../analysis/positions.ts'
import { showSources } from '../../analysis/sources.ts'
import { showWhereItStands } from '../../analysis/standing-whole.ts'
import type { NegotiationId } from '../../record/id.ts'
import type { RecordState } from '../../record/state.ts'
import { en } from '../../web/pages/phrases.en.ts'
import { pointsOf } from '../../web/pages/site/points-ids.ts'
import { negotiationOf } from '../../web/pages/site/view.ts'
import { standingJson } from '../../web/pages/standing-json.ts'
import type { Moment } from '../reading-room.ts'

/** What is asked about a record, as `travaux show` asks it. */
export const TOPICS = ['drafts', 'positions', 'events', 'sources', 'overview'] as const
export type Topic = (typeof TOPICS)[number]

/** A question put to a record at a moment. `knownOn` is the day that limits it, null for none. */
export type Put = {
  readonly negotiation: NegotiationId
  readonly moment: Moment
  readonly knownOn: string | null
  readonly on: string | null
}

const headOf = ({ negotiation, moment }: Put) => {
  const held = negotiationOf(moment)
  return { id: negotiation, title: held?.title ?? null, notice: held?.notice ?? null }
}

const askedOf = ({ moment, on }: Put): Asked => (on === null ? moment.asked : { on, today: on })

const shown = (put: Put, topic: string, answer: object): object => ({
  travaux: 'show/1',
  topic,
  negotiation: headOf(put),
  asked: {
    on: put.on,
    knownAt: put.knownOn === null ? null : `${put.knownOn}T23:59:59.999Z`,
    recordedAt: null,
    reportsBy: askedOf(put).today,
  },
  revision: put.moment.state.seq,
  ...answer,
})

const ask = (topic: Topic, state: RecordState, asked: Asked): object => {
  switch (topic) {
    case 'drafts':
      return showDrafts(state, asked)
    case 'positions':
      return showPositions(state, asked)
    case 'events':
      return showEvents(state, asked)
    case 'sources':
      return showSources(state, asked)
    case 'overview':
      return standingJson(en, showWhereItStands(state, asked))
  }
}

/** The answer to one of the questions of `travaux show`. */
export const answerTopic = (put: Put, topic: Topic): object =>
  shown(put, topic, ask(topic, put.moment.state, askedOf(put)))

/** One point through all drafts; null where there is none of that name. */
export const answerPoint = (put: Put, which: string): object | null => {
  const found = showPoint(put.moment.state, askedOf(put), which)
  return found.ok ? shown(put, 'point', found.value) : null
}

const told = (put: Put, topic: string, answer: object): object => ({
  travaux: 'api/1',
  topic,
  negotiation: headOf(put),
  revision: put.moment.state.seq,
  ...answer,
})

/** All points of a record. */
export const answerPoints = (put: Put): object =>
  told(put, 'points', {
    points: pointsOf(put.moment.state).map(({ id, lineage }) => ({
      id,
      title: lineage.recorded?.title ?? null,
      recorded: lineage.recorded !== null,
      reintroduced: lineage.reintroduced,
      provisions: lineage.cells,
      traced: lineage.traced,
    })),
  })

/** Entries from a sequence number on, so many at most. */
export const answerEntries = (put: Put, { from, limit }: { readonly from: number; readonly limit: number }): object => {
  const { entries } = put.moment
  const rest = entries.filter(({ seq }) => seq >= from)
  return told(put, 'entries', {
    total: entries.length,
    next: rest[limit]?.seq ?? null,
    entries: rest.slice(0, limit),
  })
}

/** What was corrected, newest first. */
export const answerCorrections = (put: Put): object =>
  told(put, 'corrections', showCorrections(put.moment.state, put.moment.entries))
