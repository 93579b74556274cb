import { type Refusal, type Result, refuse } from '../text/reading.ts'

type Failure = { readonly code: string; readonly errcode: number; readonly message: string }

/** The fields that both databases' errors are told by; empty where the error has none. */
const readFailure = (error: unknown): Failure => {
  const { code, errcode, message } = (typeof error === 'object' && error !== null ? error : {}) as Partial<Failure>
  return {
    code: typeof code === 'string' ? code : '',
    errcode: typeof errcode === 'number' ? errcode : 0,
    message: typeof message === 'string' ? message : '',
  }
}

/** Primary result codes of SQLite, each with the refusal it becomes. */
const SQLITE: Readonly<Record<number, string>> = {
  5: 'busy',
  6: 'busy',
  8: 'read-only',
  10: 'disk-error',
  11: 'damaged',
  13: 'disk-full',
  14: 'cannot-open',
  23: 'cannot-open',
  26: 'not-a-record',
}

/** SQLSTATE codes and codes of the connection, each with the refusal it becomes. */
const POSTGRES: Readonly<Record<string, string>> = {
  '25006': 'read-only',
  '28000': 'denied',
  '28P01': 'denied',
  '3D000': 'no-such-record',
  '40001': 'busy',
  '40P01': 'busy',
  '42501': 'denied',
  '53100': 'disk-full',
  '53300': 'busy',
  '55P03': 'busy',
  '57P01': 'unreachable',
  '57P02': 'unreachable',
  '57P03': 'unreachable',
  '58030': 'disk-error',
  XX001: 'damaged',
  XX002: 'damaged',
  ECONNREFUSED: 'unreachable',
  ECONNRESET: 'unreachable',
  EHOSTUNREACH: 'unreachable',
  ENOTFOUND: 'unreachable',
  EPIPE: 'unreachable',
  ETIMEDOUT: 'unreachable',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'read-only',
  ENOSPC: 'disk-full',
  EIO: 'disk-error',
  ENOENT: 'cannot-open',
  ENOTDIR: 'cannot-open',
  EISDIR: 'not-a-record',
  ERR_INVALID_URL: 'cannot-open',
}

// pg says these without a code.
const LOST_CONNECTION =
  /^(?:Connection terminated|Client has encountered a connection error|timeout exceeded when trying)/

/** What the world did to us, as a refusal; null where the error is a bug of ours. */
export const refusalOf = (error: unknown): Refusal | null => {
  const { code, errcode, message } = readFailure(error)
  const kind =
    code === 'ERR_SQLITE_ERROR'
      ? SQLITE[errcode % 256]
      : (POSTGRES[code] ?? (LOST_CONNECTION.test(message) ? 'unreachable' : undefined))
  return kind === undefined ? null : { kind, params: { reason: message } }
}

/** Does a task that answers by value, and turns what the world did to it into a refusal. Bugs are still thrown. */
export const attempt = async <Value>(task: () => Promise<Result<Value>>): Promise<Result<Value>> => {
  try {
    return await task()
  } catch (error) {
    const refusal = refusalOf(error)
    if (refusal === null) throw error
    return refuse(refusal)
  }
}

/** Whether a table was asked for that is not there. */
export const isMissingTable = (error: unknown): boolean => {
  const { code, errcode, message } = readFailure(error)
  return code === '42P01' || (code === 'ERR_SQLITE_ERROR' && errcode === 1 && message.startsWith('no such table'))
}

// 23505, 42710 and 42P07 come of two programs that set up one PostgreSQL database at once: `if not exists` does not look at uncommitted tables.
const BUSY = 5
const AGAIN = new Set(['40001', '40P01'])
const AGAIN_AT_SETUP = new Set([...AGAIN, '23505', '42710', '42P07'])

/** Whether a task that failed so may succeed when it is done again: a serialisation failure, a deadlock, a lock that another holds. */
export const isWorthRetrying = (error: unknown, during: 'working' | 'setup'): boolean => {
  const { code, errcode } = readFailure(error)
  return (
    (during === 'setup' ? AGAIN_AT_SETUP : AGAIN).has(code) || (code === 'ERR_SQLITE_ERROR' && errcode % 256 === BUSY)
  )
}
