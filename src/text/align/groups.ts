/** Sets that grow together: `rootOf` names the set of a member by its least member. */
type Groups = {
  readonly rootOf: (member: number) => number
  readonly join: (one: number, other: number) => void
}

/** Each of `count` members in a set of its own. */
export const createGroups = (count: number): Groups => {
  const parents = Int32Array.from({ length: count }, (_, member) => member)
  const rootOf = (member: number): number => {
    let root = member
    while (parents[root] !== root) root = parents[root] ?? root
    for (let at = member; at !== root; ) {
      const next = parents[at] ?? root
      parents[at] = root
      at = next
    }
    return root
  }
  return {
    rootOf,
    join: (one, other) => {
      const [a, b] = [rootOf(one), rootOf(other)]
      parents[Math.max(a, b)] = Math.min(a, b)
    },
  }
}
