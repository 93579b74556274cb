import { expect, test } from 'vitest'
import { toldIn } from './told.ts'

const CASES: readonly (readonly [string, readonly string[]])[] = [
  [
    'Lakeland let it be known through its spokesman that the bridge would close.',
    ['indirect | the bridge would close | let it be known | its spokesman > Lakeland'],
  ],
  ['Voss made it clear that the dam would hold.', ['indirect | the dam would hold | made it clear | Voss']],
  [
    'The ferry was sold, according to the Hillmark Herald, which cited a dock official.',
    ['indirect | The ferry was sold | cited | the Hillmark Herald > a dock official'],
  ],
  ['The map was called misleading by the Dock Council.', ['paraphrase | misleading | called | the Dock Council']],
  [
    'The map was dismissed as a forgery by the Dock Council.',
    ['paraphrase | a forgery | dismissed | the Dock Council'],
  ],
  ['The ferry was called off by the Dock Council.', []],
  [
    'Forty boats were lost, by the count of the Dock Council.',
    ['indirect | Forty boats were lost | by the count of | the Dock Council'],
  ],
  [
    'Better no bridge than this one, said Arlen Voss.',
    ['indirect | Better no bridge than this one | said | Arlen Voss'],
  ],
  [
    'Those who back the dam point out that it is cheap.',
    ['indirect | it is cheap | point out | Those who back the dam'],
  ],
  ['It is understood that the mill will be sold.', ['indirect | the mill will be sold | understood | unnamed']],
  ['Voss turned the offer down.', ['paraphrase | the offer | turned | Voss']],
  ['The council called the new map false.', ['paraphrase | false | called | The council']],
  ['The council called the new captain Hale.', []],
  [
    'Voss ruled out selling the mill, a step that Lakeland calls overdue.',
    ['paraphrase | selling the mill | ruled out | Voss'],
  ],
  [
    'The vote was put off, the Dock Council said, without giving a reason.',
    ['indirect | The vote was put off | said | the Dock Council'],
  ],
]

test.each(CASES)('%s', (text, expected) => {
  expect(toldIn(text)).toEqual(expected)
})
