import type { Comparison } from '../text/compare.ts'
import type { Siglum } from '../text/draft.ts'
import type { Doubt } from '../text/reading.ts'
import type { Phrases } from '../web/pages/phrases.en.ts'
import { doubtSentence, sayIn, type Tongue } from '../web/pages/phrases.ts'

/** What `compare` answers, before it takes a form. `base` is the draft that all were compared with; null for none. */
export type Compared = {
  readonly comparison: Comparison
  readonly files: readonly string[]
  readonly doubts: readonly Doubt[]
  readonly base: Siglum | null
}

/** How an answer is written: in which language, and what the terminal can show. */
export type Manner = {
  readonly phrases: Phrases
  readonly tongue: Tongue
  readonly width: number
  readonly colour: boolean
}

/** The doubts as sentences, each with its file. */
export const sentencesOf = (phrases: Phrases, doubts: readonly Doubt[]): readonly string[] =>
  doubts.map(doubt => `${doubt.file === null ? '' : `${doubt.file}: `}${doubtSentence(phrases, doubt)}`)

const asJson = async (manner: Manner, { comparison, files, doubts }: Compared): Promise<Iterable<string>> => {
  const { renderCompareJson } = await import('../formats/compare-json.ts')
  const sayDoubt = (doubt: Doubt): string => doubtSentence(manner.phrases, doubt)
  return [`${JSON.stringify(renderCompareJson({ comparison, files, doubts, sayDoubt }))}\n`]
}

const asHtml = async ({ phrases, tongue }: Manner, compared: Compared): Promise<Iterable<string>> => {
  const [{ renderComparisonPage }, { policyOf }, { digest }] = await Promise.all([
    import('../web/pages/comparison-page.ts'),
    import('../web/pages/page-frame.ts'),
    import('../server/digest.ts'),
  ])
  const frame = renderComparisonPage({ phrases, tongue, ...compared, controls: null, notice: null })
  return [frame(policyOf(digest, "'none'"))]
}

const asMarkdown = async ({ phrases }: Manner, { comparison, files, doubts }: Compared): Promise<Iterable<string>> => {
  const { renderMarkdown } = await import('./markdown.ts')
  return [renderMarkdown(sayIn(phrases), comparison, files, sentencesOf(phrases, doubts))]
}

const asText = async (manner: Manner, { comparison, files, doubts }: Compared): Promise<Iterable<string>> => {
  const { renderTerminal } = await import('./terminal.ts')
  const view = { say: sayIn(manner.phrases), width: manner.width, colour: manner.colour }
  return renderTerminal(view, comparison, files, sentencesOf(manner.phrases, doubts))
}

/** Every form that an answer can take; the code of each is loaded only when it is asked for. */
export const FORMATS = { text: asText, json: asJson, html: asHtml, md: asMarkdown } as const
