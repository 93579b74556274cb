import type { Draft } from '../draft.ts'
import type { Lineage, LineageId } from '../lineage.ts'
import type { Joined } from './aligner.ts'

export const joinLineages = (drafts: readonly Draft[], joined: readonly Joined[]): readonly Lineage[] => {
  const starts: number[] = [0]
  for (const d of drafts) starts.push((starts.at(-1) ?? 0) + d.provisions.length)
  const total = starts.at(-1) ?? 0
  const parents = Int32Array.from({ length: total }, (_, k) => k)
  const root = (x: number): number => {
    let r = x
    while (parents[r] !== r) r = parents[r] ?? r
    return r
  }
  for (const { from, to, links } of joined)
    for (const { i, j } of links) {
      const a = root((starts[from] ?? 0) + i)
      const b = root((starts[to] ?? 0) + j)
      if (a !== b) parents[Math.max(a, b)] = Math.min(a, b)
    }
  const cells = new Map<number, Record<string, string[]>>()
  drafts.forEach((draft, d) =>
    draft.provisions.forEach((p, i) => {
      const r = root((starts[d] ?? 0) + i)
      const known = cells.get(r) ?? Object.fromEntries(drafts.map(x => [x.siglum, []]))
      known[draft.siglum]?.push(p.id)
      cells.set(r, known)
    }),
  )
  return [...cells].map(([r, c]) => ({ id: `L${r}` as LineageId, cells: c as never, reintroduced: false }))
}
