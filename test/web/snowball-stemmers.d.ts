/** The port of Snowball that our stemmers are held against. It comes without types. */
declare module 'snowball-stemmers' {
  const snowball: { readonly newStemmer: (language: string) => { readonly stem: (word: string) => string } }
  export = snowball
}
