import { isKnownAnchor } from '../../comments/anchor.ts'
import type { Comment, CommentSettings, WriterId } from '../../comments/comment.ts'
import { type Decision, type DecisionQuestion, decide, heldBy } from '../../comments/decide.ts'
import { type CleanForm, readCommentForm } from '../../comments/form.ts'
import type { Limiter } from '../../comments/limits.ts'
import { NO_TEXTS, type RecentTexts, remembering } from '../../comments/sameness.ts'
import { signalsOf } from '../../comments/signals.ts'
import type { NegotiationId } from '../../record/id.ts'
import type { NewAct } from '../../store/people/port.ts'
import type { Refused, Submission, Submitted } from './desk.ts'
import type { Notifier } from './notify.ts'
import { newAvatar, newCommentId, newWriterId, nowOf, ownKeyOf, type Parts, refusedFor, unavailable } from './parts.ts'
import type { Proofs } from './proof.ts'
import { sessionOf, writerIn } from './session.ts'

/** The marks of the texts that came last, per negotiation; forgotten with the program. */
export type Heard = {
  readonly of: (negotiation: NegotiationId) => RecentTexts
  readonly add: (negotiation: NegotiationId, text: string) => void
}

/** Marks of nothing yet. */
export const heardTexts = (): Heard => {
  const texts = new Map<NegotiationId, RecentTexts>()
  const of = (negotiation: NegotiationId): RecentTexts => texts.get(negotiation) ?? NO_TEXTS
  return {
    of,
    add: (negotiation, text) => {
      texts.set(negotiation, remembering(of(negotiation), text))
    },
  }
}

/** What submitting needs beside the parts of a desk. */
export type Counter = {
  readonly limits: Limiter
  readonly proofs: Proofs
  readonly heard: Heard
  readonly notifier: Notifier
}

type Standing = NonNullable<DecisionQuestion['writer']>

/** What is known when it is decided about new words of somebody. */
export type Judging = {
  readonly form: Pick<CleanForm, 'name' | 'text'>
  readonly settings: CommentSettings
  readonly writer: Standing | null
  readonly proof: 'good' | 'none' | 'bad'
  readonly thread: 'closed' | 'open'
  readonly crowd: 'free' | 'crowded'
  readonly earlier: RecentTexts
}

/** The decision about new words, whoever wrote them. */
export const judge = ({ form, settings, writer, proof, thread, crowd, earlier }: Judging): Decision =>
  decide({
    settings,
    writer,
    signals: signalsOf({ ...form, earlier, settings }),
    proof,
    isClosed: thread === 'closed',
    isOpen: true,
    isCrowded: crowd === 'crowded',
  })

type Known = { readonly id: WriterId; readonly standing: Standing | null }

/** The writer of a session where the store still knows it; else a new one, who is not known. */
const writerOf = async (parts: Parts, negotiation: NegotiationId, session: string | null): Promise<Known | null> => {
  const named = session === null ? null : writerIn(parts.keys, negotiation, session)
  if (named === null) return { id: newWriterId(), standing: null }
  const found = await parts.store.writer(negotiation, named)
  if (!found.ok) return null
  return found.value === null ? { id: newWriterId(), standing: null } : { id: named, standing: found.value }
}

/** Whether a comment can stand below another one, and in which state the thread is; null where there is nothing public to answer, or it is an answer itself. */
const threadOf = async (
  parts: Parts,
  negotiation: NegotiationId,
  { parent }: Pick<CleanForm, 'parent'>,
): Promise<'open' | 'closed' | null | Refused> => {
  if (parent === null) return 'open'
  const published = await parts.published(negotiation)
  if (!published.ok) return unavailable()
  const above = published.value.byId.get(parent)
  if (above === undefined || above.status !== 'public' || above.parent !== null) return null
  return published.value.closed.has(parent) ? 'closed' : 'open'
}

const actsFor = (comment: Comment, decision: Decision): readonly NewAct[] => {
  const written: NewAct = { by: { kind: 'writer' }, about: comment.id, kind: 'written' }
  return decision.kind === 'held' ? [written, heldBy(comment.id, decision)] : [written]
}

type Room = { readonly form: CleanForm; readonly settings: CommentSettings; readonly revision: number }

