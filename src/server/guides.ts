import { type MappedPage, renderSitemap } from '../web/elsewhere/sitemap.ts'
import type { Tongue } from '../web/pages/phrases.ts'
import { addressOf, type Place } from '../web/pages/site/place.ts'
import { allRoutes } from './all-routes.ts'
import type { PageWorld } from './page-maker.ts'

const TONGUES: readonly Tongue[] = ['en', 'de']

const mapped = async ({ room }: PageWorld, base: string): Promise<readonly MappedPage[]> => {
  const pages: MappedPage[] = []
  for (const negotiation of room.negotiations()) {
    const moment = await room.momentOf(negotiation, { revision: null, knownOn: null })
    if (moment === null) continue
    for (const route of allRoutes(moment.state)) {
      const inTongues = TONGUES.map(tongue => {
        const place: Place = { negotiation, revision: null, tongue, route, form: 'page', knownOn: null, query: {} }
        return { tongue, address: `${base}${addressOf(place)}` }
      })
      const changedOn = moment.state.recordedAt.slice(0, 10)
      pages.push(...inTongues.map(({ address }) => ({ address, changedOn, inTongues })))
    }
  }
  return pages
}

/** The sitemap of a site; null where the site does not know its own address, without which there is none. */
export const makeSitemap = async (world: PageWorld): Promise<string | null> => {
  const { base } = world.publisher
  return base === null ? null : renderSitemap(await mapped(world, base))
}

/** What programs that visit the site are told: they may read everything, and where the sitemap is. */
export const makeRobots = ({ publisher: { base } }: Pick<PageWorld, 'publisher'>): string =>
  `User-agent: *\nAllow: /\n${base === null ? '' : `\nSitemap: ${base}sitemap.xml\n`}`
