import type { Hono } from 'hono'
import { makeAssets } from '../../../src/server/assets.ts'
import type { CommentWorld } from '../../../src/server/comments/asked-comments.ts'
import { openDoor } from '../../../src/server/comments/door.ts'
import type { TrustedProxy } from '../../../src/server/comments/network.ts'
import { folderLibrary } from '../../../src/server/library.ts'
import { openReadingRoom } from '../../../src/server/reading-room.ts'
import type { SignIn } from '../../../src/server/sign-in/sign-in.ts'
import { createSite } from '../../../src/server/site.ts'
import { loadPhrases } from '../../../src/web/pages/phrases.ts'
import { sampleEntries } from '../../web/site/sample.ts'
import { type AtDesk, negotiation, PAGES } from './at-desk.ts'

const BASE = 'https://site.example/'
const PHRASES = { en: await loadPhrases('en'), de: await loadPhrases('de') }
const ASSETS = makeAssets()

const room = await openReadingRoom(folderLibrary(negotiation, sampleEntries('lake-treaty')), {
  elapsed: () => 0,
  report: () => {},
})

const NOBODY: CommentWorld['signIn'] & Pick<SignIn, 'answer'> = {
  whoIs: async () => null,
  answer: async () => null,
  invite: async () => false,
  people: async () => null,
  revoke: async () => 'nothing',
}

/** The whole site of a desk's negotiation, pages and forms, where nobody is signed in. It looks anew with each request whether comments have changed. */
export const siteOf = ({ desk, store }: AtDesk, proxy: TrustedProxy = null): Hono => {
  if (!room.ok) throw new Error(room.refusal.kind)
  let now = 0
  const door = openDoor({
    routes: { desk, signIn: NOBODY, pages: PAGES, bases: { own: BASE, copies: [] }, proxy, isKnown: async () => true },
    desk,
    store,
    signIn: NOBODY,
    negotiations: () => [negotiation],
    note: () => {},
    elapsed: () => {
      now += 1_000
      return now
    },
  })
  return createSite({
    room: room.value,
    phrases: PHRASES,
    publisher: { kind: 'served', base: BASE, reportTo: 'mailto:desk@site.example', server: null },
    assets: ASSETS,
    hosts: ['site.example'],
    comments: () => door,
    reportFault: fault => {
      throw fault
    },
  })
}
