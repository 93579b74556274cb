import { compare } from '../text/compare.ts'
import type { Siglum } from '../text/draft.ts'
import type { DraftEdge } from '../text/lineage.ts'
import { accept, type Result, refuse } from '../text/reading.ts'
import { sayIn } from '../web/pages/phrases.ts'
import type { Call } from './call.ts'
import { loadCorrections } from './corrections.ts'
import { type DraftFile, loadDraftFiles } from './drafts.ts'
import type { Errand, Run } from './errand.ts'
import { writePieces, writeWhole } from './output.ts'
import { readDrafts } from './read-drafts.ts'
import { type Compared, FORMATS, sentencesOf } from './render-compare.ts'
import { chooseSigla } from './sigla.ts'

/** Which drafts are compared: each with the one before it, all with a base, or each with every later one. */
const chooseEdges = (call: Call, sigla: readonly Siglum[]): Result<readonly DraftEdge[]> => {
  const base = call.values.base
  if (base !== undefined && call.switches.has('all-pairs')) return refuse({ kind: 'base-and-all-pairs', params: {} })
  if (base !== undefined && !sigla.includes(base))
    return refuse({ kind: 'unknown-base', params: { siglum: base, sigla: sigla.join(', ') } })
  if (base !== undefined) return accept(sigla.filter(to => to !== base).map(to => ({ from: base, to })))
  if (call.switches.has('all-pairs'))
    return accept(sigla.flatMap((from, place) => sigla.slice(place + 1).map(to => ({ from, to }))))
  return accept(sigla.slice(1).map((to, place) => ({ from: sigla[place] ?? '', to })))
}

/** From this size on, in bytes of all drafts, a comparison may take longer than a second. */
const LARGE = 2_000_000

// The work runs in one piece: a clock could not speak in between, so the size says whether it is worth a word.
const noteWork = ({ console, phrases }: Errand, files: readonly DraftFile[]): void => {
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0)
  const megabytes = (bytes / 1_000_000).toFixed(1)
  if (bytes >= LARGE) console.note(sayIn(phrases)('progress.comparing', { count: files.length, megabytes }))
}

const STDIN_FORMATS = ['md', 'txt', 'html', 'json'] as const

const ask = async (errand: Errand): Promise<Result<Compared>> => {
  const { words, values } = errand.call
  const files = await loadDraftFiles(words)
  if (!files.ok) return files
  const sigla = chooseSigla(values.sigla ?? null, files.value.length)
  if (!sigla.ok) return sigla
  const edges = chooseEdges(errand.call, sigla.value)
  if (!edges.ok) return edges
  const stdinFormat = STDIN_FORMATS.find(format => format === values['stdin-format']) ?? null
  noteWork(errand, files.value)
  const read = await readDrafts(files.value, sigla.value, stdinFormat)
  if (!read.ok) return read
  const { drafts, files: names, doubts } = read.value
  const corrections = await loadCorrections(values.corrections ?? null, drafts)
  if (!corrections.ok) return corrections
  const comparison = compare({ drafts, edges: edges.value, corrections: corrections.value })
  return accept({ comparison, files: names, doubts, base: values.base ?? null })
}

/** The format that was asked for; without a word, the one that the name of --out ends in; else text. */
const chooseFormat = ({ values }: Call): keyof typeof FORMATS => {
  const wanted = values.format ?? values.out?.split('.').at(-1)
  return (['json', 'html', 'md'] as const).find(format => format === wanted) ?? 'text'
}

// The terminal's text ends with the doubts; whoever writes a file or feeds a program sees them beside it.
const noteDoubts = ({ console, phrases }: Errand, { doubts }: Compared): void => {
  for (const sentence of sentencesOf(phrases, doubts)) console.note(sentence)
}

/** `travaux compare`: load, ask, save. */
export const runCompare: Run = async errand => {
  const compared = await ask(errand)
  if (!compared.ok) return compared
  const { call, console, phrases, tongue } = errand
  const out = call.values.out
  const format = chooseFormat(call)
  if (format !== 'text' || out !== undefined) noteDoubts(errand, compared.value)
  const manner = { phrases, tongue, width: console.width, colour: console.colour && out === undefined }
  const pieces = await FORMATS[format](manner, compared.value)
  if (out !== undefined) {
    const written = await writeWhole(out, [...pieces].join(''))
    return written.ok ? accept(0) : written
  }
  await writePieces(console, pieces)
  return accept(0)
}
