import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { type AddressInfo, createServer as createRawServer, type Socket } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fetchPage } from '../../../src/server/fetching/fetch-page.ts'
import type { Network } from '../../../src/server/fetching/get.ts'

const PUBLIC = '93.184.215.14'
const HTML = { 'content-type': 'text/html; charset=utf-8' }

type Seen = { readonly path: string; readonly headers: IncomingMessage['headers'] }

const seen: Seen[] = []
let robots: readonly [number, string] = [404, '']

const page = (response: ServerResponse, body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}) =>
  response.writeHead(200, { ...HTML, ...headers }).end(body)

const ANSWERS: Readonly<Record<string, (response: ServerResponse) => void>> = {
  '/': response => page(response, '<p>words</p>'),
  '/robots.txt': response => response.writeHead(robots[0], { 'content-type': 'text/plain' }).end(robots[1]),
  '/to-loopback': response => response.writeHead(302, { location: 'http://127.0.0.1/' }).end(),
  '/to-metadata': response => response.writeHead(302, { location: '//169.254.169.254/latest/' }).end(),
  '/to-file': response => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/to-port': response => response.writeHead(302, { location: 'http://public.test:22/' }).end(),
  '/to-itself': response => response.writeHead(302, { location: '/to-itself' }).end(),
  '/to-rebind': response => response.writeHead(302, { location: 'http://rebind.test/' }).end(),
  '/to-home': response => response.writeHead(302, { location: '/', 'set-cookie': 'a=b' }).end(),
  '/gzip': response => page(response, gzipSync('<p>packed</p>'), { 'content-encoding': 'gzip' }),
  '/gzip-thrice': response => page(response, 'x', { 'content-encoding': 'gzip, gzip, gzip' }),
  '/gzip-bomb': response => page(response, gzipSync(Buffer.alloc(3_000_000)), { 'content-encoding': 'gzip' }),
  '/brotli-bomb': response => page(response, brotliCompressSync(Buffer.alloc(3_000_000)), { 'content-encoding': 'br' }),
  '/no-gzip': response => page(response, 'not packed at all', { 'content-encoding': 'gzip' }),
  '/length-lies': response => response.writeHead(200, { ...HTML, 'content-length': '10000000000' }).write('x'),
  '/endless': response => {
    response.writeHead(200, HTML)
    const timer = setInterval(() => response.write('x'), 50)
    response.on('close', () => clearInterval(timer))
  },
  '/large': response => page(response, 'x'.repeat(2_000_000)),
  '/no-headers': () => {},
  '/many-headers': response => {
    for (let i = 0; i < 500; i++) response.setHeader(`x-${i}`, 'y')
    page(response, 'x')
  },
  '/hints': response => {
    for (let i = 0; i < 100; i++) response.writeEarlyHints({ link: '</a>; rel=preload' })
    page(response, 'x')
  },
  '/pdf': response => page(response, '%PDF-1.7', { 'content-type': 'application/pdf' }),
  '/gone': response => response.writeHead(410, HTML).end('gone'),
  '/refresh': response => page(response, '<meta http-equiv="refresh" content="0;url=http://127.0.0.1/">'),
}

const answer = (request: IncomingMessage, response: ServerResponse): void => {
  const path = request.url ?? ''
  seen.push({ path, headers: request.headers })
  const hop = /^\/hop\/(\d+)$/.exec(path)?.[1]
  if (hop !== undefined) response.writeHead(302, { location: `/hop/${Number(hop) + 1}` }).end()
  else (ANSWERS[path] ?? (() => response.writeHead(404, HTML).end('nothing')))(response)
}

let server: Server
let old: ReturnType<typeof createRawServer>
const sockets = new Set<Socket>()

beforeAll(async () => {
  server = createServer(answer)
  old = createRawServer(socket => {
    sockets.add(socket)
    socket.on('error', () => {})
    socket.end('words without a status line')
  })
  await Promise.all([server, old].map(one => new Promise<void>(done => one.listen(0, '127.0.0.1', done))))
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
  for (const socket of sockets) socket.destroy()
  old.close()
})

const portOf = (one: { address: () => unknown }): number => (one.address() as AddressInfo).port

const turns = new Map<string, number>()
const ANSWERED: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'public.test': [[PUBLIC]],
  'old.test': [['93.184.215.15']],
  'inside.test': [['127.0.0.1']],
  'mixed.test': [[PUBLIC, '127.0.0.1']],
  'mapped.test': [['::ffff:169.254.169.254']],
  'rebind.test': [[PUBLIC], ['127.0.0.1']],
  'empty.test': [[]],
}

