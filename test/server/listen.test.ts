import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { listen } from '../../src/server/listen.ts'

const app = new Hono().get('/', context => context.text('here'))

test('a taken port moves on to the next, and the port is free again at the end', async () => {
  const first = await listen(app, 0)
  expect(first).not.toBeNull()
  if (first === null) return
  const second = await listen(app, first.port)
  expect(second?.port).toBeGreaterThan(first.port)
  expect(await (await fetch(`http://127.0.0.1:${second?.port}/`)).text()).toBe('here')
  await first.close()
  await second?.close()
  const again = await listen(app, first.port)
  expect(again?.port).toBe(first.port)
  await again?.close()
})

test('it listens on this machine only', async () => {
  const listening = await listen(app, 0)
  await expect(fetch(`http://127.0.0.2:${listening?.port}/`)).rejects.toThrow()
  await listening?.close()
})

test('the end does not wait for a connection that is kept open, nor for an answer that never comes', async () => {
  const asked = Promise.withResolvers<void>()
  const slow = new Hono().get('/never', () => {
    asked.resolve()
    return new Promise<Response>(() => {})
  })
  const listening = await listen(slow, 0)
  await (await fetch(`http://127.0.0.1:${listening?.port}/`, { keepalive: true })).text()
  const never = expect(fetch(`http://127.0.0.1:${listening?.port}/never`)).rejects.toThrow()
  await asked.promise
  await listening?.close()
  await never
})
