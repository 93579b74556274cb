/**
 * Words by which a text binds whoever is a party to it without naming anybody, by language; each is looked for as a whole word of a bearer.
 * "Both sides" is not among them: it means two of several. A language that is not here binds nobody in this way.
 */
export const WORDS_FOR_ALL: Readonly<Record<string, readonly string[]>> = {
  en: ['party', 'parties', 'signatory', 'signatories', 'contracting state', 'contracting states'],
  de: [
    'Partei',
    'Parteien',
    'Vertragspartei',
    'Vertragsparteien',
    'Vertragsstaat',
    'Vertragsstaaten',
    'Unterzeichner',
    'Unterzeichnerstaat',
    'Unterzeichnerstaaten',
  ],
}
