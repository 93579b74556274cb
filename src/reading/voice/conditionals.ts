import type { Span } from '../../text/span.ts'
import { spanOf, type Token } from '../../wording/tokens.ts'
import type { Tongue } from '../ground.ts'
import { clauseAround, isCarriedOn } from './clauses.ts'
import { CONDITION_OPENERS, SUBJUNCTIVES } from './lexicon/signals.ts'
import type { ConditionalRule } from './rules.ts'

const words = (entries: string): ReadonlySet<string> => new Set(entries.split(' '))

const FIRM = { de: words(SUBJUNCTIVES.de.firm), en: words(SUBJUNCTIVES.en.firm) }
const MILD = { de: words(SUBJUNCTIVES.de.mild), en: words(SUBJUNCTIVES.en.mild) }
const OPENERS = { de: words(CONDITION_OPENERS.de), en: words(CONDITION_OPENERS.en) }

const RELATIVES = words('that which who what')

/** A clause of what would be: its stretch, the place of its finite verb or opening word, whether it carries on the clause before it with "and", and its weight as a sign of the writer's voice. */
export type FoundConditional = {
  readonly span: Span
  readonly at: Span
  readonly rule: ConditionalRule
  readonly carriesOn: boolean
  readonly weight: 0 | 1 | 2
}

type Mood = { readonly rule: ConditionalRule; readonly weight: 0 | 1 | 2 }

const moodAt = (tokens: readonly Token[], at: number, tongue: Tongue): Mood | null => {
  const plain = tokens[at]?.plain ?? ''
  // "a strike that would have …" describes the thing rather than forecasts.
  if (FIRM[tongue].has(plain)) {
    return { rule: 'subjunctive', weight: tongue === 'en' && RELATIVES.has(tokens[at - 1]?.plain ?? '') ? 1 : 2 }
  }
  // "could not" tells mostly what somebody was not able to do.
  const next = tokens[at + 1]?.plain
  if (MILD[tongue].has(plain) && next !== 'not') return { rule: 'subjunctive', weight: next === 'have' ? 2 : 1 }
  return OPENERS[tongue].has(plain) ? { rule: 'condition-clause', weight: 0 } : null
}

/** The clauses of would, could and if in a row of tokens, in order; one clause stands once. */
export const findConditionals = (tokens: readonly Token[], tongue: Tongue): readonly FoundConditional[] => {
  const found: FoundConditional[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    const mood = moodAt(tokens, at, tongue)
    // Clauses come in order: a word before the end of the last one stands in it.
    const until = found.at(-1)?.span.end ?? 0
    if (token === undefined || mood === null || token.start < until) continue
    const range = clauseAround(tokens, at, tongue)
    const span = spanOf(tokens, range)
    if (span.start < until) continue
    found.push({ ...mood, span, at: { start: token.start, end: token.end }, carriesOn: isCarriedOn(tokens, range) })
  }
  return found
}
