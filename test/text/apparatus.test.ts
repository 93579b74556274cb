import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { collate, readWitness } from '../../src/text/apparatus.ts'
import { runs } from '../campaign.ts'

const word = fc.constantFrom(
  'Ukraine',
  'shall',
  'not',
  'stay',
  'out',
  'of',
  'NATO',
  ',',
  'may',
  '\n',
  '600,000',
  '协议',
  '👍🏽',
)
const text = fc.array(word, { maxLength: 25 }).map(words => words.join(' '))
const anyText = fc.oneof(text, fc.string({ unit: 'grapheme', maxLength: 60 }))
const witnesses = fc
  .array(fc.option(anyText), { maxLength: 5 })
  .map(texts => texts.map((one, i) => ({ siglum: `W${i}`, text: one })))

describe('an apparatus', () => {
  test('gives back the text of every witness', () => {
    fc.assert(
      fc.property(anyText, witnesses, (base, others) => {
        const apparatus = collate({ siglum: 'A', text: base }, others)
        return others.every(({ siglum, text: own }) => readWitness(apparatus, siglum) === own)
      }),
      { numRuns: runs(500) },
    )
  })

  test('gives back the base, whose words are the lemmas', () => {
    fc.assert(
      fc.property(anyText, witnesses, (base, others) => {
        const apparatus = collate({ siglum: 'A', text: base }, others)
        const lemmas = apparatus.entries.every(({ span, lemma }) => base.slice(span.start, span.end) === lemma)
        return lemmas && readWitness(apparatus, 'A') === base
      }),
    )
  })

  test('names every witness once at every place', () => {
    fc.assert(
      fc.property(anyText, witnesses, (base, others) => {
        const attesting = others.filter(one => one.text !== null).length + 1
        return collate({ siglum: 'A', text: base }, others).entries.every(({ agreeing, variants }) => {
          const named = [...agreeing, ...variants.flatMap(variant => variant.witnesses)]
          return named.length === attesting && new Set(named).size === attesting
        })
      }),
    )
  })

  test('joins witnesses that read the same, and has no variant that reads as the lemma', () => {
    fc.assert(
      fc.property(anyText, witnesses, (base, others) =>
        collate({ siglum: 'A', text: base }, others).entries.every(({ lemma, variants }) => {
          const texts = variants.map(variant => variant.text)
          return variants.length > 0 && new Set(texts).size === texts.length && !texts.includes(lemma)
        }),
      ),
    )
  })

  test('reads as an editor would write it', () => {
    const apparatus = collate({ siglum: 'A', text: 'NATO agrees to station no troops in Ukraine.' }, [
      { siglum: 'B', text: 'NATO agrees to station no troops in Ukraine in peacetime.' },
      { siglum: 'C', text: 'NATO promises to station no troops in Ukraine.' },
      { siglum: 'D', text: 'NATO promises to station no troops in Ukraine.' },
      { siglum: 'E', text: null },
    ])
    expect(apparatus.entries.map(({ lemma, agreeing, variants }) => ({ lemma, agreeing, variants }))).toEqual([
      { lemma: 'agrees', agreeing: ['A', 'B'], variants: [{ text: 'promises', witnesses: ['C', 'D'] }] },
      { lemma: '', agreeing: ['A', 'C', 'D'], variants: [{ text: ' in peacetime', witnesses: ['B'] }] },
    ])
    expect(apparatus.omitted).toEqual(['E'])
  })
})
