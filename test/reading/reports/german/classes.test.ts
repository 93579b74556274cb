import { expect, test } from 'vitest'
import { attribute } from '../../../../src/reading/attribution/attribution.ts'
import { layOut } from '../../../../src/reading/ground.ts'
import { readPlainArticle } from '../../../../src/reading/head/plain-article.ts'
import { findMentions } from '../../../../src/reading/mentions/mentions.ts'
import { findReports } from '../../../../src/reading/reports/reports.ts'
import { wordsAt } from '../../../../src/text/span.ts'

/** Every statement of a German text as "kind | content | cue | chain". */
const toldIn = (text: string): readonly string[] => {
  const ground = layOut(readPlainArticle({ text, address: null, outlet: null, published: null, language: 'de' }).value)
  const at = (span: { readonly start: number; readonly end: number } | null) =>
    span === null ? '' : wordsAt(ground.text, span)
  return attribute(ground, findReports(ground), findMentions(ground, [])).map(({ kind, content, cue, chain }) =>
    [kind, at(content), at(cue), chain.map(({ name }) => at(name)).join(' > ')].join(' | '),
  )
}

test.each([
  ['Die Kammer hält den Plan für verfrüht.', ['paraphrase | verfrüht | hält | Kammer']],
  ['Die Kammer hält den Plan für einen Fehler.', ['paraphrase | einen Fehler | hält | Kammer']],
  ['Die Kammer hält sich für unabhängig.', []],
  ['Arlen Voss nannte die Reise überflüssig.', ['paraphrase | überflüssig | nannte | Arlen Voss']],
  ['Der Entwurf war als „Zumutung“ zurückgewiesen worden.', ['direct | Zumutung | zurückgewiesen | ']],
  ['Als Koog wird eingedeichtes Land bezeichnet.', []],
  ['Die Werft bleibe offen, ließ Arlen Voss ausrichten.', ['indirect | Die Werft bleibe offen | ließ | Arlen Voss']],
  [
    'Arlen Voss sprach sich dagegen aus, dass die Werft schließt.',
    ['indirect | dass die Werft schließt | sprach | Arlen Voss'],
  ],
  ['Die Kammer rief zu einer Kundgebung auf.', ['paraphrase | zu einer Kundgebung | rief | Kammer']],
  ['Arlen Voss befand sich in der Werft.', []],
  ['Die Kammer sprach über den Plan von Arlen Voss.', []],
  [
    'Die Werft bleibe offen. Das bekräftigte Arlen Voss am Montag.',
    ['indirect | Die Werft bleibe offen | bekräftigte | Arlen Voss'],
  ],
  [
    'Die Frist habe sich, so heißt es in Bremen, erledigt.',
    ['indirect | Die Frist habe sich, so heißt es in Bremen, erledigt | heißt | Bremen'],
  ],
  ['Eine Ruhe, wie Arlen Voss sie vorschlug, kam nicht.', []],
  ['„Verfrüht“ nennt das die Kammer.', ['direct | Verfrüht | nennt | Kammer']],
])('%s', (text, expected) => {
  expect(toldIn(text)).toEqual(expected)
})
