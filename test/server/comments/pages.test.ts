import { Parser } from 'htmlparser2'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadPayloads } from '../../web/site/payloads.ts'
import { type AtDesk, atDesk, FORM, negotiation, PAGES, takenIn } from './at-desk.ts'

let at: AtDesk
beforeEach(async () => {
  at = await atDesk({ pages: PAGES })
})
afterEach(() => at.close())

/** What of a page could run or lead somewhere: scripts but our own, frames and objects, handlers, styles, addresses that are none of the web. */
const hostileIn = (page: string): readonly string[] => {
  const found: string[] = []
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (name === 'script' && !(attributes.src ?? '').endsWith('assets/comments.js')) found.push('script')
      if (/^(?:iframe|object|embed|svg|math|img|base|style|template)$/.test(name) && attributes.class === undefined)
        found.push(name)
      for (const [key, value] of Object.entries(attributes)) {
        if (/^on|^style$|^srcdoc$|^formaction$/.test(key)) found.push(`${name} ${key}`)
        if (/^(?:href|src|action)$/.test(key) && /^\s*(?!https?:|mailto:)[a-z][\w+.-]*:/i.test(value))
          found.push(`${name} ${value}`)
      }
    },
  })
  parser.end(page)
  return found
}

test('every page of comments and of their moderation is a whole page in both languages', async () => {
  const { id, key } = takenIn(await at.send('comments/', FORM))
  await at.moderate('moderation/act', { 'comment-id': id, act: 'approve' })
  await at.send(`comments/report/${id}`, { reason: 'insult' })
  const readers = [
    'policy',
    'own',
    `own/${key}`,
    `taken/${key}?comment=${id}&mail=none`,
    `report/${id}`,
    `notice/${id}`,
    `report/${id}?state=taken`,
    'confirm/x',
    'own?state=sent',
    'own/nothing',
  ]
  const moderators = ['', 'queue?status=public', 'reports', 'log', 'settings', 'people']
  for (const tongue of ['en', 'de']) {
    const paths = [...readers.map(path => `comments/${path}`), ...moderators.map(path => `moderation/${path}`)]
    for (const path of paths) {
      const page = await (await at.ask(`../${tongue}/${path}`, { as: 'owner' })).text()
      expect(page).toMatch(new RegExp(`^<!doctype html>\\n<html lang="${tongue}"`))
      // A sentence that is missing would be shown by its key.
      expect(page.match(/>(?:comment|comments|moderation)[\w-]*\.[\w.-]+</g) ?? []).toEqual([])
      expect(hostileIn(page)).toEqual([])
    }
  }
})

test('forms lead where they are taken: the page of a refused one is sent again and taken', async () => {
  const page = await (await at.send('comments/', { ...FORM, name: '' })).text()
  expect(/<form[^>]* action="([^"]*)"/.exec(page)?.[1]).toBe('./')
  expect(page).toContain(FORM.comment)
  const { id, key } = takenIn(await at.send('comments/', FORM))
  const own = await (await at.ask(`comments/own/${key}`)).text()
  const action = /action="([^"]*\/erase)"/.exec(own)?.[1] ?? ''
  const path = new URL(action, `https://site.example/lake-treaty/en/comments/own/${key}`).pathname.replace(
    '/lake-treaty/en/',
    '',
  )
  expect((await at.send(path, { 'comment-id': id, sure: 'yes' })).status).toBe(303)
})

const payloads = loadPayloads()
if (payloads === null)
  console.warn('Skipped: the payload lists are not beside this checkout (../shared/corpora/security).')

test.skipIf(payloads === null)('payloads as name, comment and link never stand in any answer as markup', async () => {
  let looked = 0
  const look = async (answer: Response): Promise<void> => {
    looked++
    expect(hostileIn(await answer.text())).toEqual([])
  }
  for (const [place, payload] of (payloads ?? []).entries()) {
    at.later(30_000)
    const form = {
      ...FORM,
      name: payload.slice(0, 80),
      comment: `${payload}\nhttps://leaf.example/?${payload}`,
      address: payload,
    }
    await look(await at.send('comments/', form))
    const sent = await at.send('comments/', { ...form, address: '' })
    if (sent.status !== 303) {
      await look(sent)
      continue
    }
    const { id, key } = takenIn(sent)
    await at.moderate('moderation/act', { 'comment-id': id, act: 'approve' })
    await look(await at.ask(`comments/own/${key}`))
    await look(await at.send(`comments/report/${id}`, { reason: payload, words: payload }))
    if (place % 50 === 0)
      for (const status of ['held', 'public']) await look(await at.ask(`moderation/?status=${status}`, { as: 'owner' }))
  }
  for (const feed of ['feed.atom']) await look(await at.ask(`comments/${feed}`))
  expect(looked).toBeGreaterThan(1_500)
  const published = await at.desk.published(negotiation)
  expect(published.ok && published.value.comments.length).toBeGreaterThan(1_000)
})
