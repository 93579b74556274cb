import type { Siglum } from '../text/draft.ts'
import { accept, type Result, refuse } from '../text/reading.ts'

const LETTERS = 26

/** A, B … Z, AA, AB … as spreadsheets count. */
const siglumAt = (place: number): Siglum =>
  (place < LETTERS ? '' : siglumAt(Math.floor(place / LETTERS) - 1)) + String.fromCharCode(65 + (place % LETTERS))

// A siglum stands in ids (`US.8`) and in addresses: no dot, no space.
const isSiglum = (raw: string): boolean => /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]{0,29}$/u.test(raw)

/** The sigla of the drafts: those that were named (`US,E3,UA`), else A, B, C … Refuses a wrong count, repeated and unusable ones. */
export const chooseSigla = (named: string | null, count: number): Result<readonly Siglum[]> => {
  if (named === null) return accept(Array.from({ length: count }, (_, place) => siglumAt(place)))
  const sigla = named.split(',').map(part => part.trim())
  if (sigla.length !== count) return refuse({ kind: 'sigla-count', params: { given: sigla.length, drafts: count } })
  const wrong = sigla.find((siglum, place) => !isSiglum(siglum) || sigla.indexOf(siglum) !== place)
  return wrong === undefined ? accept(sigla) : refuse({ kind: 'bad-siglum', params: { siglum: wrong } })
}