const network: Network = {
  resolve: async host => {
    if (host === 'slow.test') await new Promise(resolve => setTimeout(resolve, 30_000).unref())
    const turn = turns.get(host) ?? 0
    turns.set(host, turn + 1)
    const answers = ANSWERED[host] ?? []
    return answers[Math.min(turn, answers.length - 1)] ?? []
  },
  // Everything that the guard lets through ends at the local servers of this test.
  dial: ({ host }) => ({ host: '127.0.0.1', port: portOf(host === PUBLIC ? server : old) }),
}

// What answers at once is never too slow, however busy the machine is; only what never answers is not waited for so long.
const PATIENT = { time: 50_000, headerTime: 25_000, bytes: 1_000_000 }
const HASTY = { time: 1_500, headerTime: 400, bytes: 1_000_000 }

const get = (address: string, bounds = PATIENT) => {
  turns.clear()
  return fetchPage(address, { network, bounds })
}

const kindOf = async (address: string, bounds = PATIENT): Promise<string> => {
  const got = await get(address, bounds)
  return got.ok ? 'page' : got.refusal.kind
}

describe('a page is fetched', () => {
  test('with its bytes, its encoding and the address at which it was found', async () => {
    const got = await get('http://public.test/to-home')
    expect(got.ok && { ...got.value, bytes: new TextDecoder().decode(got.value.bytes) }).toEqual({
      address: 'http://public.test/',
      bytes: '<p>words</p>',
      charset: 'utf-8',
    })
  })

  test('unpacked, under an honest name, without cookies', async () => {
    seen.length = 0
    await get('http://public.test/to-home')
    expect(seen.map(({ path }) => path)).toEqual(['/robots.txt', '/to-home', '/'])
    expect(seen.every(({ headers }) => headers['user-agent']?.startsWith('Travaux/'))).toBe(true)
    expect(seen.some(({ headers }) => 'cookie' in headers)).toBe(false)
    const packed = await get('http://public.test/gzip')
    expect(packed.ok && new TextDecoder().decode(packed.value.bytes)).toBe('<p>packed</p>')
  })

  test('a page that sends its readers elsewhere is read, not followed', async () =>
    expect(await kindOf('http://public.test/refresh')).toBe('page'))
})

describe('what is not fetched', () => {
  test.each([
    ['http://inside.test/', 'fetch-inner-network'],
    ['http://mixed.test/', 'fetch-inner-network'],
    ['http://mapped.test/', 'fetch-inner-network'],
    ['http://rebind.test/', 'fetch-inner-network'],
    ['http://empty.test/', 'fetch-no-such-host'],
    ['http://public.test/to-loopback', 'fetch-inner-network'],
    ['http://public.test/to-metadata', 'fetch-inner-network'],
    ['http://public.test/to-file', 'fetch-bad-address'],
    ['http://public.test/to-port', 'fetch-bad-port'],
    ['http://public.test/to-itself', 'fetch-redirects'],
    ['http://public.test/to-rebind', 'fetch-inner-network'],
    ['http://public.test/hop/1', 'fetch-redirects'],
    ['http://public.test/gzip-thrice', 'fetch-bad-encoding'],
    ['http://public.test/gzip-bomb', 'fetch-too-large'],
    ['http://public.test/brotli-bomb', 'fetch-too-large'],
    ['http://public.test/no-gzip', 'fetch-no-answer'],
    ['http://public.test/length-lies', 'fetch-too-large'],
    ['http://public.test/large', 'fetch-too-large'],
    ['http://public.test/many-headers', 'fetch-no-answer'],
    ['http://public.test/hints', 'fetch-no-answer'],
    ['http://public.test/pdf', 'fetch-no-page'],
    ['http://public.test/gone', 'fetch-status'],
    ['http://old.test/', 'fetch-no-answer'],
  ])('%s: %s', async (address, kind) => {
    robots = [404, '']
    expect(await kindOf(address)).toBe(kind)
  })

  test.each(['http://slow.test/', 'http://public.test/endless', 'http://public.test/no-headers'])(
    '%s: too slow',
    async address => {
      robots = [404, '']
      expect(await kindOf(address, HASTY)).toBe('fetch-too-slow')
    },
  )

  test.each([
    [[200, 'User-agent: *\nDisallow: /'] as const, 'fetch-robots'],
    [[200, 'User-agent: Travaux\nDisallow: /'] as const, 'fetch-robots'],
    [[200, 'User-agent: other\nDisallow: /'] as const, 'page'],
    [[503, ''] as const, 'fetch-no-robots'],
  ])('what the rules of the site say holds: %s', async (rules, kind) => {
    robots = rules
    expect(await kindOf('http://public.test/')).toBe(kind)
  })
})
