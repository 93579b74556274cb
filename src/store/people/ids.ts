import { randomBytes } from 'node:crypto'
import type { CommentId, WriterId } from '../../comments/comment.ts'

const SIGNS = 'abcdefghijklmnopqrstuvwxyz234567'
const LENGTH = 26

/** 26 signs of base32 in small letters (RFC 4648) out of chance alone: 130 bits. */
export const freshId = (): string => [...randomBytes(LENGTH)].map(byte => SIGNS.charAt(byte % SIGNS.length)).join('')

/** A name for a comment that nobody can guess. */
export const freshCommentId = (): CommentId => freshId() as CommentId

/** A name for a writer that nobody can guess. */
export const freshWriterId = (): WriterId => freshId() as WriterId
