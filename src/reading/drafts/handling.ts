import type { Token } from '../../wording/tokens.ts'
import type { Traits } from './traits.ts'
import type { Vocabulary } from './vocabulary.ts'

const AHEAD = 5
const BEHIND = 4
const BORDER = /^[,;:.!?()]$|^[-–—]+$/
const FINITE_BEING = /^(?:was|were|is|are|been|be|being)$/
const CONTENTS = /^(?:dem|der|denen|which|that)$/
const IN = /^(?:in|laut|under|by)$/

// A stretch of more words than this on one side of a noun is a list or hostile, and what stands farther away does not belong to it.
const WIDEST = 40

/** The stretch of words around a place that no comma parts. */
const clauseAt = (tokens: readonly Token[], at: number): readonly [number, number] => {
  let [start, end] = [at, at + 1]
  while (start > Math.max(0, at - WIDEST) && !BORDER.test(tokens[start - 1]?.printed ?? '')) start--
  while (end < Math.min(tokens.length, at + WIDEST) && !BORDER.test(tokens[end]?.printed ?? '')) end++
  return [start, end]
}

const some = (tokens: readonly Token[], from: number, to: number, test: (word: string) => boolean): boolean => {
  for (let i = Math.max(0, from); i < Math.min(tokens.length, to); i++) if (test(tokens[i]?.plain ?? '')) return true
  return false
}

/** Whether somebody hands a text over, signs or judges it: a German clause holds its verb anywhere, an English one shortly ahead, or behind in the passive. */
export const isHandled = (
  tokens: readonly Token[],
  at: number,
  { traits, vocabulary }: { readonly traits: Traits; readonly vocabulary: Vocabulary },
): boolean => {
  const [start, end] = clauseAt(tokens, at)
  if (vocabulary.tongue === 'de') return some(tokens, start, end, vocabulary.isHandling)
  if (some(tokens, Math.max(start, traits.start - AHEAD), traits.start, vocabulary.isHandling)) return true
  const behind = Math.min(end, at + 1 + BEHIND)
  return (
    some(tokens, at + 1, behind, word => FINITE_BEING.test(word)) && some(tokens, at + 1, behind, vocabulary.isHandling)
  )
}

/** Whether a clause behind the noun tells what the text says: "ein Papier, in dem …", "a document in which …". */
export const isDescribed = (tokens: readonly Token[], at: number): boolean => {
  const next = BORDER.test(tokens[at + 1]?.printed ?? '') ? at + 2 : at + 1
  return IN.test(tokens[next]?.plain ?? '') && CONTENTS.test(tokens[next + 1]?.plain ?? '')
}

/** Whether an agreement that nothing makes definite stands beside a modal verb, and so is still to come: "a deal that would …", "ein Abkommen werde es nicht geben". */
export const isSupposed = (
  tokens: readonly Token[],
  at: number,
  { traits, vocabulary }: { readonly traits: Traits; readonly vocabulary: Vocabulary },
): boolean => {
  if (!vocabulary.isIndefinite(traits.article)) return false
  const [start, end] = clauseAt(tokens, at)
  if (vocabulary.tongue === 'de') return some(tokens, start, end, vocabulary.isModal)
  return some(tokens, at + 1, Math.min(end, at + 1 + BEHIND), vocabulary.isModal)
}

const DEFINITE = /^(?:die|der|den|the)$/
const OF_PAPER = /^(?:from|to|auf|von)$/
const FEWEST = 3
const MOST = 99

/** Where a plan is named by its points alone: "the 28 points", and "auf 19 Punkte" where a text stands in the same clause; the first token of the count, or null. */
export const countedAt = (tokens: readonly Token[], at: number, vocabulary: Vocabulary): number | null => {
  const count = Number(tokens[at - 1]?.plain)
  if (!vocabulary.isCounted(tokens[at]?.plain ?? '') || !Number.isInteger(count)) return null
  if (count < FEWEST || count > MOST) return null
  const ahead = tokens[at - 2]?.plain ?? ''
  if (DEFINITE.test(ahead)) return at - 1
  const [start] = clauseAt(tokens, at)
  const hasText = tokens.slice(start, at - 1).some(token => vocabulary.nounOf(token) !== null)
  return OF_PAPER.test(ahead) && hasText ? at - 1 : null
}
