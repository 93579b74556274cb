import * as z from 'zod'
import { Localised, plainText, SomeEvidence } from './evidence.ts'
import { ref, ThingId } from './id.ts'
import { Who } from './people.ts'
import { Occasion } from './time.ts'

/** What happened, or is planned, in the world. Who was absent though concerned is part of it. */
export const Event = z.strictObject({
  id: ThingId,
  kind: z.enum(['meeting', 'call', 'trip', 'summit', 'publication', 'decision', 'vote', 'deadline']),
  title: Localised,
  on: Occasion.optional(),
  place: plainText(300).optional(),
  length: z
    .string()
    .regex(/^P(?:\d+W|(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?)?)$/)
    .optional()
    .describe('ISO 8601 duration: PT5H'),
  status: z.enum(['took-place', 'planned', 'cancelled', 'under-way']),
  present: z.array(Who).default([]),
  absent: z
    .array(z.strictObject({ who: Who, concerned: Localised.optional() }))
    .default([])
    .describe('Absent though concerned'),
  purpose: Localised.optional(),
  outcome: Localised.optional(),
  fulfils: ref('event').optional().describe('The planned event that this one is the report of'),
  drafts: z.array(ref('draft')).default([]),
  lineages: z.array(ref('lineage')).default([]),
  issues: z.array(ref('issue')).default([]),
  evidence: SomeEvidence,
})
export type Event = z.infer<typeof Event>
