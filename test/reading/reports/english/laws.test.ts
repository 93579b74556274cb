import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layOut } from '../../../../src/reading/ground.ts'
import { findEnglishReports } from '../../../../src/reading/reports/english/reports.ts'
import { ENGLISH_REPORT_RULES } from '../../../../src/reading/reports/english/rules.ts'
import { readingReportsEnglishDe } from '../../../../src/web/pages/phrases-reading-reports-english.de.ts'
import { readingReportsEnglishEn } from '../../../../src/web/pages/phrases-reading-reports-english.en.ts'
import { runs } from '../../../campaign.ts'
import { growth } from '../../../effort.ts'
import { anyString } from '../../../text/texts.ts'
import { plainEnglish, reportsOf, toldIn } from './told.ts'

const newsroom = fc
  .array(
    fc.constantFrom(
      ...'said|told|Voss|he|the|minister|that|,|.|“|”|"|according|to|citing|who|and|was|accusing|Reuters|demand|for|\n|on|Monday'.split(
        '|',
      ),
    ),
    { maxLength: 60 },
  )
  .map(words => words.join(' '))

test('reports lie in the text, none is empty, and they stand in order', () => {
  fc.assert(
    fc.property(fc.oneof(anyString, newsroom), text => {
      let last = 0
      for (const { content, cue, speaking, through, rule } of reportsOf(text)) {
        expect(content.start).toBeGreaterThanOrEqual(last)
        last = content.start
        const by = speaking.kind === 'said' ? [speaking.by] : []
        for (const span of [content, ...(cue === null ? [] : [cue]), ...by, ...through]) {
          expect(span.start).toBeLessThan(span.end)
          expect(span.end).toBeLessThanOrEqual(text.length)
        }
        expect(ENGLISH_REPORT_RULES).toContain(rule)
      }
    }),
    { numRuns: runs(300) },
  )
})

test('a text without reports, an empty one and one of spaces give none', () => {
  for (const text of ['', ' \n ', 'The lake is deep. The dam is old.']) expect(reportsOf(text)).toEqual([])
})

test('every rule has a sentence in both languages, and no sentence is without a rule', () => {
  const keys = ENGLISH_REPORT_RULES.map(rule => `reading-reports-english-${rule}`).sort()
  expect(Object.keys(readingReportsEnglishEn).sort()).toEqual(keys)
  expect(Object.keys(readingReportsEnglishDe).sort()).toEqual(keys)
})

test('a quotation that carries on belongs to the speaker of the paragraph before, and of none further up', () => {
  const text =
    '“We go,” Voss said.\n“The lake is still ours.”\nThe sun rose.\nThe rain fell.\n“Nobody knows the way home.”'
  expect(toldIn(text)).toEqual(['direct | We go, | said | Voss', 'direct | The lake is still ours. | said | Voss'])
})

test('titles and frames are not read: they repeat the body', () => {
  const text = 'Voss says the dam is safe\nVoss said the dam is safe.'
  const { head, ...article } = plainEnglish(text)
  const titled = layOut({ ...article, head: { ...head, title: { start: 0, end: 25 } } })
  expect(findEnglishReports(titled).map(({ content }) => content.start)).toEqual([36])
})

test('a long text without a full stop is read with an effort that grows with its length', async () => {
  const grown = await growth({ small: 400, large: 4000 }, count => {
    const ground = layOut(plainEnglish('Voss, who said the dam is safe, '.repeat(count)))
    return () => findEnglishReports(ground)
  })
  expect(grown).toBeLessThan(30)
})
