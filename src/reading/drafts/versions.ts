import type { Traits } from './traits.ts'
import type { Noun } from './vocabulary.ts'

type Phrase = { readonly noun: Noun; readonly traits: Traits }

type Version = { family: number; points: string; owner: string; kind: string; readonly label: string }

/** The versions that a text has named so far. `take` gives the label of a phrase that names one by its own words, `again` that of one it goes back to, or null. */
export type Versions = {
  readonly take: (phrase: Phrase, words: string) => string
  readonly again: (phrase: Phrase) => string | null
  /** The label of the version named last; null where none was. */
  readonly latest: () => string | null
  /** The label of the version that has so many points, or else is called by the words given. */
  readonly counted: (points: string, words: string) => string
}

// "Freihandelsabkommen" and "Handelsabkommen" may be one: one kind ends in the other.
const agree = (one: string, other: string): boolean =>
  one === '' || other === '' || one.endsWith(other) || other.endsWith(one)

/** Whether a phrase may mean a version: the same number of points is enough, else nothing it says may differ. */
const isOf = (version: Version, { noun, traits }: Phrase): boolean => {
  if (traits.points !== '' && version.points === traits.points) return true
  if (noun.family !== version.family) return false
  return agree(version.points, traits.points) && agree(version.owner, traits.owner) && agree(version.kind, traits.kind)
}

// Only the latest versions are looked through: a text that names hundreds is hostile or no article.
const REMEMBERED = 40

/** Keeps the versions of one text; the label of each is how its first mention calls it. */
export const createVersions = (): Versions => {
  const versions: Version[] = []
  const latest = (phrase: Phrase): Version | undefined =>
    versions.slice(-REMEMBERED).findLast(version => isOf(version, phrase))
  const take = (phrase: Phrase, words: string): string => {
    const { noun, traits } = phrase
    const before = latest(phrase)
    if (before === undefined) {
      versions.push({
        family: noun.family,
        points: traits.points,
        owner: traits.owner,
        kind: traits.kind,
        label: words,
      })
      return words
    }
    before.points ||= traits.points
    before.owner ||= traits.owner
    before.kind ||= traits.kind
    return before.label
  }
  const counted = (points: string, words: string): string => {
    const before = versions.slice(-REMEMBERED).findLast(version => version.points === points)
    if (before === undefined) versions.push({ family: -1, points, owner: '', kind: '', label: words })
    return before?.label ?? words
  }
  return {
    take,
    again: phrase => latest(phrase)?.label ?? null,
    latest: () => versions.at(-1)?.label ?? null,
    counted,
  }
}
