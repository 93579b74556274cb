/** The longest texts that are taken, in signs (code points that stand for themselves: marks and joiners on others are not counted). */
export const MOST_SIGNS = { name: 80, comment: 5_000 } as const

const SPACES = /[\t\p{Zs}]/gu
const LINE_ENDS = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g

// What is not seen and can hide words or turn them round: controls, all that is "default ignorable" (bidirectional controls, zero-width signs, tags, Hangul
// fillers), annotations, private use, noncharacters. Joiners and variation selectors are looked at afterwards.
const UNSEEN =
  /(?!\n|[\u200c-\u200d]|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}])[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Co}\p{Noncharacter_Code_Point}\ufff9-\ufffb]/gu

// One selector after a sign that has variants; a row of them could carry hidden words.
const LOOSE_SELECTOR = /(?<![\p{Emoji}\p{L}\p{S}\p{P}])[\ufe00-\ufe0f]|(?<!\p{Script=Han})[\u{e0100}-\u{e01ef}]/gu

const JOINED =
  'Arabic Syriac Mandaic Mongolian Nko Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala Khmer Myanmar Tibetan'
    .split(' ')
    .map(script => `\\p{Script=${script}}`)
    .join('')

// Persian and the scripts of India need joiners inside words, and families of emoji are joined; anywhere else they only hide.
const KEPT_JOINER = new RegExp(
  `(?<=[${JOINED}]\\p{M}*)[\\u200c\\u200d](?=[${JOINED}])|(?<=\\p{Extended_Pictographic}[\\ufe0f\\p{Emoji_Modifier}]?)\\u200d(?=\\p{Extended_Pictographic})`,
  'gu',
)

const withoutLooseJoiners = (text: string): string => {
  if (!/[\u200c\u200d]/.test(text)) return text
  const kept = new Set([...text.matchAll(KEPT_JOINER)].map(({ index }) => index))
  return text.replace(/[\u200c\u200d]/g, (joiner, at: number) => (kept.has(at) ? joiner : ''))
}

// Three marks that belong to no script serve every orthography we know of; eight of any kind serve Tibetan.
const TOO_MANY_MARKS = /(?<=[\p{Script=Inherited}&&\p{M}]{3})[\p{Script=Inherited}&&\p{M}]+|(?<=\p{M}{8})\p{M}+/gv
const LEADING_MARKS = /(?<=^|\s)(?:\p{M}|[\u200c-\u200d])+/gu

const pass = (raw: string): string =>
  withoutLooseJoiners(
    raw
      .toWellFormed()
      .replace(LINE_ENDS, '\n')
      .replace(UNSEEN, '')
      .normalize('NFC')
      .replace(SPACES, ' ')
      .replace(/\u2800/g, ' ')
      .replace(LOOSE_SELECTOR, '')
      .replace(TOO_MANY_MARKS, '')
      .replace(LEADING_MARKS, ''),
  )
    .replace(/ +/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

/**
 * What somebody wrote as it is kept: normalised (NFC), lines ended by line feeds, at most one empty line in a row, one space in a row. Without controls of
 * direction, zero-width signs, controls, private signs and lone surrogates' halves (U+FFFD stands for those); joiners stay inside words of scripts that
 * need them and between emoji; at most eight combining marks stand in a row, of those that belong to no script three.
 */
export const cleanText = (raw: string): string =>
  // Taking one thing out may bring two others together: a second pass finds those, and a law in the tests holds that a third finds nothing.
  pass(pass(raw))

/** A name as it is kept: like a text, in one line. */
export const cleanName = (raw: string): string => cleanText(raw.replace(LINE_ENDS, ' '))

/** How long a cleaned text is, in signs: code points without combining marks and joiners, so that no script pays for its spelling. */
export const signsIn = (text: string): number => [...text.replace(/[\p{M}\u200c\u200d]/gu, '')].length
