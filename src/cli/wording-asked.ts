import { align } from '../text/align.ts'
import type { Draft, Provision, ProvisionId, Wording } from '../text/draft.ts'
import type { WordingFile } from './wording-files.ts'
import type { WordingLine } from './wording-lines.ts'

/** A text to be read. `language` is null where nobody says it; `wording` is how near the words are to those negotiated; `only` in which of two texts it stands, null for one text. */
export type TextAsked = {
  readonly id: string
  readonly language: string | null
  readonly text: string
  readonly wording: Wording
  readonly only: 'before' | 'after' | null
}

/** Two wordings to be compared. */
export type PairAsked = {
  readonly id: string
  readonly language: string | null
  readonly before: string
  readonly after: string
  readonly wording: Wording
}

/** What the files ask, in their order: texts to read, pairs to compare. */
export type WordingAsked = { readonly texts: readonly TextAsked[]; readonly pairs: readonly PairAsked[] }

const byLines = (lines: readonly WordingLine[]): WordingAsked => ({
  texts: lines.flatMap(line => (line.kind === 'text' ? [{ ...line, wording: 'original' as const, only: null }] : [])),
  pairs: lines.flatMap(line => (line.kind === 'pair' ? [{ ...line, wording: 'original' as const }] : [])),
})

const withWords = ({ provisions }: Draft): readonly Provision[] => provisions.filter(({ text }) => text !== '')

const textOf = ({ id, text, wording }: Provision, language: string | null, only: TextAsked['only']): TextAsked => ({
  id,
  language,
  text,
  wording,
  only,
})

const FURTHEST: readonly Wording[] = ['restated', 'translated', 'quoted', 'original']

const furthest = (provisions: readonly Provision[]): Wording =>
  FURTHEST.find(wording => provisions.some(one => one.wording === wording)) ?? 'original'

const join = (provisions: readonly Provision[]): string => provisions.map(({ text }) => text).join('\n')

const idOf = (before: readonly Provision[], after: readonly Provision[]): string => {
  const names = (provisions: readonly Provision[]): string => provisions.map(({ id }) => id).join('+')
  return names(before) === names(after) ? names(after) : `${names(before)}→${names(after)}`
}

const byId = (provisions: readonly Provision[]): ReadonlyMap<ProvisionId, Provision> =>
  new Map(provisions.map(provision => [provision.id, provision]))

type Sides = { readonly before: readonly Provision[]; readonly after: readonly Provision[] }

/** Which provisions belong together: one with one, line with line where both have as many, else as they align. */
const sidesOf = (before: Draft, after: Draft, isByLines: boolean): readonly Sides[] => {
  const [one, other] = [withWords(before), withWords(after)]
  if (one.length === other.length && (isByLines || one.length === 1))
    return one.map((provision, place) => ({ before: [provision], after: other.slice(place, place + 1) }))
  const [ones, others] = [byId(one), byId(other)]
  return align({ ...before, provisions: one }, { ...after, provisions: other }, []).changes.map(change => ({
    before: change.before.flatMap(id => ones.get(id) ?? []),
    after: change.after.flatMap(id => others.get(id) ?? []),
  }))
}

const byDrafts = (before: Draft, after: Draft, isByLines: boolean): WordingAsked => {
  const language = after.language ?? before.language
  const sides = sidesOf(before, after, isByLines)
  return {
    texts: sides.flatMap(({ before: one, after: other }) => [
      ...(other.length === 0 ? one.map(provision => textOf(provision, before.language, 'before')) : []),
      ...(one.length === 0 ? other.map(provision => textOf(provision, after.language, 'after')) : []),
    ]),
    pairs: sides
      .filter(side => side.before.length > 0 && side.after.length > 0)
      .map(side => ({
        id: idOf(side.before, side.after),
        language,
        before: join(side.before),
        after: join(side.after),
        wording: furthest([...side.before, ...side.after]),
      })),
  }
}

/** What one file asks. */
export const askOne = (file: WordingFile): WordingAsked =>
  file.kind === 'lines'
    ? byLines(file.lines)
    : { texts: withWords(file.draft).map(one => textOf(one, file.draft.language, null)), pairs: [] }

/** What two texts ask: provisions that belong together are compared, what stands in one of them alone is read by itself. */
export const askTwo = (before: Draft, after: Draft, how: { readonly isByLines: boolean }): WordingAsked =>
  byDrafts(before, after, how.isByLines)
