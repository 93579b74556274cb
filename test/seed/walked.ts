import { fold, NOW } from '../../src/record/state.ts'
import { entriesOf, readExample } from '../samples/load.ts'
import {
  type Answered,
  ask,
  crawl,
  type Element,
  isPage,
  named,
  type PageAnswered,
  withAttribute,
  wordsOf,
} from '../web/site/crawl.ts'
import { type Served, serve } from '../web/site/served.ts'

/** The sample, and its record. */
export const NAME = 'ukraine-2025'
export const state = fold(entriesOf(readExample(NAME)), NOW)

/** The site of the sample as a reader finds it who follows every link, and how it is ended. */
export type Walked = {
  readonly root: string
  readonly found: ReadonlyMap<string, Answered>
  readonly pages: readonly PageAnswered[]
  /** The page of an address below the sample. Throws where nothing leads to it. */
  readonly at: (path: string) => PageAnswered
  readonly stop: () => Promise<void>
}

const isPinned = (address: string): boolean => /^[^/]+\/r\//.test(address)

const isFollowed = (address: string): boolean =>
  address.startsWith(`${NAME}/`) && !isPinned(address) && !/\/embed\//.test(address)

/** Serves the sample and follows every link of it, in both languages. */
export const walkSample = async (): Promise<Walked> => {
  const site: Served = await serve('demo')
  const root = site.address
  const found = await crawl(root, [`${NAME}/en/`, `${NAME}/de/`], isFollowed)
  return {
    root,
    found,
    pages: [...found.values()].filter(isPage),
    stop: site.stop,
    at: path => {
      const answered = found.get(`${NAME}/${path}`)
      if (answered === undefined || !isPage(answered)) throw new Error(`nothing leads to ${path}`)
      return answered
    },
  }
}

/** The frames for other sites of some pages: no page leads into its own. The pages of comments have none. */
export const framesOf = ({ root, pages }: Walked): Promise<readonly Answered[]> =>
  Promise.all(
    pages
      .filter(({ address }) => !address.includes('?') && address.endsWith('/') && !address.endsWith('/comments/'))
      .map(({ address }) => ask(root, `${address}embed/`)),
  )

/** The language of an answer, by its address. */
export const tongueOf = ({ address }: Answered): 'en' | 'de' => (address.startsWith(`${NAME}/de/`) ? 'de' : 'en')

/** The words of anything that is sent, as its reader reads them: the folds and backslashes of calendars undone. */
export const plainOf = ({ page, body }: Answered): string =>
  page === null ? body.replaceAll('\r\n ', '').replaceAll('\\,', ',') : wordsOf(page)

/** The words of an element that are ours: what stands in a language of its own is a draft's, or a quotation's. */
export const ownWordsOf = (element: Element): string =>
  element.attribs.lang !== undefined
    ? ''
    : element.children
        .map(child => ('data' in child ? child.data : 'attribs' in child ? ownWordsOf(child) : ''))
        .join(' ')

/** The element of a page with an id. Throws where there is none. */
export const having = (page: PageAnswered['page'], id: string): Element => {
  const element = withAttribute(page, 'id').find(one => one.attribs.id === id)
  if (element === undefined) throw new Error(`no ${id}`)
  return element
}

/** Whether an element is of a class. */
export const hasClass = (element: Element, name: string): boolean =>
  (element.attribs.class ?? '').split(' ').includes(name)

/** The elements of a class within a page or an element. */
export const classed = (page: PageAnswered['page'] | Element, name: string): readonly Element[] =>
  named(page, 'p', 'div', 'span', 'ul', 'li', 'article', 'td').filter(element => hasClass(element, name))
