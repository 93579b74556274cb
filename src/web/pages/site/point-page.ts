import { countRedLines } from '../../../analysis/party.ts'
import { type PointAnswer, showPointOf } from '../../../analysis/point.ts'
import type { ThingId } from '../../../record/id.ts'
import { remember } from '../../../record/remember.ts'
import { type Html, html } from '../html.ts'
import { pointTable } from '../tables.ts'
import { renderDay } from './days.ts'
import { missingPage } from './missing.ts'
import { type Page, page, type Subject } from './page.ts'
import { renderEntryLinks, renderFacts, renderGrounds, renderNames, renderText } from './parts.ts'
import { apparatusOf, type PointApparatus, renderApparatusOf } from './point-apparatus.ts'
import { renderClaims, renderSteps } from './point-claims.ts'
import { renderDiscussed } from './point-events.ts'
import { draftLink, joinHtml, sayHtml, siglumOf, titleOfPoint } from './point-links.ts'
import { hasOpenSpace, renderOpenSpace } from './point-open-space.ts'
import { renderAttributions, renderFormulations } from './point-said.ts'
import { type HolderOnPoint, holdersOn, renderStands } from './point-stands.ts'
import { stepsInto } from './point-wording-shifts.ts'
import { anchorOfWording, renderWordings } from './point-wordings.ts'
import { type PointWording, wordingsOf } from './point-words.ts'
import { groupFates, isSilent } from './points-fates.ts'
import { findPoint, type PointPlace, whichOf } from './points-ids.ts'
import { renderKeys } from './synopsis-keys.ts'
import { linkToThing, type View } from './view.ts'

/** Everything that the page of one point is made from. */
type Shown = {
  readonly place: PointPlace
  readonly title: string
  readonly answer: PointAnswer
  readonly wordings: readonly PointWording[]
  readonly apparatus: PointApparatus | null
  readonly holders: readonly HolderOnPoint[]
}

/** What does not depend on the language of the page: two of them, and every form, are made from it. */
type Known = Pick<Shown, 'answer' | 'wordings' | 'apparatus'>

const keptIn = remember((): Map<string, Known> => new Map())

const knownOf = ({ state, asked }: View, place: PointPlace): Known => {
  const kept = keptIn(state)
  const key = `${place.id} ${asked.on} ${asked.today}`
  const found = kept.get(key)
  if (found !== undefined) return found
  const answer = showPointOf(state, asked, { which: whichOf(state, place), name: place.id })
  const wordings = wordingsOf(state, place, answer)
  const known = { answer, wordings, apparatus: apparatusOf(wordings) }
  kept.set(key, known)
  return known
}

/** One section of the page; `count` tells in the list of sections how much stands there. */
type Section = { readonly id: string; readonly title: string; readonly count: number; readonly body: Html }

const show = (view: View, place: PointPlace): Shown => {
  const known = knownOf(view, place)
  return { ...known, place, title: titleOfPoint(view, place), holders: holdersOn(view, known.answer) }
}

const sayLead = ({ say, asked }: View, { answer, wordings, holders }: Shown): string => {
  const worded = wordings.filter(({ redlined }) => redlined !== null).length
  const words = say('point.lead-words', { worded, drafts: wordings.length })
  if (holders.length === 0) return `${words} ${say('point.lead-silence')}`
  const { own: lines, ascribed: author } = countRedLines(answer.positions, asked)
  const stands = say('point.lead-stands', { holders: holders.length, count: answer.positions.length, lines })
  return [words, stands, ...(author === 0 ? [] : [say('point.lead-author', { author })])].join(' ')
}

const renderIssues = (view: View, { answer }: Shown): readonly Html[] =>
  answer.issues.map(
    ({ title, question }) =>
      html`<p class="pt-issue">${question === null ? null : html`<strong>${renderText(view, question)}</strong>`}<span class="soft">${sayHtml(view, 'point.issue-of', { title: renderText(view, title) })}</span></p>`,
  )

const renderStanding = (view: View, standing: PointAnswer['standings'][number]): Html => {
  const { id, kind, adReferendum, by, on, evidence } = standing
  const word = view.say(adReferendum ? 'standing.ad-referendum' : `standing.${kind}`)
  const facts = [
    sayHtml(view, 'point.standing-since', { standing: html`<strong>${word}</strong>`, day: renderDay(view, on) }),
    by.length === 0 ? null : sayHtml(view, 'point.reserved-by', { names: renderNames(view, by) }),
  ]
  return html`<li id="standing-${id}">${renderFacts(facts)}${renderGrounds(view, evidence)}${renderEntryLinks(view, 'standing', id)}</li>`
}

const renderStandings = (view: View, { answer }: Shown): Html | null =>
  answer.standings.length === 0
    ? null
    : html`<ul class="pt-standings">${answer.standings.toReversed().map(one => renderStanding(view, one))}</ul>`

