import { renderCompareJson } from '../formats/compare-json.ts'
import { readJsonDraft } from '../formats/json-draft.ts'
import { type Comparison, compare } from '../text/compare.ts'
import type { Draft, Siglum } from '../text/draft.ts'
import type { DraftEdge } from '../text/lineage.ts'
import { accept, type Reading, type Result, refuse } from '../text/reading.ts'
import { doubtSentence, sayIn } from '../web/pages/phrases.ts'
import type { Call } from './call.ts'
import { type DraftFile, loadDraftFiles } from './drafts.ts'
import type { Errand, Run } from './errand.ts'
import { writeWhole } from './output.ts'
import { chooseSigla } from './sigla.ts'
import { renderTerminal } from './terminal.ts'

const readOne = (file: DraftFile, siglum: Siglum): Result<Reading<Draft>> =>
  accept({ value: readJsonDraft(new TextDecoder().decode(file.bytes), siglum), doubts: [] })

const readAll = (files: readonly DraftFile[], sigla: readonly Siglum[]): Result<readonly Reading<Draft>[]> => {
  const readings: Reading<Draft>[] = []
  for (const [place, file] of files.entries()) {
    const reading = readOne(file, sigla[place] ?? '')
    if (!reading.ok) return reading
    readings.push(reading.value)
  }
  return accept(readings)
}

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

type Answer = {
  readonly comparison: Comparison
  readonly files: readonly string[]
  readonly readings: readonly Reading<Draft>[]
}

const ask = async ({ call }: Errand): Promise<Result<Answer>> => {
  const files = await loadDraftFiles(call.words)
  if (!files.ok) return files
  const sigla = chooseSigla(call.values.sigla ?? null, files.value.length)
  if (!sigla.ok) return sigla
  const edges = chooseEdges(call, sigla.value)
  if (!edges.ok) return edges
  const readings = readAll(files.value, sigla.value)
  if (!readings.ok) return readings
  const drafts = readings.value.map(({ value }) => value)
  return accept({
    comparison: compare({ drafts, edges: edges.value, corrections: [] }),
    files: files.value.map(({ file }) => file),
    readings: readings.value,
  })
}

const render = (errand: Errand, answer: Answer): Iterable<string> => {
  const { comparison, files, readings } = answer
  const doubts = readings.flatMap(reading => reading.doubts.map(doubt => doubtSentence(errand.phrases, doubt)))
  if (errand.call.values.format === 'json') return [`${JSON.stringify(renderCompareJson(comparison, files))}\n`]
  const toFile = errand.call.values.out !== undefined
  const view = { say: sayIn(errand.phrases), width: errand.console.width, colour: errand.console.colour && !toFile }
  return renderTerminal(view, comparison, files, doubts)
}

/** `travaux compare`: load, ask, save. */
export const runCompare: Run = async errand => {
  const answer = await ask(errand)
  if (!answer.ok) return answer
  const out = errand.call.values.out
  const pieces = render(errand, answer.value)
  if (out !== undefined) {
    const written = await writeWhole(out, [...pieces].join(''))
    return written.ok ? accept(0) : written
  }
  for (const piece of pieces) await errand.console.write(piece)
  return accept(0)
}
