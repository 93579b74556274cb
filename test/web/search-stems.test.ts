import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import snowball from 'snowball-stemmers'
import { describe, expect, test } from 'vitest'
import { stemEnglish } from '../../src/text/stem-english.ts'
import { stemGerman } from '../../src/text/stem-german.ts'
import { runs } from '../campaign.ts'

const examples = join(import.meta.dirname, '../../examples')

const wordsOfExamples = (): readonly string[] => {
  const texts = readdirSync(examples, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.(?:md|yaml)$/u.test(name))
    .map(name => readFileSync(join(examples, name), 'utf8').toLowerCase())
  return [...new Set(texts.flatMap(text => text.match(/[a-zäöüß]+(?:'[a-z]+)?/gu) ?? []))]
}

const ENDINGS =
  'ing ed eed ied ies sses edly ational tional izer ousness fulness biliti ogi li ement ion e ll y ative keit igkeit lichkeit ung igung isch ig ik ernheit enlich est st er ern en em es s niss nisses end'.split(
    ' ',
  )
const invented = fc
  .tuple(
    fc.array(fc.constantFrom(...'aeiouybcdfghklmnprstwxäöüß'), { minLength: 1, maxLength: 9 }),
    fc.constantFrom('', ...ENDINGS),
  )
  .map(([letters, ending]) => letters.join('') + ending)

describe.each([
  ['english', stemEnglish],
  ['german', stemGerman],
] as const)('the %s stemmer', (language, stem) => {
  const port = snowball.newStemmer(language)

  test('says what Snowball says of every word of our examples', () => {
    const words = wordsOfExamples()
    expect(words.length).toBeGreaterThan(2_000)
    expect(words.filter(word => stem(word) !== port.stem(word))).toEqual([])
  })

  test('says what Snowball says of words that nobody has', () => {
    fc.assert(
      fc.property(invented, word => stem(word) === port.stem(word)),
      { numRuns: runs(3_000) },
    )
  })
})

test('words that are exceptions', () => {
  const said = 'skies dying ugly news inning proceed'.split(' ').map(stemEnglish)
  expect(said).toEqual('sky die ugli news inning proceed'.split(' '))
})
