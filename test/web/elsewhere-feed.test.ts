import fc from 'fast-check'
import { Parser } from 'htmlparser2'
import { describe, expect, test } from 'vitest'
import type { Entry } from '../../src/record/entry.ts'
import { fold, NOW } from '../../src/record/state.ts'
import { take } from '../../src/record/take.ts'
import { THINGS, type Thing } from '../../src/record/thing.ts'
import { changesFor, correctionsFor, MOST_CHANGES } from '../../src/web/elsewhere/changes.ts'
import { atomFeed, jsonFeed } from '../../src/web/elsewhere/feed.ts'
import { feedOf } from '../../src/web/elsewhere/of-page.ts'
import { html } from '../../src/web/pages/html.ts'
import { page } from '../../src/web/pages/site/page.ts'
import type { Route } from '../../src/web/pages/site/place.ts'
import type { View } from '../../src/web/pages/site/view.ts'
import { runs } from '../campaign.ts'
import { entriesOf, readExample } from '../samples/load.ts'
import { viewOf } from './elsewhere-view.ts'

const BASE = 'https://example.org/talks/'
const ukraine = entriesOf(readExample('ukraine-2025'))
const HERE = page({ title: 'Here', lead: 'Here.', body: html`` })

type Element = { readonly name: string; readonly attributes: Readonly<Record<string, string>>; text: string }

/** Reads XML strictly enough: every element is closed in its order, and nothing stands outside of one. */
const readXml = (xml: string): readonly Element[] => {
  const elements: Element[] = []
  const open: Element[] = []
  const wrong: string[] = []
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const element = { name, attributes, text: '' }
        elements.push(element)
        open.push(element)
      },
      ontext: text => {
        const inside = open.at(-1)
        if (inside === undefined && text.trim() !== '') wrong.push(text)
        if (inside !== undefined) inside.text += text
      },
      onclosetag: (name, isImplied) => {
        if (open.pop()?.name !== name || (isImplied && !/\/>/.test(xml))) wrong.push(name)
      },
      onerror: error => wrong.push(String(error)),
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.write(xml)
  parser.end()
  expect(wrong).toEqual([])
  return elements
}

const atomOf = (view: View): string => atomFeed(feedOf(view, HERE, 'atom'))
const jsonOf = (view: View) => JSON.parse(jsonFeed(feedOf(view, HERE, 'json-feed')))
const at = (route: Route, base: string | null = BASE): View => viewOf(ukraine, 'en', route, base)
const named = (elements: readonly Element[], name: string) => elements.filter(one => one.name === name)

const recordWith = (name: string): readonly Entry[] => {
  const things = [
    { kind: 'negotiation', value: { id: 'ford', title: { en: name }, notice: { en: name } } },
    { kind: 'party', value: { id: 'north', name: { en: name } } },
    { kind: 'instrument', value: { id: 'treaty', title: { en: name } } },
  ] as const
  const intents = things.map(({ kind, value }) => ({
    by: 'test',
    why: name,
    knownOn: null,
    change: { kind: 'put', thing: { kind, value: THINGS[kind].parse(value) } as Thing } as const,
  }))
  const taken = take(fold([], NOW), intents, '2030-12-01T00:00:00.000Z')
  if (!taken.ok) throw new Error(JSON.stringify(taken.refusal))
  return taken.value.entries
}

describe('the changes of a record', () => {
  test('are the newest hundred, newest first', () => {
    const changes = changesFor(ukraine, null)
    expect(ukraine.length).toBeGreaterThan(MOST_CHANGES)
    expect(changes.map(({ seq }) => seq)).toEqual(
      ukraine
        .map(({ seq }) => seq)
        .toReversed()
        .slice(0, MOST_CHANGES),
    )
  })

  test('of a party are those that are it or name it, and all of those', () => {
    const changes = changesFor(ukraine, [{ kind: 'party', id: 'nato' as never }])
    expect(changes.length).toBeGreaterThan(0)
    const about = ukraine.filter(({ change }) => JSON.stringify(change).match(/"(?:party|id|for)":"nato"/))
    expect(changes.map(({ seq }) => seq)).toEqual(
      about
        .map(({ seq }) => seq)
        .toReversed()
        .slice(0, MOST_CHANGES),
    )
  })

  test('of a point hold its provisions and the positions on its issues', () => {
    const kinds = new Set(
      feedOf(at({ kind: 'point', id: 'troops' as never }), HERE, 'atom').changes.map(one => one.ref.kind),
    )
    for (const kind of ['lineage', 'provision', 'position', 'issue']) expect(kinds).toContain(kind)
    expect(kinds).not.toContain('party')
  })
})

