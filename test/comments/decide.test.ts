import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type DecisionQuestion, decide, HOLD_RULES } from '../../src/comments/decide.ts'
import type { Signal } from '../../src/comments/signals.ts'
import { runs } from '../campaign.ts'

const QUESTION: DecisionQuestion = {
  settings: { mode: 'after', isOpen: true },
  writer: null,
  signals: [],
  proof: 'good',
  isClosed: false,
  isOpen: true,
}

const told = (question: Partial<DecisionQuestion>): string => {
  const decision = decide({ ...QUESTION, ...question })
  switch (decision.kind) {
    case 'public':
      return 'public'
    case 'held':
      return decision.rule
    case 'refused':
      return `${decision.why} ${decision.status}`
  }
}

const mode = (mode: 'before' | 'first' | 'after') => ({ settings: { mode, isOpen: true } })
const writer = (approved: number, rejected: number, isBlocked = false) => ({
  writer: { approved, rejected, isBlocked },
})

test.each<readonly [string, Partial<DecisionQuestion>]>([
  ['public', mode('after')],
  ['public', { ...mode('after'), ...writer(0, 0) }],
  ['rejected-before', { ...mode('after'), ...writer(1, 2) }],
  ['first', mode('first')],
  ['first', { ...mode('first'), ...writer(0, 3) }],
  ['public', { ...mode('first'), ...writer(1, 0) }],
  ['rejected-before', { ...mode('first'), ...writer(1, 1) }],
  ['public', { ...mode('first'), ...writer(5, 1) }],
  ['all-before', mode('before')],
  ['all-before', { ...mode('before'), ...writer(99, 0) }],
  ['no-proof', { proof: 'none' }],
  ['word', { signals: [{ kind: 'word', word: 'x' }, { kind: 'shouting' }] }],
  ['links', { ...writer(9, 0), signals: [{ kind: 'links', count: 9 }] }],
  ['many-at-once', { isCrowded: true }],
  ['blocked', { ...writer(9, 0, true), proof: 'none', signals: [{ kind: 'shouting' }] }],
  ['rejected-before', { ...mode('first'), ...writer(1, 4) }],
  ['proof-bad 403', { ...writer(0, 0, true), proof: 'bad' }],
  ['comments-closed 403', { isOpen: false }],
  ['comments-closed 403', { settings: { mode: 'after', isOpen: false } }],
  ['thread-closed 409', { isClosed: true }],
])('%s: %j', (expected, question) => expect(told(question)).toBe(expected))

test('what else was met is told beside the rule, without what meets everybody', () => {
  const signals: readonly Signal[] = [{ kind: 'links', count: 9 }, { kind: 'shouting' }]
  const also = (question: Partial<DecisionQuestion>) => {
    const decision = decide({ ...QUESTION, ...question })
    return decision.kind === 'held' ? decision.also : null
  }
  expect(also({ ...mode('before'), signals, proof: 'none', isCrowded: true })).toEqual([
    'links',
    'shouting',
    'many-at-once',
  ])
  expect(also({ ...mode('first'), signals })).toEqual(['shouting'])
  expect(also({ ...mode('after'), ...writer(1, 2, true), signals })).toEqual(['links', 'shouting', 'rejected-before'])
  expect(also(mode('before'))).toEqual([])
})

const SIGNALS: readonly Signal[] = [
  { kind: 'word', word: 'x' },
  { kind: 'links', count: 3 },
  { kind: 'same-text' },
  { kind: 'shouting' },
  { kind: 'link-in-name' },
]

const anyQuestion: fc.Arbitrary<DecisionQuestion> = fc.record({
  settings: fc.record({ mode: fc.constantFrom('before', 'first', 'after'), isOpen: fc.boolean() }),
  writer: fc.option(fc.record({ approved: fc.nat(3), rejected: fc.nat(3), isBlocked: fc.boolean() })),
  signals: fc.subarray([...SIGNALS]),
  proof: fc.constantFrom('good', 'none', 'bad'),
  isClosed: fc.boolean(),
  isOpen: fc.boolean(),
  isCrowded: fc.boolean(),
})

test('nothing doubtful is public, no signal and no block refuses, and who is blocked gets the answer of others who wait', () =>
  fc.assert(
    fc.property(anyQuestion, question => {
      const decision = decide(question)
      const isDoubtful =
        question.writer?.isBlocked === true ||
        question.proof !== 'good' ||
        question.signals.length > 0 ||
        question.isCrowded
      const innocent = decide({ ...question, writer: null, signals: [], isCrowded: false })
      return (
        (decision.kind !== 'public' || (!isDoubtful && question.settings.mode !== 'before')) &&
        (decision.kind === 'refused') === (innocent.kind === 'refused') &&
        (decision.kind !== 'held' || HOLD_RULES.includes(decision.rule))
      )
    }),
    { numRuns: runs(1_000) },
  ))
