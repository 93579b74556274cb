import type { Span } from '../../text/span.ts'
import type { Range, Token } from '../../wording/tokens.ts'
import type { ReadAttribution } from '../attribution/read-attribution.ts'
import type { DraftMention } from '../drafts/drafts.ts'
import type { Ground, Sentence } from '../ground.ts'
import type { Mention, Mentions } from '../mentions/mentions.ts'
import { clausesOf } from './clauses.ts'
import { withConditions } from './conditions.ts'
import { judgements } from './judgements.ts'
import { musts } from './musts.ts'
import { stanceNouns } from './nouns.ts'
import { actBehind } from './objects.ts'
import { createPronouns } from './pronouns.ts'
import { provisions } from './provisions.ts'
import { evidenceOf, type Finding, holds, isSameParty, overlaps, type Scene } from './scene.ts'
import type { Stance } from './stance.ts'
import { englishVerbs } from './verbs-english.ts'
import { germanVerbs } from './verbs-german.ts'
import { phraseAt, STANCES } from './vocabulary.ts'

export type { Stance } from './stance.ts'

/** Who stands where on what, as one clause tells it; `basis` is `author` where the writer alone says so. */
export type ReadPosition = {
  readonly party: Span
  readonly toward: Span
  readonly stance: Stance
  readonly evidence: Span
  readonly basis: 'reported' | 'author'
  readonly rule: string
}

export type PositionGround = {
  readonly ground: Ground
  readonly mentions: Mentions
  readonly attributions: readonly ReadAttribution[]
  readonly drafts: readonly DraftMention[]
}

/** What of a list in text order touches each sentence, in step with the sentences. */
const bySentence = <Item>(
  sentences: readonly Sentence[],
  items: readonly Item[],
  spansOf: (item: Item) => readonly Span[],
): readonly (readonly Item[])[] => {
  const buckets: Item[][] = sentences.map(() => [])
  for (const item of items) {
    const touched = new Set<number>()
    for (const span of spansOf(item))
      for (
        let i = firstTouched(sentences, span);
        (sentences[i]?.span.start ?? Number.POSITIVE_INFINITY) < span.end;
        i++
      )
        touched.add(i)
    for (const index of touched) buckets[index]?.push(item)
  }
  return buckets
}

const firstTouched = (sentences: readonly Sentence[], { start }: Span): number => {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.span.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  return low
}

// A stretch of more words than this without a full stop is a list or a table, and clauses cannot be told in it.
const LONGEST_SENTENCE = 400

/** The tokens of a sentence without quotation marks: they stand between words that belong together ("is “ready” to sign"). */
const unquoted = ({ tokens }: Sentence): readonly Token[] => tokens.filter(({ plain }) => plain !== '"')

const scenesOf = ({ ground, mentions, attributions, drafts }: PositionGround): readonly Scene[] => {
  const { sentences, tongue } = ground
  if (tongue === null) return []
  const vocabulary = STANCES[tongue]
  const named = bySentence<Mention>(sentences, mentions.all, ({ span }) => [span])
  const standsFor = createPronouns(ground, mentions, attributions)
  const drafted = bySentence<DraftMention>(sentences, drafts, ({ span }) => [span])
  const reported = bySentence<ReadAttribution>(sentences, attributions, ({ content, cue }) =>
    cue === null ? [content] : [content, cue],
  )
  return sentences.flatMap((sentence, index) =>
    // Headline and deck sharpen what the body states; a position is taken from where it is told.
    sentence.part !== 'body' || sentence.tokens.length > LONGEST_SENTENCE
      ? []
      : [
          {
            sentence: { ...sentence, tokens: unquoted(sentence) },
            clauses: clausesOf(unquoted(sentence), vocabulary),
            here: named[index] ?? [],
            mentions,
            attributions: reported[index] ?? [],
            drafts: drafted[index] ?? [],
            standsFor,
          },
        ],
  )
}

const findingsOf = (scene: Scene): readonly Finding[] => {
  const verbs = scene.clauses.vocabulary.tongue === 'de' ? germanVerbs(scene) : englishVerbs(scene)
  const stated = [...verbs, ...stanceNouns(scene), ...judgements(scene), ...provisions(scene), ...musts(scene)]
  const free = stated
    .filter(finding => !isSupposed(scene, finding) && !isAsked(scene, finding))
    .map(finding => withAct(scene, withContent(scene, finding)))
  return merged(scene, withConditions(scene, free))
}

// What opens an indirect question, or a clause that only takes up what somebody wants.
const ASKING = /^(?:ob|wer|wem|wen|warum|weshalb|wann|whether|what|why|how)$/

/** Whether a stance is only supposed or asked for, in the clause of an "if": "falls die Gewerkschaft zustimmt", "provided that Lakeland backs it". */
const isSupposed = (scene: Scene, { evidence, stance, rule }: Finding): boolean => {
  const { tokens, vocabulary, ranges } = scene.clauses
  // "if Hillmark agrees to Lakeland's demand": the demand itself is no supposition.
  if (stance === 'conditional' || rule === 'stance-noun') return false
  const range = ranges.find(({ end }) => (tokens[end - 1]?.end ?? 0) > evidence.start)
  if (range === undefined) return false
  const at = tokens.findIndex(({ start }) => start >= evidence.start)
  const before = ranges[ranges.indexOf(range) - 1]
  if (before !== undefined && /^(?:dass|that)$/.test(tokens[range.start]?.plain ?? '') && isTerms(scene, before))
    return true
  const first = tokens[range.start]?.plain ?? ''
  if (ASKING.test(first)) return true
  if (vocabulary.tongue === 'de') return vocabulary.isIf(first)
  for (let i = at; i >= range.start; i--)
    if (vocabulary.isIf(tokens[i]?.plain ?? '') || tokens[i]?.plain === 'whether' || opensTerms(scene, i)) return true
  return false
}

