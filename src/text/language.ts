/** Common small words of languages in Latin and Cyrillic letters, none of which two of them share unless both need it. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in shall is that for be by with as on are not or which this from any its will has it an between',
  de: 'der die das und in den von zu mit des ist nicht im für auf dem eine ein wird werden oder sich als auch nach durch bei sind zwischen',
  fr: 'le la les des et de du en un une est pour dans que par sur au aux ou qui ne pas avec sont entre leur ses',
  es: 'el la los las de y en que del un una por con para se no al o su como es entre sus sobre las serán',
  it: 'il la le gli di e che in un una per con del della dei non è al si da nel sono tra delle alla',
  pt: 'o a os as de e que do da em um uma para com não por no na dos das ao se é entre',
  nl: 'de het een en van in is dat op te met voor niet aan zijn door bij of wordt tussen deze',
  pl: 'i w na z do nie że się o jest przez oraz lub dla od po przy między są',
  ru: 'и в на не с по что от для из к о как или за при это во его между их',
  uk: 'і в на не з та що до від для із у як або за при це його між їх й про',
}

const LANGUAGES_OF = new Map<string, string[]>()
for (const [language, words] of Object.entries(SMALL_WORDS)) {
  for (const word of new Set(words.split(' '))) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language])
}

/** How much of a text is looked at, in UTF-16 units. */
const SAMPLE = 20_000
const FEWEST_WORDS = 3

const share = (text: string, pattern: RegExp): number => (text.match(pattern)?.length ?? 0) / Math.max(1, text.length)

const byScript = (sample: string): string | null => {
  const letters = sample.replace(/[^\p{L}]/gu, '')
  if (share(letters, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu) > 0.1) return 'ja'
  if (share(letters, /\p{Script=Han}/gu) > 0.5) return 'zh'
  if (share(letters, /\p{Script=Arabic}/gu) > 0.5) return share(letters, /[پچژگ]/gu) > 0.01 ? 'fa' : 'ar'
  if (share(letters, /\p{Script=Hebrew}/gu) > 0.5) return 'he'
  if (share(letters, /\p{Script=Cyrillic}/gu) < 0.5) return null
  const ukrainian = share(letters, /[іїєґІЇЄҐ]/g)
  const russian = share(letters, /[ыэъёЫЭЪЁ]/g)
  return ukrainian === russian ? null : ukrainian > russian ? 'uk' : 'ru'
}

const bySmallWords = (sample: string): string | null => {
  const counts = new Map<string, number>()
  for (const [word] of sample.toLowerCase().matchAll(/[\p{L}\p{M}]+/gu)) {
    const languages = LANGUAGES_OF.get(word) ?? []
    for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1 / languages.length)
  }
  const [first, second] = [...counts].sort((one, other) => other[1] - one[1])
  if (first === undefined || first[1] < FEWEST_WORDS) return null
  return first[1] >= (second?.[1] ?? 0) * 1.5 ? first[0] : null
}

/**
 * The language that a whole draft is written in, as a BCP 47 tag, told by its script and its small words
 * (ar de en es fa fr he it ja nl pl pt ru uk zh); null where the text is short or several languages come equally near.
 */
export const detectLanguage = (text: string): string | null => {
  const sample = text.slice(0, SAMPLE)
  return byScript(sample) ?? bySmallWords(sample)
}
