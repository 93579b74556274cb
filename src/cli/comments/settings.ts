import { dirname, join } from 'node:path'
import type { TrustedProxy } from '../../server/comments/network.ts'
import { isOneAddress } from '../../server/mail/message.ts'
import type { MailSettings } from '../../server/mail/open-mailer.ts'
import { peoplePathOf } from '../../store/people/open.ts'
import { accept, type Result, refuse } from '../../text/reading.ts'
import type { RecordPlace } from '../record/place.ts'

/** The variables of the environment that are read; what is empty counts as not set. */
export type Environment = Readonly<Record<string, string | undefined>>

/** Where the key of addresses and links is: `named` by the operator, or `beside` the record, where it may be made. */
export type SecretPlace = { readonly kind: 'named' | 'beside'; readonly file: string }

/**
 * What `travaux serve` shall do with comments. `off` because it was `asked`, because the record is a `folder` that cannot be written, or because a
 * database server has no place beside it and the settings named in `missing` are `unset`.
 */
export type CommentsWanted =
  | { readonly kind: 'off'; readonly why: 'asked' | 'folder' }
  | { readonly kind: 'off'; readonly why: 'unset'; readonly missing: string }
  | {
      readonly kind: 'on'
      readonly secret: SecretPlace
      readonly mail: MailSettings
      readonly proxy: TrustedProxy
      readonly copies: readonly string[]
    }

/** What the settings are read from: `--comments` (null where it was left out), the environment, and where the record is. */
export type CommentsAsked = {
  readonly option: string | null
  readonly env: Environment
  readonly place: RecordPlace
}

/** More proxies than this stand in front of no site; a larger number is a slip of the pen that would let anybody choose an address. */
const MOST_PROXIES = 8

/** The sender where mail is only written down. */
const NOBODY = 'comments@localhost'

const set = (env: Environment, name: string): string | null => env[name] || null

const fileOf = (place: RecordPlace): string | null =>
  place.kind === 'store' && place.place.kind === 'sqlite' ? place.place.path : null

/** Where the key is looked for: `TRAVAUX_SECRET_FILE`, else `talks.people.key` beside `talks.sqlite`; null for a record on a server that names none. */
export const secretPlace = (env: Environment, place: RecordPlace): SecretPlace | null => {
  const named = set(env, 'TRAVAUX_SECRET_FILE')
  if (named !== null) return { kind: 'named', file: named }
  const file = fileOf(place)
  return file === null ? null : { kind: 'beside', file: peoplePathOf(file).replace(/sqlite$/, 'key') }
}

const readProxy = (env: Environment): Result<TrustedProxy> => {
  const raw = set(env, 'TRUSTED_PROXY') ?? '0'
  return /^\d$/.test(raw) && Number(raw) <= MOST_PROXIES
    ? accept(raw === '0' ? null : { hops: Number(raw) })
    : refuse({ kind: 'bad-trusted-proxy', params: { value: raw, most: MOST_PROXIES } })
}

// As `publish --base` writes them: a whole address of a folder, ended by a slash, without a name, a query or a mark.
const toCopy = (raw: string): string | null => {
  const url = URL.parse(raw.endsWith('/') ? raw : `${raw}/`)
  const isPlain = url !== null && /^https?:$/.test(url.protocol) && `${url.username}${url.search}${url.hash}` === ''
  return isPlain ? url.href : null
}

const readCopies = (env: Environment): Result<readonly string[]> => {
  const copies: string[] = []
  for (const raw of (set(env, 'COPIES_AT') ?? '').split(/\s+/).filter(part => part !== '')) {
    const copy = toCopy(raw)
    if (copy === null) return refuse({ kind: 'bad-copies-at', params: { value: raw.slice(0, 200) } })
    copies.push(copy)
  }
  return accept(copies)
}

// The address of a mail server may hold a password: it is never repeated, not even in a refusal.
const isMailServer = (raw: string): boolean => {
  const url = URL.parse(raw)
  return url !== null && /^smtps?:$/.test(url.protocol) && url.hostname !== '' && !/\s/.test(raw)
}

const readSender = (env: Environment): Result<string | null> => {
  const raw = set(env, 'MAIL_FROM')
  return raw === null || isOneAddress(raw) ? accept(raw) : refuse({ kind: 'bad-mail-from', params: { value: raw } })
}

/** Null where neither a server nor a folder is named and the record has no place beside it. */
const readMail = (env: Environment, place: RecordPlace): Result<MailSettings | null> => {
  const from = readSender(env)
  if (!from.ok) return from
  const [url, folder] = [set(env, 'SMTP_URL'), set(env, 'MAIL_FOLDER')]
  if (url !== null && folder !== null) return refuse({ kind: 'mail-twice', params: {} })
  if (url !== null && !isMailServer(url)) return refuse({ kind: 'bad-smtp-url', params: {} })
  if (url !== null && from.value === null) return refuse({ kind: 'mail-from-missing', params: {} })
  const file = fileOf(place)
  const path = folder ?? (file === null ? null : join(dirname(file), 'mail'))
  if (url !== null && from.value !== null) return accept({ kind: 'smtp', url, from: from.value, unsent: path })
  return accept(path === null ? null : { kind: 'folder', path, from: from.value ?? NOBODY })
}

const missingOf = (secret: SecretPlace | null, mail: MailSettings | null): string =>
  [secret === null ? ['TRAVAUX_SECRET_FILE'] : [], mail === null ? ['SMTP_URL'] : []].flat().join(', ')

/**
 * Reads what `serve` shall do with comments; asks nothing of the disk. They are on where they can be: a record on a database server without the settings
 * stays without them, which is said, unless `--comments on` insists. Refuses `comments-need-database`, `comments-unset`, `bad-trusted-proxy`, `bad-copies-at`, `bad-mail-from`,
 * `mail-twice`, `bad-smtp-url`, `mail-from-missing`.
 */
export const readCommentSettings = ({ option, env, place }: CommentsAsked): Result<CommentsWanted> => {
  if (option === 'off') return accept({ kind: 'off', why: 'asked' })
  if (place.kind === 'folder')
    return option === 'on'
      ? refuse({ kind: 'comments-need-database', params: { record: place.name } })
      : accept({ kind: 'off', why: 'folder' })
  const proxy = readProxy(env)
  if (!proxy.ok) return proxy
  const copies = readCopies(env)
  if (!copies.ok) return copies
  const mail = readMail(env, place)
  if (!mail.ok) return mail
  const secret = secretPlace(env, place)
  if (secret !== null && mail.value !== null)
    return accept({ kind: 'on', secret, mail: mail.value, proxy: proxy.value, copies: copies.value })
  const missing = missingOf(secret, mail.value)
  return option === 'on'
    ? refuse({ kind: 'comments-unset', params: { missing } })
    : accept({ kind: 'off', why: 'unset', missing })
}
