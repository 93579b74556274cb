import { isCapital } from '../../wording/tokens.ts'
import type { Found, Step } from './found.ts'
import { WORLD } from './gazetteer.ts'
import { isGiven, nameEnd } from './people.ts'
import { phraseStart, stretch } from './phrase.ts'
import { ACRONYM, behindBracket, genitive, type ScanGround, titleOf, wordAt } from './scan-ground.ts'

/** The offices before a name, as far as they reach: their stems, and the token they begin at. */
const officesBefore = (on: ScanGround, at: number): { readonly from: number; readonly stems: readonly string[] } => {
  const stems: string[] = []
  let from = at
  for (let i = at - 1; i >= 0 && at - i < 7; i--) {
    const token = on.tokens[i]
    const noun = on.nouns(token)
    if (noun?.sort === 'office' || noun?.sort === 'address') {
      stems.push(noun.base, noun.stem, ...titleOf(on, i))
      from = i
    } else if (token?.plain !== '.' && !(token?.plain === 'of' && on.tongue === 'en') && noun === null) break
  }
  return { from, stems }
}

const person = (on: ScanGround, at: number, end: number): Found => {
  const { tokens } = on
  const { from, stems } = officesBefore(on, at)
  const last = tokens[end - 1]
  const next = tokens[end]
  const isOwner = end - at > 1 && next?.sort === 'word' && isCapital(next) && !isGiven(last)
  const cut = genitive(on.tongue, last?.printed ?? '', isOwner ? 'before-noun' : 'alone')
  const { at: start } = phraseStart(on, from)
  return {
    span: { start: tokens[at]?.start ?? 0, end: (last?.end ?? 0) - cut },
    whole: stretch(tokens, start, behindBracket(on, end)),
    role: 'person',
    sort: 'person',
    key: null,
    stems,
    definite: true,
    known: null,
  }
}

/** "Der Gouverneur des Landes, Arlen Voss, …": two words with capitals between commas behind an office. */
const isApposition = ({ tokens, nouns }: ScanGround, at: number, end: number): boolean => {
  const closes = tokens[end]
  if (tokens[at - 1]?.plain !== ',' || (closes !== undefined && closes.sort !== 'sign' && isCapital(closes)))
    return false
  return tokens.slice(Math.max(0, at - 12), at).some(token => nouns(token)?.sort === 'office')
}

const LETS_NAME =
  /^(?:und|sowie|dazu|auch|zudem|oder|wie|so|dass|traf|zitiert\p{L}*|sagte\p{L}*|erklärte\p{L}*|betonte\p{L}*|schrieb\p{L}*|meinte\p{L}*|forderte\p{L}*|kritisierte\p{L}*|berichtete\p{L}*|hat|hatte|ist|war|wird|von|mit|für|an|laut|gegen)$/u

/** Two words with capitals and no article before them, both in no list, are a German name more often than two nouns. */
const isLonePair = ({ tokens, nouns }: ScanGround, at: number, end: number): boolean => {
  const before = tokens[at - 1]
  // "Heftige Regenfälle": an adjective at the head of a sentence has a capital too.
  const isOpen = before === undefined ? !/e[rnms]?$/.test(tokens[at]?.plain ?? '') : LETS_NAME.test(before.plain)
  const closes = tokens[end]
  if (!isOpen || end - at > 3 || (closes !== undefined && isCapital(closes))) return false
  for (let i = at; i < end; i++) {
    const token = tokens[i]
    if (
      token === undefined ||
      nouns(token) !== null ||
      WORLD.has(token.plain) ||
      !/^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(token.printed)
    )
      return false
  }
  return true
}

const isNameHere = (on: ScanGround, at: number, end: number): boolean => {
  const { tokens, nouns, tongue } = on
  const before = nouns(tokens[at - 1])?.sort
  const isTitled =
    before === 'office' ||
    before === 'address' ||
    (wordAt(on, at - 1) === '.' && nouns(tokens[at - 2])?.sort === 'address')
  if (isTitled) return !ACRONYM.test(tokens[at]?.printed ?? '')
  if (end - at < 2) return false
  if (isGiven(tokens[at])) return true
  return tongue === 'en' ? wordAt(on, at - 1) !== 'the' : isApposition(on, at, end) || isLonePair(on, at, end)
}

/** "Ministerin von der Aue": small particles begin a name behind an office. */
const isNobility = (on: ScanGround, at: number): boolean =>
  /^(?:von der|van der|van den|de la)$/.test(`${wordAt(on, at)} ${wordAt(on, at + 1)}`) &&
  on.nouns(on.tokens[at - 1])?.sort === 'office'

/** "Agentur für Arbeit Arlen Voss": the name begins with the given name inside the run. */
const startsLater = ({ tokens, tongue }: ScanGround, at: number, end: number): boolean =>
  tongue === 'de' && !isGiven(tokens[at]) && tokens.slice(at + 1, end - 1).some(token => isGiven(token))

/** A person named at a place of the sentence; null where none is. */
export const personAt = (on: ScanGround, at: number): Step | null => {
  let end = nameEnd(on, isNobility(on, at) ? at + 2 : at)
  if (end === at || end === at + 2 * Number(isNobility(on, at)) || !isNameHere(on, at, end)) return null
  if (startsLater(on, at, end)) return null
  // A German name is seldom longer than three words; what follows without a comma is the next noun.
  const capitals = on.tokens.slice(at, end).filter(token => isCapital(token)).length
  if (on.tongue === 'de' && !isGiven(on.tokens[at]) && capitals > 3) end = at + 3
  return { found: person(on, at, end), next: end }
}
