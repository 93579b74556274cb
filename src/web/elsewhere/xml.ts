import { type Html, html, verbatim } from '../pages/html.ts'

/** A text with the signs that XML 1.0 has no way to write taken out: control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
export const xmlText = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what XML cannot hold.
  text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')

/** A whole XML document. Its text is escaped by `html`, whose five entities XML knows as well. */
export const xmlDocument = (root: Html): string => `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`

/** One element that holds only text; attributes come as finished markup. Null where there is no text. */
export const textElement = (name: string, text: string | null): Html | null =>
  text === null ? null : html`<${verbatim(name)}>${xmlText(text)}</${verbatim(name)}>\n`
