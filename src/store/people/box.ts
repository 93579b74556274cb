import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import { canonical } from '../../record/canonical.ts'
import type { PeopleKeys } from './keys.ts'

const NONCE = 12
const TAG = 16
/** Addresses are filled up to a multiple of this, so that a box does not tell how long its address is. */
const STEP = 64

/** What a box belongs to. It opens nowhere else: all of this is the associated data. */
export type BoxOf = {
  readonly kind: 'words' | 'address' | 'report' | 'mail'
  readonly negotiation: string
  readonly owner: string
}

/** AES-256-GCM (NIST SP 800-38D) under a nonce out of chance; nonce, tag and cipher text in one. */
export const seal = (key: Uint8Array, of: BoxOf, bytes: Uint8Array): Buffer => {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(Buffer.from(canonical(of)))
  const sealed = Buffer.concat([cipher.update(bytes), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed])
}

/** What is in a box; null where the key is another, the box belongs elsewhere or was changed. */
export const unseal = (key: Uint8Array, of: BoxOf, box: Uint8Array): Buffer | null => {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, box.subarray(0, NONCE), { authTagLength: TAG })
    decipher.setAAD(Buffer.from(canonical(of)))
    decipher.setAuthTag(box.subarray(NONCE, NONCE + TAG))
    return Buffer.concat([decipher.update(box.subarray(NONCE + TAG)), decipher.final()])
  } catch {
    return null
  }
}

/** The key of a box that needs both: the row's own key, which erasure overwrites, and the secret, which is not in the database. */
const bothKeys = ({ box }: PeopleKeys, own: Uint8Array): Buffer => createHmac('sha256', box).update(own).digest()

/** A text in a box that opens only with the secret. */
export const sealText = (keys: PeopleKeys, own: Uint8Array, of: BoxOf, text: string): Buffer => {
  const bytes = Buffer.from(text)
  const filled = Buffer.alloc(Math.ceil((bytes.length + 1) / STEP) * STEP)
  bytes.copy(filled)
  return seal(bothKeys(keys, own), of, filled)
}

/** The text of such a box; null as for `unseal`. Zero bytes at its end are what it was filled up with. */
export const unsealText = (keys: PeopleKeys, own: Uint8Array, of: BoxOf, box: Uint8Array): string | null =>
  unseal(bothKeys(keys, own), of, box)?.toString().replace(/\0+$/, '') ?? null
