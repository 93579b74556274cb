import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findDates } from '../../../src/reading/dates/dates.ts'
import { findEvents } from '../../../src/reading/events/events.ts'
import { EVENT_RULES } from '../../../src/reading/events/rules.ts'
import { layOut } from '../../../src/reading/ground.ts'
import { readPlainArticle } from '../../../src/reading/head/plain-article.ts'
import { findMentions } from '../../../src/reading/mentions/mentions.ts'
import { readingEventsDe } from '../../../src/web/pages/phrases-reading-events.de.ts'
import { readingEventsEn } from '../../../src/web/pages/phrases-reading-events.en.ts'
import { runs } from '../../campaign.ts'
import { effort } from '../../effort.ts'
import { anyString } from '../../text/texts.ts'

const eventsOf = (text: string, language: string) => {
  const { value: article } = readPlainArticle({ text, address: null, outlet: null, published: '2025-03-12', language })
  const ground = layOut(article)
  return findEvents({ ground, dates: findDates(ground), mentions: findMentions(ground, []), attributions: [] })
}

const WORDS =
  'Treffen traf sich mit Voss in Wien Norwegen Norway war nicht eingeladen was not invited stayed away blieb fern die am vorgelegte Papier am Montag , . dass nicht ohne talks met with Lindt on Monday if ( ) : vote deadline by Friday Gipfel ab zu of'.split(
    ' ',
  )
const anyClause = fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map(words => words.join(' '))

test('every span lies in the text, and events stand in its order', () => {
  fc.assert(
    fc.property(fc.oneof(anyClause, anyString), fc.constantFrom('de', 'en'), (text, language) => {
      const events = eventsOf(text, language)
      const spans = events.flatMap(({ trigger, date, place, present, absent }) => [
        trigger,
        ...present,
        ...absent,
        ...(date === null ? [] : [date.span]),
        ...(place === null ? [] : [place]),
      ])
      const starts = events.map(({ trigger }) => trigger.start)
      return (
        spans.every(({ start, end }) => start >= 0 && start < end && end <= text.length) &&
        starts.every((start, k) => k === 0 || start >= (starts[k - 1] ?? 0))
      )
    }),
    { numRuns: runs(200) },
  )
})

test('nobody is both present at an event and absent from it', () => {
  fc.assert(
    fc.property(anyClause, fc.constantFrom('de', 'en'), (text, language) =>
      eventsOf(text, language).every(({ present, absent }) =>
        absent.every(away => !present.some(({ start }) => start === away.start)),
      ),
    ),
    { numRuns: runs(200) },
  )
})

test('an empty text and a language without lexicon have no events', () => {
  expect(eventsOf('', 'de')).toEqual([])
  expect(eventsOf('Le sommet de Vienne a eu lieu lundi.', 'fr')).toEqual([])
})

test('every rule has its sentence in both languages, and no sentence is without its rule', () => {
  const keys = EVENT_RULES.map(rule => `reading-events-${rule}`).sort()
  expect(Object.keys(readingEventsEn).sort()).toEqual(keys)
  expect(Object.keys(readingEventsDe).sort()).toEqual(keys)
})

test('a text that never stops is passed over soon', async () => {
  const spent = await effort(() => expect(eventsOf('Treffen mit Voss in Wien und '.repeat(500), 'de')).toEqual([]))
  expect(spent).toBeLessThan(2000)
})
