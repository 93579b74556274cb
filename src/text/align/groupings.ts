/** Candidates grouped by the provision of one side: those of provision `p` are `order` from `starts[p]` to `starts[p + 1]` (outside), ascending. */
export type Grouping = { readonly starts: Int32Array; readonly order: Int32Array }

/** Groups candidates by their provision of one side, which has `count` provisions. */
export const groupBy = (places: Int32Array, count: number): Grouping => {
  const starts = new Int32Array(count + 1)
  for (const place of places) starts[place + 1] = (starts[place + 1] ?? 0) + 1
  for (let place = 0; place < count; place++) starts[place + 1] = (starts[place + 1] ?? 0) + (starts[place] ?? 0)
  const next = starts.slice()
  const order = new Int32Array(places.length)
  places.forEach((place, k) => {
    order[next[place] ?? 0] = k
    next[place] = (next[place] ?? 0) + 1
  })
  return { starts, order }
}

/** The best candidate of each provision, the first on ties; -1 where it has none. */
export const bestOf = ({ starts, order }: Grouping, scores: Float64Array): Int32Array => {
  const best = new Int32Array(starts.length - 1).fill(-1)
  best.forEach((_, place) => {
    for (let at = starts[place] ?? 0; at < (starts[place + 1] ?? 0); at++) {
      const k = order[at] ?? 0
      const held = best[place] ?? -1
      if (held < 0 || (scores[k] ?? 0) > (scores[held] ?? 0)) best[place] = k
    }
  })
  return best
}

/** For every candidate the best other one of its provision, -1 where there is none: the best one's rival is the second, all others' rival is the best. */
export const rivalsOf = (grouping: Grouping, scores: Float64Array): Int32Array => {
  const { starts, order } = grouping
  const rivals = new Int32Array(order.length).fill(-1)
  bestOf(grouping, scores).forEach((best, place) => {
    let second = -1
    for (let at = starts[place] ?? 0; at < (starts[place + 1] ?? 0); at++) {
      const k = order[at] ?? 0
      if (k === best) continue
      rivals[k] = best
      if (second < 0 || (scores[k] ?? 0) > (scores[second] ?? 0)) second = k
    }
    if (best >= 0) rivals[best] = second
  })
  return rivals
}
