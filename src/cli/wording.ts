import { accept, type Result, refuse } from '../text/reading.ts'
import type { Errand, Run } from './errand.ts'
import { isLanguageTag } from './json-lines.ts'
import { writePieces } from './output.ts'
import { sentencesOf } from './render-compare.ts'
import { answerWording, type WordingAnswer } from './wording-answer.ts'
import { askOne, askTwo, type WordingAsked } from './wording-asked.ts'
import { readWordingFile, type WordingFile } from './wording-files.ts'

type Asked = { readonly asked: WordingAsked; readonly files: readonly WordingFile[] }

const refuseNames = (names: readonly string[]): Result<never> =>
  names[2] === undefined
    ? refuse({ kind: 'wording-files', params: {} })
    : refuse({ kind: 'wording-too-many', params: { name: names[2] } })

const loadFiles = async ({ words, switches }: Errand['call']): Promise<Result<readonly WordingFile[]>> => {
  if (words.length === 0 || words.length > 2) return refuseNames(words)
  if (words.length === 2 && words.every(word => word === '-')) return refuse({ kind: 'stdin-twice', params: {} })
  const files: WordingFile[] = []
  for (const [place, name] of words.entries()) {
    const file = await readWordingFile(name, { siglum: place === 0 ? 'A' : 'B', isByLines: switches.has('lines') })
    if (!file.ok) return file
    files.push(file.value)
  }
  return accept(files)
}

const ask = async ({ call }: Errand): Promise<Result<Asked>> => {
  const files = await loadFiles(call)
  if (!files.ok) return files
  const [one, other] = files.value
  if (one === undefined) return refuseNames([])
  if (other === undefined) return accept({ asked: askOne(one), files: files.value })
  const lines = files.value.find(file => file.kind === 'lines')
  if (one.kind !== 'draft' || other.kind !== 'draft')
    return refuse({ kind: 'wording-lines-of-two', params: { file: lines?.file ?? '' } })
  return accept({
    asked: askTwo(one.draft, other.draft, { isByLines: call.switches.has('lines') }),
    files: files.value,
  })
}

// Whoever feeds a program sees beside it what was not read; the terminal's text says it with each wording.
const noteDoubts = ({ console, phrases }: Errand, { texts, pairs, doubts }: WordingAnswer): void => {
  const unread = [...texts, ...pairs].flatMap(({ read }) => read.doubts.filter(({ kind }) => kind === 'no-lexicon'))
  for (const sentence of new Set(sentencesOf(phrases, [...doubts, ...unread]))) console.note(sentence)
}

/** `travaux wording`: what wordings commit to and leave open, or what shifted between two. */
export const runWording: Run = async errand => {
  const { call, console, phrases, tongue } = errand
  const forced = call.values.language ?? null
  if (forced !== null && !isLanguageTag(forced))
    return refuse({ kind: 'wording-bad-language', params: { language: forced } })
  const asked = await ask(errand)
  if (!asked.ok) return asked
  const doubts = asked.value.files.flatMap(file => file.doubts)
  const answer = answerWording(asked.value.asked, { forced, assumed: tongue }, doubts)
  if (call.values.format === 'json') {
    noteDoubts(errand, answer)
    const { renderWordingJson } = await import('./wording-json.ts')
    await writePieces(console, renderWordingJson(phrases, answer))
  } else {
    const { renderWordingText } = await import('./wording-terminal.ts')
    await writePieces(console, renderWordingText({ phrases, width: console.width, colour: console.colour }, answer))
  }
  return accept(0)
}
