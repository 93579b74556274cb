import { showDrafts } from '../../analysis/drafts.ts'
import { showEvents } from '../../analysis/events.ts'
import { showChain } from '../../analysis/sources.ts'
import { wordsOf } from '../../analysis/words-shown.ts'
import type { ThingId } from '../../record/id.ts'
import type { Attribution } from '../../record/statements.ts'
import { provisionsOf } from '../../record/text-drafts.ts'
import type { View } from '../pages/site/view.ts'
import { claimNode, draftNode, eventNode, type LinkedNode, linkedGraph } from './linked-data.ts'
import { linkedIn } from './of-page.ts'
import { subjectsOf } from './thing-places.ts'

const draftNodes = (view: View, id: ThingId): readonly LinkedNode[] => {
  const { state, asked } = view
  const draft = state.things.draft.get(id)
  const shown = showDrafts(state, asked).drafts.find(one => one.id === id)
  if (draft === undefined || shown === undefined) return []
  const words = provisionsOf(state, id).map(provision => wordsOf(state, draft, provision))
  return [draftNode(linkedIn(view), shown, words)]
}

const claimNodes = (view: View, isMeant: (attribution: Attribution) => boolean): readonly LinkedNode[] =>
  [...view.state.things.attribution.values()]
    .filter(isMeant)
    .map(attribution => claimNode(linkedIn(view), showChain(view.state, attribution)))

const onIssues = (view: View): readonly LinkedNode[] => {
  const issues = new Set((subjectsOf(view.state, view.place.route) ?? []).map(({ id }) => id))
  return claimNodes(view, attribution => attribution.issues.some(issue => issues.has(issue)))
}

const nodesOf = (view: View): readonly LinkedNode[] => {
  const { route } = view.place
  switch (route.kind) {
    case 'draft':
      return draftNodes(view, route.id)
    case 'timeline':
      return showEvents(view.state, view.asked).events.map(event => eventNode(linkedIn(view), event))
    case 'source':
      return claimNodes(view, ({ evidence }) => evidence.some(({ source }) => source === route.id))
    case 'point':
      return onIssues(view)
    case 'standing':
    case 'drafts':
    case 'synopsis':
    case 'comparison':
    case 'points':
    case 'lineages':
    case 'parties':
    case 'party':
    case 'sources':
    case 'red-lines':
    case 'new':
    case 'corrections':
    case 'search':
    case 'comments':
    case 'about':
      return []
  }
}

/** The linked data of the page that a view stands at: a draft with its provisions, the events, the statements of a source or on a point. Null for other pages. */
export const linkedDataOf = (view: View): object | null => linkedGraph(nodesOf(view))
