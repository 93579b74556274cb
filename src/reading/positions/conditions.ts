import type { Range } from '../../wording/tokens.ts'
import { englishObject } from './objects.ts'
import { offers } from './offers.ts'
import { leadingParty, partyOf } from './parties.ts'
import { germanPhrases } from './phrases-german.ts'
import { evidenceOf, type Finding, isSameParty, overlaps, type Scene, speakerAt, thingOf } from './scene.ts'
import { englishSubject } from './subject-english.ts'
import { phraseAt } from './vocabulary.ts'

const ONLY_WITH_STANCE = /^(?:bevor|before|until|solange|as|sofern|vorausgesetzt)$/
const IN_RETURN = /^(?:im|in)$/
const WANTING = /^(?:demands|supports|rejects)$/

type Site = { readonly clause: Range; readonly at: number; readonly end: number }

const isBefore = (finding: Finding, offset: number): boolean => finding.evidence.start <= offset

/** The demand, assent or refusal that a condition hangs on: the last of the sentence that begins before it, with no semicolon between. */
const hungOn = ({ clauses: { tokens } }: Scene, findings: readonly Finding[], offset: number): Finding | null => {
  const found = findings.findLast(finding => WANTING.test(finding.stance) && isBefore(finding, offset)) ?? null
  const isParted = tokens.some(
    ({ start, printed }) => printed === ';' && start < offset && start > (found?.evidence.start ?? offset),
  )
  return isParted ? null : found
}

const BEGINNING =
  /^(?:begins?|starts?|comes?|goes|leaves?|opens?|falls?|returns?|gets?|makes?|takes?|gives?|shows?|meets?|pays?|stops?)$/
// ", but " is what may stand between an answer and its condition.
const BESIDE = 6

const MAKING = /^(?:make|makes|made|making)$/

/** Who makes a thing depend on another: the subject of "has made its guarantees conditional on"; null where nobody does. */
const makerOf = (scene: Scene, clause: Range, at: number): Finding['party'] | null => {
  for (let i = at - 1; i >= clause.start; i--) {
    if (!MAKING.test(scene.clauses.tokens[i]?.plain ?? '')) continue
    const subject = englishSubject(scene.clauses, clause, i)
    return subject === null ? null : partyOf(scene, subject, i)
  }
  return null
}

/** Who sets a condition that no stance stands beside: whoever speaks, else the subject of its clause where that names somebody. */
const setterOf = (scene: Scene, { clause, at }: Site): Finding['party'] | null => {
  const maker = makerOf(scene, clause, at)
  if (maker !== null) return maker
  const speaker = speakerAt(scene, at)
  const isReturn = IN_RETURN.test(scene.clauses.tokens[at]?.plain ?? '')
  const named = leadingParty(scene, { start: clause.start, end: isReturn ? clause.end : at })
  return isReturn ? (named ?? speaker) : (speaker ?? named)
}

const termsOf = (scene: Scene, { clause, end }: Site): Finding['toward'] | null => {
  const { clauses } = scene
  const rest = { start: end, end: clause.end }
  const object =
    clauses.vocabulary.tongue === 'en'
      ? englishObject(clauses, rest)
      : (germanPhrases(clauses, rest).find(isLong) ?? null)
  return object === null ? null : thingOf(scene, object)
}

const isLong = ({ start, end }: Range): boolean => end - start > 0

const NEAR = 12

const touches = ({ evidence }: Finding, start: number): boolean => evidence.end + NEAR >= start

/** Whether a clause refuses until something comes ("will take no step until …"), which is a condition and no mere date. */
const isNoUntil = ({ clauses: { tokens, vocabulary } }: Scene, { clause, at }: Site): boolean =>
  /^(?:until|bevor|before|solange)$/.test(tokens[at]?.plain ?? '') &&
  tokens.slice(clause.start, at).some(({ plain }) => vocabulary.isNegation(plain)) &&
  tokens.slice(clause.start, at).some(({ plain }) => vocabulary.isFuture(plain) || vocabulary.isOffering(plain))

/** Whether "until" or "before" opens a clause with a verb of its own, and no mere date: "until March", "before the test". */
const hasClause = ({ clauses: { tokens, vocabulary } }: Scene, { clause, end }: Site): boolean => {
  const last = tokens[end - 1]?.plain === 'until' ? tokens.length : clause.end
  return tokens
    .slice(end, last)
    .some(
      ({ plain }, i) =>
        vocabulary.isAuxiliary(plain) ||
        (i > 0 && (vocabulary.isAccord(plain.replace(/s$/, '')) || BEGINNING.test(plain))),
    )
}

const findingAt = (scene: Scene, findings: readonly Finding[], site: Site): Finding | null => {
  const { tokens } = scene.clauses
  const start = tokens[site.at]?.start ?? 0
  const wanted = hungOn(scene, findings, start)
  if (/^(?:until|before)$/.test(tokens[site.at]?.plain ?? '') && !hasClause(scene, site)) return null
  if (wanted !== null && /^before$/.test(tokens[site.at]?.plain ?? '') && !touches(wanted, start)) return null
  const opens = scene.clauses.vocabulary.isIf(tokens[site.clause.start]?.plain ?? '')
  if (IN_RETURN.test(tokens[site.at]?.plain ?? '') && opens) return null
  if (/^(?:solange|sofern)$/.test(tokens[site.at]?.plain ?? '') && site.at > site.clause.start) return null
  if (wanted === null && ONLY_WITH_STANCE.test(tokens[site.at]?.plain ?? '') && !isNoUntil(scene, site)) return null
  const party = wanted?.party ?? setterOf(scene, site)
  if (party === null) return null
  const evidence = evidenceOf(scene, {
    start: isReturnOrPart(scene, site) ? site.clause.start : site.at,
    end: site.clause.end,
  })
  return { party, toward: termsOf(scene, site) ?? evidence, stance: 'conditional', evidence, rule: 'condition' }
}

