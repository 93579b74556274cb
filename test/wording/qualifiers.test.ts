import { describe, expect, test } from 'vitest'
import { readWording } from '../../src/wording/read-wording.ts'

const qualifiers = (text: string, language: string) =>
  readWording(text, language).value.norms.flatMap(({ qualifiers: found }) =>
    found.map(({ span, dimension, isRestrictive }) =>
      [dimension + (isRestrictive ? '' : '!'), text.slice(span.start, span.end)].join(': '),
    ),
  )

describe('qualifiers as people read them', () => {
  test.each([
    ['The Club shall not open before noon.', ['time: before noon']],
    [
      'The Crew may not smoke on board without the consent of the Captain.',
      ['condition: without the consent of the Captain'],
    ],
    ['The Buyer shall pay at least 40 euros within 10 days.', ['quantity: at least 40 euros', 'time: within 10 days']],
    [
      'The Guard shall remain for two years under the command of the Mayor.',
      ['duration: for two years', 'authority: under the command of the Mayor'],
    ],
    ['Unless the Board objects, the Owner may build.', ['condition: Unless the Board objects']],
    ['Only members may vote.', ['actor-scope: Only']],
    ['The Firm shall, where feasible, use unleaded fuel.', ['hedge: where feasible', 'object-scope: unleaded']],
    ['Under no circumstances shall the Carrier open the parcel.', ['condition!: Under no circumstances']],
  ])('%s', (text, expected) => expect(qualifiers(text, 'en')).toEqual(expected))

  test.each([
    ['Der Gast darf das Haus nur mit Zustimmung des Wirts verlassen.', ['condition: nur mit Zustimmung des Wirts']],
    ['Die Crew darf im Winter nicht dauerhaft an Bord wohnen.', ['time: im Winter', 'duration: dauerhaft']],
    [
      'Der Verein zahlt höchstens 40 Euro, sofern die Kasse reicht.',
      ['quantity: höchstens 40 Euro', 'condition: sofern die Kasse reicht'],
    ],
    ['Die Wache steht unter dem Kommando des Bürgermeisters.', ['authority!: unter dem Kommando des Bürgermeisters']],
  ])('%s', (text, expected) => expect(qualifiers(text, 'de')).toEqual(expected))
})
