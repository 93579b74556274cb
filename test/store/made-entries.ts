import type { Entry } from '../../src/record/entry.ts'
import { type NegotiationId, toNegotiationId, toThingId } from '../../src/record/id.ts'

let last = 0

/** A negotiation that no other test of this process uses. */
export const freshNegotiation = (): NegotiationId => {
  last += 1
  const id = toNegotiationId(`talks-${process.pid}-${last}`)
  if (id === null) throw new Error('not an id')
  return id
}

/** An entry that adds a party; `words` stand in its name, so that entries can be told apart. */
export const madeEntry = (seq: number, words: string): Entry => {
  const id = toThingId(`party-${seq}`)
  if (id === null) throw new Error('not an id')
  const moment = new Date(Date.UTC(2025, 0, 1) + seq * 60_000).toISOString()
  const value = { id, name: { en: words, uk: 'Сторона №1' }, aliases: [], kind: 'state' as const, negotiates: true }
  return {
    seq,
    recordedAt: moment,
    knownOn: moment,
    by: 'clerk',
    why: null,
    change: { kind: 'add', after: { kind: 'party', value } },
  }
}

/** So many entries after the one with the number `after`. */
export const madeEntries = (after: number, count: number, words = 'party'): readonly Entry[] =>
  Array.from({ length: count }, (_, i) => madeEntry(after + 1 + i, `${words} ${after + 1 + i}`))
