import type { EventKind, EventStatus } from './event.ts'
import type { NounSort } from './lexicon/entries.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { isAmong } from './phrases.ts'
import { clauseAt, type Scene } from './scene.ts'

/** What tells how an event stands: its noun, and on which side of the publication its date lies. */
export type Standing = {
  readonly at: number
  readonly kind: EventKind
  readonly sort: NounSort
  readonly noun: NounPhrase
  readonly side: 'past' | 'future' | 'today' | null
}

const MOVED = /^(?:extend(?:s|ed|ing)?|missed|verlänger[nt]|verlängerten?)$/

// A deadline that is extended no longer ends when it was to end.
const isMoved = ({ tokens }: Scene, clause: readonly number[]): boolean =>
  clause.some(k => MOVED.test(tokens[k]?.plain ?? ''))

/** How an event told by a noun stands, by the tense and the cues of its clause. */
export const nounStatus = (scene: Scene, { at, kind, sort, noun, side }: Standing): EventStatus => {
  const { cues } = scene.lexicon
  const clause = clauseAt(scene, at)
  const sees = (name: 'cancelled' | 'planned' | 'underWay' | 'happened' | 'pastVerbs' | 'perfectAuxiliaries') =>
    isAmong(cues[name], scene.tokens, clause)
  const isPast = sees('happened') || sees('pastVerbs')
  if (noun.governor === null && (sees('cancelled') || (kind === 'deadline' && isMoved(scene, clause))))
    return 'cancelled'
  if (side === 'past' || noun.governor === 'after') return 'took-place'
  if (side === 'future' || noun.isComing || noun.governor === 'before') return 'planned'
  if (noun.governor === 'during')
    return isPast || sees('perfectAuxiliaries') || !isLong(sort) ? duringPast(scene, at) : 'under-way'
  if (sees('underWay')) return 'under-way'
  if (isPast) return 'took-place'
  if (sees('planned')) return 'planned'
  return sort === 'process' ? 'under-way' : 'took-place'
}

const isLong = (sort: NounSort): boolean => sort === 'process' || sort === 'named'

// "bei den laufenden Gesprächen sagte er": what goes on is not over because somebody spoke.
const duringPast = (scene: Scene, at: number): EventStatus =>
  scene.tokens.slice(Math.max(0, at - 4), at).some(({ plain }) => scene.lexicon.cues.underWay.single.has(plain))
    ? 'under-way'
    : 'took-place'
