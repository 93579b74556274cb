import type { Span } from '../../text/span.ts'
import { isCapital, type Token } from '../../wording/tokens.ts'
import type { Tongue } from '../ground.ts'
import { PLAIN_ADVERBS, TURNS } from './lexicon/signals.ts'

/** A turn of commentary: where it stands and its weight; 2 is enough alone, 1 tells something only in a text that comments elsewhere too. */
export type Turn = { readonly span: Span; readonly weight: 1 | 2 }

type Words = { readonly [Key in keyof (typeof TURNS)['de']]: ReadonlySet<string> }

const words = (tongue: Tongue): Words => {
  const { demonstratives, showers, openers, anywhere } = TURNS[tongue]
  const set = (entries: string): ReadonlySet<string> => new Set(entries.split(' '))
  return { demonstratives: set(demonstratives), showers: set(showers), openers: set(openers), anywhere: set(anywhere) }
}

const WORDS: Readonly<Record<Tongue, Words>> = { de: words('de'), en: words('en') }

/** "Tellingly, …", "bezeichnenderweise": the form of an adverb by which a writer judges the whole sentence. */
const isJudgingAdverb = (tokens: readonly Token[], at: number, tongue: Tongue): boolean => {
  const plain = tokens[at]?.plain ?? ''
  if (PLAIN_ADVERBS[tongue].has(plain)) return false
  return tongue === 'de'
    ? /\p{L}{4}erweise$/u.test(plain)
    : at === 0 && plain.length > 4 && plain.endsWith('ly') && tokens[1]?.plain === ','
}

const BEING = new Set('ist bleibt war is was remains'.split(' '))
const AFTER_VERDICT = new Set('dass wie ob was wer warum wenn'.split(' '))
const PLAIN_VERDICTS = new Set(
  'unklar bekannt geplant vorgesehen möglich expected possible unclear planned due known understood believed said'.split(
    ' ',
  ),
)

/** "Bezeichnend ist, dass …", "It is telling that …": a verdict put before what it judges. Where its last word stands; -1 where there is none. */
const verdictEnd = (tokens: readonly Token[], tongue: Tongue): number => {
  const plain = (at: number): string => tokens[at]?.plain ?? ''
  if (tongue === 'de') {
    const isVerdict =
      BEING.has(plain(1)) && plain(2) === ',' && AFTER_VERDICT.has(plain(3)) && tokens[0]?.sort === 'word'
    return isVerdict && !PLAIN_VERDICTS.has(plain(0)) && !/^(?:das|es|dies|sie|er)$/.test(plain(0)) ? 1 : -1
  }
  const isVerdict =
    plain(0) === 'it' && BEING.has(plain(1)) && /^(?:that|to|how|why)$/.test(plain(3)) && tokens[2]?.sort === 'word'
  return isVerdict && !PLAIN_VERDICTS.has(plain(2)) ? 2 : -1
}

const FIRST_WORDS = 4

// Before a noun these are its articles: "Das ist …" takes up what was told, "Das Haus ist …" does not.
const ALONE = new Set('das so it here there damit darin daran dazu dafür'.split(' '))

/** Whether a sentence opens with a demonstrative that a verb of being or showing soon follows. */
const isTakenUp = (tokens: readonly Token[], { demonstratives, showers }: Words): boolean => {
  const opening = tokens[0]?.plain ?? ''
  if (!demonstratives.has(opening)) return false
  const last = ALONE.has(opening) ? 2 : FIRST_WORDS
  for (let at = 1; at < last; at++) if (showers.has(tokens[at]?.plain ?? '')) return true
  return false
}

const COPULA = new Set('ist war wäre klingt wirkt bleibt is was sounds seems would'.split(' '))
const LONGEST_VERDICT = 11

/** "Das ist übertrieben.", "That is true, but only half of it.": a short sentence of a demonstrative, a verb of being and hardly a name or number. */
const isShortVerdict = (tokens: readonly Token[]): boolean => {
  if (tokens.length > LONGEST_VERDICT || !/^(?:das|dies|that|this)$/.test(tokens[0]?.plain ?? '')) return false
  if (!COPULA.has(tokens[1]?.plain ?? '')) return false
  const others = tokens.slice(2)
  return others.filter(token => isCapital(token)).length <= 1 && others.every(({ sort }) => sort !== 'number')
}

const turnAt = (tokens: readonly Token[], at: number, tongue: Tongue): 0 | 1 | 2 => {
  if (isJudgingAdverb(tokens, at, tongue)) return 2
  const plain = tokens[at]?.plain ?? ''
  const { openers, anywhere } = WORDS[tongue]
  return anywhere.has(plain) || (at === 0 && openers.has(plain)) ? 1 : 0
}

/** The turns of commentary in a sentence, in order. */
export const findTurns = (tokens: readonly Token[], tongue: Tongue): readonly Turn[] => {
  const turns: Turn[] = []
  const verdict = verdictEnd(tokens, tongue)
  tokens.forEach(({ start, end }, at) => {
    const isStart = at === 0 && isTakenUp(tokens, WORDS[tongue])
    const weight = at === verdict || (at === 0 && isShortVerdict(tokens)) ? 2 : isStart ? 1 : turnAt(tokens, at, tongue)
    if (weight !== 0) turns.push({ span: { start, end }, weight })
  })
  return turns
}
