import { type ThingId, toThingId } from '../record/id.ts'
import { type LineageOfRecord, lineagesOf } from '../record/lineages.ts'
import { remember } from '../record/remember.ts'
import { findThing, type RecordState } from '../record/state.ts'
import { draftsByDate } from '../record/text-drafts.ts'
import type { Anchor } from './comment.ts'
import { isPageOf, pageName } from './page-name.ts'

/** The place whose comments are wanted: the page of a point, one provision of one draft, or another page of the record by its route. */
export type CommentPlace =
  | { readonly kind: 'point'; readonly lineage: ThingId }
  | { readonly kind: 'provision'; readonly draft: ThingId; readonly provision: ThingId }
  | { readonly kind: 'page'; readonly page: string }

/** How a comment comes to a place: `here`, it was written on it; `carried`, it was written on the draft `from` and belongs to the same lineage. */
export type Carried = { readonly kind: 'here' } | { readonly kind: 'carried'; readonly from: ThingId }

/**
 * One key for each place, the same whenever it was written: of a point its lineage, of a provision its draft and itself, of a page its route.
 * Made of small letters, digits, `.`, `_`, `~`, `-`, `/` and one colon.
 */
export const anchorKey = (anchor: Anchor | CommentPlace): string => {
  switch (anchor.kind) {
    case 'page':
      return `page:${pageName(anchor.page) ?? anchor.page}`
    case 'point':
      return `point:${anchor.lineage}`
    case 'provision':
      return `provision:${anchor.draft}/${anchor.provision}`
  }
}

const MOST_UNITS = 2_000

const parsed = (raw: unknown): unknown => {
  if (typeof raw !== 'string') return raw
  if (raw.length > MOST_UNITS) return null
  try {
    return JSON.parse(raw)
  } catch {
    return null
  }
}

const FIELDS: Readonly<Record<Anchor['kind'], readonly string[]>> = {
  page: ['kind', 'page'],
  point: ['kind', 'lineage', 'draft', 'provision'],
  provision: ['kind', 'draft', 'provision', 'lineage'],
}

const idIn = (value: unknown): ThingId | null => (typeof value === 'string' ? toThingId(value) : null)

// A hidden field that is empty says null; anything else that is no id spoils the whole anchor.
const isNothing = (value: unknown): boolean => value === null || value === undefined || value === ''

const anchorOf = (fields: Readonly<Record<string, unknown>>): Anchor | null => {
  const [draft, provision, lineage] = [idIn(fields.draft), idIn(fields.provision), idIn(fields.lineage)]
  const isSound = (id: ThingId | null, raw: unknown): boolean => id !== null || isNothing(raw)
  switch (fields.kind) {
    case 'page': {
      const page = typeof fields.page === 'string' ? pageName(fields.page) : null
      return page === null ? null : { kind: 'page', page }
    }
    case 'point':
      if (lineage === null || !isSound(draft, fields.draft) || !isSound(provision, fields.provision)) return null
      return provision !== null && draft === null ? null : { kind: 'point', lineage, draft, provision }
    case 'provision':
      if (draft === null || provision === null || !isSound(lineage, fields.lineage)) return null
      return { kind: 'provision', draft, provision, lineage }
    default:
      return null
  }
}

/**
 * An anchor from outside: an object, or its JSON in at most 2,000 UTF-16 units, as the hidden field `anchor` of the form holds it. Ids may be null or
 * empty where an `Anchor` may lack them. Null where anything is not of the form, or a field stands that does not belong there. The route of a page
 * comes out in one spelling.
 */
export const readAnchor = (raw: unknown): Anchor | null => {
  const value = parsed(raw)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const fields = value as Readonly<Record<string, unknown>>
  const known = Object.hasOwn(FIELDS, String(fields.kind)) ? FIELDS[fields.kind as Anchor['kind']] : []
  return Object.keys(fields).every(name => known.includes(name)) ? anchorOf(fields) : null
}

type Rows = ReadonlyMap<ThingId, readonly LineageOfRecord[]>

const provisionsOf = ({ cells }: LineageOfRecord): readonly ThingId[] => Object.values(cells).flat()

/** In which lineages each provision stands; several where it was merged from several recorded ones. */
const rowsByProvision: (state: RecordState) => Rows = remember(state => {
  const rows = new Map<ThingId, LineageOfRecord[]>()
  for (const lineage of lineagesOf(state))
    for (const id of provisionsOf(lineage)) rows.set(id, [...(rows.get(id) ?? []), lineage])
  return rows
})

const recordedRows = remember(
  (state): ReadonlyMap<ThingId, LineageOfRecord> =>
    new Map(lineagesOf(state).flatMap(row => (row.recorded === null ? [] : [[row.recorded.id, row] as const]))),
)

