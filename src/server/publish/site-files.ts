import { html } from '../../web/pages/html.ts'
import { renderHomePage } from '../../web/pages/site/home-page.ts'
import {
  type PlainFrame,
  renderMessagePage,
  renderNegotiation,
  renderPlainPage,
} from '../../web/pages/site/message-page.ts'
import { makeRobots, makeSitemap } from '../guides.ts'
import { namedNegotiations, type PageWorld, sayFor } from '../page-maker.ts'
import type { PublishedFile } from './record-files.ts'

// A file serves readers of every language: these few pages speak English and name every language.
const frameAt = (world: PageWorld, root: string): PlainFrame => ({
  say: sayFor(world, 'en'),
  tongue: 'en',
  root,
  style: world.assets.names.style,
})

/** The files of a site that belong to no record: first page, the page for addresses that are not there, guides for programs, style and islands. */
export const filesOfSite = async (world: PageWorld): Promise<readonly PublishedFile[]> => {
  const { base } = world.publisher
  const named = await namedNegotiations(world)
  const sitemap = await makeSitemap(world)
  // A host shows this page under any address, so that its links begin at the top.
  const lost = frameAt(world, base === null ? '/' : new URL(base).pathname)
  const { say } = lost
  const message = { heading: say('message.no-page'), lead: say('message.no-page-what'), negotiations: named }
  return [
    { path: 'index.html', body: renderHomePage(frameAt(world, './'), named) },
    { path: '404.html', body: renderMessagePage(lost, message) },
    ...named.map(one => ({
      path: `${one.id}/index.html`,
      body: renderPlainPage(frameAt(world, '../'), {
        heading: say('home.heading'),
        lead: say('home.lead', { count: 1 }),
        body: html`<ul>${renderNegotiation(frameAt(world, '../'), one)}</ul>`,
      }),
    })),
    { path: 'robots.txt', body: makeRobots(world) },
    ...(sitemap === null ? [] : [{ path: 'sitemap.xml', body: sitemap }]),
    ...[...world.assets.files].map(([path, { text }]) => ({ path, body: text })),
  ]
}
