import type { Line } from './lines.ts'

const NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]*"
const NAMES = `${NAME}(?:\\s(?:(?:von|van|de|der|zu|bin|al)\\s){0,2}${NAME}){1,3}`
const LABEL = '(?:[Vv]on|VON|[Bb]y|BY|[Aa]utor(?:in)?:|[Aa]uthors?:|[Tt]ext:)'
const BYLINE = new RegExp(
  `^${LABEL}\\s+(?:(?<last>${NAME}), (?<first>${NAME})|(?<names>${NAMES}(?:(?:,| und| and| &)\\s${NAMES}){0,5}))(?=$|[,|·•–—]|\\s{1,3}\\d|\\s[–—|-]|\\s(?:am|on)\\s)`,
  'u',
)
const LONGEST = 160
// "VON DER LEYEN" in capitals may be a headline, "VON DER IDEE ZUR TAT" is one.
const HEADLINE = /^VON (?:DER|DEM|DEN|EINER|EINEM|ALLEN)\b/

const bylineOf = (words: string): Readonly<Record<string, string | undefined>> | null =>
  words.length > LONGEST || HEADLINE.test(words) ? null : (BYLINE.exec(words)?.groups ?? null)

/** Whether a line says who wrote the article ("Von Anna Bell", "By Jan Roe and Sam Poe, March 3"). */
export const isByline = (words: string): boolean => bylineOf(words) !== null

/** The writers whom the first byline among the lines names, as printed, family names last; none where there is no byline. */
export const authorsOf = (lines: readonly Line[]): readonly string[] => {
  for (const { words } of lines) {
    const found = bylineOf(words)
    if (found?.first !== undefined) return [`${found.first} ${found.last}`]
    if (found?.names !== undefined) return found.names.split(/, | und | and | & /)
  }
  return []
}
