import type { Doubt } from '../text/reading.ts'
import { type Span, wordsAt } from '../text/span.ts'
import type { Phrases } from '../web/pages/phrases.en.ts'
import { doubtSentence, type Say, sayIn } from '../web/pages/phrases.ts'
import { sayOpening, sayRule } from '../web/pages/say-wording.ts'
import type { Shift } from '../wording/shifts.ts'
import type { Norm, OpenSpace } from '../wording/wording.ts'
import type { PairRead, TextRead, WordingAnswer } from './wording-answer.ts'

const renderSpan = (text: string, { start, end }: Span): object => ({
  start,
  end,
  exact: wordsAt(text, { start, end }),
})

const renderSide = (text: string, span: Span | null): object | null => (span === null ? null : renderSpan(text, span))

const renderNorm = (say: Say, text: string, norm: Norm): object => ({
  force: norm.force,
  bearer: renderSide(text, norm.bearer),
  action: renderSpan(text, norm.action),
  negated: norm.negated,
  qualifiers: norm.qualifiers.map(({ span, dimension, isRestrictive, rule }) => ({
    span: renderSpan(text, span),
    dimension,
    restrictive: isRestrictive,
    rule: sayRule(say, rule),
  })),
  span: renderSpan(text, norm.span),
  rule: sayRule(say, norm.rule),
})

const renderOpen = (say: Say, text: string, open: OpenSpace): object => ({
  qualifier: renderSpan(text, open.qualifier),
  dimension: open.dimension,
  opens: sayOpening(say, open),
  rule: sayRule(say, open.rule, open.opens.params),
})

const renderShift = (say: Say, { before, after }: PairRead['asked'], shift: Shift): object => ({
  dimension: shift.dimension,
  before: renderSide(before, shift.before),
  after: renderSide(after, shift.after),
  effect: shift.effect,
  rule: sayRule(say, shift.rule),
})

const renderDoubts = (phrases: Phrases, text: string | null, doubts: readonly Doubt[]): readonly object[] =>
  doubts.map(doubt => ({
    kind: doubt.kind,
    message: doubtSentence(phrases, doubt),
    span: text === null ? null : renderSide(text, doubt.span),
    file: doubt.file,
  }))

const renderText = (phrases: Phrases, { asked, read }: TextRead): object => {
  const { id, text, wording, only } = asked
  const { language, norms, leavesOpen } = read.value
  const say = sayIn(phrases)
  return {
    id,
    language,
    text,
    norms: norms.map(norm => renderNorm(say, text, norm)),
    leavesOpen: leavesOpen.map(open => renderOpen(say, text, open)),
    wording,
    only,
    doubts: renderDoubts(phrases, text, read.doubts),
  }
}

const renderPair = (phrases: Phrases, { asked, read }: PairRead): object => {
  const { id, before, after, wording } = asked
  const { language, overall, shifts, newlyOpen, newlyClosed } = read.value
  const say = sayIn(phrases)
  return {
    id,
    language,
    before,
    after,
    overall,
    shifts: shifts.map(shift => renderShift(say, asked, shift)),
    newlyOpen: newlyOpen.map(open => renderOpen(say, after, open)),
    newlyClosed: newlyClosed.map(open => renderOpen(say, before, open)),
    wording,
    doubts: renderDoubts(phrases, null, read.doubts),
  }
}

/** The answer `wording/1`, in pieces that join to one JSON value. */
export function* renderWordingJson(phrases: Phrases, { texts, pairs, doubts }: WordingAnswer): Generator<string> {
  yield '{"travaux":"wording/1","provisions":['
  for (const [place, text] of texts.entries())
    yield `${place === 0 ? '' : ','}${JSON.stringify(renderText(phrases, text))}`
  yield '],"comparisons":['
  for (const [place, pair] of pairs.entries())
    yield `${place === 0 ? '' : ','}${JSON.stringify(renderPair(phrases, pair))}`
  yield `],"doubts":${JSON.stringify(renderDoubts(phrases, null, doubts))}}\n`
}
