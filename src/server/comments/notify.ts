import { createHmac, randomBytes } from 'node:crypto'
import type { Comment, WriterId } from '../../comments/comment.ts'
import type { StatementQuestion } from '../../comments/policy.ts'
import type { NegotiationId } from '../../record/id.ts'
import type { Mail } from './mailer.ts'
import { confirmMail, decisionMail, type MailPlace, ownMail, tongueOf } from './mails.ts'
import { ownKeyOf, type Parts, titleIn } from './parts.ts'
import { CONFIRM_MILLISECONDS, confirmToken } from './tokens.ts'

const DAY_MILLISECONDS = 86_400_000

/** The most mails that one address gets in a day without having asked for them, and all addresses together. */
const MOST_A_DAY = 3
const MOST_ALTOGETHER = 2_000

/** Counts mails to addresses that may belong to somebody else, under digests with a key that is forgotten with the program. */
const mailLimit = (clock: () => number) => {
  const key = randomBytes(32)
  let day = 0
  let sent = new Map<string, number>()
  let all = 0
  return (address: string): 'send' | 'enough' => {
    const today = Math.floor(clock() / DAY_MILLISECONDS)
    if (today !== day) {
      day = today
      sent = new Map()
      all = 0
    }
    const digest = createHmac('sha256', key).update(address.trim().toLowerCase()).digest('base64url')
    const before = sent.get(digest) ?? 0
    if (before >= MOST_A_DAY || all >= MOST_ALTOGETHER) return 'enough'
    sent.set(digest, before + 1)
    all++
    return 'send'
  }
}

type Speaking = { readonly negotiation: NegotiationId; readonly language: string }

/** Sends the mails of a desk, in its own time: no answer waits for a mail, so that none tells by its time whether there was one. */
export type Notifier = {
  readonly confirm: (comment: Comment, address: string) => void
  readonly own: (place: Speaking, address: string) => void
  readonly decided: (comment: Comment, decided: StatementQuestion) => void
  /** To an address that a notice gave. */
  readonly tell: (place: Speaking, address: string, make: (place: MailPlace, to: string) => Mail) => void
  /** Comes about when no mail is on its way any more. */
  readonly idle: () => Promise<void>
}

const placeIn = async (parts: Parts, { negotiation, language }: Speaking): Promise<MailPlace> => {
  const tongue = tongueOf(language)
  const title = await titleIn(parts, negotiation, tongue)
  return { negotiation, tongue, title, root: `${parts.base}${negotiation}/${tongue}/`, contact: parts.contact }
}

const keysAt = async (parts: Parts, negotiation: NegotiationId, address: string): Promise<readonly string[]> => {
  const writers = await parts.store.writersAt(negotiation, address)
  if (!writers.ok) return []
  // An address that somebody only typed in proves nothing: who reads it need not have written.
  return writers.value
    .filter(({ isConfirmed }) => isConfirmed)
    .map(({ id }: { readonly id: WriterId }) => ownKeyOf(parts, negotiation, id))
}

const confirmationOf = async (parts: Parts, comment: Comment, address: string): Promise<Mail | null> => {
  const { negotiation, writer: id } = comment
  const writer = await parts.store.writer(negotiation, id)
  // The store keeps an address confirmed that is given again.
  if (!writer.ok || writer.value === null || writer.value.isConfirmed) return null
  const until = parts.clock() + CONFIRM_MILLISECONDS
  return confirmMail(
    await placeIn(parts, comment),
    address,
    confirmToken(parts.keys, { negotiation, writer: id, until }),
  )
}

const decisionOf = async (parts: Parts, comment: Comment, decided: StatementQuestion): Promise<Mail | null> => {
  const { negotiation, writer: id } = comment
  const writer = await parts.store.writer(negotiation, id)
  const address = writer.ok && writer.value?.isConfirmed === true ? writer.value.address : null
  if (address === null) return null
  const ownKey = ownKeyOf(parts, negotiation, id)
  return decisionMail(await placeIn(parts, comment), address, { comment, ownKey, decided })
}

/** The tasks that run beside the answers. */
const background = (log: Parts['log']) => {
  const running = new Set<Promise<void>>()
  return {
    run: (task: () => Promise<void>): void => {
      const one = task()
        .catch(() => log('comments: a mail could not be made'))
        .finally(() => running.delete(one))
      running.add(one)
    },
    idle: async (): Promise<void> => {
      while (running.size > 0) await Promise.all(running)
    },
  }
}

/** Sends mail for a desk: within limits, and only what nobody can put words into. */
export const notifierOf = (parts: Parts): Notifier => {
  const allow = mailLimit(parts.clock)
  const { run, idle } = background(parts.log)
  const send = async (mail: Mail | null): Promise<void> => {
    if (mail !== null && !(await parts.mailer.send(mail))) parts.log('comments: a mail could not be handed over')
  }
  const limited = (address: string, make: () => Promise<Mail | null>): void =>
    run(async () => {
      if (allow(address) === 'enough') return parts.log('comments: a mail was not sent, there are too many today')
      await send(await make())
    })
  return {
    idle,
    confirm: (comment, address) => limited(address, () => confirmationOf(parts, comment, address)),
    own: (place, address) =>
      limited(address, async () => {
        const keys = await keysAt(parts, place.negotiation, address)
        return keys.length === 0 ? null : ownMail(await placeIn(parts, place), address, keys)
      }),
    decided: (comment, decided) => run(async () => send(await decisionOf(parts, comment, decided))),
    tell: (place, address, make) => limited(address, async () => make(await placeIn(parts, place), address)),
  }
}
