import { POLICY_REASONS, type PolicyReason } from './comment.ts'
import type { HoldRule } from './decide.ts'

/** A reason of the published policy with the keys of its sentences: its heading, and what it means and does not mean. */
export type PolicyEntry = { readonly reason: PolicyReason; readonly title: string; readonly meaning: string }

/** The published policy, in its order: for what comments are not shown, and for nothing else. */
export const POLICY: readonly PolicyEntry[] = POLICY_REASONS.map(reason => ({
  reason,
  title: `comment-policy.${reason}`,
  meaning: `comment-policy.${reason}.meaning`,
}))

/** A raw string from outside as a reason of the policy; null where it is none. */
export const toPolicyReason = (raw: string): PolicyReason | null =>
  POLICY_REASONS.find(reason => reason === raw) ?? null

/** One sentence of a mail, by its key. `params` fill it as they are; `keys` fill it too, each with the sentence of its key. */
export type StatementPart = {
  readonly key: string
  readonly params: Readonly<Record<string, string>>
  readonly keys: Readonly<Record<string, string>>
}

/**
 * What was done to a comment, for its writer. `prompt`: what made a moderator look. `rule`: the rule that had held it, null where none had; a person decided
 * in any case. `note`: what the moderator wrote. `objectTo`: the address at which one objects.
 */
export type StatementQuestion =
  | { readonly done: 'approved' | 'restored' }
  | {
      readonly done: 'rejected' | 'removed'
      readonly reason: PolicyReason
      readonly note: string | null
      readonly prompt: 'own-look' | 'report' | 'notice'
      readonly rule: HoldRule | null
      readonly objectTo: string
    }

const part = (name: string, filled: Partial<Omit<StatementPart, 'key'>> = {}): StatementPart => ({
  key: `comment-statement.${name}`,
  params: {},
  keys: {},
  ...filled,
})

// Whoever is blocked is not told by the mail either: to them it is a comment that waited like all others.
const automated = (rule: HoldRule | null): StatementPart =>
  rule === null || rule === 'blocked' || rule === 'all-before' || rule === 'first'
    ? part('by-person')
    : part('by-rule', { keys: { rule: `comment-rule.${rule}` } })

/**
 * The parts of a decision mail in their order. Of a rejection or removal it is the statement of reasons of article 17(3) of Regulation (EU) 2022/2065 (DSA):
 * what was done and where it holds, what made somebody look, whether a rule of the program took part, the ground in law or in the policy with its meaning, and
 * how to object.
 */
export const statementOf = (question: StatementQuestion): readonly StatementPart[] => {
  switch (question.done) {
    case 'approved':
    case 'restored':
      return [part(question.done)]
    case 'rejected':
    case 'removed': {
      const { done, reason, note, prompt, rule, objectTo } = question
      const ground = reason === 'illegal' ? 'ground-law' : 'ground-policy'
      return [
        part(done),
        part(`prompt.${prompt}`),
        automated(rule),
        part(ground, { keys: { reason: `comment-policy.${reason}`, meaning: `comment-policy.${reason}.meaning` } }),
        ...(note === null || note === '' ? [] : [part('note', { params: { note } })]),
        part('object', { params: { address: objectTo } }),
        part('courts'),
      ]
    }
  }
}
