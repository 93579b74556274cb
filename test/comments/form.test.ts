import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCommentForm, readEditForm, toCommentId, toMailAddress, typedIn } from '../../src/comments/form.ts'
import { runs } from '../campaign.ts'
import { commentId } from './made.ts'

const ANCHOR = '{"kind":"page","page":"standing"}'
const FIELDS = { name: 'Ann', address: '', comment: 'Well put.', parent: '', anchor: ANCHOR, language: 'en' }

const problems = (fields: Readonly<Record<string, string>>): readonly string[] => {
  const form = readCommentForm({ ...FIELDS, ...fields })
  return form.ok ? [] : form.refusal.map(({ field, why }) => `${field}: ${why}`)
}

describe('the form', () => {
  test('a whole one is read and cleaned', () => {
    const fields = {
      name: ' Ann\n',
      address: ' Ann@Example.ORG ',
      comment: 'Well\u200b put.\r\n',
      parent: commentId(1),
    }
    expect(readCommentForm({ ...FIELDS, ...fields })).toEqual({
      ok: true,
      value: {
        name: 'Ann',
        address: 'Ann@example.org',
        text: 'Well put.',
        parent: commentId(1),
        anchor: { kind: 'page', page: 'standing' },
        language: 'en',
      },
    })
  })

  test.each<readonly [string, Readonly<Record<string, string>>, readonly string[]]>([
    ['all is well', {}, []],
    ['an empty name', { name: ' \u200b ' }, ['name: name-missing']],
    ['80 signs of a name', { name: 'ä'.repeat(80) }, []],
    ['81 signs of a name', { name: 'ä'.repeat(81) }, ['name: name-too-long']],
    ['an endless name', { name: ' '.repeat(30_000) }, ['name: name-missing']],
    ['an empty comment', { comment: '\n' }, ['comment: comment-missing']],
    ['one sign', { comment: '!' }, ['comment: comment-too-short']],
    ['two signs', { comment: 'no' }, []],
    ['5,000 signs', { comment: '😀'.repeat(5_000) }, []],
    ['5,001 signs', { comment: 'x'.repeat(5_001) }, ['comment: comment-too-long']],
    ['far too many', { comment: 'x\u0301'.repeat(1_000_000) }, ['comment: comment-too-long']],
    ['no address', { address: 'ann' }, ['address: address-wrong']],
    ['a head in the address', { address: 'a@example.org\r\nBcc: b@example.org' }, ['address: address-wrong']],
    ['a spoilt anchor', { anchor: '{}' }, ['form: form-spoilt']],
    ['a spoilt parent', { parent: '1' }, ['form: form-spoilt']],
    ['a spoilt language', { language: '../en' }, ['form: form-spoilt']],
    [
      'nothing at all, in the order of the page',
      { name: '', address: '@', comment: '', anchor: '', language: '' },
      ['name: name-missing', 'address: address-wrong', 'comment: comment-missing', 'form: form-spoilt'],
    ],
  ])('%s', (_, fields, expected) => expect(problems(fields)).toEqual(expected))

  test('an edit needs name and comment only', () => {
    expect(readEditForm({ name: 'Ann', comment: 'Better put.' })).toEqual({
      ok: true,
      value: { name: 'Ann', text: 'Better put.' },
    })
    expect(readEditForm({}).ok).toBe(false)
  })

  test('fields are never found in what objects have by themselves', () => {
    expect(typedIn({})).toEqual({ name: '', address: '', comment: '' })
    expect(readCommentForm(Object.create(FIELDS)).ok).toBe(false)
  })

  test('nothing throws; what is taken is short; what was typed comes back', () =>
    fc.assert(
      fc.property(
        fc.record({ name: fc.string(), address: fc.string(), comment: fc.string({ unit: 'binary' }) }),
        typed => {
          const form = readCommentForm({ ...FIELDS, ...typed })
          return typedIn(typed).name === typed.name && (!form.ok || form.value.text.length >= 2)
        },
      ),
      { numRuns: runs(500) },
    ))
})

describe('addresses', () => {
  test.each([
    'ann@example.org',
    "o'neill+news@mail.example.co",
    'a.b-c_d@xn--bcher-kva.example',
    'jörg@bücher.example',
    `${'a'.repeat(64)}@example.org`,
  ])('%s is one', address => expect(toMailAddress(address)).toBe(address))

  test.each([
    '',
    '@',
    'ann',
    'ann@',
    '@example.org',
    'ann@example',
    'ann@localhost',
    'a@b@example.org',
    'ann smith@example.org',
    '"ann smith"@example.org',
    'Ann <ann@example.org>',
    'ann@example.org,bob@example.org',
    'ann@example.org\nBcc: bob@example.org',
    'ann\u0000@example.org',
    'ann@exam\u202eple.org',
    '.ann@example.org',
    'an..n@example.org',
    'ann@-example.org',
    'ann@example..org',
    'ann@127.0.0.1',
    'ann@[127.0.0.1]',
    'ann(x)@example.org',
    `${'a'.repeat(65)}@example.org`,
    `ann@${'a'.repeat(64)}.org`,
    `${'ü'.repeat(33)}@example.org`,
    `a@${'abcdefgh.'.repeat(28)}org`,
    'a;b@example.org',
    'a\\b@example.org',
  ])('%j is none', address => expect(toMailAddress(address)).toBeNull())

  test('no address breaks a line or adds a second one', () => {
    let taken = 0
    const sign = fc.constantFrom(...'ab.@-+_<>,;:"\\ \r\n\t\u0000\u2028()[]é')
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 14 }), signs => {
        const address = toMailAddress(`${signs.join('')}@example.org`)
        if (address !== null) taken++
        return address === null || (!/[\s<>,;:"\\()[\]\p{Cc}]/u.test(address) && address.split('@').length === 2)
      }),
      { numRuns: runs(3_000) },
    )
    expect(taken).toBeGreaterThan(10)
  })
})

test.each([
  [commentId(3), commentId(3)],
  ['', null],
  [commentId(3).toUpperCase(), null],
  [`${commentId(3)}\n`, null],
  ["' or 1=1 --", null],
])('%j as an id', (raw, id) => expect(toCommentId(raw)).toBe(id))
