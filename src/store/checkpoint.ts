import { toNegotiationId } from '../record/id.ts'
import { accept, type Result, refuse } from '../text/reading.ts'
import type { Checkpoint } from './port.ts'

const ORIGIN = 'travaux/'

/**
 * A checkpoint as a text to publish: origin, size and root in base64, a line each, after the transparency log checkpoint
 * (C2SP tlog-checkpoint), without signatures.
 */
export const renderCheckpoint = ({ negotiation, size, root }: Checkpoint): string =>
  `${ORIGIN}${negotiation}\n${size}\n${Buffer.from(root, 'hex').toString('base64')}\n`

/** A checkpoint from its text; lines beyond the third (extensions, signatures) are passed over. Refuses `not-a-checkpoint`. */
export const readCheckpointText = (text: string): Result<Checkpoint> => {
  const [origin = '', size = '', root = ''] = text.split(/\r?\n/)
  const negotiation = origin.startsWith(ORIGIN) ? toNegotiationId(origin.slice(ORIGIN.length)) : null
  const bytes = Buffer.from(root, 'base64')
  if (
    negotiation === null ||
    !/^(?:0|[1-9]\d{0,9})$/.test(size) ||
    bytes.toString('base64') !== root ||
    bytes.length !== 32
  )
    return refuse({ kind: 'not-a-checkpoint', params: { line: origin.slice(0, 80) } })
  return accept({ negotiation, size: Number(size), root: bytes.toString('hex') })
}
