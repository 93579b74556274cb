import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PostgresDialect } from 'kysely'
import { Pool } from 'pg'
import type { NegotiationId } from '../../../src/record/id.ts'
import type { Mail } from '../../../src/server/comments/mailer.ts'
import type { AccountsPlace } from '../../../src/server/sign-in/accounts-database.ts'
import { openSignIn } from '../../../src/server/sign-in/open-sign-in.ts'
import type { RoleAct } from '../../../src/server/sign-in/role-acts.ts'
import type { SignIn } from '../../../src/server/sign-in/sign-in.ts'
import type { SignInSettings } from '../../../src/server/sign-in/world.ts'
import { loadPhrases, sayIn } from '../../../src/web/pages/phrases.ts'
import { accepted, layDatabase, serverGround } from '../../store/places.ts'

export const BASE = 'https://talks.example.org/'
export const LAKE = 'lake' as NegotiationId
export const SECRET = 'a secret that only tests know, and long enough'
export const GOOD = 'seven otters row upstream'
export const OTHER = 'violet kettles never hum'

/** A place for accounts: how it is connected to, all that is stored in it as one text, and how it is removed. */
export type Laid = {
  readonly place: () => AccountsPlace
  readonly dump: () => Promise<string>
  readonly end: () => Promise<void>
}

const laySqlite = async (): Promise<Laid> => {
  const { readdirSync, readFileSync } = await import('node:fs')
  const folder = mkdtempSync(join(tmpdir(), 'travaux-sign-in-'))
  return {
    place: () => ({ kind: 'sqlite', path: join(folder, 'talks.people.sqlite') }),
    dump: async () =>
      readdirSync(folder)
        .map(name => readFileSync(join(folder, name), 'latin1'))
        .join('\n'),
    end: async () => rmSync(folder, { recursive: true, force: true }),
  }
}

const TABLES = [
  'sign_in_user',
  'sign_in_session',
  'sign_in_credential',
  'sign_in_verification',
  'sign_in_role',
  'sign_in_invitation',
  'sign_in_first_owner',
]

const layPostgres = async (): Promise<Laid> => {
  const { url, drop } = await layDatabase()
  const pool = (): Pool => {
    const made = new Pool({ connectionString: url, max: 4 })
    made.on('error', () => {})
    return made
  }
  return {
    place: () => ({ kind: 'postgres', dialect: new PostgresDialect({ pool: pool() }) }),
    dump: async () => {
      const asking = pool()
      const all = await Promise.all(TABLES.map(table => asking.query(`select * from ${table}`)))
      await asking.end()
      return JSON.stringify(all.map(({ rows }) => rows))
    },
    end: drop,
  }
}

/** The databases that signing in is tested on here. */
export const PLACES = [
  { name: 'SQLite', lay: laySqlite },
  ...(serverGround.missing === null ? [{ name: 'PostgreSQL', lay: layPostgres }] : []),
]

const say = { en: sayIn(await loadPhrases('en')), de: sayIn(await loadPhrases('de')) }

/** Opens signing in with a mailer that keeps what it sends. */
export const openHere = async (
  laid: Laid,
  more: Partial<SignInSettings> = {},
): Promise<{ readonly signIn: SignIn; readonly mails: Mail[]; readonly told: RoleAct[] }> => {
  const [mails, told]: [Mail[], RoleAct[]] = [[], []]
  const mailer = { kind: 'folder', send: async (mail: Mail) => mails.push(mail) > 0, close: async () => {} } as const
  const settings: SignInSettings = {
    database: laid.place(),
    secret: SECRET,
    mailer,
    base: BASE,
    negotiations: () => [LAKE],
    say: tongue => say[tongue],
    style: 'assets/site.css',
    networkOf: request => request.headers.get('x-test-network') ?? '192.0.2.0/24',
    tell: async (_, act) => {
      told.push(act)
    },
    ...more,
  }
  return { signIn: accepted(await openSignIn(settings)), mails, told }
}

/** An answer as a visitor sees it. */
export type Seen = {
  readonly status: number
  readonly text: string
  readonly headers: Headers
  readonly location: string | null
}

/** Somebody with a browser that keeps cookies and runs no scripts. */
export type Visitor = {
  readonly get: (path: string) => Promise<Seen>
  readonly post: (
    path: string,
    fields: Readonly<Record<string, string>>,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Seen>
  readonly headers: () => Headers
}

const HOME = { 'sec-fetch-site': 'same-origin', origin: 'null', 'content-type': 'application/x-www-form-urlencoded' }

export const visitor = (signIn: SignIn, always: Readonly<Record<string, string>> = {}): Visitor => {
  const jar = new Map<string, string>()
  const headers = (): Headers =>
    new Headers({ ...always, ...(jar.size === 0 ? {} : { cookie: [...jar].map(pair => pair.join('=')).join('; ') }) })
  const send = async (path: string, init: RequestInit): Promise<Seen> => {
    const asked = new URL(path, BASE)
    const response = await signIn.answer(new Request(asked, init))
    if (response === null) throw new Error(`not answered: ${path}`)
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (/max-age=0/i.test(line)) jar.delete(name)
      else jar.set(name, value)
    }
    const location = response.headers.get('location')
    return {
      status: response.status,
      text: await response.text(),
      headers: response.headers,
      location: location === null ? null : new URL(location, asked).href.slice(BASE.length - 1),
    }
  }
  return {
    headers,
    get: path => send(path, { headers: headers() }),
    post: (path, fields, more = HOME) => {
      const sent = headers()
      for (const [name, value] of Object.entries(more)) sent.set(name, value)
      return send(path, { method: 'POST', headers: sent, body: new URLSearchParams(fields).toString() })
    },
  }
}

/** The value of a hidden field. */
export const hidden = ({ text }: Seen, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1] ?? ''

/** The key of the newest link in a mail. */
export const keyIn = (mails: readonly Mail[]): string => /key=([\w-]+)/.exec(mails.at(-1)?.text ?? '')?.[1] ?? ''

/** Makes the first owner of the lake by the link. */
export const becomeOwner = async (signIn: SignIn, who: Visitor, address = 'owner@example.org'): Promise<Seen> => {
  const path = (await signIn.firstOwnerPath(LAKE)) ?? ''
  const key = /key=([\w-]+)/.exec(path)?.[1] ?? ''
  return who.post('/sign-in/en/join/', { act: 'join', key, address, 'pen-name': 'Heron', password: GOOD })
}
