import { cleanName, cleanText } from '../../comments/clean.ts'
import { toMailAddress } from '../../comments/form.ts'
import { toPolicyReason } from '../../comments/policy.ts'
import type { NewAct, Report } from '../../store/people/port.ts'
import type { Done, FieldError, Reported } from './desk.ts'
import { noticeDecidedMail, noticeMail } from './mails.ts'
import { nowOf, type Parts, refusedFor, unavailable } from './parts.ts'
import type { Counter } from './submit.ts'

const MOST_WORDS = 5_000

const errorsIn = ({ kind, reason, words, address, isFaithful }: Reported): readonly FieldError[] => [
  ...(toPolicyReason(reason) === null ? [{ field: 'reason', why: 'reason-missing' } as const] : []),
  ...(kind === 'notice' && words.trim() === '' ? [{ field: 'words', why: 'words-missing' } as const] : []),
  ...(words.length > MOST_WORDS ? [{ field: 'words', why: 'comment-too-long' } as const] : []),
  ...(address.trim() !== '' && toMailAddress(address) === null
    ? [{ field: 'address', why: 'address-wrong' } as const]
    : []),
  ...(kind === 'notice' && !isFaithful ? [{ field: 'faith', why: 'faith-missing' } as const] : []),
]

const wordsOf = ({ words, name }: Reported): string =>
  [cleanText(words), cleanName(name).slice(0, 200)].filter(Boolean).join('\n\n')

/** Takes a reader's report, or a notice of illegal content (Regulation (EU) 2022/2065, article 16), about a comment that is public. */
export const reportTo = async (parts: Parts, { limits, notifier }: Counter, sent: Reported): Promise<Done> => {
  const { negotiation, comment, kind, network, language } = sent
  const published = await parts.published(negotiation)
  if (!published.ok) return unavailable()
  if (published.value.byId.get(comment)?.status !== 'public') return refusedFor(404, 'form', 'no-comment')
  const errors = errorsIn(sent)
  const reason = toPolicyReason(sent.reason)
  if (errors.length > 0 || reason === null) return { kind: 'refused', status: 400, errors, retrySeconds: null }
  const allowed = limits.allow({ act: kind, network, session: null, now: parts.clock() })
  if (allowed.kind === 'refused') return refusedFor(429, 'form', 'too-many', allowed.retryAfterSeconds)
  const address = kind === 'notice' ? toMailAddress(sent.address) : null
  const by = { kind: 'rule' } as const
  const act: NewAct =
    kind === 'notice' ? { by, about: comment, kind } : { by, about: comment, kind: 'reported', reason }
  const kept = await parts.store.report(negotiation, { comment, kind, reason, words: wordsOf(sent), address }, act)
  if (!kept.ok) return unavailable()
  if (address !== null)
    notifier.tell({ negotiation, language }, address, (place, to) => noticeMail(place, to, nowOf(parts)))
  parts.log(`comments: one was reported, ${kind} (${negotiation})`)
  return { kind: 'done' }
}

/** Tells who sent a notice what was decided about the comment. */
export const tellDecision = (
  { notifier }: Counter,
  { negotiation, language }: Pick<Reported, 'negotiation' | 'language'>,
  { report, outcome }: { readonly report: Report; readonly outcome: 'stays' | 'gone' },
): void => {
  const { address, kind, at } = report
  if (kind !== 'notice' || address === null) return
  notifier.tell({ negotiation, language }, address, (place, to) => noticeDecidedMail(place, to, { at, outcome }))
}
