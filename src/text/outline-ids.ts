import { type ProvisionId, type Siglum, toProvisionId } from './draft.ts'
import { plainNumber } from './numbering.ts'
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
const tailOf = (number: string, around: string | undefined): string =>
  around !== undefined && number.startsWith(`${around}.`) ? number.slice(around.length + 1) : number

const segmentOf = (provision: GrowingProvision, around: Step | undefined, count: number): Omit<Step, 'provision'> => {
  const { marking } = provision.opener
  if (provision.marking === null || marking === null)
    return { segment: `${looseLetter(provision)}${count}`, number: null }
  if (marking.word === 'annex' || isContainer(marking.word)) return { segment: tidy(provision.marking), number: null }
  const number = plainNumber(marking)
  const segment = tidy(tailOf(number, around?.number ?? undefined))
  return { segment: provision.kind === 'recital' && marking.word === null ? `r${segment}` : segment, number }
}

/** One provision on the way down to another, with its part of the path and its number, null where it has none that counts. */
type Step = { readonly segment: string; readonly number: string | null; readonly provision: GrowingProvision }

const isArticle = ({ provision }: Step): boolean => provision.opener.marking?.word === 'article'
const isAnnex = ({ provision }: Step): boolean => provision.opener.marking?.word === 'annex'

const shortPath = (trail: readonly Step[]): readonly string[] => {
  const article = trail.findLastIndex(isArticle)
  const kept = trail.filter((step, i) => {
    if (i === trail.length - 1 || isAnnex(step)) return true
    return i >= article && !isPassedOver(step.provision)
  })
  return kept.map(({ segment }) => segment)
}

/** Ids that are taken, and how often each was asked for. */
type Taken = { readonly ids: Set<string>; readonly asked: Map<string, number> }

const unique = (siglum: Siglum, paths: readonly (readonly string[])[], taken: Taken): ProvisionId => {
  const wanted = paths.map(path => [siglum, ...path].join('.').slice(0, 280))
  const base = wanted[0] ?? siglum
  let id = wanted.find(candidate => !taken.ids.has(candidate))
  for (let again = (taken.asked.get(base) ?? 1) + 1; id === undefined; again++) {
    taken.asked.set(base, again)
    if (!taken.ids.has(`${base}~${again}`)) id = `${base}~${again}`
  }
  taken.ids.add(id)
  return toProvisionId(id) ?? (`provision-${taken.ids.size}` as ProvisionId)
}

/**
 * Ids for provisions in reading order: `A.8`, `A.12.3.a`. Chapters and headings are left out of the path, since their articles are counted through;
 * where that is taken, they are put in (`A.Part-II.1`), and where that is taken too, `~2`, `~3` … tell the provisions apart.
 */
export const nameProvisions = (provisions: readonly GrowingProvision[], siglum: Siglum): readonly ProvisionId[] => {
  const taken: Taken = { ids: new Set(), asked: new Map() }
  const counts = new Map<string, number>()
  const trail: Step[] = []
  return provisions.map(provision => {
    trail.length = Math.min(trail.length, provision.depth - 1)
    const around = trail.slice(-MOST_SEGMENTS)
    const counter = `${trail.length}|${around.map(({ segment }) => segment).join('.')}|${looseLetter(provision)}`
    const count = (counts.get(counter) ?? 0) + 1
    if (provision.marking === null) counts.set(counter, count)
    const step = { ...segmentOf(provision, around.at(-1), count), provision }
    trail.push(step)
    const path = [...around, step]
    return unique(siglum, [shortPath(path), path.map(({ segment }) => segment)], taken)
  })
}
