import { createHash, createHmac, pbkdf2Sync } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import type { Search } from './derived.ts'
import { search } from './history.ts'
import { findLeaks } from './leaks.ts'

const ADA = 'ada.quill+news@mail.example'
const IP = '198.51.100.23'
const SALT = 'eec001a8d2cc7a76944451c41860b446'

let sought: Search
beforeAll(() => {
  sought = search()
  sought.learn('abcdefghijklmnopqrstuvwxyz')
})

test('in 2,000 public answers after random histories stands no address, and nothing made from one', async () => {
  const { answers, found, pictures } = await findLeaks(7, 2_000)
  expect(found).toEqual([])
  expect(pictures).toBe(0)
  expect(answers).toBeGreaterThanOrEqual(2_000)
})

const digest = (name: string, text: string): Buffer => createHash(name).update(text).digest()

test.each([
  ['as it was typed', 'Ada.Quill+news@Mail.Example'],
  ['in small letters', `x ${ADA} y`],
  ['in an address of the web', encodeURIComponent(ADA)],
  ['in entities', ADA.replace('@', '&#64;').replace('+', '&#x2b;')],
  ['in half', 'ada.quill'],
  ['in base64, among other things', Buffer.from(`{"to":"${ADA}"}`).toString('base64')],
  ['in hexadecimal', Buffer.from(ADA).toString('hex').toUpperCase()],
  ['as the picture services hash it', digest('md5', ADA).toString('hex')],
  ['as they hash it now', digest('sha256', ADA).toString('hex')],
  ['as SHA-1 of how it was typed', digest('sha1', 'Ada.Quill+news@Mail.Example').toString('hex')],
  ['as SHA-256 in base64', digest('sha256', 'b.stone@post.example').toString('base64')],
  [
    'as SHA-256 in base64 for addresses, cut',
    digest('sha256', 'b.stone@post.example').toString('base64url').slice(0, 22),
  ],
  ['hashed with the line end of a shell', digest('md5', `${ADA}\n`).toString('hex')],
  ['hashed with the id of a comment', digest('sha256', `abcdefghijklmnopqrstuvwxyz${ADA}`).toString('hex')],
  ['under a key that everybody knows', createHmac('sha256', 'travaux').update(ADA).digest('base64url')],
  ['stretched with a salt that ships', pbkdf2Sync(ADA, 'lake-treaty', 10_000, 32, 'sha256').toString('hex')],
  ['as a network', IP],
  ['as a network that was hashed', digest('md5', '198.51.100.0/24').toString('hex')],
  ['as a number', '3325256727'],
])('an address %s would be found', (_, text) => {
  expect(sought.find(`{"avatar":"${text}"}`)).not.toBeNull()
})

test('an address that was stretched with the salt of the same answer would be found', () => {
  const key = (text: string): string => pbkdf2Sync(text, Buffer.from(SALT, 'hex'), 4_000, 32, 'sha256').toString('hex')
  const task = (prefix: string): string =>
    `{"parameters":{"algorithm":"PBKDF2/SHA-256","cost":4000,"keyPrefix":"${prefix}","nonce":"b6b33e495b43f2cf","salt":"${SALT}"}}`
  expect(sought.find(task(key(ADA)))).not.toBeNull()
  expect(sought.find(task(key(IP).slice(0, 32)))).not.toBeNull()
  expect(sought.find(task(key('somebody@else.example')))).toBeNull()
})

test('what nobody typed is not found', () => {
  const words = [
    'f.stone@post.example',
    digest('md5', 'f.stone@post.example').toString('hex'),
    'abcdefghijklmnopqrstuvwxyz',
  ]
  expect(words.map(sought.find)).toEqual([null, null, null])
})
