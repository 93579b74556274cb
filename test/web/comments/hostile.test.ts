import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../../campaign.ts'
import { loadPayloads } from '../site/payloads.ts'
import { allIn, parseBody } from './parsed.ts'
import { everyPage } from './sample.ts'
import type { Written } from './sample-words.ts'

const PAYLOADS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' autofocus onfocus=alert(1) x='",
  '</textarea><svg/onload=alert(1)>',
  '</title></style><iframe srcdoc="<script>1</script>">',
  'javascript:alert(1)',
  'https://example.org/"onmouseover="alert(1)',
  "https://example.org/?a=<b>&c='d'",
  '&lt;script&gt;&#x3c;',
  '{name} {count|one|many} \u0001name\u0001',
  '\u202eright to left\u202c',
  '[x](javascript:alert(1)) data:text/html,<b>',
]

const TAGS = new Set(
  'ul ol li a mark p div h1 h2 h3 h4 section article header time span bdi details summary form label input textarea button select option strong noscript svg path blockquote nav dl dt dd fieldset legend table thead tbody tr th td kbd code html head body'.split(
    ' ',
  ),
)

const mistakesIn = (html: string): readonly string[] => {
  return allIn(parseBody(html), '*').flatMap(one => {
    const tag = one.tagName.toLowerCase()
    const href = one.getAttribute('href') ?? ''
    return [
      ...(TAGS.has(tag) ? [] : [`element ${tag}`]),
      ...one.getAttributeNames().flatMap(name => (/^(?:on|style|src|formaction)/.test(name) ? [`${tag} ${name}`] : [])),
      ...(one.closest('.comment-words') === null || tag !== 'a' || /^https?:\/\//.test(href) ? [] : [`link ${href}`]),
      ...(/^\s*(?:javascript|data|vbscript):/i.test(href) ? [`link ${href}`] : []),
    ]
  })
}

const mistakesOf = (written: Written): readonly string[] =>
  everyPage('en', written).flatMap(([name, { body }]) => mistakesIn(body.toString()).map(found => `${name}: ${found}`))

describe('what others wrote stays text', () => {
  test.each(PAYLOADS)('%s', payload => {
    expect(mistakesOf({ name: payload, text: `${payload}\n\nhttps://example.org/${payload}` })).toEqual([])
  })

  // Escaping goes sign by sign, so that many payloads on one page are tried as strictly as each on its own.
  const given = loadPayloads()
  const AT_ONCE = 25
  test.skipIf(given === null)('and every line of the payload lists', { timeout: 60_000 }, () => {
    const payloads = given ?? []
    expect(payloads.length).toBeGreaterThan(1_000)
    for (let from = 0; from < payloads.length; from += AT_ONCE) {
      const some = payloads.slice(from, from + AT_ONCE)
      const links = some.map(payload => `https://example.org/${payload}`)
      expect(mistakesOf({ name: some.join(' '), text: [...some, ...links].join('\n\n') })).toEqual([])
    }
  })

  test('and whatever chance makes of signs that mean something', () => {
    const sign = fc.constantFrom(
      ...'<>"\'&/=:;{}|\\ \n\u0000\u0001\u2028\ud800aé{'.split(''),
      'script',
      'https://',
      'on',
    )
    const text = fc.array(sign, { maxLength: 20 }).map(signs => signs.join(''))
    fc.assert(
      fc.property(text, text, (name, words) => {
        expect(mistakesOf({ name, text: words })).toEqual([])
      }),
      { numRuns: runs(30) },
    )
  })

  test('a mistake would be found', () => {
    expect(mistakesIn('<img src=x onerror=y><a href="javascript:1">x</a>').length).toBeGreaterThan(3)
  })

  test('links of comments are followed by no search engine and tell nobody where they were', () => {
    const [, { body }] = everyPage('en', { name: 'N', text: 'See https://example.org/a.' })[0] ?? ['', { body: '' }]
    const links = allIn(parseBody(body), '.comment-words a')
    expect(links.length).toBe(3)
    for (const link of links) expect(link.getAttribute('rel')).toBe('nofollow ugc noopener noreferrer')
  })
})
