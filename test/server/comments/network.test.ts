import { expect, test } from 'vitest'
import { addressOf, networkOf } from '../../../src/server/comments/network.ts'

test.each([
  ['192.0.2.77', '192.0.2.0/24'],
  ['192.0.2.77:4711', '192.0.2.0/24'],
  ['::ffff:192.0.2.77', '192.0.2.0/24'],
  ['2001:db8:beef:cafe::1', '2001:db8:beef::/48'],
  ['"[2001:0DB8:BEEF::1]:443"', '2001:db8:beef::/48'],
  ['2001:db8::1', '2001:db8:0::/48'],
  ['::1', '0:0:0::/48'],
  ['fe80::1%eth0', 'fe80:0:0::/48'],
  ['unknown', 'unknown'],
  ['', 'unknown'],
  ['192.0.2.777', 'unknown'],
])('%s belongs to %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})

test.each([
  ['nobody is believed without a trusted proxy', null, { 'x-forwarded-for': '203.0.113.1' }, '192.0.2.1'],
  ['one proxy: what it saw', { hops: 1 }, { 'x-forwarded-for': '203.0.113.9, 203.0.113.1' }, '203.0.113.1'],
  [
    'two proxies: what the outer one saw',
    { hops: 2 },
    { 'x-forwarded-for': '1.1.1.1, 203.0.113.1, 10.0.0.2' },
    '203.0.113.1',
  ],
  [
    'the standard header comes first',
    { hops: 1 },
    { forwarded: 'proto=https;for="[2001:db8::1]"', 'x-forwarded-for': '1.1.1.1' },
    '"[2001:db8::1]"',
  ],
  ['fewer hops than trusted: the socket', { hops: 2 }, { 'x-forwarded-for': '203.0.113.1' }, '192.0.2.1'],
] as const)('%s', (_, proxy, headers, address) => {
  expect(addressOf(new Headers(headers), '192.0.2.1', proxy)).toBe(address)
})
