import type { Refusal, Result } from '../text/reading.ts'
import type { Phrases } from '../web/pages/phrases.en.ts'
import type { Tongue } from '../web/pages/phrases.ts'
import type { Call } from './call.ts'
import type { Console } from './console.ts'

/** What a command is given: what was asked, where it writes, and in which language. */
export type Errand = {
  readonly call: Call
  readonly console: Console
  readonly tongue: Tongue
  readonly phrases: Phrases
}

/** Why a command cannot be done: one reason, or all reasons at once. */
export type Refusals = Refusal | readonly Refusal[]

/** Does the work of a command. The value is the exit code; refusals become a line each and exit code 2. */
export type Run = (errand: Errand) => Promise<Result<number, Refusals>>
