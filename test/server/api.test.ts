import { Ajv2020 } from 'ajv/dist/2020.js'
import { beforeAll, describe, expect, test } from 'vitest'
import { de } from '../../src/web/pages/phrases.de.ts'
import { sampleEntries } from '../web/site/sample.ts'
import { type Served, serve, shelfOf } from './serving.ts'

type Operation = {
  readonly parameters?: readonly { readonly name: string; readonly in: string }[]
  readonly responses: Readonly<
    Record<string, { readonly content: Readonly<Record<string, { readonly schema: object }>> }>
  >
}
type Description = {
  readonly openapi: string
  readonly paths: Readonly<Record<string, { readonly get: Operation }>>
  readonly components: { readonly schemas: Readonly<Record<string, object>> }
}

const UKRAINE = 'ukraine-2025'
const BELOW = '/api/v1/negotiations'

let site: Served
let description: Description

beforeAll(async () => {
  site = await serve(shelfOf(UKRAINE, 'lake-treaty'))
  description = (await (await site.ask('/api/openapi.json')).json()) as Description
})

/** The schema that the description promises for an address, with all that it refers to. */
const promised = (path: string, status: number, type: string): object => {
  const found = Object.keys(description.paths)
    .filter(one => new RegExp(`^${one.replace(/\{[^}]+\}/g, '[^/]+')}$`).test(path))
    .at(-1)
  const schema = description.paths[found ?? '']?.get.responses[status]?.content[type]?.schema
  if (schema === undefined) throw new Error(`nothing is promised for ${status} at ${path}`)
  return { ...schema, components: description.components }
}

const asked = async (address: string) => {
  const answer = await site.ask(address)
  const type = answer.headers.get('content-type') ?? ''
  const body = JSON.parse(await answer.text())
  const validate = new Ajv2020({ strict: false, allErrors: true }).compile(
    promised(address.replace(/\?.*$/, ''), answer.status, type),
  )
  validate(body)
  expect(validate.errors).toBeNull()
  return { status: answer.status, body, headers: answer.headers }
}

const TOPICS = ['drafts', 'positions', 'events', 'sources', 'overview', 'points', 'entries', 'corrections']

