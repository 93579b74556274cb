import type { BoundAbsent } from '../../../analysis/bound.ts'
import type { Contest } from '../../../analysis/contested.ts'
import type { Convergence, Nearness, NearnessSeries } from '../../../analysis/convergence.ts'
import type { Movement } from '../../../analysis/movement.ts'
import type { OverviewAnswer } from '../../../analysis/overview.ts'
import { type RankedPoint, rankPoints } from '../../../analysis/ranked.ts'
import type { PartyMovement } from '../../../analysis/standing-movement.ts'
import type { PointStanding, StandingWord } from '../../../analysis/standing-points.ts'
import { showWhereItStands, type WhereItStands } from '../../../analysis/standing-whole.ts'
import { remember } from '../../../record/remember.ts'
import { type Html, html } from '../html.ts'
import { renderDay } from './days.ts'
import { renderFacts, renderNamed, renderNames, renderStated, renderText, renderWordingMark } from './parts.ts'
import { draftLink, joinHtml, sayHtml } from './point-links.ts'
import { quoteWords } from './point-wording-read.ts'
import { renderRests } from './point-wording-rests.ts'
import { linkToEvent, linkToPosition, renderPointName } from './standing-links.ts'
import { type VerdictShown, verdictsOf, verdictThatCounts } from './verdicts.ts'
import { linkToThing, tellText, type View } from './view.ts'

const kept = remember((): Map<string, WhereItStands> => new Map())

/** Everything about where it stands at the moment of the page; worked out once for a state and a day. */
const whereItStands = ({ state, asked }: View): WhereItStands => {
  const known = kept(state)
  const key = `${asked.on} ${asked.today}`
  const answer = known.get(key) ?? showWhereItStands(state, asked)
  known.set(key, answer)
  return answer
}

const countedOf = (shown: VerdictShown) => ({
  verdict: verdictThatCounts(shown),
  position: shown.position.id,
  provision: shown.crossing.provision?.id ?? null,
})

/** The points by how contested they are: red lines crossed, then touched, then the rest of the rule. */
export const rankedPoints = (view: View, overview: OverviewAnswer): readonly RankedPoint[] =>
  rankPoints(view.state, view.asked, {
    overview,
    crossings: verdictsOf(view).cells.map(({ worst }) => countedOf(worst)),
  })

/** Contests in the order of the ranked points. */
export const inOrderOf = (ranked: readonly RankedPoint[], contests: readonly Contest[]): readonly Contest[] => {
  const places = new Map(ranked.map(({ point }, place) => [point.id, place]))
  return contests.toSorted((one, other) => (places.get(one.point.id) ?? 0) - (places.get(other.point.id) ?? 0))
}

/** How often drafts cross and touch the red lines of a point, in words; empty where none does. */
export const sayCrossed = ({ say }: View, point: RankedPoint | undefined): readonly string[] =>
  point === undefined
    ? []
    : [
        ...(point.crosses === 0 ? [] : [say('overview.ranked-crosses', { crosses: point.crosses })]),
        ...(point.touches === 0 ? [] : [say('overview.ranked-touches', { touches: point.touches })]),
      ]

const WORDS: readonly StandingWord[] = ['agreed', 'ad-referendum', 'reserved', 'bracketed', 'open', 'nobody-says']

const renderStandingOf = (view: View, word: StandingWord, { lineage, said, rewordedSince }: PointStanding): Html => {
  const last = said.findLast(one => one.word === word)
  const title = html`<a href="${linkToThing(view, 'point', lineage.id)}">${renderText(view, lineage.title)}</a>`
  const facts = [
    last === undefined ? null : renderDay(view, last.on),
    last === undefined || last.by.length === 0
      ? null
      : sayHtml(view, 'point.reserved-by', { names: renderNames(view, last.by) }),
    rewordedSince.length === 0
      ? null
      : sayHtml(view, 'where.reworded-since', { drafts: joinHtml(rewordedSince.map(id => draftLink(view, id))) }),
  ].filter(fact => fact !== null)
  return html`<li>${title}${facts.length === 0 ? null : html` <span class="soft">(${joinHtml(facts)})</span>`}</li>`
}

const renderAgreed = (view: View, standings: readonly PointStanding[]): Html =>
  html`<h2 id="agreed">${view.say('where.agreed')}</h2><p class="soft rule">${view.say('where.agreed-rule')}</p><dl class="standing-words">${WORDS.map(
    word => {
      const some = standings.filter(({ words }) => words.includes(word))
      if (some.length === 0) return null
      const name = word === 'nobody-says' ? view.say('overview.nobody-says') : view.say(`standing.${word}`)
      return html`<div><dt>${name}</dt><dd><ul>${some.map(one => renderStandingOf(view, word, one))}</ul></dd></div>`
    },
  )}</dl>`

const DIRECTIONS = {
  softened: 'where.concession',
  hardened: 'where.hardening',
  'within-support': 'where.moved-within',
} as const satisfies Readonly<Record<Movement['direction'], string>>

const renderMoved = (view: View, { from, to, direction }: Movement): Html => {
  const end = (position: Movement['from']): Html =>
    html`${renderStated(view, position, html`<a href="${linkToPosition(view, position)}">${renderText(view, position.statement)}</a>`)} <span class="soft">${renderDay(view, position.saidOn)}</span>`
  return html`<li>${sayHtml(view, DIRECTIONS[direction], { from: end(from), to: end(to) })}</li>`
}

