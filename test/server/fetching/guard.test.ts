import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isPublicAddress, readAddress } from '../../../src/server/fetching/guard.ts'

type Literal = { readonly url: string; readonly expect: string; readonly why: string }

const file = join(import.meta.dirname, '../../../../shared/corpora/security/ssrf-cases-made-here/cases.json')
const cases: readonly Literal[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).literal : []
if (cases.length === 0) console.log('skipped: the cases of outbound fetching are not there')

describe('what may be fetched', () => {
  test.each([
    'https://example.org/a?b=c#d',
    'http://example.org:80/',
    'https://xn--mller-kva.example.org/',
    'https://8.8.8.8/',
    'https://[2606:4700:4700::1111]/',
  ])('%s', address => expect(readAddress(address).ok).toBe(true))

  test.each([
    ['file:///etc/passwd', 'fetch-bad-address'],
    ['http://user:pass@example.org/', 'fetch-bad-address'],
    ['http://example.org\\@127.0.0.1/', 'fetch-bad-address'],
    ['http://example.org:6379/', 'fetch-bad-port'],
    ['http://2130706433/', 'fetch-inner-network'],
    ['http://[::ffff:10.0.0.1]/', 'fetch-inner-network'],
    ['http://router.lan/', 'fetch-inner-network'],
    ['http://db/', 'fetch-inner-network'],
    [`https://example.org/${'a'.repeat(9_000)}`, 'fetch-bad-address'],
  ])('not %s', (address, kind) => expect(readAddress(address)).toMatchObject({ ok: false, refusal: { kind } }))

  test.skipIf(cases.length === 0)('every literal of the collected cases, as it asks', () => {
    expect(cases.length).toBeGreaterThan(150)
    // This name is none of an address: what it resolves to is asked when it is resolved.
    const wrong = cases
      .filter(({ why }) => !/resolves by DNS/.test(why))
      .filter(one => readAddress(one.url).ok !== (one.expect === 'allow'))
    expect(wrong).toEqual([])
  })

  test('addresses behind names are held to the same networks', () => {
    expect(['93.184.215.14', '2003::1', '100.63.255.255'].map(isPublicAddress)).toEqual([true, true, true])
    expect(
      ['::ffff:93.184.215.14', '64:ff9b::7f00:1', '168.63.129.16', 'fe80::1%eth0', 'no address'].map(isPublicAddress),
    ).toEqual([false, false, false, false, false])
  })
})
