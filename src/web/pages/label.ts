import type { Draft, Provision, ProvisionId } from '../../text/draft.ts'

/** How a provision is named for readers: its marking after those it stands under (`12 (a)`), its heading, or its place (`¶ 3`). */
export type Labels = ReadonlyMap<ProvisionId, string>

const LONGEST_HEADING = 60

const shorten = (heading: string): string =>
  heading.length <= LONGEST_HEADING ? heading : `${heading.slice(0, LONGEST_HEADING).replace(/\s+\S*$/u, '')} …`

// Bullets all look alike: the second of a point is told by its number.
const isBullet = (marking: string): boolean => /^[\p{Pd}•·*◦▪‣∙+]$/u.test(marking)

const bareMarking = (marking: string): string => marking.replace(/[.:]$/u, '')

const ownLabel = ({ marking, heading }: Provision, place: number): string => {
  if (marking !== null && !isBullet(marking)) return bareMarking(marking)
  if (marking === null && heading !== null && heading !== '') return shorten(heading)
  return `¶ ${place}`
}

/** The labels of all provisions of a draft. */
export const labelProvisions = (draft: Draft): Labels => {
  const path: { readonly depth: number; readonly label: string; unnamed: number }[] = []
  let unnamed = 0
  const labels = new Map<ProvisionId, string>()
  for (const provision of draft.provisions) {
    while ((path.at(-1)?.depth ?? 0) >= provision.depth) path.pop()
    const parent = path.at(-1)
    const isNamed = (provision.marking !== null && !isBullet(provision.marking)) || provision.heading !== null
    const place = isNamed ? 0 : parent === undefined ? ++unnamed : ++parent.unnamed
    const own = ownLabel(provision, place)
    const label = parent === undefined || provision.kind === 'article' ? own : `${parent.label} ${own}`
    path.push({ depth: provision.depth, label, unnamed: 0 })
    labels.set(provision.id, label)
  }
  return labels
}

/** The labels of several provisions, one after another. */
export const namesOf = (provisions: readonly Provision[], labels: Labels): string =>
  provisions.map(({ id }) => labels.get(id) ?? id).join(', ')
