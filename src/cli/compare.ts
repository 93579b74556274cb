import { readJsonDraft } from '../formats/json-draft.ts'
import { type Comparison, compare } from '../text/compare.ts'
import type { Draft, Siglum } from '../text/draft.ts'
import type { DraftEdge } from '../text/lineage.ts'
import { accept, type Doubt, type Reading, type Result, refuse } from '../text/reading.ts'
import { doubtSentence, sayIn } from '../web/pages/phrases.ts'
import type { Call } from './call.ts'
import { type DraftFile, loadDraftFiles } from './drafts.ts'
import type { Errand, Run } from './errand.ts'
import { writeWhole } from './output.ts'
import { chooseSigla } from './sigla.ts'

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

const doubtsOf = ({ readings, files }: Answer): readonly Doubt[] =>
  readings.flatMap(({ doubts }, place) => doubts.map(doubt => ({ ...doubt, file: doubt.file ?? files[place] ?? null })))

const renderJson = async ({ phrases }: Errand, answer: Answer): Promise<Iterable<string>> => {
  const { renderCompareJson } = await import('../formats/compare-json.ts')
  const sayDoubt = (doubt: Doubt): string => doubtSentence(phrases, doubt)
  const { comparison, files } = answer
  return [`${JSON.stringify(renderCompareJson({ comparison, files, doubts: doubtsOf(answer), sayDoubt }))}\n`]
}

const renderHtml = async ({ phrases, tongue, call }: Errand, answer: Answer): Promise<Iterable<string>> => {
  const [{ renderComparisonPage }, { policyOf }, { digest }] = await Promise.all([
    import('../web/pages/comparison-page.ts'),
    import('../web/pages/page-frame.ts'),
    import('../server/digest.ts'),
  ])
  const frame = renderComparisonPage({
    phrases,
    tongue,
    comparison: answer.comparison,
    files: answer.files,
    doubts: doubtsOf(answer),
    base: call.values.base ?? null,
    controls: null,
    notice: null,
  })
  return [frame(policyOf(digest, "'none'"))]
}

const renderText = async ({ phrases, console, call }: Errand, answer: Answer): Promise<Iterable<string>> => {
  const { renderTerminal } = await import('./terminal.ts')
  const colour = console.colour && call.values.out === undefined
  const sentences = doubtsOf(answer).map(doubt => `${doubt.file ?? ''}: ${doubtSentence(phrases, doubt)}`)
  return renderTerminal(
    { say: sayIn(phrases), width: console.width, colour },
    answer.comparison,
    answer.files,
    sentences,
  )
}

const render = (errand: Errand, answer: Answer): Promise<Iterable<string>> => {
  switch (errand.call.values.format) {
    case 'json':
      return renderJson(errand, answer)
    case 'html':
      return renderHtml(errand, answer)
    default:
      return renderText(errand, answer)
  }
}

/** `travaux compare`: load, ask, save. */
export const runCompare: Run = async errand => {
  const answer = await ask(errand)
  if (!answer.ok) return answer
  const out = errand.call.values.out
  const pieces = await render(errand, answer.value)
  if (out !== undefined) {
    const written = await writeWhole(out, [...pieces].join(''))
    return written.ok ? accept(0) : written
  }
  for (const piece of pieces) await errand.console.write(piece)
  return accept(0)
}
