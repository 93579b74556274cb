import { expect, test } from 'vitest'
import { toldIn } from './told.ts'

const CASES: readonly (readonly [string, readonly string[]])[] = [
  [
    '"We are not there yet," said Arlen Voss, the minister for rivers, on Monday.',
    ['direct | We are not there yet, | said | Arlen Voss'],
  ],
  [
    '"The dam," Voss said, "will hold for a hundred years."',
    ['direct | The dam, | said | Voss', 'direct | will hold for a hundred years. | said | Voss'],
  ],
  [
    '"The dam will hold," Voss said. "It was built by our fathers."',
    ['direct | The dam will hold, | said | Voss', 'direct | It was built by our fathers. | said | Voss'],
  ],
  [
    '"The dam will hold," Voss said, adding: "It has to."',
    ['direct | The dam will hold, | said | Voss', 'direct | It has to. | adding | Voss'],
  ],
  [
    '"Is it over?" Voss asked. "I doubt it."',
    ['direct | Is it over? | asked | Voss', 'direct | I doubt it. | asked | Voss'],
  ],
  ['Voss, speaking in Hillmark, said: "The lake is ours."', ['direct | The lake is ours. | said | Voss']],
  [
    '"We can wait," a Marland official said on condition of anonymity because he was not allowed to speak publicly.',
    ['direct | We can wait, | said | a Marland official'],
  ],
  [
    'Marland\'s ambassador to Lakeland, Ida Renn, told the council on Thursday: "You have our word."',
    ['direct | You have our word. | told | Ida Renn'],
  ],
  [
    '"I will run again," Holt told Axios in an interview published Monday.',
    ['direct | I will run again, | told | Axios > Holt'],
  ],
  [
    'Holt said the offer was "not serious" and "an insult".',
    ['indirect | the offer was "not serious" and "an insult" | said | Holt'],
  ],
  ['The offer "is not serious," Holt said in an interview.', ['indirect | The offer "is not serious," | said | Holt']],
  [
    'The talks were "constructive," Renn said after the meeting, but "much work remains."',
    ['indirect | The talks were "constructive," | said | Renn', 'direct | much work remains. | said | Renn'],
  ],
  ['Voss described the offer as "thin".', ['direct | thin | described | Voss']],
  [
    'Voss called the plan "a gift to smugglers", adding that his party would fight it.',
    ['direct | a gift to smugglers | called | Voss', 'indirect | his party would fight it | adding | Voss'],
  ],
  ['In Hillmark the “Quartet” met without "the neighbours".', []],
]

test.each(CASES)('direct speech: %s', (text, expected) => {
  expect(toldIn(text)).toEqual(expected)
})
