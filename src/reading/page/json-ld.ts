/** What a page says of its article as linked data (schema.org `Article` and its kinds); each null or empty where it says nothing. */
export type Linked = {
  readonly headline: string | null
  readonly description: string | null
  readonly authors: readonly string[]
  readonly outlet: string | null
  readonly language: string | null
  /** Dates as the page writes them. */
  readonly published: string | null
  readonly modified: string | null
  readonly paid: boolean
}

type Thing = Readonly<Record<string, unknown>>

const MOST_THINGS = 3000
const MOST_DEPTH = 8
const ARTICLE = /Article$|^(?:BlogPosting|Report|LiveBlogPosting|Review|ClaimReview|Recipe)$/
const LESS_THAN_ARTICLE = /^(?:WebPage|ItemPage|VideoObject|QAPage|CreativeWork|PodcastEpisode)$/

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value)

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value]

const textOf = (value: unknown): string | null => {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim()
  if (Array.isArray(value)) return textOf(value[0])
  return isThing(value) ? textOf(value['@value'] ?? value.name) : null
}

const typesOf = (thing: Thing): readonly string[] => listOf(thing['@type']).filter(type => typeof type === 'string')

/** JSON as pages write it: with comments of a template around it, semicolons behind it, and raw line breaks in its texts. */
const parseLoosely = (raw: string): unknown => {
  const bare = raw
    .replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\]\]>\*\/|(?:\/\/)?\]\]>|;)\s*$/, '')
  for (const attempt of [bare, bare.replace(/\s+/g, ' ')]) {
    try {
      return JSON.parse(attempt)
    } catch {
      // The second attempt is without line breaks; a page whose data is broken has none.
    }
  }
  return null
}

const gather = (value: unknown, things: Thing[], depth: number): void => {
  if (depth > MOST_DEPTH || things.length >= MOST_THINGS) return
  if (Array.isArray(value)) for (const item of value) gather(item, things, depth + 1)
  if (!isThing(value)) return
  things.push(value)
  for (const key of [
    '@graph',
    'mainEntity',
    'mainEntityOfPage',
    'itemListElement',
    'item',
    'hasPart',
    'author',
    'publisher',
  ]) {
    if (key in value) gather(value[key], things, depth + 1)
  }
}

const nameOf = (value: unknown, byId: ReadonlyMap<unknown, Thing>): string | null => {
  if (!isThing(value)) return textOf(value)
  return textOf(value.name) ?? textOf(byId.get(value['@id'])?.name)
}

const rankOf = (thing: Thing): number => {
  const types = typesOf(thing)
  if (types.some(type => ARTICLE.test(type))) return textOf(thing.datePublished) === null ? 2 : 3
  return types.some(type => LESS_THAN_ARTICLE.test(type)) && thing.datePublished !== undefined ? 1 : 0
}

const NOTHING: Linked = {
  headline: null,
  description: null,
  authors: [],
  outlet: null,
  language: null,
  published: null,
  modified: null,
  paid: false,
}

/** Reads the linked data of a page. Data that cannot be parsed counts as absent; nothing throws. */
export const readLinkedData = (texts: readonly string[]): Linked => {
  const things: Thing[] = []
  for (const text of texts) gather(parseLoosely(text), things, 0)
  let article: Thing | null = null
  for (const thing of things) if (rankOf(thing) > (article === null ? 0 : rankOf(article))) article = thing
  if (article === null) return NOTHING
  const byId = new Map<unknown, Thing>()
  for (const thing of things) if (thing.name !== undefined) byId.set(thing['@id'], thing)
  const authors = listOf(article.author ?? article.creator).flatMap(listOf)
  return {
    headline: textOf(article.headline) ?? textOf(article.name),
    description: textOf(article.description),
    authors: authors.map(author => nameOf(author, byId)).filter(name => name !== null),
    outlet: nameOf(listOf(article.publisher)[0], byId),
    language: textOf(article.inLanguage),
    published: textOf(article.datePublished) ?? textOf(article.dateCreated),
    modified: textOf(article.dateModified),
    paid: /^false$/i.test(String(article.isAccessibleForFree ?? '')),
  }
}
