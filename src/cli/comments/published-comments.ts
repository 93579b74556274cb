import { existsSync } from 'node:fs'
import type { NegotiationId } from '../../record/id.ts'
import { type CommentViews, commentViews } from '../../server/comments/door.ts'
import { createDesk } from '../../server/comments/open-desk.ts'
import type { ReadingRoom } from '../../server/reading-room.ts'
import { openPeople, peoplePathOf } from '../../store/people/open.ts'
import type { PeopleStore } from '../../store/people/port.ts'
import { accept, type Result } from '../../text/reading.ts'
import type { Publisher } from '../../web/pages/site/view.ts'
import type { Errand } from '../errand.ts'
import type { RecordPlace } from '../record/place.ts'
import { prepareComments } from './prepare.ts'

/** The comments that are published with the pages of a site, and how their store is closed. */
export type PublishedComments = CommentViews & { readonly close: () => Promise<void> }

/** Where there are none, none are made: a file of people comes into being with the server that takes comments. */
const areThere = (place: RecordPlace): boolean =>
  place.kind === 'store' && (place.place.kind === 'postgres' || existsSync(peoplePathOf(place.place.path)))

type Ask<Value> = (negotiation: NegotiationId) => Promise<Result<Value>>

const askOnce = <Value>(ask: Ask<Value>): Ask<Value> => {
  const kept = new Map<NegotiationId, Result<Value>>()
  return async negotiation => {
    const answer = kept.get(negotiation) ?? (await ask(negotiation))
    if (answer.ok) kept.set(negotiation, answer)
    return answer
  }
}

/** A store whose public comments stand still once they were read: the pages of one publication tell of one moment, whoever writes meanwhile. */
const standingStill = (store: PeopleStore): PeopleStore => ({
  ...store,
  publicVersion: askOnce(store.publicVersion),
  publicOn: askOnce(store.publicOn),
  closedThreads: askOnce(store.closedThreads),
  settings: askOnce(store.settings),
})

/** Reads all that is shown before a page is written: pages without their comments, because a store was busy, would pass for pages that have none. */
const readAhead = async (store: PeopleStore, room: ReadingRoom): Promise<Result<null>> => {
  for (const negotiation of room.negotiations())
    for (const ask of [store.publicVersion, store.publicOn, store.closedThreads, store.settings]) {
      const answer = await ask(negotiation)
      if (!answer.ok) return answer
    }
  return accept(null)
}

const newest = { revision: null, knownOn: null } as const

/** Opens the comments of a record to be published as files; null where there are none. Nothing is sent and nothing is changed. */
export const openPublishedComments = async (
  errand: Errand,
  place: RecordPlace,
  { room, publisher }: { readonly room: ReadingRoom; readonly publisher: Publisher },
): Promise<Result<PublishedComments | null>> => {
  if (!areThere(place)) return accept(null)
  const prepared = await prepareComments({ ...errand, console: { ...errand.console, note: () => {} } }, place)
  if (!prepared.ok || prepared.value === null) return prepared.ok ? accept(null) : prepared
  const { people, secret } = prepared.value
  const store = await openPeople(people, secret)
  if (!store.ok) return store
  const still = standingStill(store.value)
  const read = await readAhead(still, room)
  if (!read.ok) {
    await store.value.close()
    return read
  }
  const desk = createDesk({
    store: still,
    mailer: { kind: 'folder', send: async () => false, close: async () => {} },
    clock: () => Date.now(),
    secret,
    base: publisher.base ?? 'http://127.0.0.1/',
    stateOf: async negotiation => (await room.momentOf(negotiation, newest))?.state ?? null,
    contact: publisher.reportTo,
    log: () => {},
  })
  const views = commentViews(desk, { kind: 'server', address: publisher.server, copy: publisher.base })
  return accept({ ...views, close: () => store.value.close() })
}
