import type { Range } from '../../wording/tokens.ts'
import { isActor, partyOf } from './parties.ts'
import { germanPhrases } from './phrases-german.ts'
import { evidenceOf, type Finding, type Scene, speakerAt, thingOf } from './scene.ts'
import { englishSubject } from './subject-english.ts'
import { germanSubject } from './subject-german.ts'

// What a speaker calls possible is his own offer.
const POSSIBLE = /^(?:denkbar|möglich|vorstellbar|possible|conceivable)$/
const ALSO = /^(?:nur|only|auch|even|erst|but|aber|and|und)$/

/** Where the condition of a clause begins: its own "if" or that which opens the next; null where it has none. */
const ifAt = ({ clauses: { tokens, vocabulary, ranges } }: Scene, clause: Range): number | null => {
  for (let i = clause.start + 1; i < clause.end; i++)
    if (vocabulary.tongue === 'en' && vocabulary.isIf(tokens[i]?.plain ?? '')) return i
  const next = ranges[ranges.indexOf(clause) + 1]
  if (next === undefined) return null
  const at = ALSO.test(tokens[next.start]?.plain ?? '') ? next.start + 1 : next.start
  return vocabulary.isIf(tokens[at]?.plain ?? '') ? at : null
}

/** Whether a clause is itself the condition of the one behind it: "Falls die Zölle fallen, könne man unterschreiben". */
const opensWithIf = ({ clauses: { tokens, vocabulary } }: Scene, { start }: Range): boolean =>
  vocabulary.isIf(tokens[start]?.plain ?? '')

type Site = { readonly clause: Range; readonly end: number; readonly offering: number; readonly accord: number }

const siteOf = (scene: Scene, clause: Range): Site | null => {
  const { tokens, vocabulary, ranges } = scene.clauses
  const before = ranges[ranges.indexOf(clause) - 1]
  const at = ifAt(scene, clause)
  if (opensWithIf(scene, clause) || (at === null && (before === undefined || !opensWithIf(scene, before)))) return null
  const end = at !== null && at < clause.end ? at : clause.end
  const find = (test: (word: string) => boolean): number => {
    for (let i = clause.start; i < end; i++) if (test(tokens[i]?.plain ?? '')) return i
    return -1
  }
  const [offering, accord] = [find(vocabulary.isOffering), find(vocabulary.isAccord)]
  if (offering < 0 || accord < 0 || (vocabulary.tongue === 'en' && accord < offering)) return null
  return { clause, end, offering, accord }
}

const offerAt = (scene: Scene, { clause, end, offering, accord }: Site): Finding | null => {
  const { clauses } = scene
  const isGerman = clauses.vocabulary.tongue === 'de'
  const subject = isGerman
    ? germanSubject(clauses, clause, { finite: offering, isActor: isActor(scene) })
    : englishSubject(clauses, clause, offering)
  const isSaid = POSSIBLE.test(clauses.tokens[accord]?.plain ?? '')
  if (!isSaid && (subject === null || !isActor(scene)(subject))) return null
  const party = isSaid ? speakerAt(scene, accord) : partyOf(scene, subject, offering)
  if (party === null) return null
  const matter = isGerman
    ? germanPhrases(clauses, { start: clause.start, end }).find(({ start }) => isSaid || start !== subject?.start)
    : { start: accord, end, head: end }
  const evidence = evidenceOf(scene, { start: clause.start, end: clause.end })
  const toward = matter === undefined ? null : thingOf(scene, { start: matter.start, end: matter.head })
  return { party, toward: toward ?? evidence, stance: 'conditional', evidence, rule: 'condition' }
}

const NONE = /^(?:kein|keine|keinen|keinem|keiner|no|nie|never)$/
const WITHOUT = /^(?:ohne|without)$/

const DOUBLE = /^(?:nicht|not|nie|never)$/
const CLOSE = 6

const isDenial = ({ clauses: { tokens, vocabulary } }: Scene, at: number): boolean =>
  NONE.test(tokens[at]?.plain ?? '') ||
  (vocabulary.isNegation(tokens[at]?.plain ?? '') && !WITHOUT.test(tokens[at]?.plain ?? ''))

/** Whether what stands behind or close ahead of a "without" is denied: "kein Mandat ohne …", "without …, Lakeland will not sign". */
const isDeniedAround = (scene: Scene, clause: Range, without: number): boolean => {
  const { ranges } = scene.clauses
  const next = without === clause.start ? ranges[ranges.indexOf(clause) + 1] : undefined
  const end = next?.end ?? clause.end
  for (let i = Math.max(clause.start, without - CLOSE); i < end; i++) if (isDenial(scene, i)) return true
  return false
}

/** What somebody who speaks will not have without another thing: "kein Mandat ohne Waffenstillstand", "no deal without guarantees". */
const refusals = (scene: Scene): readonly Finding[] =>
  scene.clauses.ranges.flatMap(clause => {
    const { tokens } = scene.clauses
    const offset = tokens.slice(clause.start, clause.end).findIndex(({ plain }) => WITHOUT.test(plain))
    const without = clause.start + offset
    if (offset < 0 || DOUBLE.test(tokens[without - 1]?.plain ?? '') || !isDeniedAround(scene, clause, without))
      return []
    const party = speakerAt(scene, without)
    const behind = { start: without + 1, end: clause.end }
    const phrase = scene.clauses.vocabulary.tongue === 'de' ? germanPhrases(scene.clauses, behind)[0] : undefined
    const toward = thingOf(scene, phrase === undefined ? behind : { start: phrase.start, end: phrase.head })
    const evidence = evidenceOf(scene, clause)
    return toward === null || party === null
      ? []
      : [{ party, toward, stance: 'conditional', evidence, rule: 'condition' }]
  })

/** What somebody would do for another, if: "wir könnten über die Laufzeit reden, falls …", "it would send troops once …". */
export const offers = (scene: Scene): readonly Finding[] => [
  ...scene.clauses.ranges.flatMap(clause => {
    const site = siteOf(scene, clause)
    const finding = site === null ? null : offerAt(scene, site)
    return finding === null ? [] : [finding]
  }),
  ...refusals(scene),
]
