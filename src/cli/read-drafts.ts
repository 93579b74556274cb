import { type DraftFormat, readDraft } from '../formats/read-draft.ts'
import { parseBrackets } from '../text/brackets.ts'
import type { Draft, Siglum } from '../text/draft.ts'
import { accept, type Doubt, type Reading, type Result, refuse } from '../text/reading.ts'
import type { DraftFile } from './drafts.ts'

/** Drafts that were read, each with the file it came from, and every doubt about them with its file. */
export type ReadDrafts = {
  readonly drafts: readonly Draft[]
  readonly files: readonly string[]
  readonly doubts: readonly Doubt[]
}

/** Words of two languages have nothing in common that an aligner could see: that is said, and compared all the same. */
const doubtLanguages = (drafts: readonly Draft[]): readonly Doubt[] => {
  const known = drafts.flatMap(({ siglum, language }) =>
    language === null ? [] : [{ siglum, language: language.split('-')[0] ?? language }],
  )
  const [first] = known
  const other = known.find(({ language }) => language !== first?.language)
  if (first === undefined || other === undefined) return []
  const params = { one: first.siglum, first: first.language, other: other.siglum, second: other.language }
  return [{ kind: 'languages-differ', params, span: null, file: null }]
}

/** Square brackets that do not come in pairs, with the provision in which they stand. */
const doubtBrackets = (draft: Draft): readonly Doubt[] =>
  draft.provisions.flatMap(({ id, marking, heading, text }) =>
    parseBrackets(text).doubts.map(doubt => ({
      ...doubt,
      params: { ...doubt.params, point: marking ?? heading ?? id },
      // The span of the sign points into the provision; a doubt's span points into the source, where the same words may stand otherwise.
      span: null,
    })),
  )

// Standard input has no name to tell its format by: it is read under one that does, and keeps its own.
const nameOf = (file: string, stdinFormat: DraftFormat | null): string =>
  file === '-' && stdinFormat !== null ? `-.${stdinFormat}` : file

const readFile = async (
  { file, bytes }: DraftFile,
  siglum: Siglum,
  stdinFormat: DraftFormat | null,
): Promise<Result<Reading<Draft>>> => {
  const read = await readDraft(bytes, { name: nameOf(file, stdinFormat), siglum })
  if (!read.ok) return refuse({ ...read.refusal, params: { ...read.refusal.params, file } })
  const draft = read.value.value
  return accept({
    value: draft,
    doubts: [...read.value.doubts, ...doubtBrackets(draft)].map(doubt => ({ ...doubt, file })),
  })
}

/** Reads the drafts out of their files; `stdinFormat` is that of the file `-`, null where it is to be told by its content. Refuses at the first file that is no draft. */
export const readDrafts = async (
  files: readonly DraftFile[],
  sigla: readonly Siglum[],
  stdinFormat: DraftFormat | null,
): Promise<Result<ReadDrafts>> => {
  const readings: Reading<Draft>[] = []
  for (const [place, file] of files.entries()) {
    const read = await readFile(file, sigla[place] ?? '', stdinFormat)
    if (!read.ok) return read
    readings.push(read.value)
  }
  const drafts = readings.map(({ value }) => value)
  return accept({
    drafts,
    files: files.map(({ file }) => file),
    doubts: [...readings.flatMap(({ doubts }) => doubts), ...doubtLanguages(drafts)],
  })
}
