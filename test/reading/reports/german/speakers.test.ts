import { expect, test } from 'vitest'
import { attribute } from '../../../../src/reading/attribution/attribution.ts'
import { layOut } from '../../../../src/reading/ground.ts'
import { readPlainArticle } from '../../../../src/reading/head/plain-article.ts'
import { findMentions } from '../../../../src/reading/mentions/mentions.ts'
import { findReports } from '../../../../src/reading/reports/reports.ts'
import { wordsAt } from '../../../../src/text/span.ts'

/** The last of the chain of every report of a German text, in order; empty where nobody is named. */
const speakers = (text: string): readonly string[] => {
  const ground = layOut(readPlainArticle({ text, address: null, outlet: null, published: null, language: 'de' }).value)
  return attribute(ground, findReports(ground), findMentions(ground, [])).map(({ chain }) => {
    const last = chain.at(-1)
    return last === undefined ? '' : wordsAt(ground.text, last.name)
  })
}

test.each([
  ['what stands in front may be weighed', 'Auch Minister Arlen Voss sagte, die Lage sei ernst.', 'Arlen Voss'],
  [
    'an apposition after what is weighed',
    'Auch die Leiterin der Werft, Nelia Rasch, sagte: „Wir gehen.“',
    'Nelia Rasch',
  ],
  ['an adverb opens the sentence', 'Unmissverständlich sagt das Gericht, dass es bleibt.', 'Gericht'],
  ['an object opens the sentence', 'Den Plan der Werft kritisierte Arlen Voss als „Unfug“.', 'Arlen Voss'],
  ['a plural does not say it alone', 'Die Forderungen bezeichnete Arlen Voss als „Unfug“.', 'Arlen Voss'],
  [
    'a bare name that acts in the sentence before is "er"',
    'Die Werft lobte die Arbeiter aus dem Tal. Voss lehnt das ab. „Wir haben andere Pläne als diese“, sagte er.',
    'Voss',
  ],
  [
    'a mass noun that acts is nobody',
    'Arlen Voss sagte, die Werft bleibe. Kritik blieb aus. „Wir haben Glück gehabt“, sagte er.',
    'Arlen Voss',
  ],
  ['"es" is somebody', 'Das Gericht tagte. Es wies den Vorwurf zurück, man habe gezögert.', 'Gericht'],
  [
    '"unter anderem" is no source',
    'Die Banken, denen unter anderem Arlen Voss vorwirft, zu zögern, schweigen.',
    'Arlen Voss',
  ],
  ['a pronoun before an article', 'Anna Rasch kam. Seit Mai vertritt sie die These, dass es geht.', 'Anna Rasch'],
  ['the agent of a passive', 'Die Regierung wurde von der Werft aufgefordert, zu zahlen.', 'Werft'],
  ['the agent at the front', 'Von der Polizei wird angenommen, dass er floh.', 'Polizei'],
  ['the agent of a noun', 'Die von Arlen Voss geäußerte Hoffnung, dass es gelingt, trog.', 'Arlen Voss'],
  ['who is of an opinion', 'Die Werft ist der Ansicht, dass es gelingt.', 'Werft'],
  ['a page', 'Auf der Webseite der Werft heißt es, dass es gelingt.', 'Werft'],
  ['a text in a passive', 'In einer Mitteilung des Ministeriums wird gefordert, dass alle gehen.', 'Ministeriums'],
  ['a text before a relative clause', 'Sie las einen Brief der Werft, in dem es heißt, dass es gelingt.', 'Werft'],
  ['a page by its address', 'Wie hafen-bote.de berichtet, ist die Brücke gesperrt.', 'hafen-bote.de'],
  [
    'behind an enumeration',
    'Nun hat Anna Rasch, Leiterin der Werft, den Vorschlag gemacht, alle zu fragen.',
    'Anna Rasch',
  ],
  ['who acted before', 'Nelia Rasch traf den Chef der Werft. Er habe lange gezögert.', 'Nelia Rasch'],
  ['a study that a verb stands behind', 'Wie eine Studie ergab, trinken viele.', 'eine Studie'],
  ['before a colon the one who tells', 'Arlen Voss widersprach der Sorge, es werde eng: „Wir gehen.“', 'Arlen Voss'],
  ['a second verb after a comma', 'Minister Arlen Voss wich aus, sagte aber, es gehe.', 'Arlen Voss'],
  [
    'a perfect cut by a date',
    'Minister Arlen Voss hatte am Montag, dem 7. Mai, in einem Interview die These vertreten, dass es geht.',
    'Arlen Voss',
  ],
  ['a possessive', 'Minister Arlen Voss kam. Aus seiner Sicht bleibt die Brücke gesperrt.', 'Arlen Voss'],
  ['a text behind "laut"', 'Sie las einen Bericht, laut dem die Brücke gesperrt bleibt.', 'einen Bericht'],
  [
    'an adverb in the phrase',
    'Danach warnte das finanziell schwache Lakeland, es werde eng.',
    'finanziell schwache Lakeland',
  ],
])('%s', (_, text, speaker) => {
  expect(speakers(text).at(-1)).toBe(speaker)
})

test('a verb in second place shares the subject of the indicative, not of what was said', () => {
  expect(speakers('Arlen Voss sagte, Nelia Rasch sei gewählt, und kündigte an, zu gehen.')).toEqual([
    'Arlen Voss',
    'Arlen Voss',
  ])
})

test('nobody speaks where "es" stands for nothing', () => {
  expect(speakers('Es besteht die Hoffnung, dass es gelingt.')).toEqual([''])
})

test('a body that stands in many places is named with its place', () => {
  expect(speakers('Das Landgericht Mannheim sagte, es gehe. Das Gericht sagte, es bleibe dabei.')).toEqual([
    'Landgericht Mannheim',
    'Landgericht Mannheim',
  ])
})
