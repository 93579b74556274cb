import type { Entry } from '../record/entry.ts'
import type { NegotiationId } from '../record/id.ts'
import type { Checkpoint, Store } from '../store/port.ts'
import { accept, type Result } from '../text/reading.ts'

/** The records that a site shows: what negotiations there are, how far each has got, its entries, and the root of its log at a size (null where no log is kept). */
export type Library = Pick<Store, 'negotiations' | 'checkpoint' | 'entries'> & {
  readonly rootAt: (negotiation: NegotiationId, size: number) => Promise<string | null>
}

/** The negotiations of a store; only one of them where it is named. */
export const storeLibrary = (store: Store, only: NegotiationId | null): Library => ({
  negotiations: async () => (only === null ? store.negotiations() : accept([only])),
  checkpoint: store.checkpoint,
  entries: store.entries,
  rootAt: async (negotiation, size) => {
    if (size === 0) return null
    const proof = await store.inclusion(negotiation, size, size)
    return proof.ok ? proof.value.root : null
  },
})

/** One record that has been read already, such as that of a folder of readable files; it never changes and has no log. */
export const folderLibrary = (negotiation: NegotiationId, entries: readonly Entry[]): Library => ({
  negotiations: async () => accept([negotiation]),
  checkpoint: async (): Promise<Result<Checkpoint>> => accept({ negotiation, size: entries.length, root: '' }),
  entries: async (_, from) => accept(entries.slice(from - 1)),
  rootAt: async () => null,
})
