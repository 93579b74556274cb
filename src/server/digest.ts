import { createHash } from 'node:crypto'

/** SHA-256 in base64, as a Content-Security-Policy names a style sheet or a script. */
export const digest = (text: string): string => createHash('sha256').update(text).digest('base64')

/** SHA-256 in hexadecimal, as the record names files and words. */
export const hexDigest = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')
