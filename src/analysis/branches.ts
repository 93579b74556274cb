import type { ThingId } from '../record/id.ts'
import type { Draft } from '../record/texts.ts'

/** Relations by which a draft goes on with another; a counter-text, or one that is only said to be related, opens a branch of its own. */
const GOES_ON = ['translates', 'derives-from', 'consolidates'] as const

const predecessorsOf = (draft: Draft): readonly ThingId[] =>
  GOES_ON.flatMap(kind => draft.relations.filter(relation => relation.kind === kind).map(relation => relation.draft))

/** Whether a draft of this branch may still be gone on with: it is the last, or the rest are translations of it. */
const isTip = (branch: readonly ThingId[], id: ThingId, byId: ReadonlyMap<ThingId, Draft>): boolean =>
  branch
    .slice(branch.indexOf(id) + 1)
    .every(later => byId.get(later)?.relations.some(relation => relation.kind === 'translates'))

/**
 * The branches of drafts given by date: each draft goes on with the branch of the draft it derives from, consolidates or translates,
 * unless another already does (a fork); everything else opens a new branch. Each draft stands in exactly one.
 */
export const branchesOf = (drafts: readonly Draft[]): readonly (readonly ThingId[])[] => {
  const byId = new Map(drafts.map(draft => [draft.id, draft]))
  const branches: ThingId[][] = []
  for (const draft of drafts) {
    const translated = draft.relations.find(relation => relation.kind === 'translates')?.draft
    const branch = predecessorsOf(draft)
      .map(id => branches.find(one => one.includes(id) && (id === translated || isTip(one, id, byId))))
      .find(found => found !== undefined)
    if (branch === undefined) branches.push([draft.id])
    else branch.push(draft.id)
  }
  return branches
}
