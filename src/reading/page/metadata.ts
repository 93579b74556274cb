import { childElements, type PageDocument } from './tree.ts'

/** What stands in the head of a page: the contents of its `<meta>` elements by name in small letters, its title, its own address. */
export type Metadata = {
  readonly metas: ReadonlyMap<string, readonly string[]>
  readonly title: string | null
  /** The address under which the page itself wants to be known, http or https only; null where it says none. */
  readonly canonical: string | null
  /** The address that links are resolved against where the page names one. */
  readonly base: string | null
}

const LONGEST = 4000

/** An address as http or https, resolved against another; null for every other scheme and for what is no address. */
export const webAddress = (href: string, base: string | null): string | null => {
  const resolved = base === null ? URL.parse(href) : URL.parse(href, base)
  return resolved !== null && (resolved.protocol === 'http:' || resolved.protocol === 'https:') ? resolved.href : null
}

/** Reads the head of a page. */
export const readMetadata = ({ head }: PageDocument): Metadata => {
  const metas = new Map<string, string[]>()
  let [title, canonical, base]: (string | null)[] = [null, null, null]
  for (const element of childElements(head)) {
    const name = element.localName
    if (name === 'title') title ??= element.textContent.replace(/\s+/g, ' ').trim().slice(0, LONGEST) || null
    if (name === 'base') base ??= element.getAttribute('href')
    if (name === 'link' && /\bcanonical\b/i.test(element.getAttribute('rel') ?? '')) {
      canonical ??= webAddress(element.getAttribute('href') ?? '', null)
    }
    if (name !== 'meta') continue
    const content = element.getAttribute('content')?.replace(/\s+/g, ' ').trim().slice(0, LONGEST)
    if (!content) continue
    for (const key of ['name', 'property', 'itemprop', 'http-equiv']) {
      const called = element.getAttribute(key)?.toLowerCase()
      if (called) metas.set(called, [...(metas.get(called) ?? []), content])
    }
  }
  canonical ??= webAddress(metas.get('og:url')?.[0] ?? '', null)
  return { metas, title: title ?? null, canonical: canonical ?? null, base: base ?? null }
}

/** The first content among several names of `<meta>` elements, in the order of the names; null where none is there. */
export const firstMeta = ({ metas }: Metadata, names: readonly string[]): string | null => {
  for (const name of names) {
    const [content] = metas.get(name) ?? []
    if (content !== undefined) return content
  }
  return null
}
