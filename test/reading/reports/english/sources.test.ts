import { expect, test } from 'vitest'
import { toldIn } from './told.ts'

const CASES: readonly (readonly [string, readonly string[]])[] = [
  [
    'According to two officials familiar with the talks, the two sides have agreed on a map.',
    ['indirect | the two sides have agreed on a map | According to | two officials'],
  ],
  [
    'The bridge, according to the draft, would stay closed until 2031.',
    ['indirect | The bridge, according to the draft, would stay closed until 2031 | according to | the draft'],
  ],
  [
    'The two sides have agreed on a map, according to a report by the Hillmark Institute.',
    ['indirect | The two sides have agreed on a map | according to | a report > the Hillmark Institute'],
  ],
  [
    'The Herald reported on Friday that the council had split, citing three people briefed on the matter.',
    ['indirect | the council had split | citing | The Herald > three people'],
  ],
  [
    'The Herald, citing a senior aide, reported that the council had split.',
    ['indirect | the council had split | citing | The Herald > a senior aide'],
  ],
  ['The council put off the vote, citing a lack of time.', []],
  [
    'As Voss put it, the river is older than the border.',
    ['indirect | the river is older than the border | put it | Voss'],
  ],
  ['The dam will hold, as Lakeland has insisted.', ['indirect | The dam will hold | insisted | Lakeland']],
  [
    'The Lakeland Press Agency quoted Voss as saying that the dam would hold.',
    ['indirect | the dam would hold | quoted | The Lakeland Press Agency > Voss'],
  ],
  [
    '"The dam will hold," the agency quoted Voss as saying.',
    ['direct | The dam will hold, | quoted | the agency > Voss'],
  ],
  ['Voss was quoted as saying the dam would hold.', ['indirect | the dam would hold | quoted | Voss']],
  [
    'The envoy is said to have left Hillmark before dawn.',
    ['indirect | The envoy is said to have left Hillmark before dawn | said | unnamed'],
  ],
  [
    'Voss reportedly left Hillmark before dawn.',
    ['indirect | Voss reportedly left Hillmark before dawn | reportedly | unnamed'],
  ],
  [
    'It was announced that the locks would open on Friday.',
    ['indirect | the locks would open on Friday | announced | unnamed'],
  ],
  ['Marland was accused of poisoning the lake.', ['paraphrase | of poisoning the lake | accused | unnamed']],
  [
    'A document seen by the Herald shows that the dam is cracked.',
    ['indirect | the dam is cracked | shows | the Herald > A document'],
  ],
  ['The dam is cracked, an internal memo showed.', ['indirect | The dam is cracked | showed | an internal memo']],
  [
    'In a statement on Tuesday, the ministry rejected the offer as a trap.',
    ['paraphrase | the offer as a trap | rejected | statement > the ministry'],
  ],
  [
    'HILLMARK, May 3 (Reuters) – The dam is cracked, officials said.',
    ['indirect | The dam is cracked | said | officials'],
  ],
]

test.each(CASES)('sources and hearsay: %s', (text, expected) => {
  expect(toldIn(text)).toEqual(expected)
})
