import type { Range } from '../../wording/tokens.ts'
import { mentionsIn } from '../mentions/mentions.ts'
import { germanPhrases } from './phrases-german.ts'
import { evidenceOf, type Finding, overlaps, type Scene, speakerAt, thingOf } from './scene.ts'
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

/** Whether a clause only reproaches or denies a need: what should have been, what somebody need not do. */
const isPast = ({ tokens }: Scene['clauses'], clause: Range): boolean =>
  tokens
    .slice(clause.start, clause.end)
    .some(({ plain }, i) => /^(?:hätten?|have|having)$/.test(plain) && tokens[clause.start + i + 1]?.plain !== 'to')

const NEED = /^(?:muss|müssen|müsse|müssten|need|needs|has|had)$/
const NOBODY = /^(?:niemand|nobody|keiner)$/

const findingAt = (scene: Scene, clause: Range, at: number): Finding | null => {
  const { tokens, vocabulary } = scene.clauses
  const party = speakerAt(scene, at)
  const words = tokens.slice(clause.start, clause.end)
  const isDenied = words.some(({ plain }) => vocabulary.isNegation(plain) || NOBODY.test(plain))
  // What a text says has to be is its provision, and nobody's demand yet.
  if (
    party === null ||
    isDocument(scene, party) ||
    isPast(scene.clauses, clause) ||
    (isDenied && NEED.test(tokens[at]?.plain ?? ''))
  )
    return null
  if (!isDenied && vocabulary.isBarring(tokens[at]?.plain ?? '')) return null
  const bearer = bearerOf(scene, clause, at)
  const first = tokens[bearer?.start ?? clause.start]?.plain ?? ''
  const isNobody = words.some(({ plain }) => NOBODY.test(plain))
  if ((bearer === null && !isNobody) || IMPERSONAL.test(first) || vocabulary.isThing(first)) return null
  const evidence = evidenceOf(scene, clause)
  const toward = bearer === null || isNobody ? evidence : thingOf(scene, bearer)
  return toward === null
    ? null
    : { party, toward, stance: isDenied ? 'opposes' : 'demands', evidence, rule: isDenied ? 'must-not' : 'must' }
}

const isDocument = ({ mentions, drafts }: Scene, party: Finding['party']): boolean =>
  mentionsIn(mentions, party).some(({ role }) => role === 'document') ||
  drafts.some(({ span }) => overlaps(span, party))

const isMustAt = ({ clauses: { tokens, vocabulary } }: Scene, at: number): boolean => {
  const word = tokens[at]?.plain ?? ''
  return (
    vocabulary.isMust(word) ||
    vocabulary.isBarring(word) ||
    (/^(?:has|had|have|need|needs|ought)$/.test(word) && tokens[at + 1]?.plain === 'to')
  )
}

/** What somebody who speaks says has to be, or must not be: "sagte, die Truppen müssten abziehen", "the deal must hold, she said", "niemand dürfe gehen". */
export const musts = (scene: Scene): readonly Finding[] =>
  scene.clauses.ranges.flatMap(clause => {
    for (let at = clause.start; at < clause.end; at++) {
      // "Sollten Truppen kommen, …", "Should they attack, …": with its verb first a clause only supposes.
      if (at === clause.start || !isMustAt(scene, at)) continue
      const finding = findingAt(scene, clause, at)
      return finding === null ? [] : [finding]
    }
    return []
  })
