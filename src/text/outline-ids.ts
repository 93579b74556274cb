import { type ProvisionId, type Siglum, toProvisionId } from './draft.ts'
import { plainMarking } from './numbering.ts'
import type { GrowingProvision } from './outline-growing.ts'
import { isContainer } from './outline-stack.ts'

const LONGEST_SEGMENT = 40
const MOST_SEGMENTS = 12

const tidy = (segment: string): string =>
  segment
    .trim()
    .replace(/[\s\p{Cc}]+/gu, '-')
    .slice(0, LONGEST_SEGMENT)

const LOOSE_LETTERS: Readonly<Record<string, string>> = { definition: 'd', indent: 'i', table: 't', heading: 'h' }

const isPassedOver = ({ opener, sort }: GrowingProvision): boolean =>
  sort === 'headed' || isContainer(opener.marking?.word ?? null)

const looseLetter = ({ kind }: GrowingProvision): string => LOOSE_LETTERS[kind] ?? 'p'

/** What a number adds to that of the unit around it: `1.2.3` within `1.2` adds `3`. */
const tailOf = (number: string, parent: GrowingProvision | undefined): string => {
  const prefix = parent?.marking == null ? '' : `${plainMarking(parent.marking)}.`
  return prefix !== '' && number.length > prefix.length && number.startsWith(prefix)
    ? number.slice(prefix.length)
    : number
}

const segmentOf = (provision: GrowingProvision, parent: GrowingProvision | undefined, count: number): string => {
  if (provision.marking === null) return `${looseLetter(provision)}${count}`
  const word = provision.opener.marking?.word ?? null
  if (word === 'annex' || isContainer(word)) return tidy(provision.marking)
  const number = tidy(tailOf(plainMarking(provision.marking), parent))
  return provision.kind === 'recital' && word === null ? `r${number}` : number
}

type Step = { readonly segment: string; readonly provision: GrowingProvision }

const shortPath = (trail: readonly Step[]): readonly string[] => {
  const article = trail.findLastIndex(({ provision }) => provision.opener.marking?.word === 'article')
  const kept = trail.filter(({ provision }, i) => {
    if (i === trail.length - 1 || provision.opener.marking?.word === 'annex') return true
    return i >= article && !isPassedOver(provision)
  })
  return kept.map(({ segment }) => segment)
}

const unique = (siglum: Siglum, paths: readonly (readonly string[])[], taken: Set<string>): ProvisionId => {
  const ids = paths.map(path => [siglum, ...path.slice(-MOST_SEGMENTS)].join('.').slice(0, 280))
  let id = ids.find(candidate => !taken.has(candidate))
  for (let again = 2; id === undefined; again++) {
    const candidate = `${ids[0]}~${again}`
    if (!taken.has(candidate)) id = candidate
  }
  taken.add(id)
  return toProvisionId(id) ?? (`provision-${taken.size}` as ProvisionId)
}

/**
 * Ids for provisions in reading order: `A.8`, `A.12.3.a`. Chapters and headings are left out of the path, since their articles are counted through;
 * where that is taken, they are put in (`A.Part-II.1`), and where that is taken too, `~2`, `~3` … tell the provisions apart.
 */
export const nameProvisions = (provisions: readonly GrowingProvision[], siglum: Siglum): readonly ProvisionId[] => {
  const taken = new Set<string>()
  const counts = new Map<string, number>()
  const trail: Step[] = []
  return provisions.map(provision => {
    trail.length = Math.min(trail.length, provision.depth - 1)
    const parent = trail.at(-1)?.provision
    const counter = `${trail.length}|${trail
      .map(({ segment }) => segment)
      .slice(-2)
      .join('.')}|${looseLetter(provision)}`
    const count = (counts.get(counter) ?? 0) + 1
    if (provision.marking === null) counts.set(counter, count)
    trail.push({ segment: segmentOf(provision, parent, count), provision })
    return unique(siglum, [shortPath(trail), trail.map(({ segment }) => segment)], taken)
  })
}
