import type { Act, CommentId, CommentSettings } from './comment.ts'
import type { Signal } from './signals.ts'

/** The rules that let a comment wait for a moderator, the gravest first; the sentence of each is `comment-rule.<rule>`. */
export const HOLD_RULES = [
  'blocked',
  'no-proof',
  'word',
  'link-in-name',
  'links',
  'same-text',
  'shouting',
  'many-at-once',
  'all-before',
  'rejected-before',
  'first',
] as const
export type HoldRule = (typeof HOLD_RULES)[number]

/** Why a comment is not taken at all; the sentence of each is `comment-refused.<why>`. `too-many` is said by the limits, not here. */
export const REFUSED_WHYS = ['comments-closed', 'thread-closed', 'proof-bad', 'too-many'] as const
export type RefusedWhy = (typeof REFUSED_WHYS)[number]

/** What becomes of a comment: shown, waiting by a rule (`also`: others that it met, without those that meet everybody), or refused with the status of HTTP that says so. */
export type Decision =
  | { readonly kind: 'public' }
  | { readonly kind: 'held'; readonly rule: HoldRule; readonly also: readonly HoldRule[] }
  | { readonly kind: 'refused'; readonly why: Exclude<RefusedWhy, 'too-many'>; readonly status: 403 | 409 }

/** What is known of who wrote: how many comments moderators let through and how many not. */
export type Reputation = { readonly approved: number; readonly rejected: number; readonly isBlocked: boolean }

/**
 * What a decision rests on. `writer` null: nobody known. `proof`: of work; `none` without JavaScript. `isOpen`: whether comments are taken here at all,
 * beside the setting; `isClosed`: whether its thread is closed. `isCrowded`: more comments arrive than is usual (see `limits.ts`).
 */
export type DecisionQuestion = {
  readonly settings: Pick<CommentSettings, 'mode' | 'isOpen'>
  readonly writer: Reputation | null
  readonly signals: readonly Signal[]
  readonly proof: 'good' | 'none' | 'bad'
  readonly isClosed: boolean
  readonly isOpen: boolean
  readonly isCrowded?: boolean
}

const refusalOf = ({ settings, isOpen, isClosed, proof }: DecisionQuestion): Decision | null => {
  if (!isOpen || !settings.isOpen) return { kind: 'refused', why: 'comments-closed', status: 403 }
  if (isClosed) return { kind: 'refused', why: 'thread-closed', status: 409 }
  return proof === 'bad' ? { kind: 'refused', why: 'proof-bad', status: 403 } : null
}

const ruleOfMode = ({ settings, writer }: DecisionQuestion): HoldRule | null => {
  switch (settings.mode) {
    case 'before':
      return 'all-before'
    case 'first':
      if (writer === null || writer.approved === 0) return 'first'
      return writer.rejected >= writer.approved ? 'rejected-before' : null
    case 'after':
      return writer !== null && writer.rejected > writer.approved ? 'rejected-before' : null
  }
}

/** All rules that a comment meets, the gravest first. */
const rulesOf = (question: DecisionQuestion): readonly HoldRule[] => {
  const { writer, proof, signals, isCrowded } = question
  const ofMode = ruleOfMode(question)
  const all: readonly (HoldRule | false | null)[] = [
    writer?.isBlocked === true && 'blocked',
    proof === 'none' && 'no-proof',
    ...signals.map(({ kind }) => kind),
    isCrowded === true && 'many-at-once',
    ofMode,
  ]
  return all.filter(rule => rule !== false && rule !== null)
}

// They say nothing of the one comment that they hold.
const MEETS_EVERYBODY: readonly HoldRule[] = ['all-before', 'first']

/**
 * What becomes of a comment under the settings of its negotiation. Refused only where nothing is taken or the proof of work is a wrong one; all doubt lets it wait.
 * Who is blocked gets the answer that everybody gets whose comment waits, and is not told: the rule is for moderators.
 */
export const decide = (question: DecisionQuestion): Decision => {
  const refusal = refusalOf(question)
  if (refusal !== null) return refusal
  const [rule, ...others] = rulesOf(question)
  if (rule === undefined) return { kind: 'public' }
  return { kind: 'held', rule, also: others.filter(other => !MEETS_EVERYBODY.includes(other)) }
}

/** The act that tells in the log that a rule held a comment. */
export const heldBy = (
  about: CommentId,
  { rule, also }: { readonly rule: string; readonly also: readonly string[] },
): Pick<Extract<Act, { kind: 'held' }>, 'by' | 'about' | 'kind' | 'rule' | 'also'> => ({
  by: { kind: 'rule' },
  about,
  kind: 'held',
  rule,
  ...(also.length === 0 ? {} : { also }),
})
