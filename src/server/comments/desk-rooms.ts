import { toMailAddress } from '../../comments/form.ts'
import type { NegotiationId } from '../../record/id.ts'
import { accept, type Result, refuse } from '../../text/reading.ts'
import type { Done, LogShown, OpenReport, OwnAsked, Refused } from './desk.ts'
import { nowOf, type Parts, refusedFor, unavailable } from './parts.ts'
import type { Counter } from './submit.ts'

/** What the store answered; its refusals as ours. */
export const orUnavailable = <Value>(result: Result<Value>): Result<Value, Refused> =>
  result.ok ? result : refuse(unavailable())

/** Sends the links of somebody's own comments to the address that was confirmed with them; the answer is the same where there is none. */
export const askForOwn = (parts: Parts, { limits, notifier }: Counter, asked: OwnAsked): Done => {
  const { negotiation, language, network } = asked
  const address = toMailAddress(asked.address)
  if (address === null) return refusedFor(400, 'address', 'address-not-one')
  const allowed = limits.allow({ act: 'notice', network, session: null, now: parts.clock() })
  if (allowed.kind === 'refused') return refusedFor(429, 'form', 'too-many', allowed.retryAfterSeconds)
  notifier.own({ negotiation, language }, address)
  return { kind: 'done' }
}

/** The open reports with the comments that they are about. */
export const reportsOf = async (
  { store }: Parts,
  negotiation: NegotiationId,
): Promise<Result<readonly OpenReport[], Refused>> => {
  const [open, closed] = [await store.reports(negotiation, 'open'), await store.closedThreads(negotiation)]
  if (!open.ok || !closed.ok) return refuse(unavailable())
  const all: OpenReport[] = []
  for (const report of open.value) {
    const found = await store.find(negotiation, report.comment)
    if (!found.ok) return refuse(unavailable())
    const about = found.value
    const writer = about === null ? accept(null) : await store.writer(negotiation, about.writer)
    const isBlocked = writer.ok ? (writer.value?.isBlocked ?? null) : null
    all.push({ ...report, about, isBlocked, isClosed: about !== null && closed.value.has(about.parent ?? about.id) })
  }
  return accept(all)
}

const LOG_PAGE = 100

/** The acts of a log before a number, the last hundred of them, oldest first; and whether all of it holds. */
export const logOf = async (
  { store }: Parts,
  negotiation: NegotiationId,
  before: number,
): Promise<Result<LogShown, Refused>> => {
  const [checkpoint, holds] = [await store.checkpoint(negotiation), await store.verify(negotiation)]
  if (!checkpoint.ok || !holds.ok) return refuse(unavailable())
  const end = Math.min(before, checkpoint.value.size + 1)
  const acts = await store.acts(negotiation, Math.max(1, end - LOG_PAGE))
  if (!acts.ok) return refuse(unavailable())
  return accept({ acts: acts.value.filter(({ seq }) => seq < end), checkpoint: checkpoint.value, holds: holds.value })
}

/** Deletes what is due by time; answers how much it was. */
export const runDue = async (
  parts: Parts,
  counter: Counter,
  negotiations: readonly NegotiationId[],
): Promise<number> => {
  let gone = 0
  for (const negotiation of negotiations) {
    const expired = await parts.store.expire(negotiation, nowOf(parts))
    if (!expired.ok) parts.log(`comments: what is due could not be deleted (${negotiation})`)
    else gone += expired.value.addresses + expired.value.comments + expired.value.reports
  }
  counter.limits.forget(parts.clock())
  return gone
}
