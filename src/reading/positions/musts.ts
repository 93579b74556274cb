import type { Range } from '../../wording/tokens.ts'
import { germanPhrases } from './phrases-german.ts'
import { evidenceOf, type Finding, type Scene, speakerAt, thingOf } from './scene.ts'
import { englishSubject } from './subject-english.ts'

const IMPERSONAL = /^(?:man|es|it|we|wir|i|ich|you|sie|er|he|she|they|there)$/

const bearerOf = ({ clauses }: Scene, clause: Range, at: number): Range | null => {
  if (clauses.vocabulary.tongue === 'en') {
    const subject = englishSubject(clauses, clause, at)
    return subject === null || subject.start < clause.start ? null : { start: subject.start, end: subject.head }
  }
  const phrase = germanPhrases(clauses, clause).find(({ prep }) => prep === '')
  return phrase === undefined ? null : { start: phrase.start, end: phrase.head }
}

const findingAt = (scene: Scene, clause: Range, at: number): Finding | null => {
  const { tokens, vocabulary } = scene.clauses
  const party = speakerAt(scene, at)
  const bearer = party === null ? null : bearerOf(scene, clause, at)
  if (party === null || bearer === null || IMPERSONAL.test(tokens[bearer.start]?.plain ?? '')) return null
  const words = tokens.slice(clause.start, clause.end)
  // What should have been is a reproach, and what somebody denies to be needed no demand.
  if (words.some(({ plain }) => vocabulary.isNegation(plain) || /^(?:hätten?|have)$/.test(plain))) return null
  if (vocabulary.isThing(tokens[bearer.start]?.plain ?? '')) return null
  const toward = thingOf(scene, bearer)
  return toward === null
    ? null
    : { party, toward, stance: 'demands', evidence: evidenceOf(scene, clause), rule: 'must' }
}

const isMustAt = ({ clauses: { tokens, vocabulary } }: Scene, at: number): boolean =>
  vocabulary.isMust(tokens[at]?.plain ?? '') ||
  (/^(?:has|had)$/.test(tokens[at]?.plain ?? '') && tokens[at + 1]?.plain === 'to')

/** What somebody who speaks says has to be: "sagte, die Truppen müssten abziehen", "the deal must hold, she said". */
export const musts = (scene: Scene): readonly Finding[] =>
  scene.clauses.ranges.flatMap(clause => {
    for (let at = clause.start; at < clause.end; at++) {
      if (!isMustAt(scene, at)) continue
      const finding = findingAt(scene, clause, at)
      return finding === null ? [] : [finding]
    }
    return []
  })
