import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stateAt } from '../../../src/analysis/state-at.ts'
import type { Limits } from '../../../src/comments/limits.ts'
import { type NegotiationId, toNegotiationId } from '../../../src/record/id.ts'
import type { RecordState } from '../../../src/record/state.ts'
import type { CommentWorld } from '../../../src/server/comments/asked-comments.ts'
import type { Pages } from '../../../src/server/comments/comment-pages.ts'
import { createCommentRoutes } from '../../../src/server/comments/comment-routes.ts'
import type { Mail, Mailer } from '../../../src/server/comments/mailer.ts'
import { createDesk, type Desk } from '../../../src/server/comments/open-desk.ts'
import { sitePages } from '../../../src/server/comments/site-pages.ts'
import type { SignedIn } from '../../../src/server/sign-in/sign-in.ts'
import { openPeople } from '../../../src/store/people/open.ts'
import type { PeopleStore } from '../../../src/store/people/port.ts'
import { html } from '../../../src/web/pages/html.ts'
import { loadPhrases, sayIn } from '../../../src/web/pages/phrases.ts'
import { sampleEntries } from '../../web/site/sample.ts'

const NAME = 'lake-treaty'
const id = toNegotiationId(NAME)
if (id === null) throw new Error(NAME)

/** The negotiation of the tests. */
export const negotiation: NegotiationId = id

const entries = sampleEntries(NAME)

/** Its newest state. */
export const state: RecordState = stateAt(
  entries,
  { on: null, knownOn: null, recordedAt: null },
  entries.at(-1)?.recordedAt ?? '',
).state

/** Pages that say in plain HTML all that they are told, escaped. */
const PLAIN: Pages = {
  reader: ({ tongue }, page) =>
    html`<!doctype html><html lang="${tongue}"><body><p>${JSON.stringify(page)}</p></body></html>`.toString(),
  moderator: ({ tongue }, { done, who }, page) =>
    html`<!doctype html><html lang="${tongue}"><body><p>${JSON.stringify({ done, page })}</p><input name="token" value="${who.formToken}"></body></html>`.toString(),
}

const PHRASES = { en: await loadPhrases('en'), de: await loadPhrases('de') }

/** The pages of the site itself. */
export const PAGES: Pages = sitePages({
  sayIn: tongue => sayIn(PHRASES[tongue]),
  style: 'assets/site.css',
  script: 'assets/comments.js',
  base: 'https://site.example/',
  contact: 'mailto:desk@site.example',
})

/** What stands in a plain page. */
export const said = async (response: Response): Promise<Record<string, unknown>> => {
  const text = /<p>(.*)<\/p>/s.exec(await response.text())?.[1] ?? '{}'
  const plain = text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
  return JSON.parse(plain) as Record<string, unknown>
}

/** A sign-in that knows nobody. */
export const NOBODY_SIGNED_IN: CommentWorld['signIn'] = {
  whoIs: async () => null,
  invite: async () => false,
  people: async () => ({ members: [], invitations: [] }),
  revoke: async () => 'nothing',
}

const ROLES = { owner: 'owner', moderator: 'moderator' } as const

const signedIn = (role: keyof typeof ROLES): SignedIn => ({
  account: `a-${role}`,
  penName: role === 'owner' ? 'Harbour Master' : 'Night Watch',
  roles: new Map([[negotiation, ROLES[role]]]),
  formToken: `token-of-${role}`,
})

/** A desk with its routes over a new store, and what went out of it. `later` lets milliseconds go by. */
export type AtDesk = {
  readonly desk: Desk
  readonly store: PeopleStore
  readonly mails: Mail[]
  readonly lines: string[]
  readonly invited: string[]
  readonly later: (milliseconds: number) => void
  readonly ask: (path: string, more?: Asking) => Promise<Response>
  readonly send: (path: string, fields: Readonly<Record<string, string>>, more?: Asking) => Promise<Response>
  readonly moderate: (path: string, fields: Readonly<Record<string, string>>, more?: Asking) => Promise<Response>
  readonly close: () => Promise<void>
}

type Asking = {
  readonly from?: string
  readonly as?: 'owner' | 'moderator'
  readonly headers?: Record<string, string>
  readonly method?: string
}

const BASE = 'https://site.example/'

