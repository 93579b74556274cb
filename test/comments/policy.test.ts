import { describe, expect, test } from 'vitest'
import { POLICY_REASONS } from '../../src/comments/comment.ts'
import { HOLD_RULES, REFUSED_WHYS } from '../../src/comments/decide.ts'
import { EDIT_WHYS } from '../../src/comments/edits.ts'
import { FIELD_WHYS } from '../../src/comments/form.ts'
import { POLICY, type StatementQuestion, statementOf, toPolicyReason } from '../../src/comments/policy.ts'
import { fill } from '../../src/web/pages/phrases.ts'
import { commentRulesDe } from '../../src/web/pages/phrases-comment-rules.de.ts'
import { commentRulesEn } from '../../src/web/pages/phrases-comment-rules.en.ts'

const en: Readonly<Record<string, string>> = commentRulesEn
const de: Readonly<Record<string, string>> = commentRulesDe

const REMOVED = {
  done: 'removed',
  note: null,
  prompt: 'notice',
  rule: null,
  objectTo: 'https://example.org/object',
} as const

const statements: readonly StatementQuestion[] = [
  { done: 'approved' },
  { done: 'restored' },
  ...POLICY_REASONS.flatMap(reason =>
    (['own-look', 'report', 'notice'] as const).flatMap(prompt =>
      [null, ...HOLD_RULES].flatMap(rule => [
        { ...REMOVED, reason, prompt, rule },
        { ...REMOVED, done: 'rejected' as const, reason, prompt, rule, note: 'Section 1.' },
      ]),
    ),
  ),
]

const said = (statement: StatementQuestion, sentences: Readonly<Record<string, string>>): readonly string[] =>
  statementOf(statement).map(({ key, params, keys }) => {
    const filled = Object.entries(keys).map(([name, one]) => [name, sentences[one] ?? `no ${one}`])
    return fill(sentences[key] ?? `no ${key}`, { ...params, ...Object.fromEntries(filled) })
  })

describe('sentences', () => {
  const keys = [
    ...FIELD_WHYS.map(why => `comment-form.${why}`),
    ...HOLD_RULES.map(rule => `comment-rule.${rule}`),
    ...REFUSED_WHYS.map(why => `comment-refused.${why}`),
    ...EDIT_WHYS.map(why => `comment-edit.${why}`),
    ...POLICY.flatMap(({ title, meaning }) => [title, meaning]),
    ...statements.flatMap(statement => statementOf(statement).map(({ key }) => key)),
  ]

  test('every rule has its sentence in both languages, and every sentence its rule', () => {
    const all = [...new Set(keys)].sort()
    expect(Object.keys(en).sort()).toEqual(all)
    expect(Object.keys(de).sort()).toEqual(all)
  })

  test('both languages fill the same slots', () => {
    const slots = (sentence = '') => [...sentence.matchAll(/\{(\w+)/g)].map(match => match[1]).sort()
    expect(Object.keys(en).filter(key => String(slots(en[key])) !== String(slots(de[key])))).toEqual([])
  })

  test('every statement is said whole', () => {
    const all = statements.flatMap(statement => [...said(statement, en), ...said(statement, de)])
    expect(all.length).toBeGreaterThan(1_000)
    expect(all.filter(sentence => /\{|^no comment|no comment-/.test(sentence))).toEqual([])
  })
})

describe('statements of reasons', () => {
  const keysOf = (statement: StatementQuestion) =>
    statementOf(statement).map(({ key }) => key.replace('comment-statement.', ''))

  test('what was done, why somebody looked, whether a program took part, the ground, and how to object', () => {
    const statement = { ...REMOVED, reason: 'illegal', rule: 'word', note: 'Section 1.' } as const
    expect(keysOf(statement)).toEqual(['removed', 'prompt.notice', 'by-rule', 'ground-law', 'note', 'object', 'courts'])
    expect(said(statement, en)).toContain('The moderator adds: Section 1.')
  })

  test('the policy is another ground than the law, and no empty note is added', () =>
    expect(keysOf({ ...REMOVED, reason: 'insult', note: '' })).toEqual([
      'removed',
      'prompt.notice',
      'by-person',
      'ground-policy',
      'object',
      'courts',
    ]))

  test('nobody learns from a mail that they are blocked', () => {
    const of = (rule: 'blocked' | 'all-before') => statementOf({ ...REMOVED, done: 'rejected', reason: 'insult', rule })
    expect(of('blocked')).toEqual(of('all-before'))
  })
})

test.each(['', 'toString', 'INSULT', 'insult '])('%j is no reason', raw => expect(toPolicyReason(raw)).toBeNull())
test('reasons are read', () => expect(POLICY_REASONS.map(toPolicyReason)).toEqual(POLICY_REASONS))
