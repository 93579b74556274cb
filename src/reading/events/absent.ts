import type { Span } from '../../text/span.ts'
import { isCapital } from '../../wording/tokens.ts'
import { type Hung, isAgent } from './hung.ts'
import { isAmong, phraseAt } from './phrases.ts'
import { clauseAt, type Scene } from './scene.ts'
import { firstGroup, isGenitiveForm, isNominative, orRepresented } from './subjects.ts'

// "ohne europäische Beteiligung", "without the participation of": the name or adjective stands this soon.
const SOON = 5

// "ohne einen Begleiter": nobody in particular.
const mayBeAbsent = ({ text, lexicon }: Scene, one: Hung): boolean => {
  const [article = ''] = text.slice(one.mention.whole.start, one.mention.whole.end).toLowerCase().split(' ')
  const isVague = !one.mention.isNamed && lexicon.cues.vagueArticles.single.has(article)
  return (isAgent(one) && !isVague) || one.mention.role === 'place'
}

// "ohne die Schweiz"; "in the absence of Norway" by its preposition, "in Abwesenheit Norwegens" by its genitive.
const isMissed = ({ tokens, lexicon }: Scene, at: number, { preposition }: Hung): boolean => {
  const word = tokens[at]?.plain ?? ''
  return lexicon.cues.without.single.has(word)
    ? preposition === word
    : preposition === null || preposition === word || /^(?:of|von)$/.test(preposition)
}

const withoutWhom = (scene: Scene, at: number, hung: readonly Hung[]): readonly Span[] => {
  const { tokens, lexicon } = scene
  for (let k = at + 1; k <= at + SOON; k++) {
    const token = tokens[k]
    if (token === undefined) break
    if (!lexicon.cues.takingPart.single.has(token.plain)) continue
    // The adjective alone names nobody: "europäische Beteiligung" is who stays away.
    const named = hung.filter(one => one.range.start > at && one.range.start <= k + SOON)
    if (k > at + 1 && named.length === 0) return [{ start: tokens[at + 1]?.start ?? token.start, end: token.end }]
    return named.map(one => one.mention.span)
  }
  const first = hung.findIndex(one => one.range.start > at && one.range.start <= at + SOON - 1)
  const one = hung[first]
  if (one === undefined || !mayBeAbsent(scene, one) || !isMissed(scene, at, one)) return []
  return firstGroup(scene, hung.slice(first)).map(({ mention }) => mention.span)
}

const NEGATION = /^(?:nicht|not|never|n't|nie|keine[nr]?|kein|no|neither|weder|\p{L}+n't)$/u

// "was not invited", "nahm nicht teil": so near do the negation and what it denies stand to each other.
const NEAR = 4

const isDeniedAttendance = ({ tokens, lexicon }: Scene, clause: readonly number[]): boolean =>
  clause.some((k, rank) => {
    if (!NEGATION.test(tokens[k]?.plain ?? '')) return false
    return clause
      .slice(rank + 1, rank + 1 + NEAR)
      .some(place => phraseAt(lexicon.cues.attend, tokens, place) > 0 && tokens[place]?.printed !== 'Teil')
  })

/** Whether a clause says that somebody did not take part, was not invited or stayed away. */
export const tellsAbsence = (scene: Scene, clause: readonly number[]): boolean => {
  const sees = (name: 'stayAway' | 'uninvited') => isAmong(scene.lexicon.cues[name], scene.tokens, clause)
  return sees('uninvited') || sees('stayAway') || isDeniedAttendance(scene, clause)
}

/** Those whom a clause names as not taking part, not invited or staying away, of whatever occasion. */
export const stayingAway = (scene: Scene, clause: readonly number[], hung: readonly Hung[]): readonly Span[] => {
  const [first] = clause
  if (first === undefined || !tellsAbsence(scene, clause)) return []
  const subjects = hung.filter(
    one =>
      one.preposition === null &&
      scene.clauses.of[one.range.start] === scene.clauses.of[first] &&
      mayBeAbsent(scene, one) &&
      isNominative(scene, one) &&
      !isPossessor(scene, one),
  )
  const group = nearestGroup(scene, subjects, wordsOfAbsence(scene, clause))
  return orRepresented(scene, group, hung).map(({ mention }) => mention.span)
}

// "Vertreter Europas": right behind a noun the genitive is whose they are.
const isPossessor = (scene: Scene, one: Hung): boolean =>
  scene.lexicon.tongue === 'de' && isCapital(scene.tokens[one.range.start - 1]) && isGenitiveForm(scene, one)

const wordsOfAbsence = (scene: Scene, clause: readonly number[]): number =>
  clause[clause.findLastIndex((_, rank) => tellsAbsence(scene, clause.slice(rank)))] ?? 0

// "Forty came, but Lakeland stayed away": of several subjects the one right before the words of absence.
const nearestGroup = (scene: Scene, subjects: readonly Hung[], words: number): readonly Hung[] => {
  let from = subjects.findLastIndex(({ range }) => range.end <= words)
  while (from > 0 && subjects[from]?.isListed) from--
  return firstGroup(scene, from < 0 ? subjects : subjects.slice(from))
}

/** Those whom the clause around an event names as absent from it. */
export const absentIn = (scene: Scene, at: number, hung: readonly Hung[]): readonly Span[] => {
  const { tokens, lexicon } = scene
  const clause = clauseAt(scene, at)
  const without = clause.flatMap(k =>
    phraseAt(lexicon.cues.without, tokens, k) > 0 ? withoutWhom(scene, k, hung) : [],
  )
  return without.length > 0 ? without : stayingAway(scene, clause, hung)
}
