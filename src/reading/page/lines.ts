import { FLOW, namesOf, type Place, type Places, placesOf } from './places.ts'
import { EMBED_MARK } from './source.ts'
import { isElement, type PageElement, type PageNode } from './tree.ts'

/** A link inside a line: where it leads, as the page writes it, and its place in the line's text, in UTF-16 units. */
export type LineLink = { readonly href: string; readonly start: number; readonly end: number }

/** A block and the blocks around it, from the inside out; null outside the body. It holds after Readability has changed the tree, which parents do not. */
export type Nest = { readonly block: PageElement; readonly outer: Nest | null }

/** A line of the page: what stands between two breaks of a block, its white space made single. */
export type Line = {
  readonly text: string
  readonly links: readonly LineLink[]
  /** Length of the words that are links, in UTF-16 units. */
  readonly linked: number
  /** The innermost block that holds the line. */
  readonly block: PageElement
  readonly nest: Nest
  readonly place: Place
  /** Numbers of the elements whose own words these are (attribute `n` of the tree), with the count of units from each. */
  readonly owners: ReadonlyMap<number, number>
}

/** Something embedded that is not in the page itself: the address of its frame, and the number of lines before it. */
export type Embed = { readonly source: string; readonly line: number }

/** A moment that an element gives to machines or people: `value` as the page writes it; `line`: the number of lines before it. */
export type Stamp = {
  readonly value: string
  readonly names: string
  readonly line: number
  readonly place: Place
}

/** A picture: what it stands for where it is not shown, the tip that is shown over it, and the number of lines before it. */
export type Image = {
  readonly alternative: string
  readonly tip: string
  readonly line: number
  /** The block that holds it. */
  readonly nest: Nest
  readonly place: Place
}

/** A page as lines in reading order. */
export type PageLines = {
  readonly lines: readonly Line[]
  readonly embeds: readonly Embed[]
  readonly images: readonly Image[]
  readonly stamps: readonly Stamp[]
  /** The outermost elements that are not in the flow. */
  readonly apart: readonly PageElement[]
}

/** The attribute under which an element that holds words keeps its number. */
export const NUMBER = 'n'

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol option p pre search section select summary table tbody tfoot thead tr ul'
  ).split(' '),
)
// Kicker and headline are often two elements of one heading without a space between them.
const HEADING = /^h[1-3]$/
const LONGEST_TIP = 600
const LONGEST_STAMP = 120
const SPACED = new Set(['td', 'th', 'img', 'button', 'input', 'label'])

type Walk = {
  readonly placeOf: Places
  readonly lines: Line[]
  readonly embeds: Embed[]
  readonly images: Image[]
  readonly stamps: Stamp[]
  readonly apart: PageElement[]
  count: number
  /** The words of the line so far, their length, and whether white space that follows is superfluous: at the start, and after white space. */
  parts: string[]
  length: number
  spaced: boolean
  links: LineLink[]
  linked: number
  owners: Map<number, number>
  href: { readonly to: string; readonly from: number | null } | null
}

type Where = { readonly block: PageElement; readonly place: Place; readonly nest: Nest }

const endLink = (walk: Walk): void => {
  if (walk.href === null) return
  const { to, from } = walk.href
  const end = walk.length - (walk.spaced ? 1 : 0)
  if (from !== null && end > from) {
    walk.links.push({ href: to, start: from, end })
    walk.linked += end - from
  }
  walk.href = null
}

const endLine = (walk: Walk, { block, place, nest }: Where): void => {
  const going = walk.href?.to ?? null
  endLink(walk)
  const text = walk.parts.join('').trimEnd()
  if (text !== '') {
    const { links, linked, owners } = walk
    walk.lines.push({ text, links, linked, block, nest, place, owners })
  }
  walk.parts = []
  walk.length = 0
  walk.spaced = true
  walk.links = []
  walk.linked = 0
  walk.owners = new Map()
  if (going !== null) walk.href = { to: going, from: null }
}

const add = (walk: Walk, part: string): void => {
  if (part === '') return
  walk.parts.push(part)
  walk.length += part.length
  walk.spaced = part.endsWith(' ')
}

const addSpace = (walk: Walk): void => {
  if (!walk.spaced) add(walk, ' ')
}

const numberOf = (walk: Walk, owner: PageElement): number => {
  const known = owner.getAttribute(NUMBER)
  if (known !== null) return Number(known)
  walk.count++
  owner.setAttribute(NUMBER, String(walk.count))
  return walk.count
}

