import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Ground, layOut } from '../../../../src/reading/ground.ts'
import { readPlainArticle } from '../../../../src/reading/head/plain-article.ts'
import { findGermanReports } from '../../../../src/reading/reports/german/reports.ts'
import type { Report } from '../../../../src/reading/reports/report.ts'
import { findReports } from '../../../../src/reading/reports/reports.ts'
import { REPORT_RULES } from '../../../../src/reading/reports/rules.ts'
import { wordsAt } from '../../../../src/text/span.ts'
import { readingReportsEn } from '../../../../src/web/pages/phrases-reading-reports.en.ts'
import { runs } from '../../../campaign.ts'
import { anyString } from '../../../text/texts.ts'

const groundOf = (text: string, language: string): Ground =>
  layOut(readPlainArticle({ text, address: null, outlet: null, published: null, language }).value)

const speakerOf = (text: string, { speaking }: Report): string =>
  speaking.kind === 'said' ? wordsAt(text, speaking.by) : speaking.kind

const shown = (text: string): readonly string[] =>
  findGermanReports(groundOf(text, 'de')).map(
    report =>
      `${report.kind} | ${speakerOf(text, report)} | ${report.cue === null ? '' : wordsAt(text, report.cue)} | ${wordsAt(text, report.content)}`,
  )

const OPENING = 'Die Gespräche in Hillmark begannen am Montag. '

const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['„Wir kommen wieder“, sagte Minister Arlen Voss.', ['direct | Minister Arlen Voss | sagte | Wir kommen wieder']],
  ['Arlen Voss sagte: „Wir kommen wieder.“', ['direct | Arlen Voss | sagte | Wir kommen wieder.']],
  [
    '„Wir kommen“, sagte Voss, „und wir bleiben.“',
    ['direct | Voss | sagte | Wir kommen', 'direct | Voss | sagte | und wir bleiben.'],
  ],
  ['Voss sagte, die Lage sei ernst.', ['indirect | Voss | sagte | die Lage sei ernst']],
  ['Die Lage sei ernst, sagte Voss.', ['indirect | Voss | sagte | Die Lage sei ernst']],
  [
    'Der Leiter der Behörde (BfH), Arlen Voss, sagte am Montag, die Lage sei ernst.',
    ['indirect | Leiter der Behörde (BfH), Arlen Voss | sagte | die Lage sei ernst'],
  ],
  [
    'Das Ministerium teilte mit, dass die Brücke gesperrt wird.',
    ['indirect | Ministerium | teilte | dass die Brücke gesperrt wird'],
  ],
  [
    'Letzte Woche berichtete der Kurier, dass Lakeland zustimme.',
    ['indirect | Kurier | berichtete | dass Lakeland zustimme'],
  ],
  ['Laut Voss bleibt die Brücke gesperrt.', ['indirect | Voss | Laut | bleibt die Brücke gesperrt']],
  [
    'Die Brücke bleibt Berichten zufolge gesperrt.',
    ['indirect | Berichten | Berichten zufolge | Die Brücke bleibt Berichten zufolge gesperrt'],
  ],
  [
    'Lakeland hat nach eigenen Angaben zugestimmt.',
    ['indirect | Lakeland | nach eigenen Angaben | Lakeland hat nach eigenen Angaben zugestimmt'],
  ],
  ['Die Brücke sei sicher, so der Minister.', ['indirect | Minister | so | Die Brücke sei sicher']],
  ['Wie die Polizei mitteilte, ist die Brücke gesperrt.', ['indirect | Polizei | mitteilte | ist die Brücke gesperrt']],
  [
    'Er sagte, es gehe voran. Man habe Zeit.',
    ['indirect | Er | sagte | es gehe voran', 'indirect | carried | habe | Man habe Zeit'],
  ],
  ['Die Brücke ist gesperrt. Das teilte die Polizei mit.', ['indirect | Polizei | teilte | Die Brücke ist gesperrt']],
  ['Ein Zeuge soll die Tat gesehen haben.', ['indirect | unnamed | soll | Ein Zeuge soll die Tat gesehen haben']],
  ['Voss schlug vor, die Brücke zu schließen.', ['paraphrase | Voss | schlug | die Brücke zu schließen']],
  ['Voss forderte einen Aufschub bis Mai.', ['paraphrase | Voss | forderte | einen Aufschub bis Mai']],
  [
    'Voss warnte vor einem Scheitern der Gespräche.',
    ['paraphrase | Voss | warnte | vor einem Scheitern der Gespräche'],
  ],
  ['Voss bezeichnete den Plan als „Unfug“.', ['direct | Voss | bezeichnete | Unfug']],
  ['Der Friedensplan sieht eine Pufferzone vor.', ['paraphrase | Friedensplan | sieht | eine Pufferzone']],
  ['Die Forderung der Minister nach einer Pause bleibt.', ['paraphrase | Minister | Forderung | einer Pause']],
  ['Voss äußerte die Hoffnung, dass es gelingt.', ['indirect | Voss | äußerte | dass es gelingt']],
  ['Die Werft hält es für möglich, dass es gelingt.', ['indirect | Werft | hält | dass es gelingt']],
  ['Voss ist zuversichtlich, dass es gelingt.', ['indirect | Voss | zuversichtlich | dass es gelingt']],
  ['Aus Sicht der Werft bleibt die Brücke gesperrt.', ['indirect | Werft | Aus Sicht | bleibt die Brücke gesperrt']],
  [
    'Dem Bericht zufolge bleibt die Brücke gesperrt.',
    ['indirect | Dem Bericht | zufolge | bleibt die Brücke gesperrt'],
  ],
  [
    'Voss wird vorgeworfen, am Raub beteiligt gewesen zu sein.',
    ['paraphrase | unnamed | vorgeworfen | am Raub beteiligt gewesen zu sein'],
  ],
  [
    'Voss forderte alle auf, zu sparen, um die verlorene Zeit aufzuholen.',
    ['paraphrase | Voss | forderte | zu sparen, um die verlorene Zeit aufzuholen'],
  ],
]

