import type { Act, Comment, CommentId } from '../../comments/comment.ts'
import { HOLD_RULES, type HoldRule } from '../../comments/decide.ts'
import type { StatementQuestion } from '../../comments/policy.ts'
import { STATUS_AFTER, type StatusVerdict, verdictsOn } from '../../comments/verdicts.ts'
import type { NegotiationId } from '../../record/id.ts'
import type { NewAct, Report } from '../../store/people/port.ts'
import { accept, type Refusal, type Result, refuse } from '../../text/reading.ts'
import type { Done, QueueAsked, QueuedComment, Refused, Verdict } from './desk.ts'
import { type Parts, refusedFor, unavailable } from './parts.ts'
import { tellDecision } from './reporting.ts'
import type { Counter } from './submit.ts'

/** Why a comment waits, of its newest hold: the rule that held it, and what else was noticed. */
export type HoldReason = { readonly rule: string; readonly also: readonly string[] }

/** What held each comment, out of the log; what was read once is not read again. */
export type HoldReasons = (negotiation: NegotiationId) => Promise<Result<ReadonlyMap<CommentId, HoldReason>>>

/** Follows the log of each negotiation for the rules that held comments. */
export const holdReasons = ({ store }: Parts): HoldReasons => {
  const known = new Map<NegotiationId, { readonly rules: Map<CommentId, HoldReason>; last: number }>()
  return async negotiation => {
    const log = known.get(negotiation) ?? { rules: new Map<CommentId, HoldReason>(), last: 0 }
    known.set(negotiation, log)
    const acts = await store.acts(negotiation, log.last + 1)
    if (!acts.ok) return acts
    for (const act of acts.value) {
      // Two may have asked at the same time.
      if (act.seq <= log.last) continue
      log.last = act.seq
      if (act.kind === 'held' && act.about !== null) log.rules.set(act.about, { rule: act.rule, also: act.also ?? [] })
    }
    return accept(log.rules)
  }
}

/** How many comments a page of the queue holds. */
export const QUEUE_PAGE = 50

const queued = async (
  { store }: Parts,
  comment: Comment,
  { rules, closed }: { readonly rules: ReadonlyMap<CommentId, HoldReason>; readonly closed: ReadonlySet<CommentId> },
): Promise<QueuedComment | null> => {
  const { negotiation, parent } = comment
  const [above, writer] = [
    parent === null ? accept(null) : await store.find(negotiation, parent),
    await store.writer(negotiation, comment.writer),
  ]
  if (!above.ok || !writer.ok) return null
  const address = writer.value?.address ?? null
  const others = address === null ? accept([]) : await store.writersAt(negotiation, address)
  const { address: _, ...known } = writer.value ?? { address: null }
  return {
    comment,
    parent: above.value,
    held: rules.get(comment.id) ?? null,
    writer: 'id' in known ? known : null,
    wasBlocked:
      others.ok &&
      others.value.some(({ id, isBlocked, isConfirmed }) => isBlocked && isConfirmed && id !== comment.writer),
    isClosed: closed.has(parent ?? comment.id),
  }
}

/** One comment as moderators see it, wherever it stands; null where there is none. */
export const queuedOne = async (
  parts: Parts,
  reasons: HoldReasons,
  { negotiation, id }: { readonly negotiation: NegotiationId; readonly id: CommentId },
): Promise<Result<QueuedComment | null, Refused>> => {
  const [found, rules, closed] = [
    await parts.store.find(negotiation, id),
    await reasons(negotiation),
    await parts.store.closedThreads(negotiation),
  ]
  if (!found.ok || !rules.ok || !closed.ok) return refuse(unavailable())
  if (found.value === null) return accept(null)
  const one = await queued(parts, found.value, { rules: rules.value, closed: closed.value })
  return one === null ? refuse(unavailable()) : accept(one)
}

/** A page of the queue, the oldest first: what waits longest is looked at first. */
export const queueOf = async (
  parts: Parts,
  reasons: HoldReasons,
  { negotiation, status, words, from }: QueueAsked & { readonly negotiation: NegotiationId },
): Promise<Result<readonly QueuedComment[], Refused>> => {
  const asked = { status: [status], writer: null, parent: null, words, from, most: QUEUE_PAGE } as const
  const order = status === 'held' ? 'oldest' : 'newest'
  const [listed, rules, closed] = [
    await parts.store.list(negotiation, { ...asked, order }),
    await reasons(negotiation),
    await parts.store.closedThreads(negotiation),
  ]
  if (!listed.ok || !rules.ok || !closed.ok) return refuse(unavailable())
  const all: QueuedComment[] = []
  for (const comment of listed.value) {
    const one = await queued(parts, comment, { rules: rules.value, closed: closed.value })
    if (one === null) return refuse(unavailable())
    all.push(one)
  }
  return accept(all)
}

/** Who moderates, by pen name. */
export type ModeratorName = { readonly name: string }

const refusalOf = ({ kind }: Refusal): Refused => {
  if (kind === 'act-with-address') return refusedFor(400, 'note', 'note-with-address')
  return kind.startsWith('unknown-') || kind === 'comment-erased' ? refusedFor(409, 'form', 'decided') : unavailable()
}

const toHoldRule = (rule: string | undefined): HoldRule | null => HOLD_RULES.find(one => one === rule) ?? null

type Deciding = {
  readonly comment: Comment
  readonly verdict: Verdict
  readonly open: readonly Report[]
  readonly rule: HoldRule | null
}

