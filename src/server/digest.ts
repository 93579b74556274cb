import { createHash } from 'node:crypto'

/** SHA-256 in base64, as a Content-Security-Policy names a style sheet or a script. */
export const digest = (text: string): string => createHash('sha256').update(text).digest('base64')
