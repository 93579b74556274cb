import {
  ASIDE_NAMES,
  CAPTION_NAMES,
  CREDIT_NAMES,
  OUTSIDE_NAMES,
  POST_NAMES,
  UNSEEN_NAMES,
} from './lexicon/class-names.ts'
import { childElements, elementsIn, type PageElement } from './tree.ts'

/**
 * What a part of a page is, told by its tags and class names alone. `hidden`: nobody sees it; `outside`: around the article; `aside`: in the area of
 * the article, and not what it says; `caption` and `credit`: beside a picture; `flow`: all else.
 */
export type Place = { readonly kind: 'flow' | 'hidden' | 'outside' | 'aside' | 'caption' | 'credit' }

/** The places of a page: asked of an element, given the place around it. */
export type Places = (element: PageElement, around: Place) => Place

/** The place of what no name and no tag tells anything of. */
export const FLOW: Place = { kind: 'flow' }
const HIDDEN: Place = { kind: 'hidden' }
const OUTSIDE: Place = { kind: 'outside' }
const ASIDE: Place = { kind: 'aside' }
// The tag alone says less than a name: templates put pictures of the article into it.
const ASIDE_BY_TAG: Place = { kind: 'aside' }
const CAPTION: Place = { kind: 'caption' }
const CREDIT: Place = { kind: 'credit' }

const named = (alternation: string): RegExp => new RegExp(`(?<![a-z])(?:${alternation})(?![a-z])`)
const OUTSIDE_NAME = named(OUTSIDE_NAMES)
const ASIDE_NAME = named(ASIDE_NAMES)
const CAPTION_NAME = named(CAPTION_NAMES)
const CREDIT_NAME = named(CREDIT_NAMES)
const POST_NAME = named(POST_NAMES)
const UNSEEN_NAME = named(UNSEEN_NAMES)
const INVISIBLE_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i
const OUTSIDE_ROLES = new Set(
  'navigation banner contentinfo search menu menubar dialog alertdialog complementary'.split(' '),
)
const LONGEST_NAMES = 600
const LONGEST_BOX = 400
const OTHER_FIGURE = /table|quote|embed|video|audio|code|teaser|tweet/
const PICTURE_NAME = /(?<![a-z])(?:image|img|photo|picture|bild|foto)(?![a-z])/

/** All names that a template gives an element, in small letters, words apart. */
export const namesOf = (element: PageElement): string => {
  const own = ['class', 'id', 'itemprop', 'data-component', 'data-testid', 'data-qa', 'data-type']
    .map(key => element.getAttribute(key) ?? '')
    .join(' ')
  return own
    .slice(0, LONGEST_NAMES)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
}

/** Length of the words in every element of a tree, in UTF-16 units. */
const measure = (root: PageElement, lengths: Map<PageElement, number>): number => {
  let length = 0
  for (let node = root.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === 3) length += node.nodeValue?.trim().length ?? 0
  }
  for (const child of childElements(root)) length += measure(child, lengths)
  lengths.set(root, length)
  return length
}

const isUnseen = (element: PageElement, names: string): boolean =>
  element.getAttribute('hidden') !== null ||
  element.getAttribute('aria-hidden') === 'true' ||
  INVISIBLE_STYLE.test(element.getAttribute('style') ?? '') ||
  UNSEEN_NAME.test(names)

const outsideOf = (element: PageElement, names: string): Place | null => {
  const name = element.localName
  if (name === 'nav' || name === 'footer' || name === 'dialog' || name === 'menu') return OUTSIDE
  if (POST_NAME.test(names)) return null
  if (OUTSIDE_ROLES.has(element.getAttribute('role') ?? '')) return OUTSIDE
  if (OUTSIDE_NAME.test(names)) return OUTSIDE
  if (name === 'form' || name === 'button' || name === 'select' || ASIDE_NAME.test(names)) return ASIDE
  return name === 'aside' ? ASIDE_BY_TAG : null
}

/** Whether an element is a small box around a picture: a figure, or what is named after pictures and holds one. */
const isPictureBox = (element: PageElement, names: string, length: number): boolean => {
  if (length === 0 || length > LONGEST_BOX || OTHER_FIGURE.test(names)) return false
  if (element.localName !== 'figure' && !(element.localName === 'div' && PICTURE_NAME.test(names))) return false
  let [pictures, paragraphs] = [0, 0]
  for (const { localName } of elementsIn(element)) {
    if (localName === 'img' || localName === 'picture') pictures++
    if (/^(?:p|h[1-6]|li)$/.test(localName)) paragraphs++
  }
  return pictures > 0 && paragraphs < 2
}

const pictureOf = (element: PageElement, names: string, length: number): Place | null => {
  if (CREDIT_NAME.test(names)) return CREDIT
  return element.localName === 'figcaption' || CAPTION_NAME.test(names) || isPictureBox(element, names, length)
    ? CAPTION
    : null
}

/** What holds more than this share of all words of a page is the page, whatever its name. */
const MOST_OF_PAGE = 0.4
const LONGEST_PICTURE_WORDS = 1000

/** Tells the places of one page. */
export const placesOf = (body: PageElement): Places => {
  const lengths = new Map<PageElement, number>()
  const all = measure(body, lengths)
  return (element, around) => {
    if (around.kind === 'outside' || around.kind === 'hidden') return around
    const names = namesOf(element)
    const length = lengths.get(element) ?? 0
    const large = length > all * MOST_OF_PAGE
    const picture = length > LONGEST_PICTURE_WORDS || around === ASIDE ? null : pictureOf(element, names, length)
    // Credits are often hidden from screen readers, and shown to everybody else.
    if (picture !== null && !UNSEEN_NAME.test(names)) return picture.kind === around.kind ? around : picture
    if (!large && isUnseen(element, names)) return HIDDEN
    if (around.kind === 'aside') return around
    return large ? around : (outsideOf(element, names) ?? around)
  }
}
