import { DOMParser } from 'linkedom'

/** A node of the parsed page: of the document object model only what is used here. `nodeType` is 1 for elements and 3 for text. */
export type PageNode = {
  readonly nodeType: number
  readonly nodeValue: string | null
  readonly firstChild: PageNode | null
  readonly nextSibling: PageNode | null
  readonly parentNode: PageNode | null
}

/** An element of the parsed page. */
export type PageElement = PageNode & {
  readonly localName: string
  readonly textContent: string
  readonly getAttribute: (name: string) => string | null
  readonly setAttribute: (name: string, value: string) => void
  readonly remove: () => void
}

/** A parsed page. */
export type PageDocument = {
  readonly body: PageElement
  readonly head: PageElement
}

/** Parses the markup that `readSource` answers. */
export const parsePage = (markup: string): PageDocument =>
  new DOMParser().parseFromString(markup, 'text/html') as unknown as PageDocument

/** Whether a node is an element. */
export const isElement = (node: PageNode): node is PageElement => node.nodeType === 1

/** The elements right inside an element. */
export function* childElements(parent: PageNode): Generator<PageElement> {
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) if (isElement(node)) yield node
}

/** All elements inside an element, in reading order. */
export function* elementsIn(parent: PageNode): Generator<PageElement> {
  for (const child of childElements(parent)) {
    yield child
    yield* elementsIn(child)
  }
}
