/** A word while it is stemmed: `y` that stands for a consonant is written `Y`. `r1` and `r2` are where Snowball's regions begin. */
type Stemming = { readonly word: string; readonly r1: number; readonly r2: number }

const WHOLE = new Map(
  'skis:ski skies:sky dying:die lying:lie tying:tie idly:idl gently:gentl ugly:ugli early:earli only:onli singly:singl sky:sky news:news howe:howe atlas:atlas cosmos:cosmos bias:bias andes:andes'
    .split(' ')
    .map(pair => pair.split(':') as [string, string]),
)
const FINISHED = new Set('inning outing canning herring earring proceed exceed succeed'.split(' '))

const VOWEL = /[aeiouy]/
const SHORT_END = /(?:[^aeiouy][aeiouy][^aeiouywxY]|^[aeiouy][^aeiouy])$/
const DOUBLE_END = /(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/

/** Endings with what stands in their place; the longest one that fits counts, and no shorter one is tried. */
const ENDINGS_2: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['ization', 'ize'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['iveness', 'ive'],
  ['tional', 'tion'],
  ['lessli', 'less'],
  ['biliti', 'ble'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['ousli', 'ous'],
  ['iviti', 'ive'],
  ['fulli', 'ful'],
  ['entli', 'ent'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['abli', 'able'],
  ['izer', 'ize'],
  ['ator', 'ate'],
  ['alli', 'al'],
  ['bli', 'ble'],
]
const ENDINGS_3: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['alize', 'al'],
  ['icate', 'ic'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
]
const ENDING_4 = /(?:ement|ance|ence|able|ible|ment|ant|ent|ism|ate|iti|ous|ive|ize|al|er|ic|ion)$/

const regionAfter = (word: string, from: number): number => {
  const found = /[aeiouy][^aeiouy]/.exec(word.slice(from))
  return found === null ? word.length : from + found.index + 2
}

const begin = (raw: string): Stemming => {
  const word = raw
    .replace(/^'/, '')
    .replace(/^y/, 'Y')
    .replace(/([aeiouy])y/g, '$1Y')
  const special = /^(?:gener|commun|arsen)/.exec(word)
  const r1 = special?.[0].length ?? regionAfter(word, 0)
  return { word, r1, r2: regionAfter(word, r1) }
}

const withoutPlural = (word: string): string => {
  if (word.endsWith('sses')) return word.slice(0, -2)
  if (/(?:ied|ies)$/.test(word)) return word.slice(0, word.length > 4 ? -2 : -1)
  if (/(?:us|ss)$/.test(word) || !/[aeiouy].+s$/.test(word)) return word
  return word.slice(0, -1)
}

const restored = (stem: string, r1: number): string => {
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`
  if (DOUBLE_END.test(stem)) return stem.slice(0, -1)
  return r1 >= stem.length && SHORT_END.test(stem) ? `${stem}e` : stem
}

const withoutPast = ({ word, r1 }: Stemming): string => {
  const eed = /eed(?:ly)?$/.exec(word)
  if (eed !== null) return eed.index >= r1 ? word.slice(0, eed.index + 2) : word
  const stem = word.replace(/(?:ingly|edly|ing|ed)$/, '')
  return stem === word || !VOWEL.test(stem) ? word : restored(stem, r1)
}

const replaceEnding = (word: string, from: number, endings: typeof ENDINGS_2): string | null => {
  const found = endings.find(([ending]) => word.endsWith(ending))
  if (found === undefined) return null
  const at = word.length - found[0].length
  return at >= from ? word.slice(0, at) + found[1] : word
}

const step2 = ({ word, r1 }: Stemming): string => {
  const replaced = replaceEnding(word, r1, ENDINGS_2)
  if (replaced !== null) return replaced
  if (word.endsWith('logi') && word.length - 3 >= r1) return word.slice(0, -1)
  return /[cdeghkmnrt]li$/.test(word) && word.length - 2 >= r1 ? word.slice(0, -2) : word
}

const step3 = ({ word, r1, r2 }: Stemming): string => {
  const replaced = replaceEnding(word, r1, ENDINGS_3)
  if (replaced !== null) return replaced
  return word.endsWith('ative') && word.length - 5 >= r2 ? word.slice(0, -5) : word
}

const step4 = ({ word, r2 }: Stemming): string => {
  const found = ENDING_4.exec(word)
  if (found === null || found.index < r2) return word
  return found[0] === 'ion' && !/[st]ion$/.test(word) ? word : word.slice(0, found.index)
}

const step5 = ({ word, r1, r2 }: Stemming): string => {
  const at = word.length - 1
  if (word.endsWith('e')) return at >= r2 || (at >= r1 && !SHORT_END.test(word.slice(0, -1))) ? word.slice(0, -1) : word
  return word.endsWith('ll') && at >= r2 ? word.slice(0, -1) : word
}

/**
 * The stem of an English word in small letters, after the English stemmer of Snowball (Porter 2): `stationed`, `stationing` → `station`.
 * Two letters are their own stem. It is written out here because the package that ports Snowball carries 24 languages at once.
 */
export const stemEnglish = (raw: string): string => {
  const whole = WHOLE.get(raw)
  if (whole !== undefined || raw.length < 3) return whole ?? raw
  const { word, r1, r2 } = begin(raw)
  const bare = withoutPlural(word.replace(/'(?:s'?)?$/, ''))
  if (FINISHED.has(bare)) return bare
  const steps = [
    withoutPast,
    ({ word: w }: Stemming) => w.replace(/(.[^aeiouy])[yY]$/, '$1i'),
    step2,
    step3,
    step4,
    step5,
  ]
  return steps.reduce((at, step) => step({ word: at, r1, r2 }), bare).toLowerCase()
}
