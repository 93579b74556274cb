import { isCapital, type Range, type Token } from '../../wording/tokens.ts'
import type { FoundPhrase } from '../voice/phrases.ts'
import type { CueShape } from './lexicon/cues.ts'
import { isTwofold } from './pronouns.ts'
import type { ClaimRule } from './rules.ts'
import { clauseAfter, clauseBefore, clauseOf, type Draft, placeOf, type Scene, spanIn, verbIn } from './scene.ts'

type Cue = FoundPhrase<CueShape>

const COPULAS = new Set(
  'ist sind war waren sei seien wäre bleibt blieb gilt is are was were be been remains remained'.split(' '),
)
const FINITE_AFTER_DA = new Set('ist sind war waren hat haben wird werden kann muss gibt gab kommt steht'.split(' '))

export type Parts = {
  readonly kind: Draft['kind']
  readonly rule: ClaimRule
  readonly span: Range
  readonly condition?: Range | null
  readonly consequence?: Range | null
}

/** A claim of a scene from its parts, all ranges of tokens; null where its stretch is empty. */
export const draftOf = (scene: Scene, cue: Pick<Cue, 'from' | 'span'>, parts: Parts): Draft | null => {
  const span = spanIn(scene, parts.span)
  if (span === null) return null
  const clause = clauseOf(scene, cue.from)
  return {
    kind: parts.kind,
    rule: parts.rule,
    span,
    at: cue.span,
    condition: parts.condition ? spanIn(scene, parts.condition) : null,
    consequence: parts.consequence ? spanIn(scene, parts.consequence) : null,
    isTwofold: isTwofold(scene.tokens, clause, scene.tongue),
    carriesOn: /^(?:und|and)$/.test(scene.tokens[clause.start - 1]?.plain ?? ''),
  }
}

const opensClause = ({ tokens }: Scene, at: number): boolean => at === 0 || tokens[at - 1]?.sort === 'sign'

/** Whether the word is a conjunction of reason here: "da" and "denn" are adverbs too ("da ist er", "was denn"). */
const givesReason = (scene: Scene, { from }: Cue): boolean => {
  const plain = scene.tokens[from]?.plain
  if (plain !== 'da' && plain !== 'denn' && plain !== 'zumal') return true
  const next = scene.tokens[from + 1]
  return opensClause(scene, from) && next?.sort === 'word' && (plain === 'denn' || !FINITE_AFTER_DA.has(next.plain))
}

/** "X does A because B": a motive where A is an act that one decides on or B a state of mind, a cause otherwise. */
export const readReason = (scene: Scene, cue: Cue): Draft | null => {
  if (!givesReason(scene, cue)) return null
  const reason = { start: cue.from, end: clauseOf(scene, cue.from).end }
  const before = clauseBefore(scene, reason)
  const main = before ?? clauseAfter(scene, reason)
  if (main === null || reason.end - cue.to < 2) return null
  const isMotive = verbIn(scene, main, 'deliberate') !== null || verbIn(scene, reason, 'mind') !== null
  return draftOf(scene, cue, {
    kind: isMotive ? 'motive' : 'cause',
    rule: isMotive ? 'motive-because' : 'cause-because',
    span: { start: Math.min(main.start, reason.start), end: Math.max(main.end, reason.end) },
    condition: { start: cue.to, end: reason.end },
    consequence: main,
  })
}

/** "A was the decisive factor in B": needs a verb of being before it. */
export const readFactor = (scene: Scene, cue: Cue): Draft | null => {
  const clause = clauseOf(scene, cue.from)
  const copula = placeOf(scene, { start: clause.start, end: cue.from }, COPULAS)
  if (copula < 0) return null
  return draftOf(scene, cue, {
    kind: 'cause',
    rule: 'cause-factor',
    span: clause,
    condition: { start: clause.start, end: copula },
    consequence: cue.to < clause.end ? { start: cue.to, end: clause.end } : null,
  })
}

// "The reason is B": what stands after these cues is the cause, not what it brought about.
const BACKWARDS =
  /^(?:stem|root|due|result of|results from|resulted from|attribut|comes|can be|liegt|lag|liegen|rührt|geht|gehen|ist zurück|zurück|beruht|verdankt|erklärt)/

