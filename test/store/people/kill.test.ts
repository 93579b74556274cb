import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { openPeople } from '../../../src/store/people/open.ts'
import type { StorePlace } from '../../../src/store/port.ts'
import { runs } from '../../campaign.ts'
import { freshNegotiation } from '../made-entries.ts'
import { accepted, layDatabase, makeFolder, serverGround } from '../places.ts'
import { chanceFrom } from '../tampering.ts'
import { SECRET } from './grounds.ts'
import { ask } from './made-comments.ts'

const PROGRAM = fileURLToPath(new URL('kill-writer.ts', import.meta.url))
const negotiation = freshNegotiation()

/** Starts a writing process, kills it so long after its first acknowledgement, and answers what it had acknowledged. */
const writeAndKill = (place: StorePlace, milliseconds: number): Promise<readonly string[]> =>
  new Promise((resolve, reject) => {
    const where = place.kind === 'sqlite' ? place.path : place.url
    const child = spawn(process.execPath, [PROGRAM, negotiation, place.kind, where])
    let said = ''
    let complaint = ''
    child.stdout.on('data', chunk => {
      if (said === '') setTimeout(() => child.kill('SIGKILL'), milliseconds)
      said += chunk
    })
    child.stderr.on('data', chunk => {
      complaint += chunk
    })
    child.on('close', (_code, signal) => {
      if (signal !== 'SIGKILL') reject(new Error(`the writer ended by itself: ${complaint}`))
      // A line that was cut off by the kill told nobody anything.
      else resolve(said.split('\n').slice(0, -1))
    })
  })

/** What was acknowledged and is not there, whole, after the place was opened again. */
const findLost = async (place: StorePlace, lines: readonly string[]): Promise<readonly string[]> => {
  const store = accepted(await openPeople(place, SECRET))
  const comments = accepted(await store.list(negotiation, ask({ most: 1_000_000 })))
  const standing = new Set(comments.flatMap(({ id, status, text }) => (text === '' ? [] : [`${status} ${id}`])))
  const acts = accepted(await store.acts(negotiation, 1))
  const told = acts.map(({ kind, about }) => `${kind === 'written' ? 'held' : 'public'} ${about}`)
  // A comment and its act are one transaction: there is none without the other.
  expect(new Set(told.filter(line => line.startsWith('held')))).toEqual(new Set(comments.map(({ id }) => `held ${id}`)))
  expect(accepted(await store.verify(negotiation))).toBe(true)
  expect(accepted(await store.writersAt(negotiation, 'reader@mail.example'))).toHaveLength(comments.length)
  await store.close()
  const isThere = (line: string) => standing.has(line) || standing.has(line.replace('held', 'public'))
  return lines.filter(line => !isThere(line) || !told.includes(line))
}

const killOften = async (place: StorePlace, kills: number): Promise<void> => {
  const chance = chanceFrom(kills)
  let acknowledged = 0
  for (let kill = 0; kill < kills; kill++) {
    const lines = await writeAndKill(place, chance(400))
    acknowledged += lines.length
    expect(await findLost(place, lines)).toEqual([])
  }
  console.log(`${kills} kills, ${acknowledged} acknowledged writes, none lost`)
  expect(acknowledged).toBeGreaterThan(kills)
}

describe('readers’ comments when the server is killed', () => {
  test('SQLite loses nothing that it acknowledged', { timeout: 3_600_000 }, async () => {
    const { folder, remove } = makeFolder()
    await killOften({ kind: 'sqlite', path: join(folder, 'talks.people.sqlite') }, Math.min(100, runs(4)))
    remove()
  })

  test.skipIf(serverGround.missing !== null)(
    serverGround.missing ?? 'PostgreSQL loses nothing that it acknowledged',
    { timeout: 3_600_000 },
    async () => {
      const { url, drop } = await layDatabase()
      await killOften({ kind: 'postgres', url }, Math.min(30, runs(2)))
      await drop()
    },
  )

  test('two processes on one file: both write, and every acknowledged comment is there', async () => {
    const { folder, remove } = makeFolder()
    const place: StorePlace = { kind: 'sqlite', path: join(folder, 'talks.people.sqlite') }
    const both = await Promise.all([writeAndKill(place, 1_500), writeAndKill(place, 1_500)])
    expect(both.map(lines => lines.length > 1)).toEqual([true, true])
    expect(await findLost(place, both.flat())).toEqual([])
    remove()
  })
})
