import { request } from 'node:http'
import { DomUtils, parseDocument } from 'htmlparser2'
import { expect } from 'vitest'

/** What a server answered, as it came. */
export type Sent = { readonly status: number; readonly type: string; readonly location: string; readonly body: string }

/** How a path is asked for: with GET and no headers of its own, where nothing else is said. */
export type Asking = { readonly method?: string; readonly headers?: Readonly<Record<string, string>> }

/** Sends a path to a site exactly as it is written; browsers and `fetch` would tidy it. */
export const sendTo = (root: string, path: string, { method = 'GET', headers = {} }: Asking = {}): Promise<Sent> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(root)
    const asked = request({ hostname, port, path, method, headers }, response => {
      let body = ''
      response.setEncoding('utf8')
      response.on('data', part => {
        body += part
      })
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          type: response.headers['content-type'] ?? '',
          location: response.headers.location ?? '',
          body,
        }),
      )
    })
    asked.on('error', reject)
    asked.end()
  })

/** What a program tells of itself when it breaks. */
export const TRACE =
  /\bat [\w.<>]+ \(|node:internal|node_modules|\.ts:\d+|TypeError|RangeError|ReferenceError|SyntaxError|ENOENT|\/src\//

/** Asserts that an answer is a page of ours that says what is wrong and leads on, and gives nothing away. */
export const expectPage = ({ type, body }: Sent, what: string): void => {
  expect(type, what).toBe('text/html; charset=utf-8')
  const page = parseDocument(body)
  const words = (name: string) => DomUtils.getElementsByTagName(name, page).map(one => DomUtils.textContent(one).trim())
  expect(words('h1').length, what).toBe(1)
  expect(words('h1')[0], what).not.toBe('')
  expect(words('title')[0], what).not.toBe('')
  const lang = DomUtils.getElementsByTagName('html', page)[0]?.attribs.lang
  expect(['en', 'de'], what).toContain(lang)
  const ways = DomUtils.findAll(
    one => one.name === 'a' && one.attribs.href !== undefined && !one.attribs.href.startsWith('#'),
    page.children,
  )
  expect(ways.length, what).toBeGreaterThan(0)
  expect(body, what).not.toMatch(TRACE)
}

/** Asserts that no markup that was sent came back as markup. */
export const expectNoMarkup = ({ body }: Sent, what: string): void => {
  expect(body, what).not.toMatch(/<(?:script|img|svg|iframe)[^>]*(?:pwned|alert)/i)
  const page = parseDocument(body)
  expect(DomUtils.findAll(one => Object.keys(one.attribs).some(name => name.startsWith('on')), page.children)).toEqual(
    [],
  )
  const scripts = DomUtils.getElementsByTagName('script', page).filter(one => one.attribs.src === undefined)
  expect(
    scripts.every(one => one.attribs.type === 'application/ld+json'),
    what,
  ).toBe(true)
  expect(
    DomUtils.findAll(one => /^\s*(?:javascript|data|vbscript):/i.test(one.attribs.href ?? ''), page.children),
  ).toEqual([])
}

/** Markup as a query sends it. */
export const MARKUP = encodeURIComponent('"><script>alert("pwned")</script><img src=x onerror=alert(1)>')

/** The English pages of the sample. */
export const PAGE = '/ukraine-2025/en'