describe('the corrections of a record', () => {
  const put = (entries: readonly Entry[], thing: unknown): readonly Entry[] => {
    const intent = {
      by: 'test',
      why: 'told so',
      knownOn: null,
      change: { kind: 'put', thing: thing as Thing },
    } as const
    const taken = take(fold(entries, NOW), [intent], '2030-12-02T00:00:00.000Z')
    if (!taken.ok) throw new Error(JSON.stringify(taken.refusal))
    return [...entries, ...taken.value.entries]
  }
  const party = (value: object) => ({ kind: 'party', value: THINGS.party.parse({ id: 'north', ...value }) })
  const supplemented = put(recordWith('North'), party({ name: { en: 'North', de: 'Norden' } }))
  const corrected = put(supplemented, party({ name: { en: 'Northland', de: 'Norden' } }))

  test('are what was said otherwise or taken back; what was added, or only added to, is none', () => {
    expect(correctionsFor(supplemented)).toEqual([])
    expect(correctionsFor(corrected).map(({ seq, kind }) => [seq, kind])).toEqual([[corrected.at(-1)?.seq, 'amend']])
    expect(changesFor(corrected, null).length).toBeGreaterThan(2)
  })

  test('stand in both feeds of the corrections page under a name and an id of their own, and nothing else does', () => {
    const view = viewOf(corrected, 'en', { kind: 'corrections' }, BASE)
    const titles = named(readXml(atomOf(view)), 'title').map(({ text }) => text)
    expect(titles).toEqual(['North: corrections of the record', 'Party Northland was corrected'])
    expect(named(readXml(atomOf(view)), 'id')[0]?.text).toMatch(/:corrections:en$/)
    expect(jsonOf(view).items).toHaveLength(1)
  })
})

describe('the Atom feed', () => {
  const elements = readXml(atomOf(at({ kind: 'standing' })))

  test('has what RFC 4287 asks for, and ids that never repeat', () => {
    expect(elements[0]).toMatchObject({ name: 'feed', attributes: { xmlns: 'http://www.w3.org/2005/Atom' } })
    const entries = named(elements, 'entry').length
    expect(entries).toBe(MOST_CHANGES)
    for (const name of ['id', 'title', 'updated']) expect(named(elements, name)).toHaveLength(entries + 1)
    const ids = named(elements, 'id').map(({ text }) => text)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^urn:travaux:ukraine-2025:(?:changes:en|entry:\d+)$/)
    expect(named(elements, 'link').filter(one => one.attributes.rel === 'self')).toHaveLength(1)
    for (const { text } of named(elements, 'updated')) expect(text).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
  })

  test('tells changes in words and leads to the things', () => {
    const titles = named(readXml(atomOf(at({ kind: 'draft', id: 'us-28.en' as never }))), 'title').map(one => one.text)
    expect(titles).toContain('Draft US-28 was added')
    const german = viewOf(ukraine, 'de', { kind: 'draft', id: 'us-28.en' as never }, BASE)
    expect(atomOf(german)).toContain('Entwurf US-28 wurde hinzugefügt')
    const links = named(elements, 'link').map(one => one.attributes.href ?? '')
    expect(links.every(link => link.startsWith('https://example.org/talks/ukraine-2025/en/'))).toBe(true)
  })

  test('carries the notice in its head and in every entry', () => {
    const notice = 'Sample, closed on 24 December 2025, not maintained'
    expect(named(elements, 'subtitle')[0]?.text).toContain(notice)
    expect(named(elements, 'content').every(({ text }) => text.includes(notice))).toBe(true)
  })

  test('of a site without an address leads on from where it stands', () => {
    const links = named(readXml(atomOf(at({ kind: 'party', id: 'nato' as never }, null))), 'link')
    expect(links.map(one => one.attributes.href)).toContain('feed.atom')
    expect(links.every(one => !/^(?:\/|https?:)/.test(one.attributes.href ?? '/'))).toBe(true)
  })
})

describe('the JSON feed', () => {
  test('is version 1.1 with the same items as the Atom feed', () => {
    const feed = jsonOf(at({ kind: 'standing' }))
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      language: 'en',
      feed_url: `${BASE}ukraine-2025/en/feed.json`,
    })
    const ids = named(readXml(atomOf(at({ kind: 'standing' }))), 'id').map(({ text }) => text)
    expect(feed.items.map((item: { readonly id: string }) => item.id)).toEqual(ids.slice(1))
    for (const item of feed.items)
      expect(item).toMatchObject({
        url: expect.stringMatching(/^https:/),
        content_text: expect.stringContaining('Sample, closed'),
      })
  })

  test('of a site without an address claims none', () => {
    const feed = jsonOf(at({ kind: 'standing' }, null))
    expect(feed).not.toHaveProperty('feed_url')
    expect(feed.items[0]).not.toHaveProperty('url')
  })
})

describe('both feeds', () => {
  test('give the same bytes again, and are empty for an empty record', () => {
    expect(atomOf(at({ kind: 'standing' }))).toBe(atomOf(at({ kind: 'standing' })))
    const empty = viewOf([], 'de', { kind: 'standing' }, BASE)
    expect(named(readXml(atomOf(empty)), 'entry')).toEqual([])
    expect(jsonOf(empty).items).toEqual([])
  })

  test('hold whatever names a record may hold, as text', () => {
    const name = fc
      .array(fc.constantFrom(...'<script> ]]> & &amp; " \' <!-- \ufffe \u2028 ة 😀 \u{10ffff} a'.split(' '), ' '), {
        minLength: 1,
      })
      .map(parts => parts.join(''))
      .filter(text => text.trim() !== '')
    fc.assert(
      fc.property(name, text => {
        const view = viewOf(recordWith(text), 'en', { kind: 'standing' }, BASE)
        const elements = readXml(atomOf(view))
        const clean = text.replace(/\ufffe|\uffff/g, '')
        expect(new Set(elements.map(one => one.name))).not.toContain('script')
        expect(named(elements, 'content')[0]?.text).toContain(clean)
        expect(jsonOf(view).items[0].content_text).toContain(text)
      }),
      { numRuns: runs(60) },
    )
  })
})
