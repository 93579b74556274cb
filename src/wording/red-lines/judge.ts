import type { Span } from '../../text/span.ts'
import { type Amount, readAmount } from './amount.ts'
import { hasOtherObject, namesAnother } from './bearer.ts'
import { type Deed, readDeed } from './deed.ts'
import { asksForLeave, clausesOf, gather, hasTerm, isAsked, type Named, namedIn, type Place } from './named.ts'
import { isInTitle, type Line, type Naming, readLine } from './naming.ts'
import { findNarrowings, type Narrowing } from './narrowing.ts'
import { type LeftOpen, leaveOpen } from './openings.ts'
import { type Scope, spanOf } from './scope.ts'
import { readSentences } from './statements.ts'
import { type Read, readStretches, type Stretch } from './stretches.ts'
import type { RedLineTerms } from './terms.ts'
import { type Tongue, tongueOf } from './tongue.ts'
import { narrowedOf, plainVerdict, type Verdict, type VerdictRule } from './verdict.ts'

export type { Verdict, VerdictRule } from './verdict.ts'

/** How one statement was judged: where it stands, which words name the line, and what narrows it. */
export type JudgedStatement = {
  readonly verdict: Exclude<Verdict, 'unknown'>
  readonly rule: VerdictRule
  readonly span: Span
  readonly matched: readonly Span[]
  readonly leavesOpen: readonly Narrowing[]
}

/** The verdict of a provision: that of its worst statement, whose rule, words and openings stand here; `statements` holds all that speak of the line. */
export type Judgement = {
  readonly verdict: Verdict
  readonly rule: VerdictRule
  readonly matched: readonly Span[]
  readonly leavesOpen: readonly LeftOpen[]
  readonly statements: readonly JudgedStatement[]
}

/** The judgement of what does not speak of the line. */
export const unknownJudgement = (rule: VerdictRule): Judgement => ({
  verdict: 'unknown',
  rule,
  matched: [],
  leavesOpen: [],
  statements: [],
})

/** A provision made ready to be judged against many lines. `keys` is all that a term may be found by. */
export type ReadProvision = {
  readonly text: string
  readonly tongue: Tongue
  readonly sentences: readonly Read[]
  readonly keys: ReadonlySet<string>
}

/** Reads a provision once, for all lines; null where its language is not read here. */
export const readProvision = (text: string, language: string): ReadProvision | null => {
  const tongue = tongueOf(language)
  if (tongue === null) return null
  const sentences = readSentences(text, tongue).map(words => readStretches(words, tongue))
  const words = sentences.flatMap(sentence => sentence.words)
  const keys = new Set(
    words.flatMap(word => [...word.keys, ...word.heads, ...word.modifiers, ...word.joined, `=${word.plain}`]),
  )
  return { text, tongue, sentences, keys }
}

const spanBetween = (sentence: Read, stretches: readonly Stretch[]): Span => ({
  start: Math.min(...stretches.map(({ from }) => sentence.words[from]?.start ?? 0)),
  end: Math.max(...stretches.map(({ to }) => sentence.words[to - 1]?.end ?? 0)),
})

type Case = {
  readonly line: Line
  readonly provision: ReadProvision
  readonly sentence: Read
  readonly scope: Scope
  readonly namings: readonly Naming[]
}

const effortOf = (scope: Scope, { efforts }: Deed): readonly Narrowing[] =>
  efforts.map(({ from, to }) => {
    // "setzen sich … ein", "bemüht sich": the pronoun belongs to the verb.
    const isReflexive = scope.read.words[to]?.plain === 'sich'
    return { span: spanOf(scope, from, isReflexive ? to + 1 : to), dimension: 'hedge' }
  })

const decide = (one: Case): Pick<JudgedStatement, 'verdict' | 'rule' | 'leavesOpen'> => {
  const { line, scope, namings } = one
  const { requires } = line.terms
  const read = readDeed(scope)
  const deed = read.kind === 'permits' && asksForLeave(line) ? { ...read, kind: 'affirms' as const } : read
  const amount = amountOf(one)
  if (amount.kind === 'outside') return { verdict: 'crosses', rule: `verdict.${requires}.outside`, leavesOpen: [] }
  const verdict = plainVerdict(deed.kind, requires)
  const rule = `verdict.${requires}.${deed.kind}` as const
  if (verdict === 'touches') return { verdict, rule, leavesOpen: effortOf(scope, deed) }
  if (verdict !== 'respects') return { verdict, rule, leavesOpen: [] }
  const leavesOpen = findNarrowings({
    scope,
    narrowed: narrowedOf(deed.kind),
    namings,
    amount: amount.kind === 'none' ? null : amount.span,
  })
  if (leavesOpen.length > 0) return { verdict: 'touches', rule: `verdict.${requires}.narrowed`, leavesOpen }
  if (amount.kind === 'none' && line.terms.quantity !== null)
    return { verdict: 'touches', rule: `verdict.${requires}.no-number`, leavesOpen }
  return { verdict, rule, leavesOpen }
}

