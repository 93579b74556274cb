/** One accepted link: provision `i` of the older draft with `j` of the newer. */
export type Link = { readonly i: number; readonly j: number }

/**
 * Which links are out of order against the longest run of links that keep their order (the latest such run on ties).
 * `links` are ordered by `i`, then `j`. Patience sorting: n log n.
 */
export const findMoved = (links: readonly Link[]): readonly boolean[] => {
  const tops: number[] = []
  const previous: number[] = []
  links.forEach(({ j }, k) => {
    let low = 0
    let high = tops.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((links[tops[middle] ?? 0]?.j ?? 0) <= j) low = middle + 1
      else high = middle
    }
    previous.push(low > 0 ? (tops[low - 1] ?? -1) : -1)
    tops[low] = k
  })
  const moved = links.map(() => true)
  for (let k = tops.at(-1) ?? -1; k >= 0; k = previous[k] ?? -1) moved[k] = false
  return moved
}