/** Reads the form, and whether the record has what it is about. Nothing is counted yet: who mistypes is not made to wait. */
const receive = async (parts: Parts, sent: Submitted): Promise<Room | Refused> => {
  const { negotiation, anchor, parent, language, name, address, text } = sent
  const form = readCommentForm({
    name,
    address,
    comment: text,
    anchor: JSON.stringify(anchor),
    parent: parent ?? '',
    language,
  })
  if (!form.ok) return { kind: 'refused', status: 400, errors: form.refusal, retrySeconds: null }
  const state = await parts.stateOf(negotiation)
  if (state === null || !isKnownAnchor(state, form.value.anchor)) return refusedFor(400, 'form', 'form-spoilt')
  const settings = await parts.store.settings(negotiation)
  return settings.ok ? { form: form.value, settings: settings.value, revision: state.seq } : unavailable()
}

type Deciding = { readonly room: Room; readonly writer: Known; readonly thread: 'open' | 'closed' }

const decideOn = async (
  { proofs, heard, limits }: Counter,
  sent: Submitted,
  { room, writer, thread }: Deciding,
  now: number,
): Promise<Exclude<Decision, { kind: 'refused' }> | Refused> => {
  const { standing } = writer
  const session = standing === null ? null : writer.id
  const isApproved = standing !== null && standing.approved > 0 && !standing.isBlocked
  const allowed = limits.allow({ act: 'comment', network: sent.network, session, isApproved, now })
  if (allowed.kind === 'refused') return refusedFor(429, 'form', 'too-many', allowed.retryAfterSeconds)
  // Last of all: a proof counts once, and must not be spent on a form that is refused anyway.
  const proved = await proofs.check(sent.proof)
  const decision = judge({
    form: room.form,
    settings: room.settings,
    writer: writer.standing,
    proof: proved === 'proved' ? 'good' : proved,
    thread,
    crowd: allowed.kind,
    earlier: heard.of(sent.negotiation),
  })
  return decision.kind === 'refused' ? refusedFor(decision.status, 'form', decision.why) : decision
}

const keep = async (
  parts: Parts,
  { notifier, heard }: Counter,
  {
    room,
    writer,
    negotiation,
    decision,
  }: Omit<Deciding, 'thread'> & {
    readonly negotiation: NegotiationId
    readonly decision: Exclude<Decision, { kind: 'refused' }>
  },
): Promise<Submission> => {
  const { address, ...words } = room.form
  const comment: Comment = {
    ...words,
    id: newCommentId(),
    negotiation,
    revision: room.revision,
    status: decision.kind,
    writtenAt: nowOf(parts),
    editedAt: null,
    writer: writer.id,
  }
  const ownKey = ownKeyOf(parts, negotiation, writer.id)
  const acts = actsFor(comment, decision)
  const added = await parts.store.add({ comment, address, ownKey, avatar: newAvatar(), acts })
  if (!added.ok) return unavailable()
  heard.add(negotiation, comment.text)
  parts.log(`comments: one was taken, ${decision.kind} (${negotiation})`)
  if (address !== null) notifier.confirm(comment, address)
  const session = sessionOf(parts.keys, negotiation, writer.id)
  return {
    kind: 'taken',
    comment: comment.id,
    status: decision.kind,
    ownKey,
    session,
    mail: address === null ? 'none' : 'sent',
  }
}

/** Takes a comment, or says why not. Whether an address is known makes no difference to the answer, nor whether its writer is blocked. */
export const submitTo =
  (parts: Parts, counter: Counter) =>
  async (sent: Submitted): Promise<Submission> => {
    const { negotiation, session } = sent
    const room = await receive(parts, sent)
    if ('kind' in room) return room
    const thread = await threadOf(parts, negotiation, room.form)
    if (thread === null) return refusedFor(400, 'form', 'form-spoilt')
    if (typeof thread === 'object') return thread
    const writer = await writerOf(parts, negotiation, session)
    if (writer === null) return unavailable()
    const decision = await decideOn(counter, sent, { room, writer, thread }, parts.clock())
    if (decision.kind === 'refused') return decision
    return keep(parts, counter, { room, writer, negotiation, decision })
  }