/** How the point changed over the drafts, in one sentence. */
const renderThrough = (view: View, { wordings }: Shown): Html => {
  const fates = groupFates(wordings.map(({ fate }) => fate)).map(({ kind, fates: alike }) =>
    sayHtml(view, `fate.${kind}`, {
      drafts: joinHtml(
        alike.map(({ draft }) =>
          isSilent(kind)
            ? draftLink(view, draft)
            : html`<a class="nowrap" href="#${anchorOfWording(draft)}">${siglumOf(view, draft)}</a>`,
        ),
      ),
    }),
  )
  return html`<p class="pt-through">${sayHtml(view, 'point.through', {
    fates: html`${fates.map((fate, place) => html`${place === 0 ? null : '; '}${fate}`)}`,
  })}</p>`
}

const renderCanonical = (view: View, { place, title }: Shown, asked: ThingId): Html | null =>
  asked === place.id
    ? null
    : html`<p class="soft">${sayHtml(view, 'point.canonical', {
        link: html`<a href="${linkToThing(view, 'point', place.id)}">${title}</a>`,
      })}</p>`

const sectionsOf = (view: View, { place, answer, wordings, holders, apparatus }: Shown): readonly Section[] => {
  const { say } = view
  const steps = wordings.filter(hasOpenSpace)
  const into = stepsInto(view, place)
  const known = wordings.filter(({ redlined }) => redlined !== null).length
  const all: readonly (Section | null)[] = [
    { id: 'wordings', title: say('point.wordings'), count: known, body: renderWordings(view, wordings) },
    { id: 'stands', title: say('point.positions'), count: holders.length, body: renderStands(view, answer, holders) },
    {
      id: 'steps-of-words',
      title: say('point.open-space'),
      count: steps.length,
      body: html`<p class="pt-about">${say('point.open-space-about')}</p>${steps.map(step => renderOpenSpace(view, step, { steps: into.get(step.draft.id) ?? [], answer }))}`,
    },
    {
      id: 'formulations',
      title: say('point.formulations'),
      count: answer.formulations.length,
      body: renderFormulations(view, answer),
    },
    {
      id: 'attributions',
      title: say('point.attributions'),
      count: answer.attributions.length,
      body: renderAttributions(view, answer),
    },
    { id: 'claims', title: say('point.claims'), count: answer.claims.length, body: renderClaims(view, answer) },
    { id: 'steps', title: say('point.steps'), count: answer.steps.length, body: renderSteps(view, answer) },
    {
      id: 'events',
      title: say('point.discussed'),
      count: answer.discussed.length,
      body: renderDiscussed(view, answer),
    },
    apparatus === null
      ? null
      : {
          id: 'apparatus',
          title: say('page.apparatus'),
          count: apparatus.apparatus.entries.length,
          body: renderApparatusOf(view, apparatus),
        },
  ]
  return all.flatMap(section =>
    section === null || (section.count === 0 && section.id !== 'wordings' && section.id !== 'stands') ? [] : [section],
  )
}

const renderSections = (view: View, sections: readonly Section[]): Html =>
  html`<nav class="pt-sections" aria-label="${view.say('point.sections')}"><ul>${sections.map(
    ({ id, title, count }) => html`<li><a href="#${id}">${title}</a> <span class="soft">${count}</span></li>`,
  )}</ul></nav>${sections.map(
    ({ id, title, body }) =>
      html`<section class="pt-of-point" aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${body}</section>
`,
  )}`

const NEARNESS = ['original', 'quoted', 'translated', 'restated'] as const

const subjectOf = (view: View, { title, wordings }: Shown): Subject => {
  const worded = wordings.filter(({ redlined }) => redlined !== null)
  const [only, ...more] = worded.map(({ draft }) => draft)
  const provisions = worded.flatMap(({ inDraft }) => inDraft.provisions)
  return {
    title,
    draft: only === undefined || more.length > 0 ? null : { siglum: only.siglum, title: only.title, date: only.date },
    digest: provisions.length === 0 ? null : view.digest(provisions.map(({ text }) => text).join('\n\n')),
    wording: NEARNESS.findLast(kind => provisions.some(({ wording }) => wording === kind)) ?? null,
  }
}

/** One point: its wordings through all drafts, who stands where, what each step changed, and everything else that is known of it. `id` is a lineage or a provision. */
export const renderPointPage = (view: View, id: ThingId): Page => {
  const place = findPoint(view.state, id)
  if (place === null) return missingPage(view, view.say('point.kind'), id)
  const shown = show(view, place)
  return page({
    title: shown.title,
    lead: sayLead(view, shown),
    body: html`${renderIssues(view, shown)}${renderStandings(view, shown)}${renderThrough(view, shown)}${
      place.lineage.recorded === null ? html`<p class="soft">${view.say('points.traced-about')}</p>` : null
    }${renderCanonical(view, shown, id)}${renderSections(view, sectionsOf(view, shown))}${renderKeys(view.say)}`,
    forms: ['csv', 'json', 'atom', 'json-feed'],
    table: () => pointTable(view, shown.answer),
    subject: subjectOf(view, shown),
    islands: ['walk'],
  })
}
