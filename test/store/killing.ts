import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Entry } from '../../src/record/entry.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store, StorePlace } from '../../src/store/port.ts'
import { accepted } from './places.ts'

const WRITERS = 10
const PROGRAM = fileURLToPath(new URL('kill-writer.ts', import.meta.url))

/** A batch whose writer was told that it is there. */
type Acknowledged = {
  readonly negotiation: string
  readonly from: number
  readonly size: number
  readonly mark: string
}

/** What one kill left behind. Milliseconds of the next start: opening, until the first answer. */
export type Aftermath = {
  readonly acknowledged: number
  readonly lost: readonly string[]
  readonly half: readonly string[]
  readonly broken: readonly string[]
  readonly start: number
}

const toAcknowledged = (line: string): Acknowledged => {
  const [negotiation = '', from = '', size = '', mark = ''] = line.split(' ')
  return { negotiation, from: Number(from), size: Number(size), mark }
}

/** Runs ten writers in a process of their own and kills it so long after its first acknowledgement. */
export const killWriters = (place: StorePlace, milliseconds: number): Promise<readonly Acknowledged[]> =>
  new Promise((resolve, reject) => {
    const where = place.kind === 'sqlite' ? place.path : place.url
    const child = spawn(process.execPath, [PROGRAM, String(WRITERS), place.kind, where])
    let said = ''
    let complaint = ''
    child.stdout.on('data', chunk => {
      if (said === '') setTimeout(() => child.kill('SIGKILL'), milliseconds)
      said += chunk
    })
    child.stderr.on('data', chunk => {
      complaint += chunk
    })
    child.on('error', reject)
    child.on('close', (_code, signal) => {
      if (signal !== 'SIGKILL') reject(new Error(`the writers ended by themselves: ${complaint}`))
      // A line that was cut off by the kill told nobody anything.
      else resolve(said.split('\n').slice(0, -1).map(toAcknowledged))
    })
  })

const markOf = (entry: Entry | undefined): string => {
  const change = entry?.change
  return change?.kind === 'add' && change.after.kind === 'party' ? (change.after.value.name.en ?? '') : ''
}

const isThere = (entries: readonly Entry[], { from, size, mark }: Acknowledged): boolean =>
  Array.from({ length: size }, (_, i) => markOf(entries[from - 1 + i]) === `${mark} ${i + 1}/${size}`).every(Boolean)

/** Batches of which some entries are there and others are not. */
const halfBatches = (entries: readonly Entry[]): readonly string[] => {
  const counted = new Map<string, { seen: number; size: number }>()
  for (const [mark = '', part = ''] of entries.map(entry => markOf(entry).split(' '))) {
    const known = counted.get(mark)
    if (known) known.seen += 1
    else counted.set(mark, { seen: 1, size: Number(part.split('/')[1]) })
  }
  return [...counted].filter(([, { seen, size }]) => seen !== size).map(([mark]) => mark)
}

/** Opens the record again as the next program would, and holds what is there against what was acknowledged. */
export const lookAfter = async (place: StorePlace, acknowledged: readonly Acknowledged[]): Promise<Aftermath> => {
  const began = performance.now()
  const store: Store = accepted(await openStore(place))
  const negotiations = accepted(await store.negotiations())
  for (const negotiation of negotiations) accepted(await store.checkpoint(negotiation))
  const start = performance.now() - began
  const lost: string[] = []
  const half: string[] = []
  const broken: string[] = []
  for (const negotiation of negotiations) {
    const entries = accepted(await store.entries(negotiation, 1))
    const claimed = acknowledged.filter(batch => batch.negotiation === negotiation)
    lost.push(...claimed.filter(batch => !isThere(entries, batch)).map(({ mark }) => mark))
    half.push(...halfBatches(entries))
    if (accepted(await store.verify(negotiation, null)).kind === 'broken') broken.push(negotiation)
  }
  lost.push(...acknowledged.filter(batch => !negotiations.some(id => id === batch.negotiation)).map(({ mark }) => mark))
  await store.close()
  return { acknowledged: acknowledged.length, lost, half, broken, start }
}
