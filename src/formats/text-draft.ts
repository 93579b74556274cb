import type { Siglum } from '../text/draft.ts'
import { type Outline, readOutline } from '../text/outline.ts'
import type { Reading } from '../text/reading.ts'
import { readTextLines } from './text-lines.ts'

/** Reads the structure of a plain text. */
export const readTextOutline = (source: string, siglum: Siglum): Reading<Outline> =>
  readOutline(readTextLines(source), { siglum, wording: 'original' })
