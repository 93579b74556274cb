const VOWEL_THEN_OTHER = /[aeiouyäöü][^aeiouyäöü]/

const regionAfter = (word: string, from: number): number => {
  const found = VOWEL_THEN_OTHER.exec(word.slice(from))
  return found === null ? word.length : from + found.index + 2
}

/** A word without an ending, where a pattern finds it and it lies in the region; the word as it is otherwise. */
const cut = (word: string, from: number, pattern: RegExp): string => {
  const ending = pattern.exec(word)?.[1] ?? ''
  const at = word.length - ending.length
  return at >= from ? word.slice(0, at) : word
}

const step1 = (word: string, r1: number): string => {
  const ending = /(?:em|ern|er|en|es|e)$/.exec(word)
  if (ending === null) return cut(word, r1, /[bdfghklmnrt](s)$/)
  if (ending.index < r1) return word
  const rest = word.slice(0, ending.index)
  return /^(?:e|en|es)$/.test(ending[0]) ? rest.replace(/niss$/, 'nis') : rest
}

const step2 = (word: string, r1: number): string =>
  cut(word, r1, /(?:en|er|est)$/.test(word) ? /(en|er|est)$/ : /...[bdfghklmnt](st)$/)

const step3 = (word: string, r1: number, r2: number): string => {
  const ending = /(?:end|ung|isch|ig|ik|lich|heit|keit)$/.exec(word)
  if (ending === null || ending.index < r2) return word
  const rest = word.slice(0, ending.index)
  if (/^(?:end|ung)$/.test(ending[0])) return cut(rest, r2, /[^e](ig)$/)
  if (/^(?:lich|heit)$/.test(ending[0])) return cut(rest, r1, /(er|en)$/)
  if (ending[0] === 'keit') return cut(rest, r2, /(lich|ig)$/)
  return rest.endsWith('e') ? word : rest
}

/** The stem of a German word in small letters, after the German stemmer of Snowball: `truppen`, `truppe` → `trupp`; umlauts fall. */
export const stemGerman = (raw: string): string => {
  // A `u` or `y` between vowels is none itself; Snowball marks one at a time, left to right, so that of "uu" only the first is.
  const word = raw
    .replace(/ß/g, 'ss')
    .replace(/([aeiouyäöü])([uy])(?=[aeiouyäöü])/g, (_, vowel: string, letter: string) => vowel + letter.toUpperCase())
  const first = regionAfter(word, 0)
  const r1 = Math.max(3, first)
  const r2 = regionAfter(word, first)
  return step3(step2(step1(word, r1), r1), r1, r2)
    .toLowerCase()
    .replace(/[äöü]/g, letter => (letter === 'ä' ? 'a' : letter === 'ö' ? 'o' : 'u'))
}
