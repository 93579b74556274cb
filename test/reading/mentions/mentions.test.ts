import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Known } from '../../../src/reading/article.ts'
import { layOut } from '../../../src/reading/ground.ts'
import { readPlainArticle } from '../../../src/reading/head/plain-article.ts'
import { findMentions, type Mention, mentionsIn } from '../../../src/reading/mentions/mentions.ts'
import { wordsAt } from '../../../src/text/span.ts'
import { runs } from '../../campaign.ts'

const groundOf = (text: string, language: string | null) =>
  layOut(readPlainArticle({ text, address: null, outlet: null, published: null, language }).value)

const read = (text: string, language: string | null, names: readonly Known[] = []) => {
  const ground = groundOf(text, language)
  const mentions = findMentions(ground, names)
  const found = (words: string): Mention | undefined =>
    mentions.all.find(({ span }) => wordsAt(ground.text, span) === words)
  return { ground, mentions, found }
}

describe('names and descriptions', () => {
  test.each([
    ['de', 'Außenminister Arlen Voss reiste ab.', 'Arlen Voss', 'person', true],
    ['de', 'Das sagte Israels Ministerin Nelia von der Aue.', 'Nelia von der Aue', 'person', true],
    ['de', 'Die Gewerkschaft IG Metall lehnt ab.', 'IG Metall', 'organisation', true],
    ['de', 'Die Zeitung Hafenbote meldet es.', 'Hafenbote', 'outlet', true],
    ['de', 'Das Treffen fand in Genf statt.', 'Genf', 'place', true],
    ['de', 'Ein Sprecher äußerte sich nicht.', 'Ein Sprecher', 'official', false],
    ['de', 'Es gibt eine mit den Plänen vertraute Person.', 'eine mit den Plänen vertraute Person', 'official', false],
    ['de', 'So steht es im 28-Punkte-Plan.', '28-Punkte-Plan', 'document', false],
    ['en', 'Then Prime Minister Arlen Voss spoke.', 'Arlen Voss', 'person', true],
    ['en', 'It is up to the Hillmark Harbour Council now.', 'Hillmark Harbour Council', 'organisation', true],
    ['en', 'She told the Lakeland Times so.', 'Lakeland Times', 'outlet', true],
    ['en', 'The talks in Geneva went on.', 'Geneva', 'place', true],
    ['en', 'It came from two officials.', 'two officials', 'official', false],
    ['en', 'The White House denied it.', 'White House', 'organisation', true],
  ] as const)('%s: %s', (language, text, words, role, isNamed) => {
    expect(read(text, language).found(words)).toMatchObject({ role, isNamed })
  })

  test.each([
    ['de', 'Das Beben war stark. Heftige Regenfälle kamen dazu.'],
    ['de', 'Anfang Mai stiegen die Kosten um zwei Millionen Euro.'],
    ['en', 'However, the road was closed on Monday.'],
  ])('%s: nobody is named in %s', (language, text) => {
    expect(read(text, language).mentions.all.filter(({ isNamed }) => isNamed)).toEqual([])
  })
})

describe('entities', () => {
  test.each([
    ['de', 'Ministerin Nelia Rasch kam. Am Abend sprach Rasch.', 'Nelia Rasch', 'Rasch'],
    ['de', 'Die Gewerkschaft IG Metall drohte. Später lenkte die Gewerkschaft ein.', 'IG Metall', 'Gewerkschaft'],
    ['de', 'Außenminister Arlen Voss kam. Der Außenminister blieb lange.', 'Arlen Voss', 'Außenminister'],
    ['en', 'Foreign Minister Arlen Voss came. Later the foreign minister left.', 'Arlen Voss', 'foreign minister'],
    ['en', 'A senior official agreed. The official asked not to be named.', 'A senior official', 'official'],
  ])('%s: %s', (language, text, one, other) => {
    const { found } = read(text, language)
    expect(found(one)?.entity).toBeDefined()
    expect(found(other)?.entity).toBe(found(one)?.entity)
  })

  test('an office of somebody else is not taken up by another one', () => {
    const { found } = read('Prime Minister Arlen Voss met the foreign minister.', 'en')
    expect(found('foreign minister')?.entity).not.toBe(found('Arlen Voss')?.entity)
  })

  test('the best name is the fullest one', () => {
    const { ground, mentions, found } = read('Voss kam. Der Abgeordnete Arlen Voss blieb.', 'de')
    const best = mentions.nameOf(found('Arlen Voss')?.entity ?? -1)
    expect(best === null ? null : wordsAt(ground.text, best)).toBe('Arlen Voss')
  })
})

describe('names that are brought along', () => {
  const lakeland: Known = {
    name: 'Seenland',
    aliases: ['Lakeland', 'Seenländische Republik'],
    role: 'organisation',
    party: 'p1',
  }
  const voss: Known = { name: 'Arlen Voss', aliases: [], role: 'person', party: 'p1' }
  test.each([
    ['de', 'Das liegt an Seenlands Haltung.', 'Seenland'],
    ['de', 'Die Haltung der Seenländischen Republik ist klar.', 'Seenländischen Republik'],
    ['en', 'It depends on Lakeland’s stance.', 'Lakeland'],
    ['en', 'Everything hangs on what Voss wants.', 'Voss'],
  ])('%s: %s', (language, text, words) => {
    const { mentions, found } = read(text, language, [lakeland, voss])
    expect(mentions.known(found(words)?.entity ?? -1)?.party).toBe('p1')
  })
})

describe('laws', () => {
  test.each(['', 'Ok', 'La ministre a parlé à Genève.'])('any text has an answer: %s', text => {
    expect(read(text, null).mentions.all).toBeInstanceOf(Array)
  })

  test('spans lie in the text and in their phrases, in order', () => {
    const pieces = fc.array(
      fc.constantFrom(
        'Minister',
        'Arlen',
        'Voss',
        'der',
        'von',
        'the',
        'said',
        '.',
        ',',
        '(UN)',
        '’s',
        '„',
        '“',
        '\n',
        'Ein',
        'Plan',
        '-',
        '😀',
      ),
      { maxLength: 40 },
    )
    const any = fc.oneof(
      pieces.map(words => words.join(' ')),
      fc.string({ unit: 'grapheme' }),
    )
    fc.assert(
      fc.property(any, fc.constantFrom('de', 'en', 'fr'), (text, language) => {
        const { mentions } = read(text, language)
        let before = 0
        for (const { span, whole } of mentions.all) {
          expect(span.start).toBeGreaterThanOrEqual(before)
          expect(span.end).toBeGreaterThan(span.start)
          expect(whole.start).toBeLessThanOrEqual(span.start)
          expect(whole.end).toBeGreaterThanOrEqual(span.end)
          expect(whole.end).toBeLessThanOrEqual(text.length)
          before = span.start
        }
        expect(mentionsIn(mentions, { start: 0, end: text.length })).toEqual(mentions.all)
      }),
      { numRuns: runs(200) },
    )
  })
})
