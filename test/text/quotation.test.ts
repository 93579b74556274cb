import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { find, quote } from '../../src/text/quotation.ts'
import { runs } from '../campaign.ts'
import { anyString, anyText, realTexts } from './texts.ts'

const texts = fc.oneof(anyText, anyString, fc.constantFrom(...realTexts))
const places = fc.tuple(texts, fc.nat(), fc.nat()).map(([text, one, other]) => {
  const [start, end] = [one % (text.length + 1), other % (text.length + 1)].sort((a, b) => a - b)
  return { text, span: { start: start ?? 0, end: end ?? 0 } }
})

describe('a quotation taken from a text is found in it', () => {
  test('at its place, where its words and surroundings stand once', () => {
    fc.assert(
      fc.property(places, ({ text, span }) => {
        const quotation = quote(text, span)
        const whole = quotation.prefix + quotation.exact + quotation.suffix
        const found = find(text, quotation)
        if (quotation.exact === '') return found === null
        const once = text.indexOf(whole) === text.lastIndexOf(whole)
        return once ? found?.start === span.start && found.end === span.end : found !== null
      }),
      { numRuns: runs(1000) },
    )
  })

  test('among repeated sentences', () => {
    const text = `${'Each Party shall report. '.repeat(4)}Ukraine agrees. ${'Each Party shall report. '.repeat(4)}`
    const span = { start: text.indexOf('Each', 60), end: text.indexOf('Each', 60) + 10 }
    expect(find(text, quote(text, span))).toEqual(span)
  })

  test('surroundings cut no surrogate pair', () => {
    const text = `${'👍'.repeat(40)}x${'👍'.repeat(40)}`
    const { prefix, suffix } = quote(text, { start: 80, end: 81 })
    expect([prefix, suffix]).toEqual(['👍'.repeat(16), '👍'.repeat(16)])
  })
})

describe('a quotation is found again in another print', () => {
  const text =
    'He said: “Ukraine’s\u00a0troops – all\n  of them – will co\u00adoperate …” No troops shall leave; no troops shall stay.'
  const bare = (exact: string) => ({ exact, prefix: '', suffix: '' })
  const words = (quotation: Parameters<typeof find>[1]) => {
    const span = find(text, quotation)
    return span && text.slice(span.start, span.end)
  }

  test.each([
    ["Ukraine's troops - all of them", 'Ukraine’s\u00a0troops – all\n  of them'],
    ['ukraine’s troops', 'Ukraine’s\u00a0troops'],
    ['will cooperate ...', 'will co\u00adoperate …'],
    [' "Ukraine\'s ', '“Ukraine’s'],
    ['No  troops shall stay', 'no troops shall stay'],
  ])('%s', (exact, found) => expect(words(bare(exact))).toBe(found))

  test('not where other words stand', () => {
    expect(words(bare('Ukraine’s forces'))).toBe(null)
    expect(words(bare('UKRAINE’S TROOPS'))).toBe(null)
    expect(words(bare(''))).toBe(null)
    expect(words(bare('  '))).not.toBe('')
  })

  test('what stands around it tells two places apart', () => {
    const second = { exact: 'no troops shall', prefix: 'leave; ', suffix: ' stay.' }
    expect(find(text, second)?.start).toBe(text.indexOf('no troops shall'))
    const first = { exact: 'no troops shall', prefix: '…" ', suffix: ' leave' }
    expect(find(text, first)?.start).toBe(text.indexOf('No troops shall'))
  })
})
