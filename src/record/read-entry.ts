import * as z from 'zod'
import { accept, type Refusal, type Result, refuse } from '../text/reading.ts'
import { Author, type Entry, Reason } from './entry.ts'
import { refKey, refOf } from './state.ts'
import { THING_KINDS, THINGS, type Thing } from './thing.ts'
import { Instant } from './time.ts'

/** Longer than any entry can be: two provisions of two million units, each written as `\\uXXXX`. */
const LONGEST = 32_000_000

// The union of 22 literal kinds is told apart by its word, so that a refusal names the field of the one kind that was meant.
const kinds = THING_KINDS.map(kind => z.strictObject({ kind: z.literal(kind), value: THINGS[kind] }))
const [firstKind, ...otherKinds] = kinds
const AnyThing = z.discriminatedUnion('kind', [firstKind as (typeof kinds)[number], ...otherKinds])

const EntryForm = z.strictObject({
  seq: z.number().int().positive(),
  recordedAt: Instant,
  knownOn: Instant,
  by: Author,
  why: Reason.nullable(),
  change: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('add'), after: AnyThing }),
    z.strictObject({ kind: z.literal('amend'), before: AnyThing, after: AnyThing }),
    z.strictObject({ kind: z.literal('retract'), before: AnyThing }),
  ]),
})

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

const refusal = (kind: string, at: string, says: string): Result<never> => refuse({ kind, params: { at, says } })

const soundOf = (entry: Entry): Result<Entry> => {
  const { change, why } = entry
  if (change.kind === 'add') return accept(entry)
  if (why === null) return refusal('entry-form', 'why', 'a change has a reason')
  if (change.kind === 'amend' && refKey(refOf(change.before)) !== refKey(refOf(change.after as Thing)))
    return refusal('entry-form', 'change.after', 'an amendment keeps kind and id')
  return accept(entry)
}

/**
 * One entry from its JSON, from outside: a line of a journal, a row of a backup. Refuses what is too long (`entry-too-long`), no JSON
 * (`entry-not-json`) or no entry (`entry-form`, with the first field that is wrong). What the log hashes is the line, not what is read
 * from it: a field that came to the program later is filled in here with its default.
 */
export const readEntry = (line: string): Result<Entry, Refusal> => {
  if (line.length > LONGEST) return refusal('entry-too-long', '', String(line.length))
  const raw = parsed(line)
  if (raw === undefined) return refusal('entry-not-json', '', line.slice(0, 40))
  const read = EntryForm.safeParse(raw)
  if (read.success) return soundOf(read.data as Entry)
  const [issue] = read.error.issues
  return refusal('entry-form', issue?.path.map(String).join('.') ?? '', issue?.message ?? '')
}
