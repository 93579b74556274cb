import type { Tongue } from '../ground.ts'
import type { DateBound } from './date-mention.ts'

// What frames a time, right before it; "ab" and "nach" leave the beginning open to what follows.
const BOUNDS: Readonly<Record<Tongue, readonly (readonly [pattern: RegExp, bound: DateBound])[]>> = {
  de: [
    [/\b(?:seit|seit dem)[^\S\n]$/i, 'since'],
    [/\b(?:bis|bis zum|bis zur|bis zu|bis in den|bis in die|spätestens(?: am| zum)?)[^\S\n]$/i, 'until'],
    [/\b(?:vor|vor dem|vor der)[^\S\n]$/i, 'before'],
    [/\b(?:ab|ab dem|von|nach|nach dem|nach der)[^\S\n]$/i, 'after'],
  ],
  en: [
    [/\b(?:since|since the)[^\S\n]$/i, 'since'],
    [/\b(?:until|till|by|until the|by the|no later than|through)[^\S\n]$/i, 'until'],
    [/\b(?:before|ahead of|prior to|before the)[^\S\n]$/i, 'before'],
    [/\b(?:after|from|starting|as of|following|after the|beginning)[^\S\n]$/i, 'after'],
  ],
}

/** What preposition frames the time that begins at a place of the text; null where none does. */
export const boundBefore = (text: string, start: number, tongue: Tongue): DateBound => {
  const before = text.slice(Math.max(0, start - 20), start)
  return BOUNDS[tongue].find(([pattern]) => pattern.test(before))?.[1] ?? null
}
