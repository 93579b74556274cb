import type { DraftShown } from '../../../analysis/drafts.ts'
import type { ThingId } from '../../../record/id.ts'
import { type Html, html } from '../html.ts'
import { renderDay } from './days.ts'
import { renderCompare } from './draft-facts.ts'
import { renderDraftTitle, renderSiglum } from './draft-links.ts'
import type { View } from './view.ts'

type Relation = DraftShown['relations'][number]

/** A draft in the tree: under the draft that it hangs on by `by`, null at a root; `others` are its further relations. */
type Branch = {
  readonly draft: DraftShown
  readonly by: Relation | null
  readonly others: readonly Relation[]
  readonly below: readonly Branch[]
}

const NEAREST_FIRST = ['derives-from', 'translates', 'consolidates', 'counters', 'alleged'] as const

/** The relation by which a draft hangs in the tree: the nearest to a draft that stands before it. A draft that names only later ones is a root, so that no ring can close. */
const mainRelation = (draft: DraftShown, places: ReadonlyMap<ThingId, number>): Relation | null => {
  const own = places.get(draft.id) ?? -1
  const earlier = draft.relations.filter(one => (places.get(one.draft) ?? Infinity) < own)
  return NEAREST_FIRST.flatMap(kind => earlier.find(one => one.kind === kind) ?? [])[0] ?? null
}

/** The drafts, given by date, as trees. */
const treesOf = (drafts: readonly DraftShown[]): readonly Branch[] => {
  const places = new Map(drafts.map(({ id }, place) => [id, place]))
  const hung = drafts.map(draft => ({ draft, by: mainRelation(draft, places) }))
  const grow = (parent: ThingId | null): readonly Branch[] =>
    hung
      .filter(({ by }) => (by?.draft ?? null) === parent)
      .map(({ draft, by }) => ({
        draft,
        by,
        others: draft.relations.filter(one => one !== by),
        below: grow(draft.id),
      }))
  return grow(null)
}

const renderBranch = (view: View, branch: Branch, drafts: readonly DraftShown[]): Html => {
  const { draft, by, others, below } = branch
  const { say } = view
  const relations = [...(by === null ? [] : [by]), ...others].map(({ kind, siglum }) =>
    say(`relation.${kind}`, { draft: siglum }),
  )
  return html`<li class="${draft.provisions === 0 ? 'unworded' : 'worded'}"><p>${renderSiglum(view, draft)} ${renderDraftTitle(draft)}</p>
<p class="soft">${renderDay(view, draft.date)} · ${[say(`known.${draft.status.known}`), ...relations].join(' · ')}${by === null ? null : renderCompare(view, draft, by.draft, drafts)}</p>${
    below.length === 0 ? null : html`<ul>${below.map(one => renderBranch(view, one, drafts))}</ul>`
  }</li>`
}

/** The graph of drafts as a tree in words: each draft under the one that it goes on with or answers. `drafts` are by date. */
export const renderGraph = (view: View, drafts: readonly DraftShown[]): Html =>
  html`<ul class="tree">${treesOf(drafts).map(branch => renderBranch(view, branch, drafts))}</ul>`
