import type { Tongue } from '../phrases.ts'

/** A language in the reader's words (`French`); its tag where it is none that has a name. */
export const sayLanguage = (tongue: Tongue, language: string): string => {
  try {
    return new Intl.DisplayNames([tongue], { type: 'language' }).of(language) ?? language
  } catch {
    // A tag that the record takes and the names do not: it is shown as it stands.
    return language
  }
}
