import { fileURLToPath } from 'node:url'
import { listen } from '../server/listen.ts'
import { createSampleSite, type SampleSite } from '../server/sample-site.ts'
import { accept, type Result, refuse } from '../text/reading.ts'
import { loadPhrases, sayIn } from '../web/pages/phrases.ts'
import { type DraftFile, loadDraftFiles } from './drafts.ts'
import type { Errand, Run } from './errand.ts'
import { readDrafts } from './read-drafts.ts'

const SAMPLE = fileURLToPath(new URL('../../examples/ukraine-2025/drafts', import.meta.url))

/** What the first page compares: the American plan with the European answer to it and with the later Ukrainian text. */
const FIRST = { names: ['us-28.en', 'e3-28.en', 'ua-20.en'], base: 'us-28.en' }

/** Known from descriptions alone: there is nothing of it to compare. */
const WITHOUT_WORDS = ['us-19']

const DEFAULT_PORT = 4280

const nameOf = ({ file }: DraftFile): string => file.replace(/^.*[/\\]/, '').replace(/\.[^.]+$/, '')

/** `us-28.en` is US-28, `us-28.de-kurz` US-28-de-kurz: English is the sample's common language and goes without saying. */
const siglumOf = (name: string): string => {
  const [plan = name, language = 'en'] = name.split('.')
  return language === 'en' ? plan.toUpperCase() : `${plan.toUpperCase()}-${language}`
}

/** Loads the sample drafts as the site shows them. */
export const loadSite = async (): Promise<Result<SampleSite>> => {
  const files = await loadDraftFiles([SAMPLE])
  if (!files.ok) return files
  const worded = files.value.filter(file => !WITHOUT_WORDS.includes(nameOf(file)))
  const names = worded.map(nameOf)
  const read = await readDrafts(worded, names.map(siglumOf), null)
  if (!read.ok) return read
  const offered = read.value.drafts.map((draft, place) => ({
    name: names[place] ?? draft.siglum,
    draft,
    doubts: read.value.doubts.filter(({ file }) => file === worded[place]?.file),
  }))
  const phrases = { en: await loadPhrases('en'), de: await loadPhrases('de') }
  // Dates tell the order in which the drafts came; names do not.
  const byDate = offered.sort((one, other) => ((one.draft.date ?? '') < (other.draft.date ?? '') ? -1 : 1))
  return accept({ offered: byDate, first: FIRST, phrases })
}

const readPort = (raw: string): number | null => (/^\d{1,5}$/.test(raw) && Number(raw) <= 65_535 ? Number(raw) : null)

const untilStopped = (): Promise<void> =>
  new Promise(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })

/** `travaux demo`: shows the comparison of the sample drafts on this machine until it is stopped. */
export const runDemo: Run = async ({ call, console, phrases }: Errand) => {
  const [word] = call.words
  if (word !== undefined) return refuse({ kind: 'too-many-files', params: { name: word } })
  const raw = call.values.port ?? process.env.PORT ?? String(DEFAULT_PORT)
  const wanted = readPort(raw)
  if (wanted === null) return refuse({ kind: 'bad-port', params: { port: raw } })
  const site = await loadSite()
  if (!site.ok) return site
  const stopped = untilStopped()
  const listening = await listen(createSampleSite(site.value), wanted)
  if (listening === null) return refuse({ kind: 'no-port', params: { port: wanted } })
  const { port, close } = listening
  if (port !== wanted && wanted !== 0) console.note(sayIn(phrases)('note.port-taken', { wanted, port }))
  await console.write(`http://127.0.0.1:${port}/\n`)
  await stopped
  await close()
  return accept(0)
}
