import * as z from 'zod'
import { Evidence, Language, Localised, plainText, SomeEvidence } from './evidence.ts'
import { ref, ThingId } from './id.ts'
import { CalendarDate } from './time.ts'

/** Another name. A mocking one says whose it is and is never shown as a label. */
const Alias = z
  .strictObject({
    name: plainText(300),
    language: Language.optional(),
    mocking: z.strictObject({ whose: plainText(300), evidence: Evidence.optional() }).optional(),
  })
  .describe('Another name, with its language; `mocking` says whose mocking name it is')
export type Alias = z.infer<typeof Alias>

const named = {
  id: ThingId,
  name: Localised,
  aliases: z.array(Alias).default([]),
}

/** Who negotiates, or is concerned: a state, an organisation, a group. */
export const Party = z.strictObject({
  ...named,
  kind: z.enum(['state', 'organisation', 'group']).default('state'),
  negotiates: z.boolean().default(true).describe('false: concerned, but not at the table'),
})
export type Party = z.infer<typeof Party>

const membership = {
  party: ref('party'),
  from: CalendarDate.optional(),
  to: CalendarDate.optional(),
}

/** A named group of parties (a coalition), its members from a day to a day. */
export const Bloc = z.strictObject({
  ...named,
  members: z.array(z.strictObject(membership)).default([]),
  open: z.boolean().default(false).describe('true: it has members beyond those named here'),
  evidence: z.array(Evidence).default([]),
})
export type Bloc = z.infer<typeof Bloc>

/** Somebody who speaks or acts for a party, in an office, from a day to a day. */
export const Person = z.strictObject({
  ...named,
  offices: z
    .array(z.strictObject({ ...membership, title: Localised }))
    .default([])
    .describe('Offices, each for a party, from a day to a day'),
})
export type Person = z.infer<typeof Person>

/** Who is meant, of whatever kind: a party, a bloc or a person of the record, or a name that the record has no row for. */
export const Who = z
  .union([
    z.strictObject({ party: ref('party') }),
    z.strictObject({ bloc: ref('bloc') }),
    z.strictObject({
      person: ref('person'),
      for: ref('party').optional().describe('the party spoken for'),
    }),
    z.strictObject({ name: plainText(300) }),
  ])
  .describe('A party, a bloc, a person, or a bare name')
export type Who = z.infer<typeof Who>

/** Somebody's differing account of a thing of the record: a denial, a confirmation. Accounts stand side by side, none wins. */
export const Account = z.strictObject({
  id: ThingId,
  of: z.strictObject({ kind: plainText(40), id: ThingId }),
  by: Who,
  says: z.enum(['confirms', 'denies', 'reconfirms', 'disputes-authorship']),
  statement: Localised.optional(),
  saidOn: CalendarDate.optional(),
  evidence: SomeEvidence,
})
export type Account = z.infer<typeof Account>
