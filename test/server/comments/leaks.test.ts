import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { leakIn, playHistory } from './history.ts'

test('in 3,000 public answers after a random history stands no address, and nothing made from one', async () => {
  let leaks = 0
  const looked = await playHistory(7, 3_000, text => {
    if (leakIn(text) !== null) leaks++
  })
  expect(looked).toBeGreaterThanOrEqual(3_000)
  expect(leaks).toBe(0)
}, 120_000)

test.each([
  ['as it was typed', 'Ada.Quill+news@Mail.Example'],
  ['in small letters', 'x ada.quill+news@mail.example y'],
  ['as the picture services hash it', createHash('md5').update('ada.quill+news@mail.example').digest('hex')],
  ['as SHA-256 in base64', createHash('sha256').update('b.stone@post.example').digest('base64')],
  ['as a network', '198.51.100.23'],
])('an address %s would be found', (_, text) => {
  expect(leakIn(`{"avatar":"${text}"}`)).not.toBeNull()
})
