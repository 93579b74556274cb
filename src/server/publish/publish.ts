import { setImmediate } from 'node:timers/promises'
import type { NegotiationId } from '../../record/id.ts'
import type { PageWorld } from '../page-maker.ts'
import type { Staged } from './folder.ts'
import { MARKER_FILE, type MarkedNegotiation, type Marker, renderMarker } from './marker.ts'
import { filesOfRecord, type PublishedFile, type RecordPart } from './record-files.ts'
import { filesOfSite } from './site-files.ts'

/** What was published: of each negotiation its newest revision and all that stand under an address of their own, and how much was written. */
export type Published = {
  readonly negotiations: readonly MarkedNegotiation[]
  readonly files: number
  readonly bytes: number
}

/** Told after every page: how many files there are by now. */
export type Progress = (files: number) => void

const markOf = (world: PageWorld, earlier: Marker | null): readonly MarkedNegotiation[] => {
  const { room } = world
  const ids = new Set<NegotiationId>([...(earlier?.negotiations ?? []).map(({ id }) => id), ...room.negotiations()])
  return [...ids].sort().flatMap(id => {
    const before = earlier?.negotiations.find(one => one.id === id)
    const newest = room.latest(id) ?? before?.newest
    if (newest === undefined) return []
    const revisions = [...new Set([...(before?.revisions ?? []), newest])].sort((one, other) => one - other)
    return [{ id, newest, revisions }]
  })
}

const partsOf = (world: PageWorld, earlier: Marker | null): readonly RecordPart[] =>
  world.room.negotiations().flatMap(negotiation => {
    const revision = world.room.latest(negotiation)
    const kept = earlier?.negotiations.find(({ id }) => id === negotiation)?.revisions ?? []
    const newest: RecordPart = { negotiation, revision: null }
    return revision === null || kept.includes(revision) ? [newest] : [newest, { negotiation, revision }]
  })

/**
 * Writes the whole site of some records. Revisions that an earlier publish wrote stay as they are, under their own addresses; so do the files that
 * their pages use. The same revision makes the same bytes.
 */
export const publishSite = async (world: PageWorld, staged: Staged, progress: Progress): Promise<Published> => {
  const { earlier } = staged
  let [files, bytes] = [0, 0]
  const write = (batch: readonly PublishedFile[]): void => {
    staged.write(batch)
    files += batch.length
    for (const { body } of batch) bytes += typeof body === 'string' ? Buffer.byteLength(body) : body.length
    progress(files)
  }
  for (const part of partsOf(world, earlier))
    for await (const batch of filesOfRecord(world, part)) {
      write(batch)
      // Without a pause the program would not hear that it is to stop.
      await setImmediate()
    }
  write(await filesOfSite(world))
  for (const { id, revisions } of earlier?.negotiations ?? [])
    for (const revision of revisions) await staged.keep(`${id}/r/${revision}`)
  if (earlier !== null) await staged.keep('assets')
  const negotiations = markOf(world, earlier)
  write([{ path: MARKER_FILE, body: renderMarker(negotiations) }])
  return { negotiations, files, bytes }
}
