import * as z from 'zod'
import { Evidence, Language, Localised, plainText, SomeEvidence } from './evidence.ts'
import { ref, ThingId } from './id.ts'
import { Who } from './people.ts'
import { CalendarDate, Occasion } from './time.ts'

/** A question in dispute, over one or more lineages. */
export const Issue = z.strictObject({
  id: ThingId,
  title: Localised,
  question: Localised.optional(),
  lineages: z.array(ref('lineage')).default([]),
  optional: z.boolean().default(false).describe('true: an agreement may leave it out'),
})
export type Issue = z.infer<typeof Issue>

/** One candidate wording of an issue, and where it comes from: a provision of a draft, or a statement. */
export const Formulation = z.strictObject({
  id: ThingId,
  issue: ref('issue'),
  text: plainText(5_000),
  language: Language,
  origin: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('provision'),
      provision: ref('provision'),
    }),
    z.strictObject({
      kind: z.literal('statement'),
      by: Who,
      saidOn: Occasion.optional(),
    }),
  ]),
  place: plainText(300).optional().describe('The place it names, in words'),
  wording: z.enum(['original', 'quoted', 'translated', 'restated']).default('restated'),
  evidence: z.array(Evidence).default([]),
})
export type Formulation = z.infer<typeof Formulation>

const terms = z.array(plainText(200)).default([])

/** What must be present in the text, or absent from it, in structured words. A term list holds synonyms and narrower terms; an empty one means anything. */
export const RedLineTerms = z.strictObject({
  requires: z.enum(['absent', 'present']),
  statement: plainText(500),
  subject: terms,
  action: terms,
  object: terms,
  place: terms,
  quantity: z
    .union([z.strictObject({ atMost: z.number() }), z.strictObject({ atLeast: z.number() })])
    .nullable()
    .default(null),
})
export type RedLineTerms = z.infer<typeof RedLineTerms>

/** Whose word a position rests on. `author`: a writer ascribes it, without anybody of the party quoted for it. */
const Basis = z.enum(['own-voice', 'reported', 'author'])

/** What a party wants of an issue or a lineage, as reported, from a day, with evidence. */
export const Position = z
  .strictObject({
    id: ThingId,
    party: ref('party').optional(),
    bloc: ref('bloc').optional(),
    speaker: ref('person').optional().describe('The person who said it'),
    issue: ref('issue').optional(),
    lineage: ref('lineage').optional(),
    formulation: ref('formulation').optional(),
    stance: z.enum(['supports', 'opposes', 'demands', 'rejects', 'conditional']),
    firmness: z.enum(['preference', 'firm', 'red-line']),
    statement: Localised.describe('What is wanted, in one neutral sentence'),
    condition: Localised.optional(),
    sequence: z.strictObject({ first: Localised, later: Localised }).optional().describe('What is wanted before what'),
    saidOn: Occasion.optional(),
    until: CalendarDate.optional().describe('The day from which it is no longer held'),
    basis: Basis,
    terms: RedLineTerms.optional(),
    instances: z
      .array(z.strictObject({ saidOn: Occasion.optional(), evidence: Evidence }))
      .default([])
      .describe('Each time that it was said, where known'),
    evidence: SomeEvidence,
  })
  .refine(position => (position.party === undefined) !== (position.bloc === undefined), 'either a party or a bloc')
  .refine(
    position =>
      position.stance !== 'conditional' || position.condition !== undefined || position.sequence !== undefined,
    'a conditional position names its condition',
  )
export type Position = z.infer<typeof Position>

/** Whether a position is a red line whose terms are known: what a ruling can rest on. */
export const isTermedLine = ({ firmness, terms }: Position): boolean => firmness === 'red-line' && terms !== undefined

/** One who passes a statement on. */
const ChainLink = z.strictObject({
  name: plainText(300),
  role: z.enum(['outlet', 'person', 'organisation', 'official', 'document']),
  who: Who.optional(),
  source: ref('source').optional(),
})
export type ChainLink = z.infer<typeof ChainLink>

/** Who said what, and who passed it on: the chain runs from the source nearest to the reader to the original speaker; empty where nobody is named. */
export const Attribution = z.strictObject({
  id: ThingId,
  content: Localised,
  form: z.enum(['direct', 'indirect', 'paraphrase']),
  chain: z.array(ChainLink),
  saidOn: Occasion.optional(),
  issues: z.array(ref('issue')).default([]),
  evidence: SomeEvidence,
})
export type Attribution = z.infer<typeof Attribution>

/** A forecast, cause or motive. Never scored as true: it has a claimant, or is ambiguous between writer and somebody else. */
export const Claim = z.strictObject({
  id: ThingId,
  kind: z.enum(['forecast', 'cause', 'motive', 'characterisation']),
  statement: Localised,
  claimant: z.union([
    z.strictObject({ kind: z.literal('who'), who: Who }),
    z.strictObject({ kind: z.literal('author') }),
    z.strictObject({
      kind: z.literal('ambiguous'),
      between: z.array(Who).default([]),
    }),
  ]),
  condition: Localised.optional(),
  consequence: Localised.optional(),
  issues: z.array(ref('issue')).default([]),
  evidence: SomeEvidence,
})
export type Claim = z.infer<typeof Claim>

/** Who reads which wording as allowing or forbidding what. */
export const Interpretation = z.strictObject({
  id: ThingId,
  of: ref('provision').describe('The provision read'),
  reader: z.union([
    z.strictObject({ kind: z.literal('who'), who: Who }),
    z.strictObject({ kind: z.literal('author') }),
  ]),
  reads: z.enum(['allows', 'forbids', 'requires', 'leaves-open']),
  what: Localised,
  saidOn: Occasion.optional(),
  evidence: SomeEvidence,
})
export type Interpretation = z.infer<typeof Interpretation>

/**
 * An editor's verdict on one red line and one draft, or one provision of it, against the one that the words alone give. Both are shown, with the reason; who ruled
 * stands in the entry.
 */
export const Ruling = z.strictObject({
  id: ThingId,
  position: ref('position').describe('The position with the red line'),
  draft: ref('draft'),
  provision: ref('provision').optional().describe('Absent: the ruling is on the draft as a whole'),
  verdict: z.enum(['crosses', 'touches', 'respects', 'unknown']),
  reason: plainText(2_000),
})
export type Ruling = z.infer<typeof Ruling>

/** A stage towards an action, attributed. Steps with one `action` belong together. */
export const Step = z.strictObject({
  id: ThingId,
  action: Localised,
  towards: ThingId.describe('Id shared by the steps of one action'),
  stage: z.enum(['explored', 'selected', 'announced', 'done']),
  by: Who,
  on: Occasion.optional(),
  evidence: SomeEvidence,
})
export type Step = z.infer<typeof Step>
