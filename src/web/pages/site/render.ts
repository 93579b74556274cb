import { renderAboutPage } from './about-page.ts'
import { renderCommentListPage } from './comments/list-page.ts'
import { renderCorrectionsPage } from './corrections-page.ts'
import { renderCrossingsPage } from './crossings-page.ts'
import { renderDraftPage } from './draft-page.ts'
import { renderDraftsPage } from './drafts-page.ts'
import { renderLineagesPage } from './lineages-page.ts'
import { renderNewPage } from './new-page.ts'
import type { Page } from './page.ts'
import { renderPartiesPage } from './parties-page.ts'
import { renderPartyPage } from './party-page.ts'
import { renderPointPage } from './point-page.ts'
import { renderPointsPage } from './points-page.ts'
import { renderSearchPage } from './search-page.ts'
import { renderSourcePage } from './source-page.ts'
import { renderSourcesPage } from './sources-page.ts'
import { renderStandingPage } from './standing-page.ts'
import { renderSynopsisPage } from './synopsis-page.ts'
import { renderComparison } from './synopsis-pair.ts'
import { renderTimelinePage } from './timeline-page.ts'
import type { View } from './view.ts'

/** The page of the place that a view stands at. */
export const renderPage = (view: View): Page => {
  const { route } = view.place
  switch (route.kind) {
    case 'about':
      return renderAboutPage(view)
    case 'comments':
      return renderCommentListPage(view, route.page)
    case 'comparison':
      return renderComparison(view, route.from, route.to)
    case 'corrections':
      return renderCorrectionsPage(view)
    case 'draft':
      return renderDraftPage(view, route.id)
    case 'drafts':
      return renderDraftsPage(view)
    case 'lineages':
      return renderLineagesPage(view)
    case 'new':
      return renderNewPage(view)
    case 'parties':
      return renderPartiesPage(view)
    case 'party':
      return renderPartyPage(view, route.id)
    case 'point':
      return renderPointPage(view, route.id)
    case 'points':
      return renderPointsPage(view)
    case 'red-lines':
      return renderCrossingsPage(view)
    case 'search':
      return renderSearchPage(view)
    case 'source':
      return renderSourcePage(view, route.id)
    case 'sources':
      return renderSourcesPage(view)
    case 'standing':
      return renderStandingPage(view)
    case 'synopsis':
      return renderSynopsisPage(view)
    case 'timeline':
      return renderTimelinePage(view)
  }
}
