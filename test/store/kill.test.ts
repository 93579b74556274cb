import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { StorePlace } from '../../src/store/port.ts'
import { runs } from '../campaign.ts'
import { type Aftermath, killWriters, lookAfter } from './killing.ts'
import { layDatabase, makeFolder, serverGround } from './places.ts'
import { chanceFrom } from './tampering.ts'

/** A record grows over so many kills and then a new one is begun: what each kill finds is not always small, and not ever larger. */
const KILLS_A_RECORD = 20

type Laid = { readonly place: StorePlace; readonly remove: () => Promise<void> }

const laySqlite = async (): Promise<Laid> => {
  const { folder, remove } = makeFolder()
  return { place: { kind: 'sqlite', path: join(folder, 'record.sqlite') }, remove: async () => remove() }
}

const layServer = async (): Promise<Laid> => {
  const { url, drop } = await layDatabase()
  return { place: { kind: 'postgres', url }, remove: drop }
}

const killOften = async (kills: number, lay: () => Promise<Laid>): Promise<readonly Aftermath[]> => {
  const chance = chanceFrom(kills)
  const found: Aftermath[] = []
  let laid: Laid | null = null
  for (let kill = 0; kill < kills; kill++) {
    if (kill % KILLS_A_RECORD === 0) {
      await laid?.remove()
      laid = await lay()
    }
    const place = (laid as Laid).place
    found.push(await lookAfter(place, await killWriters(place, chance(400))))
  }
  await laid?.remove()
  return found
}

const check = (found: readonly Aftermath[]): void => {
  const sum = (count: (one: Aftermath) => number) => found.reduce((total, one) => total + count(one), 0)
  const slowest = Math.max(...found.map(({ start }) => start))
  console.log(
    `${found.length} kills, ${sum(({ acknowledged }) => acknowledged)} acknowledged batches, next start ${slowest.toFixed(0)} ms at most`,
  )
  expect(sum(({ acknowledged }) => acknowledged)).toBeGreaterThan(found.length)
  expect(found.flatMap(({ lost }) => lost)).toEqual([])
  expect(found.flatMap(({ half }) => half)).toEqual([])
  expect(found.flatMap(({ broken }) => broken)).toEqual([])
  expect(slowest).toBeLessThan(20_000)
}

describe('ten writers killed while they write', () => {
  // 300 in the long campaigns.
  test('SQLite loses nothing that it acknowledged', { timeout: 3_600_000 }, async () => {
    check(await killOften(Math.min(300, runs(6)), laySqlite))
  })

  // 50 in the long campaigns.
  test.skipIf(serverGround.missing !== null)(
    serverGround.missing ?? 'PostgreSQL loses nothing that it acknowledged',
    { timeout: 3_600_000 },
    async () => {
      check(await killOften(Math.min(50, runs(3)), layServer))
    },
  )
})
