import type { Span } from '../../../text/span.ts'
import type { Cue } from './cues.ts'
import { type Found, saidBy, spanOfItems } from './drafts.ts'
import { nounPhrase } from './phrases.ts'
import type { Source } from './sources.ts'
import { subjectOf } from './subjects.ts'
import type { Unit } from './units.ts'
import { voiceOf } from './voices.ts'

const POINTERS = new Set(['das', 'dies'])
const PASSES_ON =
  /^(?:teilen|berichten|bestätigen|melden|geben|sagen|erklären|schreiben|gehen|verkünden|betonen|vermelden|bekräftigen|versichern|beteuern|wiederholen|behaupten|unterstreichen|räumen|kündigen|erläutern|argumentieren|versprechen)$/

/** Behind the verb nothing but who and where: a clause of content or an object of its own means something else. */
const pointsBack = (unit: Unit, cue: Cue): boolean => {
  const first = unit.clauses[0]
  const isPointer = POINTERS.has(unit.items[0]?.plain ?? '') && cue.clause === 0 && cue.finite === 1
  return isPointer && first !== undefined && cue.voice === 'active' && PASSES_ON.test(cue.base)
}

const fromDocument = (unit: Unit, limit: number): Found['speaking'] => {
  const at = unit.items.findIndex(({ plain }) => plain === 'aus')
  const phrase = at < 0 ? null : nounPhrase({ items: unit.items, limit }, at + 1)
  return phrase === null ? { kind: 'unnamed' } : saidBy(unit.items, phrase)
}

/** "Das teilte X mit": what is passed on is the whole sentence before, `before`. */
export const backReport = (
  unit: Unit,
  cue: Cue,
  about: { readonly before: Span; readonly sources: readonly Source[] },
): Found | null => {
  if (!pointsBack(unit, cue)) return null
  const { speaking, through } = voiceOf(unit, cue, about.sources)
  const subject = subjectOf(unit, cue)
  if (cue.base !== 'gehen' && subject?.side !== 'after' && speaking.kind !== 'said') return null
  const who = cue.base === 'gehen' ? fromDocument(unit, unit.clauses[0]?.to ?? 0) : speaking
  const told = { cue: spanOfItems(unit.items, { from: cue.at, to: cue.at + 1 }), speaking: who, through }
  return { ...told, content: about.before, kind: 'indirect', rule: 'indirect-sentence-before' }
}
