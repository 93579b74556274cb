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

/** `log`: lines for the operator, without addresses. `keepUnsent`: puts a mail away that was given up; false where it cannot. */
export type Retrying = {
  readonly log: (line: string) => void
  readonly keepUnsent: (mail: Mail) => Promise<boolean>
  readonly pauses: readonly number[]
}

type Waiting = { readonly mail: Mail; readonly until: number }

/** Puts mails away that are given up, and says so. */
const giveUp = async (mails: readonly Mail[], { log, keepUnsent }: Retrying): Promise<void> => {
  let kept = 0
  for (const mail of mails) kept += Number(await keepUnsent(mail))
  const lost = mails.length - kept
  if (kept > 0) log(`mail: ${kept} could not be sent and were put into the mail folder`)
  if (lost > 0) log(`mail: ${lost} could not be sent and are lost`)
}

/** Tries those that wait, one after the other, until the server is down; answers those that wait on and those whose time is over. */
const tryRound = async (
  carrier: Carrier,
  waiting: readonly Waiting[],
): Promise<{ readonly left: readonly Waiting[]; readonly over: readonly Mail[] }> => {
  const [left, over]: [Waiting[], Mail[]] = [[], []]
  let isDown = false
  for (const one of waiting) {
    const handed: Handed['kind'] = isDown ? 'down' : (await carrier.hand(one.mail)).kind
    isDown = handed === 'down'
    if (handed === 'sent') continue
    if (handed === 'never' || one.until <= Date.now()) over.push(one.mail)
    else left.push(one)
  }
  return { left, over }
}

/** The mails that wait, in memory only. */
type Queue = {
  readonly size: () => number
  readonly add: (mail: Mail) => void
  /** Ends the trying; answers what still waits. */
  readonly end: () => Promise<readonly Mail[]>
}

const openQueue = (carrier: Carrier, settings: Retrying): Queue => {
  const { log, pauses } = settings
  let [waiting, failures]: [readonly Waiting[], number] = [[], 0]
  let timer: NodeJS.Timeout | undefined
  let round: Promise<void> = Promise.resolve()
  const plan = (): void => {
    const pause = pauses[Math.min(failures, pauses.length - 1)] ?? 0
    timer = setTimeout(() => {
      round = tryAgain()
    }, pause).unref()
  }
  const tryAgain = async (): Promise<void> => {
    const tried = waiting
    const { left, over } = await tryRound(carrier, tried)
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
    add: mail => {
      waiting = [...waiting, { mail, until: Date.now() + LONGEST_WAIT }]
      if (waiting.length === 1) plan()
    },
    end: async () => {
      clearTimeout(timer)
      await round
      clearTimeout(timer)
      const left = waiting.map(({ mail }) => mail)
      waiting = []
      return left
    },
  }
}

/**
 * Sends mail by a carrier, again and again where it is not taken at once: `send` answers true for what was handed over or waits, false for what was refused for
 * good. What is given up after a day, or still waits as this is closed, is put away for the operator.
 */
export const retrying = (carrier: Carrier, settings: Retrying): Mailer => {
  const queue = openQueue(carrier, settings)
  const send = async (mail: Mail): Promise<boolean> => {
    const handed = await carrier.hand(mail)
    if (handed.kind === 'sent' || handed.kind === 'never') return handed.kind === 'sent'
    if (queue.size() >= MOST_WAITING) {
      await giveUp([mail], settings)
      return false
    }
    const why = handed.kind === 'down' ? handed.code : 'not now'
    if (queue.size() === 0)
      settings.log(
        `mail: the server does not take mail at the moment (${why}); what is to be sent waits and is tried again`,
      )
    queue.add(mail)
    return true
  }
  const close = async (): Promise<void> => {
    await giveUp(await queue.end(), settings)
    await carrier.close()
  }
  return { kind: 'smtp', send, close }
}
