import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isHeard, NO_TEXTS, remembering } from '../../src/comments/sameness.ts'
import { signalsOf } from '../../src/comments/signals.ts'
import { runs } from '../campaign.ts'

const SETTINGS = { words: ['casino', 'straße', 'free money', 'malls'], mostLinks: 2 }

const told = (text: string, name = 'Ann', earlier = NO_TEXTS): readonly string[] =>
  signalsOf({ text, name, earlier, settings: SETTINGS }).map(signal =>
    signal.kind === 'word' ? signal.word : signal.kind === 'links' ? `${signal.count} links` : signal.kind,
  )

const LONG = 'Point eight should say who pays for the ferries at night, since the harbours will not pay for them alone.'

describe('signals', () => {
  test.each<readonly [string, readonly string[]]>([
    ['A word about ferries.', []],
    ['Visit the CASINO!', ['casino']],
    ['Visit the cásinò', ['casino']],
    ['c4s1n0', ['casino']],
    ['c@$!n0!!', ['casino']],
    ['ｃａｓｉｎｏ', ['casino']],
    ['casinos and occasions', []],
    ['In der STRASSE', ['straße']],
    ['FREE, money', ['free money']],
    ['free of money', []],
    ['m4l1s', ['malls']],
    ['the maiis', []],
    ['a@b.example 4 1 0', []],
    ['https://a.example https://b.example', []],
    ['https://a.example https://b.example c.com', ['3 links']],
    ['THIS IS WHAT I THINK OF ALL OF THEM', ['shouting']],
    ['NATO, OSCE, UNHCR, ICRC and EU', []],
    ['OK', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))

  test('the name is looked at too, the gravest comes first', () =>
    expect(told(`${LONG.toUpperCase()} `, 'Casino www.casino.com', remembering(NO_TEXTS, LONG))).toEqual([
      'casino',
      'link-in-name',
      'same-text',
      'shouting',
    ]))

  test('nothing throws on any string, and without words, links and earlier texts only shouting is heard', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (text, words) => {
        signalsOf({ text, name: text, earlier: NO_TEXTS, settings: { words, mostLinks: 0 } })
        const plain = text.toLowerCase().replace(/[.:/]/g, '')
        return (
          signalsOf({ text: plain, name: 'Ann', earlier: NO_TEXTS, settings: { words: [], mostLinks: 0 } }).length === 0
        )
      }),
      { numRuns: runs(1_000) },
    ))
})

describe('the same text', () => {
  const heard = remembering(NO_TEXTS, LONG)

  test.each([
    ['as it was', LONG, true],
    ['in other dress', ` ${LONG.toUpperCase().replaceAll(' ', '  ').replace(',', ' –')}!!`, true],
    ['with a word changed', LONG.replace('ferries', 'boats'), true],
    ['with something after it', `${LONG} 48213`, true],
    [
      'on the same matter',
      'Who pays for the ferries at night? Point eight should name the harbours, and it does not.',
      false,
    ],
    ['something else', 'The toll on gravel hits the small quarries first, and nobody has asked them.', false],
  ])('%s', (_, text, expected) => expect(isHeard(heard, text)).toBe(expected))

  test('short words may be said by many', () =>
    expect(isHeard(remembering(NO_TEXTS, 'I agree.'), 'I agree.')).toBe(false))

  test('what comes again is younger than what came in between', () => {
    const other =
      'Gravel is dug by three small quarries on the eastern shore, and a toll on it would close two of them by next spring.'
    const third =
      'Whoever drafted the chapter on nets has never mended one: meshes shrink in cold water, as any fisher could have told.'
    const recent = [LONG, other, LONG, third].reduce((all, text) => remembering(all, text, 40), NO_TEXTS)
    expect([LONG, other, third].map(text => isHeard(recent, text))).toEqual([true, false, true])
  })

  test('the set given stays, the oldest are forgotten, and what comes again is young', () => {
    const texts = Array.from({ length: 100 }, (_, i) => `Sentence ${i} of somebody who has read draft ${i * 7} of it`)
    const all = texts.reduce((recent, text) => remembering(remembering(recent, text, 200), LONG, 200), NO_TEXTS)
    expect(NO_TEXTS.size).toBe(0)
    expect(all.size).toBeLessThanOrEqual(200)
    expect([isHeard(all, texts[0] ?? ''), isHeard(all, texts[99] ?? ''), isHeard(all, LONG)]).toEqual([
      false,
      true,
      true,
    ])
  })
})
