import { z } from '@hono/zod-openapi'
import { NegotiationId, ThingId } from '../../record/id.ts'
import { THING_KINDS } from '../../record/thing.ts'
import { CalendarDate } from '../../record/time.ts'

const Text = z.record(z.string(), z.string()).describe('A text by the language that it is in')
const Thing = z.object({ kind: z.enum(THING_KINDS), value: z.record(z.string(), z.unknown()) })

const Head = z.object({ id: z.string(), title: Text.nullable(), notice: Text.nullable() })

const answer = <Shape extends z.ZodRawShape>(topic: string, shape: Shape) =>
  z.object({
    travaux: z.literal('api/1'),
    topic: z.literal(topic),
    negotiation: Head,
    revision: z.int().min(0).describe('The entry of the record after which this was so'),
    ...shape,
  })

/** The negotiations of a site. */
export const NegotiationsAnswer = z.object({
  travaux: z.literal('api/1'),
  topic: z.literal('negotiations'),
  negotiations: z.array(Head.extend({ revision: z.int().min(0), pages: z.record(z.string(), z.string()) })),
})

/** The points of a record: lineages of provisions. */
export const PointsAnswer = answer('points', {
  points: z.array(
    z.object({
      id: ThingId,
      title: Text.nullable(),
      recorded: z.boolean().describe('Whether somebody took it into the record, or the texts alone tell it'),
      reintroduced: z.boolean(),
      provisions: z.record(z.string(), z.array(z.string())).describe('Ids of provisions by the siglum of their draft'),
      traced: z.array(z.string()).describe('Those that stand there by alignment only'),
    }),
  ),
})

const Entry = z.object({
  seq: z.int().min(1),
  recordedAt: z.string(),
  knownOn: z.string(),
  by: z.string(),
  why: z.string().nullable(),
  change: z.object({ kind: z.enum(['add', 'amend', 'retract']), before: Thing.optional(), after: Thing.optional() }),
})

/** Entries of a record in their order, a page of them. */
export const EntriesAnswer = answer('entries', {
  total: z.int().min(0).describe('How many entries count'),
  next: z.int().min(1).nullable().describe('Where the next page begins; null at the end'),
  entries: z.array(Entry),
})

/** What was changed after it was first written. */
export const CorrectionsAnswer = answer('corrections', {
  changes: z.array(
    z.object({
      seq: z.int().min(1),
      recordedAt: z.string(),
      knownOn: z.string(),
      by: z.string(),
      why: z.string(),
      kind: z.enum(['amend', 'retract']),
      thing: z.object({ kind: z.enum(THING_KINDS), id: z.string() }),
      fields: z.array(z.object({ field: z.string(), before: z.unknown(), after: z.unknown() })),
    }),
  ),
  alignments: z.array(z.object({ correction: z.record(z.string(), z.unknown()), entry: Entry.nullable() })),
})

/** Why there is no answer (RFC 9457). */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  errors: z.array(z.object({ in: z.string(), name: z.string(), expected: z.string() })).optional(),
})

/** Which negotiation is asked. */
export const NegotiationPath = z.object({ negotiation: NegotiationId })
/** Which point is asked for. */
export const PointPath = NegotiationPath.extend({
  which: z
    .string()
    .min(1)
    .max(160)
    .describe('A lineage, a provision, a draft and its marking (`us-28.8`), or a marking alone'),
})

/** The moment that is asked about, and the language of what is wrong. */
export const Moment = z.object({
  knownOn: CalendarDate.optional().describe('Only what was public by the end of this day'),
  on: CalendarDate.optional().describe('As it was on this day in the world'),
  revision: z.coerce
    .number()
    .int()
    .min(0)
    .max(999_999_999)
    .optional()
    .describe('The record as it was after this entry, for good'),
  lang: z.enum(['en', 'de']).optional().describe('The language of titles of problems'),
})

/** The moment, and which page of the entries. */
export const MomentAndPage = Moment.extend({
  from: z.coerce.number().int().min(1).max(999_999_999).default(1).describe('The first sequence number'),
  limit: z.coerce.number().int().min(1).max(1_000).default(100).describe('How many entries at most'),
})
