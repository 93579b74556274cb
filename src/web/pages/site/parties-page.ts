import { groundsOf } from '../../../analysis/grounds.ts'
import { countRedLines, type Tenure, tenuresOfBloc, tenuresOfPerson } from '../../../analysis/party.ts'
import { showPosition } from '../../../analysis/positions.ts'
import type { Bloc, Party, Person } from '../../../record/people.ts'
import { type Html, html } from '../html.ts'
import { renderDay, sayDay } from './days.ts'
import { type Page, page } from './page.ts'
import { renderEntryLinks, renderFacts, renderGrounds } from './parts.ts'
import { sayRedLines } from './party-lines.ts'
import { partiesTable } from './party-table.ts'
import { renderTenure } from './party-tenure.ts'
import { linkToThing, tellText, type View } from './view.ts'

const renderName = (view: View, { id, name }: Party | Bloc | Person): Html =>
  html`<h3 dir="auto"><a href="${linkToThing(view, 'party', id)}">${tellText(view, name)}</a></h3>`

const inOffice = (view: View): readonly Tenure[] =>
  [...view.state.things.person.values()]
    .flatMap(person => tenuresOfPerson(view.state, person, view.asked))
    .filter(({ isNow }) => isNow)

const renderParty = (view: View, party: Party): Html => {
  const { say, state } = view
  const held = [...state.things.position.values()].filter(position => position.party === party.id)
  const lines = countRedLines(
    held.map(position => showPosition(state, position, view.asked)),
    view.asked,
  )
  const people = inOffice(view).filter(tenure => tenure.party.id === party.id)
  return html`<li id="party-${party.id}">${renderName(view, party)}
${renderFacts([
  say(`party.kind-${party.kind}`),
  held.length === 0 ? say('party.no-positions') : say('positions.summary', { count: held.length }),
  held.length === 0 ? null : sayRedLines(view, lines),
])}
${people.length === 0 ? null : html`<ul class="people">${people.map(tenure => html`<li>${renderTenure(view, tenure, 'who')}</li>`)}</ul>`}
${renderEntryLinks(view, 'party', party.id)}</li>`
}

const renderBloc = (view: View, bloc: Bloc): Html =>
  html`<li id="bloc-${bloc.id}">${renderName(view, bloc)}
<ul class="people">${tenuresOfBloc(view.state, bloc, view.asked).map(tenure => html`<li>${renderTenure(view, tenure, 'party')}</li>`)}</ul>
<p class="soft">${view.say(bloc.open ? 'party.open' : 'party.closed')}</p>
${renderGrounds(view, groundsOf(view.state, bloc.evidence))}
${renderEntryLinks(view, 'bloc', bloc.id)}</li>`

const renderPerson = (view: View, person: Person): Html => {
  const tenures = tenuresOfPerson(view.state, person, view.asked)
  return html`<li id="person-${person.id}">${renderName(view, person)}
<ul class="people">${tenures.length === 0 ? html`<li class="soft">${view.say('party.no-office')}</li>` : tenures.map(tenure => html`<li>${renderTenure(view, tenure, 'party')}</li>`)}</ul>
${renderEntryLinks(view, 'person', person.id)}</li>`
}

const renderGroup = (view: View, group: 'at-table' | 'concerned' | 'blocs' | 'people', items: readonly Html[]): Html =>
  html`<h2 id="${group}">${view.say(`parties.${group}`)}</h2>
${items.length === 0 ? html`<p class="soft">${view.say('line.none')}</p>` : html`<ul class="holders">${items}</ul>`}`

/** Who negotiates, who is concerned, in which blocs, and who speaks for whom. */
export const renderPartiesPage = (view: View): Page => {
  const { party, bloc, person } = view.state.things
  const atTable = [...party.values()].filter(({ negotiates }) => negotiates)
  const concerned = [...party.values()].filter(({ negotiates }) => !negotiates)
  return page({
    title: view.say('nav.parties'),
    lead: view.say('parties.lead', {
      parties: atTable.length,
      concerned: concerned.length,
      blocs: bloc.size,
      people: person.size,
      day: sayDay(view.tongue, view.asked.today),
    }),
    body: html`<p class="soft">${view.say('party.as-of')} ${renderDay(view, view.asked.today)}</p>
${renderGroup(
  view,
  'at-table',
  atTable.map(one => renderParty(view, one)),
)}
${renderGroup(
  view,
  'concerned',
  concerned.map(one => renderParty(view, one)),
)}
${renderGroup(
  view,
  'blocs',
  [...bloc.values()].map(one => renderBloc(view, one)),
)}
${renderGroup(
  view,
  'people',
  [...person.values()].map(one => renderPerson(view, one)),
)}`,
    forms: ['csv', 'json'],
    table: () => partiesTable(view),
    choices: {},
  })
}
