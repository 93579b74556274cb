import type { Span } from '../../text/span.ts'
import type { Hung } from './hung.ts'
import { isAmong } from './phrases.ts'
import { clauseAt, type Scene } from './scene.ts'

// "ohne europäische Beteiligung", "without the participation of": the name or adjective stands this soon.
const SOON = 5

const withoutWhom = (scene: Scene, at: number, hung: readonly Hung[]): readonly Span[] => {
  const { tokens, lexicon } = scene
  for (let k = at + 1; k <= at + SOON; k++) {
    const token = tokens[k]
    if (token === undefined) break
    if (!lexicon.cues.takingPart.single.has(token.plain)) continue
    // The adjective alone names nobody: "europäische Beteiligung" is who stays away.
    const named = hung.filter(one => one.range.start > at && one.range.start <= k + SOON)
    if (k > at + 1 && named.length === 0) return [{ start: tokens[at + 1]?.start ?? token.start, end: token.end }]
    return named.map(one => one.mention.span)
  }
  return hung
    .filter(
      one =>
        one.preposition !== null &&
        lexicon.cues.without.single.has(one.preposition) &&
        one.range.start > at &&
        one.range.start <= at + 4,
    )
    .map(one => one.mention.span)
}

const NEGATION = /^(?:nicht|not|never|n't|nie|keine|kein|no|didn't|won't|doesn't|don't|wasn't|weren't|neither)$/

/** Those whom the clause around a token names as not taking part, not invited or staying away. */
export const absentIn = (scene: Scene, at: number, hung: readonly Hung[]): readonly Span[] => {
  const { tokens, lexicon, clauses } = scene
  const clause = clauseAt(scene, at)
  const sees = (name: 'attend' | 'stayAway' | 'uninvited') => isAmong(lexicon.cues[name], tokens, clause)
  const without = clause.flatMap(k =>
    lexicon.cues.without.single.has(tokens[k]?.plain ?? '') ? withoutWhom(scene, k, hung) : [],
  )
  if (without.length > 0) return without
  const isDenied = clause.some(k => NEGATION.test(tokens[k]?.plain ?? ''))
  if (!(sees('uninvited') || sees('stayAway') || (isDenied && sees('attend')))) return []
  return hung
    .filter(
      one => one.preposition === null && clauses.of[one.range.start] === clauses.of[at] && one.range.end <= at + 45,
    )
    .filter(one => one.mention.role !== 'outlet' && one.mention.role !== 'document')
    .map(one => one.mention.span)
}
