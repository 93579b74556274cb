import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findDates } from '../../../src/reading/dates/dates.ts'
import { DATE_RULES } from '../../../src/reading/dates/rules.ts'
import { layOut } from '../../../src/reading/ground.ts'
import { readingDatesDe } from '../../../src/web/pages/phrases-reading-dates.de.ts'
import { readingDatesEn } from '../../../src/web/pages/phrases-reading-dates.en.ts'
import { runs } from '../../campaign.ts'
import { effort } from '../../effort.ts'

type Asked = { readonly text: string; readonly language: string; readonly published: string | null }

const groundOf = ({ text, language, published }: Asked) =>
  layOut({
    text,
    address: null,
    head: {
      title: null,
      deck: null,
      outlet: null,
      authors: [],
      language,
      published: { at: published, from: null },
      images: [],
      earlierReports: [],
      links: [],
      boilerplate: [],
    },
  })

// 2025-12-01 is a Monday.
const PUBLISHED = '2025-12-01T17:05:00+01:00'

const valuesIn = (text: string, language: string, published: string | null = PUBLISHED) =>
  findDates(groundOf({ text, language, published })).map(({ span, value }) => [text.slice(span.start, span.end), value])

const GERMAN: readonly (readonly [text: string, words: string, value: string | null])[] = [
  ['Die Runde tagte am 2. Oktober 2016 in Hillmark.', '2. Oktober 2016', '2016-10-02'],
  ['Stand: 02.10.2016.', '02.10.2016', '2016-10-02'],
  ['Die Delegation traf am Sonntag ein.', 'Sonntag', '2025-11-30'],
  ['Minister Voss wird am Dienstag nach Lakeland reisen.', 'Dienstag', '2025-12-02'],
  ['Die Delegation traf am Montag ein.', 'Montag', '2025-12-01'],
  ['Letzte Woche wurde vertagt.', 'Letzte Woche', '2025-11-24/2025-11-30'],
  ['Seit gestern Abend wird verhandelt.', 'gestern Abend', '2025-11-30'],
  ['Vor drei Tagen kam der Entwurf.', 'drei Tagen', '2025-11-28'],
  ['Sie verhandelten fünf Stunden lang.', 'fünf Stunden lang', 'PT5H'],
  ['Sie verhandelten jahrelang.', 'jahrelang', 'PXY'],
  ['Das tagelange Treffen endete.', 'tagelange', 'PXD'],
  ['Sie reden seit Jahrzehnten.', 'Jahrzehnten', null],
  ['Sie verhandelten ein halbes Jahr.', 'ein halbes Jahr', 'P6M'],
  ['Sie berät jeden Montag.', 'jeden Montag', 'P1W'],
  ['Die Gruppe trifft sich wöchentlich.', 'wöchentlich', 'P1W'],
  ['Anfang Mai 2025 begann die Runde.', 'Anfang Mai 2025', '2025-05-01/2025-05-31'],
  ['Ende Februar 2024 endete sie.', 'Ende Februar 2024', '2024-02-01/2024-02-29'],
  ['Das war in den 90er Jahren üblich.', 'den 90er Jahren', '1990-01-01/1999-12-31'],
  ['Das Haus stammt aus dem 19. Jahrhundert.', 'dem 19. Jahrhundert', '1800-01-01/1899-12-31'],
  ['Die Tagung findet vom 3. bis 5. Mai 2026 statt.', '3. bis 5. Mai 2026', '2026-05-03/2026-05-05'],
  ['Ostern 2024 ruhten die Gespräche.', 'Ostern 2024', '2024-03-31'],
  ['Am ersten Advent ruhten die Gespräche.', 'ersten Advent', '2025-11-30'],
  ['Im dritten Quartal 2025 stockte es.', 'dritten Quartal 2025', '2025-07-01/2025-09-30'],
  ['Sie kommen in den kommenden Tagen wieder.', 'den kommenden Tagen', 'PXD'],
  ['Aktuell ruhen die Gespräche.', 'Aktuell', '2025-12-01'],
  ['Vor kurzem ruhten die Gespräche.', 'Vor kurzem', null],
  ['Er kam am frühen Morgen zurück.', 'frühen Morgen', '2025-12-01'],
  ['Gestern am späten Abend brach sie ab.', 'Gestern am späten Abend', '2025-11-30'],
  ['In der Nacht zum Sonntag brach sie ab.', 'Sonntag', '2025-11-30'],
  ['Am kommenden Wochenende tagt der Rat.', 'kommenden Wochenende', '2025-12-06/2025-12-07'],
  ['Nach einer dreitägigen Pause tagt der Rat.', 'dreitägigen', 'P3D'],
  ['Nach zweijähriger Bauzeit tagt der Rat.', 'zweijähriger', 'P2Y'],
  ['Das dauerte zwei Millionen Jahre.', 'zwei Millionen Jahre', 'P2000000Y'],
  ['Nach 65 Verhandlungstagen fiel das Urteil.', '65 Verhandlungstagen', 'P65D'],
  ['Sie verlor ein wertvolles Jahr.', 'ein wertvolles Jahr', 'P1Y'],
  ['Sie zahlt 400 Euro im Monat.', 'im Monat', 'P1M'],
  ['Das geht Tag für Tag so.', 'Tag für Tag', 'P1D'],
  ['Montags ruhen die Gespräche.', 'Montags', 'P1W'],
  ['In den 1970-er Jahren entstand der Bau.', 'den 1970-er Jahren', '1970-01-01/1979-12-31'],
  ['In den Achtzigern entstand der Bau.', 'den Achtzigern', '1980-01-01/1989-12-31'],
  ['Im neuen Jahr tagt der Rat.', 'neuen Jahr', '2026-01-01/2026-12-31'],
  ['Er wurde 1415 in Konstanz verurteilt.', '1415', '1415-01-01/1415-12-31'],
]

