import type { Result } from '../../text/reading.ts'
import type { Mail, Mailer } from '../comments/mailer.ts'

/**
 * What became of one try to hand a mail over. `later`: this one is not taken now (greylisting, a full box); `down`: the server cannot be reached or does not
 * let us in, so that the next one need not be tried, with the word of the program for why (ECONNECTION, EAUTH …); `never`: it is refused for good.
 */
export type Handed = { readonly kind: 'sent' | 'later' | 'never' } | { readonly kind: 'down'; readonly code: string }

/** Hands mails over, each once. Never throws. */
export type Carrier = {
  readonly hand: (mail: Mail) => Promise<Handed>
  readonly close: () => Promise<void>
}

/** After which times it is tried again, in milliseconds; the last one again and again. About twenty rounds in a day. */
export const USUAL_PAUSES: readonly number[] = [60_000, 300_000, 900_000, 3_600_000]

/** For how long a mail waits: a link to confirm an address holds for two days. */
const LONGEST_WAIT = 24 * 3_600_000

/** More than the notifier sends in a day. */
const MOST_WAITING = 3_000

/** Where mails lie until somebody has taken them, so that none is lost with the program. */
export type KeptMails = {
  readonly keep: (mail: Mail, until: string) => Promise<Result<string>>
  readonly waiting: () => Promise<
    Result<readonly { readonly id: string; readonly until: string; readonly mail: Mail }[]>
  >
  readonly drop: (id: string) => Promise<Result<unknown>>
}

/** `log`: lines for the operator, without addresses. `keepUnsent`: puts a mail away that was given up; false where it cannot. `outbox` null: what waits is in memory only. */
export type Retrying = {
  readonly log: (line: string) => void
  readonly keepUnsent: (mail: Mail) => Promise<boolean>
  readonly pauses: readonly number[]
  readonly outbox: KeptMails | null
}

/** A mail that waits. `kept`: its name in the outbox; null where it is in memory only. */
type Waiting = { readonly mail: Mail; readonly until: number; readonly kept: string | null }

/** Puts a mail into the outbox before it is tried; one that the outbox does not take is tried all the same. */
const keepIn = async ({ outbox, log }: Retrying, mail: Mail, until: number): Promise<Waiting> => {
  const kept = outbox === null ? null : await outbox.keep(mail, new Date(until).toISOString())
  if (kept !== null && !kept.ok) log('mail: one could not be put into the outbox and waits in memory only')
  return { mail, until, kept: kept?.ok === true ? kept.value : null }
}

/** What was sent or put away leaves the outbox; where it cannot, it is sent once more at the next start. */
const dropFrom = async ({ outbox, log }: Retrying, kept: string | null): Promise<void> => {
  if (outbox === null || kept === null) return
  const dropped = await outbox.drop(kept)
  if (!dropped.ok) log('mail: one could not be taken out of the outbox and may be sent twice')
}

/** Puts mails away that are given up, and says so. */
const giveUp = async (waiting: readonly Waiting[], settings: Retrying): Promise<void> => {
  let put = 0
  for (const { mail, kept } of waiting) {
    put += Number(await settings.keepUnsent(mail))
    await dropFrom(settings, kept)
  }
  const lost = waiting.length - put
  if (put > 0) settings.log(`mail: ${put} could not be sent and were put into the mail folder`)
  if (lost > 0) settings.log(`mail: ${lost} could not be sent and are lost`)
}

const isOver = ({ until }: Waiting): boolean => until <= Date.now()

type Round = { readonly left: readonly Waiting[]; readonly over: readonly Waiting[] }

/** Tries those that wait, one after the other, until the server is down; answers those that wait on and those whose time is over. */
const tryRound = async (carrier: Carrier, waiting: readonly Waiting[], settings: Retrying): Promise<Round> => {
  const [left, over]: [Waiting[], Waiting[]] = [[], []]
  let isDown = false
  for (const one of waiting) {
    const handed: Handed['kind'] = isDown ? 'down' : (await carrier.hand(one.mail)).kind
    isDown = handed === 'down'
    if (handed === 'sent') await dropFrom(settings, one.kept)
    else if (handed === 'never' || isOver(one)) over.push(one)
    else left.push(one)
  }
  return { left, over }
}

