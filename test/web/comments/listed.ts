import type { PublicComment } from '../../../src/comments/comment.ts'
import { countComments } from '../../../src/comments/counts.ts'
import { newestOf } from '../../../src/comments/newest.ts'
import type { Tongue } from '../../../src/web/pages/phrases.ts'
import type { CommentsPage } from '../../../src/web/pages/site/comments/telling.ts'
import type { Page } from '../../../src/web/pages/site/page.ts'
import { renderPage } from '../../../src/web/pages/site/render.ts'
import type { View } from '../../../src/web/pages/site/view.ts'
import { commentId, minute, seen } from '../../comments/made.ts'
import { idOf } from '../../record/small.ts'
import { sampleEntries, viewOf } from '../site/sample.ts'

/** The view of an address of the invented treaty on which readers wrote some comments, the oldest first. */
export const viewWith = (comments: readonly PublicComment[], address: string): View => {
  const view = viewOf(sampleEntries('lake-treaty'), `lake-treaty/${address}`)
  const counts = countComments(view.state, comments)
  return {
    ...view,
    allComments: {
      counted: { ...newestOf(comments), counts },
      addresses: { policy: 'policy', feed: 'feed.atom', jsonFeed: 'feed.json', data: 'data.json' },
    },
  }
}

/** The page of an address of the invented treaty on which readers wrote some comments. */
export const pageWith = (comments: readonly PublicComment[], address: string): Page =>
  renderPage(viewWith(comments, address))

/** The list of all comments that say some words, what is found in it, and what stands where there is nothing, by names for tests. */
export const listPages = (
  tongue: Tongue,
  written: { readonly name: string; readonly text: string },
): readonly (readonly [string, CommentsPage])[] => {
  const [point, page] = [
    { kind: 'point', lineage: idOf('purpose'), draft: idOf('chair-1'), provision: null },
    { kind: 'page', page: 'drafts' },
  ] as const
  const comments = [
    seen(1, { ...written, anchor: point }),
    seen(2, { ...written, anchor: point, parent: commentId(1) }),
    seen(3, { ...written, status: 'removed' }),
    seen(4, { ...written, anchor: page, editedAt: minute(9) }),
    seen(5, { ...written, anchor: { kind: 'page', page: 'drafts/gone' } }),
  ]
  const at = (address: string, some = comments): CommentsPage => {
    const { title, lead, body } = pageWith(some, `${tongue}/comments/${address}`)
    return { heading: title, lead, body }
  }
  return [
    ['all comments', at('')],
    ['no comments', at('', [])],
    ['comments found', at(`?${new URLSearchParams({ q: written.text })}`)],
    ['comments not found', at('9/')],
  ]
}
