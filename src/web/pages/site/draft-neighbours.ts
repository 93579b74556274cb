import type { DraftShown } from '../../../analysis/drafts.ts'
import { type Html, html } from '../html.ts'
import { renderDay } from './days.ts'
import { renderCompare } from './draft-facts.ts'
import { renderDraftTitle, renderSiglum } from './draft-links.ts'
import { renderGrounds } from './parts.ts'
import type { View } from './view.ts'

type Relation = DraftShown['relations'][number]
type Neighbour = { readonly other: DraftShown; readonly relation: Relation; readonly names: 'this' | 'other' }

const neighboursOf = (draft: DraftShown, drafts: readonly DraftShown[]): readonly Neighbour[] => [
  ...draft.relations.flatMap(relation => {
    const other = drafts.find(({ id }) => id === relation.draft)
    return other === undefined ? [] : [{ other, relation, names: 'this' as const }]
  }),
  ...drafts.flatMap(other =>
    other.relations
      .filter(relation => relation.draft === draft.id)
      .map(relation => ({ other, relation, names: 'other' as const })),
  ),
]

type Around = { readonly draft: DraftShown; readonly drafts: readonly DraftShown[] }

const renderNeighbour = (view: View, { draft, drafts }: Around, { other, relation, names }: Neighbour): Html => {
  const { say } = view
  const [one, two] = names === 'this' ? [draft, other] : [other, draft]
  const what = say('draft.related-by', {
    draft: one.siglum,
    relation: say(`relation.${relation.kind}`, { draft: two.siglum }),
  })
  const [earlier, later] = other.date <= draft.date ? [other, draft] : [draft, other]
  return html`<li><p>${renderSiglum(view, other)} ${renderDraftTitle(other)} <span class="soft">${renderDay(view, other.date)}</span></p>
<p>${what}. ${renderCompare(view, later, earlier.id, drafts)}</p>${renderGrounds(view, relation.evidence)}</li>`
}

/** The drafts beside a draft in the graph, those that it names and those that name it, each with the comparison of the two. */
export const renderNeighbours = (view: View, draft: DraftShown, drafts: readonly DraftShown[]): Html => {
  const neighbours = neighboursOf(draft, drafts)
  return html`<section aria-labelledby="relations"><h2 id="relations">${view.say('draft.relations')}</h2>${
    neighbours.length === 0
      ? html`<p class="soft">${view.say('draft.relations-none')}</p>`
      : html`<ul class="relations">${neighbours.map(one => renderNeighbour(view, { draft, drafts }, one))}</ul>`
  }</section>`
}
