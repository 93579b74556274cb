import { type Named, nameOf } from '../../../analysis/named.ts'
import type { PointAnswer } from '../../../analysis/point.ts'
import { type PositionShown, STANDS } from '../../../analysis/positions.ts'
import type { ThingId } from '../../../record/id.ts'
import { type Html, html } from '../html.ts'
import { renderDay } from './days.ts'
import {
  renderAccounts,
  renderFacts,
  renderGrounds,
  renderNamed,
  renderStand,
  renderStated,
  renderText,
} from './parts.ts'
import { renderFoot } from './point-foot.ts'
import { joinHtml, sayHtml } from './point-links.ts'
import { tellText, type View } from './view.ts'

/** Everything that one party or bloc is known to want of a point. `authorLines` are red lines of which nobody but a writer speaks. */
export type HolderOnPoint = {
  readonly holder: Named
  readonly redLines: readonly PositionShown[]
  readonly authorLines: readonly PositionShown[]
  readonly others: readonly PositionShown[]
}

/** Whether a position had been given up by the day up to which the record reports. */
const isGivenUp = (view: View, { until }: PositionShown): boolean => until !== null && until <= view.asked.today

const keyOf = ({ kind, id, name }: Named): string => `${kind} ${id ?? JSON.stringify(name)}`

/** Who holds a position on a point, in the order in which the record names parties and blocs. */
export const holdersOn = (view: View, { positions }: Pick<PointAnswer, 'positions'>): readonly HolderOnPoint[] => {
  const { party, bloc } = view.state.things
  const order = [...[...party.keys()].map(id => `party ${id}`), ...[...bloc.keys()].map(id => `bloc ${id}`)]
  const groups = Map.groupBy(positions, ({ holder }) => keyOf(holder))
  return [...groups]
    .sort(([one], [other]) => order.indexOf(one) - order.indexOf(other))
    .flatMap(([, held]): readonly HolderOnPoint[] => {
      const holder = held[0]?.holder
      if (holder === undefined) return []
      const isLine = (one: PositionShown): boolean => one.stand === 'red-line' && !isGivenUp(view, one)
      const lines = held.filter(isLine)
      return [
        {
          holder,
          redLines: lines.filter(({ authorAlone }) => !authorAlone),
          authorLines: lines.filter(({ authorAlone }) => authorAlone),
          others: held.filter(one => !isLine(one)),
        },
      ]
    })
}

const renderInstances = (view: View, { instances }: PositionShown): Html | null => {
  if (instances.length === 0) return null
  const days = joinHtml(instances.map(({ saidOn }) => renderDay(view, saidOn)))
  const summary = sayHtml(view, 'point.occasions', {
    count: instances.length,
    days,
  })
  return html`<details class="pt-occasions"><summary>${summary}</summary><ol>${instances.map(
    ({ saidOn, evidence }) => html`<li>${renderDay(view, saidOn)}${renderGrounds(view, evidence)}</li>`,
  )}</ol></details>`
}

const topicsOf = (view: View, { topics }: PositionShown, { issues }: PointAnswer): readonly Html[] =>
  topics.flatMap(({ kind, id, title }) => {
    if (kind === 'formulation')
      return [
        sayHtml(view, 'point.on-formulation', {
          title: html`<a href="#formulation-${id}">${renderText(view, title)}</a>`,
        }),
      ]
    const issue = issues.find(one => one.id === id)
    return kind === 'issue' && (issue?.lineages.length ?? 0) > 1
      ? [sayHtml(view, 'point.on-issue', { title: renderText(view, title) })]
      : []
  })

const renderTerms = (view: View, { condition, sequence }: PositionShown): Html =>
  html`${
    condition === null
      ? null
      : html`<p class="pt-term">${sayHtml(view, 'position.condition', { condition: renderText(view, condition) })}</p>`
  }${
    sequence === null
      ? null
      : html`<p class="pt-term">${sayHtml(view, 'position.sequence', { first: renderText(view, sequence.first), later: renderText(view, sequence.later) })}</p>`
  }`

