/** How often something may be done in a time. */
export type Limit = { readonly most: number; readonly minutes: number }

/** Counts what is done by whom, in memory. A window begins with the first time and ends after its minutes. */
export type Counter = {
  /** Counts one more under a key; false where that is more than may be. */
  readonly take: (limit: Limit, key: string) => boolean
  readonly forgive: (key: string) => void
  /** Forgets the windows that have ended: their keys hold addresses that somebody typed in. */
  readonly forgetOld: () => void
  readonly size: () => number
}

type Window = { readonly ends: number; readonly count: number }

/** How many keys are counted at once. Who fills them all has been held up by the limit of the network long before. */
const MOST_KEYS = 100_000
const KEYS_LEFT = 90_000

/** A counter that begins with nothing: after a new start of the program everybody may try again. */
export const makeCounter = (): Counter => {
  const windows = new Map<string, Window>()
  const forgetOld = (now: number): void => {
    for (const [key, { ends }] of windows) if (ends <= now) windows.delete(key)
  }
  const clean = (now: number): void => {
    forgetOld(now)
    // Of the ones that are left the oldest go, so that memory has an end.
    for (const key of windows.keys()) {
      if (windows.size < KEYS_LEFT) break
      windows.delete(key)
    }
  }
  return {
    take: ({ most, minutes }, key) => {
      const now = Date.now()
      if (windows.size >= MOST_KEYS) clean(now)
      const found = windows.get(key)
      const open = found !== undefined && found.ends > now ? found : { ends: now + minutes * 60_000, count: 0 }
      windows.set(key, { ...open, count: Math.min(open.count + 1, most + 1) })
      return open.count < most
    },
    forgive: key => {
      windows.delete(key)
    },
    forgetOld: () => forgetOld(Date.now()),
    size: () => windows.size,
  }
}

/** What is limited. Tries at an address or with a key are counted whether or not there is one. */
export const LIMITS = {
  signInAddress: { most: 10, minutes: 15 },
  signInNetwork: { most: 30, minutes: 15 },
  forgottenAddress: { most: 3, minutes: 60 },
  forgottenNetwork: { most: 10, minutes: 60 },
  keyNetwork: { most: 30, minutes: 15 },
  changeAccount: { most: 10, minutes: 15 },
  inviteAccount: { most: 50, minutes: 1_440 },
} as const satisfies Readonly<Record<string, Limit>>
