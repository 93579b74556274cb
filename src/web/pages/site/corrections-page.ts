import {
  type CorrectionsAnswer,
  DONE,
  type Done,
  doneBy,
  type HandAlignment,
  showCorrections,
} from '../../../analysis/corrections.ts'
import type { LoggedCorrection } from '../../../record/correction-log.ts'
import type { Entry } from '../../../record/entry.ts'
import type { ThingId } from '../../../record/id.ts'
import { findByRef, findThing } from '../../../record/state.ts'
import { isThingKind, type Thing } from '../../../record/thing.ts'
import { tellThing } from '../../elsewhere/thing-names.ts'
import { type Html, html } from '../html.ts'
import type { CsvTable } from '../tables.ts'
import { renderFieldChange } from './corrections-parts.ts'
import { renderDay, sayDay } from './days.ts'
import { type Page, page } from './page.ts'
import { renderEntryLinks, renderFacts } from './parts.ts'
import { chosen, type Query } from './place.ts'
import { renderFilter } from './source-filter.ts'
import { linkToEntry } from './source-places.ts'
import { linkToThing, type View } from './view.ts'

/** What may have been done. */
const DOINGS = [...DONE, 'alignment'] as const
type Doing = (typeof DOINGS)[number]

/** How many corrections the page shows; its data hold all. */
const MOST_SHOWN = 200

const thingOf = ({ change }: Entry): Thing => (change.kind === 'retract' ? change.before : change.after)

const renderName = (view: View, thing: Thing): Html => {
  const name = tellThing(view, view.state, thing)
  const isThere = findByRef(view.state, { kind: thing.kind, id: thing.value.id }) !== null
  return isThere ? html`<a href="${linkToEntry(view, thing)}">${name}</a>` : html`${name}`
}

const renderFields = (view: View, { seq, kind, fields }: LoggedCorrection): Html => {
  const all = html`${fields.map(field => renderFieldChange(view, field, `c${seq}`))}`
  return kind === 'amend'
    ? all
    : html`<details class="fold"><summary>${view.say('corrections.as-it-stood')}</summary>${all}</details>`
}

const renderChange = (view: View, change: LoggedCorrection, thing: Thing | null): Html => {
  const { seq, by, why, knownOn, thing: ref } = change
  const { say } = view
  const known = knownOn.startsWith('0001-')
    ? null
    : html`${say('corrections.known')} ${renderDay(view, knownOn.slice(0, 10))}`
  return html`<article class="log-entry" id="entry-${seq}">
<h3>${thing === null ? `${ref.kind} ${ref.id}` : renderName(view, thing)} <span class="doing">${say(`corrections.kind-${doneBy(change)}`)}</span></h3>
<p class="why"><span class="soft">${say('corrections.why')}</span> ${why === '' ? say('corrections.no-reason') : html`<span dir="auto">${why}</span>`}</p>
${renderFields(view, change)}
${renderFacts([say('corrections.entry', { seq }), html`${say('corrections.by')} <span dir="auto">${by}</span>`, known])}
${renderEntryLinks(view, 'entry', String(seq))}
</article>
`
}

const provisionName = (view: View, id: ThingId): string => {
  const provision = findThing(view.state, 'provision', id)
  return provision === null ? id : tellThing(view, view.state, { kind: 'provision', value: provision })
}

const renderAlignment = (view: View, { correction, entry }: HandAlignment): Html => {
  const { id, kind, from, to, reason } = correction
  const { say } = view
  const link = (provision: ThingId) =>
    html`<a href="${linkToThing(view, 'point', provision)}">${provisionName(view, provision)}</a>`
  return html`<article class="log-entry" id="correction-${id}">
<h3>${link(from)} <span class="doing">${say(`corrections.${kind}`)}</span> ${link(to)}</h3>
<p class="why"><span class="soft">${say('corrections.why')}</span> <span dir="auto">${reason}</span></p>
${
  entry === null
    ? null
    : renderFacts([
        html`${say('corrections.recorded')} ${renderDay(view, entry.recordedAt.slice(0, 10))}`,
        say('corrections.entry', { seq: entry.seq }),
        html`${say('corrections.by')} <span dir="auto">${entry.by}</span>`,
      ])
}
${renderEntryLinks(view, 'correction', id)}
</article>
`
}

const renderDays = (view: View, changes: readonly LoggedCorrection[]): Html => {
  const things = new Map(view.entries.map(entry => [entry.seq, thingOf(entry)]))
  const days = Map.groupBy(changes.slice(0, MOST_SHOWN), ({ recordedAt }) => recordedAt.slice(0, 10))
  return html`${
    changes.length > MOST_SHOWN
      ? html`<p>${view.say('corrections.newest', { most: MOST_SHOWN, count: changes.length })}</p>`
      : null
  }${[...days].map(
    ([day, members]) => html`<h2>${view.say('corrections.day', { day: sayDay(view.tongue, day) })}</h2>
${members.map(change => renderChange(view, change, things.get(change.seq) ?? null))}`,
  )}`
}

