import type { Comment, CommentId } from '../../comments/comment.ts'
import { heldBy } from '../../comments/decide.ts'
import { type EditQuestion, editableUntil, editOf, editRefusal } from '../../comments/edits.ts'
import { readEditForm } from '../../comments/form.ts'
import type { NegotiationId } from '../../record/id.ts'
import type { NewAct } from '../../store/people/port.ts'
import { accept, type Result, refuse } from '../../text/reading.ts'
import type { Done, Own, Refused } from './desk.ts'
import { nowOf, type Parts, refusedFor, unavailable } from './parts.ts'
import { type Counter, judge } from './submit.ts'
import { readToken } from './tokens.ts'

/** Longest key that is looked up. */
const MOST_KEY = 100

const commentsOf = async (
  { store }: Parts,
  negotiation: NegotiationId,
  key: string,
): Promise<Result<readonly Comment[], Refused>> => {
  if (key === '' || key.length > MOST_KEY) return refuse(refusedFor(404, 'form', 'unknown-link'))
  const found = await store.findOwn(negotiation, key)
  if (!found.ok) return refuse(unavailable())
  return found.value.length === 0 ? refuse(refusedFor(404, 'form', 'unknown-link')) : accept(found.value)
}

const commentOf = async (
  parts: Parts,
  negotiation: NegotiationId,
  { key, id }: { readonly key: string; readonly id: CommentId },
): Promise<Result<Comment, Refused>> => {
  const all = await commentsOf(parts, negotiation, key)
  if (!all.ok) return all
  const one = all.value.find(comment => comment.id === id)
  return one === undefined ? refuse(refusedFor(404, 'form', 'no-comment')) : accept(one)
}

const questionFor = async (parts: Parts, comment: Comment): Promise<EditQuestion | null> => {
  const settings = await parts.store.settings(comment.negotiation)
  const published = await parts.published(comment.negotiation)
  if (!settings.ok || !published.ok) return null
  const answers = published.value.comments.filter(
    ({ parent, status }) => parent === comment.id && status === 'public',
  ).length
  return { comment, settings: settings.value, answers, now: nowOf(parts) }
}

/** What a writer's own link leads to; refuses 404 where it leads to nothing. */
export const ownOf = async (parts: Parts, negotiation: NegotiationId, key: string): Promise<Result<Own, Refused>> => {
  const all = await commentsOf(parts, negotiation, key)
  if (!all.ok) return all
  const comments: Own['comments'][number][] = []
  for (const comment of all.value) {
    const question = await questionFor(parts, comment)
    if (question === null) return refuse(unavailable())
    const until = editRefusal(question) === null ? editableUntil(comment, question.settings) : null
    comments.push({ comment, editableUntil: until })
  }
  const [first] = all.value
  const writer = first === undefined ? null : await parts.store.writer(negotiation, first.writer)
  if (first === undefined || writer === null || !writer.ok) return refuse(unavailable())
  return accept({ writer: first.writer, comments, isConfirmed: writer.value?.isConfirmed ?? false })
}

/** All that is kept of one writer, as JSON: with the address, where it is confirmed. Refuses 404 where the link leads to nothing. */
export const exportOwn = async (
  parts: Parts,
  negotiation: NegotiationId,
  key: string,
): Promise<Result<string, Refused>> => {
  const own = await ownOf(parts, negotiation, key)
  if (!own.ok) return own
  const writer = await parts.store.writer(negotiation, own.value.writer)
  const address = writer.ok ? (writer.value?.address ?? null) : null
  const told = {
    travaux: 'own-comments/1',
    negotiation,
    address,
    comments: own.value.comments.map(({ comment: { writer: _, negotiation: __, ...shown } }) => shown),
  }
  return accept(`${JSON.stringify(told, null, 2)}\n`)
}

/** New words for one of a writer's comments. */
export type Edit = {
  readonly key: string
  readonly id: CommentId
  readonly name: string
  readonly text: string
  readonly network: string
}