const amountOf = ({ line, provision, sentence, scope }: Case): Amount => {
  if (line.terms.quantity === null) return { kind: 'none' }
  const [action] = [...scope.action]
  const [used = 0] = [...scope.used]
  const near = sentence.words[action ?? used] ?? { start: 0, end: 0 }
  const aside = sentence.stretches
    .filter(({ kind }) => kind !== 'main')
    .map(({ from, to }) => ({ start: sentence.words[from]?.start ?? 0, end: sentence.words[to - 1]?.end ?? 0 }))
  return readAmount(line.terms, provision.text, {
    clause: spanBetween(
      sentence,
      scope.read.stretches.filter(({ clause }) => scope.stretches.some(own => own.clause === clause)),
    ),
    near,
    aside,
    language: provision.tongue.language,
  })
}

const judgeClause = (
  place: Place,
  context: { line: Line; provision: ReadProvision; sentence: Read; named: Named },
): JudgedStatement | null => {
  const { line, provision, sentence, named } = context
  const namings = gather(named, place, { line, sentence })
  if (namings === null) return null
  const used = new Set(namings.filter(({ isEnding }) => isEnding !== true).flatMap(({ words }) => words))
  const action = new Set(namings.filter(({ slot }) => slot === 'action').flatMap(({ words }) => words))
  const anchor = [...action][0] ?? [...used][0] ?? 0
  const home = place.stretches.find(({ from, to }) => anchor >= from && anchor < to)
  const isRelative = home?.kind === 'relative'
  const inForce = place.stretches.filter(stretch =>
    isRelative ? stretch === home : stretch.kind === 'main' || stretch.kind === 'aside' || stretch.kind === 'wide',
  )
  const forDeed = isRelative ? inForce : inForce.filter(({ kind }) => kind === 'main')
  const scope: Scope = {
    read: sentence,
    tongue: line.tongue,
    stretches: forDeed,
    used,
    action,
    whole: new Set(namings.filter(({ isModifier }) => !isModifier).flatMap(({ words }) => words)),
  }
  if (isInTitle(sentence.words, anchor, line.tongue)) return null
  const isNamed = !isAsked(line, 'subject') || namings.some(({ slot }) => slot === 'subject')
  if (hasOtherObject(scope, namings) || (!isNamed && namesAnother(scope, namings))) return null
  const matched = [...used]
    .sort((one, other) => one - other)
    .map(at => ({ start: sentence.words[at]?.start ?? 0, end: sentence.words[at]?.end ?? 0 }))
  const base = { span: spanBetween(sentence, place.stretches), matched }
  if (home?.kind === 'condition')
    return { ...base, verdict: 'touches', rule: `verdict.${line.terms.requires}.in-condition`, leavesOpen: [] }
  return { ...base, ...decide({ line, provision, sentence, scope, namings }) }
}

const RANK = { crosses: 0, touches: 1, respects: 2 } as const

/** Whether a provision may speak of a line at all: every list of terms has one whose words all stand in it. Told without reading its sentences. */
const maySpeak = (line: Line, { keys }: ReadProvision): boolean =>
  (['object', 'place'] as const).every(slot => !isAsked(line, slot) || hasTerm(line, slot, keys)) &&
  (!isAsked(line, 'action') || line.isKept || hasTerm(line, 'action', keys))

/** Judges a provision that was read before against a line that was read before. */
export const judgeRead = (line: Line, provision: ReadProvision): Judgement => {
  if (!maySpeak(line, provision)) return unknownJudgement('verdict.not-named')
  const statements = provision.sentences.flatMap(sentence => {
    const named = namedIn(sentence, line)
    const missing = (['action', 'object', 'place'] as const).some(
      slot => isAsked(line, slot) && named[slot].length === 0,
    )
    if (missing) return []
    return clausesOf(sentence).flatMap(place => judgeClause(place, { line, provision, sentence, named }) ?? [])
  })
  const [worst] = [...statements].sort((one, other) => RANK[one.verdict] - RANK[other.verdict])
  if (worst === undefined) return unknownJudgement('verdict.not-named')
  const { verdict, rule, matched, leavesOpen } = worst
  const { text, tongue } = provision
  return { verdict, rule, matched, leavesOpen: leaveOpen(text, tongue.language, leavesOpen), statements }
}

/** What a provision does to a red line; the terms are in the language of the provision. Null is silence, which is `unknown` and never `respects`. */
export const judge = (terms: RedLineTerms, provision: string | null, language: string): Judgement => {
  if (provision === null || provision.trim() === '') return unknownJudgement('verdict.silent')
  const read = readProvision(provision, language)
  if (read === null) return unknownJudgement('verdict.no-lexicon')
  return judgeRead(readLine(terms, read.tongue), read)
}