const renderPosition = (view: View, position: PositionShown, answer: PointAnswer): Html => {
  const { id, statement, basis, saidOn, speaker, until, firmness, authorAlone } = position
  const given = until === null ? null : isGivenUp(view, position) ? 'point.given-up' : 'position.until'
  const facts = [
    saidOn === null ? null : renderDay(view, saidOn),
    speaker === null ? null : sayHtml(view, 'position.speaker', { name: renderNamed(view, speaker) }),
    html`<span class="${authorAlone ? 'warn' : 'basis'}">${view.say(`basis.${basis}`)}</span>`,
    firmness === 'red-line' ? null : view.say(`firmness.${firmness}`),
    given === null || until === null
      ? null
      : sayHtml(view, given, { day: renderDay(view, until), until: renderDay(view, until) }),
  ]
  return html`<li id="position-${id}" class="pt-position"><p class="pt-statement">${renderStated(view, position, renderText(view, statement))}</p>${renderFacts(facts)}${topicsOf(view, position, answer).map(topic => html`<p class="pt-term">${topic}</p>`)}${renderTerms(view, position)}${renderGrounds(
    view,
    position.evidence,
  )}${renderInstances(view, position)}${renderAccounts(view, position.accounts)}${renderFoot(view, 'position', { id, statement: { kind: 'position', position } })}</li>`
}

const renderGroup = (
  view: View,
  answer: PointAnswer,
  {
    label,
    mark,
    positions,
  }: { readonly label: string | null; readonly mark: string; readonly positions: readonly PositionShown[] },
): Html | null =>
  positions.length === 0
    ? null
    : html`<div class="pt-group ${mark}">${label === null ? null : html`<p class="pt-label">${label}</p>`}<ul class="pt-positions">${positions.map(position => renderPosition(view, position, answer))}</ul></div>`

const rowOf = ({ holder }: HolderOnPoint): string => `stand-${holder.kind}-${holder.id ?? 'other'}`

const renderHolder = (view: View, answer: PointAnswer, holder: HolderOnPoint): Html => {
  const { redLines, authorLines, others } = holder
  const isMixed = redLines.length + authorLines.length > 0
  const groups = [
    { label: view.say('point.red-lines'), mark: 'pt-red-lines', positions: redLines },
    { label: view.say('point.author-lines'), mark: 'pt-author-lines', positions: authorLines },
    { label: isMixed ? view.say('point.other-positions') : null, mark: 'pt-others', positions: others },
  ]
  return html`<article class="pt-holder" id="${rowOf(holder)}" data-stop tabindex="-1"><div class="name"><h3>${renderNamed(view, holder.holder)}</h3></div><div>${groups.map(group => renderGroup(view, answer, group))}</div></article>
`
}

const renderGlanced = (view: View, position: PositionShown): Html =>
  html`<li>${renderStated(view, position, html`<a href="#position-${position.id}">${renderText(view, position.statement)}</a>`)}</li>`

/** All holders at one glance: who, the one word for it, and the sentence, which leads to its evidence. */
const renderGlance = (view: View, holders: readonly HolderOnPoint[], silent: readonly SilentOnPoint[]): Html =>
  html`<table class="pt-glance"><tbody>${holders.map(holder => {
    const held = [...holder.redLines, ...holder.authorLines, ...holder.others.filter(one => !isGivenUp(view, one))]
    const sorted = held.toSorted((one, other) => STANDS.indexOf(other.stand) - STANDS.indexOf(one.stand))
    return html`<tr><th scope="row"><a href="#${rowOf(holder)}">${tellText(view, holder.holder.name)}</a></th><td><ul>${sorted.map(position => renderGlanced(view, position))}</ul></td></tr>
`
  })}${silent.map(
    ({ party, through }) =>
      html`<tr><th scope="row">${renderNamed(view, party)}</th><td>${renderStand(view, 'unknown', 'own')}${through.map(bloc => html` <span class="soft">${sayHtml(view, 'point.member-of', { bloc: renderNamed(view, bloc) })}</span>`)}</td></tr>
`,
  )}</tbody></table>`

/** A party at the table of whose position on a point nothing is known, with the blocs through which something is. */
type SilentOnPoint = { readonly party: Named; readonly through: readonly Named[] }

/** The parties at the table of whose position on the point nothing is known, each with the blocs through which something is. */
const silentOn = (view: View, holders: readonly HolderOnPoint[]): readonly SilentOnPoint[] => {
  const holding = new Set<ThingId | null>(holders.map(({ holder }) => holder.id))
  const { party, bloc } = view.state.things
  return [...party.values()]
    .filter(({ id, negotiates }) => negotiates && !holding.has(id))
    .map(({ id }) => ({
      party: nameOf(view.state, 'party', id),
      through: [...bloc.values()]
        .filter(one => holding.has(one.id) && one.members.some(member => member.party === id))
        .map(one => nameOf(view.state, 'bloc', one.id)),
    }))
}

/** Who stands where on a point: all at one glance, those of whom nothing is known as well, and then a row for each party or bloc with the evidence: red lines apart, then the rest. */
export const renderStands = (view: View, answer: PointAnswer, holders: readonly HolderOnPoint[]): Html =>
  html`${renderGlance(view, holders, silentOn(view, holders))}${holders.map(holder => renderHolder(view, answer, holder))}`
