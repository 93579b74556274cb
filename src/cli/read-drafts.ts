import { readDraft } from '../formats/read-draft.ts'
import type { Draft, Siglum } from '../text/draft.ts'
import { accept, type Doubt, type Result } from '../text/reading.ts'
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

/** Reads the drafts out of their files. Refuses at the first file that is no draft. */
export const readDrafts = async (
  files: readonly DraftFile[],
  sigla: readonly Siglum[],
): Promise<Result<ReadDrafts>> => {
  const drafts: Draft[] = []
  const doubts: Doubt[] = []
  for (const [place, { file, bytes }] of files.entries()) {
    const read = await readDraft(bytes, { name: file, siglum: sigla[place] ?? '' })
    if (!read.ok) return read
    const reading = read.value
    drafts.push(reading.value)
    doubts.push(...reading.doubts.map(doubt => ({ ...doubt, file: doubt.file ?? file })))
  }
  return accept({
    drafts,
    files: files.map(({ file }) => file),
    doubts: [...doubts, ...doubtLanguages(drafts)],
  })
}