// What stands together is told together: ranges, parts of a day, weekends of feasts.
test.each([
  ['de', 'Am Abend des 3. April 2025 kam er.', 'Abend des 3. April 2025', '2025-04-03'],
  ['de', 'Am Osterwochenende 2025 war Stau.', 'Osterwochenende 2025', '2025-04-19/2025-04-21'],
  ['en', 'On the morning of 3 March 2025 he left.', 'the morning of 3 March 2025', '2025-03-03'],
  ['en', 'It will be shut from May to September.', 'May to September', '2026-05-01/2026-09-30'],
  ['en', 'He stayed from 10 August 2013 to 12 September.', '10 August 2013 to 12 September', '2013-08-10/2013-09-12'],
  ['en', 'It fell 2 weeks and 2 days ago.', '2 weeks and 2 days ago', '2025-11-15'],
  ['en', 'Sales are down in the year to date.', 'the year to date', '2025-01-01/2025-12-01'],
  ['en', 'Labor Day weekend 2025 was hot.', 'Labor Day weekend 2025', '2025-08-30/2025-09-01'],
  ['en', 'It costs 6.99 dollars per month.', 'per month', 'P1M'],
  ['en', 'It took 3.5 million years.', '3.5 million years', 'P3500000Y'],
])('%s together: %s', (language, text, words, value) => {
  expect(valuesIn(text, language)).toContainEqual([words, value])
})

test('figures that count something and ages are no times', () => {
  for (const text of [
    'Es kamen 1200 neue Besucher.',
    'Der Saal misst 2000 bis 3000 Quadratmeter.',
    'Seine vierjährige Tochter war dabei.',
    'Der 45-jährige Kläger schwieg.',
    'Ein drei Jahre altes Auto stand dort.',
    'Er schrieb drei Reportagen über zwei Landtage.',
    'Das liegt 520 Lichtjahre entfernt.',
    'Frau Mai und Herr Sommer schwiegen.',
    'Es ist noch zu früh dafür.',
  ])
    expect(valuesIn(text, 'de'), text).toEqual([])
  expect(valuesIn('The district has 2050 residents.', 'en')).toEqual([])
})

// Verbs that no list of ours knows: what stands beside the time tells the tense.
test.each([
  ['Am Sonntag wählen die Schweizer ein Parlament.', '2025-12-07'],
  ['Die Sendung läuft am Sonntag um neun.', '2025-12-07'],
  ['Die Feier, die am Sonntag stattfindet, ist ausverkauft.', '2025-12-07'],
  ['Am Sonntag kassierten die Gegner zwei Tore.', '2025-11-30'],
  ['Am Sonntag verstarb der frühere Bürgermeister.', '2025-11-30'],
  ['Er gab am Sonntag bekannt, dass die Halle öffnet.', '2025-11-30'],
  ['Die für Sonntag geplante Sitzung wurde abgesagt.', '2025-12-07'],
  ['Die Frist läuft in der Nacht zum Sonntag ab.', '2025-12-07'],
  ['Sie hatten vor der am Sonntag beginnenden Runde gezögert.', '2025-12-07'],
  ['Vor dem drohenden Ende einer Frist in der Nacht zum Sonntag hatten sie gezögert.', '2025-12-07'],
  ['In der Nacht von Samstag auf Sonntag brannte es.', '2025-11-29/2025-11-30'],
  ['Der ursprünglich für Sonntag geplante Start wurde verschoben.', '2025-11-30'],
  ['Seit Sonntag halten sie das Gelände besetzt.', '2025-11-30'],
])('tense: %s', (text, day) => {
  expect(valuesIn(text, 'de').map(([, value]) => value)).toContain(day)
})

test('the same day is the day told last', () => {
  expect(valuesIn('Am 3. März 2025 stimmte der Senat zu, am selben Tag auch die Kammer.', 'de')).toEqual([
    ['3. März 2025', '2025-03-03'],
    ['selben Tag', '2025-03-03'],
  ])
})

