import type { Anchor } from '../../comments/comment.ts'
import { relative } from '../../web/pages/site/place.ts'
import { pagePath } from './addresses.ts'
import type { Spoken } from './comment-pages.ts'

const titleOf = (anchor: Anchor): string => {
  switch (anchor.kind) {
    case 'page':
      return anchor.page
    case 'point':
      return anchor.lineage
    case 'provision':
      return `${anchor.draft} · ${anchor.provision}`
  }
}

/** The page on which something stands that is pinned to a place, as pages link to it. */
export const placeFor = (spoken: Spoken, anchor: Anchor): { readonly title: string; readonly address: string } => ({
  title: titleOf(anchor),
  address: relative(spoken.path, pagePath(spoken, anchor)),
})
