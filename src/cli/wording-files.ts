import { decodeText } from '../formats/encoding.ts'
import { readDraft } from '../formats/read-draft.ts'
import type { Draft, Provision, Siglum, Wording } from '../text/draft.ts'
import { toProvisionId } from '../text/draft.ts'
import { accept, type Doubt, type Result, refuse } from '../text/reading.ts'
import { type DraftFile, loadDraftFile } from './drafts.ts'
import { isWordingLines, readWordingLines, type WordingLine } from './wording-lines.ts'

/** What one file holds: lines of JSON, each a text or a pair, or the provisions of one text. */
export type WordingFile = { readonly file: string; readonly doubts: readonly Doubt[] } & (
  | { readonly kind: 'lines'; readonly lines: readonly WordingLine[] }
  | { readonly kind: 'draft'; readonly draft: Draft }
)

const isNamedLines = (file: string): boolean => /\.(?:jsonl|ndjson)$/i.test(file)

const hasExtension = (file: string): boolean => /[^/\\]\.[^./\\]+$/.test(file)

const decode = ({ file, bytes }: DraftFile) => {
  const { value, doubts } = decodeText(bytes, null)
  return { text: value, doubts: doubts.map(doubt => ({ ...doubt, file })) }
}

const lineProvision = (line: string, place: number): readonly Provision[] => {
  const id = toProvisionId(`${place + 1}`)
  const text = line.trim()
  return id === null || text === ''
    ? []
    : [{ id, kind: 'text', marking: null, heading: null, text, depth: 1, wording: WORDING, span: null }]
}

const WORDING: Wording = 'original'

// A line is one provision whatever it looks like: an outline would join the lines of one paragraph and take "2." for a number.
const draftOfLines = (siglum: Siglum, text: string): Draft => ({
  siglum,
  title: null,
  language: null,
  date: null,
  party: null,
  note: null,
  completeness: { kind: 'complete' },
  provisions: text.split('\n').flatMap(lineProvision),
})

const asLines = (file: string, text: string, doubts: readonly Doubt[]): Result<WordingFile> => {
  const lines = readWordingLines(file, text)
  if (!lines.ok) return lines
  return lines.value.length === 0
    ? refuse({ kind: 'file-empty', params: { file } })
    : accept({ kind: 'lines', file, doubts, lines: lines.value })
}

/** How a file is read: `siglum` names it among two, `isByLines` makes every line a provision. */
export type FileManner = { readonly siglum: Siglum; readonly isByLines: boolean }

/**
 * Reads one file: `.jsonl`, or what without a name is such lines; with `isByLines` plain text, a provision a line; else a draft of any form.
 * Refuses what `loadDraftFile`, `readWordingLines` and `readDraft` refuse.
 */
export const readWordingFile = async (name: string, manner: FileManner): Promise<Result<WordingFile>> => {
  const loaded = await loadDraftFile(name)
  if (!loaded.ok) return loaded
  const { siglum, isByLines } = manner
  if (isNamedLines(name) || isByLines || !hasExtension(name)) {
    const { text, doubts } = decode(loaded.value)
    if (isNamedLines(name) || (!isByLines && isWordingLines(text))) return asLines(name, text, doubts)
    if (isByLines && text.trim() === '') return refuse({ kind: 'file-empty', params: { file: name } })
    if (isByLines) return accept({ kind: 'draft', file: name, doubts, draft: draftOfLines(siglum, text) })
  }
  const read = await readDraft(loaded.value.bytes, { name, siglum })
  if (!read.ok) return refuse({ ...read.refusal, params: { ...read.refusal.params, file: name } })
  return accept({ kind: 'draft', file: name, doubts: read.value.doubts, draft: read.value.value })
}
