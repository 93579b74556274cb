import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'

/** What a key of the desk is for; none is used for two things. */
type Purpose = 'session' | 'own' | 'token' | 'proof' | 'proof-key'

/** Signs for one purpose, in base64url, and compares without telling by time how much of a signature was right. */
export type Keys = {
  readonly sign: (purpose: Purpose, ...parts: readonly string[]) => string
  readonly holds: (purpose: Purpose, signature: string, ...parts: readonly string[]) => boolean
  readonly secretFor: (purpose: Purpose) => string
}

/** Whether two texts are the same, in a time that only their lengths decide. */
export const isSame = (one: string, other: string): boolean => {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/** The keys that come out of the one secret of the server (HKDF with SHA-256, RFC 5869): who learns one of them learns none of the others. */
export const keysFrom = (secret: string): Keys => {
  const made = new Map<Purpose, Buffer>()
  const keyFor = (purpose: Purpose): Buffer => {
    const key = made.get(purpose) ?? Buffer.from(hkdfSync('sha256', secret, '', `travaux comments ${purpose}`, 32))
    made.set(purpose, key)
    return key
  }
  const sign: Keys['sign'] = (purpose, ...parts) =>
    // Lengths are signed too: no two lists of parts are one text.
    createHmac('sha256', keyFor(purpose)).update(JSON.stringify(parts)).digest('base64url')
  return {
    sign,
    holds: (purpose, signature, ...parts) => isSame(signature, sign(purpose, ...parts)),
    secretFor: purpose => keyFor(purpose).toString('base64url'),
  }
}
