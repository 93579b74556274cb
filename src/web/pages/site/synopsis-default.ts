import { branchesOf } from '../../../analysis/branches.ts'
import { canCompareWords } from '../../../analysis/compared.ts'
import { columnsOf } from '../../../analysis/compared-columns.ts'
import type { ThingId } from '../../../record/id.ts'
import type { RecordState } from '../../../record/state.ts'
import type { Draft } from '../../../record/texts.ts'

const MOST_SHOWN = 3

/** The drafts that relations of any kind join with one of them. */
const familyOf = (drafts: readonly Draft[], member: Draft): readonly Draft[] => {
  const family = new Set<ThingId>([member.id])
  const isJoined = ({ id, relations }: Draft): boolean =>
    family.has(id) || relations.some(({ draft }) => family.has(draft))
  for (let size = 0; size !== family.size; ) {
    size = family.size
    for (const draft of drafts)
      if (isJoined(draft)) for (const id of [draft.id, ...draft.relations.map(one => one.draft)]) family.add(id)
  }
  return drafts.filter(({ id }) => family.has(id))
}

const isTranslation = ({ relations }: Draft): boolean => relations.some(({ kind }) => kind === 'translates')

/** How many points two drafts both have words of. */
const sharedPoints = (state: RecordState, one: Draft, other: Draft): number => {
  const { byDraft } = columnsOf(state)
  const cells = byDraft.get(other.id)?.cells
  return [...(byDraft.get(one.id)?.cells.keys() ?? [])].filter(row => cells?.has(row)).length
}

/**
 * The drafts that are compared where nobody chose any: of those that are joined with the newest, the first, the last of its branch, and the last of
 * the other branches that share most points with it, words in one language before others; three at most, by date. Translations and
 * drafts without words stand in only where there are too few others. `drafts` are by date.
 */
export const defaultDrafts = (state: RecordState, drafts: readonly Draft[]): readonly Draft[] => {
  const hasWords = ({ id }: Draft): boolean => (columnsOf(state).byDraft.get(id)?.cells.size ?? 0) > 0
  const plain = drafts.filter(draft => hasWords(draft) && !isTranslation(draft))
  const newest = plain.at(-1) ?? drafts.at(-1)
  if (newest === undefined) return []
  const family = familyOf(drafts, newest)
  const first = family.find(draft => plain.includes(draft)) ?? newest
  const branches = branchesOf(family)
  const tips = branches.flatMap(branch => plain.findLast(({ id }) => branch.includes(id)) ?? [])
  const own = branches.find(branch => branch.includes(first.id))
  const rankOf = (draft: Draft): number =>
    sharedPoints(state, first, draft) +
    (canCompareWords(first, draft) ? 100_000 : 0) +
    (own?.includes(draft.id) === true ? 1_000_000 : 0)
  const ranked = tips.filter(tip => tip !== first).sort((one, other) => rankOf(other) - rankOf(one))
  const others = [...[...plain].reverse(), ...drafts].filter(draft => draft !== first && !ranked.includes(draft))
  const picked = [first, ...(ranked.length > 0 ? ranked : others.slice(0, 1))].slice(0, MOST_SHOWN)
  return drafts.filter(draft => picked.includes(draft))
}
