import { type Clause, isSign, type Sentence, type Subordinate, subordinatesOf } from './clauses.ts'
import { denyAct, denyModal, operate } from './deontic.ts'
import { phraseAt } from './grammar.ts'
import { addresseeOf, borderBefore, type Head, headsOf } from './straight-heads.ts'
import { plainClause } from './straight-plain.ts'
import { invertedSubject, preventedBy, subjectOf } from './straight-subjects.ts'
import { isDenyingAdverb, type Reading, readBehind } from './straight-verb.ts'
import type { Range } from './tokens.ts'

const clauseOf = (
  sentence: Sentence,
  heads: readonly Head[],
  index: number,
  subordinates: readonly Subordinate[],
): Clause | null => {
  const head = heads[index]
  if (head === undefined) return null
  const range = rangeOf(sentence, heads, index)
  const own = { ...sentence, range }
  const ahead = subjectOf(sentence, range.start, head, subordinates)
  const isInverted = ahead === null && head.sort === 'modal' && head.at > range.start
  const inverted = isInverted ? invertedSubject(sentence, head.end, range.end) : null
  const subject = ahead ?? inverted
  const reading = readBehind(own, inverted === null ? head : { ...head, end: inverted.end }, subordinates)
  if (subject !== null && isDenied(sentence, { head, start: range.start, subject })) {
    reading.stand = head.modal === null ? denyAct(reading.stand) : denyModal(head.modal, reading.stand)
  }
  if (head.sort === 'directive') readAddressee(own, head, reading)
  const { at, rule, addressee, stand, isPassive } = reading
  const hard = { start: head.at, end: head.end }
  const prevented = preventedBy(sentence, range, subject, at)
  if (prevented !== null) return { ...prevented, operators: [hard] }
  const base = { range, stand, rule, addressee }
  if (rule === 'wording.norm.predicate' && subject !== null && isEnd(sentence, at, range.end)) {
    const operators = [hard, { start: head.at, end: at }]
    return { ...base, subject: null, act: subject, anchor: subject.end - 1, isPassive: false, operators }
  }
  const anchor = Math.min(at, range.end - 1)
  const operators = [hard, { start: head.at, end: anchor }]
  return { ...base, subject, act: { start: anchor, end: range.end }, anchor, isPassive, operators }
}

/** Where the clause of one head begins and ends. */
const rangeOf = (sentence: Sentence, heads: readonly Head[], index: number): Range => {
  const { tokens, grammar, range } = sentence
  const [before, head, after] = [heads[index - 1], heads[index], heads[index + 1]]
  if (head === undefined) return range
  const start = before === undefined ? range.start : borderBefore(sentence, before.end, head.at)
  const end = after === undefined ? range.end : borderBefore(sentence, head.end, after.at)
  const isJoined = after !== undefined && grammar.sets.coordinators.has(tokens[end - 1]?.plain ?? '')
  return { start, end: isJoined ? end - 1 : end }
}

/** Whether the subject or what stands before it denies: "Neither Party shall", "Under no circumstances shall". */
const isDenied = (
  { tokens, grammar }: Sentence,
  { head, start, subject }: { readonly head: Head; readonly start: number; readonly subject: Range },
): boolean => {
  if (isDenyingAdverb(tokens, start, Math.min(subject.start, head.at) - start)) return true
  if (subject.start < start) return false
  const isNegative = grammar.sets.negativeSubjects.has(tokens[subject.start]?.plain ?? '')
  return isNegative || phraseAt(grammar.nobody, tokens, subject.start, subject.end) !== null
}

/** Reads whom a directive asks, and what: "calls upon Parties not to …". */
const readAddressee = (sentence: Sentence, head: Head, reading: Reading): void => {
  const { tokens, grammar, range } = sentence
  reading.addressee = addresseeOf(sentence, head.end)
  reading.at = reading.addressee?.end ?? reading.at
  while (/^(?:to|from|not|that)$/.test(tokens[reading.at]?.plain ?? '')) {
    if (tokens[reading.at]?.plain === 'not') reading.stand = denyAct(reading.stand)
    reading.at++
  }
  const inner = phraseAt(grammar.operators, tokens, reading.at, range.end)
  if (inner === null) return
  reading.stand = operate(reading.stand, inner.meaning)
  reading.at += inner.length
}

/** Whether nothing of a verb stands behind a predicate: "is prohibited." */
const isEnd = ({ tokens, grammar }: Sentence, at: number, end: number): boolean =>
  at >= end ||
  tokens[at]?.sort === 'sign' ||
  phraseAt(grammar.openers, tokens, at, end) !== null ||
  phraseAt(grammar.subordinators, tokens, at, end) !== null

/** The clauses of a sentence whose verb stands with its modal. */
export const straightClauses = (sentence: Sentence): readonly Clause[] => {
  const parts = partsOf(sentence)
  const clauses = parts.flatMap(part => clausesOfPart({ ...sentence, range: part }))
  return parts.length === 1
    ? clauses
    : clauses.filter(({ rule }, _, all) => rule !== 'wording.norm.nominal' || all.length === 1)
}

const partsOf = ({ tokens, range }: Sentence): readonly Range[] => {
  const parts: Range[] = []
  let { start } = range
  for (let i = range.start; i < range.end; i++) {
    if (!isSign(tokens[i], ';')) continue
    if (i > start) parts.push({ start, end: i })
    start = i + 1
  }
  return start < range.end ? [...parts, { start, end: range.end }] : parts
}

const clausesOfPart = (sentence: Sentence): readonly Clause[] => {
  const subordinates = subordinatesOf(sentence)
  const heads = headsOf(sentence, subordinates)
  if (heads.length === 0) return plainClause(sentence, subordinates)
  let inherited: Range | null = null
  return heads.flatMap((head, index) => {
    if (head.sort === 'frame' && heads[index + 1] !== undefined) return []
    const own = clauseOf(sentence, heads, index, subordinates)
    const clause: Clause | null = own === null || own.subject !== null ? own : { ...own, subject: inherited }
    inherited = clause?.subject ?? inherited
    const frame = heads[index - 1]
    if (clause === null) return []
    if (frame?.sort !== 'frame' || frame.stand.force === 'declaration') return [clause]
    return [
      {
        ...clause,
        stand:
          frame.stand.force === 'obligation'
            ? clause.stand
            : { ...frame.stand, negated: clause.stand.force === 'prohibition' },
      },
    ]
  })
}