/** The lineages in which a provision stands; none for null. */
export const rowsAt = (state: RecordState, provision: ThingId | null): readonly LineageOfRecord[] =>
  (provision === null ? undefined : rowsByProvision(state).get(provision)) ?? []

/** The lineages that an id of a point's page names. */
// Lineages that the texts alone tell have no lasting id: a point's page is then named by any of its provisions.
export const rowsNamed = (state: RecordState, id: ThingId): readonly LineageOfRecord[] => {
  const recorded = recordedRows(state).get(id)
  return recorded === undefined ? rowsAt(state, id) : [recorded]
}

const shareOne = (some: readonly LineageOfRecord[], others: readonly LineageOfRecord[]): boolean =>
  some.some(row => others.includes(row))

const standsIn = (state: RecordState, draft: ThingId, provision: ThingId): boolean =>
  findThing(state, 'provision', provision)?.draft === draft

/**
 * Whether a record has what an anchor names, and it belongs together: the provision stands in the draft and in the lineage, the page is one that every
 * record has or that of a thing of this one. A point may name a draft in which its lineage does not stand, as long as it names no provision.
 */
export const isKnownAnchor = (state: RecordState, anchor: Anchor): boolean => {
  switch (anchor.kind) {
    case 'page':
      return isPageOf(state, anchor.page)
    case 'point': {
      const { lineage, draft, provision } = anchor
      const rows = rowsNamed(state, lineage)
      if (rows.length === 0 || (draft !== null && findThing(state, 'draft', draft) === null)) return false
      if (provision === null) return true
      return draft !== null && standsIn(state, draft, provision) && shareOne(rows, rowsAt(state, provision))
    }
    case 'provision': {
      const { lineage, draft, provision } = anchor
      if (!standsIn(state, draft, provision)) return false
      return lineage === null || shareOne(rowsNamed(state, lineage), rowsAt(state, provision))
    }
  }
}

/** The lineages that a comment follows: its own where the record still knows it, and else those of what it was pinned to at the same time. */
export const rowsOf = (state: RecordState, anchor: Exclude<Anchor, { kind: 'page' }>): readonly LineageOfRecord[] => {
  const [named, stood] = [
    anchor.lineage === null ? [] : rowsNamed(state, anchor.lineage),
    rowsAt(state, anchor.provision),
  ]
  const [first, second] = anchor.kind === 'point' ? [named, stood] : [stood, named]
  return first.length > 0 ? first : second
}

const newestDraft = (state: RecordState, rows: readonly LineageOfRecord[]): ThingId | null =>
  draftsByDate(state).findLast(({ siglum }) => rows.some(({ cells }) => (cells[siglum] ?? []).length > 0))?.id ?? null

const from = (draft: ThingId | null): Carried => (draft === null ? { kind: 'here' } : { kind: 'carried', from: draft })

const toPoint = (state: RecordState, anchor: Exclude<Anchor, { kind: 'page' }>, lineage: ThingId): Carried | null => {
  const rows = rowsNamed(state, lineage)
  const isSame = anchor.kind === 'point' && anchor.lineage === lineage
  if (!isSame && !shareOne(rowsOf(state, anchor), rows)) return null
  return anchor.kind === 'point' && newestDraft(state, rows) === anchor.draft ? { kind: 'here' } : from(anchor.draft)
}

const toProvision = (
  state: RecordState,
  anchor: Exclude<Anchor, { kind: 'page' }>,
  shown: { readonly draft: ThingId; readonly provision: ThingId },
): Carried | null => {
  if (anchor.draft === shown.draft && anchor.provision === shown.provision) return { kind: 'here' }
  return shareOne(rowsOf(state, anchor), rowsAt(state, shown.provision)) ? from(anchor.draft) : null
}

/**
 * How a comment comes to the place that is shown; null where it does not belong there. A comment on one provision is carried to the page of each lineage
 * in which it stands, and to the provisions of that lineage in other drafts, earlier ones and the parts of a split among them. A comment on a point is
 * `here` on its page as long as no newer draft stands in the lineage; afterwards it is carried from the draft that stood newest when it was written.
 * One that was written before there was any draft is `here` wherever it belongs.
 */
export const carry = (state: RecordState, anchor: Anchor, shown: CommentPlace): Carried | null => {
  if (anchor.kind === 'page') return anchorKey(anchor) === anchorKey(shown) ? { kind: 'here' } : null
  switch (shown.kind) {
    case 'page':
      return null
    case 'point':
      return toPoint(state, anchor, shown.lineage)
    case 'provision':
      return toProvision(state, anchor, shown)
  }
}
