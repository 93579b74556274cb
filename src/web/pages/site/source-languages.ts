import type { Tongue } from '../phrases.ts'

const NAMES = new Map<Tongue, Intl.DisplayNames>()

const namesIn = (tongue: Tongue): Intl.DisplayNames => {
  const names = NAMES.get(tongue) ?? new Intl.DisplayNames([tongue], { type: 'language', fallback: 'code' })
  NAMES.set(tongue, names)
  return names
}

/** The name of a language in the reader's, from its tag (BCP 47); the tag itself where it has no name. */
export const nameLanguage = (tongue: Tongue, tag: string): string => {
  try {
    return namesIn(tongue).of(tag) ?? tag
  } catch {
    // A tag may be well formed for the record and still none that is registered so (`de-aa-aa`).
    return tag
  }
}
