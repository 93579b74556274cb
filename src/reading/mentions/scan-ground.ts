import type { Token } from '../../wording/tokens.ts'
import type { Tongue } from '../ground.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { Nouns } from './nouns.ts'
import { isModifier } from './people.ts'

/** What a scan of one sentence knows: its tokens, the nouns of the language, and the names that a negotiation brings along. */
export type ScanGround = {
  readonly tokens: readonly Token[]
  readonly nouns: Nouns
  readonly tongue: Tongue
  readonly known: Gazetteer
}

/** The word at a place of the sentence in small letters; empty outside. */
export const wordAt = ({ tokens }: ScanGround, at: number): string => tokens[at]?.plain ?? ''

/** An English office with the words that tell it from others ("foreign minister"); none where it stands alone. */
export const titleOf = (on: ScanGround, noun: number): readonly string[] => {
  let from = noun
  while (from > 0 && isModifier(on.tokens[from - 1])) from--
  if (on.tongue === 'de' || from === noun) return []
  return [
    on.tokens
      .slice(from, noun + 1)
      .map(token => token.plain)
      .join(' '),
  ]
}

const BRACKET_END = 6

/** Where a bracket behind a name closes ("(SPD)"); the place itself where none follows. */
export const behindBracket = (on: ScanGround, at: number): number => {
  if (wordAt(on, at) !== '(') return at
  for (let i = at + 1; i < at + BRACKET_END; i++) if (wordAt(on, i) === ')') return i + 1
  return at
}

/** How many letters of a name are a genitive ending; a German -s is one only where a noun follows. */
export const genitive = (tongue: Tongue, printed: string, place: 'before-noun' | 'alone'): number => {
  if (/['’]s$/.test(printed)) return 2
  if (/['’]$/.test(printed)) return 1
  return tongue === 'de' && place === 'before-noun' && /[^sßxz]s$/.test(printed) ? 1 : 0
}

/** A word that is an acronym by its capitals ("IAEA", "GdP"). */
export const ACRONYM = /^(?=\P{Lu}*\p{Lu}\P{Lu}*\p{Lu})[\p{L}&]{2,7}$/u