describe('the description', () => {
  test('is OpenAPI 3.1, and every reference in it is there', () => {
    expect(description.openapi).toBe('3.1.0')
    const names = [...JSON.stringify(description).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(
      match => match[1] ?? '',
    )
    expect(names.length).toBeGreaterThan(20)
    expect(names.filter(name => !(name in description.components.schemas))).toEqual([])
    expect(JSON.stringify(description)).not.toContain('$defs')
  })

  test('has every question, each with its moment', () => {
    const below = Object.keys(description.paths).filter(path => path.startsWith(`${BELOW}/{negotiation}/`))
    expect(below.map(path => path.slice(`${BELOW}/{negotiation}/`.length)).sort()).toEqual(
      [...TOPICS, 'points/{which}'].sort(),
    )
    for (const path of below)
      expect(description.paths[path]?.get.parameters?.map(({ name }) => name)).toEqual(
        expect.arrayContaining(['negotiation', 'knownOn', 'on', 'revision', 'lang']),
      )
  })
})

describe('answers keep what the description promises', () => {
  test.each([UKRAINE, 'lake-treaty'].flatMap(name => TOPICS.map(topic => [name, topic] as const)))(
    '%s: %s',
    async (name, topic) => {
      const { status, body } = await asked(`${BELOW}/${name}/${topic}`)
      expect(status).toBe(200)
      expect(body.topic).toBe(topic)
      expect(body.revision).toBe(sampleEntries(name).length)
      expect(body.negotiation.id).toBe(name)
      if (name === UKRAINE) expect(body.negotiation.notice.en).toContain('Sample, closed on 24 December 2025')
    },
  )

  test('the negotiations, and each point of one', async () => {
    const { body } = await asked(BELOW)
    expect(body.negotiations.map(({ id }: { id: string }) => id)).toEqual([UKRAINE, 'lake-treaty'])
    const { body: listed } = await asked(`${BELOW}/${UKRAINE}/points`)
    expect(listed.points.length).toBeGreaterThan(20)
    for (const { id } of listed.points.slice(0, 8))
      expect((await asked(`${BELOW}/${UKRAINE}/points/${id}`)).status).toBe(200)
    expect((await asked(`${BELOW}/${UKRAINE}/points/us-28.en.8`)).body.topic).toBe('point')
  })

  test.each([
    [`${BELOW}/nobody/drafts`, 404],
    [`${BELOW}/${UKRAINE}/points/nowhere`, 404],
    [`${BELOW}/${UKRAINE}/drafts?revision=999999`, 404],
    [`${BELOW}/${UKRAINE}/drafts?revision=-1`, 400],
    [`${BELOW}/${UKRAINE}/drafts?knownOn=2025-02-30`, 400],
    [`${BELOW}/${UKRAINE}/drafts?on=yesterday`, 400],
    [`${BELOW}/${UKRAINE}/drafts?lang=fr`, 400],
    [`${BELOW}/${UKRAINE}/entries?limit=100000`, 400],
    [`${BELOW}/%3Cscript%3E/drafts`, 400],
  ])('%s is a problem', async (address, status) => {
    const { status: is, body, headers } = await asked(address)
    expect(is).toBe(status)
    expect(body.status).toBe(status)
    expect(headers.get('content-type')).toBe('application/problem+json')
    expect(body.title.length + body.detail.length).toBeGreaterThan(20)
  })

  test('problems speak the language that is asked for; what is not there is one too', async () => {
    const { body } = await asked(`${BELOW}/${UKRAINE}/points/nowhere?lang=de`)
    expect(body.title).toBe(de['message.no-point'])
    const lost = await site.ask('/api/v9')
    expect(lost.status).toBe(404)
    expect(lost.headers.get('content-type')).toBe('application/problem+json')
  })
})

describe('moments', () => {
  test('as known on a day nothing is told that came later', async () => {
    const { body } = await asked(`${BELOW}/${UKRAINE}/entries?knownOn=2025-11-24&limit=1000`)
    const all = sampleEntries(UKRAINE)
    const known = all.filter(({ knownOn }) => knownOn <= '2025-11-24T23:59:59.999Z')
    expect(known.length).toBeLessThan(all.length)
    expect(body.entries.map(({ seq }: { seq: number }) => seq)).toEqual(known.map(({ seq }) => seq))
    const { body: drafts } = await asked(`${BELOW}/${UKRAINE}/drafts?knownOn=2025-11-24`)
    expect(JSON.stringify(drafts)).not.toContain('ua-20')
    expect(drafts.asked).toMatchObject({ knownAt: '2025-11-24T23:59:59.999Z', reportsBy: '2025-11-24' })
  })

  test('on a day in the world only what was by then', async () => {
    const { body } = await asked(`${BELOW}/${UKRAINE}/drafts?on=2025-11-21`)
    expect(body.drafts.length).toBeGreaterThan(0)
    expect(body.drafts.every(({ date }: { date: string }) => date <= '2025-11-21')).toBe(true)
  })

  test('entries come page by page, each once', async () => {
    const seen: number[] = []
    for (let from: number | null = 1; from !== null; ) {
      const { body } = await asked(`${BELOW}/${UKRAINE}/entries?from=${from}&limit=150`)
      seen.push(...body.entries.map(({ seq }: { seq: number }) => seq))
      from = body.next
    }
    expect(seen).toEqual(sampleEntries(UKRAINE).map(({ seq }) => seq))
  })

  test('what is known on a revision holds for good and may be kept', async () => {
    const { body, headers } = await asked(`${BELOW}/${UKRAINE}/points?revision=40`)
    expect(body.revision).toBe(40)
    expect(headers.get('cache-control')).toContain('immutable')
    const again = await site.ask(`${BELOW}/${UKRAINE}/points?revision=40`, {
      headers: { 'if-none-match': headers.get('etag') ?? '' },
    })
    expect(again.status).toBe(304)
  })
})
