import { between, type Chance, createChance, pick } from './chance.ts'

/** An article of a made law: its heading, and its numbered paragraphs as lists of sentences. */
type Article = { readonly heading: string; readonly paragraphs: readonly (readonly string[])[] }

/** Two states of a made law in Markdown. */
export type LawPair = { readonly before: string; readonly after: string }

const FUNCTION_WORDS = `the of and to in a shall be for by or with any under this that which on not may as from is such
  its at each where party parties article paragraph referred within no other after before state states authority accordance`.split(
  /\s+/,
)
const SUBJECTS = ['Each Party', 'The Commission', 'The Parties', 'A State', 'The Depositary', 'The competent authority']
const MODALS = ['shall', 'may', 'shall not', 'should', 'undertakes to', 'will']
const ONSETS = 'b c d f g h l m n p r s t v br cl dr fr gr pl pr st tr con re in de pro ex'.split(' ')
const CORES = 'a e i o u ai ea io ou'.split(' ')
const CODAS = 'l n r s t nd nt rm st ct'.split(' ')
const ENDINGS = ['', '', 'ing', 'ed', 'ion', 'ment', 'ity', 'al', 's']

/** How many different made words there are: a law of 60,000 words uses some 8,000, as real ones do. */
const TERMS = 20_000

const makeTerm = (chance: Chance): string => {
  const syllables = Array.from({ length: between(chance, 1, 3) }, () => pick(chance, ONSETS) + pick(chance, CORES))
  return syllables.join('') + pick(chance, CODAS) + pick(chance, ENDINGS)
}

const makeTerms = (): readonly string[] => {
  const chance = createChance(1)
  return Array.from({ length: TERMS }, () => makeTerm(chance))
}

const terms = makeTerms()

/** Half the words are the grammar's; the others follow Zipf's law: the rank is drawn evenly on a scale of powers. */
const word = (chance: Chance): string =>
  chance() < 0.5
    ? pick(chance, FUNCTION_WORDS)
    : (terms[Math.floor(TERMS ** chance()) - 1] ?? pick(chance, FUNCTION_WORDS))

const words = (chance: Chance, count: number): readonly string[] => Array.from({ length: count }, () => word(chance))

const sentence = (chance: Chance): string =>
  `${pick(chance, SUBJECTS)} ${pick(chance, MODALS)} ${words(chance, between(chance, 6, 36)).join(' ')}.`

const paragraph = (chance: Chance): readonly string[] =>
  Array.from({ length: between(chance, 1, 3) }, () => sentence(chance))

const article = (chance: Chance): Article => ({
  heading: words(chance, between(chance, 2, 5)).join(' '),
  paragraphs: Array.from({ length: between(chance, 1, 6) }, () => paragraph(chance)),
})

const sizeOf = ({ paragraphs }: Article): number =>
  paragraphs.flat().reduce((sum, text) => sum + text.split(' ').length, 0)

const makeArticles = (chance: Chance, size: number): readonly Article[] => {
  const articles: Article[] = []
  for (let count = 0; count < size; ) {
    const next = article(chance)
    articles.push(next)
    count += sizeOf(next)
  }
  return articles
}

/** Replaces, adds or drops a few words in a row. */
const reword = (chance: Chance, text: string): string => {
  const list = text.split(' ')
  const at = between(chance, 1, list.length - 1)
  const dropped = between(chance, 0, 3)
  const added = between(chance, dropped === 0 ? 1 : 0, 4)
  return [...list.slice(0, at), ...words(chance, added), ...list.slice(at + dropped)].join(' ')
}

const amend = (chance: Chance, one: Article): Article => ({
  ...one,
  paragraphs: one.paragraphs.map(sentences =>
    sentences.flatMap(text => {
      const fate = chance()
      if (fate < 0.03) return []
      if (fate < 0.06) return [text, sentence(chance)]
      return fate < 0.4 ? [reword(chance, text)] : [text]
    }),
  ),
})

/** What becomes of an article: 3 in 100 go, 3 get a new neighbour, 2 fall into two, half of the rest are amended. */
const revise = (chance: Chance, one: Article): readonly Article[] => {
  const fate = chance()
  const middle = Math.ceil(one.paragraphs.length / 2)
  if (fate < 0.03) return []
  if (fate < 0.06) return [one, article(chance)]
  if (fate < 0.08)
    return [
      { ...one, paragraphs: one.paragraphs.slice(0, middle) },
      { heading: words(chance, 3).join(' '), paragraphs: one.paragraphs.slice(middle) },
    ]
  return [fate < 0.54 ? amend(chance, one) : one]
}

/** Takes 3 in 100 articles out and puts each in elsewhere. */
const move = (chance: Chance, articles: readonly Article[]): readonly Article[] => {
  const moving = new Set(articles.filter(() => chance() < 0.03))
  const slots = Map.groupBy(moving, () => between(chance, 0, articles.length - 1))
  return articles.flatMap((one, i) => [...(slots.get(i) ?? []), ...(moving.has(one) ? [] : [one])])
}

const print = (articles: readonly Article[]): string =>
  articles
    .map(({ heading, paragraphs }, i) =>
      [
        `## Article ${i + 1} ${heading}`,
        ...paragraphs.filter(list => list.length > 0).map((list, n) => `${n + 1}. ${list.join(' ')}`),
      ].join('\n\n'),
    )
    .join('\n\n')

/**
 * A made law of about `size` words, and a revision of it: articles moved, dropped, added and split, sentences reworded.
 * The same seed gives the same pair. The words are made up, with the frequencies of real ones.
 */
export const makeLaw = (size: number, seed: number): LawPair => {
  const chance = createChance(seed)
  const before = makeArticles(chance, size)
  const after = move(
    chance,
    before.flatMap(one => revise(chance, one)),
  )
  return { before: print(before), after: print(after) }
}
