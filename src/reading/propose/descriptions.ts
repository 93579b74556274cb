import type { ThingId } from '../../record/id.ts'
import type { RecordState } from '../../record/state.ts'
import type { ReadAttribution } from '../attribution/read-attribution.ts'
import { type LeftOut, numbered, type Proposed, type Proposing, told, words } from './proposal.ts'

/** How many points a text under negotiation is said to have, by its name: `28-Punkte-Plan`, `the 19-point plan`; null where its name says none. */
const pointsIn = (name: string): number | null => {
  const [, figure] =
    /(\d{1,3})[-‐-– ]?(?:Punkte|Punkten|points?)\b/iu.exec(name.replace(/-(?=Punkte|point)/giu, ' ')) ?? []
  return figure === undefined ? null : Number(figure)
}

/** The draft of a record that a name means: the only one with its number of points, or the only one whose siglum or title it names. */
const draftOf = ({ things }: RecordState, name: string): ThingId | null => {
  const drafts = [...things.draft.values()]
  const points = pointsIn(name)
  const named = drafts.filter(
    draft => name.includes(draft.siglum) || name.toLowerCase().includes(draft.title.toLowerCase()),
  )
  const fitting = points === null ? named : drafts.filter(draft => draft.points === points)
  const [draft, more] = fitting
  return draft === undefined || more !== undefined ? null : draft.id
}

const nameOf = (on: Proposing, { chain }: ReadAttribution): string | null => {
  const last = chain.at(-1)
  return last === undefined || last.role !== 'document' ? null : words(on, last.name)
}

/** What a reading says that known drafts say, as descriptions of them: beside their words, never in their place. */
export const proposeDescriptions = (on: Proposing, state: RecordState): readonly (Proposed | LeftOut)[] => {
  let number = 0
  return on.reading.attributions.flatMap(read => {
    const name = nameOf(on, read)
    const draft = name === null ? null : draftOf(state, name)
    if (draft === null) return []
    const evidence = on.excerpt.evidence(on.source, read.content).slice(0, 50)
    if (evidence.length === 0) return []
    const through = read.chain.at(-2)
    return [
      {
        thing: {
          kind: 'description',
          value: {
            id: numbered(on, 'description', ++number),
            draft,
            says: told(on, words(on, read.content)),
            ...(through === undefined ? {} : { by: { name: words(on, through.name).slice(0, 300) } }),
            differs: false,
            evidence: [...evidence],
          },
        },
        span: read.content,
        area: 'descriptions',
        rule: read.rule,
      } satisfies Proposed,
    ]
  })
}
