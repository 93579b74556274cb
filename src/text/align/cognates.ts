const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  є: 'e',
  ж: 'j',
  з: 's',
  и: 'i',
  і: 'i',
  ї: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'ts',
  ч: 'ts',
  ш: 's',
  щ: 's',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'u',
  я: 'a',
}

const LATIN = /^[a-z']+$/
const NUMBER = /^\d[\d.,'’ ]*$/

/** Latin letters without marks; Cyrillic ones written in Latin. */
const inLatin = (plain: string): string =>
  plain
    .replace(/[а-яёєіїґ]/g, letter => CYRILLIC[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')

/**
 * A coarse spelling under which words of one origin meet across languages and endings: the first three consonants of the word, spelt one way
 * ("sanctions", "Sanktionen" and "санкции" are all `snk`), after a vowel if it begins with one. Numbers without their grouping signs.
 * Empty for words of fewer than four letters, which meet by chance; words of other scripts stand for themselves.
 */
export const cognateOf = (plain: string): string => {
  if (NUMBER.test(plain)) return plain.replace(/[.,'’ ](?=\d{3})/g, '')
  const latin = inLatin(plain)
  if (!LATIN.test(latin)) return plain
  if (latin.length < 4) return latin === plain && latin.length > 1 ? '' : latin.length > 1 ? latin : ''
  const one = latin
    .replace(/ph/g, 'f')
    .replace(/[sc]ch|sch|sh/g, 's')
    .replace(/ts(?=[aeiouy])|tz|c(?=[eiy])|z/g, 's')
    .replace(/ck|qu|c|q|x/g, 'k')
    .replace(/gu(?=[aei])/g, 'g')
    .replace(/w/g, 'v')
    .replace(/y/g, 'i')
    .replace(/(.)\1+/g, '$1')
  const first = /^[aeiou]/.test(one) ? 'a' : ''
  return first + one.replace(/[aeiou'h]/g, '').slice(0, 3)
}
