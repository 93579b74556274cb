import type { Anchor } from '../../comments/comment.ts'
import type { Say } from '../../web/pages/phrases.ts'
import { draftOfAnchor, nameOfRoute } from '../../web/pages/site/comments/place-name.ts'
import type { CommentedPlace } from '../../web/pages/site/comments/queue-page.ts'
import { placeOf, relative } from '../../web/pages/site/place.ts'
import { pagePath } from './addresses.ts'
import type { Spoken } from './comment-pages.ts'

/** The page on which something stands that is pinned to a place, as pages link to it, by its title in the record as it is now; by its address where the record is not at hand. */
export const placeFor = (spoken: Spoken, say: Say, anchor: Anchor): CommentedPlace => {
  const path = pagePath(spoken, anchor)
  const address = relative(spoken.path, path)
  const state = spoken.state ?? null
  const route = placeOf(path, new URLSearchParams())?.route ?? null
  if (state === null || route === null) return { title: path, address, draft: null }
  const told = { state, say, tongue: spoken.tongue }
  return { title: nameOfRoute(told, route), address, draft: draftOfAnchor(told, anchor) }
}
