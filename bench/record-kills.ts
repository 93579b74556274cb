import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { z } from 'zod'
import type { StorePlace } from '../src/store/port.ts'
import { type Aftermath, killWriters, lookAfter } from '../test/store/killing.ts'
import { layDatabase, makeFolder, serverGround } from '../test/store/places.ts'
import type { Section } from './area.ts'
import { renderDuration, renderTable } from './figures.ts'
import { runProgram } from './measure.ts'

const ON_SQLITE = 300
const ON_SERVER = 50
const KILLS_A_RECORD = 20
const LARGE_KILLS = 10
const LONGEST = 400

type Laid = { readonly place: StorePlace; readonly remove: () => Promise<void> }

const laySqlite = async (): Promise<Laid> => {
  const { folder, remove } = makeFolder()
  return { place: { kind: 'sqlite', path: join(folder, 'record') }, remove: async () => remove() }
}

const layServer = async (): Promise<Laid> => {
  const { url, drop } = await layDatabase()
  return { place: { kind: 'postgres', url }, remove: drop }
}

const killOften = async (kills: number, lay: () => Promise<Laid>): Promise<readonly Aftermath[]> => {
  const found: Aftermath[] = []
  while (found.length < kills) {
    const { place, remove } = await lay()
    for (let kill = 0; kill < KILLS_A_RECORD && found.length < kills; kill++)
      found.push(await lookAfter(place, await killWriters(place, (found.length * 37) % LONGEST)))
    await remove()
  }
  return found
}

const toRow = (what: string, found: readonly Aftermath[]): readonly string[] => {
  const sum = (count: (one: Aftermath) => number) => found.reduce((total, one) => total + count(one), 0)
  return [
    what,
    String(found.length),
    sum(({ acknowledged }) => acknowledged).toLocaleString('en'),
    String(sum(({ lost }) => lost.length)),
    String(sum(({ half }) => half.length)),
    String(sum(({ broken }) => broken.length)),
    renderDuration(Math.max(...found.map(({ start }) => start))),
  ]
}

const killAtWork = (probe: string, path: string, milliseconds: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [probe, 'endless', 'sqlite', path], { stdio: ['ignore', 'pipe', 'inherit'] })
    child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), milliseconds))
    child.on('error', reject)
    child.on('close', () => resolve())
  })

const startsAfterKill = async (probe: string, path: string): Promise<number> => {
  let slowest = 0
  for (let kill = 0; kill < LARGE_KILLS; kill++) {
    await killAtWork(probe, path, 200 + kill * 100)
    const { out } = await runProgram(process.execPath, [probe, 'start', 'sqlite', path, '0'], 60)
    slowest = Math.max(slowest, z.object({ milliseconds: z.number() }).parse(JSON.parse(out)).milliseconds)
  }
  return slowest
}

/** Ten writers killed over and over while they append, on each kind of database; and the start of a large record after a kill. */
export const measureKills = async (probe: string, large: string, note: (line: string) => void): Promise<Section> => {
  const rows = [
    [
      'ten writers in one process, killed',
      'kills',
      'acknowledged batches',
      'lost',
      'half there',
      'records broken',
      'slowest next start',
    ],
    toRow('SQLite', await killOften(ON_SQLITE, laySqlite)),
  ]
  note('kills on a server')
  if (serverGround.missing === null) rows.push([...toRow('PostgreSQL', await killOften(ON_SERVER, layServer))])
  const slowest = await startsAfterKill(probe, large)
  const words = `A batch is one to four entries; half of the writers race for one negotiation, the others have one each. The process gets \`SIGKILL\` up to ${LONGEST} ms after its first acknowledgement; then every acknowledged batch is looked for and the record is verified.
A record of 100,000 entries that was killed while it was written answered at most ${renderDuration(slowest)} after its next opening (${LARGE_KILLS} kills).${serverGround.missing === null ? '' : ' No PostgreSQL server answered.'}`
  return { heading: 'Killed while writing', body: `${words}\n\n${renderTable(rows)}` }
}
