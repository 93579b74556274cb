import { parseHTML } from 'linkedom'

/** As much of an element as the tests of these pages ask; the tests are compiled without the types of browsers. */
export type Parsed = {
  readonly tagName: string
  readonly id: string
  readonly textContent: string | null
  readonly classList: { readonly contains: (name: string) => boolean }
  readonly firstElementChild: Parsed | null
  readonly getAttribute: (name: string) => string | null
  readonly hasAttribute: (name: string) => boolean
  readonly getAttributeNames: () => readonly string[]
  readonly closest: (selector: string) => Parsed | null
  readonly querySelector: (selector: string) => Parsed | null
  readonly querySelectorAll: (selector: string) => Iterable<Parsed>
}

/** The body of a page, read as a browser would. */
export const parseBody = (body: { readonly toString: () => string }): Parsed => {
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${body.toString()}</body></html>`)
  return document.body as unknown as Parsed
}

/** All elements that a selector names, in their order. */
export const allIn = (root: Parsed, selector: string): readonly Parsed[] => [...root.querySelectorAll(selector)]