const renderAlignments = (view: View, alignments: readonly HandAlignment[]): Html | null =>
  alignments.length === 0
    ? null
    : html`<h2>${view.say('corrections.alignments')}</h2>
<p class="source-note">${view.say('corrections.alignments-note')}</p>
${alignments.map(one => renderAlignment(view, one))}`

const tableOf = ({ changes, alignments }: CorrectionsAnswer): CsvTable => ({
  columns: ['entry', 'recorded_at', 'known_on', 'by', 'why', 'done', 'kind', 'id', 'field', 'before', 'after'],
  rows: [
    ...changes.flatMap(change => {
      const { seq, recordedAt, knownOn, by, why, thing, fields } = change
      const done = doneBy(change)
      return fields.map(({ field, before, after }) => ({
        ...{
          entry: seq,
          recorded_at: recordedAt,
          known_on: knownOn,
          by,
          why,
          done,
          kind: thing.kind,
          id: thing.id,
        },
        ...{ field, before: before === null ? null : JSON.stringify(before) },
        after: after === null ? null : JSON.stringify(after),
      }))
    }),
    ...alignments.map(({ correction: { id, kind, from, to, reason }, entry }) => ({
      ...{ entry: entry?.seq ?? null, recorded_at: entry?.recordedAt ?? null, known_on: entry?.knownOn ?? null },
      ...{ by: entry?.by ?? null, why: reason, done: 'alignment', kind: 'correction', id },
      ...{ field: kind, before: from, after: to },
    })),
  ],
})

const choicesIn = (view: View): { readonly kind: Doing | null; readonly of: string | null } => {
  const { query } = view.place
  const of = chosen(query, 'of')
  return {
    kind: DOINGS.find(doing => doing === chosen(query, 'kind')) ?? null,
    of: of !== null && isThingKind(of) ? of : null,
  }
}

const countDone = ({ changes }: CorrectionsAnswer, done: Done): number =>
  changes.filter(change => doneBy(change) === done).length

const filtered = (
  { changes, alignments }: CorrectionsAnswer,
  { kind, of }: ReturnType<typeof choicesIn>,
): CorrectionsAnswer => ({
  changes: changes.filter(one => (kind === null || doneBy(one) === kind) && (of === null || one.thing.kind === of)),
  alignments: (kind === null || kind === 'alignment') && of === null ? alignments : [],
})

const renderChoices = (view: View, all: CorrectionsAnswer, choices: ReturnType<typeof choicesIn>): Html | null => {
  const { say } = view
  const countOf = (doing: Doing): number => (doing === 'alignment' ? all.alignments.length : countDone(all, doing))
  const kinds = [...Map.groupBy(all.changes, ({ thing }) => thing.kind)]
  return renderFilter(view, [
    {
      name: 'kind',
      label: say('corrections.by-kind'),
      chosen: choices.kind,
      values: DOINGS.map(value => ({ value, label: say(`corrections.kind-${value}`), count: countOf(value) })).filter(
        ({ count, value }) => count > 0 || value === choices.kind,
      ),
    },
    {
      name: 'of',
      label: say('corrections.by-of'),
      chosen: choices.of,
      values: kinds.map(([value, { length }]) => ({ value, label: say(`kinds.${value}`), count: length })),
    },
  ])
}

const leadOf = (view: View, shown: CorrectionsAnswer): string =>
  shown.changes.length + shown.alignments.length === 0
    ? view.say('corrections.none')
    : view.say('corrections.lead', {
        supplemented: countDone(shown, 'supplement'),
        amended: countDone(shown, 'amend'),
        retracted: countDone(shown, 'retract'),
        aligned: shown.alignments.length,
      })

/** Everything that was changed or taken back after it was first written, with reason, before and after, newest first; and the alignments set by hand. */
export const renderCorrectionsPage = (view: View): Page => {
  const all = showCorrections(view.state, view.entries)
  const choices = choicesIn(view)
  const shown = filtered(all, choices)
  const query: Query = Object.fromEntries(
    Object.entries(choices).flatMap(([name, value]) => (value === null ? [] : [[name, [value]]])),
  )
  return page({
    title: view.say('nav.corrections'),
    lead: leadOf(view, shown),
    body: html`<p>${view.say('corrections.about')}</p>
${renderChoices(view, all, choices)}
${renderAlignments(view, shown.alignments)}
${renderDays(view, shown.changes)}`,
    forms: ['csv', 'json', 'atom', 'json-feed'],
    table: () => tableOf(shown),
    choices: query,
  })
}
