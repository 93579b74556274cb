import { authorsOf, isByline } from '../head/bylines.ts'
import type { Linked } from './json-ld.ts'
import type { Line } from './lines.ts'
import { firstMeta, type Metadata } from './metadata.ts'
import { namesOf } from './places.ts'

const LONGEST_NAME = 80
const BEFORE_NAMES = /^(?:von:?|by:?|autor(?:in)?:?|authors?:?|text:|written by|geschrieben von)\s+/i
const BETWEEN_NAMES = /\s*(?:;|\s\/\s|\s\|\s|,\s| und | and | & )\s*/
const NO_NAME = /^(?:https?:|www\.|@|\d+$|admin$|editor$|redakteur$|unknown$|null$|undefined$)|@\S+\.\w/i

/** One string of a page as names: several names in one are parted, labels and addresses are left out. */
const namesIn = (value: string): readonly string[] =>
  value
    .replace(/\s+/g, ' ')
    .trim()
    .replace(BEFORE_NAMES, '')
    .split(BETWEEN_NAMES)
    .map(name => name.trim())
    .filter(name => name !== '' && name.length <= LONGEST_NAME && !NO_NAME.test(name))

const AUTHOR_METAS = [
  'author',
  'article:author',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
  'cxenseparse:author',
  'citation_author',
  'creator',
]

const inMetas = (metadata: Metadata): readonly string[] => {
  for (const name of AUTHOR_METAS) {
    const names = (metadata.metas.get(name) ?? []).flatMap(namesIn)
    if (names.length > 0) return names
  }
  return []
}

// Broadcasters end the description of a report with its writer.
const AT_END =
  /[.!?]\s(?:Von|By)\s(\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){1,3}(?:(?:,| und| and)\s\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){1,3}){0,3})\.?$/u

const AUTHOR_NAME =
  /(?<![a-z])(?:author|authors|byline|autor|autoren|autorin|autorname|author-?name|information-item)(?![a-z])/
const PERSON = /^\p{Lu}[\p{L}.'’-]+(?:\s(?:(?:von|van|de|der|zu)\s)?\p{Lu}[\p{L}.'’-]*){1,3}$/u

/** The names in a byline, or in a line that the page's template calls one. */
const printedNames = (line: Line): readonly string[] => {
  const { text, block, nest } = line
  if (text.length > 2 * LONGEST_NAME) return []
  if (isByline(text)) return authorsOf([asLine(line)]).flatMap(namesIn)
  const parent = nest.outer?.block ?? null
  const names = `${namesOf(block)} ${parent === null ? '' : namesOf(parent)}`
  return AUTHOR_NAME.test(names) ? namesIn(text).filter(name => PERSON.test(name)) : []
}

const asLine = ({ text }: Line) => ({ words: text, span: { start: 0, end: text.length } })

/** The writers that a page names: in its linked data, in `<meta>`, and in the byline among the lines given; each once, as the page writes them. */
export const authorsOfPage = (linked: Linked, metadata: Metadata, near: readonly Line[]): readonly string[] => {
  const stated = linked.authors.flatMap(namesIn)
  const described = ['description', 'og:description'].map(name => AT_END.exec(firstMeta(metadata, [name]) ?? '')?.[1])
  const printed = near.flatMap(printedNames)
  const known = new Map<string, string>()
  for (const name of [
    ...(stated.length > 0 ? stated : inMetas(metadata)),
    ...printed,
    ...described.flatMap(name => namesIn(name ?? '')),
  ]) {
    const key = name.toLowerCase()
    if (!known.has(key)) known.set(key, name)
  }
  return [...known.values()]
}

/** The outlet that a page names: in its linked data or its `<meta>`, or the host of its address; null where none is known. */
export const outletOf = (linked: Linked, metadata: Metadata, address: string | null): string | null => {
  const stated =
    firstMeta(metadata, ['og:site_name']) ??
    linked.outlet ??
    firstMeta(metadata, ['application-name', 'publisher', 'dc.publisher'])
  if (stated !== null && !/^https?:/.test(stated)) return stated
  const host = address === null ? null : (URL.parse(address)?.hostname ?? null)
  return host === null || host === '' ? null : host.replace(/^www\./, '')
}
