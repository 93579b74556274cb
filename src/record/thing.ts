import * as z from 'zod'
import { Event } from './events.ts'
import { Localised, plainText } from './evidence.ts'
import { ThingId } from './id.ts'
import { Account, Bloc, Party, Person } from './people.ts'
import { Source } from './sources.ts'
import { Attribution, Claim, Formulation, Interpretation, Issue, Position, Ruling, Step } from './statements.ts'
import {
  Description,
  Draft,
  Instrument,
  LineageCorrection,
  Provision,
  RecordedLineage,
  Standing,
  Witness,
} from './texts.ts'
import { CalendarDate } from './time.ts'

/** The whole matter: what is negotiated, and what stands on every page of it (`notice`). One for each record. */
export const Negotiation = z.strictObject({
  id: ThingId,
  title: Localised,
  about: Localised.optional(),
  notice: Localised.optional().describe('A sentence that stands on every page, feed and export'),
  closedOn: CalendarDate.optional().describe('The day after which it is not maintained'),
  sample: z.boolean().default(false),
  licence: plainText(300).optional(),
})
export type Negotiation = z.infer<typeof Negotiation>

/** Every kind of thing that a record holds, with its form. */
export const THINGS = {
  negotiation: Negotiation,
  source: Source,
  party: Party,
  bloc: Bloc,
  person: Person,
  instrument: Instrument,
  draft: Draft,
  witness: Witness,
  provision: Provision,
  lineage: RecordedLineage,
  correction: LineageCorrection,
  issue: Issue,
  formulation: Formulation,
  position: Position,
  attribution: Attribution,
  claim: Claim,
  interpretation: Interpretation,
  ruling: Ruling,
  description: Description,
  step: Step,
  event: Event,
  standing: Standing,
  account: Account,
} as const

/** The kinds, in the order in which things are taken: what is referred to comes first. */
export const THING_KINDS = Object.keys(THINGS) as readonly ThingKind[]
/** One of the kinds of thing: `draft`, `position` … */
export type ThingKind = keyof typeof THINGS
/** Whether a word from outside names a kind. */
export const isThingKind = (word: string): word is ThingKind => Object.hasOwn(THINGS, word)
/** The value of a thing of one kind. */
export type ThingOf<Kind extends ThingKind> = z.infer<(typeof THINGS)[Kind]>
/** One thing of the record: its kind and its value. */
export type Thing = {
  [Kind in ThingKind]: { readonly kind: Kind; readonly value: ThingOf<Kind> }
}[ThingKind]
/** Names one thing. */
export type ThingRef = { readonly kind: ThingKind; readonly id: ThingId }
