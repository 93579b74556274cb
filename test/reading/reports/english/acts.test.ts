import { expect, test } from 'vitest'
import { toldIn } from './told.ts'

const CASES: readonly (readonly [string, readonly string[]])[] = [
  [
    'Voss urged Marland to withdraw its boats from the lake.',
    ['paraphrase | Marland to withdraw its boats from the lake | urged | Voss'],
  ],
  [
    'Marland agreed to pull back its boats and vowed to open the locks.',
    ['paraphrase | to pull back its boats | agreed | Marland', 'paraphrase | to open the locks | vowed | Marland'],
  ],
  [
    'The council called for an immediate halt to dredging.',
    ['paraphrase | an immediate halt to dredging | called | The council'],
  ],
  [
    'Marland accused Lakeland of poisoning the lake, while Lakeland denied the charge.',
    ['paraphrase | Lakeland of poisoning the lake | accused | Marland', 'paraphrase | the charge | denied | Lakeland'],
  ],
  [
    'Voss warned against haste and said that the talks needed time.',
    ['paraphrase | haste | warned | Voss', 'indirect | the talks needed time | said | Voss'],
  ],
  ['The union insisted on a written guarantee.', ['paraphrase | a written guarantee | insisted | The union']],
  [
    'Marland welcomed the decision but warned that the fence must go.',
    ['paraphrase | the decision | welcomed | Marland', 'indirect | the fence must go | warned | Marland'],
  ],
  ['The council ruled out a vote before spring.', ['paraphrase | a vote before spring | ruled out | The council']],
  ['He called on both sides to show restraint.', ['paraphrase | both sides to show restraint | called on | He']],
  [
    'Marland dismissed the report, calling it a fabrication.',
    ['paraphrase | the report | dismissed | Marland', 'paraphrase | a fabrication | calling | Marland'],
  ],
  [
    'The strike went on, with both sides blaming each other for delays.',
    ['paraphrase | each other for delays | blaming | both sides'],
  ],
  ['Voss spent the week warning that the dam was cracked.', ['indirect | the dam was cracked | warning | Voss']],
  ['The plan calls for a joint patrol of the lake.', ['paraphrase | a joint patrol of the lake | calls | The plan']],
  [
    'The text would require both sides to open their archives.',
    ['paraphrase | both sides to open their archives | require | The text'],
  ],
  ['The draft says that the lake shall be shared.', ['indirect | the lake shall be shared | says | The draft']],
  ["Lakeland's demand for an open port was raised again.", ['paraphrase | an open port | demand | Lakeland']],
  ['A proposal from Marland to share the lake was read out.', ['paraphrase | to share the lake | proposal | Marland']],
  ['His claim that the dam is safe has not been tested.', ['indirect | the dam is safe | claim | His']],
  [
    'The minister reiterated his call for an immediate ceasefire.',
    ['paraphrase | his call for an immediate ceasefire | reiterated | The minister'],
  ],
  ['Marland signed the map without revealing its terms.', []],
]

test.each(CASES)('acts of speech: %s', (text, expected) => {
  expect(toldIn(text)).toEqual(expected)
})