/** Opens a desk for a test, with a clock that stands still. `through`: what its store is seen through. */
export const atDesk = async (
  more: {
    readonly limits?: Limits
    readonly pages?: Pages
    readonly mailer?: Mailer
    readonly through?: (store: PeopleStore) => PeopleStore
  } = {},
): Promise<AtDesk> => {
  const folder = mkdtempSync(join(tmpdir(), 'travaux-desk-'))
  let now = Date.now()
  const secret = 'a secret of thirty-two bytes, at the least'
  const opened = await openPeople({ kind: 'sqlite', path: join(folder, 'people.sqlite') }, secret, () =>
    new Date(now).toISOString(),
  )
  if (!opened.ok) throw new Error(opened.refusal.kind)
  const store = more.through?.(opened.value) ?? opened.value
  const [mails, lines, invited]: [Mail[], string[], string[]] = [[], [], []]
  const send = async (mail: Mail): Promise<boolean> => mails.push(mail) > 0
  const desk = createDesk(
    {
      store,
      mailer: more.mailer ?? { kind: 'folder', send, close: async () => {} },
      clock: () => now,
      secret,
      base: BASE,
      stateOf: async asked => (asked === negotiation ? state : null),
      contact: 'mailto:desk@site.example',
      log: line => lines.push(line),
    },
    more.limits,
  )
  const routes = createCommentRoutes({
    desk,
    signIn: {
      whoIs: async headers => {
        const role = /role=(owner|moderator)/.exec(headers.get('cookie') ?? '')?.[1]
        return role === 'owner' || role === 'moderator' ? signedIn(role) : null
      },
      invite: async (_, { address }) => invited.push(address) > 0,
      people: NOBODY_SIGNED_IN.people,
      revoke: NOBODY_SIGNED_IN.revoke,
    },
    pages: more.pages ?? PLAIN,
    bases: { own: BASE, copies: ['https://copy.example/talks/'] },
    proxy: null,
    isKnown: async asked => asked === negotiation,
    stateOf: async asked => (asked === negotiation ? state : null),
  })
  const ask: AtDesk['ask'] = async (path, { from = '192.0.2.7', as, headers = {}, method = 'GET' } = {}) => {
    const cookie = [headers.cookie, as === undefined ? undefined : `role=${as}`]
      .filter(one => one !== undefined)
      .join('; ')
    const request = new Request(`https://site.example/${NAME}/en/${path}`, {
      method,
      headers: { ...headers, ...(cookie === '' ? {} : { cookie }) },
    })
    return (await routes(request, { address: from })) ?? new Response('not ours', { status: 404 })
  }
  const post: AtDesk['send'] = async (path, fields, { from = '192.0.2.7', as, headers = {} } = {}) => {
    const cookie = [headers.cookie, as === undefined ? undefined : `role=${as}`]
      .filter(one => one !== undefined)
      .join('; ')
    const request = new Request(`https://site.example/${NAME}/en/${path}`, {
      method: 'POST',
      body: new URLSearchParams(fields).toString(),
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        ...headers,
        ...(cookie === '' ? {} : { cookie }),
      },
    })
    return (await routes(request, { address: from })) ?? new Response('not ours', { status: 404 })
  }
  return {
    desk,
    store,
    mails,
    lines,
    invited,
    later: milliseconds => {
      now += milliseconds
    },
    ask,
    send: post,
    moderate: (path, fields, { as = 'owner', headers = {}, ...asking } = {}) =>
      post(
        path,
        { token: `token-of-${as}`, ...fields },
        { as, headers: { 'sec-fetch-site': 'same-origin', ...headers }, ...asking },
      ),
    close: async () => {
      await desk.idle()
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A form as a page sends it. */
export const FORM = {
  anchor: JSON.stringify({ kind: 'page', page: 'drafts' }),
  parent: '',
  language: 'en',
  proof: '',
  name: 'A Reader',
  address: '',
  comment: 'The second draft says it more clearly than the first one did.',
} as const

/** Where an answer leads, from the root of the site. */
export const ledTo = (response: Response, from = 'comments/'): string =>
  new URL(response.headers.get('location') ?? '', `https://site.example/${NAME}/en/${from}`).pathname.slice(
    `/${NAME}/en/`.length,
  )

/** The id of a comment that was taken, the key of its writer, and the cookie that came with it. */
export const takenIn = (response: Response): { readonly id: string; readonly key: string; readonly cookie: string } => {
  const url = new URL(response.headers.get('location') ?? '', `https://site.example/${NAME}/en/comments/`)
  return {
    id: url.searchParams.get('comment') ?? '',
    key: url.pathname.split('/').at(-1) ?? '',
    cookie: (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '',
  }
}
