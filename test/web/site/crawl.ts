import { DomUtils, parseDocument } from 'htmlparser2'

type Node = ReturnType<typeof parseDocument>

/** An element of a page that was read. */
export type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number]

/** One answer of a site: its address below the root of the site, with its query, and what came back; redirects are not followed. */
export type Answered = {
  readonly address: string
  readonly status: number
  readonly type: string
  readonly location: string | null
  readonly body: string
  readonly page: Node | null
}

/** An answer that is a page. */
export type PageAnswered = Answered & { readonly page: Node }

/** Whether an answer is a page, whatever it says. */
export const isPage = (answered: Answered): answered is PageAnswered => answered.page !== null

/** Asks for one address below the root of a site. Only HTML is read as a page. */
export const ask = async (root: string, address: string): Promise<Answered> => {
  // A connection that rested is ended by the server, now and then just as it is used again.
  const response = await fetch(new URL(address, root), { redirect: 'manual', headers: { connection: 'close' } })
  const [type, body] = [response.headers.get('content-type') ?? '', await response.text()]
  const page = type.startsWith('text/html') ? parseDocument(body) : null
  return { address, status: response.status, type, location: response.headers.get('location'), body, page }
}

/** Every element of a page that has the attribute. */
export const withAttribute = (page: Node, name: string): readonly Element[] =>
  DomUtils.findAll(element => element.attribs[name] !== undefined, page.children)

/** Every element of a page of one of these names. */
export const named = (page: Node | Element, ...names: readonly string[]): readonly Element[] =>
  DomUtils.findAll(element => names.includes(element.name), page.children)

/** The words of an element, white space made one space. */
export const wordsOf = (element: Node | Element): string => DomUtils.textContent(element).replace(/\s+/gu, ' ').trim()

/** The elements that an element stands in, the nearest first. */
export const around = (element: Element): readonly Element[] => {
  const found: Element[] = []
  for (let up = element.parent; up !== null; up = up.parent) if ('attribs' in up) found.push(up)
  return found
}

/** The addresses that a page leads to below the root of the site, its own forms, pictures and files with it, each with the element that names it. */
export const linksOf = (root: string, { address, page }: Answered): readonly { to: URL; by: Element }[] =>
  page === null
    ? []
    : [...withAttribute(page, 'href'), ...withAttribute(page, 'src')].flatMap(by => {
        const to = new URL(by.attribs.href ?? by.attribs.src ?? '', new URL(address, root))
        return to.href.startsWith(root) ? [{ to, by }] : []
      })

const addressIn = (root: string, to: URL): string => `${to.href.slice(root.length).replace(/#.*$/s, '')}`

// The timeline narrows to any day, so that every page of it leads to others: some of each kind of choice stand for all.
const MOST_CHOICES = 12

const choiceOf = (address: string): string | null => {
  const url = new URL(address, 'http://site.invalid/')
  url.searchParams.delete('knownOn')
  return url.search === '' ? null : `${url.pathname}?${[...new Set(url.searchParams.keys())].join('&')}`
}

const AT_ONCE = 6

/**
 * Everything that some addresses of a site lead to, by its address. `isFollowed` says which addresses below the root are asked at all; of the
 * addresses of one path that differ in what they choose, twelve are.
 */
export const crawl = async (
  root: string,
  starts: readonly string[],
  isFollowed: (address: string) => boolean,
): Promise<ReadonlyMap<string, Answered>> => {
  const found = new Map<string, Answered>()
  const seen = new Set(starts)
  const choices = new Map<string, number>()
  const waiting = [...starts]
  const isWanted = (address: string): boolean => {
    if (seen.has(address) || !isFollowed(address)) return false
    const choice = choiceOf(address)
    const count = choice === null ? 0 : (choices.get(choice) ?? 0) + 1
    if (choice !== null) choices.set(choice, count)
    return count <= MOST_CHOICES
  }
  while (waiting.length > 0) {
    const answers = await Promise.all(waiting.splice(0, AT_ONCE).map(address => ask(root, address)))
    for (const answered of answers) {
      found.set(answered.address, answered)
      const led = answered.location === null ? [] : [new URL(answered.location, new URL(answered.address, root))]
      for (const to of [...led, ...linksOf(root, answered).map(link => link.to)]) {
        const address = addressIn(root, to)
        if (!to.href.startsWith(root) || !isWanted(address)) continue
        seen.add(address)
        waiting.push(address)
      }
    }
  }
  return found
}

/** What a page is called in its window; empty where it has no title. Pictures have titles of their own. */
export const titleOf = (page: Node): string =>
  named(page, 'head')
    .flatMap(head => named(head, 'title').map(wordsOf))
    .join(' ')

/** The faults of a page's frame that anybody would call one: its heading, title, language, description, ids. Empty: none. */
export const frameFaults = ({ address, page, body }: PageAnswered): readonly string[] => {
  const ids = withAttribute(page, 'id').map(({ attribs }) => attribs.id ?? '')
  const twice = ids.filter((id, place) => ids.indexOf(id) !== place)
  const tongue = /(?:^|\/)(en|de)\//.exec(address)?.[1]
  const lang = named(page, 'html')[0]?.attribs.lang
  const description = named(page, 'meta').find(({ attribs }) => attribs.name === 'description')?.attribs.content ?? ''
  return [
    ...twice.map(id => `id twice: ${id}`),
    ...(named(page, 'h1').length === 1 ? [] : [`${named(page, 'h1').length} h1`]),
    ...(wordsOf(named(page, 'h1')[0] ?? page) === '' ? ['empty h1'] : []),
    ...(titleOf(page) === '' ? ['no title'] : []),
    ...(lang === (tongue ?? lang) && lang !== undefined ? [] : [`lang ${lang}`]),
    ...(description.trim() === '' ? ['no description'] : []),
    ...(body.includes('undefined') || body.includes('[object Object]') ? ['undefined'] : []),
  ].map(fault => `${address}: ${fault}`)
}

/** The links of crawled pages that lead to nothing: to an answer that is not 200, or to an id that the page does not have. */
export const brokenLinks = (root: string, found: ReadonlyMap<string, Answered>): readonly string[] => {
  const ids = new Map<string, ReadonlySet<string>>()
  const idsOf = (answered: Answered): ReadonlySet<string> => {
    const kept =
      ids.get(answered.address) ??
      new Set(answered.page === null ? [] : withAttribute(answered.page, 'id').map(({ attribs }) => attribs.id ?? ''))
    ids.set(answered.address, kept)
    return kept
  }
  return [...found.values()].flatMap(from =>
    linksOf(root, from).flatMap(({ to }) => {
      const target = found.get(addressIn(root, to))
      if (target === undefined) return []
      if (target.status !== 200) return [`${from.address} → ${addressIn(root, to)}: ${target.status}`]
      const anchor = decodeURIComponent(to.hash.slice(1))
      return anchor === '' || target.page === null || idsOf(target).has(anchor)
        ? []
        : [`${from.address} → ${addressIn(root, to)}#${anchor}: no such place`]
    }),
  )
}
