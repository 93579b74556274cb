import type { Draft, Siglum } from '../text/draft.ts'
import { readOutline } from '../text/outline.ts'
import type { Reading } from '../text/reading.ts'
import { assembleDraft, EMPTY_HEAD } from './draft-head.ts'
import { readTextLines } from './text-lines.ts'

/** Reads a draft in plain text: its structure is told from its numbers, indents and gaps alone. */
export const readTextDraft = (source: string, siglum: Siglum): Reading<Draft> => {
  const lines = readTextLines(source)
  const outline = readOutline(lines.value, { siglum, wording: 'original' })
  const value = assembleDraft(siglum, EMPTY_HEAD, outline.value, source)
  return { value, doubts: [...lines.doubts, ...outline.doubts] }
}
