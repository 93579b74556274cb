import * as z from 'zod'
import { Evidence, Language, Localised, plainText, SomeEvidence } from './evidence.ts'
import { ref, ThingId } from './id.ts'
import { Who } from './people.ts'
import { Digest } from './sources.ts'
import { CalendarDate } from './time.ts'

/** The text being negotiated, across all its drafts (FRBR work). */
export const Instrument = z.strictObject({ id: ThingId, title: Localised })
export type Instrument = z.infer<typeof Instrument>

/** How much of a draft's text is known, and how it came to be known. */
const TextStatus = z.strictObject({
  known: z.enum(['full', 'partial', 'described', 'alleged']).describe('described: known from descriptions alone'),
  published: z.enum(['official', 'leaked', 'reported']),
})
export type TextStatus = z.infer<typeof TextStatus>

/** How a draft stands to another: the drafts of a negotiation are a graph, not a line. */
export const DraftRelation = z.strictObject({
  kind: z.enum(['derives-from', 'counters', 'consolidates', 'translates', 'alleged']),
  draft: ref('draft'),
  evidence: z.array(Evidence).default([]),
})
export type DraftRelation = z.infer<typeof DraftRelation>

const WordingKind = z.enum(['original', 'quoted', 'translated', 'restated'])

/** One dated state of the instrument, or a rival text. Its provisions are things of their own; a draft may have none. */
export const Draft = z.strictObject({
  id: ThingId,
  instrument: ref('instrument'),
  siglum: plainText(20).describe('Short label in a synopsis: US-28'),
  title: plainText(500),
  language: Language,
  date: CalendarDate,
  by: z.array(Who).default([]).describe('Whose text it is said to be; accounts may dispute it'),
  status: TextStatus,
  missing: z.array(plainText(40)).optional().describe('Markings known to be unknown; absent where nobody says which'),
  points: z.number().int().positive().optional().describe('How many points it is said to have'),
  wording: WordingKind.default('original'),
  note: plainText(2_000).optional(),
  relations: z.array(DraftRelation).default([]),
  evidence: z.array(Evidence).default([]),
})
export type Draft = z.infer<typeof Draft>

/** One file or page that attests a draft (TEI witness). */
export const Witness = z.strictObject({
  id: ThingId,
  draft: ref('draft'),
  digest: Digest,
  mediaType: plainText(100),
  origin: plainText(1_000).describe('Where the file came from'),
  source: ref('source').optional(),
})
export type Witness = z.infer<typeof Witness>

/** One numbered or headed unit of a draft; its id is the draft's id, a dot and its marking path. `order` sorts within the draft. */
export const Provision = z.strictObject({
  id: ThingId,
  draft: ref('draft'),
  order: z.number().int().nonnegative(),
  depth: z.number().int().min(1).max(50).default(1),
  kind: plainText(40).default('point'),
  marking: plainText(200).nullable(),
  heading: plainText(2_000).nullable().default(null),
  text: z.string().max(2_000_000),
  wording: WordingKind.optional().describe("Where it differs from the draft's"),
  evidence: z.array(Evidence).default([]),
})
export type Provision = z.infer<typeof Provision>

/** What a source says that a draft, or one point of it, says: kept beside the words, never in their place. */
export const Description = z.strictObject({
  id: ThingId,
  draft: ref('draft'),
  marking: plainText(200).optional().describe('The point meant; absent where the draft as a whole is described'),
  lineage: ref('lineage').optional(),
  says: Localised,
  by: Who.optional().describe('Absent: the writer of the source'),
  differs: z.boolean().default(false).describe('true: the known words say otherwise'),
  evidence: SomeEvidence,
})
export type Description = z.infer<typeof Description>

/** One provision through all drafts, as taken into the record. `parts` says in which drafts it was split or merged by intent. */
export const RecordedLineage = z.strictObject({
  id: ThingId,
  title: Localised,
  provisions: z.array(ref('provision')),
  split: z.array(ref('draft')).default([]).describe('Drafts in which it stands in more than one provision'),
})
export type RecordedLineage = z.infer<typeof RecordedLineage>

/** A correction of the alignment by hand, with its reason; it holds, and the rest is aligned around it. */
export const LineageCorrection = z.strictObject({
  id: ThingId,
  kind: z.enum(['mustLink', 'mustNotLink']),
  from: ref('provision'),
  to: ref('provision'),
  reason: plainText(1_000),
})
export type LineageCorrection = z.infer<typeof LineageCorrection>

/** Whether a lineage is agreed, from a day; `adReferendum`: agreed by delegates, to be confirmed at home. */
export const Standing = z.strictObject({
  id: ThingId,
  lineage: ref('lineage'),
  on: CalendarDate,
  standing: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('open') }),
    z.strictObject({ kind: z.literal('bracketed') }),
    z.strictObject({ kind: z.literal('reserved'), by: z.array(Who).min(1) }),
    z.strictObject({
      kind: z.literal('agreed'),
      adReferendum: z.boolean().default(false),
    }),
  ]),
  evidence: SomeEvidence,
})
export type Standing = z.infer<typeof Standing>
