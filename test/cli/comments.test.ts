import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadSecret } from '../../src/cli/comments/secret.ts'
import { type CommentsWanted, readCommentSettings, secretPlace } from '../../src/cli/comments/settings.ts'
import type { RecordPlace } from '../../src/cli/record/place.ts'
import type { Refusal, Result } from '../../src/text/reading.ts'
import { fill } from '../../src/web/pages/phrases.ts'
import { commentsCommandDe } from '../../src/web/pages/phrases-comments-command.de.ts'
import { commentsCommandEn } from '../../src/web/pages/phrases-comments-command.en.ts'
import { folderOf } from './spawn.ts'

const FILE: RecordPlace = {
  kind: 'store',
  name: 'lake/talks.sqlite',
  place: { kind: 'sqlite', path: 'lake/talks.sqlite' },
  exists: true,
}
const SERVER: RecordPlace = {
  kind: 'store',
  name: 'postgres://db.example.org/lake',
  place: { kind: 'postgres', url: 'postgres://db.example.org/lake' },
  exists: true,
}
const FOLDER: RecordPlace = { kind: 'folder', name: 'lake', path: 'lake' }

type Env = Readonly<Record<string, string>>

const read = (env: Env, place: RecordPlace = FILE, option: string | null = null): Result<CommentsWanted> =>
  readCommentSettings({ option, env, place })

const accepted = <Value>(result: Result<Value>): Value => {
  if (!result.ok) throw new Error(result.refusal.kind)
  return result.value
}

const refusalOf = (result: Result<unknown>): Refusal => {
  if (result.ok) throw new Error('it was accepted')
  return result.refusal
}

/** The sentence of a refusal in a language; it must exist, and no slot of it may stay empty. */
const sentencesOf = (refusal: Refusal): readonly string[] =>
  [commentsCommandEn, commentsCommandDe].map(phrases => {
    const sentence = (phrases as Readonly<Record<string, string>>)[`refusal.${refusal.kind}`]
    if (sentence === undefined) throw new Error(`no sentence for ${refusal.kind}`)
    const filled = fill(sentence, refusal.params)
    expect(filled).not.toMatch(/[{}]/)
    return filled
  })

describe('the settings of comments', () => {
  test('beside a file everything has its place: nothing has to be set', () => {
    expect(accepted(read({}))).toEqual({
      kind: 'on',
      secret: { kind: 'beside', file: 'lake/talks.people.key' },
      mail: { kind: 'folder', path: 'lake/mail', from: 'comments@localhost' },
      proxy: null,
      copies: [],
    })
  })

  test('what is set counts, what is empty does not', () => {
    const env = {
      TRAVAUX_SECRET_FILE: '/run/key',
      MAIL_FROM: 'desk@example.org',
      TRUSTED_PROXY: '2',
      SMTP_URL: '',
    }
    expect(accepted(read({ ...env, MAIL_FOLDER: '/var/mail-out' }))).toEqual({
      kind: 'on',
      secret: { kind: 'named', file: '/run/key' },
      mail: { kind: 'folder', path: '/var/mail-out', from: 'desk@example.org' },
      proxy: { hops: 2 },
      copies: [],
    })
    expect(accepted(read({ COPIES_AT: ' https://news.example.org/talks  http://b.example/ ' }))).toMatchObject({
      copies: ['https://news.example.org/talks/', 'http://b.example/'],
    })
    const url = 'smtps://desk:geheim@mail.example.org:465'
    expect(accepted(read({ ...env, SMTP_URL: url }))).toMatchObject({
      mail: { kind: 'smtp', url, from: env.MAIL_FROM, unsent: expect.stringMatching(/mail$/) },
    })
  })

  test.each([
    ['off is off, whatever else is set', 'off', FILE, { TRUSTED_PROXY: 'many' }, { kind: 'off', why: 'asked' }],
    ['a record folder has none', null, FOLDER, {}, { kind: 'off', why: 'folder' }],
    [
      'a server has no place beside it',
      null,
      SERVER,
      {},
      { kind: 'off', why: 'unset', missing: 'TRAVAUX_SECRET_FILE, SMTP_URL' },
    ],
    ['a server with a key alone', null, SERVER, { TRAVAUX_SECRET_FILE: 'k' }, { kind: 'off', missing: 'SMTP_URL' }],
    ['a server with all it needs', 'on', SERVER, { TRAVAUX_SECRET_FILE: 'k', MAIL_FOLDER: 'm' }, { kind: 'on' }],
  ])('%s', (_, option, place, env, wanted) => {
    expect(accepted(read(env as Env, place, option))).toMatchObject(wanted)
  })

  test.each([
    ['comments-need-database', {}, FOLDER, 'on'],
    ['comments-unset', {}, SERVER, 'on'],
    ['bad-copies-at', { COPIES_AT: 'https://a.example/ news.example' }, FILE, null],
    ['bad-copies-at', { COPIES_AT: 'https://a.example/?q' }, FILE, null],
    ['bad-trusted-proxy', { TRUSTED_PROXY: 'true' }, FILE, null],
    ['bad-trusted-proxy', { TRUSTED_PROXY: '9' }, FILE, null],
    ['bad-trusted-proxy', { TRUSTED_PROXY: '-1' }, FILE, null],
    ['bad-mail-from', { MAIL_FROM: 'desk' }, FILE, null],
    ['bad-mail-from', { MAIL_FROM: 'desk@example.org\r\nBcc: all@example.org' }, FILE, null],
    ['bad-mail-from', { MAIL_FROM: 'Desk <desk@example.org>' }, FILE, null],
    ['bad-mail-from', { MAIL_FROM: 'a@example.org, b@example.org' }, FILE, null],
    ['mail-twice', { SMTP_URL: 'smtp://localhost', MAIL_FOLDER: 'm', MAIL_FROM: 'desk@example.org' }, FILE, null],
    ['bad-smtp-url', { SMTP_URL: 'https://mail.example.org', MAIL_FROM: 'desk@example.org' }, FILE, null],
    ['bad-smtp-url', { SMTP_URL: 'smtp:', MAIL_FROM: 'desk@example.org' }, FILE, null],
    ['mail-from-missing', { SMTP_URL: 'smtp://localhost' }, FILE, null],
  ])('refuses %s for %j', (kind, env, place, option) => {
    const refusal = refusalOf(read(env as Env, place, option))
    expect(refusal.kind).toBe(kind)
    const [english, german] = sentencesOf(refusal)
    expect(english).not.toBe(german)
  })

  test('a refusal never repeats the password of a mail server', () => {
    const refusal = refusalOf(read({ SMTP_URL: 'http://desk:geheim@mail.example.org', MAIL_FROM: 'desk@example.org' }))
    expect(JSON.stringify([refusal, sentencesOf(refusal)])).not.toContain('geheim')
  })

  test('a record on a server that names no key has no place for one', () => {
    expect(secretPlace({}, SERVER)).toBeNull()
    expect(secretPlace({ TRAVAUX_SECRET_FILE: 'k' }, SERVER)).toEqual({ kind: 'named', file: 'k' })
  })
})

