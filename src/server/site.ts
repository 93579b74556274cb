import { getConnInfo } from '@hono/node-server/conninfo'
import { type Context, Hono } from 'hono'
import { type Place, placeOf } from '../web/pages/site/place.ts'
import { type Answer, answer } from './answer.ts'
import { apiPlace, type LazyApi, lazyApi } from './api-answer.ts'
import { findAsset, HOST_SCRIPT } from './assets.ts'
import type { CommentsDoor } from './comments/door.ts'
import { makeOembed } from './embedding.ts'
import { type FinishedPages, keepFinished } from './finished.ts'
import { makeRobots, makeSitemap } from './guides.ts'
import { type Message, makeHome, makeMessage } from './messages.ts'
import { type Packed, pack, send, type Wishes } from './packed.ts'
import { makePage, type NoPage, type PageWorld } from './page-maker.ts'
import { leadOn, redirect } from './redirects.ts'
import { decodePath, isOwnHost, isReadable, rootFrom, type Visit, visitOf } from './visit.ts'

/** What a served site needs: what pages are made from, the names that it may be asked by beside those of this machine, and whom to tell of faults. */
export type SiteWorld = Omit<PageWorld, 'comments'> & {
  readonly comments?: () => CommentsDoor | null
  readonly hosts: readonly string[]
  readonly reportFault: (fault: unknown, address: string) => void
}

/** The longest address that is answered, path and query, in characters. */
const LONGEST_ADDRESS = 4_000

const visitIn = ({ req }: Context): Visit => visitOf(req.url, req.header('accept-language') ?? '')

const wishesOf = ({ req }: Context): Wishes => ({
  accepts: req.header('accept-encoding') ?? '',
  ifNoneMatch: req.header('if-none-match') ?? null,
})

const say = (world: SiteWorld, visit: Visit, message: Message): Promise<Answer> =>
  makeMessage(world, { tongue: visit.tongue, root: rootFrom(visit.path) }, message)

const messageFor = (no: NoPage, place: Place | null): Message => {
  switch (no.kind) {
    case 'no-page':
    case 'no-form':
      return { status: 404, key: no.kind, params: {} }
    case 'no-revision':
      return { status: 404, key: 'no-revision', params: { revision: place?.revision ?? 0, latest: no.latest } }
  }
}

/** The day that an address asks for where it is none; null where it is one, or none is asked for. */
const badDay = (place: Place | null, search: URLSearchParams): string | null => {
  const day = search.get('knownOn') ?? ''
  return day === '' || place === null || place.knownOn !== null ? null : day.slice(0, 40)
}

/** What is wrong with a request, whatever it asks for; null for nothing. */
const refuse = ({ path, query }: Visit, method: string): Message | null => {
  if (method !== 'GET' && method !== 'HEAD') return { status: 405, key: 'read-only', params: {} }
  if (path.length + query.length > LONGEST_ADDRESS)
    return { status: 414, key: 'too-long', params: { most: LONGEST_ADDRESS } }
  const isGood = decodePath(path) !== null && isReadable(query)
  return isGood ? null : { status: 400, key: 'bad-address', params: {} }
}

const plain = (body: string): Answer => answer({ kind: 'data', type: 'text/plain; charset=utf-8', body })

/** The answer to an address that is of no page of a record; null for all others. */
const makeOther = async (world: SiteWorld, path: string, visit: Visit): Promise<Answer | null> => {
  const { room, assets } = world
  if (path === '') {
    const [only, ...more] = room.negotiations()
    return only !== undefined && more.length === 0
      ? redirect(302, `./${only}/${visit.tongue}/${visit.query}`)
      : makeHome(world, { tongue: visit.tongue, root: './' })
  }
  if (path === 'favicon.ico') return answer({ status: 204, kind: 'asset', type: 'image/x-icon', body: '' })
  const found = path === HOST_SCRIPT || path.startsWith('assets/') ? findAsset(assets, path) : null
  if (found !== null) {
    const kind = path === HOST_SCRIPT ? 'data' : 'asset'
    return answer({ kind, type: found.file.type, body: found.file.text, isLasting: found.isLasting })
  }
  if (path === 'robots.txt') return plain(makeRobots(world))
  if (path === 'oembed') return makeOembed(world, visit.search)
  const sitemap = path === 'sitemap.xml' ? await makeSitemap(world) : null
  if (sitemap !== null) return answer({ kind: 'data', type: 'application/xml; charset=utf-8', body: sitemap })
  return leadOn(room, path, visit)
}

