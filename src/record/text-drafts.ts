import type { Correction } from '../text/align.ts'
import { type Completeness, type ProvisionKind, type Draft as TextDraft, toProvisionId } from '../text/draft.ts'
import type { DraftEdge } from '../text/lineage.ts'
import type { ThingId } from './id.ts'
import { labelOf } from './label.ts'
import type { Who } from './people.ts'
import { findThing, type RecordState } from './state.ts'
import type { Draft, Provision } from './texts.ts'

const inReadingOrder = (one: Provision, other: Provision): number =>
  one.order - other.order || (one.id < other.id ? -1 : 1)

// Walking all provisions for each of many drafts costs their product; a state does not change, so it is walked once.
const byDraft = new WeakMap<ReadonlyMap<ThingId, Provision>, ReadonlyMap<ThingId, readonly Provision[]>>()

const provisionsByDraft = (state: RecordState): ReadonlyMap<ThingId, readonly Provision[]> => {
  const provisions = state.things.provision
  const known = byDraft.get(provisions)
  if (known !== undefined) return known
  const groups = new Map<ThingId, Provision[]>()
  for (const provision of provisions.values()) {
    const group = groups.get(provision.draft)
    if (group === undefined) groups.set(provision.draft, [provision])
    else group.push(provision)
  }
  for (const group of groups.values()) group.sort(inReadingOrder)
  byDraft.set(provisions, groups)
  return groups
}

/** The provisions of a draft in reading order; none for a draft that is known from descriptions only. */
export const provisionsOf = (state: RecordState, draft: ThingId): readonly Provision[] =>
  provisionsByDraft(state).get(draft) ?? []

/** All drafts, the oldest first; of one day by their ids. */
export const draftsByDate = (state: RecordState): readonly Draft[] =>
  [...state.things.draft.values()].sort((one, other) =>
    one.date < other.date || (one.date === other.date && one.id < other.id) ? -1 : 1,
  )

const KINDS: Readonly<Record<ProvisionKind, true>> = {
  part: true,
  title: true,
  chapter: true,
  section: true,
  article: true,
  paragraph: true,
  subparagraph: true,
  point: true,
  indent: true,
  sentence: true,
  recital: true,
  definition: true,
  annex: true,
  table: true,
  heading: true,
  preamble: true,
  text: true,
}

const isProvisionKind = (word: string): word is ProvisionKind => Object.hasOwn(KINDS, word)

const completenessOf = ({ status, missing }: Draft): Completeness =>
  status.known === 'full' && (missing === undefined || missing.length === 0)
    ? { kind: 'complete' }
    : { kind: 'partial', missing: missing ?? null }

const nameOf = (state: RecordState, who: Who, language: string): string => {
  if ('name' in who) return who.name
  const named =
    'party' in who
      ? findThing(state, 'party', who.party)
      : 'bloc' in who
        ? findThing(state, 'bloc', who.bloc)
        : findThing(state, 'person', who.person)
  return named === null ? '' : labelOf(named.name, language)
}

const textProvision = (draft: Draft, provision: Provision): TextDraft['provisions'] => {
  const id = toProvisionId(provision.id)
  const { kind, marking, heading, text, depth } = provision
  if (id === null) return []
  const wording = provision.wording ?? draft.wording
  return [{ id, kind: isProvisionKind(kind) ? kind : 'text', marking, heading, text, depth, wording, span: null }]
}

/**
 * A draft of the record as the text engine reads it, under its siglum; ids stay as they are. Null where the record has no such draft.
 * A draft known from descriptions only is one without provisions, of which part is missing.
 */
export const toTextDraft = (state: RecordState, id: ThingId): TextDraft | null => {
  const draft = findThing(state, 'draft', id)
  if (draft === null) return null
  const names = draft.by.map(who => nameOf(state, who, draft.language)).filter(name => name !== '')
  return {
    siglum: draft.siglum,
    title: draft.title,
    language: draft.language,
    date: draft.date,
    party: names.length === 0 ? null : names.join(', '),
    note: draft.note ?? null,
    completeness: completenessOf(draft),
    provisions: provisionsOf(state, id).flatMap(provision => textProvision(draft, provision)),
    status: draft.status.published,
  }
}

/** The recorded relations of drafts as edges for comparing and tracing: from the draft that a relation names to the one that has it. */
export const draftEdges = (state: RecordState): readonly DraftEdge[] =>
  draftsByDate(state).flatMap(draft =>
    draft.relations.flatMap(relation => {
      const other = findThing(state, 'draft', relation.draft)
      return other === null ? [] : [{ from: other.siglum, to: draft.siglum }]
    }),
  )

const placeOf = (state: RecordState, provision: ThingId): Correction['from'] | null => {
  const draft = findThing(state, 'provision', provision)?.draft
  const siglum = draft === undefined ? undefined : findThing(state, 'draft', draft)?.siglum
  const id = toProvisionId(provision)
  return siglum === undefined || id === null ? null : { siglum, provision: id }
}

/** One link that holds, or must not, between two provisions of the record; none where the record lacks one of them. */
export const correctionBetween = (
  state: RecordState,
  kind: Correction['kind'],
  pair: { readonly from: ThingId; readonly to: ThingId },
): readonly Correction[] => {
  const [from, to] = [placeOf(state, pair.from), placeOf(state, pair.to)]
  return from === null || to === null ? [] : [{ kind, from, to }]
}
