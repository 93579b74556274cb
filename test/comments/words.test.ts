import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanName, cleanText, signsIn } from '../../src/comments/clean.ts'
import { linksIn, paragraphsOf, wordsOf } from '../../src/comments/words.ts'
import { runs } from '../campaign.ts'
import { effort } from '../effort.ts'

const hrefs = (text: string): readonly string[] =>
  wordsOf(text).flatMap(word => (word.kind === 'link' ? [word.href] : []))

/** Strings in which what is cleaned stands closely together. */
const SPECIAL =
  'a é e\u0301 \u0301 \u0327 \u20dd \n \r \t \u0000 \u0085 \u00a0 \u00ad \u034f \u061c \u0f71 \u0f74 \u115f \u200b \u200c \u200d \u200e \u202e \u2066 \u2028 \u2060 \u2800 \u3164 \ufeff \ufe0f \ufe0e \ud800 \udc00 \ue000 \uffff \u{e0041} \u{e0100} \u{1f469} \u{1f3fd} ا ب क ् ষ \u09c7 \u09be 漢 ཀ 가 \u1100 \u1161 \u11a8 http:// https://a.example/ // . : @ & < > " \''
    .split(' ')
    .concat(' ')

const anyText = fc.oneof(
  fc.array(fc.constantFrom(...SPECIAL), { maxLength: 40 }).map(parts => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
)

describe('cleaning', () => {
  test.each([
    ['composed', 'e\u0301', 'é'],
    ['line ends', 'a\r\nb\rc\u2028d\u0085e', 'a\nb\nc\nd\ne'],
    ['empty lines', 'a\n\n \n\n\nb', 'a\n\nb'],
    ['spaces', ' a \t  b ', 'a b'],
    ['turned round', 'a\u202egpj.exe\u2066b\u200fc\u061cd', 'agpj.exebcd'],
    ['not seen', 'sp\u200bam\ufeff \u00adx\u2060y\u180ez', 'spam xyz'],
    ['controls', 'a\u0000\u0007\u001b[31mb\u007f', 'a[31mb'],
    ['hidden in tags', 'hi\u{e0068}\u{e0069}', 'hi'],
    ['hidden in selectors', 'hi\u{e0101}\u{e0102}\u{e0103}', 'hi'],
    ['half a pair', 'a\ud83d b', 'a\ufffd b'],
    ['blank by fillers', '\u3164\u115f\u1160\uffa0\u2800', ''],
    ['many marks', `a${'\u0335'.repeat(50)}b`, `a${'\u0335'.repeat(3)}b`],
    ['marks on nothing', '\u0301\u0302 a', 'a'],
    ['joiners outside words', 'a\u200db \u200cc', 'ab c'],
    ['joiners in Persian', 'می\u200cخواهم', 'می\u200cخواهم'],
    ['joiners in Sinhala', 'ශ්\u200dරී', 'ශ්\u200dරී'],
    ['families', '👩\u200d👩\u200d👧 ❤\ufe0f\u200d🔥 👩🏽\u200d🚒', '👩\u200d👩\u200d👧 ❤\ufe0f\u200d🔥 👩🏽\u200d🚒'],
    ['keycaps', '3\ufe0f\u20e3', '3\ufe0f\u20e3'],
    ['variants of Han', '葛\u{e0100}城', '葛\u{e0100}城'],
    ['Vietnamese, Hebrew, Tibetan', 'Nguyễn בְּרֵאשִׁ֖ית བསྒྲུབས', 'Nguyễn בְּרֵאשִׁ֖ית བསྒྲུབས'.normalize('NFC')],
  ])('%s', (_, raw, cleaned) => expect(cleanText(raw)).toBe(cleaned))

  test('a name stands in one line', () => expect(cleanName('Ann\r\nBcc: x\u2029y\n')).toBe('Ann Bcc: x y'))

  test('nobody pays for marks and joiners', () => expect(signsIn('שָׁ🏳️‍🌈ab')).toBe(5))

  test('what is clean stays as it is, in NFC and without anything unseen', () =>
    fc.assert(
      fc.property(anyText, raw => {
        const cleaned = cleanText(raw)
        return (
          cleanText(cleaned) === cleaned &&
          cleaned === cleaned.normalize('NFC') &&
          cleaned.isWellFormed() &&
          cleaned === cleaned.trim() &&
          !/[\u202a-\u202e\u2066-\u2069\u200b\u200e\u200f\ufeff\u2060]|(?!\n)\p{Cc}|\p{M}{9}|\n{3}/u.test(cleaned)
        )
      }),
      { numRuns: runs(2_000) },
    ))

  test('a long and hostile text is cleaned soon', async () => {
    const parts = ['\u0301', '\u200d', 'ا\u200c', '\n ', '\ufe0f', 'http://a.b/', '👩\u200d', '(', 'a@']
    expect(await effort(() => parts.map(part => wordsOf(part.repeat(20_000 / part.length))))).toBeLessThan(3_000)
  })
})

describe('words', () => {
  test.each<readonly [string, readonly string[]]>([
    ['See https://example.org/a?b=c#d.', ['https://example.org/a?b=c#d']],
    ['(http://example.org/a_(b)) and HTTPS://EXAMPLE.ORG', ['http://example.org/a_(b)', 'https://example.org/']],
    ['https://bücher.example/ü', ['https://xn--bcher-kva.example/%C3%BC']],
    ['example.org, www.example.org and ends.In', []],
    ['javascript:alert(1) data:text/html,x vbscript:x ftp://example.org mailto:a@example.org //example.org', []],
    ['https://ann:secret@example.org/ https://ann@example.org', []],
    ['http://localhost/x http://router/ http://127.0.0.1/ http://[::1]/ http://2130706433/ http://0x7f.1/', []],
    ['http://printer.local/ http://db.internal/', []],
    ['https://exa\u202emple.org/', ['https://example.org/']],
    ['https://example.org/"onmouseover="alert(1)', ['https://example.org/%22onmouseover=%22alert(1)']],
    ["https://example.org/'a'><script>alert(1)</script>", ['https://example.org/%27a%27']],
    ['', []],
  ])('%s', (text, expected) => expect(hrefs(text)).toEqual(expected))

  test('joined again they are the cleaned text, paragraphs too, and links are of the web', () => {
    let links = 0
    fc.assert(
      fc.property(fc.array(fc.oneof(anyText, fc.webUrl(), fc.constantFrom(' ', '\n\n')), { maxLength: 8 }), parts => {
        const text = parts.join('')
        const words = wordsOf(text)
        links += words.filter(({ kind }) => kind === 'link').length
        return (
          words.map(word => word.text).join('') === cleanText(text) &&
          paragraphsOf(text)
            .map(paragraph => paragraph.map(word => word.text).join(''))
            .join('\n\n') === cleanText(text) &&
          words.every(word => word.text !== '' && (word.kind === 'text' || /^https?:\/\/[^\s"'<>\\]+$/.test(word.href)))
        )
      }),
      { numRuns: runs(1_000) },
    )
    expect(links).toBeGreaterThan(100)
  })

  test.each([
    ['one https://example.org two example.com', 2],
    ['It ends.In March', 0],
    ['', 0],
  ])('%s has so many addresses', (text, count) => expect(linksIn(text)).toBe(count))
})
