import type { Hono } from 'hono'
import { Parser } from 'htmlparser2'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { makeAssets } from '../../../src/server/assets.ts'
import { commentViews } from '../../../src/server/comments/door.ts'
import { folderLibrary } from '../../../src/server/library.ts'
import { openReadingRoom } from '../../../src/server/reading-room.ts'
import { createSite } from '../../../src/server/site.ts'
import { loadPhrases } from '../../../src/web/pages/phrases.ts'
import { loadPayloads } from '../../web/site/payloads.ts'
import { sampleEntries } from '../../web/site/sample.ts'
import { type AtDesk, atDesk, FORM, negotiation, takenIn } from './at-desk.ts'

const opened = await openReadingRoom(folderLibrary(negotiation, sampleEntries('lake-treaty')), {
  elapsed: () => 0,
  report: () => {},
})
if (!opened.ok) throw new Error(opened.refusal.kind)
const room = opened.value
const phrases = { en: await loadPhrases('en'), de: await loadPhrases('de') }
const assets = makeAssets()

/** The site of the invented treaty, with the comments of a desk or without any. */
const siteWith = (at: AtDesk | null): Hono => {
  let version = 0
  const door =
    at === null
      ? null
      : {
          answer: async () => null,
          ...commentViews(at.desk, { kind: 'here' }),
          versionOf: () => version,
          refresh: async () => {
            const now = await at.store.publicVersion(negotiation)
            if (now.ok) version = now.value
          },
        }
  return createSite({
    room,
    phrases,
    publisher: { kind: 'served', base: null, reportTo: null, server: null },
    assets,
    hosts: ['site.example'],
    comments: () => door,
    reportFault: fault => {
      throw fault
    },
  })
}

let at: AtDesk
let site: Hono
beforeEach(async () => {
  at = await atDesk()
  site = siteWith(at)
})
afterEach(() => at.close())

const ask = async (path: string, of = site): Promise<Response> =>
  of.request(`http://site.example/${negotiation}/${path}`, { headers: { host: 'site.example' } })
const read = async (path: string, of = site): Promise<string> => (await ask(path, of)).text()

const POINT = JSON.stringify({ kind: 'point', lineage: 'purpose', draft: null, provision: null })

let sent = 0
const write = async (fields: Partial<Record<keyof typeof FORM, string>>): Promise<string> => {
  sent++
  const { id } = takenIn(
    await at.send('comments/', { ...FORM, anchor: POINT, ...fields }, { from: `198.51.${sent % 200}.7` }),
  )
  at.later(60_000)
  return id
}
const decide = (id: string, act: string): Promise<Response> =>
  at.moderate('moderation/act', { 'comment-id': id, act, reason: 'off-topic' })

