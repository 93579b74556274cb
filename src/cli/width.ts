// The wide blocks of East Asian Width (Unicode Standard Annex 11) and emoji; what a terminal shows in two columns.
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|[\u{16fe0}-\u{18cff}\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\p{Regional_Indicator}{2}|\ufe0f/u
const NARROW_ONLY = /^[\u0020-\u02ff\u0370-\u0482\u048a-\u0590\u2010-\u2027\u2190-\u21ff\u20a0-\u20bf\u2500-\u257f]*$/
const ZERO = /^[\p{M}\p{Cf}\u1160-\u11ff]*$/u

let segmenter: Intl.Segmenter | null = null

/** The signs that a reader sees as one (extended grapheme clusters). */
export const cutSigns = (text: string): readonly string[] => {
  if (NARROW_ONLY.test(text)) return text.split('')
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' })
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

const signWidth = (sign: string): number => (ZERO.test(sign) ? 0 : WIDE.test(sign) ? 2 : 1)

/** How many columns of a terminal a text takes: two for wide signs and emoji, none for combining ones. Control characters must be shown first. */
export const displayWidth = (text: string): number =>
  NARROW_ONLY.test(text) ? text.length : cutSigns(text).reduce((width, sign) => width + signWidth(sign), 0)

/** Whether a line may be broken beside this sign although no space stands there (Chinese, Japanese). */
export const isWide = (sign: string): boolean => signWidth(sign) === 2

/** A text made fit for a terminal: control characters and the invisible signs that turn writing round are shown as `<U+001B>`, tabs become spaces. */
export const showControls = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(
      // biome-ignore lint/suspicious/noControlCharactersInRegex: a draft must not be able to steer the reader's terminal
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g,
      sign => `<U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`,
    )

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]|[\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u
const STRONG = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]|[\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]|\p{L}/u

/** The direction in which a text is read: that of its first letter (Unicode Bidirectional Algorithm, P2). */
export const directionOf = (text: string): 'ltr' | 'rtl' => {
  const first = STRONG.exec(text)?.[0]
  return first !== undefined && RIGHT_TO_LEFT.test(first) ? 'rtl' : 'ltr'
}

/** A line set apart from what surrounds it, so that Arabic or Hebrew does not turn labels and columns round (UAX 9, isolates). */
export const isolate = (line: string, direction: 'ltr' | 'rtl'): string =>
  direction === 'rtl' ? `\u2067${line}\u2069` : RIGHT_TO_LEFT.test(line) ? `\u2066${line}\u2069` : line
