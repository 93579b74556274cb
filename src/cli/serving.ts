import { makeAssets } from '../server/assets.ts'
import { folderLibrary, type Library, storeLibrary } from '../server/library.ts'
import { listen } from '../server/listen.ts'
import { openReadingRoom, type ReadingRoom } from '../server/reading-room.ts'
import { createSite } from '../server/site.ts'
import { accept, type Result, refuse } from '../text/reading.ts'
import { loadPhrases, refusalSentence, sayIn } from '../web/pages/phrases.ts'
import type { Publisher } from '../web/pages/site/view.ts'
import type { OpenedComments } from './comments/open-comments.ts'
import type { PreparedComments } from './comments/prepare.ts'
import type { Errand, Refusals } from './errand.ts'
import { chooseNegotiation, namedRefusals, withRecord, withStore } from './record/open-record.ts'
import { findPlace, namedNegotiation } from './record/place.ts'

const DEFAULT_PORT = 4280

/** The port that a call names; else that of `PORT`, else 4280. Refuses what is none. */
export const readPort = ({ call }: Errand): Result<number> => {
  const raw = call.values.port ?? process.env.PORT ?? String(DEFAULT_PORT)
  return /^\d{1,5}$/.test(raw) && Number(raw) <= 65_535
    ? accept(Number(raw))
    : refuse({ kind: 'bad-port', params: { port: raw } })
}

/** Gives a task the records that a call means: all of a database, or the one that is named, or that of a folder. */
export const withLibrary = async <Value>(
  errand: Errand,
  task: (library: Library) => Promise<Result<Value, Refusals>>,
): Promise<Result<Value, Refusals>> => {
  const place = findPlace(errand.call, 'there')
  if (!place.ok) return place
  if (place.value.kind === 'folder')
    return withRecord(errand, ({ negotiation, entries }) => task(folderLibrary(negotiation, entries)))
  const named = namedNegotiation(errand.call)
  if (!named.ok) return named
  const { name } = place.value
  return withStore(place.value, 'refuse', async store => {
    const chosen = named.value === null ? accept(null) : await chooseNegotiation(store, named.value, name)
    return chosen.ok ? task(storeLibrary(store, chosen.value)) : chosen
  })
}

/** Opens the records of a library for pages; what cannot be read later is said on the terminal. */
export const openRoom = async (
  { console, phrases }: Errand,
  library: Library,
  record: string,
): Promise<Result<ReadingRoom, Refusals>> => {
  const world = {
    elapsed: () => performance.now(),
    report: (refusal: Parameters<typeof refusalSentence>[1]) =>
      console.note(refusalSentence(phrases, { ...refusal, params: { record, ...refusal.params } })),
  }
  return namedRefusals(await openReadingRoom(library, world), record)
}

/** Comes about when the program is told to stop; from the call on it is no longer stopped at once. */
export const untilStopped = (): Promise<void> =>
  new Promise(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })

/** How a site is served: on which port, under which other names, by whom, and until when. */
export type Serving = {
  readonly port: number
  readonly hosts: readonly string[]
  readonly publisher: Publisher
  readonly record: string
  readonly stopped: Promise<void>
  /** What comments are opened with; null where they are off. */
  readonly comments: PreparedComments | null
}

/** Serves the records of a library on this machine until the program is told to stop. It prints the address on a line of its own once it answers. */
export const serveLibrary = async (
  errand: Errand,
  library: Library,
  { port: wanted, hosts, publisher, record, stopped, comments: prepared }: Serving,
): Promise<Result<number, Refusals>> => {
  const { console, phrases } = errand
  const room = await openRoom(errand, library, record)
  if (!room.ok) return room
  const texts = { en: await loadPhrases('en'), de: await loadPhrases('de') }
  const assets = makeAssets()
  let opened: OpenedComments | null = null
  const site = createSite({
    room: room.value,
    phrases: texts,
    publisher,
    assets,
    hosts,
    comments: () => opened?.door ?? null,
    reportFault: (fault, address) =>
      process.stderr.write(`${address}: ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}\n`),
  })
  const listening = await listen(site, wanted)
  if (listening === null) return refuse({ kind: 'no-port', params: { port: wanted } })
  const { port, close } = listening
  if (port !== wanted && wanted !== 0) console.note(sayIn(phrases)('note.port-taken', { wanted, port }))
  const base = publisher.base ?? `http://127.0.0.1:${port}/`
  const parts = { base, publisher, room: room.value, phrases: texts, assets, log: (line: string) => console.note(line) }
  // The libraries of comments are loaded only where there are any.
  const comments =
    prepared === null ? accept(null) : await (await import('./comments/open-comments.ts')).openComments(prepared, parts)
  if (!comments.ok) {
    await close()
    return namedRefusals(comments, record)
  }
  opened = comments.value
  await console.write(`http://127.0.0.1:${port}/\n`)
  for (const { negotiation, address } of (await opened?.ownerLinks()) ?? []) {
    console.note(sayIn(phrases)('note.owner-link', { negotiation }))
    console.note(address)
  }
  await stopped
  await close()
  await opened?.close()
  return accept(0)
}
