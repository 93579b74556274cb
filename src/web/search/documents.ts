import { type Asked, hasBegun } from '../../analysis/asked.ts'
import { eventsOn } from '../../analysis/events.ts'
import type { Event } from '../../record/events.ts'
import type { Localised } from '../../record/evidence.ts'
import type { ThingId } from '../../record/id.ts'
import type { RecordState } from '../../record/state.ts'
import { draftsByDate, provisionsOf, toTextDraft } from '../../record/text-drafts.ts'
import type { Draft } from '../../record/texts.ts'
import { toProvisionId } from '../../text/draft.ts'
import { labelProvisions } from '../pages/label.ts'
import { behind, cardOf, ownPage, routeOfPoint, type Searched, textsOf, within } from './cards.ts'
import type { SearchDocument } from './document.ts'
import { saidDocuments } from './said-documents.ts'

/** The recorded lineages of each provision, with the issues over them. */
const pointsByProvision = ({ state }: Searched): ReadonlyMap<ThingId, readonly ThingId[]> => {
  const points = new Map<ThingId, readonly ThingId[]>()
  for (const { id, provisions } of state.things.lineage.values()) {
    const over = [...state.things.issue.values()].filter(({ lineages }) => lineages.includes(id)).map(issue => issue.id)
    for (const provision of provisions) points.set(provision, [...(points.get(provision) ?? []), id, ...over])
  }
  return points
}

const drafts = (searched: Searched): readonly Draft[] =>
  draftsByDate(searched.state).filter(({ date }) => hasBegun(date, searched.asked))

const draftDocuments = (searched: Searched): readonly SearchDocument[] =>
  drafts(searched).map(draft =>
    cardOf({
      kind: 'draft',
      target: ownPage('draft', draft.id, 'draft'),
      title: { [draft.language]: `${draft.siglum}: ${draft.title}` },
      texts: draft.note === undefined ? [] : [{ language: 'und', text: draft.note }],
      behind: behind(searched, draft.by, draft.date),
      more: { draft: draft.id, on: draft.date, voice: 'ascribed' },
    }),
  )

const provisionDocuments = (searched: Searched): readonly SearchDocument[] => {
  const points = pointsByProvision(searched)
  return drafts(searched).flatMap(draft => {
    const asText = toTextDraft(searched.state, draft.id)
    const labels = asText === null ? null : labelProvisions(asText)
    const authors = behind(searched, draft.by, draft.date)
    const { language } = draft
    return provisionsOf(searched.state, draft.id).map(({ id, marking, heading, text }) => {
      const known = toProvisionId(id)
      const label = (known === null ? null : labels?.get(known)) ?? marking ?? id
      return cardOf({
        kind: 'provision',
        target: ownPage('provision', id, 'point'),
        title: { und: `${draft.siglum}, ${label}` },
        texts: [heading, text].flatMap(words => (words === null || words === '' ? [] : [{ language, text: words }])),
        behind: authors,
        more: {
          draft: draft.id,
          points: points.get(id) ?? [],
          on: draft.date,
          voice: 'ascribed',
          also: marking === null ? [] : [marking],
        },
      })
    })
  })
}

const sourceDocuments = ({ state, asked }: Searched): readonly SearchDocument[] =>
  [...state.things.source.values()]
    .filter(({ published }) => hasBegun(published.slice(0, 10), asked))
    .map(({ id, outlet, authors, headline, deck, text, language, published }) =>
      cardOf({
        kind: 'source',
        target: ownPage('source', id, 'source'),
        title: headline === undefined ? { und: outlet } : { [language]: `${outlet}: ${headline}` },
        texts: [deck, text].flatMap(words => (words === undefined ? [] : [{ language, text: words }])),
        more: { on: published.slice(0, 10), also: authors },
      }),
    )

const ofEvent = (searched: Searched, event: Event): SearchDocument => {
  const { id, title, purpose, outcome, on, place, present, absent, lineages, issues } = event
  const there = behind(searched, present, on ?? null)
  const concerned = behind(
    searched,
    absent.map(({ who }) => who),
    on ?? null,
  )
  return cardOf({
    kind: 'event',
    target: within('event', id, { kind: 'timeline' }),
    title,
    texts: textsOf([purpose, outcome, ...absent.map(one => one.concerned)]),
    behind: { by: there.by, parties: [...new Set([...there.parties, ...concerned.parties])] },
    more: {
      points: [...lineages, ...issues],
      on: on ?? null,
      also: [...(place === undefined ? [] : [place]), ...concerned.by.flatMap(name => Object.values(name))],
    },
  })
}

const namesOf = (name: Localised, aliases: readonly { readonly name: string }[]): readonly string[] => [
  ...Object.values(name),
  ...aliases.map(alias => alias.name),
]

// Mocking names are among the aliases: who types one is led to the party, which is shown under its own name.
const whoDocuments = ({ state }: Searched): readonly SearchDocument[] => [
  ...(['party', 'bloc'] as const).flatMap(kind =>
    [...state.things[kind].values()].map(({ id, name, aliases }) =>
      cardOf({
        kind: 'who',
        target: ownPage(kind, id, 'party'),
        title: name,
        texts: [],
        behind: { by: [], parties: [id] },
        more: { also: namesOf(name, aliases) },
      }),
    ),
  ),
  ...[...state.things.person.values()].map(({ id, name, aliases, offices }) =>
    cardOf({
      kind: 'who',
      target: ownPage('person', id, 'party'),
      title: name,
      texts: textsOf(offices.map(({ title }) => title)),
      behind: { by: [], parties: [...new Set(offices.map(({ party }) => party))] },
      more: { also: namesOf(name, aliases) },
    }),
  ),
]

const pointDocuments = (searched: Searched): readonly SearchDocument[] => [
  ...[...searched.state.things.issue.values()].map(({ id, title, question, lineages }) =>
    cardOf({
      kind: 'point',
      target: { kind: 'issue', id, route: routeOfPoint(searched, id), anchor: null },
      title,
      texts: textsOf([question]),
      more: { points: [id, ...lineages] },
    }),
  ),
  ...[...searched.state.things.lineage.values()].map(({ id, title }) =>
    cardOf({ kind: 'point', target: ownPage('lineage', id, 'point'), title, texts: [], more: { points: [id] } }),
  ),
]

/**
 * Everything of a record that can be searched for, as far as it was there by the asked day: the words of drafts, what was said and by whom, sources,
 * events, names. A position that was given up is found like one that is held.
 */
export const searchDocuments = (state: RecordState, asked: Asked): readonly SearchDocument[] => {
  const searched = { state, asked }
  return [
    ...provisionDocuments(searched),
    ...saidDocuments(searched),
    ...sourceDocuments(searched),
    ...eventsOn(state, asked).map(event => ofEvent(searched, event)),
    ...draftDocuments(searched),
    ...pointDocuments(searched),
    ...whoDocuments(searched),
  ]
}
