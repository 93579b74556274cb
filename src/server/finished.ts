import type { NegotiationId } from '../record/id.ts'
import type { Place } from '../web/pages/site/place.ts'
import { keepWithin } from './least-recent.ts'
import type { Packed } from './packed.ts'
import type { ReadingRoom } from './reading-room.ts'

/** Finished pages by their address, for as long as the record says the same. */
export type FinishedPages = {
  readonly find: (address: string) => Packed | null
  readonly keep: (address: string, place: Pick<Place, 'negotiation' | 'revision'>, packed: Packed) => void
}

/** A finished page: of which negotiation, of which revision where its address names none, and with which comments. */
type Finished = {
  readonly packed: Packed
  readonly negotiation: NegotiationId
  readonly revision: number | null
  readonly comments: number
}

/** How many bytes of finished pages are kept. */
const MOST_BYTES = 64 * 1024 * 1024

/** Keeps finished pages of the records of a room, 64 MB of them at most; `versionOf` goes up with the public comments of a negotiation. */
export const keepFinished = (room: ReadingRoom, versionOf: (negotiation: NegotiationId) => number): FinishedPages => {
  const finished = keepWithin<Finished>(MOST_BYTES, ({ packed }, address) => packed.weight + 2 * address.length)
  const keyOf = (address: string): string => `${room.edition()} ${address}`
  return {
    find: address => {
      const found = finished.find(keyOf(address))
      if (found === undefined) return null
      if (found.revision === null) return found.packed
      const isNewest =
        found.revision === room.latest(found.negotiation) && found.comments === versionOf(found.negotiation)
      return isNewest ? found.packed : null
    },
    keep: (address, { negotiation, revision }, packed) =>
      finished.keep(keyOf(address), {
        packed,
        negotiation,
        revision: revision === null ? room.latest(negotiation) : null,
        comments: versionOf(negotiation),
      }),
  }
}
