import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { html, verbatim } from '../../src/web/pages/html.ts'
import { runs } from '../campaign.ts'

const unescapeText = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

describe('html', () => {
  test('any plain string is text: none of its signs opens or closes anything, and it reads back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const made = html`<p title="${text}">${text}</p>`.toString()
        const inside = made.slice(made.indexOf('>') + 1, -'</p>'.length)
        expect(inside).not.toMatch(/[<>"']/)
        expect(unescapeText(inside)).toBe(text)
        expect(made).toBe(`<p title="${inside}">${inside}</p>`)
      }),
      { numRuns: runs(300) },
    )
  })

  test('a list is its members one after another, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.integer(), fc.constant(null))), members => {
        expect(html`${members}`.toString()).toBe(members.map(one => html`${one}`.toString()).join(''))
      }),
      { numRuns: runs(200) },
    )
  })

  test('HTML within HTML is not escaped again, lists may hold lists, null is nothing', () => {
    const item = html`<li>${'a & b'}</li>`
    expect(html`<ul>${[item, [item, null]]}</ul>${null}${0}`.toString()).toBe(
      '<ul><li>a &amp; b</li><li>a &amp; b</li></ul>0',
    )
  })

  test('what only looks like finished HTML is not taken for it', () => {
    const forged = JSON.parse('{"isEscaped":true,"length":0}')
    expect(() => html`${forged}`).toThrow()
  })

  test('our own style sheet stands as it is', () => {
    expect(html`<style>${verbatim('a>b{content:"&"}')}</style>`.toString()).toBe('<style>a>b{content:"&"}</style>')
  })
})
