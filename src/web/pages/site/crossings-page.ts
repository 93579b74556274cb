import type { PositionShown } from '../../../analysis/positions.ts'
import type { Wording } from '../../../text/draft.ts'
import { type Html, html } from '../html.ts'
import { crossingsTable } from './crossings-page-table.ts'
import { type Page, page } from './page.ts'
import { renderNamed, renderText } from './parts.ts'
import { draftLink } from './point-links.ts'
import { furthestWording } from './point-wording-rests.ts'
import { linkToPosition } from './standing-links.ts'
import { linkToVerdict, renderVerdictWord } from './verdict-parts.ts'
import { VERDICTS, type VerdictCell, type VerdictsShown, verdictsOf, verdictThatCounts } from './verdicts.ts'
import { linkTo, type View } from './view.ts'

const renderCell = (view: View, cell: VerdictCell | undefined): Html => {
  if (cell === undefined) return html`<td></td>`
  const { draft, crossing } = cell.worst
  const name = view.say('verdict.cell', { draft: draft.siglum, line: crossing.line })
  return html`<td data-draft="${draft.siglum}"><a href="${linkToVerdict(view, cell.worst)}"><span class="vh">${name}: </span>${renderVerdictWord(view, verdictThatCounts(cell.worst))}</a>${crossing.ruling === null ? null : html`<span class="soft">${view.say('verdict.ruled')}</span>`}</td>`
}

const renderRow = (view: View, { drafts, cells }: VerdictsShown, position: PositionShown): Html => {
  const row = cells.filter(({ worst }) => worst.position.id === position.id)
  return html`<tr><th scope="row"><span class="verdict-holder">${renderNamed(view, position.holder)}</span> <a href="${linkToPosition(view, position)}">${renderText(view, position.statement)}</a>${
    position.authorAlone ? html` <span class="soft">${view.say('basis.author')}</span>` : null
  }</th>${drafts.map(({ id }) =>
    renderCell(
      view,
      row.find(({ worst }) => worst.draft.id === id),
    ),
  )}</tr>
`
}

const renderMatrix = (view: View, shown: VerdictsShown): Html =>
  html`<div class="scroll" tabindex="0" role="region" aria-label="${view.say('verdict.matrix')}"><table class="stands verdict-matrix"><caption class="vh">${view.say('verdict.matrix')}</caption><thead><tr><th scope="col">${view.say('verdict.line')}</th>${shown.drafts.map(({ id }) => html`<th scope="col">${draftLink(view, id)}</th>`)}</tr></thead><tbody>
${shown.lines.map(line => renderRow(view, shown, line))}</tbody></table></div>`

const renderRules = (view: View): Html =>
  html`<dl class="verdict-rules">${VERDICTS.map(verdict => html`<div><dt>${renderVerdictWord(view, verdict)}</dt><dd>${view.say(`rule.verdict.${verdict}`)}</dd></div>`)}</dl>`

const renderUnworded = (view: View, { unworded }: VerdictsShown): Html | null =>
  unworded.length === 0
    ? null
    : html`<h2 id="unworded">${view.say('verdict.unworded')}</h2><p class="soft">${view.say('verdict.unworded-about')}</p><ul class="lines">${unworded.map(
        position =>
          html`<li><strong>${renderNamed(view, position.holder)}:</strong> <a href="${linkToPosition(view, position)}">${renderText(view, position.statement)}</a></li>`,
      )}</ul>`

const sayLead = ({ say }: View, { lines, drafts, cells }: VerdictsShown): string => {
  if (lines.length === 0 || drafts.length === 0) return say('verdict.lead-none')
  const counts = VERDICTS.map(verdict => [
    verdict,
    cells.filter(({ worst }) => verdictThatCounts(worst) === verdict).length,
  ])
  return say('verdict.lead', { lines: lines.length, drafts: drafts.length, ...Object.fromEntries(counts) })
}

// What is cited from here rests on words of many drafts: the citation names the kind that is furthest from the original.
const restsOn = ({ cells }: VerdictsShown): Wording | null => {
  const read = cells.flatMap(({ worst: { crossing } }) => (crossing.provision === null ? [] : [crossing.wording]))
  return read.length === 0 ? null : furthestWording(read)
}

/** Every draft against every red line: a verdict in each cell, which leads to its reason. */
export const renderCrossingsPage = (view: View): Page => {
  const shown = verdictsOf(view)
  const isEmpty = shown.lines.length === 0 || shown.drafts.length === 0
  return page({
    title: view.say('nav.red-lines'),
    lead: sayLead(view, shown),
    body: html`<p class="soft rule">${view.say('verdict.about')} <a href="${linkTo(view, { kind: 'about' })}#words-verdicts">${view.say('verdict.about-more')}</a></p>
${isEmpty ? null : html`<h2 id="matrix">${view.say('verdict.matrix-heading')}</h2>${renderMatrix(view, shown)}<h2 id="words">${view.say('verdict.words')}</h2>${renderRules(view)}`}${renderUnworded(view, shown)}`,
    forms: ['csv', 'json', 'bibtex', 'ris', 'csl-json', 'plain'],
    table: () => crossingsTable(view, shown),
    subject: { title: view.say('nav.red-lines'), draft: null, digest: null, wording: restsOn(shown) },
  })
}
