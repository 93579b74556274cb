import { Readability } from '@mozilla/readability'
import { NUMBER, type PageLines } from './lines.ts'
import { isElement, type PageDocument, type PageElement, type PageNode } from './tree.ts'

const FEWEST_UNITS = 250

const gather = (node: PageNode, owner: number, kept: Map<number, number>): void => {
  if (!isElement(node)) {
    const length = node.nodeType === 3 ? (node.nodeValue?.trim().length ?? 0) : 0
    if (length > 0) kept.set(owner, (kept.get(owner) ?? 0) + length)
    return
  }
  const own = node.getAttribute(NUMBER)
  const number = own === null ? owner : Number(own)
  for (let child = node.firstChild; child !== null; child = child.nextSibling) gather(child, number, kept)
}

const readableContent = (document: PageDocument): PageElement | null => {
  try {
    const read = new Readability<PageElement>(document as never, {
      charThreshold: FEWEST_UNITS,
      disableJSONLD: true,
      keepClasses: true,
      serializer: node => node as unknown as PageElement,
    }).parse()
    return read?.content ?? null
  } catch {
    // Readability throws on some trees of linkedom; the lines then are judged without it.
    return null
  }
}

/** Which lines Readability takes for the article: one truth value a line; null where it finds none. The tree is changed and of no use afterwards. */
export const readableLines = (document: PageDocument, page: PageLines): readonly boolean[] | null => {
  for (const element of page.apart) element.remove()
  const bodyNumber = document.body.getAttribute(NUMBER)
  const content = readableContent(document)
  if (content === null) return null
  const kept = new Map<number, number>()
  // Readability puts what stands right in the body into an element of its own.
  gather(content, Number(bodyNumber ?? 0), kept)
  const readable = page.lines.map(({ owners, place }) => {
    if (place.kind !== 'flow') return false
    let [held, all] = [0, 0]
    for (const [number, length] of owners) {
      all += length
      if (kept.has(number)) held += length
    }
    return held * 2 > all
  })
  if (!readable.includes(true)) return null
  const prose = proseLines(page)
  return unitsOf(page, prose) > 2 * unitsOf(page, readable) ? prose : readable
}

/** Which lines are the article where Readability finds none: all in the flow that are not made of links. */
export const plainLines = ({ lines }: PageLines): readonly boolean[] =>
  lines.map(({ place, linked, text }) => place.kind === 'flow' && linked * 2 < text.length)

const unitsOf = ({ lines }: PageLines, chosen: readonly boolean[]): number =>
  lines.reduce((sum, { text, linked }, at) => sum + (chosen[at] ? text.length - linked : 0), 0)

const FEWEST_PROSE = 80

/** The long paragraphs that stand in one element together, in the element that holds the most of them: Readability takes a caption for the article of some short reports. */
const proseLines = ({ lines }: PageLines): readonly boolean[] => {
  const held = new Map<PageNode, number>()
  const prose = lines.map(
    ({ text, linked, block, place }) =>
      place.kind === 'flow' && block.localName === 'p' && text.length >= FEWEST_PROSE && linked * 4 < text.length,
  )
  for (const [at, { nest, text }] of lines.entries()) {
    const parent = nest.outer?.block
    if (prose[at] && parent !== undefined) held.set(parent, (held.get(parent) ?? 0) + text.length)
  }
  let best: PageNode | null = null
  for (const [parent, length] of held) if (best === null || length > (held.get(best) ?? 0)) best = parent
  return lines.map(({ nest }, at) => prose[at] === true && nest.outer?.block === best)
}
