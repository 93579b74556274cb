import type { Comparison } from '../../text/compare.ts'
import type { Draft } from '../../text/draft.ts'
import { wordsAt } from '../../text/span.ts'
import { type Html, html } from './html.ts'
import type { Say, Tongue } from './phrases.ts'
import { type PieceView, renderPieces, textAttributes } from './pieces.ts'
import { nameChange, nameRun, sayCautions, sayFacts } from './say-change.ts'
import { commonWording, isQuiet, type ShownChange, type ShownPair } from './shown-change.ts'
import { OUTCOMES, type Outcome, sayExtents, sayFlags, sayOutcomes, type Tally, tally } from './tally.ts'

/** What all sections of a page need: the sentences, their language, the comparison and its pairs as they are read. */
export type SectionView = {
  readonly say: Say
  readonly tongue: Tongue
  readonly comparison: Comparison
  readonly pairs: readonly ShownPair[]
}

type PairView = SectionView & { readonly pair: ShownPair; readonly id: string }

const MOST_DEPTH = 4

/** What a change is counted as; the filter of the page goes by it. */
const outcomeOf = ({ change, isChangedBelow }: ShownChange): Outcome =>
  isChangedBelow ? 'amended' : change.unreported ? 'unreported' : change.kind

const renderBrackets = (view: PairView, { brackets }: ShownChange): readonly Html[] =>
  brackets.map(({ text, bracket }) => {
    const options = bracket.options.map(option => {
      const parties = option.parties.join(', ')
      const who = parties === '' ? null : html` – ${view.say(`attitude.${option.attitude ?? 'none'}`, { parties })}`
      return html`<li><q ${textAttributes(view.pair.to.language)}>${wordsAt(text, option.span)}</q>${who}</li>`
    })
    return html`<div class="bracket"><p>${view.say('bracket.heading')}</p><ul>${options}</ul></div>`
  })

const languageOf = (view: PairView, shown: ShownChange): string | null =>
  (shown.after.length > 0 ? view.pair.to : view.pair.from).language

const renderText = (view: PairView, shown: ShownChange): Html => {
  const pieceView: PieceView = { say: view.say, tongue: view.tongue, prefix: view.id }
  const isWhole = shown.before.length === 0 || shown.after.length === 0
  const attributes = textAttributes(languageOf(view, shown))
  return html`<div class="text">${
    shown.heading.length === 0
      ? null
      : html`<p class="unit-heading" ${attributes}>${renderPieces(pieceView, shown.heading)}</p>`
  }${
    shown.pieces.length === 0
      ? null
      : html`<p class="words${isWhole ? ' whole' : ''}" ${attributes}>${renderPieces(pieceView, shown.pieces)}</p>`
  }${renderBrackets(view, shown)}</div>`
}

const renderFacts = (view: PairView, shown: ShownChange): Html => {
  const facts = [...sayFacts(view.say, shown), ...sayCautions(view.say, shown)]
  return html`<ul class="facts">${facts.map(fact => html`<li>${fact}</li>`)}</ul>`
}

const depthOf = (shown: ShownChange): number =>
  Math.min(MOST_DEPTH, ((shown.after[0] ?? shown.before[0])?.depth ?? 1) - 1)

const renderChange = (view: PairView, shown: ShownChange): Html => {
  const id = `${view.id}-${shown.index}`
  const depth = depthOf(shown)
  const stop = isQuiet(shown) ? null : html` data-stop tabindex="-1"`
  return html`<article class="change${depth > 0 ? ` d${depth}` : ''}" id="${id}" data-depth="${depth}" data-outcome="${outcomeOf(shown)}" aria-labelledby="${id}-h"${stop}>
<div class="name"><h3 id="${id}-h"><span class="vh">${view.say('change.heading')} </span>${nameChange(shown)}</h3>${renderFacts(view, shown)}</div>
${renderText(view, shown)}
</article>
`
}

const renderKept = (view: PairView, kept: readonly ShownChange[]): Html => {
  const points = nameRun(kept)
  return html`<details class="kept" data-outcome="kept"><summary>${view.say('kept.fold', { count: kept.length, points })}</summary>
${kept.map(shown => renderChange(view, shown))}</details>
`
}

const renderChanges = (view: PairView): readonly Html[] => {
  const parts: Html[] = []
  let kept: ShownChange[] = []
  const endRun = (): void => {
    if (kept.length > 0) parts.push(renderKept(view, kept))
    kept = []
  }
  for (const shown of view.pair.changes) {
    if (isQuiet(shown)) kept.push(shown)
    else {
      endRun()
      parts.push(renderChange(view, shown))
    }
  }
  endRun()
  return parts
}

const renderSides = (say: Say, sides: readonly Draft[]): Html =>
  html`<p class="soft">${sides.map((draft, place) => {
    const wording = commonWording(draft)
    const short = wording === 'original' ? null : say(`wording-short.${wording ?? 'mixed'}`)
    return html`${place === 0 ? null : ' → '}<span class="siglum">${draft.siglum}</span> <span ${textAttributes(draft.language)}>${draft.title}</span>${short === null ? null : html` <span class="warn">${short}</span>`}`
  })}</p>`

const renderSummary = (view: PairView, counted: Tally): Html => {
  const isOnly = view.comparison.pairs.length === 1
  const figures = html`<p class="figures">${sayExtents(view.say, counted)}</p>`
  const flags = sayFlags(view.say, counted).join(', ')
  // With one pair the boxes of the filter carry the counts; with several they carry the sums, and each pair says its own.
  return isOnly
    ? html`${figures}${renderCounts(view.say, counted.outcomes)}${flags === '' ? null : html`<p class="soft">${flags}</p>`}`
    : html`${renderSides(view.say, [view.pair.from, view.pair.to])}${figures}<p class="lead">${sayOutcomes(view.say, counted).join(', ')}</p>`
}

/** The counts, each a box that shows or hides its kind of change; the style sheet does the hiding, so it works without a script. */
export const renderCounts = (say: Say, outcomes: Tally['outcomes']): Html => {
  const boxes = OUTCOMES.filter(outcome => outcomes[outcome] > 0).map(
    outcome =>
      html`<label><input type="checkbox" id="show-${outcome}" checked autocomplete="off"> <span><b>${outcomes[outcome]}</b> ${say(`outcome-short.${outcome}`)}</span></label>`,
  )
  return html`<fieldset class="counts"><legend>${say('page.show')}</legend>${boxes}</fieldset>`
}

const renderPair = (section: SectionView, shown: ShownPair, counted: Tally, id: string): Html => {
  const { from, to } = shown
  const view: PairView = { ...section, pair: shown, id }
  return html`<section aria-labelledby="${id}"><h2 id="${id}" tabindex="-1">${section.say('page.changes', { from: from.siglum, to: to.siglum })}</h2>
${renderSummary(view, counted)}
${renderChanges(view)}</section>`
}

/** One section for each compared pair: its summary, then its changes in reading order with runs of kept provisions folded. */
export const renderPairs = (section: SectionView): readonly Html[] =>
  section.pairs.map((shown, place) =>
    renderPair(section, shown, tally(shown.alignment, shown.from, shown.to), `c${place}`),
  )
