import type { Comparison } from '../../text/compare.ts'
import type { Draft, Siglum } from '../../text/draft.ts'
import type { Doubt } from '../../text/reading.ts'
import { renderApparatus } from './apparatus-section.ts'
import { renderCounts, renderPairs, type SectionView } from './changes-section.ts'
import { renderDrafts } from './drafts-section.ts'
import { type Html, html } from './html.ts'
import { type Frame, renderFrame } from './page-frame.ts'
import type { Phrases } from './phrases.en.ts'
import { doubtSentence, type Say, sayIn, type Tongue } from './phrases.ts'
import { textAttributes } from './pieces.ts'
import { pairsOf, type ShownPair } from './shown-change.ts'
import { renderSynopsis } from './synopsis-section.ts'
import { OUTCOMES, type Outcome, tally } from './tally.ts'

/** Everything a page of a comparison shows. `base` leads the synopsis, null for none; `controls` stand above all else, null for none. */
export type ComparisonPage = {
  readonly phrases: Phrases
  readonly tongue: Tongue
  readonly comparison: Comparison
  readonly files: readonly (string | null)[]
  readonly doubts: readonly Doubt[]
  readonly base: Siglum | null
  readonly controls: Html | null
  readonly notice: string | null
}

const nameOf = ({ siglum, title }: Draft): string => title ?? siglum

const renderTitle = (say: Say, drafts: readonly Draft[]): Html => {
  const [one, other] = drafts
  if (drafts.length !== 2 || one === undefined || other === undefined)
    return html`${say('page.title-many', { count: drafts.length })}`
  return html`<span ${textAttributes(one.language)}>${nameOf(one)}</span> <span class="to">→</span> <span ${textAttributes(other.language)}>${nameOf(other)}</span>`
}

const addUp = (pairs: readonly ShownPair[]): Readonly<Record<Outcome, number>> => {
  const sums = { kept: 0, amended: 0, split: 0, merged: 0, inserted: 0, deleted: 0, unreported: 0 }
  for (const { alignment, from, to } of pairs) {
    const { outcomes } = tally(alignment, from, to)
    for (const outcome of OUTCOMES) sums[outcome] += outcomes[outcome]
  }
  return sums
}

const renderDoubts = ({ phrases, tongue, doubts }: ComparisonPage): Html | null =>
  doubts.length === 0
    ? null
    : html`<section aria-labelledby="doubts"><h2 id="doubts">${phrases['page.doubts']}</h2><ul class="doubts">${doubts.map(
        doubt =>
          html`<li lang="${tongue}">${doubt.file === null ? null : html`<span class="soft">${doubt.file}:</span> `}${doubtSentence(phrases, doubt)}</li>`,
      )}</ul></section>`

/** The whole page of a comparison. */
export const renderComparisonPage = (page: ComparisonPage): Frame => {
  const { tongue, comparison, files, base } = page
  const say = sayIn(page.phrases)
  const pairs = pairsOf(comparison)
  const section: SectionView = { say, tongue, comparison, pairs }
  const isMany = comparison.drafts.length > 2
  return renderFrame({
    say,
    tongue,
    title: say('page.window', { names: comparison.drafts.map(nameOf).join(' → ') }),
    heading: renderTitle(say, comparison.drafts),
    notice: page.notice,
    skipTo: { id: 'c0', words: say('page.skip') },
    keys: true,
    foot: say('page.foot'),
    body: html`${page.controls}${renderDrafts(say, comparison.drafts, files)}
${pairs.length > 1 ? renderCounts(say, addUp(pairs)) : null}
${renderPairs(section)}
${isMany ? renderSynopsis(section, base) : null}
${isMany ? renderApparatus(section, base) : null}
${renderDoubts(page)}`,
  })
}
