import type { Span } from '../../text/span.ts'
import { isCapital, type Token } from '../../wording/tokens.ts'
import { PREPOSITIONS } from '../reports/german/lexicon/function-words.de.ts'
import { mayBePluralVerb } from '../reports/german/verb-forms.ts'
import type { NameGround } from './people.ts'
import { isDemonym, isOpener } from './people.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const DEFINITE = words(
  'der die das den dem des the dieser diese dieses diesem diesen this that these those beide beiden beider both',
)
const OPEN = words(
  'ein eine einer eines einem einen mehrere mehreren mehrerer einige einigen einiger zwei drei vier fünf sechs sieben acht zehn viele vielen kein keine keiner keinem a an some several two three four five six seven eight nine ten many most one no another other multiple dozens',
)
const OWNING = words(
  'sein seine seiner seines seinem seinen ihr ihre ihrer ihres ihrem ihren his her its their unser unsere unserer our my mein meine dessen deren',
)
const ADJECTIVE_DE = /^\p{Ll}[\p{L}-]+(?:e|en|er|es|em)$/u
/** German adjectives made of place names are printed with a capital ("Berliner", "Genfer") and do not bend. */
const PLACE_ADJECTIVE = /^\p{Lu}\p{Ll}{2,}er$/u
const FUNCTION_DE = words(
  'aber oder weder eine einer einen einem eines der den dem des unter über hinter nieder wieder immer aller alle allen ihre ihrer ihren ihrem wäre hätte wurde wurden würde werde werden sagte erklärte hatte hatten waren sollte sollten konnte konnten wollte wollten musste teilte habe haben sollen wollen können müssen dürfen machen später weiter zuvor seiner seine seinen heute gegen neben zwischen außer seit lassen bitter bisher nachher daher woher vorher jeder jede jedes jeden mehr sehr',
)

/** How the phrase before a noun begins: with an article that takes up, one that brings in, a possessive, or bare. */
export type Opening = 'definite' | 'open' | 'owning' | 'bare'

const openingOf = (token: Token | undefined): Opening | null => {
  if (token === undefined) return null
  if (DEFINITE.has(token.plain)) return 'definite'
  if (OPEN.has(token.plain) || token.sort === 'number') return 'open'
  return OWNING.has(token.plain) || /['’]s$/.test(token.printed) ? 'owning' : null
}

/** "Zelensky criticised European allies": right behind a name an English word in "-ed" is its verb, and no adjective of what follows. */
const isVerbOfName = (tokens: readonly Token[], at: number): boolean => {
  const [before, word] = [tokens[at - 1], tokens[at]]
  return at > 1 && isCapital(before) && !isDemonym(before) && /^\p{Ll}{2,}ed$/u.test(word?.printed ?? '')
}

const isAttribute = ({ tokens, tongue, nouns }: NameGround, at: number): boolean => {
  const token = tokens[at]
  if (token === undefined || token.sort === 'sign') return false
  if (tongue === 'de')
    return (
      (ADJECTIVE_DE.test(token.printed) && !FUNCTION_DE.has(token.plain)) ||
      (PLACE_ADJECTIVE.test(token.printed) && at > 0 && nouns(token) === null)
    )
  if (isDemonym(token) || nouns(token) !== null) return true
  if (isVerbOfName(tokens, at)) return false
  return isCapital(token)
    ? !isOpener(token, tongue)
    : /(?:al|ish|ese|ian|ear|ior|top|ior|ed|ive|ary|ic|ous|ing|nt|state|peace|trade|labor|labour|security|foreign|defense|defence|news|prime|press|union|oil|energy)$/.test(
        token.plain,
      ) &&
        !/^(?:said|told|spent|went|sent|want|meant|being|during|including|following|according|regarding|not|met)$/.test(
          token.plain,
        ) &&
        !/^(?:stated|added|reported|announced|used|called|asked|warned|accused|noted|wanted|needed)$/.test(token.plain)
}

/** Closeness told in a participle phrase before the noun ("eine mit den Plänen vertraute Person"). */
const CLOSENESS = /^(?:vertraut|befasst|beteiligt|betraut|informiert|eingeweiht|nahestehend|unterrichtet)e[nrms]?$/
const LONGEST_PARTICIPLE_PHRASE = 8

const JOINTS = words('und oder sowie bzw and or')

/** "amerikanische und ukrainische Delegationen", "Ukrainian and Russian officials": two adjectives joined before one noun. */
const isJoined = (on: NameGround, at: number): boolean => {
  const [first, joint, second] = [on.tokens[at - 2], on.tokens[at - 1], on.tokens[at]]
  if (first === undefined || second === undefined || !JOINTS.has(joint?.plain ?? '')) return false
  if (on.tongue === 'en') return isDemonym(first) && isDemonym(second)
  const isAdjective = ({ printed, plain }: Token): boolean => ADJECTIVE_DE.test(printed) && !FUNCTION_DE.has(plain)
  // Joined adjectives bend alike; a verb before "und" does not end like the adjective behind it by chance alone.
  return isAdjective(first) && isAdjective(second) && endingOf(first.plain) === endingOf(second.plain)
}

const endingOf = (plain: string): string => /e[nmrs]?$/.exec(plain)?.[0] ?? ''

const leftOf = (on: NameGround, noun: number): number => {
  let at = noun
  while (at > 0 && noun - at < LONGEST_PARTICIPLE_PHRASE) {
    if (openingOf(on.tokens[at - 1]) === null && isAttribute(on, at - 1)) at--
    else if (at < noun && isJoined(on, at)) at -= 2
    else break
  }
  return at
}

/** "kommen Signale", "hätten Rebellen": what no preposition governs is a verb and no adjective. */
const isLooseVerb = ({ tokens, tongue }: NameGround, at: number): boolean =>
  tongue === 'de' && mayBePluralVerb(tokens[at]?.plain ?? '') && !PREPOSITIONS.has(tokens[at - 1]?.plain ?? '')

/** Where the phrase of a noun begins (token index) and how: attributes and article to its left. */
export const phraseStart = (on: NameGround, noun: number): { readonly at: number; readonly opening: Opening } => {
  const { tokens } = on
  const at = leftOf(on, noun)
  if (CLOSENESS.test(tokens[at]?.plain ?? ''))
    for (let i = at - 1; i >= 0 && at - i < LONGEST_PARTICIPLE_PHRASE; i--)
      if (OPEN.has(tokens[i]?.plain ?? '') && tokens[i - 1]?.plain !== 'mit') return { at: i, opening: 'open' }
  const opening = openingOf(tokens[at - 1])
  if (opening !== null) return { at: at - 1, opening }
  return { at: at < noun && isLooseVerb(on, at) ? at + 1 : at, opening: 'bare' }
}

/** The stretch of text from one token to another, the second outside. */
export const stretch = (tokens: readonly Token[], from: number, to: number): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[Math.max(from, to - 1)]?.end ?? 0,
})
