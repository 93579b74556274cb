/** What the id of a provision is made from; anything else than words and numbers counts as not said. */
type Told = { readonly id?: unknown; readonly marking?: unknown; readonly depth?: unknown }

const WORD_BEFORE_NUMBER = /^\p{L}{2,}\.?\s+(?=\d)/u
const LONGEST = 40

/** A marking as a part of an id: `8.` → `8`, `(a)` → `a`, `Article 12` → `12`, `Annex I` → `annex-i`; empty where nothing of it is left. */
const segmentOf = (marking: string): string =>
  marking
    .trim()
    .replace(WORD_BEFORE_NUMBER, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, LONGEST)
    .replace(/[-.]+$/, '')

const tailIn = (segment: string, around: string | undefined): string =>
  around !== undefined && segment.startsWith(`${around}.`) ? segment.slice(around.length + 1) : segment

type Level = { readonly path: string; readonly segment: string; unmarked: number }

/**
 * Ids for the provisions of a draft in order: the draft's id, and the markings on the way down: `us-28.8`, `us-28.8.a`. Without a marking `p1`, `p2` …
 * count below the unit around; an id that is taken gets `~2`, `~3`. An id that is said stays.
 */
export const provisionIds = (draft: string, provisions: readonly Told[]): readonly string[] => {
  const taken = new Set(provisions.flatMap(({ id }) => (typeof id === 'string' ? [id] : [])))
  const levels: Level[] = [{ path: draft, segment: '', unmarked: 0 }]
  return provisions.map(({ id, marking, depth }) => {
    levels.length = Math.min(levels.length, typeof depth === 'number' && depth >= 1 ? Math.floor(depth) : 1)
    const around = levels.at(-1) ?? { path: draft, segment: '', unmarked: 0 }
    const numbered = typeof marking === 'string' ? segmentOf(marking) : ''
    const segment = numbered === '' ? `p${++around.unmarked}` : tailIn(numbered, around.segment)
    const path = `${around.path}.${segment}`
    levels.push({ path, segment: numbered, unmarked: 0 })
    if (typeof id === 'string') return id
    let own = path
    for (let again = 2; taken.has(own); again++) own = `${path}~${again}`
    taken.add(own)
    return own
  })
}
