/** What a unit measures, and how many of the normal unit it holds: a week is 7 of `day`. */
export type Unit = {
  readonly kind: 'period' | 'percent' | 'distance' | 'number'
  readonly unit: string
  readonly factor: number
}

/** How a language writes numbers, dates and periods; all words in lower case. Lists of words stand in one string, with spaces or `|`. */
export type QuantityWords = {
  /** The sign before decimals. */
  readonly decimal: '.' | ','
  /** Numerals below a hundred, and those that stand for a number on their own (`dozen`). */
  readonly numerals: Readonly<Record<string, number>>
  /** Words that are a numeral only before a unit or a scale: `a month`, `ein Drittel`. */
  readonly articles: Readonly<Record<string, number>>
  /** What a numeral is multiplied by: `hundred`, `Mio.` without the dot. */
  readonly scales: Readonly<Record<string, number>>
  /** Shares: `half`, `third`. */
  readonly fractions: Readonly<Record<string, number>>
  /** What numerals are joined with inside one word, and between words: `and`, `und`. */
  readonly joint: string
  /** Words with their unit, every inflected form. */
  readonly units: Readonly<Record<string, Unit>>
  /** Endings that make an adjective of a unit, as a pattern: `month`, `monatig\w*`. */
  readonly adjectives: readonly (readonly [string, Unit])[]
  /** Money: word or sign → ISO 4217. */
  readonly money: Readonly<Record<string, string>>
  /** Twelve patterns. */
  readonly months: readonly string[]
  /** `once`, `zweimal`. */
  readonly times: Readonly<Record<string, number>>
  /** What stands before a number that only refers: `Article`, `§`. */
  readonly references: string
  /** Small words that may stand between a bound and its number: `the`, `von`. */
  readonly between: string
  /** Phrases right before a quantity, parted by `|`. */
  readonly floor: string
  readonly ceiling: string
  readonly exact: string
  /** Phrases right before a date or year that make it the last or the first day; any of them makes four digits a year. */
  readonly until: string
  readonly since: string
  readonly during: string
  /** Phrases behind a quantity. */
  readonly floorBehind: string
  readonly ceilingBehind: string
  /** The word of a comparison ("than"), and what denies one further off ("not"). */
  readonly comparisons: string
  readonly denials: string
  /** Verbs that make a ceiling or floor of a quantity further on in the clause, stems; and of one before them. */
  readonly caps: string
  readonly capsBehind: string
  readonly floors: string
  /** Words that put a month or year at its beginning, middle or end. */
  readonly begins: string
  readonly middles: string
  readonly ends: string
}
