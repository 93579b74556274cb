import { afterAll, beforeAll } from 'vitest'
import type { CommentId } from '../../../src/comments/comment.ts'
import type { PeopleStore } from '../../../src/store/people/port.ts'
import { freshNegotiation } from '../made-entries.ts'
import { accepted } from '../places.ts'
import type { PeopleGround, PeopleGroundKind } from './grounds.ts'
import { act, madeComment, type Wishes } from './made-comments.ts'

/** The kind of a refusal; undefined for what was accepted. */
export const kindOf = (answer: unknown) => (answer as { refusal?: { kind: string } }).refusal?.kind

/** The ids of comments, in their order. */
export const idsOf = (comments: readonly { readonly id: CommentId }[]) => comments.map(({ id }) => id)

/** A store that is open while the tests of a describe run, in which `now` says what time it is. `begin`: a negotiation of its own, and who writes in it. */
export const openedOn = (lay: PeopleGroundKind['lay'], now: () => string) => {
  let ground: PeopleGround
  let store: PeopleStore
  beforeAll(async () => {
    ground = await lay()
    store = accepted(await ground.open(now))
  })
  afterAll(async () => {
    await store.close()
    await ground.end()
  })
  const begin = () => {
    const negotiation = freshNegotiation()
    const add = async (wishes: Wishes = {}) => accepted(await store.add(madeComment(negotiation, wishes)))
    const approve = (id: CommentId) => store.change(negotiation, id, { status: 'public', acts: [act('approved', id)] })
    return { negotiation, add, approve }
  }
  return {
    begin,
    get ground() {
      return ground
    },
    get store() {
      return store
    },
  }
}
