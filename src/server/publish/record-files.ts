import type { NegotiationId } from '../../record/id.ts'
import type { Tongue } from '../../web/pages/phrases.ts'
import { renderCommentIndexFile } from '../../web/pages/site/comments/comment-index.ts'
import { commentPages } from '../../web/pages/site/comments/list-page.ts'
import type { Page } from '../../web/pages/site/page.ts'
import { type Form, type Place, pathOf, type Route } from '../../web/pages/site/place.ts'
import { renderPage } from '../../web/pages/site/render.ts'
import { renderSearchFile } from '../../web/pages/site/search-file.ts'
import type { View } from '../../web/pages/site/view.ts'
import { SEARCH_FILE } from '../../web/search/published.ts'
import { allRoutes } from '../all-routes.ts'
import { formsOf, makeForm } from '../forms.ts'
import { type PageWorld, viewAt } from '../page-maker.ts'

/** One file of a published site: its path from the root of the site. */
export type PublishedFile = { readonly path: string; readonly body: string | Uint8Array }

/** What is published of one record: the newest pages, or those of a revision under its own address. */
export type RecordPart = { readonly negotiation: NegotiationId; readonly revision: number | null }

const TONGUES: readonly Tongue[] = ['en', 'de']

const fileAt = (path: string): string => (path === '' || path.endsWith('/') ? `${path}index.html` : path)

// The newest pages have the forms that they name; those under a permanent address have all, since citations lead there. A picture is named in the
// head of a page only where the site knows its address.
const formsFor = ({ place, publisher }: View, page: Page): readonly Form[] => {
  if (place.revision === null) return page.forms.filter(form => form !== 'picture')
  return formsOf(page).filter(form => form !== 'picture' || publisher.base !== null)
}

const filesOfPage = async (view: View): Promise<readonly PublishedFile[]> => {
  const page = renderPage(view)
  const files: PublishedFile[] = []
  for (const form of ['page' as const, ...formsFor(view, page)]) {
    const there = { ...view, place: { ...view.place, form } }
    // What stands in a frame stands one folder deeper: its links are others.
    const made = await makeForm(there, form === 'embed' ? renderPage(there) : page)
    if (made !== null) files.push({ path: fileAt(pathOf(there.place)), body: made.body })
  }
  const index = indexFileOf(view)
  if (index !== null) files.push({ path: `${pathOf(view.place)}${SEARCH_FILE}`, body: index })
  return files
}

/** What the search of a page reads in the browser; null for a page that is searched by none. */
const indexFileOf = (view: View): string | null => {
  const { route } = view.place
  if (route.kind === 'search') return renderSearchFile(view)
  const all = route.kind === 'comments' && route.page === 1 ? view.allComments : null
  return all ? renderCommentIndexFile(view, all) : null
}

/** The pages of all comments, as many as they need; none where readers do not comment, and at an earlier moment. */
async function* filesOfComments(
  world: PageWorld,
  first: Omit<Place, 'route'>,
): AsyncGenerator<readonly PublishedFile[]> {
  for (let page = 1; ; page++) {
    const view = await viewAt(world, { ...first, route: { kind: 'comments', page } })
    if (!view?.allComments || page > commentPages(view.allComments)) return
    yield await filesOfPage(view)
  }
}

/** Every file of one part of a record, page by page in both languages. */
export async function* filesOfRecord(
  world: PageWorld,
  { negotiation, revision }: RecordPart,
): AsyncGenerator<readonly PublishedFile[]> {
  const moment = await world.room.momentOf(negotiation, { revision, knownOn: null })
  if (moment === null) return
  const routes: readonly Route[] = allRoutes(moment.state)
  for (const tongue of TONGUES) {
    for (const route of routes) {
      const place: Place = { negotiation, revision, tongue, route, form: 'page', knownOn: null, query: {} }
      const view = await viewAt(world, place)
      if (view !== null) yield await filesOfPage(view)
    }
    const first = { negotiation, revision, tongue, form: 'page', knownOn: null, query: {} } as const
    yield* filesOfComments(world, first)
  }
}
