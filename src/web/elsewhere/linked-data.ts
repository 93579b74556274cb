import type { DraftShown } from '../../analysis/drafts.ts'
import type { EventShown } from '../../analysis/events.ts'
import type { Named } from '../../analysis/named.ts'
import type { ChainShown } from '../../analysis/sources.ts'
import type { WordsShown } from '../../analysis/words-shown.ts'
import { type Html, html, verbatim } from '../pages/html.ts'
import { type Teller, tell } from '../pages/tell.ts'
import { plainAddress } from './cited.ts'

/** A node of linked data: its terms are those of `CONTEXT`. */
export type LinkedNode = { readonly [term: string]: unknown }

/** Whom the data speaks to, and how things are addressed: `addressOf` gives the whole address of a thing's entry, or one relative to the page. */
export type LinkedIn = {
  readonly teller: Teller
  readonly container: string
  readonly notice: string | null
  readonly addressOf: (kind: 'draft' | 'provision' | 'event' | 'attribution' | 'party' | 'source', id: string) => string
}

const CONTEXT = { '@vocab': 'https://schema.org/', prov: 'http://www.w3.org/ns/prov#' }

const address = ({ addressOf }: LinkedIn, ...[kind, id]: Parameters<LinkedIn['addressOf']>): string =>
  plainAddress(addressOf(kind, id))

const notices = ({ notice }: LinkedIn): LinkedNode => (notice === null ? {} : { usageInfo: notice })

const TYPES = { party: 'Organization', bloc: 'Organization', person: 'Person', name: 'Thing' } as const

const agentOf = (linked: LinkedIn, { kind, id, name, speaksFor }: Named): LinkedNode => ({
  '@type': TYPES[kind],
  ...(id === null ? {} : { '@id': address(linked, 'party', id) }),
  name: tell(linked.teller, name),
  ...(speaksFor === null ? {} : { affiliation: agentOf(linked, speaksFor) }),
})

const provisionNode = (linked: LinkedIn, draft: DraftShown, words: WordsShown): LinkedNode => ({
  '@type': 'Legislation',
  '@id': address(linked, 'provision', words.id),
  legislationIdentifier: words.id,
  name: words.heading ?? words.marking ?? words.id,
  inLanguage: draft.language,
  text: words.text,
  creditText: linked.teller.say(`wording.${words.wording}`),
})

const BASED: ReadonlySet<string> = new Set(['derives-from', 'consolidates', 'translates'])

/** A draft as schema.org Legislation, never in force, with its provisions as parts. Only drafts that it is made from count as its basis, not those that it counters. */
export const draftNode = (linked: LinkedIn, draft: DraftShown, provisions: readonly WordsShown[]): LinkedNode => {
  const { say } = linked.teller
  const based = draft.relations.filter(({ kind }) => BASED.has(kind))
  return {
    '@type': 'Legislation',
    '@id': address(linked, 'draft', draft.id),
    name: draft.title,
    alternateName: draft.siglum,
    legislationIdentifier: draft.id,
    legislationDate: draft.date,
    legislationLegalForce: 'NotInForce',
    inLanguage: draft.language,
    creativeWorkStatus: say(`known.${draft.status.known}`),
    ...(draft.wording === null ? {} : { creditText: say(`wording.${draft.wording}`) }),
    ...(based.length === 0 ? {} : { isBasedOn: based.map(one => ({ '@id': address(linked, 'draft', one.draft) })) }),
    ...(provisions.length === 0 ? {} : { hasPart: provisions.map(words => provisionNode(linked, draft, words)) }),
    isPartOf: { '@type': 'Dataset', name: linked.container, ...notices(linked) },
  }
}

const EVENT_STATUS: Readonly<Record<EventShown['status'], string>> = {
  'took-place': 'EventScheduled',
  'under-way': 'EventScheduled',
  planned: 'EventScheduled',
  cancelled: 'EventCancelled',
}

/** An event as schema.org Event. Who was absent has no term there and stands in the description alone. */
export const eventNode = (linked: LinkedIn, event: EventShown): LinkedNode => {
  const { teller } = linked
  const [from, to] = event.on?.split('/') ?? []
  const absent = event.absent.map(({ who }) => tell(teller, who.name)).join(', ')
  return {
    '@type': 'Event',
    '@id': address(linked, 'event', event.id),
    name: tell(teller, event.title),
    ...(from === undefined ? {} : { startDate: from }),
    ...(to === undefined ? {} : { endDate: to }),
    ...(event.length === null ? {} : { duration: event.length }),
    ...(event.place === null ? {} : { location: { '@type': 'Place', name: event.place } }),
    eventStatus: `https://schema.org/${EVENT_STATUS[event.status]}`,
    description: [
      teller.say(`event-status.${event.status}`),
      ...(absent === '' ? [] : [teller.say('event.absent', { names: absent })]),
      ...(linked.notice === null ? [] : [linked.notice]),
    ].join('. '),
    attendee: event.present.map(who => agentOf(linked, who)),
  }
}

const ROLES: Readonly<Record<string, string>> = {
  outlet: 'Organization',
  organisation: 'Organization',
  person: 'Person',
}

/** A statement as schema.org Claim: its last link said it, and each report of it was derived from the next (PROV). It claims nothing of its own. */
export const claimNode = (linked: LinkedIn, { id, content, chain, saidOn }: ChainShown): LinkedNode => {
  const own = address(linked, 'attribution', id)
  const agents = chain.map(({ name, role, who }) =>
    who === null ? { '@type': ROLES[role] ?? 'Thing', name } : agentOf(linked, who),
  )
  const reports = agents.toReversed().reduce<LinkedNode | null>(
    (further, agent, place) => ({
      '@type': 'prov:Entity',
      '@id': `${own}.${chain.length - place}`,
      'prov:wasAttributedTo': agent,
      ...(further === null ? {} : { 'prov:wasDerivedFrom': further }),
    }),
    null,
  )
  return {
    '@type': 'Claim',
    '@id': own,
    text: tell(linked.teller, content),
    ...(agents.length === 0 ? {} : { author: agents.at(-1) }),
    ...(saidOn === null ? {} : { dateCreated: saidOn }),
    ...(reports === null ? {} : { 'prov:wasDerivedFrom': reports }),
    ...notices(linked),
  }
}

/** Several nodes as one piece of linked data; null where there are none. */
export const linkedGraph = (nodes: readonly LinkedNode[]): object | null =>
  nodes.length === 0 ? null : { '@context': CONTEXT, '@graph': nodes }

/** JSON that can stand inside of a `script` element: no sign in it begins or ends an element, and it is valid JavaScript as well. */
export const jsonForScript = (value: unknown): string =>
  JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** Linked data for the head of a page. Browsers do not run it: it is a block of data, which the policy of the site leaves alone. */
export const renderLinkedData = (value: object): Html =>
  html`<script type="application/ld+json">${verbatim(jsonForScript(value))}</script>`