const ENGLISH: readonly (readonly [text: string, words: string, value: string | null])[] = [
  ['The panel met on October 2nd, 2016.', 'October 2nd, 2016', '2016-10-02'],
  ['The panel met on 10/2/2016.', '10/2/2016', '2016-10-02'],
  ['The panel met on 25/2/2016.', '25/2/2016', '2016-02-25'],
  ['The panel met on 2016-10-02.', '2016-10-02', '2016-10-02'],
  ['The envoys arrived on Friday.', 'Friday', '2025-11-28'],
  ['The envoys will arrive on Friday.', 'Friday', '2025-12-05'],
  ['Lakeland signed it last week.', 'last week', '2025-11-24/2025-11-30'],
  ['Lakeland will sign it next month.', 'next month', '2026-01-01/2026-01-31'],
  ['It met three days ago.', 'three days ago', '2025-11-28'],
  ['Talks took two weeks.', 'two weeks', 'P2W'],
  ['They meet twice a year.', 'twice a year', 'P1Y'],
  ['They meet daily.', 'daily', 'P1D'],
  ['It began at 5 p.m. on arrival.', '5 p.m.', '2025-12-01T17:00'],
  ['It ran between 3 and 5 May 2024.', '3 and 5 May 2024', '2024-05-03/2024-05-05'],
  ['It ran from Monday to Friday.', 'Monday to Friday', '2025-12-01/2025-12-05'],
  ['They left in the 1980s.', 'the 1980s', '1980-01-01/1989-12-31'],
  ['In March 2024 they left.', 'March 2024', '2024-03-01/2024-03-31'],
  ['In early March 2024 they left.', 'early March 2024', '2024-03-01/2024-03-31'],
  ['Thanksgiving 2023 was quiet.', 'Thanksgiving 2023', '2023-11-23'],
  ['In the first quarter of 2024 it grew.', 'the first quarter of 2024', '2024-01-01/2024-03-31'],
  ['It ended three days after 12 January 2024.', 'three days after 12 January 2024', '2024-01-15'],
  ['It took two years and four months.', 'two years and four months', 'P2Y4M'],
  ['They recently left.', 'recently', null],
]

test.each(GERMAN)('German: %s', (text, words, value) => {
  expect(valuesIn(text, 'de')).toContainEqual([words, value])
})

test.each(ENGLISH)('English: %s', (text, words, value) => {
  expect(valuesIn(text, 'en')).toContainEqual([words, value])
})

test.each([
  ['May I ask why they march?', 'en'],
  ['The vote was 52 to 48, with 1,800 present.', 'en'],
  ['Das kostet 2000 Euro und 3,5 Prozent.', 'de'],
  ['So viele Fragen, die mir fehlen.', 'de'],
])('what only looks like a time is none: %s', (text, language) => {
  expect(valuesIn(text, language)).toEqual([])
})

test('without a day of publication only full dates are resolved', () => {
  expect(valuesIn('Am Sonntag kam er, am 2. Mai 2024 ging er.', 'de', null)).toEqual([
    ['Sonntag', null],
    ['2. Mai 2024', '2024-05-02'],
  ])
})

test('the preposition that frames a date is told', () => {
  const text = 'Seit Montag ruhen die Gespräche, bis Freitag soll es so bleiben.'
  expect(findDates(groundOf({ text, language: 'de', published: PUBLISHED })).map(({ bound }) => bound)).toEqual([
    'since',
    'until',
  ])
})

test('a text in a third language has no dates, an empty text none', () => {
  expect(valuesIn('Il est arrivé lundi 3 mai.', 'fr')).toEqual([])
  expect(valuesIn('', 'de')).toEqual([])
})

test('every rule has its sentence in both languages, and no sentence is left over', () => {
  const keys = DATE_RULES.map(rule => `reading-dates-${rule}`).toSorted()
  expect(Object.keys(readingDatesEn).toSorted()).toEqual(keys)
  expect(Object.keys(readingDatesDe).toSorted()).toEqual(keys)
})

const PIECES = [...GERMAN, ...ENGLISH]
  .flatMap(([text]) => text.split(' '))
  .concat(['İ', '\n', '𝄞', '–', '31.', '99', '0'])

test('spans lie in the text, in order and apart, whatever the text', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(fc.constantFrom(...PIECES)).map(words => words.join(' ')),
  )
  fc.assert(
    fc.property(anyText, fc.constantFrom('de', 'en'), (text, language) => {
      let end = 0
      for (const { span } of findDates(groundOf({ text, language, published: PUBLISHED }))) {
        expect(span.start).toBeGreaterThanOrEqual(end)
        expect(span.end).toBeGreaterThan(span.start)
        end = span.end
      }
      expect(end).toBeLessThanOrEqual(text.length)
    }),
    { numRuns: runs(200) },
  )
})

test('figures without end cost no more than their length', async () => {
  const spent = await effort(() => {
    valuesIn('1 '.repeat(100_000), 'en')
    valuesIn('tag'.repeat(100_000), 'de')
  })
  expect(spent).toBeLessThan(10_000)
})
