import { PostgresDialect } from 'kysely'
import { Pool } from 'pg'
import { describe, expect, test } from 'vitest'
import { becomeOwner, LAKE, OTHER, openHere, PLACES, visitor } from './visitor.ts'

const settled = (all: readonly PromiseSettledResult<unknown>[]): readonly string[] =>
  all.map(one => (one.status === 'fulfilled' ? 'opened' : String(one.reason)))

describe.each(PLACES)('opening on $name', ({ lay }) => {
  test('many programs that set up one database at once, and find what the others left', async () => {
    const laid = await lay()
    const opening = await Promise.allSettled(Array.from({ length: 6 }, () => openHere(laid)))
    expect(settled(opening)).toEqual(Array(6).fill('opened'))
    const opened = opening.flatMap(one => (one.status === 'fulfilled' ? [one.value.signIn] : []))
    const paths = await Promise.all(opened.map(one => one.firstOwnerPath(LAKE)))
    expect(new Set(paths).size).toBe(1)
    const [first, second] = opened
    if (first === undefined || second === undefined) throw new Error('nothing was opened')
    const who = visitor(first)
    expect((await becomeOwner(first, who)).status).toBe(303)
    expect((await second.whoIs(who.headers()))?.penName).toBe('Heron')
    expect(await second.firstOwnerPath(LAKE)).toBe(null)
    for (const one of opened) await one.close()
    const again = await openHere(laid)
    expect((await again.signIn.whoIs(who.headers()))?.roles.get(LAKE)).toBe('owner')
    await again.signIn.close()
    await laid.end()
  })
})

test('a server that is not there is refused, and one that goes away is said', async () => {
  const gone = () =>
    ({ kind: 'postgres', dialect: new PostgresDialect({ pool: new Pool({ port: 1, host: '127.0.0.1' }) }) }) as const
  await expect(openHere({ place: gone, dump: async () => '', end: async () => {} })).rejects.toThrow('unreachable')
  const server = PLACES.find(({ name }) => name === 'PostgreSQL')
  if (server === undefined) return
  const laid = await server.lay()
  const { signIn } = await openHere(laid)
  const who = visitor(signIn)
  await becomeOwner(signIn, who)
  await laid.end()
  for (const path of ['/sign-in/en/', '/sign-in/en/account/', '/sign-in/de/join/?key=x'])
    expect((await who.get(path)).status).toBe(503)
  expect((await visitor(signIn).post('/sign-in/en/', { address: 'owner@example.org', password: OTHER })).status).toBe(
    503,
  )
  expect(await signIn.whoIs(who.headers())).toBe(null)
  await signIn.close()
})
