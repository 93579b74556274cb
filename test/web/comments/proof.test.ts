import { setTimeout as wait } from 'node:timers/promises'
import { runInNewContext } from 'node:vm'
import { createChallenge, verifySolution } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { buildSync } from 'esbuild'
import { describe, expect, test } from 'vitest'

const script =
  buildSync({
    entryPoints: ['src/web/islands/comments.ts'],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  }).outputFiles[0]?.text ?? ''

const secrets = { hmacSignatureSecret: 'one secret', hmacKeySignatureSecret: 'another' }

const challengeThatLasts = (seconds: number) =>
  createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost: 100,
    counter: 20,
    expiresAt: Math.floor(Date.now() / 1_000) + seconds,
    deriveKey,
    ...secrets,
  })

type Listener = (event: { readonly preventDefault: () => void; readonly persisted?: boolean }) => unknown

/** A page with one form and nothing else, in which the script runs as in a browser. `answer` null: the server cannot be reached. */
const open = (answer: (() => Promise<unknown>) | null, webCrypto: unknown = crypto) => {
  const field = { value: 'left over' }
  const heard = new Map<string, Listener>()
  const seen = { fetched: 0, sent: [] as string[], focused: 0, prevented: 0 }
  const form = {
    dataset: { challenge: '../challenge' },
    querySelector: () => field,
    addEventListener: (name: string, listener: Listener) => heard.set(name, listener),
    submit: () => seen.sent.push(field.value),
  }
  const focus = () => {
    seen.focused += 1
  }
  const world = {
    document: {
      querySelectorAll: (selector: string) => (selector.startsWith('form') ? [form] : []),
      querySelector: () => null,
      getElementById: () => ({ focus }),
    },
    location: { href: 'https://example.org/talks/en/' },
    fetch: async (address: string) => {
      seen.fetched += 1
      expect(address).toBe('https://example.org/talks/challenge')
      if (answer === null) throw new Error('not reached')
      return { ok: true, json: answer }
    },
    addEventListener: (name: string, listener: Listener) => heard.set(name, listener),
    crypto: webCrypto,
    ...{ URL, TextEncoder, performance, setTimeout, btoa, Uint8Array, ArrayBuffer, DataView },
  }
  runInNewContext(script, world)
  const preventDefault = () => {
    seen.prevented += 1
  }
  return { field, seen, does: (name: string) => heard.get(name)?.({ preventDefault, persisted: true }) }
}

const isSound = async (payload: string): Promise<boolean> => {
  const sent = JSON.parse(Buffer.from(payload, 'base64').toString('utf8'))
  return (await verifySolution({ ...sent, ...secrets, deriveKey })).verified
}

describe('the script of comments', () => {
  test('is small and makes no HTML of strings', () => {
    expect(script.length).toBeLessThan(6_500)
    expect(script).not.toMatch(/innerHTML|insertAdjacentHTML|document\.write|eval\(|new Function|cookie/)
  })

  test('asks for nothing before somebody types, and then proves what the server takes', async () => {
    const page = open(() => challengeThatLasts(600))
    await wait(5)
    expect(page.seen).toMatchObject({ fetched: 0, focused: 1 })
    expect(page.field.value).toBe('')
    page.does('input')
    await page.does('submit')
    expect(page.seen).toMatchObject({ fetched: 1, prevented: 1 })
    expect(await isSound(page.seen.sent[0] ?? '')).toBe(true)
  })

  test('sends once however often the button is pressed, and anew after coming back', async () => {
    const page = open(() => challengeThatLasts(600))
    await Promise.all([page.does('submit'), page.does('submit')])
    expect(page.seen.sent.length).toBe(1)
    page.does('pageshow')
    expect(page.field.value).toBe('')
    await page.does('submit')
    expect(page.seen.sent.length).toBe(2)
    expect(page.seen.sent[0]).not.toBe(page.seen.sent[1])
  })

  test('does not send a proof that has run out', async () => {
    const lasting = [1, 600]
    const page = open(() => challengeThatLasts(lasting.shift() ?? 600))
    page.does('input')
    await page.does('submit')
    expect(page.seen.fetched).toBe(2)
    expect(await isSound(page.seen.sent[0] ?? '')).toBe(true)
  })

  test('sends the comment without a proof where there is none to be had', async () => {
    const page = open(null)
    page.does('input')
    await page.does('submit')
    expect(page.seen.sent).toEqual([''])
    const insecure = open(null, {})
    expect(insecure.does('submit')).toBeUndefined()
    expect(insecure.seen.prevented).toBe(0)
  })
})