const decisionFor = async (
  parts: Parts,
  { heard }: Counter,
  {
    comment,
    question,
    words,
    crowd,
  }: {
    readonly comment: Comment
    readonly question: EditQuestion
    readonly words: { readonly name: string; readonly text: string }
    readonly crowd: 'free' | 'crowded'
  },
) => {
  const { negotiation, writer: id } = comment
  const [settings, writer, published] = [
    await parts.store.settings(negotiation),
    await parts.store.writer(negotiation, id),
    await parts.published(negotiation),
  ]
  if (!settings.ok || !writer.ok || !published.ok) return null
  const isClosed = published.value.closed.has(comment.parent ?? comment.id)
  // Its own words came before, and must not count against it: a text is looked for only where it is a new one.
  const earlier = words.text === comment.text ? new Set<string>() : heard.of(negotiation)
  const decision = judge({
    form: words,
    settings: settings.value,
    writer: writer.value,
    // The work was done when the comment was sent, or else it waits already.
    proof: 'good',
    thread: isClosed ? 'closed' : 'open',
    crowd,
    earlier,
  })
  return editOf(question, decision)
}

/** Changes the words of one's own comment, as long as that can be done; what a rule holds waits again. */
export const editOwn = async (
  parts: Parts,
  counter: Counter,
  { negotiation, ...edit }: Edit & { readonly negotiation: NegotiationId },
): Promise<Done> => {
  const found = await commentOf(parts, negotiation, edit)
  if (!found.ok) return found.refusal
  const comment = found.value
  const words = readEditForm({ name: edit.name, comment: edit.text })
  if (!words.ok) return { kind: 'refused', status: 400, errors: words.refusal, retrySeconds: null }
  const { network } = edit
  const allowed = counter.limits.allow({ act: 'edit', network, session: comment.writer, now: parts.clock() })
  if (allowed.kind === 'refused') return refusedFor(429, 'form', 'too-many', allowed.retryAfterSeconds)
  const question = await questionFor(parts, comment)
  if (question === null) return unavailable()
  const edited = await decisionFor(parts, counter, { comment, question, words: words.value, crowd: allowed.kind })
  if (edited === null) return unavailable()
  if (!edited.ok) return refusedFor(409, 'form', edited.refusal)
  const { status, editedAt, held } = edited.value
  const acts: readonly NewAct[] = [
    { by: { kind: 'writer' }, about: comment.id, kind: 'edited' },
    ...(held === null ? [] : [heldBy(comment.id, held)]),
  ]
  const changed = await parts.store.change(negotiation, comment.id, { ...words.value, status, editedAt, acts })
  if (!changed.ok) return unavailable()
  counter.heard.add(negotiation, words.value.text)
  return { kind: 'done' }
}

/** Erases one of a writer's comments, or all of them, with the address: for good, whatever a moderator decided and however late. */
export const eraseOwn = async (
  parts: Parts,
  {
    negotiation,
    key,
    id,
  }: { readonly negotiation: NegotiationId; readonly key: string; readonly id: CommentId | 'all' },
): Promise<Done> => {
  const all = await commentsOf(parts, negotiation, key)
  if (!all.ok) return all.refusal
  const meant = all.value.filter(comment => (id === 'all' || comment.id === id) && comment.status !== 'erased')
  if (meant.length === 0) return refusedFor(404, 'form', 'no-comment')
  for (const comment of meant) {
    const act: NewAct = { by: { kind: 'writer' }, about: comment.id, kind: 'erased' }
    const erased = await parts.store.change(negotiation, comment.id, { erase: true, acts: [act] })
    if (!erased.ok) return unavailable()
  }
  parts.log(`comments: ${meant.length} erased by their writer (${negotiation})`)
  return { kind: 'done' }
}

/** Confirms the address of a writer by the token of a mail; refuses where it is stale, or the address is gone. */
export const confirmBy = async (parts: Parts, negotiation: NegotiationId, token: string): Promise<Done> => {
  const read = readToken(parts.keys, token, { negotiation, now: parts.clock() })
  if (read === null) return refusedFor(404, 'form', 'expired-link')
  const confirmed = await parts.store.confirm(negotiation, read.writer)
  if (confirmed.ok) return { kind: 'done' }
  return confirmed.refusal.kind === 'no-address' || confirmed.refusal.kind === 'unknown-writer'
    ? refusedFor(404, 'form', 'expired-link')
    : unavailable()
}