test.each(CASES)('the reports of %j', (text, expected) => {
  expect(shown(OPENING + text)).toEqual(expected)
})

test('one who passes it on stands in between', () => {
  const text = `${OPENING}Die Lage sei ernst, sagte Voss nach Angaben ihres Amtes.`
  const [report] = findGermanReports(groundOf(text, 'de'))
  expect(report?.through.map(span => wordsAt(text, span))).toEqual(['ihres Amtes'])
})

const SILENT: readonly string[] = [
  'Der Gipfel soll am Montag beginnen.',
  'Der Minister reiste nach Hillmark und traf seinen Amtskollegen.',
  'Das würde die Lage ändern.',
  'Am Abend wurden rote Linien überschritten.',
  'Selbst wenn das Schiff „Almond“ ausläuft, droht der Werft ein Verlust.',
  'Zuerst bestand die Möglichkeit, dass der Sturm die Küste erreicht.',
  'Wir haben, ich habe, und niemand weiß es.',
]

test.each(SILENT)('%j reports nothing', text => {
  expect(shown(OPENING + text)).toEqual([])
})

test('reports lie in the text, in order, whatever it says; each rule is known', () => {
  const words =
    'sagte teilte mit , . : „ “ dass die Lage sei ernst laut Voss zufolge nach Angaben so und zu gehen soll haben wie ( ) \n als'.split(
      ' ',
    )
  const german = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map(list => list.join(' '))
  fc.assert(
    fc.property(fc.oneof(german, anyString), text => {
      const ground = groundOf(text, 'de')
      let before = 0
      for (const { content, cue, speaking, rule } of findGermanReports(ground)) {
        expect(content.start).toBeGreaterThanOrEqual(before)
        before = content.start
        for (const span of [content, cue, speaking.kind === 'said' ? speaking.by : null]) {
          if (span === null) continue
          expect(span.start).toBeLessThanOrEqual(span.end)
          expect(span.end).toBeLessThanOrEqual(ground.text.length)
        }
        expect(REPORT_RULES).toContain(rule)
      }
    }),
    { numRuns: runs(200) },
  )
})

test('each rule has its sentence, and another language has no reports', () => {
  for (const rule of REPORT_RULES) expect(Object.keys(readingReportsEn)).toContain(`reading-reports-${rule}`)
  expect(findReports(groundOf('Il a dit : « Nous viendrons. »', 'fr'))).toEqual([])
})
