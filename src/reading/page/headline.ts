import type { Linked } from './json-ld.ts'
import type { Line, Nest } from './lines.ts'
import { firstMeta, type Metadata } from './metadata.ts'
import { namesOf } from './places.ts'
import type { PageElement } from './tree.ts'

/** The headline of a page: its line, counted from 0, or null where only the head of the page gives it; its words; null words where there is none. */
export type Headline = { readonly line: number | null; readonly words: string | null }

const SEPARATOR = /\s+[|–—·•»«:-]+\s+|\s*\|\s*|\s+::?\s+/g
const HEADLINE_NAMES =
  /(?<![a-z])(?:headline|(?:entry|post|article|page|story|content)-?title|title|titel|überschrift|heading)(?![a-z])/
const LONGEST = 300
const SAME_ENOUGH = 0.55

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

const likeness = (one: readonly string[], other: readonly string[]): number => {
  if (one.length === 0 || other.length === 0) return 0
  const rest = new Map<string, number>()
  for (const word of one) rest.set(word, (rest.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of other) {
    const left = rest.get(word) ?? 0
    if (left > 0) shared++
    rest.set(word, left - 1)
  }
  return (2 * shared) / (one.length + other.length)
}

/** A title of the head of a page, whole and without what stands before or after a separator, such as the name of the outlet. */
const variantsOf = (title: string): readonly string[] => {
  const parts = title
    .slice(0, LONGEST)
    .split(SEPARATOR)
    .filter(part => wordsOf(part).length >= 3)
  const variants = [title]
  for (let i = 1; i < parts.length; i++) {
    const first = parts.slice(0, i).join(' ')
    const last = parts.slice(i).join(' ')
    variants.push(first, last)
  }
  if (parts.length === 1 && parts[0] !== undefined) variants.push(parts[0])
  return variants
}

/** The nearest heading around a line, at most two blocks further out; null where there is none. */
export const headingAround = ({ nest }: Line): PageElement | null => {
  let around: Nest | null = nest
  for (let step = 0; around !== null && step < 3; step++) {
    if (/^h[1-6]$/.test(around.block.localName)) return around.block
    around = around.outer
  }
  return null
}

const bonusOf = (line: Line): number => {
  const heading = headingAround(line)?.localName
  const level = heading === 'h1' ? 0.3 : heading === 'h2' ? 0.12 : heading === undefined ? 0 : 0.05
  const named = HEADLINE_NAMES.test(namesOf(line.block)) ? 0.08 : 0
  const place = line.place.kind === 'flow' ? 0 : line.place.kind === 'outside' ? -0.5 : -0.25
  return level + named + place - (line.linked * 2 > line.text.length ? 0.05 : 0)
}

const FULL_TITLES = [
  'og:title',
  'twitter:title',
  'dc.title',
  'dcterms.title',
  'title',
  'headline',
  'parsely-title',
  'sailthru.title',
]

/** The titles that the head of a page gives, the most trusted first. */
export const givenTitles = (linked: Linked, metadata: Metadata): readonly string[] =>
  [linked.headline, ...FULL_TITLES.map(name => firstMeta(metadata, [name])), metadata.title].filter(
    title => title !== null && wordsOf(title).length > 0,
  ) as readonly string[]

/** Finds the headline: the heading that is most like the titles that the head of the page gives, then the first `<h1>`, then a title of the head itself. */
export const findHeadline = (lines: readonly Line[], titles: readonly string[], bodyFrom: number): Headline => {
  const wanted = [...new Set(titles.flatMap(variantsOf))].map(wordsOf)
  let best: { readonly at: number; readonly score: number } | null = null
  for (const [at, line] of lines.entries()) {
    if (line.text.length > LONGEST || line.place.kind === 'hidden') continue
    const words = wordsOf(line.text)
    const alike = Math.max(0, ...wanted.map(title => likeness(title, words)))
    const bonus = bonusOf(line)
    // A heading far below the first paragraph belongs to another article.
    const late = at > bodyFrom + 3 ? 0.3 : 0
    if (alike < SAME_ENOUGH && !(wanted.length === 0 && bonus >= 0.3)) continue
    const score = alike + bonus - late
    if (best === null || score > best.score) best = { at, score }
  }
  const found = best ?? firstHeading(lines, bodyFrom)
  if (found !== null) return { line: found.at, words: lines[found.at]?.text ?? null }
  return { line: null, words: shortest(titles) }
}

const firstHeading = (lines: readonly Line[], bodyFrom: number): { readonly at: number } | null => {
  const at = lines.findIndex(
    (line, i) =>
      i <= bodyFrom + 1 &&
      headingAround(line)?.localName === 'h1' &&
      line.place.kind === 'flow' &&
      wordsOf(line.text).length >= 3,
  )
  return at < 0 ? null : { at }
}

const shortest = (titles: readonly string[]): string | null => {
  const [first] = titles
  if (first === undefined) return null
  const [longest] = first.split(/\s+[|–—-]\s+/).sort((one, other) => other.length - one.length)
  return longest ?? first
}