const statementFor = ({ verdict, open, rule }: Deciding, contact: string): StatementQuestion | null => {
  switch (verdict.kind) {
    case 'approve':
      return { done: 'approved' }
    case 'restore':
      return { done: 'restored' }
    case 'reject':
    case 'remove': {
      const prompt = open.some(({ kind }) => kind === 'notice') ? 'notice' : open.length > 0 ? 'report' : 'own-look'
      const { reason, note } = verdict
      return { done: verdict.kind === 'reject' ? 'rejected' : 'removed', reason, note, prompt, rule, objectTo: contact }
    }
    case 'block':
    case 'unblock':
    case 'close':
    case 'reopen':
      return null
  }
}

const actOf = (by: Act['by'], about: CommentId, verdict: Verdict): NewAct => {
  switch (verdict.kind) {
    case 'approve':
      return { by, about, kind: 'approved' }
    case 'restore':
      return { by, about, kind: 'restored' }
    case 'reject':
      return { by, about, kind: 'rejected', reason: verdict.reason, note: verdict.note }
    case 'remove':
      return { by, about, kind: 'removed', reason: verdict.reason, note: verdict.note }
    case 'block':
      return { by, about, kind: 'blocked' }
    case 'unblock':
      return { by, about, kind: 'unblocked' }
    case 'close':
      return { by, about, kind: 'closed' }
    case 'reopen':
      return { by, about, kind: 'reopened' }
  }
}

const carryOut = async ({ store }: Parts, comment: Comment, act: NewAct, verdict: Verdict): Promise<Done> => {
  const { negotiation, id, writer, parent } = comment
  const change = async (kind: StatusVerdict): Promise<Done> => {
    if (!verdictsOn(comment).includes(kind)) return refusedFor(409, 'form', 'decided')
    const changed = await store.change(negotiation, id, { status: STATUS_AFTER[kind], acts: [act] })
    return changed.ok ? { kind: 'done' } : refusalOf(changed.refusal)
  }
  const told = (result: Result<null>): Done => (result.ok ? { kind: 'done' } : refusalOf(result.refusal))
  switch (verdict.kind) {
    case 'approve':
    case 'restore':
    case 'reject':
    case 'remove':
      return change(verdict.kind)
    case 'block':
    case 'unblock':
      return told(await store.block(negotiation, writer, verdict.kind === 'block' ? 'blocked' : 'free', act))
    case 'close':
    case 'reopen':
      return told(await store.closeThread(negotiation, parent ?? id, verdict.kind === 'close' ? 'closed' : 'open', act))
  }
}

const settleAll = async (
  parts: Parts,
  counter: Counter,
  { comment, reports }: { readonly comment: Comment; readonly reports: readonly Report[] },
): Promise<void> => {
  for (const report of reports) {
    await parts.store.settleReport(comment.negotiation, report.id)
    tellDecision(counter, comment, { report, outcome: 'gone' })
  }
}

/** Carries out what a moderator decided, tells it in the log, and tells the writer where an address was confirmed. Refuses 409 what somebody else decided before. */
export const moderate = async (
  parts: Parts,
  { counter, reasons }: { readonly counter: Counter; readonly reasons: HoldReasons },
  {
    negotiation,
    id,
    by,
    verdict,
  }: {
    readonly negotiation: NegotiationId
    readonly id: CommentId
    readonly by: ModeratorName
    readonly verdict: Verdict
  },
): Promise<Done> => {
  const [found, reports, rules] = [
    await parts.store.find(negotiation, id),
    await parts.store.reports(negotiation, 'open'),
    await reasons(negotiation),
  ]
  if (!found.ok || !reports.ok || !rules.ok) return unavailable()
  const comment = found.value
  if (comment === null) return refusedFor(404, 'form', 'no-comment')
  const open = reports.value.filter(report => report.comment === id)
  const about = verdict.kind === 'close' || verdict.kind === 'reopen' ? (comment.parent ?? id) : id
  const act = actOf({ kind: 'moderator', name: by.name }, about, verdict)
  const done = await carryOut(parts, comment, act, verdict)
  if (done.kind === 'refused') return done
  const rule = toHoldRule(rules.value.get(id)?.rule)
  const statement = statementFor({ comment, verdict, open, rule }, parts.contact ?? parts.base)
  if (statement !== null) counter.notifier.decided(comment, statement)
  if (verdict.kind === 'remove') await settleAll(parts, counter, { comment, reports: open })
  return done
}

/** Settles a report without changing the comment, and tells who sent a notice how the comment stands. */
export const settle = async (
  parts: Parts,
  counter: Counter,
  { negotiation, id }: { readonly negotiation: NegotiationId; readonly id: string },
): Promise<Done> => {
  const reports = await parts.store.reports(negotiation, 'open')
  if (!reports.ok) return unavailable()
  const report = reports.value.find(one => one.id === id)
  if (report === undefined) return refusedFor(409, 'form', 'decided')
  const comment = await parts.store.find(negotiation, report.comment)
  const settled = await parts.store.settleReport(negotiation, id)
  if (!settled.ok || !comment.ok) return unavailable()
  const outcome = comment.value?.status === 'public' ? 'stays' : 'gone'
  const language = comment.value?.language ?? 'en'
  tellDecision(counter, { negotiation, language }, { report, outcome })
  return { kind: 'done' }
}
