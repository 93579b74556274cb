import type { Article } from '../../../../src/reading/article.ts'
import { layOut } from '../../../../src/reading/ground.ts'
import { findEnglishReports } from '../../../../src/reading/reports/english/reports.ts'
import type { Report } from '../../../../src/reading/reports/report.ts'
import { wordsAt } from '../../../../src/text/span.ts'

/** A plain English text as an article without a head. */
export const plainEnglish = (text: string): Article => ({
  text,
  address: null,
  head: {
    title: null,
    deck: null,
    outlet: null,
    authors: [],
    language: 'en',
    published: { at: null, from: null },
    images: [],
    earlierReports: [],
    links: [],
    boilerplate: [],
  },
})

/** The reports of a text. */
export const reportsOf = (text: string): readonly Report[] => findEnglishReports(layOut(plainEnglish(text)))

/** The reports of a text, each as `kind | content | cue | chain`. */
export const toldIn = (text: string): readonly string[] =>
  reportsOf(text).map(({ kind, content, cue, through, speaking }) => {
    const by = speaking.kind === 'said' ? wordsAt(text, speaking.by) : speaking.kind
    const chain = [...through.map(span => wordsAt(text, span)), by].join(' > ')
    return [kind, wordsAt(text, content), cue === null ? '–' : wordsAt(text, cue), chain].join(' | ')
  })
