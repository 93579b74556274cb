import type { Token } from '../../wording/tokens.ts'

/** Word lists made ready: single words in a set, longer phrases under their first word. All in small letters. */
export type Phrases = {
  readonly single: ReadonlySet<string>
  readonly longer: ReadonlyMap<string, readonly (readonly string[])[]>
}

/** Makes a list of words and phrases ready for looking up. */
export const phrasesOf = (list: readonly string[]): Phrases => {
  const single = new Set<string>()
  const longer = new Map<string, (readonly string[])[]>()
  for (const entry of list) {
    const parts = entry.trim().split(/\s+/)
    const [first = ''] = parts
    if (parts.length === 1) single.add(first)
    else longer.set(first, [...(longer.get(first) ?? []), parts])
  }
  return { single, longer }
}

/** How many tokens of a phrase stand at a place, one after the other; 0 where it does not begin there. The longest wins. */
export const phraseAt = ({ single, longer }: Phrases, tokens: readonly Token[], at: number): number => {
  const first = tokens[at]?.plain ?? ''
  const whole = (longer.get(first) ?? []).filter(parts => parts.every((part, k) => tokens[at + k]?.plain === part))
  return Math.max(single.has(first) ? 1 : 0, ...whole.map(parts => parts.length))
}

// German verbs leave a particle behind at the end of the clause; further away than this it belongs to another verb.
const REACH = 14

const isScattered = (parts: readonly string[], tokens: readonly Token[], places: readonly number[]): boolean => {
  let next = 0
  for (const place of places) {
    if (tokens[place]?.plain === parts[next]) next++
    if (next === parts.length) return true
  }
  return false
}

/** The same where a language keeps its phrases together: "has been put off until" is not "has until". */
export const isTogether = (phrases: Phrases, tokens: readonly Token[], places: readonly number[]): boolean =>
  places.some(place => phraseAt(phrases, tokens, place) > 0)

/** Whether a word or phrase of a list stands among the given tokens; the parts of a phrase may have other words between them. */
export const isAmong = (phrases: Phrases, tokens: readonly Token[], places: readonly number[]): boolean =>
  places.some((place, k) => {
    const plain = tokens[place]?.plain ?? ''
    if (phrases.single.has(plain)) return true
    const longer = phrases.longer.get(plain)
    return longer?.some(parts => isScattered(parts, tokens, places.slice(k, k + REACH))) ?? false
  })
