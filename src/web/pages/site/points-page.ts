import { type Html, html } from '../html.ts'
import { textAttributes } from '../pieces.ts'
import type { CsvTable } from '../tables.ts'
import { renderPointCount } from './comments/counts.ts'
import { type Page, page } from './page.ts'
import { joinHtml, newestWords, sayHtml, siglumOf, titleOfPoint } from './point-links.ts'
import { type FateKind, groupFates } from './points-fates.ts'
import { choosePoints, filterOf, queryOf, renderFilter } from './points-filter.ts'
import { allPoints, type ListedPoint, linesOn } from './points-list.ts'
import { linkToThing, tellText, type View } from './view.ts'

const LONGEST_OPENING = 110

/** The beginning of some words, cut between two words. */
const opening = (text: string): string => {
  const line = text
    .replace(/(?:^|\n)\s*- /g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (line.length <= LONGEST_OPENING) return line
  const cut = line.slice(0, LONGEST_OPENING)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 40))} …`
}

const QUIET: readonly FateKind[] = ['translated', 'absent', 'not-known']

const renderFates = (view: View, { fates }: ListedPoint): Html =>
  html`<ul class="pt-row-fates">${groupFates(fates).map(
    ({ kind, fates: alike }) =>
      html`<li${QUIET.includes(kind) ? html` class="soft"` : null}>${sayHtml(view, `fate.${kind}`, {
        drafts: joinHtml(
          alike.map(({ draft, provisions }) => {
            const at = provisions[0] === undefined ? '' : `#provision-${provisions[0].id}`
            return html`<a class="nowrap" href="${linkToThing(view, 'draft', draft)}${at}">${siglumOf(view, draft)}</a>`
          }),
        ),
      })}</li>`,
  )}</ul>`

const renderPositions = (view: View, point: ListedPoint): Html => {
  if (point.positions.length === 0) return html`<span class="soft">${view.say('points.no-positions')}</span>`
  const { own, ascribed } = linesOn(view, point)
  return html`${view.say('points.positions', { count: point.positions.length })}${
    own === 0 ? null : html`<span class="pt-row-lines">${view.say('points.red-lines', { count: own })}</span>`
  }${ascribed === 0 ? null : html`<span class="pt-row-author-lines">${view.say('points.author-lines', { count: ascribed })}</span>`}`
}

const renderCount = (view: View, { place }: ListedPoint): Html | null => {
  const count = renderPointCount(view, place.id, titleOfPoint(view, place))
  return count === null ? null : html`<span class="pt-row-comments">${count}</span>`
}

const renderRow = (view: View, point: ListedPoint): Html => {
  const words = newestWords(view, point.fates)
  return html`<tr><th scope="row"><a href="${linkToThing(view, 'point', point.place.id)}">${titleOfPoint(view, point.place)}</a>${
    words === null
      ? null
      : html`<span class="pt-row-opening" ${textAttributes(words.language)}>${opening(words.text)}</span>`
  }${renderCount(view, point)}</th><td>${renderFates(view, point)}</td><td class="pt-row-issue" data-label="${view.say('points.column-issue')}">${point.issues.map(({ title }) => tellText(view, title)).join('; ')}</td><td>${renderPositions(view, point)}</td></tr>
`
}

const renderTable = (view: View, points: readonly ListedPoint[], label: string): Html => {
  const { say } = view
  return html`<table class="points-table" aria-labelledby="${label}"><thead><tr><th scope="col">${say('points.column-point')}</th><th scope="col">${say('points.column-drafts')}</th><th scope="col">${say('points.column-issue')}</th><th scope="col">${say('points.column-positions')}</th></tr></thead><tbody>
${points.map(point => renderRow(view, point))}</tbody></table>`
}

const renderSection = (view: View, points: readonly ListedPoint[], kind: 'recorded' | 'traced'): Html | null =>
  points.length === 0
    ? null
    : html`<section aria-labelledby="${kind}"><h2 id="${kind}" class="plain">${view.say(`points.${kind}`)} <span class="soft">${points.length}</span></h2>${
        kind === 'recorded' ? null : html`<p class="soft">${view.say('points.traced-about')}</p>`
      }${renderTable(view, points, kind)}</section>`

const tableOf = (view: View, points: readonly ListedPoint[]): CsvTable => ({
  columns: ['id', 'title', 'recorded', 'issues', 'drafts', 'positions', 'red_lines', 'red_lines_by_author', 'changed'],
  rows: points.map(point => {
    const { place, issues, fates, positions, isChanged } = point
    const lines = linesOn(view, point)
    return {
      id: place.id,
      title: titleOfPoint(view, place),
      recorded: place.lineage.recorded === null ? 'no' : 'yes',
      issues: issues.map(({ title }) => tellText(view, title)).join('; '),
      drafts: groupFates(fates)
        .map(({ kind, fates: alike }) => `${kind} ${alike.map(({ draft }) => siglumOf(view, draft)).join(' ')}`)
        .join('; '),
      positions: positions.length,
      red_lines: lines.own,
      red_lines_by_author: lines.ascribed,
      changed: isChanged ? 'yes' : 'no',
    }
  }),
})

const sayLead = (view: View, points: readonly ListedPoint[]): string =>
  points.length === 0
    ? view.say('points.lead-none')
    : view.say('points.lead', {
        points: points.length,
        drafts: view.state.things.draft.size,
        changed: points.filter(({ isChanged }) => isChanged).length,
        lines: points.filter(point => linesOn(view, point).own > 0).length,
      })

/** All points: in which drafts each stands and what became of it there, its issue, and how many positions and red lines there are on it. */
export const renderPointsPage = (view: View): Page => {
  const points = allPoints(view.state)
  const filter = filterOf(view)
  const shown = choosePoints(view, points, filter)
  const isRecorded = ({ place }: ListedPoint): boolean => place.lineage.recorded !== null
  return page({
    title: view.say('nav.points'),
    lead: sayLead(view, points),
    body: html`${points.length === 0 ? null : renderFilter(view, points, filter)}${
      shown.length === points.length
        ? null
        : html`<p role="status">${view.say(shown.length === 0 ? 'points.no-match' : 'points.shown', { shown: shown.length, points: points.length })}</p>`
    }${renderSection(view, shown.filter(isRecorded), 'recorded')}${renderSection(
      view,
      shown.filter(one => !isRecorded(one)),
      'traced',
    )}`,
    forms: ['csv', 'json'],
    table: () => tableOf(view, shown),
    choices: queryOf(filter),
  })
}
