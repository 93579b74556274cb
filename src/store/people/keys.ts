import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import { canonical } from '../../record/canonical.ts'

/** The fewest bytes of a secret. */
export const SECRET_BYTES = 32

/**
 * What is derived from the secret and a store's own salt (HKDF with SHA-256, RFC 5869): a key for boxes of addresses, a key by which addresses
 * are found again, and a value by which the secret is known. From none of them another one can be computed.
 */
export type PeopleKeys = { readonly box: Buffer; readonly mark: Buffer; readonly proof: Buffer }

/** The keys of one store. `secret` counts in UTF-8. */
export const keysFrom = (secret: string, salt: Uint8Array): PeopleKeys => {
  const derive = (purpose: string) =>
    Buffer.from(hkdfSync('sha256', secret, salt, `travaux people ${purpose}`, SECRET_BYTES))
  return { box: derive('box'), mark: derive('mark'), proof: derive('proof') }
}

/** Whether a store was made with this secret; takes the same time whatever the answer. */
export const fits = ({ proof }: PeopleKeys, kept: Uint8Array): boolean =>
  kept.length === proof.length && timingSafeEqual(kept, proof)

/** By what the writers of an address are found again: HMAC-SHA-256 (RFC 2104) over address and negotiation, so that two negotiations cannot be joined. */
export const markOf = ({ mark }: PeopleKeys, negotiation: string, address: string): Buffer =>
  createHmac('sha256', mark)
    .update(canonical([negotiation, address.normalize('NFC').trim().toLowerCase()]))
    .digest()
