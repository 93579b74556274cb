import { oembedJson, oembedXml, readSize } from '../web/elsewhere/oembed.ts'
import { embeddedOf } from '../web/elsewhere/of-page.ts'
import { placeOf } from '../web/pages/site/place.ts'
import { renderPage } from '../web/pages/site/render.ts'
import { type Answer, answer } from './answer.ts'
import { type PageWorld, viewAt } from './page-maker.ts'

/** The path of the site below its own address that an address names; null where it is no address of this site. */
const pathWithin = (base: string, address: string): URL | null => {
  const url = URL.parse(address)
  return url?.href.startsWith(base) ? new URL(url.href.slice(base.length), 'http://site.invalid/') : null
}

/** What the page of an address answers to those who want to embed it (oEmbed 1.0); null where there is none to embed. */
export const makeOembed = async (world: PageWorld, search: URLSearchParams): Promise<Answer | null> => {
  const { base } = world.publisher
  const url = base === null ? null : pathWithin(base, search.get('url') ?? '')
  const place = url === null ? null : placeOf(url.pathname.slice(1), url.searchParams)
  const view = place === null ? null : await viewAt(world, { ...place, form: 'page' })
  if (view === null) return null
  const page = renderPage(view)
  const embedded = page.status === 200 ? embeddedOf(view, page) : null
  if (embedded === null) return null
  const room = { maxWidth: readSize(search.get('maxwidth')), maxHeight: readSize(search.get('maxheight')) }
  return search.get('format') === 'xml'
    ? answer({ kind: 'data', type: 'text/xml; charset=utf-8', body: oembedXml(embedded, room) })
    : answer({ kind: 'data', type: 'application/json', body: oembedJson(embedded, room) })
}