/** "A led to B", "A stems from B". */
export const readCauseVerb = (scene: Scene, cue: Cue): Draft | null => {
  const clause = clauseOf(scene, cue.from)
  const before = { start: clause.start, end: cue.from }
  const after = { start: cue.to, end: clause.end }
  const words = scene.tokens
    .slice(cue.from, cue.to)
    .map(({ plain }) => plain)
    .join(' ')
  const isBackwards = BACKWARDS.test(words)
  return draftOf(scene, cue, {
    kind: 'cause',
    rule: 'cause-verb',
    span: clause,
    condition: isBackwards ? after : before,
    consequence: isBackwards ? before : after,
  })
}

/** "owing to A", "aufgrund von A": the clause it stands in is what came of it. */
export const readCausePhrase = (scene: Scene, cue: Cue): Draft | null =>
  draftOf(scene, cue, { kind: 'cause', rule: 'cause-phrase', span: clauseOf(scene, cue.from) })

/** "therefore B": what stood before is the cause. */
export const readTherefore = (scene: Scene, cue: Cue): Draft | null => {
  const clause = clauseOf(scene, cue.from)
  return draftOf(scene, cue, {
    kind: 'cause',
    rule: 'cause-therefore',
    span: clause,
    condition: clauseBefore(scene, clause),
    consequence: clause,
  })
}

/** "out of fear of A", "the real motive": the clause it stands in. */
export const readFeeling = (scene: Scene, cue: Cue): Draft | null =>
  draftOf(scene, cue, { kind: 'motive', rule: 'motive-feeling', span: clauseOf(scene, cue.from) })

const ONLY = new Set(
  'nur allein lediglich bloß einzig ausschließlich weniger eher vielmehr only solely merely nothing purely less more'.split(
    ' ',
  ),
)
const ABOUT = new Set(['um', 'darum'])

/** "Ihnen geht es nur um A", "they care only about A": what somebody is said to be after, and nothing else. */
export const readConcern = (scene: Scene, cue: Cue): Draft | null => {
  const clause = clauseOf(scene, cue.from)
  if (placeOf(scene, clause, ONLY) < 0) return null
  if (scene.tongue === 'de' && placeOf(scene, { start: cue.to, end: clause.end }, ABOUT) < 0) return null
  return draftOf(scene, cue, { kind: 'motive', rule: 'motive-feeling', span: clause })
}

const DETERMINERS = new Set(
  'der die das den dem des ein eine einen einem einer eines diese dieser dieses diesen diesem ihre seine ihr sein ihren seinen a an the this that these those its their his her'.split(
    ' ',
  ),
)
const BEING_AWARE = new Set(
  'sich mir uns dir euch sein ist sind war waren bin wird werden wurde wurden machen macht gemacht'.split(' '),
)

/** Where the noun stands that an adverb before an adjective belongs to ("this deliberately vague wording"); -1 where a verb follows. */
const nounOf = (tokens: readonly Token[], at: number, tongue: Scene['tongue']): number => {
  const [adjective, noun] = [tokens[at], tokens[at + 1]]
  if (adjective?.sort !== 'word' || noun?.sort !== 'word') return -1
  return tongue === 'de' ? (!isCapital(adjective) && isCapital(noun) ? at + 1 : -1) : at + 1
}

/** "this deliberately vague wording", "he deliberately left it out"; "sich dessen bewusst sein" is no intention. */
export const readDeliberate = (scene: Scene, cue: Cue): Draft | null => {
  const { tokens, tongue } = scene
  const clause = clauseOf(scene, cue.from)
  const noun = nounOf(tokens, cue.to, tongue)
  const isPhrase = noun >= 0 && DETERMINERS.has(tokens[cue.from - 1]?.plain ?? '')
  if (isPhrase)
    return draftOf(scene, cue, {
      kind: 'motive',
      rule: 'motive-deliberate',
      span: { start: cue.from - 1, end: noun + 1 },
    })
  const isAware = tokens[cue.from]?.plain === 'bewusst' && placeOf(scene, clause, BEING_AWARE) >= 0
  return isAware ? null : draftOf(scene, cue, { kind: 'motive', rule: 'motive-deliberate', span: clause })
}