/** What a site keeps while it runs. */
type Running = { readonly world: SiteWorld; readonly finished: FinishedPages; readonly api: LazyApi }

/** Keeps a page that was found and lacks nothing. */
const keepWhole = (
  finished: FinishedPages,
  { path, query }: Visit,
  place: Pick<Place, 'negotiation' | 'revision'>,
  packed: Packed,
): void => {
  const { status, isPassing } = packed.answer
  if (status === 200 && !isPassing) finished.keep(`${path}${query}`, place, packed)
}

const makeOfApi = async ({ finished, api }: Running, visit: Visit): Promise<Packed> => {
  const made = await api.ask(visit)
  const packed = pack(made)
  const place = apiPlace(visit)
  if (place !== null) keepWhole(finished, visit, place, packed)
  return packed
}

/** The answer to an address of a record's page, kept where it is one. */
const makeKept = async (running: Running, visit: Visit): Promise<Packed> => {
  const { world, finished } = running
  const path = decodePath(visit.path) ?? ''
  if (path.startsWith('api/')) return makeOfApi(running, visit)
  const other = await makeOther(world, path, visit)
  if (other !== null) return pack(other)
  const place = placeOf(path, visit.search)
  const day = badDay(place, visit.search)
  if (day !== null) return pack(await say(world, visit, { status: 400, key: 'bad-day', params: { day } }))
  const made = place === null ? ({ kind: 'no-page' } as const) : await makePage(world, place)
  if (!('body' in made)) return pack(await say(world, visit, messageFor(made, place)))
  const packed = pack(made)
  if (place !== null) keepWhole(finished, visit, place, packed)
  return packed
}

/** The address of the socket that a request came from; empty where there is none, as in tests. */
const addressOf = (context: Context): string =>
  context.env === undefined || context.env.incoming === undefined ? '' : (getConnInfo(context).remote.address ?? '')

const MISDIRECTED = pack({ ...plain('Misdirected request\n'), status: 421 })

/**
 * The site of some records. It answers GET and HEAD for its own names, and nothing else. A page is made once per revision and address, and kept
 * packed; what stands under a permanent address may be kept by everybody for good.
 */
export const createSite = (world: SiteWorld): Hono => {
  const running: Running = {
    world,
    finished: keepFinished(world.room, id => world.comments?.()?.versionOf(id) ?? 0),
    api: lazyApi(world),
  }
  const { room } = world
  const app = new Hono()
  app.all('*', async context => {
    const { method } = context.req
    if (!isOwnHost(context.req.header('host') ?? '', world.hosts)) return send(MISDIRECTED, wishesOf(context))
    const visit = visitIn(context)
    if (room.isStale()) await room.refresh()
    const door = world.comments?.() ?? null
    if (door !== null) {
      await door.refresh()
      const answered = await door.answer(context.req.raw, addressOf(context))
      if (answered !== null) return answered
    }
    const isRead = method === 'GET' || method === 'HEAD'
    const kept = isRead ? running.finished.find(`${visit.path}${visit.query}`) : null
    if (kept !== null) return send(kept, wishesOf(context))
    const refused = refuse(visit, method)
    const packed = refused === null ? await makeKept(running, visit) : pack(await say(world, visit, refused))
    return send(packed, wishesOf(context))
  })
  app.onError(async (fault, context) => {
    world.reportFault(fault, context.req.url)
    return send(pack(await say(world, visitIn(context), { status: 500, key: 'fault', params: {} })), wishesOf(context))
  })
  return app
}
