import * as z from 'zod'

const SLUG = /^[a-z0-9](?:[a-z0-9._~-]{0,158}[a-z0-9])?$/

const slug = (what: string) =>
  z
    .string()
    .regex(SLUG, 'small letters, digits, dots and hyphens, 160 at most, beginning and ending with a letter or digit')
    .describe(`Id of ${what}: small letters, digits, dots, hyphens. It never changes its meaning.`)

/** Names one negotiation; every table is keyed by it. */
export const NegotiationId = slug('the negotiation').brand<'NegotiationId'>()
export type NegotiationId = z.infer<typeof NegotiationId>

/** Names one thing of the record, among the things of its kind. */
export const ThingId = slug('the thing').brand<'ThingId'>()
export type ThingId = z.infer<typeof ThingId>

/** A raw string from outside as an id, or null where it is none. */
export const toThingId = (raw: string): ThingId | null => ThingId.safeParse(raw).data ?? null

/** A raw string from outside as a negotiation's id, or null where it is none. */
export const toNegotiationId = (raw: string): NegotiationId | null => NegotiationId.safeParse(raw).data ?? null

/** The kinds of thing that a field may name. */
export type RefKind =
  | 'party'
  | 'bloc'
  | 'person'
  | 'source'
  | 'instrument'
  | 'draft'
  | 'provision'
  | 'lineage'
  | 'issue'
  | 'formulation'
  | 'position'
  | 'event'

/** A field that names a thing of one kind; the kind is kept in the schema's meta data, where `references` finds it. */
export const ref = (kind: RefKind) =>
  ThingId.meta({
    refersTo: kind,
    description: `Id of a ${kind} of this record`,
  })