describe('the page of all comments, as it is served', () => {
  test('is fresh: a comment appears there and in every count once it is let through, and goes once it is taken down', async () => {
    const places = ['en/', 'en/points/', 'en/drafts/chair-1/', 'en/timeline/']
    const counts = async (): Promise<readonly number[]> => {
      const pages = await Promise.all(places.map(path => read(path)))
      return pages.map(page => Number(/>(\d+) comments?</.exec(page)?.[1] ?? /comments \((\d+)\)/.exec(page)?.[1]))
    }
    expect(await read('en/comments/')).toContain('Nobody has commented on this record yet.')
    expect(await read('de/comments/')).toContain('Noch hat niemand diese Akte kommentiert.')
    const id = await write({ comment: 'Who keeps the sluice in winter, and who pays for it?' })
    expect(await read('en/comments/')).not.toContain('sluice in winter')
    await decide(id, 'approve')
    expect(await read('en/comments/')).toContain('sluice in winter')
    expect(await counts()).toEqual([1, 1, 1, 1])
    expect(await read('en/comments/?q=Sluice')).toContain('<mark>sluice</mark>')
    await decide(id, 'remove')
    expect(await read('en/comments/')).not.toContain('sluice in winter')
    expect(await read('en/comments/?q=Sluice')).not.toContain('<mark>')
    expect(await read('en/points/')).not.toContain('#comments')
  })

  test.each([
    'comments/2/',
    'comments/1/',
    'comments/0/',
    'comments/x/',
    'comments/data.csv',
    'comments/embed/',
    'comments/?knownOn=2030-01-01',
  ])('there is nothing at %s', async path => {
    expect((await ask(`en/${path}`)).status).toBe(404)
  })

  test('earlier moments, and sites without comments, stay as they were byte for byte', async () => {
    const id = await write({ comment: 'A comment that pages of earlier moments do not know.' })
    const before = siteWith(null)
    await decide(id, 'approve')
    const newest = room.latest(negotiation)
    for (const path of [`r/${newest}/en/points/`, `r/${newest}/en/`, 'de/?knownOn=2031-01-01', 'en/points/data.csv'])
      expect(await read(path)).toBe(await read(path, before))
    expect((await ask('en/comments/', before)).status).toBe(404)
    expect((await ask(`r/${newest}/en/comments/`)).status).toBe(404)
    expect(await read('en/points/', before)).not.toContain('comments/')
  })

  test('finds a word in any form and writing, in both languages', async () => {
    await decide(await write({ comment: 'Der Übergang an der Schleuse fehlt im Entwurf.', language: 'de' }), 'approve')
    await decide(await write({ comment: 'Nothing of that kind stands here at all, I think.' }), 'approve')
    for (const words of ['UBERGANG', 'schleusen', 'uebergang', '"der Schleuse"', 'Schleuße'])
      for (const tongue of ['en', 'de']) {
        const page = await read(`${tongue}/comments/?${new URLSearchParams({ q: words })}`)
        expect({ words, hits: page.match(/<ol class="hits"[\s\S]*?<\/ol>/)?.[0].match(/<h3>/g)?.length }).toEqual({
          words,
          hits: 1,
        })
      }
  })
})

const hostileIn = (page: string): readonly string[] => {
  const found: string[] = []
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (name === 'script' && !/assets\/[\w.-]+\.js$/.test(attributes.src ?? '')) found.push('script')
      if (/^(?:iframe|object|embed|math|img|base|style|template)$/.test(name)) found.push(name)
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

const payloads = loadPayloads()
if (payloads === null) console.warn('Skipped: the payload lists are not beside this checkout.')

describe('hostile questions', () => {
  test.skipIf(payloads === null)(
    'no line of the payload lists runs when it is searched for',

    async () => {
      await decide(
        await write({ name: '<svg onload=alert(1)>', comment: '"><script>alert(1)</script> javascript:alert(1) <b>' }),
        'approve',
      )
      let looked = 0
      for (const payload of payloads ?? []) {
        const query = new URLSearchParams({ q: payload.toWellFormed() }).toString()
        const answer = await ask(`en/comments/?${query}`)
        // The longest lines make addresses that no page has.
        if (answer.status === 414) continue
        expect(answer.status).toBe(200)
        expect(hostileIn(await answer.text())).toEqual([])
        looked++
      }
      expect(looked).toBeGreaterThan(1_000)
    },
  )

  test.each([
    `q=${'a'.repeat(3_500)}`,
    `q=${'%22'.repeat(900)}`,
    'q=a&page=99999999999999',
    'q=a&page=-1&page=x',
    'q=a&draft=__proto__&language=constructor&kind=toString',
    'q=%00%ff',
    'q=%F0%9F%92%A9',
    'q=(a%2B)%2B%24',
    'constructor=1&__proto__=2&q=',
  ])('%s is answered', async query => {
    await decide(await write({ comment: 'aaaa aaa aa a, and some more words to be found.' }), 'approve')
    const answer = await ask(`de/comments/?${query}`)
    expect([200, 400]).toContain(answer.status)
    expect(hostileIn(await answer.text())).toEqual([])
  })
})
