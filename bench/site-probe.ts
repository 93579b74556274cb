// One measurement of the site in a process of its own: `node bench/site-probe.ts STEP WHERE NUMBER …`. Prints figures as JSON, or serves.
import { createServer } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import { Hono } from 'hono'
import { toNegotiationId } from '../src/record/id.ts'
import { makeAssets } from '../src/server/assets.ts'
import { folderLibrary } from '../src/server/library.ts'
import { openReadingRoom } from '../src/server/reading-room.ts'
import { createSite } from '../src/server/site.ts'
import { openStore } from '../src/store/open.ts'
import { de } from '../src/web/pages/phrases.de.ts'
import { en } from '../src/web/pages/phrases.en.ts'
import { findMedian } from './figures.ts'
import { madeRecord } from './site-made.ts'

const [step = '', where = '', one = '0', two = '0'] = process.argv.slice(2)
const size = { drafts: Number(one), provisions: Number(two) }

const madeId = () => {
  const id = toNegotiationId('made')
  if (id === null) throw new Error('no id')
  return id
}

const print = (figures: Readonly<Record<string, number>>): void => console.log(JSON.stringify(figures))

/** Writes a made record into a file. */
const make = async (): Promise<void> => {
  const store = await openStore({ kind: 'sqlite', path: where })
  if (!store.ok) throw new Error(store.refusal.kind)
  await store.value.create(madeId())
  const entries = madeRecord(size)
  const done = await store.value.append(madeId(), 0, entries)
  await store.value.close()
  if (!done.ok) throw new Error(done.refusal.kind)
  print({ entries: entries.length })
}

const siteOf = async (): Promise<Hono> => {
  const library = folderLibrary(madeId(), madeRecord(size))
  const room = await openReadingRoom(library, { elapsed: () => performance.now(), report: () => {} })
  if (!room.ok) throw new Error(room.refusal.kind)
  return createSite({
    room: room.value,
    phrases: { en, de },
    publisher: { kind: 'served', base: null, reportTo: null, server: null },
    assets: makeAssets(),
    hosts: [],
    reportFault: fault => {
      throw fault
    },
  })
}

const cpu = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Processor time of a page that is not kept, in milliseconds; `first` is the very first, which works out what all later ones know. */
const uncached = async (): Promise<void> => {
  const site = await siteOf()
  const ask = async (turn: number): Promise<{ readonly spent: number; readonly bytes: number }> => {
    const address = `http://localhost/made/en/synopsis/?${where}&x=${turn}`
    const before = cpu()
    const answer = await site.request(address, { headers: { host: 'localhost' } })
    const bytes = (await answer.arrayBuffer()).byteLength
    if (answer.status !== 200) throw new Error(`${answer.status} at ${address}`)
    return { spent: cpu() - before, bytes }
  }
  const first = await ask(0)
  const later: number[] = []
  for (let turn = 1; turn <= 60; turn++) later.push((await ask(turn)).spent)
  print({
    first: first.spent,
    median: findMedian(later.slice(20)) ?? 0,
    least: Math.min(...later.slice(20)),
    bytes: first.bytes,
  })
}

/** A plain answer of so many bytes, to measure the machine by. */
const plain = (): void => {
  const body = new Uint8Array(size.drafts).fill(97)
  const app = new Hono().get('/', context => context.body(body, 200, { 'content-type': 'text/html' }))
  const server = createAdaptorServer({ fetch: app.fetch, createServer })
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    console.log(`http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/`)
  })
}

if (step === 'make') await make()
else if (step === 'uncached') await uncached()
else if (step === 'plain') plain()
else throw new Error(step)