/** Whether the words end in a question mark: who asks takes no stand by it. */
const isAsked = ({ clauses: { tokens } }: Scene, { evidence }: Finding): boolean =>
  tokens.some(({ start, end, printed }) => printed === '?' && start >= evidence.start && end <= evidence.end + 1)

/** Whether a phrase that a condition with a verb follows begins at a token: "as long as", "on condition that". */
const opensTerms = ({ clauses: { tokens, vocabulary } }: Scene, at: number): boolean =>
  /^(?:as|that|if|once|when)$/.test(phraseAt(vocabulary.conditions, tokens, at)?.words.at(-1) ?? '')

/** Whether a clause is no more than a phrase that opens a condition: "unter der Bedingung", "on condition". */
const isTerms = ({ clauses: { tokens, vocabulary } }: Scene, { start, end }: Range): boolean => {
  for (let at = start; at < end; at++) {
    const phrase = phraseAt(vocabulary.conditions, tokens, at)
    if (phrase !== null && at + phrase.words.length === end) return true
  }
  return false
}

/** A German stance together with the act that it is on: "weigert sich, Truppen zu schicken", "sei bereit, die Feier auszurichten". */
const withAct = (scene: Scene, finding: Finding): Finding => {
  const { clauses } = scene
  const clause = clauses.ranges.find(({ end }) => clauses.tokens[end - 1]?.end === finding.evidence.end)
  const act = clause === undefined || finding.rule === 'stance-noun' ? null : actBehind(clauses, clause)
  if (act === null) return finding
  const own = evidenceOf(scene, act)
  const isWhole = finding.toward.start === finding.evidence.start && finding.toward.end === finding.evidence.end
  return {
    ...finding,
    toward: isWhole ? own : finding.toward,
    evidence: { start: finding.evidence.start, end: own.end },
  }
}

/** A stance whose clause is no more than the verb and who speaks ("…, forderte er") is shown by what he says as well. */
const withContent = (scene: Scene, finding: Finding): Finding => {
  if (finding.toward.start !== finding.evidence.start || finding.toward.end !== finding.evidence.end) return finding
  const content = scene.attributions.find(({ cue }) => cue !== null && overlaps(cue, finding.evidence))?.content
  if (content === undefined || content.end > finding.evidence.start) return finding
  return { ...finding, toward: content, evidence: { start: content.start, end: finding.evidence.end } }
}

const AGAINST = /^(?:rejects|opposes)$/

/** Whether a stance is that of a verb with an object of its own: two such verbs of one clause are two positions. */
const isOfOwnVerb = ({ rule, toward, evidence }: Finding): boolean =>
  /-verb$/.test(rule) && (toward.start !== evidence.start || toward.end !== evidence.end)

/** Whether one stance says the other as well: a red line every no, and one no another to the same thing. */
const isCovered = (one: Finding, other: Finding): boolean => {
  if (one.stance === other.stance) return !isOfOwnVerb(one) || !isOfOwnVerb(other) || overlaps(one.toward, other.toward)
  if (!AGAINST.test(other.stance)) return false
  return one.stance === 'red-line' || (AGAINST.test(one.stance) && overlaps(one.toward, other.toward))
}

/** Whether a condition or a ban is no more than a part of the clause that another condition tells whole, whoever it was given to. */
const isPartOf = (scene: Scene, part: Finding, whole: Finding): boolean => {
  if (whole.rule !== 'condition' || !holds(whole.evidence, part.evidence)) return false
  if (part.rule === 'must-not') return true
  const length = ({ evidence: { start, end } }: Finding): number => end - start
  return part.rule === 'condition' && length(part) < length(whole) && !isSameParty(scene, part.party, whole.party)
}

const isSame = (scene: Scene, one: Finding, other: Finding): boolean =>
  isCovered(one, other) && overlaps(one.evidence, other.evidence) && isSameParty(scene, one.party, other.party)

/** The findings in text order, each position once. */
const merged = (scene: Scene, findings: readonly Finding[]): readonly Finding[] =>
  findings
    .filter(finding => !findings.some(other => isPartOf(scene, finding, other)))
    .toSorted((one, other) => Number(other.stance === 'red-line') - Number(one.stance === 'red-line'))
    .filter((finding, index, all) => !all.slice(0, index).some(earlier => isSame(scene, earlier, finding)))
    .toSorted((one, other) => one.evidence.start - other.evidence.start || one.evidence.end - other.evidence.end)

const basisOf = ({ attributions }: Scene, { evidence }: Finding): 'reported' | 'author' =>
  attributions.some(({ content, cue }) => overlaps(content, evidence) || (cue !== null && overlaps(cue, evidence)))
    ? 'reported'
    : 'author'

/** The positions that an article states, in text order. */
export const findPositions = (on: PositionGround): readonly ReadPosition[] =>
  scenesOf(on).flatMap(scene => findingsOf(scene).map(finding => ({ ...finding, basis: basisOf(scene, finding) })))
