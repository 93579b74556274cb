import { html } from '../pages/html.ts'
import { plainAddress } from './cited.ts'
import { textElement, xmlDocument } from './xml.ts'

/** One page for a sitemap: its whole address, the day on which it last changed, and the same page in each language. */
export type MappedPage = {
  readonly address: string
  readonly changedOn: string | null
  readonly inTongues: readonly { readonly tongue: string; readonly address: string }[]
}

/** How many pages one sitemap may name (sitemaps.org). */
export const MOST_MAPPED = 50_000

/** The sitemap of a site, which must know its own address. Pages beyond the most that one file may name are left out. */
export const renderSitemap = (pages: readonly MappedPage[]): string =>
  xmlDocument(html`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${pages.slice(0, MOST_MAPPED).map(
  ({ address, changedOn, inTongues }) => html`<url>
${textElement('loc', plainAddress(address))}${textElement('lastmod', changedOn)}${inTongues.map(
  other => html`<xhtml:link rel="alternate" hreflang="${other.tongue}" href="${plainAddress(other.address)}"/>
`,
)}</url>
`,
)}</urlset>`)
