import { type ChildProcess, spawn } from 'node:child_process'
import { request } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { SMALL } from './record.ts'
import { folderOf, ROOT, travaux } from './spawn.ts'

const LAKE = join(ROOT, 'examples/lake-treaty')
const running: ChildProcess[] = []

afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
})

type Serving = { readonly child: ChildProcess; readonly url: string; readonly notes: () => string }

const serve = (...args: readonly string[]): Promise<Serving> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(ROOT, 'src/cli/main.ts'), 'serve', '--port', '0', ...args], {
      env: { PATH: process.env.PATH ?? '', LANG: 'C' },
    })
    running.push(child)
    let [out, err] = ['', '']
    child.stderr.on('data', part => {
      err += part
    })
    child.stdout.on('data', part => {
      out += part
      const url = /^(http:\/\/127\.0\.0\.1:\d+\/)$/m.exec(out)?.[1]
      if (url !== undefined) resolve({ child, url, notes: () => err })
    })
    child.on('close', code => reject(new Error(`ended with ${code}: ${err}`)))
  })

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise(resolve => {
    child.once('close', code => resolve(code))
  })

/** Asks under another name than that of the connection. */
const askAs = (url: string, host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    request(url, { headers: { host } }, answer => {
      answer.resume()
      resolve(answer.statusCode ?? 0)
    })
      .on('error', reject)
      .end()
  })

/** Sends bytes as they are, and answers the first line that comes back; empty where nothing does. */
const sayRaw = (url: string, bytes: string): Promise<string> =>
  new Promise(resolve => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(bytes))
    let back = ''
    socket.on('data', part => {
      back += part
      socket.end()
    })
    socket.on('error', () => resolve(back.split('\r\n')[0] ?? ''))
    socket.on('close', () => resolve(back.split('\r\n')[0] ?? ''))
  })

describe('travaux serve', () => {
  test('serves a folder of readable files, and ends cleanly while a reader stays', { timeout: 50_000 }, async () => {
    const { child, url } = await serve('--record', LAKE)
    const answer = await fetch(url, { headers: { 'accept-language': 'de' } })
    expect(answer.url).toBe(`${url}lake-treaty/de/`)
    expect(await answer.text()).toContain('<html lang="de"')
    // Half a question is waited for a minute, unless the end of the server ends it too.
    const reader = connect(Number(new URL(url).port), '127.0.0.1')
    reader.on('error', () => {})
    await new Promise<void>(resolve => reader.write('GET / HTTP/1.1\r\n', () => resolve()))
    child.kill('SIGTERM')
    expect(await ended(child)).toBe(0)
  })

  test('serves every negotiation of a database, and what is imported while it runs', async () => {
    const record = join(folderOf({}), 'all.sqlite')
    await travaux(['import', LAKE, '--record', record])
    const { url } = await serve('--record', record)
    expect((await fetch(url)).url).toBe(`${url}lake-treaty/en/`)
    await travaux(['import', folderOf(SMALL), '--record', record, '--negotiation', 'ford'])
    const page = await vi.waitFor(
      async () => {
        const seen = await (await fetch(url)).text()
        expect(seen).toContain('Treaty on the ford')
        return seen
      },
      { timeout: 50_000, interval: 200 },
    )
    expect(page).toContain('./lake-treaty/en/')
    const { url: one } = await serve('--record', record, '--negotiation', 'ford')
    expect((await fetch(one)).url).toBe(`${one}ford/en/`)
    expect((await fetch(`${one}lake-treaty/en/`)).status).toBe(404)
  })

  test('answers to the names that it is given, and names whole addresses', async () => {
    const { url } = await serve(
      '--record',
      LAKE,
      '--host',
      'a.example,b.example',
      '--base',
      'https://talks.example.org/x/',
    )
    for (const name of ['a.example', 'b.example', 'talks.example.org', 'localhost'])
      expect(await askAs(`${url}lake-treaty/en/`, name)).toBe(200)
    expect(await askAs(`${url}lake-treaty/en/`, 'c.example')).toBe(421)
    const page = await (await fetch(`${url}lake-treaty/en/`)).text()
    expect(page).toContain('<link rel="canonical" href="https://talks.example.org/x/lake-treaty/en/">')
    const found =
      /<link rel="alternate" type="application\/json\+oembed" href="https:\/\/talks\.example\.org\/x\/([^"]+)"/.exec(
        page,
      )
    const oembed = await (await fetch(`${url}${found?.[1]?.replaceAll('&amp;', '&')}`)).json()
    expect(oembed).toMatchObject({ type: 'rich', version: '1.0', width: 720 })
    const frame = /src="https:\/\/talks\.example\.org\/x\/([^"]+)"/.exec((oembed as { html: string }).html)?.[1]
    expect((await fetch(`${url}${frame}`)).status).toBe(200)
    expect(await (await fetch(`${url}sitemap.xml`)).text()).toContain(
      '<loc>https://talks.example.org/x/lake-treaty/de/points/</loc>',
    )
  })

  test('what is no request of a browser is refused, and it goes on', async () => {
    const { child, url } = await serve('--record', LAKE)
    for (const bytes of [
      'GET http://evil.example/ HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n',
      'GET //evil.example/%zz HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n',
      'GET / HTTP/1.1\r\nConnection: close\r\n\r\n',
      'GET / HTTP/1.0\r\n\r\n',
      'GET /\0 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n',
      `GET /${'x'.repeat(100_000)} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`,
      'TRACE / HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n',
      'nonsense\r\n\r\n',
    ]) {
      const line = await sayRaw(url, bytes)
      expect(line).not.toMatch(/ (?:200|5\d\d) /)
    }
    expect((await fetch(`${url}lake-treaty/en/`)).status).toBe(200)
    child.kill('SIGTERM')
    await ended(child)
  })

  test.each([
    [['--port', 'x'], 'port "x"'],
    [['--host', 'a b'], '--host'],
    [['--base', 'ftp://x/'], '--base'],
    [['--report-to', 'javascript:x'], '--report-to'],
    [['more'], '"more" is one too many'],
    [['--record', '/nowhere.sqlite'], '/nowhere.sqlite'],
    [['--negotiation', 'nobody'], ''],
  ])('%j is refused in one line', async (args, words) => {
    const record = join(folderOf({}), 'lake.sqlite')
    await travaux(['import', LAKE, '--record', record])
    const { code, out, err } = await travaux(['serve', '--record', record, ...args])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(words)
    expect(err.trim().split('\n')).toHaveLength(1)
  })
})
