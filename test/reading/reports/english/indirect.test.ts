import { expect, test } from 'vitest'
import { toldIn } from './told.ts'

const CASES: readonly (readonly [string, readonly string[]])[] = [
  [
    'Arlen Voss, the minister for rivers, said on Monday that Lakeland would not sign the map.',
    ['indirect | Lakeland would not sign the map | said | Arlen Voss'],
  ],
  [
    'Mr Voss, who leads the delegation, said the talks would resume next week.',
    ['indirect | the talks would resume next week | said | Mr Voss'],
  ],
  [
    'The map is closed to debate, Voss told the Hillmark Herald on Sunday.',
    ['indirect | The map is closed to debate | told | the Hillmark Herald > Voss'],
  ],
  [
    'The river council, Voss told me, has already drawn up a second list.',
    ['indirect | The river council, Voss told me, has already drawn up a second list | told | Voss'],
  ],
  [
    'Voss told reporters in Hillmark that the fence would come down by June.',
    ['indirect | the fence would come down by June | told | reporters > Voss'],
  ],
  [
    'Voss told lawmakers he would resign if the vote failed.',
    ['indirect | he would resign if the vote failed | told | Voss'],
  ],
  [
    'The president told Radio Lakeland the boats were unarmed.',
    ['indirect | the boats were unarmed | told | Radio Lakeland > The president'],
  ],
  [
    "Lakeland's foreign ministry said in a statement that the convoy had left.",
    ["indirect | the convoy had left | said | statement > Lakeland's foreign ministry"],
  ],
  [
    'Voss wrote in a letter to the council that the dam was cracked.',
    ['indirect | the dam was cracked | wrote | letter to the council > Voss'],
  ],
  [
    "Marland's prime minister has repeatedly said that the lake is not for sale.",
    ["indirect | the lake is not for sale | said | Marland's prime minister"],
  ],
  [
    'Voss said he hoped for a deal; his deputy said she did not.',
    ['indirect | he hoped for a deal | said | Voss', 'indirect | she did not | said | his deputy'],
  ],
  ['Critics say the plan is unworkable.', ['indirect | the plan is unworkable | say | Critics']],
  [
    'Holt said Voss told her that the lake was lost.',
    ['indirect | Voss told her that the lake was lost | said | Holt', 'indirect | the lake was lost | told | Voss'],
  ],
  ['The fence is illegal, says Voss.', ['indirect | The fence is illegal | says | Voss']],
  [
    'The minister said that while the dam was old, it would hold.',
    ['indirect | while the dam was old, it would hold | said | The minister'],
  ],
  ['Voss, who said the plan was dead, left before the vote.', ['indirect | the plan was dead | said | Voss']],
  [
    'Officials who spoke on condition of anonymity said the offer was final.',
    ['indirect | the offer was final | said | Officials'],
  ],
  [
    'The chairman of the council, Arlen Voss, announced that the vote had been put off.',
    ['indirect | the vote had been put off | announced | Arlen Voss'],
  ],
  [
    'The council announced on Monday that the vote had been put off until spring.',
    ['indirect | the vote had been put off until spring | announced | The council'],
  ],
  ['Voss claimed, without evidence, that the dam was bombed.', ['indirect | the dam was bombed | claimed | Voss']],
  ['Voss went on to say that the lake was "a gift".', ['indirect | the lake was "a gift" | say | Voss']],
  [
    'Trade fell by a third last year, the ministry said on Monday, after the bridge was closed.',
    ['indirect | Trade fell by a third last year | said | the ministry'],
  ],
  [
    'Voss said the map was final, but Lund denied that he had read it.',
    ['indirect | the map was final | said | Voss', 'indirect | he had read it | denied | Lund'],
  ],
  [
    'In a joint statement, the leaders of Lakeland and Marland said the map was final.',
    ['indirect | the map was final | said | joint statement > the leaders of Lakeland and Marland'],
  ],
  ['Another said he laughed.', ['indirect | he laughed | said | Another']],
  ['Voss did not say when the talks would resume.', []],
  ['Voss refused to comment.', []],
  ['The talks are expected to resume on Monday.', []],
  ['The reported losses were small and the proposed map was never printed.', []],
  ['Lakeland hopes the talks will resume.', []],
  ['The deal will fail if Voss says that the map is void.', []],
]

test.each(CASES)('indirect speech: %s', (text, expected) => {
  expect(toldIn(text)).toEqual(expected)
})
