import type { Actor, Comment, CommentId, PolicyReason } from '../../comments/comment.ts'
import { POLICY_REASONS } from '../../comments/comment.ts'
import { toCommentId } from '../../comments/form.ts'
import { toPolicyReason } from '../../comments/policy.ts'
import { ACT_OF, STATUS_AFTER, verdictsOn } from '../../comments/verdicts.ts'
import type { CommentChange } from '../../store/people/port.ts'
import { accept, type Result, refuse } from '../../text/reading.ts'
import { type Say, sayIn } from '../../web/pages/phrases.ts'
import type { Errand, Refusals, Run } from '../errand.ts'
import { plain } from '../paragraphs.ts'
import { writeAnswer } from '../record/answer.ts'
import { authorOf } from '../record/author.ts'
import { type OpenComments, withComments } from './with-people.ts'

/** What is decided about one comment, and by whom. */
type Decision =
  | { readonly kind: 'approve' | 'erase'; readonly by: Actor }
  | { readonly kind: 'reject'; readonly by: Actor; readonly reason: PolicyReason; readonly note: string | null }

const MOST_NOTE = 500

const readNote = ({ call }: Errand): Result<string | null> => {
  const note = call.values.note?.trim() || null
  if (note === null) return accept(null)
  return note.length > MOST_NOTE || /\p{Cc}/u.test(note)
    ? refuse({ kind: 'comment-note-long', params: { most: MOST_NOTE } })
    : accept(note)
}

const readDecision = (errand: Errand): Result<Decision> => {
  const author = authorOf(errand.call)
  if (!author.ok) return author
  const by: Actor = { kind: 'moderator', name: author.value }
  const [kind] = errand.call.words
  if (kind !== 'reject') return accept({ kind: kind === 'approve' ? 'approve' : 'erase', by })
  const reason = toPolicyReason(errand.call.values.reason ?? '')
  if (reason === null) return refuse({ kind: 'comment-reason-missing', params: { reasons: POLICY_REASONS.join('|') } })
  const note = readNote(errand)
  return note.ok ? accept({ kind: 'reject', by, reason, note: note.value }) : note
}

const readId = ({ call }: Errand): Result<CommentId> => {
  const [what = '', id] = call.words
  if (id === undefined) return refuse({ kind: 'comment-missing-word', params: { what } })
  const read = toCommentId(id)
  return read === null ? refuse({ kind: 'bad-comment-id', params: { id } }) : accept(read)
}

type Ruling = { readonly change: CommentChange; readonly told: 'approved' | 'rejected' | 'removed' | 'erased' }

const notSo = ({ id, status }: Comment, wanted: string): Result<never> =>
  refuse({ kind: 'comment-not-so', params: { id, status, wanted } })

const rule = (comment: Comment, decision: Decision): Result<Ruling> => {
  const { id: about, status } = comment
  const { by } = decision
  if (decision.kind === 'erase')
    return status === 'erased'
      ? notSo(comment, decision.kind)
      : accept({ change: { status: 'erased', erase: true, acts: [{ kind: 'erased', by, about }] }, told: 'erased' })
  for (const verdict of verdictsOn(comment)) {
    const becomes = STATUS_AFTER[verdict]
    if (becomes === 'public' && decision.kind === 'approve') {
      const acts = [{ kind: verdict === 'restore' ? ACT_OF.restore : ACT_OF.approve, by, about }]
      return accept({ change: { status: becomes, acts }, told: 'approved' })
    }
    if (becomes !== 'public' && decision.kind === 'reject') {
      const { reason, note } = decision
      return accept({ change: { status: becomes, acts: [{ kind: becomes, by, about, reason, note }] }, told: becomes })
    }
  }
  return notSo(comment, decision.kind)
}

const tellRuling = (say: Say, id: CommentId, { told }: Ruling, decision: Decision): string =>
  say(`comments.${told}`, { id, ...(decision.kind === 'reject' ? { reason: decision.reason } : {}) })

// What was reported is gone with the comment. Who sent a notice is told by the server's queue alone.
const settleReports = async ({ store, negotiation }: OpenComments, id: CommentId): Promise<Result<null>> => {
  const reports = await store.reports(negotiation, 'open')
  if (!reports.ok) return reports
  for (const report of reports.value) {
    const settled = report.comment === id ? await store.settleReport(negotiation, report.id) : accept(null)
    if (!settled.ok) return settled
  }
  return accept(null)
}

const carryOut = async (open: OpenComments, comment: Comment, { change, told }: Ruling): Promise<Result<Comment>> => {
  const changed = await open.store.change(open.negotiation, comment.id, change)
  if (!changed.ok || (told !== 'removed' && told !== 'erased')) return changed
  const settled = await settleReports(open, comment.id)
  return settled.ok ? changed : settled
}

// No mail leaves the command line: a writer who is owed the reasons (DSA, article 17) gets them where the decision is made in the queue.
const noteUntold = async (errand: Errand, { store, negotiation }: OpenComments, comment: Comment): Promise<void> => {
  const writer = await store.writer(negotiation, comment.writer)
  if (writer.ok && writer.value?.isConfirmed) errand.console.note(sayIn(errand.phrases)('note.writer-not-told'))
}

const decideIn = async (
  errand: Errand,
  open: OpenComments,
  { id, decision }: { readonly id: CommentId; readonly decision: Decision },
): Promise<Result<number, Refusals>> => {
  const { record, negotiation, store } = open
  const comment = await store.find(negotiation, id)
  if (!comment.ok) return comment
  if (comment.value === null) return refuse({ kind: 'unknown-comment', params: { record, id } })
  const ruling = rule(comment.value, decision)
  if (!ruling.ok) return ruling
  const changed = await carryOut(open, comment.value, ruling.value)
  if (!changed.ok) return changed
  if (decision.kind !== 'erase') await noteUntold(errand, open, comment.value)
  const { status } = changed.value
  const json = { travaux: 'comments/1', what: decision.kind, record, negotiation, id, status }
  const sentence = tellRuling(sayIn(errand.phrases), id, ruling.value, decision)
  return accept(await writeAnswer(errand, json, () => [plain(0, sentence)]))
}

/** `travaux comments approve|reject|erase ID`: decides about one comment, as a moderator under the pen name of `--by`. */
export const runDecision: Run = async errand => {
  const id = readId(errand)
  if (!id.ok) return id
  const decision = readDecision(errand)
  if (!decision.ok) return decision
  return withComments(errand, open => decideIn(errand, open, { id: id.value, decision: decision.value }))
}
