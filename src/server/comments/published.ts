import type { CommentId, PublicComment } from '../../comments/comment.ts'
import { toPublic } from '../../comments/public.ts'
import type { NegotiationId } from '../../record/id.ts'
import type { PeopleStore } from '../../store/people/port.ts'
import { accept, type Result } from '../../text/reading.ts'

/** All that is public in one negotiation, the oldest first, as of one version of it. */
export type Published = {
  readonly version: number
  readonly comments: readonly PublicComment[]
  readonly byId: ReadonlyMap<CommentId, PublicComment>
  readonly closed: ReadonlySet<CommentId>
}

/** Reads what is public, and reads it again only where that has changed. */
export type PublishedReader = (negotiation: NegotiationId) => Promise<Result<Published>>

/** A reader of what is public in a store. Many who ask at the same time wait for one reading. */
export const publishedReader = (store: PeopleStore): PublishedReader => {
  const kept = new Map<NegotiationId, Published>()
  const loading = new Map<string, Promise<Result<Published>>>()
  const load = async (negotiation: NegotiationId, version: number): Promise<Result<Published>> => {
    const [shown, closed] = [await store.publicOn(negotiation), await store.closedThreads(negotiation)]
    if (!shown.ok) return shown
    if (!closed.ok) return closed
    const comments = shown.value.flatMap(({ comment, avatar }) => toPublic(comment, avatar) ?? [])
    const byId = new Map(comments.map(comment => [comment.id, comment]))
    const published = { version, comments, byId, closed: closed.value }
    kept.set(negotiation, published)
    return accept(published)
  }
  return async negotiation => {
    const version = await store.publicVersion(negotiation)
    if (!version.ok) return version
    const found = kept.get(negotiation)
    if (found?.version === version.value) return accept(found)
    const key = `${negotiation} ${version.value}`
    const running = loading.get(key) ?? load(negotiation, version.value).finally(() => loading.delete(key))
    loading.set(key, running)
    return running
  }
}