/** The mails that wait. */
type Queue = {
  readonly size: () => number
  readonly add: (one: Waiting) => void
  /** Takes up what an earlier program left, and tries it at once. */
  readonly takeUp: (left: readonly Waiting[]) => void
  /** Ends the trying; answers what still waits. */
  readonly end: () => Promise<readonly Waiting[]>
}

const openQueue = (carrier: Carrier, settings: Retrying): Queue => {
  const { log, pauses } = settings
  let [waiting, failures]: [readonly Waiting[], number] = [[], 0]
  let timer: NodeJS.Timeout | undefined
  let round: Promise<void> = Promise.resolve()
  const planIn = (pause: number): void => {
    timer = setTimeout(() => {
      round = tryAgain()
    }, pause).unref()
  }
  const plan = (): void => planIn(pauses[Math.min(failures, pauses.length - 1)] ?? 0)
  const tryAgain = async (): Promise<void> => {
    const tried = waiting
    const { left, over } = await tryRound(carrier, tried, settings)
    // Others may have come while these were tried.
    waiting = [...left, ...waiting.slice(tried.length)]
    await giveUp(over, settings)
    failures += 1
    if (waiting.length > 0) return plan()
    failures = 0
    log('mail: nothing waits any more')
  }
  return {
    size: () => waiting.length,
    add: one => {
      waiting = [...waiting, one]
      if (waiting.length === 1) plan()
    },
    takeUp: left => {
      waiting = left
      if (left.length > 0) planIn(0)
    },
    end: async () => {
      clearTimeout(timer)
      await round
      clearTimeout(timer)
      const left = waiting
      waiting = []
      return left
    },
  }
}

/** What an earlier program left in the outbox: what can still be sent, and what is too old. */
const readLeft = async ({ outbox, log }: Retrying): Promise<Round> => {
  const found = outbox === null ? null : await outbox.waiting()
  if (found?.ok === false) log('mail: the outbox could not be read; what waits there is sent at the next start')
  const all = found?.ok === true ? found.value : []
  const waiting = all.map(({ id, until, mail }): Waiting => ({ mail, until: Date.parse(until), kept: id }))
  return { left: waiting.filter(one => !isOver(one)), over: waiting.filter(isOver) }
}

/** What waits as the program ends stays in the outbox; what is in memory only is put away. */
const endOf = async (left: readonly Waiting[], settings: Retrying): Promise<void> => {
  const inMemory = left.filter(({ kept }) => kept === null)
  const kept = left.length - inMemory.length
  if (kept > 0) settings.log(`mail: ${kept} wait in the outbox for the next start`)
  await giveUp(inMemory, settings)
}

/**
 * Sends mail by a carrier, again and again where it is not taken at once: `send` answers true for what was handed over or waits, false for what was refused for
 * good. Each mail lies in the outbox until the server has taken it, so that a program that is killed sends it after its next start: once more than once where
 * it was killed between the server's answer and the end of that. What is given up after a day is put away for the operator.
 */
export const retrying = async (carrier: Carrier, settings: Retrying): Promise<Mailer> => {
  const queue = openQueue(carrier, settings)
  const { left, over } = await readLeft(settings)
  await giveUp(over, settings)
  queue.takeUp(left)
  const send = async (mail: Mail): Promise<boolean> => {
    const one = await keepIn(settings, mail, Date.now() + LONGEST_WAIT)
    const handed = await carrier.hand(mail)
    if (handed.kind === 'sent' || handed.kind === 'never') {
      await dropFrom(settings, one.kept)
      return handed.kind === 'sent'
    }
    if (queue.size() >= MOST_WAITING) {
      await giveUp([one], settings)
      return false
    }
    const why = handed.kind === 'down' ? handed.code : 'not now'
    if (queue.size() === 0)
      settings.log(
        `mail: the server does not take mail at the moment (${why}); what is to be sent waits and is tried again`,
      )
    queue.add(one)
    return true
  }
  const close = async (): Promise<void> => {
    await endOf(await queue.end(), settings)
    await carrier.close()
  }
  return { kind: 'smtp', send, close }
}
