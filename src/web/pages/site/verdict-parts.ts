import { type Span, wordsAt } from '../../../text/span.ts'
import type { RuleId } from '../../../wording/rules.ts'
import { type Html, html } from '../html.ts'
import { textAttributes } from '../pieces.ts'
import { sayDimension, sayOpening, sayRule } from '../say-wording.ts'
import { renderEntryLinks, renderEntryLinksAt, renderGrounds, renderNamed, renderStated, renderText } from './parts.ts'
import { nameOfProvision, sayHtml } from './point-links.ts'
import { quoteWords } from './point-wording-read.ts'
import { renderRests } from './point-wording-rests.ts'
import { linkToPosition } from './standing-links.ts'
import { anchorOfVerdict, type Verdict, type VerdictCell, type VerdictShown, verdictThatCounts } from './verdicts.ts'
import { linkTo, type View } from './view.ts'

/** A verdict in its one word. */
export const renderVerdictWord = (view: View, verdict: Verdict): Html =>
  html`<span class="verdict verdict-${verdict}">${view.say(`verdict.word.${verdict}`)}</span>`

/** The sentence of the rule of a verdict. */
export const sayVerdictRule = (view: View, { crossing }: VerdictShown): string =>
  sayRule(view.say, crossing.rule as string as RuleId)

/** A text with the words of some spans marked; of spans that overlap the first is. */
const markWords = (text: string, spans: readonly Span[]): Html => {
  const parts: (Html | string)[] = []
  let place = 0
  for (const span of spans.toSorted((one, other) => one.start - other.start)) {
    if (span.start < place || span.end <= span.start) continue
    parts.push(text.slice(place, span.start), html`<mark>${wordsAt(text, span)}</mark>`)
    place = span.end
  }
  return html`${[...parts, text.slice(place)].map(part => html`${part}`)}`
}

const renderProvision = (view: View, { crossing, draft, language }: VerdictShown): Html | null => {
  const { provision, through, matched, wording } = crossing
  if (provision === null) return null
  const name = `${through?.siglum ?? draft.siglum}, ${nameOfProvision({ ...provision, heading: null })}`
  return html`<p class="pt-verdict-words"><a href="${linkTo(view, { kind: 'point', id: provision.id })}">${name}</a>: <q ${textAttributes(language)}>${markWords(provision.text, matched)}</q></p>${
    through === null ? null : html`<p class="soft">${view.say('verdict.through', { draft: through.siglum })}</p>`
  }${renderRests(view, wording)}`
}

const renderOpen = (
  view: View,
  { dimension, opens }: VerdictShown['crossing']['leavesOpen'][number],
  words: Html,
): Html => {
  const name = html`<span class="soft">${sayDimension(view.say, dimension)}</span>`
  return opens === null
    ? html`<li>${sayHtml(view, 'verdict.narrows', { words, dimension: name })}</li>`
    : html`<li>${sayHtml(view, 'open-space.leaves', { words, dimension: name, opens: html`${sayOpening(view.say, { opens })}` })}</li>`
}

const renderLeavesOpen = (view: View, { crossing: { leavesOpen, provision }, language }: VerdictShown): Html | null =>
  leavesOpen.length === 0 || provision === null
    ? null
    : html`<ul class="pt-open">${leavesOpen.map(open =>
        renderOpen(view, open, quoteWords(wordsAt(provision.text, open.qualifier), language)),
      )}</ul>`

const rulingWords = (view: View, { crossing: { ruling, verdict }, ruledBy }: VerdictShown): Html | null =>
  ruling === null
    ? null
    : sayHtml(view, 'verdict.ruling', {
        verdict: renderVerdictWord(view, ruling.verdict),
        by: html`${ruledBy ?? '?'}`,
        why: html`<span dir="auto">${ruling.reason}</span>`,
        ours: renderVerdictWord(view, verdict),
      })

const renderLine = (view: View, { position }: VerdictShown): Html =>
  html`<strong>${renderNamed(view, position.holder)}:</strong> ${renderStated(
    view,
    position,
    html`<a href="${linkToPosition(view, position)}">${renderText(view, position.statement)}</a>`,
  )}`

const renderReason = (view: View, shown: VerdictShown): Html =>
  html`${renderProvision(view, shown)}<p class="pt-rule">${view.say('open.rule', { rule: sayVerdictRule(view, shown) })}</p>${renderLeavesOpen(view, shown)}`

// A ruling on a draft as a whole stands with each of its provisions; its entry stands on the page once.
const renderRuling = (view: View, shown: VerdictShown, as: 'entry' | 'mention'): Html | null => {
  const { ruling } = shown.crossing
  if (ruling === null) return null
  return as === 'entry'
    ? html`<div class="pt-ruling" id="ruling-${ruling.id}"><p>${rulingWords(view, shown)}</p>${renderEntryLinks(view, 'ruling', ruling.id)}</div>`
    : html`<p class="pt-ruling">${rulingWords(view, shown)}</p>`
}

const renderOther = (view: View, shown: VerdictShown, told: ReadonlySet<string>): Html =>
  html`<li><p>${renderVerdictWord(view, verdictThatCounts(shown))}</p>${renderRuling(view, shown, told.has(shown.crossing.ruling?.id ?? '') ? 'mention' : 'entry')}${renderReason(view, shown)}</li>`

const renderOthers = (view: View, { worst, others }: VerdictCell): Html | null => {
  if (others.length === 0) return null
  const told = new Set([worst.crossing.ruling?.id ?? ''])
  const items = others.map(other => {
    const item = renderOther(view, other, told)
    told.add(other.crossing.ruling?.id ?? '')
    return item
  })
  return html`<p class="pt-label">${view.say('verdict.others', { count: others.length })}</p><ul class="verdict-others">${items}</ul>`
}

/** What one draft does to one red line, with the words, the rule and the evidence of the line; on the page of the draft, where it has its own address. */
export const renderVerdict = (view: View, cell: VerdictCell): Html => {
  const { worst } = cell
  const { position, draft } = worst
  const anchor = anchorOfVerdict(position.id)
  return html`<li class="pt-verdict" id="${anchor}"><p>${renderVerdictWord(view, verdictThatCounts(worst))} ${renderLine(view, worst)}</p>${renderRuling(view, worst, 'entry')}${renderReason(view, worst)}${renderOthers(view, cell)}${renderGrounds(view, position.evidence)}${renderEntryLinksAt(view, `verdict ${draft.id} ${position.id}`, anchor)}</li>`
}

/** One verdict in short, elsewhere: it leads to the page of the draft for the evidence. */
export const renderVerdictShort = (view: View, shown: VerdictShown): Html => {
  const { position, draft, crossing } = shown
  return html`<li class="pt-verdict"><p>${renderVerdictWord(view, verdictThatCounts(shown))} ${renderLine(view, shown)}</p>${renderRuling(view, shown, 'mention')}${
    crossing.verdict === 'unknown'
      ? html`<p class="pt-rule">${sayVerdictRule(view, shown)}</p>`
      : renderReason(view, shown)
  }<p class="soft"><a href="${linkToVerdict(view, shown)}">${view.say('verdict.evidence-there', { draft: draft.siglum })}<span class="vh">: ${renderText(view, position.statement)}</span></a></p></li>`
}

/** Where a verdict stands with all that it rests on. */
export const linkToVerdict = (view: View, { draft, position }: Pick<VerdictShown, 'draft' | 'position'>): string =>
  `${linkTo(view, { kind: 'draft', id: draft.id })}#${anchorOfVerdict(position.id)}`
