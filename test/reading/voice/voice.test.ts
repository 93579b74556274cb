import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { layOut } from '../../../src/reading/ground.ts'
import { readPlainArticle } from '../../../src/reading/head/plain-article.ts'
import { findVoices } from '../../../src/reading/voice/voice.ts'
import { runs } from '../../campaign.ts'
import { effort } from '../../effort.ts'
import { COMMENTARIES } from './commentaries.ts'
import { readMarked } from './marked.ts'
import { REPORTS } from './plain-reports.ts'

const read = (text: string, language: string | null) => {
  const { value } = readPlainArticle({ text, address: null, outlet: null, published: null, language })
  return findVoices(layOut(value), [])
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole)

describe('voices', () => {
  test.each(COMMENTARIES)('$name, in $language: whose voice each sentence is', ({ marked, language }) => {
    const { ground, attributions, lines } = readMarked(marked, language)
    const own = findVoices(ground, attributions).voice.filter(({ voice }) => voice === 'author')
    const said = lines.map(line => own.some(({ span }) => span.start >= line.start && span.end <= line.end))
    const right = lines.filter(({ isOwn }, i) => isOwn && said[i] === true).length
    expect(share(right, said.filter(Boolean).length)).toBeGreaterThanOrEqual(0.9)
    expect(share(right, lines.filter(({ isOwn }) => isOwn).length)).toBeGreaterThanOrEqual(0.85)
  })

  test.each(REPORTS)(
    'in a plain report nobody judges but those who are quoted, in $language',
    ({ marked, language }) => {
      const { ground, attributions } = readMarked(marked, language)
      const { voice } = findVoices(ground, attributions)
      expect(voice.filter(({ voice: whose }) => whose === 'author')).toEqual([])
      expect(voice).toHaveLength(attributions.length)
    },
  )

  test('what others say is reported, and the rest of the sentence is not', () => {
    const { ground, attributions } = readMarked(
      '- Holk sagte, [[die Lage sei natürlich absurd und gefährlich]], und ging.',
      'de',
    )
    const { voice, loaded } = findVoices(ground, attributions)
    expect(voice.map(({ voice: whose, span }) => [whose, ground.text.slice(span.start, span.end)])).toEqual([
      ['reported', 'die Lage sei natürlich absurd und gefährlich'],
    ])
    expect(loaded).toEqual([])
  })

  test('a concession that the writer puts into a report is his own', () => {
    const { ground, attributions } = readMarked(
      '- Hillmark fordert [[eine Öffnung bei Nacht, obwohl das für die Fischer ganz offensichtlich untragbar ist]].',
      'de',
    )
    const own = findVoices(ground, attributions).voice.filter(({ voice }) => voice === 'author')
    expect(own.map(({ span }) => ground.text.slice(span.start, span.end))).toEqual([
      'obwohl das für die Fischer ganz offensichtlich untragbar ist.',
    ])
  })
})

describe('loaded words', () => {
  test.each([
    ['de', 'Die Handlanger der Reeder wollen die Schleuse sabotieren.', ['Handlanger:insult', 'sabotieren:imputation']],
    ['de', 'Der Antrag ist von vornherein zum Scheitern verurteilt.', ['von vornherein zum Scheitern verurteilt:doom']],
    ['de', 'Die Natur der Sache und die Sicherheit der Schleuse sind geregelt.', []],
    ['de', 'Der Brückenwahn kostet Geld.', ['Brückenwahn:mockery']],
    [
      'en',
      'The paltry offer was, of course, a blatant ploy.',
      ['paltry:mockery', 'of course:certainty', 'blatant:condemnation', 'ploy:imputation'],
    ],
    ['en', 'The US delegation left the hotel.', []],
  ])('%s: %s', (language, text, expected) => {
    const { loaded } = read(text, language)
    expect(loaded.map(({ span, reason }) => `${text.slice(span.start, span.end)}:${reason}`)).toEqual(expected)
  })

  test('short words in marks are held at arm’s length, names that also stand without marks are not', () => {
    const text =
      'Die „Fachleute“ tagten wieder, schrieb der „Selmer Bote“. Der „Runde Tisch“ kam dazu; am Runde Tisch sitzen sechs.'
    expect(read(text, 'de').loaded.map(({ span }) => text.slice(span.start, span.end))).toEqual(['„Fachleute“'])
  })
})

describe('what would be', () => {
  test.each([
    ['de', 'Das würde die Fischer treffen, sagte niemand.', ['Das würde die Fischer treffen']],
    ['de', 'Wenn die Schleuse schließt, bleibt der Hafen leer.', ['Wenn die Schleuse schließt']],
    ['de', 'Die Schleuse wurde 1971 gebaut.', []],
    ['en', 'If the lock closes, the harbour would stay empty.', ['If the lock closes', 'the harbour would stay empty']],
    ['en', 'The two sides could not agree.', []],
  ])('%s: %s', (language, text, expected) => {
    const { conditionals } = read(text, language)
    expect(conditionals.map(({ span }) => text.slice(span.start, span.end))).toEqual(expected)
  })
})

describe('laws of voices', () => {
  test('every span lies in the text and holds something, whatever the text and language', () => {
    const words = fc.constantFrom(
      'würde',
      'doch',
      '„',
      '“',
      '!',
      '\n',
      'natürlich',
      'if',
      'would',
      ', obwohl ',
      'Ausgerechnet',
      '. ',
      'idiot',
    )
    const anyText = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.array(words, { maxLength: 40 }).map(list => list.join(' ')),
    )
    fc.assert(
      fc.property(anyText, fc.constantFrom('de', 'en', 'fr', null), (text, language) => {
        const { voice, loaded, conditionals } = read(text, language)
        for (const { span } of [...voice, ...loaded, ...conditionals]) {
          expect(span.start).toBeLessThan(span.end)
          expect(span.end).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: runs(100) },
    )
  })

  test('a text in a third language has no loaded words', () => {
    expect(read('Le ministre est natürlich absurd et le traité a été signé dans la ville.', 'fr')).toEqual({
      voice: [],
      loaded: [],
      conditionals: [],
    })
  })

  test('a million signs without a full stop are read soon', async () => {
    const text = 'würde und natürlich „so“ '.repeat(40_000)
    const { value } = readPlainArticle({ text, address: null, outlet: null, published: null, language: 'de' })
    const ground = layOut(value)
    expect(await effort(() => findVoices(ground, []))).toBeLessThan(3000)
  })
})