const addWords = (walk: Walk, owner: PageElement, value: string): void => {
  const words = value.replace(/[\s\u00a0]+/g, ' ').replace(/[\u00ad\u200b\ufeff]/g, '')
  if (words === ' ' || words === '') {
    if (words !== '') addSpace(walk)
    return
  }
  if (words.startsWith(' ')) addSpace(walk)
  if (walk.href !== null && walk.href.from === null) walk.href = { ...walk.href, from: walk.length }
  add(walk, words.startsWith(' ') ? words.slice(1) : words)
  const number = numberOf(walk, owner)
  walk.owners.set(number, (walk.owners.get(number) ?? 0) + words.length)
}

const walkLink = (walk: Walk, link: PageElement, where: Where): void => {
  endLink(walk)
  const to = link.getAttribute('href')
  // A place to jump to, and a jump within the page, lead nowhere else.
  if (to !== null && !to.startsWith('#')) walk.href = { to, from: null }
  walkInside(walk, link, where)
  endLink(walk)
}

const walkBlock = (walk: Walk, block: PageElement, outer: Where): void => {
  endLine(walk, outer)
  const inner = { block, place: walk.placeOf(block, outer.place), nest: { block, outer: outer.nest } }
  if (inner.place !== FLOW && outer.place === FLOW) walk.apart.push(block)
  if (inner.place.kind !== 'hidden') walkInside(walk, block, inner)
  endLine(walk, inner)
}

const noteStamp = (walk: Walk, element: PageElement, { place }: Where): void => {
  const property = element.getAttribute('itemprop') ?? element.getAttribute('property') ?? ''
  const isDate = /date|published/i.test(property)
  if (element.localName !== 'time' && element.localName !== 'abbr' && !isDate) return
  const given = element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.getAttribute('title')
  const value = (given ?? element.textContent).replace(/\s+/g, ' ').trim()
  if (value.length > LONGEST_STAMP || !/\d/.test(value)) return
  const around = element.parentNode === null ? '' : namesOf(element.parentNode as PageElement)
  const names = `${namesOf(element)} ${around} ${element.getAttribute('pubdate') === null ? '' : 'pubdate'}`
  walk.stamps.push({ value, names, line: walk.lines.length, place })
}

const walkElement = (walk: Walk, element: PageElement, where: Where): void => {
  const name = element.localName
  noteStamp(walk, element, where)
  if (BLOCKS.has(name)) {
    walkBlock(walk, element, where)
    return
  }
  if (name === 'br') {
    endLine(walk, where)
    return
  }
  if (name === EMBED_MARK) {
    walk.embeds.push({ source: element.getAttribute('src') ?? '', line: walk.lines.length })
    return
  }
  if (name === 'img') {
    const [alternative = '', tip = ''] = ['alt', 'title'].map(key => element.getAttribute(key)?.slice(0, LONGEST_TIP))
    walk.images.push({ alternative, tip, line: walk.lines.length, nest: where.nest, place: where.place })
  }
  if (SPACED.has(name) || HEADING.test(where.block.localName)) addSpace(walk)
  const place = walk.placeOf(element, where.place)
  if (place !== FLOW && where.place === FLOW) walk.apart.push(element)
  if (place.kind === 'hidden') return
  if (place !== where.place) endLine(walk, where)
  const inner = place === where.place ? where : { block: element, place, nest: { block: element, outer: where.nest } }
  if (name === 'a') walkLink(walk, element, inner)
  else walkInside(walk, element, inner)
  if (place !== where.place) endLine(walk, inner)
}

const walkInside = (walk: Walk, parent: PageElement, where: Where): void => {
  for (let node: PageNode | null = parent.firstChild; node !== null; node = node.nextSibling) {
    if (isElement(node)) walkElement(walk, node, where)
    else if (node.nodeType === 3) addWords(walk, parent, node.nodeValue ?? '')
  }
}

/** Lays a page out as lines, and numbers every element that holds words of its own, so that its words are found again in a changed tree. */
export const linesOf = (body: PageElement): PageLines => {
  const placeOf = placesOf(body)
  const walk: Walk = {
    placeOf,
    lines: [],
    embeds: [],
    images: [],
    stamps: [],
    apart: [],
    count: 0,
    parts: [],
    length: 0,
    spaced: true,
    links: [],
    linked: 0,
    owners: new Map(),
    href: null,
  }
  const where: Where = { block: body, place: FLOW, nest: { block: body, outer: null } }
  walkInside(walk, body, where)
  endLine(walk, where)
  return { lines: walk.lines, embeds: walk.embeds, images: walk.images, stamps: walk.stamps, apart: walk.apart }
}
