import type { PublicComment } from '../../../src/comments/comment.ts'
import { countComments } from '../../../src/comments/counts.ts'
import { newestOf } from '../../../src/comments/newest.ts'
import type { Page } from '../../../src/web/pages/site/page.ts'
import { renderPage } from '../../../src/web/pages/site/render.ts'
import type { View } from '../../../src/web/pages/site/view.ts'
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
