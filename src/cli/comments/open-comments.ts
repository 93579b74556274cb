import type { NegotiationId } from '../../record/id.ts'
import { labelOf } from '../../record/label.ts'
import type { RecordState } from '../../record/state.ts'
import type { SiteAssets } from '../../server/assets.ts'
import type { Pages } from '../../server/comments/comment-pages.ts'
import { type CommentsDoor, openDoor } from '../../server/comments/door.ts'
import type { Mailer } from '../../server/comments/mailer.ts'
import type { TrustedProxy } from '../../server/comments/network.ts'
import { addressOf, networkDigests } from '../../server/comments/network.ts'
import { createDesk, type Desk } from '../../server/comments/open-desk.ts'
import { sitePages } from '../../server/comments/site-pages.ts'
import { openMailer } from '../../server/mail/open-mailer.ts'
import type { ReadingRoom } from '../../server/reading-room.ts'
import { openSignIn } from '../../server/sign-in/open-sign-in.ts'
import type { TellRole } from '../../server/sign-in/role-acts.ts'
import type { SignIn } from '../../server/sign-in/sign-in.ts'
import { openPeople } from '../../store/people/open.ts'
import type { PeopleStore } from '../../store/people/port.ts'
import { accept, type Result } from '../../text/reading.ts'
import type { Phrases } from '../../web/pages/phrases.en.ts'
import { type Say, sayIn, type Tongue } from '../../web/pages/phrases.ts'
import { negotiationOf, type Publisher } from '../../web/pages/site/view.ts'
import type { PreparedComments } from './prepare.ts'

/** The site whose comments are opened: where it stands, its records, its sentences and files. */
export type SiteOfDoor = {
  readonly base: string
  readonly publisher: Publisher
  readonly room: ReadingRoom
  readonly phrases: Readonly<Record<Tongue, Phrases>>
  readonly assets: SiteAssets
  readonly log: (line: string) => void
}

/** Comments that are open: the door of the site, the one-time links that make the first owners, and how all of it is closed. */
export type OpenedComments = {
  readonly door: CommentsDoor
  readonly ownerLinks: () => Promise<readonly { readonly negotiation: string; readonly address: string }[]>
  readonly close: () => Promise<void>
}

/** How often what is due by time is deleted, in milliseconds. */
const DUE_EVERY = 3_600_000

type Opened = { readonly store: PeopleStore; readonly mailer: Mailer; readonly signIn: SignIn }

const tellRole =
  (store: Pick<PeopleStore, 'tell'>, log: SiteOfDoor['log']): TellRole =>
  async (negotiation, act) => {
    const told = await store.tell(negotiation, act)
    if (!told.ok) log(`comments: who was given or lost a role could not be written into the log (${told.refusal.kind})`)
  }

/** Opens the three in order; where one refuses, those before it are closed. */
const openAll = async (
  { people, accounts, secret, mail }: PreparedComments,
  { base, room, phrases, assets, log }: SiteOfDoor,
  networkOf: (request: Request) => string,
): Promise<Result<Opened>> => {
  const store = await openPeople(people, secret)
  if (!store.ok) return store
  const mailer = await openMailer(mail, { log, outbox: store.value.outbox })
  if (!mailer.ok) {
    await store.value.close()
    return mailer
  }
  const signIn = await openSignIn({
    database: accounts(),
    secret,
    mailer: mailer.value,
    base,
    negotiations: room.negotiations,
    say: (tongue: Tongue): Say => sayIn(phrases[tongue]),
    style: assets.names.style,
    networkOf,
    tell: tellRole(store.value, log),
  })
  if (signIn.ok) return accept({ store: store.value, mailer: mailer.value, signIn: signIn.value })
  await mailer.value.close()
  await store.value.close()
  return signIn
}

// A request carries no socket: its address is written down beside it while it is answered.
const socketBook = (proxy: TrustedProxy) => {
  const addresses = new WeakMap<Request, string>()
  const digest = networkDigests()
  return {
    note: (request: Request, address: string): void => {
      addresses.set(request, address)
    },
    networkOf: (request: Request): string => digest(addressOf(request.headers, addresses.get(request) ?? '', proxy)),
  }
}

const newest = { revision: null, knownOn: null } as const

const stateIn =
  (room: ReadingRoom) =>
  async (negotiation: NegotiationId): Promise<RecordState | null> =>
    (await room.momentOf(negotiation, newest))?.state ?? null

const deskOf = ({ store, mailer }: Opened, secret: string, { base, publisher, room, log }: SiteOfDoor): Desk =>
  createDesk({
    store,
    mailer,
    clock: () => Date.now(),
    secret,
    base,
    stateOf: stateIn(room),
    contact: publisher.reportTo,
    log,
  })

const pagesOf = ({ base, publisher, phrases, assets }: SiteOfDoor): Pages =>
  sitePages({
    sayIn: tongue => sayIn(phrases[tongue]),
    style: assets.names.style,
    script: assets.names.islands.comments,
    base,
    contact: publisher.reportTo,
  })

const ownerLinksOf = async ({ signIn }: Opened, { base, room }: SiteOfDoor) => {
  const links = await Promise.all(
    room.negotiations().map(async negotiation => ({ negotiation, path: await signIn.firstOwnerPath(negotiation) })),
  )
  return links.flatMap(({ negotiation, path }) =>
    path === null ? [] : [{ negotiation, address: `${base.replace(/\/$/, '')}${path}` }],
  )
}

const noticeIn =
  (room: ReadingRoom) =>
  async (negotiation: NegotiationId, tongue: Tongue): Promise<string | null> => {
    const moment = await room.momentOf(negotiation, newest)
    const notice = moment === null ? undefined : negotiationOf(moment)?.notice
    return notice === undefined ? null : labelOf(notice, tongue)
  }

/** Deletes what is due by time, now and every hour; answers how that is ended. */
const keepDeleting = async (runDue: () => Promise<void>): Promise<() => void> => {
  await runDue()
  const timer = setInterval(() => void runDue(), DUE_EVERY).unref()
  return () => clearInterval(timer)
}

/** Opens the comments of a site: their store, its mail, the accounts of moderators, and the door between them and the pages. */
export const openComments = async (prepared: PreparedComments, site: SiteOfDoor): Promise<Result<OpenedComments>> => {
  const { base, room } = site
  const { secret, proxy, copies } = prepared
  const book = socketBook(proxy)
  const opened = await openAll(prepared, site, book.networkOf)
  if (!opened.ok) return opened
  const { store, mailer, signIn } = opened.value
  const desk = deskOf(opened.value, secret, site)
  const isKnown = async (negotiation: string): Promise<boolean> => room.negotiations().some(id => id === negotiation)
  const bases = { own: base, copies }
  const routes = {
    desk,
    signIn,
    pages: pagesOf(site),
    bases,
    proxy,
    isKnown,
    stateOf: stateIn(room),
    noticeOf: noticeIn(room),
  }
  const { negotiations } = room
  const door = openDoor({
    routes,
    desk,
    store,
    signIn,
    note: book.note,
    negotiations,
    elapsed: () => performance.now(),
  })
  const stop = await keepDeleting(async () => {
    await desk.runDue(negotiations())
    await store.outbox.sweep(new Date().toISOString())
    await signIn.forgetOld()
  })
  return accept({
    door,
    ownerLinks: () => ownerLinksOf(opened.value, site),
    close: async () => {
      stop()
      await desk.idle()
      await signIn.close()
      await mailer.close()
      await store.close()
    },
  })
}
