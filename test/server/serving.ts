import type { Hono } from 'hono'
import type { Entry } from '../../src/record/entry.ts'
import { type NegotiationId, toNegotiationId } from '../../src/record/id.ts'
import { makeAssets } from '../../src/server/assets.ts'
import type { Library } from '../../src/server/library.ts'
import { openReadingRoom } from '../../src/server/reading-room.ts'
import { createSite } from '../../src/server/site.ts'
import { accept, type Refusal, refuse } from '../../src/text/reading.ts'
import { de } from '../../src/web/pages/phrases.de.ts'
import { en } from '../../src/web/pages/phrases.en.ts'
import type { Publisher } from '../../src/web/pages/site/view.ts'
import { sampleEntries } from '../web/site/sample.ts'

const idOf = (name: string): NegotiationId => {
  const id = toNegotiationId(name)
  if (id === null) throw new Error(name)
  return id
}

/** Records in memory that a test may add to, replace, and break. */
export type Shelf = {
  readonly records: Map<string, readonly Entry[]>
  broken: Refusal | null
  edition: number
  reads: number
}

/** A shelf with the records of examples, by their names. */
export const shelfOf = (...names: readonly string[]): Shelf => ({
  records: new Map(names.map(name => [name, sampleEntries(name)])),
  broken: null,
  edition: 0,
  reads: 0,
})

const libraryOf = (shelf: Shelf): Library => {
  const entriesOf = (id: string): readonly Entry[] => shelf.records.get(id) ?? []
  return {
    negotiations: async () =>
      shelf.broken === null ? accept([...shelf.records.keys()].map(idOf)) : refuse(shelf.broken),
    checkpoint: async negotiation => {
      shelf.reads++
      const size = entriesOf(negotiation).length
      return accept({ negotiation, size, root: `${shelf.edition} ${size}` })
    },
    entries: async (negotiation, from) => accept(entriesOf(negotiation).slice(from - 1)),
    rootAt: async () => null,
  }
}

const NOBODY: Publisher = { kind: 'served', base: null, reportTo: null, server: null }

const ASSETS = makeAssets()

/** A site that is asked without a network. `later` lets so many milliseconds go by; `said` is what went wrong. */
export type Served = {
  readonly site: Hono
  readonly ask: (path: string, init?: RequestInit) => Promise<Response>
  readonly later: (milliseconds: number) => void
  readonly said: string[]
}

/** Serves a shelf, as its program would. `fault`: no page can be made, for this reason. */
export const serve = async (
  shelf: Shelf,
  more: { readonly publisher?: Partial<Publisher>; readonly hosts?: readonly string[]; readonly fault?: string } = {},
): Promise<Served> => {
  let now = 0
  const said: string[] = []
  const room = await openReadingRoom(libraryOf(shelf), { elapsed: () => now, report: ({ kind }) => said.push(kind) })
  if (!room.ok) throw new Error(room.refusal.kind)
  const { fault } = more
  const fail = async (): Promise<never> => {
    throw new Error(fault)
  }
  const site = createSite({
    room: fault === undefined ? room.value : { ...room.value, momentOf: fail },
    phrases: { en, de },
    publisher: { ...NOBODY, ...more.publisher },
    assets: ASSETS,
    hosts: more.hosts ?? [],
    reportFault: (fault, address) => said.push(`${address}: ${fault}`),
  })
  const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
    Promise.resolve(
      site.request(`http://127.0.0.1:4280${path}`, {
        redirect: 'manual',
        ...init,
        headers: { host: '127.0.0.1:4280', ...(init.headers as Record<string, string>) },
      }),
    )
  return {
    site,
    ask,
    said,
    later: milliseconds => {
      now += milliseconds
    },
  }
}
