import { type Challenge, createChallenge, randomInt, verifySolution } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import type { Keys } from './keys.ts'

/** What became of a proof of work: done, not sent (a browser without JavaScript), or no good. */
export type Proved = 'proved' | 'none' | 'bad'

/** Gives tasks of work to browsers, and looks at what they bring back. */
export type Proofs = {
  readonly challenge: () => Promise<Challenge>
  /** `payload`: JSON in base64, as altcha's form field has it. A proof counts once. */
  readonly check: (payload: string) => Promise<Proved>
}

/** For how long a task can be solved. */
const LASTS_MILLISECONDS = 600_000

/** Iterations of one key, and how many keys are tried: 300,000 to 500,000 iterations of PBKDF2, about 0.3 s on a phone of the middle sort. */
const COST = 4_000
const LEAST_TRIES = 75
const MOST_TRIES = 125

/** The most used proofs that are remembered; each took its sender a third of a second, so that as many in ten minutes take a hundred machines. */
const MOST_USED = 200_000

type Payload = Parameters<typeof verifySolution>[0]

const MOST_LETTERS = 4_000

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const read = (payload: string): Pick<Payload, 'challenge' | 'solution'> | null => {
  if (payload.length > MOST_LETTERS) return null
  try {
    const value: unknown = JSON.parse(Buffer.from(payload, 'base64').toString('utf8'))
    if (!isObject(value) || !isObject(value.challenge) || !isObject(value.solution)) return null
    if (!isObject(value.challenge.parameters) || typeof value.challenge.signature !== 'string') return null
    return value as unknown as Pick<Payload, 'challenge' | 'solution'>
  } catch {
    return null
  }
}

/** Proofs that were used, by signature, each until its task's time is over; the oldest go first where there are too many. */
const rememberUsed = (clock: () => number, most: number) => {
  const used = new Map<string, number>()
  return (signature: string): 'new' | 'used' => {
    const now = clock()
    for (const [old, until] of used) {
      if (until >= now && used.size < most) break
      used.delete(old)
    }
    if (used.has(signature)) return 'used'
    used.set(signature, now + LASTS_MILLISECONDS)
    return 'new'
  }
}

/**
 * Proof of work by altcha (PBKDF2 with SHA-256). The number of tries is drawn beforehand, so that everybody waits for about as long, and a proof is
 * looked at without doing its work again.
 */
export const makeProofs = (keys: Keys, clock: () => number): Proofs => {
  const use = rememberUsed(clock, MOST_USED)
  const secrets = {
    hmacSignatureSecret: keys.secretFor('proof'),
    hmacKeySignatureSecret: keys.secretFor('proof-key'),
  }
  const hasSound = async (sent: Pick<Payload, 'challenge' | 'solution'>): Promise<boolean> => {
    const { expiresAt } = sent.challenge.parameters
    if (typeof expiresAt !== 'number' || expiresAt * 1_000 < clock()) return false
    try {
      return (await verifySolution({ ...sent, ...secrets, deriveKey })).verified
    } catch {
      // The library throws at some payloads that no browser sends.
      return false
    }
  }
  return {
    challenge: () =>
      createChallenge({
        algorithm: 'PBKDF2/SHA-256',
        cost: COST,
        counter: randomInt(MOST_TRIES, LEAST_TRIES),
        expiresAt: Math.floor((clock() + LASTS_MILLISECONDS) / 1_000),
        deriveKey,
        ...secrets,
      }),
    check: async payload => {
      if (payload === '') return 'none'
      const sent = read(payload)
      if (sent === null || !(await hasSound(sent))) return 'bad'
      return use(sent.challenge.signature ?? '') === 'new' ? 'proved' : 'bad'
    },
  }
}
