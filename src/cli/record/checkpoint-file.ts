import { readFile } from 'node:fs/promises'
import { toNegotiationId } from '../../record/id.ts'
import { readCheckpointText } from '../../store/checkpoint.ts'
import type { Checkpoint } from '../../store/port.ts'
import { accept, type Result, refuse } from '../../text/reading.ts'
import { refuseFile } from '../drafts.ts'

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null

const fromFields = (value: unknown): Checkpoint | null => {
  if (!isFields(value)) return null
  if (value.checkpoint !== undefined) return fromFields(value.checkpoint)
  const { negotiation, size, root } = value
  const id = typeof negotiation === 'string' ? toNegotiationId(negotiation) : null
  return id !== null && Number.isSafeInteger(size) && typeof root === 'string' && /^[0-9a-f]{64}$/.test(root)
    ? { negotiation: id, size: Number(size), root }
    : null
}

const fromText = (text: string): Checkpoint | null => {
  try {
    return fromFields(JSON.parse(text))
  } catch {
    const read = readCheckpointText(text)
    return read.ok ? read.value : null
  }
}

/** A checkpoint from a file: the JSON that `verify` prints, or the text that is published. */
export const loadCheckpoint = async (file: string): Promise<Result<Checkpoint>> => {
  const text = await readFile(file, 'utf8').catch((error: unknown) => ({ error }))
  if (typeof text !== 'string') return refuseFile(file, text.error)
  const checkpoint = fromText(text)
  return checkpoint === null ? refuse({ kind: 'checkpoint-unreadable', params: { file } }) : accept(checkpoint)
}
