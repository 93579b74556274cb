import type { Anchor, PublicComment } from '../../comments/comment.ts'
import { SINGLE_PAGES } from '../../comments/page-name.ts'
import type { NegotiationId } from '../../record/id.ts'
import type { Tongue } from '../../web/pages/phrases.ts'

const routePath = (anchor: Anchor): string => {
  switch (anchor.kind) {
    case 'page':
      return anchor.page === SINGLE_PAGES[0] || anchor.page === '' ? '' : `${anchor.page.replace(/\/$/, '')}/`
    case 'point':
      return `points/${anchor.lineage}/`
    case 'provision':
      return `points/${anchor.provision}/`
  }
}

/** The path of the page on which something that is pinned to a place is shown, from the root of the site. A provision is shown on its point's page. */
export const pagePath = (
  { negotiation, tongue }: { readonly negotiation: NegotiationId; readonly tongue: Tongue },
  anchor: Anchor,
): string => `${negotiation}/${tongue}/${routePath(anchor)}`

/** The path of a comment on the page where it is shown. */
export const commentPath = ({ negotiation, id, anchor }: PublicComment, tongue: Tongue): string =>
  `${pagePath({ negotiation, tongue }, anchor)}#comment-${id}`
