import { accept, type Result, refuse } from '../../text/reading.ts'
import type { Call } from '../call.ts'

const DEFAULT = 'editor'

/** Who writes: `--by`, else `TRAVAUX_BY`, else "editor". A pen name; an address is refused, because entries are never edited. */
export const authorOf = (call: Call): Result<string> => {
  const by = (call.values.by ?? process.env.TRAVAUX_BY ?? DEFAULT).trim() || DEFAULT
  if (by.includes('@')) return refuse({ kind: 'by-address', params: { by } })
  return by.length > 100 || /\p{Cc}/u.test(by) ? refuse({ kind: 'bad-author', params: { most: 100 } }) : accept(by)
}