const isReturnOrPart = ({ clauses: { tokens } }: Scene, { at, clause }: Site): boolean =>
  IN_RETURN.test(tokens[at]?.plain ?? '') || at === clause.start

/** "will nur unterzeichnen, wenn …": the condition stands in the clause behind the one that says "only". */
const onlyIf = (scene: Scene, clause: Range): Finding | null => {
  const { tokens, vocabulary, ranges } = scene.clauses
  const only = tokens.slice(clause.start, clause.end).findIndex(({ plain }) => /^(?:nur|only)$/.test(plain))
  const next = ranges[ranges.indexOf(clause) + 1]
  if (only < 0 || next === undefined || !vocabulary.isIf(tokens[next.start]?.plain ?? '')) return null
  const party = setterOf(scene, { clause, at: clause.start + only, end: clause.end })
  if (party === null) return null
  const evidence = evidenceOf(scene, { start: clause.start, end: next.end })
  const toward = termsOf(scene, { clause: next, at: next.start, end: next.start + 1 })
  return { party, toward: toward ?? evidence, stance: 'conditional', evidence, rule: 'condition' }
}

/** Whether a condition is the one of a plain yes or no: of the same party, in its clause or just behind. */
const isAnswerTo = (scene: Scene, { stance, evidence, party }: Finding, condition: Finding): boolean => {
  if (!/^(?:supports|rejects)$/.test(stance) || !isSameParty(scene, party, condition.party)) return false
  return isBy(evidence, condition.evidence)
}

/** Whether evidence holds other evidence in part, or stands just ahead of it. */
const isBy = (one: Finding['evidence'], other: Finding['evidence']): boolean => {
  const gap = other.start - one.end
  return overlaps(one, other) || (gap >= 0 && gap <= BESIDE)
}

/** A yes with a condition: shown by its clause, and by that of the condition where it is found there as well. */
const withTerms = (scene: Scene, finding: Finding, conditions: readonly Finding[]): Finding => {
  const terms = conditions.find(one => isTermsOf(scene, finding, one))
  const end = Math.max(finding.evidence.end, terms?.evidence.end ?? 0)
  const evidence = { start: finding.evidence.start, end }
  return { ...finding, evidence, stance: 'conditional', rule: 'condition' }
}

const isTermsOf = (scene: Scene, finding: Finding, condition: Finding): boolean =>
  isSameParty(scene, finding.party, condition.party) && isBy(finding.evidence, condition.evidence)

/** Whether an assent hangs on the clause behind it ("is ready to sign if …", "stimmt zu, wenn …"): a yes with a condition is no plain yes. */
const hangsOnIf = ({ clauses: { tokens, ranges, vocabulary } }: Scene, { stance, evidence }: Finding): boolean => {
  if (stance !== 'supports') return false
  // "bereit, Gefangene freizulassen, wenn …": the act stands in a clause of its own between the two.
  const [act, term] = ranges.filter(({ start }) => (tokens[start]?.start ?? 0) >= evidence.end)
  const isAct = act !== undefined && tokens.slice(act.start, act.end).some(({ plain }) => /^zu$|.zu.+en$/.test(plain))
  if (isAct && vocabulary.tongue === 'de' && vocabulary.isIf(tokens[term?.start ?? -1]?.plain ?? '')) return true
  const behind = tokens.findIndex(({ start }) => start >= evidence.end)
  const next = tokens[behind]?.sort === 'sign' ? behind + 1 : behind
  if (behind >= 0 && vocabulary.isIf(tokens[next]?.plain ?? '')) return true
  return tokens.some(({ start, end, plain }) => start > evidence.start && end <= evidence.end && vocabulary.isIf(plain))
}

/** The findings of a sentence with those that its conditions add: "nur mit …", "only if …", "bevor …" behind a demand. */
export const withConditions = (scene: Scene, findings: readonly Finding[]): readonly Finding[] => {
  const { clauses } = scene
  const phrased = clauses.ranges.flatMap(clause => {
    const found: Finding[] = []
    const apart = onlyIf(scene, clause)
    if (apart !== null) found.push(apart)
    for (let at = clause.start; at < clause.end; at++) {
      const phrase = phraseAt(clauses.vocabulary.conditions, clauses.tokens, at)
      const finding = phrase === null ? null : findingAt(scene, findings, { clause, at, end: at + phrase.words.length })
      if (finding !== null) found.push(finding)
    }
    return found
  })
  const added = [...phrased, ...offers(scene)]
  const hung = findings.filter(finding => hangsOnIf(scene, finding))
  const plain = findings.filter(
    finding => !hung.includes(finding) && !added.some(one => isAnswerTo(scene, finding, one)),
  )
  const others = added.filter(one => !hung.some(finding => isTermsOf(scene, finding, one)))
  return [...plain, ...hung.map(finding => withTerms(scene, finding, added)), ...others]
}