describe('the key', () => {
  const at = folderOf({
    'short.key': Buffer.from('a short one'),
    'zeros.key': Buffer.alloc(64),
    'long.key': Buffer.alloc(5_000, 'abcdefghijklmnop'),
    'good.key': Buffer.from('0123456789abcdef0123456789abcdef'),
    'old.people.sqlite': 'kept',
  })
  const file = (name: string): string => join(at, name)

  test('is made once beside a record, for nobody else to read, and found again', async () => {
    const place = { kind: 'beside', file: file('talks.people.key') } as const
    const made = accepted(await loadSecret(place, file('talks.people.sqlite')))
    expect(made).toMatchObject({ made: true, isShared: false })
    expect(statSync(place.file).mode & 0o777).toBe(0o600)
    expect(statSync(place.file).size).toBe(32)
    writeFileSync(file('talks.people.sqlite'), 'kept')
    expect(accepted(await loadSecret(place, file('talks.people.sqlite')))).toEqual({ ...made, made: false })
    const other = accepted(await loadSecret({ kind: 'beside', file: file('other.people.key') }, null))
    expect(other.text).not.toBe(made.text)
  })

  test('is the same for the same bytes, and whether others can read it is told', async () => {
    const place = { kind: 'named', file: file('good.key') } as const
    chmodSync(place.file, 0o600)
    const mine = accepted(await loadSecret(place, null))
    chmodSync(place.file, 0o644)
    expect(mine.isShared).toBe(false)
    expect(accepted(await loadSecret(place, null))).toEqual({ ...mine, isShared: true })
  })

  test.each([
    ['secret-missing', 'named', 'nowhere.key', null],
    ['secret-lost', 'beside', 'old.people.key', 'old.people.sqlite'],
    ['secret-short', 'named', 'short.key', null],
    ['secret-long', 'named', 'long.key', null],
    ['secret-not-random', 'named', 'zeros.key', null],
    ['secret-unreadable', 'named', '.', null],
  ] as const)('%s', async (kind, place, name, people) => {
    const before = existsSync(file(name)) && name !== '.' ? readFileSync(file(name)) : null
    const secret = { kind: place, file: file(name) }
    const refusal = refusalOf(await loadSecret(secret, people === null ? null : file(people)))
    expect(refusal.kind).toBe(kind)
    sentencesOf(refusal)
    expect(existsSync(file(name)) && name !== '.' ? readFileSync(file(name)) : null).toEqual(before)
  })

  test('is not made where it cannot be written down', async () => {
    mkdirSync(file('empty'))
    const gone = { kind: 'beside', file: file('empty/there/is/none.key') } as const
    expect(refusalOf(await loadSecret(gone, null)).kind).toBe('secret-missing')
  })
})
