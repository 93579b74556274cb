// One measurement of the record in a process of its own: `node bench/record-probe.ts STEP KIND PLACE NUMBER` prints one line of JSON.
import { writeSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import type { Entry } from '../src/record/entry.ts'
import { toNegotiationId } from '../src/record/id.ts'
import { fold, NOW } from '../src/record/state.ts'
import { openStore } from '../src/store/open.ts'
import type { Store, StorePlace } from '../src/store/port.ts'
import type { Result } from '../src/text/reading.ts'
import { madeRecordEntry } from './record-made.ts'

const [, , step = '', kind = 'sqlite', where = '', count = '0'] = process.argv
const place: StorePlace = kind === 'sqlite' ? { kind, path: where } : { kind: 'postgres', url: where }
const number = Number(count)
const BATCH = 1_000

const accepted = <Value>(result: Result<Value>): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}
const negotiation = accepted(
  (id => (id ? { ok: true, value: id } : { ok: false, refusal: { kind: 'id', params: {} } }))(toNegotiationId('lake')),
)
const open = async (): Promise<Store> => accepted(await openStore(place))
const megabytes = (): number => process.resourceUsage().maxRSS / 1024
const say = (figures: Readonly<Record<string, number>>): void => console.log(JSON.stringify(figures))
const madeFrom = (after: number, many: number): readonly Entry[] =>
  Array.from({ length: many }, (_, i) => madeRecordEntry(after + 1 + i))

const shareOf = (times: readonly number[], share: number): number =>
  times.toSorted((one, other) => one - other)[Math.floor((times.length - 1) * share)] ?? 0
const spread = (times: readonly number[]) => ({
  p50: shareOf(times, 0.5),
  p99: shareOf(times, 0.99),
  most: shareOf(times, 1),
})

/** Writes a record of so many entries in batches. */
const make = async (): Promise<void> => {
  const store = await open()
  accepted(await store.create(negotiation))
  let bytes = 0
  let milliseconds = 0
  for (let last = 0; last < number; last += BATCH) {
    const entries = madeFrom(last, Math.min(BATCH, number - last))
    bytes += JSON.stringify(entries).length
    const began = performance.now()
    accepted(await store.append(negotiation, last, entries))
    milliseconds += performance.now() - began
  }
  await store.close()
  say({ milliseconds, bytes: bytes / number })
}

/** Opens a record and folds all of it, as every command does. */
const load = async (): Promise<void> => {
  const began = performance.now()
  const store = await open()
  const entries = accepted(await store.entries(negotiation, 1))
  const read = performance.now()
  const state = fold(entries, NOW)
  const done = performance.now()
  if (state.seq !== number || entries.length !== number) throw new Error(`${state.seq} entries`)
  await store.close()
  say({ whole: done - began, read: read - began, fold: done - read, megabytes: megabytes() })
}

/** The state as it was known after a share of the record, from the file on. */
const past = async (): Promise<void> => {
  const began = performance.now()
  const store = await open()
  const entries = accepted(await store.entries(negotiation, 1))
  const knownOn = entries[Math.floor((entries.length - 1) * number)]?.knownOn ?? null
  const { things } = fold(entries, { recordedAt: knownOn, knownOn })
  const milliseconds = performance.now() - began
  if (things.party.size === 0) throw new Error('nothing was known')
  await store.close()
  say({ milliseconds, megabytes: megabytes() })
}

/** The bytes of an entry by SQLite alone, with the same durability: what SQLite and the disk take at that moment. */
const openBare = (path: string): ((entry: Entry) => void) => {
  const database = new DatabaseSync(path)
  database.exec('pragma journal_mode = wal; pragma synchronous = full; create table if not exists bare (json text)')
  const insert = database.prepare('insert into bare values (?)')
  return entry => void insert.run(JSON.stringify(entry))
}

const timed = async (times: number[], task: () => unknown): Promise<void> => {
  const began = performance.now()
  await task()
  times.push(performance.now() - began)
}

/** Single entries, one after the other, each durable before the next; `beside`: in turn with SQLite alone, so that both meet the same disk. */
const append = async (company: 'alone' | 'beside'): Promise<void> => {
  const store = await open()
  const bare = company === 'beside' ? openBare(`${where}-bare`) : () => {}
  await store.create(negotiation)
  let { size } = accepted(await store.checkpoint(negotiation))
  const [ours, alone]: [number[], number[]] = [[], []]
  for (let done = 0; done < number; done++) {
    const entries = madeFrom(size, 1)
    await timed(alone, () => entries.forEach(bare))
    await timed(ours, async () => {
      size = accepted(await store.append(negotiation, size, entries)).size
    })
  }
  await store.close()
  const { p50: bare50, p99: bare99, most: bareMost } = spread(alone)
  say({ ...spread(ours), bare50, bare99, bareMost })
}

/** Appends until it is killed; says one letter a commit. */
const endless = async (): Promise<void> => {
  const store = await open()
  for (let { size } = accepted(await store.checkpoint(negotiation)); ; ) {
    size = accepted(await store.append(negotiation, size, madeFrom(size, 1))).size
    writeSync(1, '.')
  }
}

/** The time from opening to the first answer, in a process that has just begun. */
const start = async (): Promise<void> => {
  const began = performance.now()
  const store = await open()
  accepted(await store.checkpoint(negotiation))
  say({ milliseconds: performance.now() - began })
  await store.close()
}

const verify = async (): Promise<void> => {
  const store = await open()
  const began = performance.now()
  const verdict = accepted(await store.verify(negotiation, null))
  if (verdict.kind === 'broken') throw new Error(JSON.stringify(verdict.first))
  say({ milliseconds: performance.now() - began, megabytes: megabytes() })
  await store.close()
}

const STEPS: Readonly<Record<string, () => void | Promise<void>>> = {
  make,
  load,
  past,
  append: () => append('alone'),
  beside: () => append('beside'),
  endless,
  start,
  verify,
}
await STEPS[step]?.()
