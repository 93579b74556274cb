import { rmSync } from 'node:fs'
import { makeAssets } from '../server/assets.ts'
import type { Library } from '../server/library.ts'
import { type Staged, stageSite } from '../server/publish/folder.ts'
import { type Published, publishSite } from '../server/publish/publish.ts'
import { accept, type Result, refuse } from '../text/reading.ts'
import { loadPhrases, sayIn } from '../web/pages/phrases.ts'
import type { Publisher } from '../web/pages/site/view.ts'
import { openPublishedComments } from './comments/published-comments.ts'
import { reasonOf } from './drafts.ts'
import type { Errand, Refusals, Run } from './errand.ts'
import { plain } from './paragraphs.ts'
import { readPublisher } from './publisher.ts'
import { writeAnswer } from './record/answer.ts'
import { findPlace } from './record/place.ts'
import { openRoom, withLibrary } from './serving.ts'

/** How long nothing is said, in milliseconds. */
const SILENCE = 1_000

const sayProgress = ({ console, phrases }: Errand): ((files: number) => void) => {
  let said = performance.now()
  return files => {
    if (performance.now() - said < SILENCE) return
    said = performance.now()
    console.note(sayIn(phrases)('progress.publishing', { count: files }))
  }
}

const unwritable = (folder: string, error: unknown): Result<never> =>
  refuse({ kind: 'folder-unwritable', params: { file: folder, reason: reasonOf(error) } })

// Whoever stops the program half-way finds the folder as it was.
const abandonWhenStopped = (staged: Staged): (() => void) => {
  const stop = (): void => {
    rmSync(staged.place, { recursive: true, force: true })
    process.exit(130)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)
  return () => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, stop)
  }
}

type Work = { readonly folder: string; readonly publisher: Publisher; readonly record: string }

const publishInto = async (
  errand: Errand,
  library: Library,
  { folder, publisher, record }: Work,
): Promise<Result<Published, Refusals>> => {
  const room = await openRoom(errand, library, record)
  if (!room.ok) return room
  const staged = await stageSite(folder).catch(error => unwritable(folder, error))
  if (!staged.ok) return staged
  const goOn = abandonWhenStopped(staged.value)
  const phrases = { en: await loadPhrases('en'), de: await loadPhrases('de') }
  const place = findPlace(errand.call, 'there')
  const comments = place.ok ? await openPublishedComments(errand, place.value, { room: room.value, publisher }) : place
  if (!comments.ok) {
    await staged.value.abandon()
    return comments
  }
  const world = { room: room.value, phrases, publisher, assets: makeAssets(), comments: () => comments.value }
  try {
    const published = await publishSite(world, staged.value, sayProgress(errand))
    await staged.value.finish()
    return accept(published)
  } catch (error) {
    await staged.value.abandon()
    if (typeof (error as { code?: unknown }).code !== 'string') throw error
    return unwritable(folder, error)
  } finally {
    await comments.value?.close()
    goOn()
  }
}

/** `travaux publish`: writes the site of one's own records as files for any web host. */
export const runPublish: Run = async errand => {
  const [folder, extra] = errand.call.words
  if (folder === undefined) return refuse({ kind: 'folder-missing-word', params: { command: 'publish' } })
  if (extra !== undefined) return refuse({ kind: 'word-too-many', params: { word: extra } })
  const publisher = readPublisher(errand.call, 'static')
  if (!publisher.ok) return publisher
  const work = { folder, publisher: publisher.value, record: errand.call.values.record ?? '' }
  const published = await withLibrary(errand, library => publishInto(errand, library, work))
  if (!published.ok) return published
  const { negotiations, files, bytes } = published.value
  const json = { travaux: 'publish/1', folder, negotiations, files, bytes } as const
  const megabytes = (bytes / 1_000_000).toFixed(1)
  const sentence = sayIn(errand.phrases)('publish.done', { folder, files, megabytes })
  return accept(await writeAnswer(errand, json, () => [plain(0, sentence)]))
}
