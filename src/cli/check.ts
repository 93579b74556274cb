import { countedVerdict, showCrossings } from '../analysis/crossings.ts'
import { stateAt, type Times } from '../analysis/state-at.ts'
import { decodeText } from '../formats/encoding.ts'
import { accept, type Result, refuse } from '../text/reading.ts'
import { sayIn } from '../web/pages/phrases.ts'
import type { Teller } from '../web/pages/tell.ts'
import { type CaseJudged, judgeCase, readCases } from './check-cases.ts'
import { renderCase, renderCrossing } from './check-json.ts'
import { tellCases, tellCrossings } from './check-text.ts'
import { loadDraftFile } from './drafts.ts'
import type { Errand, Refusals, Run } from './errand.ts'
import { writePieces } from './output.ts'
import { printParagraphs } from './paragraphs.ts'
import { readTimes } from './record/day.ts'
import { now, type OpenRecord, withRecord } from './record/open-record.ts'

const VERDICTS = ['crosses', 'touches', 'respects', 'unknown'] as const

const onlyOf = ({ call }: Errand) => VERDICTS.find(verdict => verdict === call.values.only) ?? null

function* jsonPieces(head: object, crossings: Iterable<object>): Generator<string> {
  yield `${JSON.stringify({ travaux: 'check/1', ...head }).slice(0, -1)},"crossings":[`
  let isFirst = true
  for (const crossing of crossings) {
    yield `${isFirst ? '' : ','}${JSON.stringify(crossing)}`
    isFirst = false
  }
  yield ']}\n'
}

const codeOf = ({ call }: Errand, hasCrossing: boolean): number => (call.switches.has('fail') && hasCrossing ? 1 : 0)

const writeRecord = async (errand: Errand, record: OpenRecord, times: Times): Promise<number> => {
  const { call, console, phrases, tongue } = errand
  const { state, asked } = stateAt(record.entries, times, now())
  const shown = showCrossings(state, asked, { only: null, draft: null, position: null })
  const only = onlyOf(errand)
  const crossings = shown.crossings.filter(one => only === null || one.verdict === only || countedVerdict(one) === only)
  const teller: Teller = { say: sayIn(phrases), tongue }
  const [negotiation] = state.things.negotiation.values()
  if (call.values.format === 'json') {
    const head = {
      negotiation: { id: record.negotiation, title: negotiation?.title ?? null, notice: negotiation?.notice ?? null },
      asked: { on: times.on, knownAt: times.knownOn, recordedAt: times.recordedAt },
      unworded: shown.unworded,
    }
    await writePieces(
      console,
      jsonPieces(
        head,
        crossings.map(one => renderCrossing(teller, one)),
      ),
    )
  } else {
    await console.write(printParagraphs(console, tellCrossings(teller, console, { ...shown, crossings })))
  }
  return codeOf(
    errand,
    shown.crossings.some(one => countedVerdict(one) === 'crosses'),
  )
}

const loadCases = async (file: string): Promise<Result<readonly CaseJudged[]>> => {
  const bytes = await loadDraftFile(file)
  if (!bytes.ok) return bytes
  const cases = readCases(file, decodeText(bytes.value.bytes, null).value)
  return cases.ok ? accept(cases.value.map(judgeCase)) : cases
}

const checkCases = async (errand: Errand, file: string): Promise<Result<number, Refusals>> => {
  const { call, console, phrases } = errand
  if (call.words.length > 0 || call.values.record !== undefined)
    return refuse({ kind: 'check-cases-and-record', params: {} })
  const cases = await loadCases(file)
  if (!cases.ok) return cases
  const only = onlyOf(errand)
  const shown = cases.value.filter(({ judgement }) => only === null || judgement.verdict === only)
  const say = sayIn(phrases)
  if (call.values.format === 'json')
    await writePieces(
      console,
      jsonPieces(
        {},
        shown.map(one => renderCase(say, one)),
      ),
    )
  else await console.write(printParagraphs(console, tellCases(say, console, shown)))
  return accept(
    codeOf(
      errand,
      cases.value.some(({ judgement }) => judgement.verdict === 'crosses'),
    ),
  )
}

/** `travaux check`: every draft of a record against every red line, or the cases of a file. */
export const runCheck: Run = async errand => {
  const { call } = errand
  const { cases } = call.values
  if (cases !== undefined) return checkCases(errand, cases)
  const [named, extra] = call.words
  if (extra !== undefined) return refuse({ kind: 'word-too-many', params: { word: extra } })
  if (named !== undefined && call.values.record !== undefined)
    return refuse({ kind: 'check-two-records', params: { word: named } })
  const times = readTimes(call)
  if (!times.ok) return times
  const values = named === undefined ? call.values : { ...call.values, record: named }
  return withRecord({ ...errand, call: { ...call, values } }, async record =>
    accept(await writeRecord(errand, record, times.value)),
  )
}