const renderMovedOn = (view: View, moved: PartyMovement): Html | null => {
  const all = [...moved.concessions, ...moved.hardenings, ...moved.others]
  return all.length === 0
    ? null
    : html`<li><strong>${renderNamed(view, moved.holder)}</strong>, ${renderPointName(view, moved.point)}<ul>${all.map(one => renderMoved(view, one))}</ul></li>`
}

const renderMovements = (view: View, movements: readonly PartyMovement[]): Html => {
  const items = movements.flatMap(moved => renderMovedOn(view, moved) ?? [])
  return html`<h2 id="moved">${view.say('where.moved')}</h2><p class="soft rule">${view.say('party.movement-rule')}</p>${
    items.length === 0
      ? html`<p class="soft">${view.say('party.no-movement')}</p>`
      : html`<ul class="lines">${items}</ul>`
  }`
}

const renderNearness = (view: View, { on, drafts: [one, other], share, compared, rests }: Nearness): Html => {
  const unread = compared.doubts.some(({ kind }) => kind === 'no-lexicon')
  return html`<li>${renderDay(view, on)}: ${sayHtml(view, unread ? 'where.nearness-unread' : 'where.nearness', {
    one: draftLink(view, one),
    other: draftLink(view, other),
    share: Math.round(share * 100),
    shifts: compared.shifts.length,
  })} ${renderWordingMark(view, rests)}</li>`
}

const renderSeries = (view: View, { between, branches, steps, trend }: NearnessSeries): Html =>
  html`<li>${sayHtml(view, `where.between-${between}`, { branches: joinHtml(branches.map(id => draftLink(view, id))) })}: <strong>${view.say(`overview.trend-${trend}`)}</strong><ul>${steps.map(step => renderNearness(view, step))}</ul></li>`

const renderConvergence = (view: View, all: readonly Convergence[]): Html => {
  const measured = all.flatMap(one => {
    const series = one.series.filter(({ trend }) => trend !== 'too-few')
    return series.length === 0 ? [] : [{ ...one, series }]
  })
  return html`<h2 id="converging">${view.say('where.converging')}</h2><p class="soft rule">${view.say('overview.converging-rule')}</p>${
    measured.length === 0
      ? html`<p class="soft">${view.say('overview.converging-none')}</p>`
      : html`<ul class="lines">${measured.map(
          ({ lineage, series }) =>
            html`<li><details><summary><strong>${lineage.title === null ? lineage.id : tellText(view, lineage.title)}</strong> <span class="soft">${[...new Set(series.map(({ trend }) => view.say(`overview.trend-${trend}`)))].join('; ')}</span></summary><ul>${series.map(one => renderSeries(view, one))}</ul></details></li>`,
        )}</ul>`
  }`
}

const renderBinding = (view: View, { words }: BoundAbsent): Html =>
  html`${words.map(
    ({ draft, clause, wording }) =>
      html`<p>${draftLink(view, draft)}: ${quoteWords(clause.exact, view.state.things.draft.get(draft)?.language ?? 'und')}</p>${renderRests(view, wording)}`,
  )}`

const renderAbsence = (view: View, bound: BoundAbsent): Html => {
  const { event, absence, concerned, perhapsIn, lineage } = bound
  return html`<li>${sayHtml(view, `where.bound-${absence}`, {
    event: html`<a href="${linkToEvent(view, event.id)}">${renderText(view, event.title)}</a>`,
    point: html`<a href="${linkToThing(view, 'point', lineage.id)}">${renderText(view, lineage.title)}</a>`,
  })}${renderFacts([
    event.on === null ? null : renderDay(view, event.on),
    concerned === null ? null : renderText(view, concerned),
    perhapsIn.length === 0 ? null : sayHtml(view, 'where.bound-perhaps', { names: renderNames(view, perhapsIn) }),
  ])}${renderBinding(view, bound)}</li>`
}

const renderBound = (view: View, bound: readonly BoundAbsent[]): Html =>
  html`<h2 id="bound">${view.say('where.bound')}</h2><p class="soft rule">${view.say('overview.bound-rule')}</p>${
    bound.length === 0
      ? html`<p class="soft">${view.say('overview.bound-none')}</p>`
      : html`<ul class="lines">${[...Map.groupBy(bound, ({ who }) => who.id).values()].map(group => {
          const [first] = group
          return first === undefined
            ? null
            : html`<li><details><summary><strong>${tellText(view, first.who.name)}</strong> <span class="soft">${view.say('where.bound-count', { count: group.length })}</span></summary><p>${renderNamed(view, first.who)}</p><ul>${group.map(one => renderAbsence(view, one))}</ul></details></li>`
        })}</ul>`
  }`

/** What is agreed and open, who moved, how near the words are, who is bound but was not in the room. */
export const renderWhereItStands = (view: View): Html => {
  const { standings, movements, convergence, bound } = whereItStands(view)
  return html`${renderAgreed(view, standings)}
${renderMovements(view, movements)}
${renderConvergence(view, convergence)}
${renderBound(view, bound)}`
}
