import type { Contest } from '../../../analysis/contested.ts'
import { isDeniedByHolder } from '../../../analysis/denials.ts'
import type { OverviewAnswer, OverviewCell } from '../../../analysis/overview.ts'
import { type PositionShown, STANDS, showPosition } from '../../../analysis/positions.ts'
import { membersOn } from '../../../record/people-on.ts'
import { findThing } from '../../../record/state.ts'
import { type Html, html } from '../html.ts'
import { renderNamed, renderStand } from './parts.ts'
import { linkToPosition, renderPointName } from './standing-links.ts'
import { tellText, type View } from './view.ts'

/** One position for each word in a cell, the party's own before what an author ascribes and before what the party denies. */
const standsIn = ({ state, asked }: View, { positions }: OverviewCell): readonly PositionShown[] => {
  const held = positions
    .flatMap(id => findThing(state, 'position', id) ?? [])
    .map(position => showPosition(state, position, asked))
  return STANDS.flatMap(stand => {
    const same = held.filter(position => position.stand === stand)
    return same.find(one => !one.authorAlone && !isDeniedByHolder(one)) ?? same[0] ?? []
  })
}

type Row = OverviewAnswer['points'][number]

// A party that says nothing by itself may speak through a bloc: the cell says so rather than "unknown" alone.
const renderThrough = (view: View, row: Row, cell: OverviewCell): Html => {
  const blocs = row.cells.flatMap(other => {
    const bloc = other.positions.length === 0 ? null : findThing(view.state, 'bloc', other.holder)
    return bloc !== null && membersOn(bloc, view.asked.today).includes(cell.holder) ? [{ bloc, other }] : []
  })
  return html`${blocs.map(({ bloc, other }) => {
    const [id] = other.positions
    if (id === undefined) return null
    return html` <a class="through" href="${linkToPosition(view, { id, holder: bloc })}"><span class="vh">${view.say('where.through')} </span>→ ${tellText(view, bloc.name)}</a>`
  })}`
}

// What is wanted stands in the cell: the word alone would seem to speak of the title of the issue. Names of 300 letters are cut by the style only.
const renderStandLink = (view: View, position: PositionShown, name: string): Html => {
  const words = tellText(view, position.statement)
  const denied = isDeniedByHolder(position)
    ? html` <span class="denied-mark">${view.say('where.denied-mark')}</span>`
    : null
  return html`<a class="stand-link" href="${linkToPosition(view, position)}" title="${words}"><span class="vh">${name}: </span><span class="hint" dir="auto">${words}</span> ${renderStand(view, position.stand, position.authorAlone ? 'author-alone' : 'own')}${denied}</a> `
}

const renderCell = (view: View, row: Row, cell: OverviewCell, name: string): Html => {
  const stands = standsIn(view, cell)
  return stands.length === 0
    ? html`<td class="unknown" data-party="${name}">${renderStand(view, 'unknown', 'own')}${renderThrough(view, row, cell)}</td>`
    : html`<td data-party="${name}">${stands.map(position => renderStandLink(view, position, name))}</td>`
}

const renderUnknown = (view: View, names: readonly string[]): Html | null =>
  names.length === 0
    ? null
    : html`<p class="unknown-names">${view.say('overview.unknown', { names: names.join(', ') })}</p>`

const renderRow = (view: View, { holders }: OverviewAnswer, row: Row, contest: Contest | undefined): Html => {
  const nameOf = (cell: OverviewCell): string =>
    tellText(view, holders.find(({ id }) => id === cell.holder)?.name ?? { und: cell.holder })
  const unknown = row.cells.filter(({ positions }) => positions.length === 0).map(nameOf)
  return html`<tr>
<th scope="row" dir="auto">${renderPointName(view, row)}${
    contest?.isContested ? html`<span class="contested-mark">${view.say('where.contested-mark')}</span>` : null
  }${renderUnknown(view, unknown)}</th>
${row.cells.map(cell => renderCell(view, row, cell, nameOf(cell)))}
</tr>`
}

/** Points by parties: in each cell the words for where the party stands, each leading to its evidence. Null where there is nothing to show. */
export const renderStandingTable = (view: View, table: OverviewAnswer, contests: readonly Contest[]): Html | null => {
  const { holders, points } = table
  if (points.length === 0 || holders.length === 0) return null
  const { say } = view
  const hasAuthorAlone = points.some(({ cells }) =>
    cells.some(cell => standsIn(view, cell).some(one => one.authorAlone)),
  )
  return html`<div class="scroll" tabindex="0" role="region" aria-labelledby="stands">
<table class="stands">
<caption class="vh">${say('where.caption')}</caption>
<thead><tr><th scope="col">${say('where.point')}</th>${holders.map(
    holder => html`<th scope="col" dir="auto">${renderNamed(view, holder)}</th>`,
  )}</tr></thead>
<tbody>
${points.map(row =>
  renderRow(
    view,
    table,
    row,
    contests.find(({ point }) => point.id === row.id),
  ),
)}</tbody>
</table>
</div>
${hasAuthorAlone ? html`<p class="soft small">* ${say('basis.author')}</p>` : null}`
}
